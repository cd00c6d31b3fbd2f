"""Readings of invented papers, for tests of what keeps, searches and shows them."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

from models.database import Database
from models.decision import Decision
from models.document import (
    Citation,
    Document,
    DocumentCommittee,
    DocumentWard,
    MetadataValue,
    PageText,
    PersonRole,
    Section,
)
from models.holdings import count_holdings
from models.identities import settle
from models.identity import FormerName, KnownName
from models.ledger import Problem, SourceFile
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation, RecommendationAction
from models.vocabulary import (
    Action,
    Kind,
    Outcome,
    RecommendationType,
    Role,
    Scope,
    Severity,
)

BOXES = ((1, 72.0, 100.0, 523.0, 112.0),)


def reading(
    source: str,
    *,
    kind: Kind = Kind.COMMITTEE_REPORT,
    title: str | None = None,
    council: str | None = None,
    committees: Sequence[str] = (),
    date: str | None = None,
    period: tuple[str, str] | None = None,
    partnership: str | None = None,
    former_names: Sequence[tuple[str, str]] = (),
    recommendations: Sequence[str] = (),
    decisions: Sequence[tuple[str, Outcome]] = (),
    priorities: Sequence[tuple[str, Scope]] = (),
    people: Sequence[tuple[Role, str | None, str | None]] = (),
    wards: Sequence[str] = (),
    sections: Sequence[tuple[str | None, str]] = (),
    pages: Sequence[str] = ("",),
    problems: Sequence[str] = (),
    words: str = "",
    pack: Reading | None = None,
    page_from: int = 1,
) -> Reading:
    """Make a reading; everything is on its first page.

    `words` stands for the bytes where two files of one name differ. A paper inside a pack
    names the pack and the page of it where it begins.
    """
    digest = pack.document.sha256 if pack else sha256((words or source).encode()).hexdigest()
    page_to = page_from + len(pages) - 1
    identity = digest[:16] + (f"-p{page_from}-{page_to}" if pack else "")
    document = Document(
        id=identity,
        parent_id=pack.document.id if pack else None,
        source=source,
        filename=PurePosixPath(source).name,
        sha256=digest,
        page_count=len(pages),
        page_from=page_from,
        page_to=page_to,
        kind=kind,
        kind_confidence=0.9,
        kind_reasons="told by the test",
        title=title,
        council=council,
        committee=committees[0] if committees else None,
        meeting_date=date,
        status=None,
        classification=None,
        key_decision=None,
        agenda_item=None,
        reference=None,
        period_start=period[0] if period else None,
        period_end=period[1] if period else None,
        language="en",
        ocr=False,
    )
    metadata = [
        MetadataValue(identity, position, field, None, value, value, page_from, BOXES, "told", 0.9)
        for position, (field, value) in enumerate(
            [
                ("title", title),
                ("council", council),
                ("meeting_date", date),
                ("partnership", partnership),
            ],
            1,
        )
        if value
    ]
    return Reading(
        document=document,
        metadata=tuple(metadata),
        people=tuple(
            PersonRole(
                identity, n, role, name, post, page_from, BOXES, f"{name}, {post}", "told", 0.9
            )
            for n, (role, name, post) in enumerate(people, 1)
        ),
        committees=tuple(
            DocumentCommittee(identity, n, body, date) for n, body in enumerate(committees, 1)
        ),
        wards=tuple(DocumentWard(identity, n, ward) for n, ward in enumerate(wards, 1)),
        sections=tuple(
            Section(identity, n, None, None, heading, 1 if heading else 0, page_from, "en", text)
            for n, (heading, text) in enumerate(sections, 1)
        ),
        pages=tuple(
            PageText(identity, n, None, text, False) for n, text in enumerate(pages, page_from)
        ),
        recommendations=tuple(
            Recommendation(
                id=f"{identity}-r-{n}",
                document_id=identity,
                parent_id=None,
                position=n,
                label=str(n),
                lead_in="It is recommended that Cabinet:",
                addressee="Cabinet",
                text=text,
                type=RecommendationType.PROPOSED,
                owner=None,
                due_text=None,
                due_date=None,
                page=page_from,
                boxes=BOXES,
                rule="told",
                confidence=0.9,
                family_id=None,
            )
            for n, text in enumerate(recommendations, 1)
        ),
        actions=tuple(
            RecommendationAction(f"{identity}-r-{n}", 1, Action.NOTE)
            for n, text in enumerate(recommendations, 1)
            if "note" in text
        ),
        decisions=tuple(
            Decision(
                id=f"{identity}-d-{n}",
                document_id=identity,
                position=n,
                item=str(n + 3),
                heading="Safer Streets",
                label=None,
                text=text,
                outcome=outcome,
                proposer="Cllr Ada Thornley",
                seconder=None,
                votes_for=None,
                votes_against=None,
                votes_abstained=None,
                procedural=False,
                page=page_from,
                boxes=BOXES,
                rule="told",
                confidence=0.9,
            )
            for n, (text, outcome) in enumerate(decisions, 1)
        ),
        priorities=tuple(
            Priority(
                id=f"{identity}-p-{n}",
                document_id=identity,
                parent_id=None,
                position=n,
                label=str(n),
                name=name,
                description=None,
                scope=scope,
                tier=None,
                theme=None,
                page=page_from,
                boxes=BOXES,
                rule="told",
                confidence=0.9,
                family_id=None,
            )
            for n, (name, scope) in enumerate(priorities, 1)
        ),
        citations=(
            Citation(
                identity,
                1,
                "Crime and Disorder Act",
                1998,
                "section 17",
                "section 17 of the Crime and Disorder Act 1998",
                page_from,
                BOXES,
                "told",
                0.9,
            ),
        ),
        former_names=tuple(
            FormerName(
                identity, n, now, old, page_from, BOXES, f"{now}, formerly {old}", "told", 0.9
            )
            for n, (now, old) in enumerate(former_names, 1)
        ),
        problems=tuple(
            Problem(source, identity, "assemble", Severity.WARNING, "told", message, page_from)
            for message in problems
        ),
    )


LIGHTING = "install lighting in Harbour Park before the clocks go back;"
MARSHALS = "fund taxi marshals on Friday and Saturday nights for a further year."
ASB = "note the fall in anti-social behaviour at the bus station; and"
ASKED = f"It is recommended that Cabinet:\n1. {ASB}\n2. {LIGHTING}\n3. {MARSHALS}"
TRIED = "Marshals were first tried at the harbour in 2019, by Siân Powell’s team."

REPORT = reading(
    "saltmere/2023-11-14-report.pdf",
    title="Safer Evenings in the Town Centre",
    council="Saltmere Borough Council",
    committees=("Overview & Scrutiny Panel", "Cabinet"),
    date="2023-11-14",
    recommendations=(ASB, LIGHTING, MARSHALS),
    people=((Role.AUTHOR, "Bryn Ashdown", "Community Safety Manager"),),
    wards=("Harbour", "Mill Lane"),
    sections=(
        (
            "Recommendations",
            ASKED,
        ),
        ("Background", TRIED),
    ),
    pages=(
        f"Saltmere Borough Council\nSafer Evenings in the Town Centre\nRecommendations\n{ASKED}",
        f"Background\n{TRIED}\nAgenda Item 7",
    ),
    problems=("the numbering of paragraphs jumps from 2.3 to 2.5",),
)
MINUTES = reading(
    "harrowdale/2022-06-08-minutes.pdf",
    kind=Kind.MINUTES,
    title="Minutes of the Cabinet",
    council="Harrowdale District Council",
    committees=("Cabinet",),
    date="2022-06-08",
    decisions=(
        ("that taxi marshals be trialled for six months.", Outcome.AGREED),
        ("the report on wardens be deferred.", Outcome.DEFERRED),
    ),
    people=(
        (Role.CHAIR, "Councillor Ada Thornley", None),
        (Role.REPORT_OF, None, "Head of Regulatory Services"),
    ),
    sections=((None, "RESOLVED: that taxi marshals be trialled for six months."),),
    pages=("RESOLVED: that taxi marshals be trialled for six months.",),
)
PLAN = reading(
    "saltmere/plan.pdf",
    kind=Kind.CSP_PLAN,
    title="Community Safety Plan",
    council="SALTMERE BOROUGH COUNCIL",
    period=("2022", "2025"),
    priorities=(
        ("Safer evenings", Scope.PARTNERSHIP),
        ("Domestic abuse", Scope.PARTNERSHIP),
        ("A greener borough", Scope.CORPORATE),
    ),
    sections=(("Domestic abuse", "We will train taxi drivers to notice it."),),
    pages=("Domestic abuse\nWe will train taxi drivers to notice it.",),
)
SHELF = (REPORT, MINUTES, PLAN)


def entry(one: Reading, source: str | None = None) -> SourceFile:
    """Make the ledger's line for a reading's file, or for another file with its bytes."""
    return SourceFile(
        source=source or one.document.source,
        sha256=one.document.sha256,
        document_id=one.document.id,
        size=1000,
        modified="2026-01-05T10:00:00",
        status="read",
        reader="0.1.0 pdfium",
    )


def shelve(
    path: Path, readings: Iterable[Reading] = SHELF, known: Sequence[KnownName] = ()
) -> Path:
    """Write readings into a database as a build would, and return its path."""
    files: dict[str, list[Reading]] = {}
    for one in readings:
        files.setdefault(one.document.source, []).append(one)
    with Database(path) as database:
        for whole, *parts in files.values():
            database.write(entry(whole), [whole, *parts])
        if known:
            database.know(known)
        settle(database)
        count_holdings(database)
        database.optimise()
    return path
