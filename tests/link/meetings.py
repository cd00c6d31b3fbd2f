"""Papers of invented meetings, for tests of what links them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from readings import entry, reading

from link.links import link
from models.database import Database
from models.document import Section
from models.identities import settle
from models.reading import Reading
from models.vocabulary import Kind, Outcome

COUNCIL = "Saltmere Borough Council"
PANEL = "Overview and Scrutiny Panel"
DAY = "2024-03-19"


@dataclass(frozen=True)
class Minute:
    """An item of minutes: number, heading, what is told, and the decisions."""

    number: str | None
    heading: str | None
    decided: Sequence[str]
    told: str = ""
    outcome: Outcome = Outcome.AGREED
    procedural: bool = False


def report(
    title: str | None,
    *asked: str | tuple[str, str],
    council: str | None = COUNCIL,
    body: str | None = PANEL,
    day: str | None = DAY,
    kind: Kind = Kind.COMMITTEE_REPORT,
    item: str | None = None,
    reference: str | None = None,
    lead_in: str = "The Panel is recommended to:",
    addressee: str = "Panel",
    pages: Sequence[str] = ("",),
    pack: Reading | None = None,
    page_from: int = 1,
    name: str = "",
    language: str = "en",
) -> Reading:
    """Make a report; recommendations are numbered 1, 2, 3 or given with their labels."""
    texts = [one if isinstance(one, str) else one[1] for one in asked]
    source = pack.document.source if pack else f"{name or title}-{day}-{council}.pdf"
    one = reading(
        source,
        kind=kind,
        title=title,
        council=council,
        committees=(body,) if body else (),
        date=day,
        recommendations=texts,
        pages=pages,
        pack=pack,
        page_from=page_from,
    )
    labelled = tuple(
        replace(
            record,
            label=given if isinstance(given, str) else given[0],
            lead_in=lead_in,
            addressee=addressee,
        )
        for record, given in zip(
            one.recommendations,
            [(str(n), "") if isinstance(words, str) else words for n, words in enumerate(asked, 1)],
            strict=True,
        )
    )
    return replace(
        one,
        document=replace(one.document, agenda_item=item, reference=reference, language=language),
        recommendations=labelled,
    )


def minutes(
    *items: Minute,
    council: str | None = COUNCIL,
    body: str | None = PANEL,
    day: str | None = DAY,
    kind: Kind = Kind.MINUTES,
    title: str = "Minutes",
    language: str = "en",
    pages: Sequence[str] = ("",),
    name: str = "",
) -> Reading:
    """Make minutes or a decision notice."""
    flat = [(item, text) for item in items for text in item.decided]
    one = reading(
        f"{name or title}-{kind}-{day}-{council}-{body}.pdf",
        kind=kind,
        title=title,
        council=council,
        committees=(body,) if body else (),
        date=day,
        decisions=[(text, item.outcome) for item, text in flat],
        pages=pages,
    )
    identity = one.document.id
    return replace(
        one,
        document=replace(one.document, language=language),
        decisions=tuple(
            replace(
                record,
                item=item.number,
                heading=item.heading,
                procedural=item.procedural,
            )
            for record, (item, _) in zip(one.decisions, flat, strict=True)
        ),
        sections=tuple(
            Section(
                document_id=identity,
                position=n,
                parent_position=None,
                number=item.number,
                heading=item.heading,
                level=1,
                page=1,
                language=language,
                text="\n".join([item.told, *item.decided]),
            )
            for n, item in enumerate(items, 1)
        ),
    )


def build(path: Path | str, *batches: Iterable[Reading]) -> Database:
    """Write papers as builds would, one build a batch, and return the open database."""
    database = Database(path)
    for batch in batches:
        files: dict[str, list[Reading]] = {}
        for one in batch:
            files.setdefault(one.document.source, []).append(one)
        for whole, *parts in files.values():
            database.write(entry(whole), [whole, *parts])
        settle(database)
        link(database)
    return database


Found = tuple[str, str, str]
"""Beginning of a recommendation, beginning of a decision, basis."""


def linked(*papers: Reading, characters: int = 24) -> set[Found]:
    """Return the links that are found between papers, by the first characters of each end."""
    with build(":memory:", papers) as database:
        rows = database.connection.execute(
            "SELECT substr(r.text, 1, ?1), substr(d.text, 1, ?1), basis FROM decision_links "
            "JOIN recommendations AS r ON r.id = recommendation_id "
            "JOIN decisions AS d ON d.id = decision_id",
            (characters,),
        )
        return {(asked, decided, basis) for asked, decided, basis in rows}
