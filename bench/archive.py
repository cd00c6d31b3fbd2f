"""An invented archive of any size, written straight into the schema.

Words come as often as in a language: few of them nearly everywhere, most of them hardly ever.
Sentences are drawn from a store, so that phrases recur; every page also has words that hardly
any other has. Papers are spread over twenty-five years, and over councils as unevenly as real
ones. The same size gives the same archive.
"""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import files
from itertools import accumulate, islice
from typing import Any

from models.database import Database
from models.decision import Decision, DecisionLink
from models.document import (
    Citation,
    Document,
    DocumentCommittee,
    MetadataValue,
    PageText,
    PersonRole,
    Section,
)
from models.family import FamilyMember
from models.holdings import count_holdings
from models.identities import settle
from models.numbering import number_paper, row_numbers
from models.priority import Family, Priority
from models.recommendation import Recommendation, RecommendationAction
from models.record import Record
from models.schema import RECORDS, searched, sketch
from models.vocabulary import Action, Kind, Outcome

PAGES_OF_A_PAPER = (1, 39)
A_PAGE = 14
"""Sentences of a page."""

STORE = 40_000
"""Sentences that pages are made of."""

ODD_WORDS = 60_000
"""Names and other words in no list."""

COUNCILS = 350
YEARS = (2000, 2024)
BODIES = (
    "Cabinet", "Council", "Planning Committee", "Overview and Scrutiny Committee",
    "Licensing Sub-Committee", "Audit and Governance Committee", "Health Scrutiny Panel",
    "Community Safety Panel", "Environment Board", "Housing Committee",
)  # fmt: skip
SAID_AGAIN = 1 / 4
"""The share of recommendations that belong to a family."""

AT_ONCE = 500
"""Papers written in one transaction."""

KINDS = (Kind.COMMITTEE_REPORT, Kind.MINUTES, Kind.DECISION_NOTICE, Kind.CSP_PLAN, Kind.PLAN)
ACTIONS = tuple(Action)
OUTCOMES = tuple(Outcome)
THEMES = ("anti_social_behaviour", "domestic_abuse", "serious_violence", "drugs_alcohol")

Rows = dict[type[Record], list[dict[str, Any]]]


class Language:
    """Words and sentences, by their frequency."""

    def __init__(self, luck: random.Random) -> None:
        """Draw the store of sentences."""
        parts = ("ba", "cor", "del", "fen", "gri", "hul", "kel", "lum", "mor", "nar", "pol", "tar")
        known = json.loads(files("link").joinpath("rarity.json").read_text(encoding="utf-8"))
        self.odd = sorted({"".join(luck.choices(parts, k=4)) for _ in range(ODD_WORDS)})
        words = sorted(known, key=lambda word: (known[word], word))
        often = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
        self.sentences = [
            " ".join(luck.choices(words, cum_weights=often, k=luck.randint(10, 24))).capitalize()
            + "."
            for _ in range(STORE)
        ]

    def text(self, luck: random.Random, sentences: int) -> str:
        """Return so many sentences, and two odd words."""
        return "\n".join((*luck.choices(self.sentences, k=sentences), *luck.choices(self.odd, k=2)))


def make(database: Database, pages: int, told: Callable[[int], None] = lambda done: None) -> None:
    """Write an archive of about so many pages; `told` hears how many there are so far."""
    luck = random.Random(pages)
    language = Language(luck)
    connection = database.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    triggers = dict(
        connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    )
    with database.transaction():
        for name in triggers:
            connection.execute(f"DROP TRIGGER {name}")
    done = 0
    papers = _papers(luck, language, pages)
    families: list[list[tuple[str, str, str]]] = []
    taken: set[int] = set()
    while batch := list(islice(papers, AT_ONCE)):
        with database.transaction():
            for rows in batch:
                _number(rows, taken)
                _relate(luck, rows, families)
                for record, of_record in rows.items():
                    _write(database, record, of_record)
                done += len(rows[PageText])
        told(done)
    with database.transaction():
        _write(database, Family, [_family(number, of) for number, of in enumerate(families)])
        _write(database, FamilyMember, list(_members(families)))
        for number, of in enumerate(families):
            connection.executemany(
                "UPDATE recommendations SET family_id = ? WHERE id = ?",
                [(f"f-{number:012x}", item) for item, *_ in of if len(of) > 1],
            )
        for record in RECORDS:
            if searched(record):
                table = record.table
                connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")
        for sql in triggers.values():
            connection.execute(sql)
    connection.execute("PRAGMA foreign_keys = ON")


def finish(database: Database) -> None:
    """Do what a build does at its end."""
    settle(database)
    count_holdings(database)
    database.optimise()


def _papers(luck: random.Random, language: Language, pages: int) -> Iterator[Rows]:
    done = number = 0
    councils = [f"{language.odd[n * 7].title()} Council" for n in range(COUNCILS)]
    often = list(accumulate(1 / (n + 5) for n in range(COUNCILS)))
    names = [
        f"{luck.choice(language.odd).title()} {luck.choice(language.odd).title()}"
        for _ in range(COUNCILS * 40)
    ]
    while done < pages:
        (council,) = luck.choices(councils, cum_weights=often)
        rows = _paper(luck, language, number, council, luck.choice(BODIES), luck.choice(names))
        done += len(rows[PageText])
        number += 1
        yield rows


def _paper(
    luck: random.Random, language: Language, number: int, council: str, body: str, name: str
) -> Rows:
    document = f"{number * 2654435761 % 2**64:016x}"
    length = luck.randint(*PAGES_OF_A_PAPER)
    kind = luck.choice(KINDS)
    day = f"{luck.randint(*YEARS)}-{luck.randint(1, 12):02}-{luck.randint(1, 28):02}"
    title = " ".join(language.text(luck, 1).split()[:6]).title()
    evidence = {"page": 1, "boxes": "[]", "rule": "invented", "confidence": 1.0}
    own = {"document_id": document}

    def some(most: int, of: Callable[[int], dict[str, Any]]) -> list[dict[str, Any]]:
        return [own | {"position": n} | of(n) for n in range(1, luck.randint(1, most) + 1)]

    rows: Rows = {
        Document: [
            {
                "id": document, "title": title, "kind": kind, "council": council,
                "committee": body, "meeting_date": day, "source": f"archive/{document}.pdf",
                "filename": f"{document}.pdf", "page_count": length, "page_from": 1,
                "page_to": length, "ocr": 0, "kind_confidence": 1.0, "kind_reasons": "invented",
                "sha256": f"{document:0<64}",
            }
        ],
        DocumentCommittee: [own | {"position": 1, "committee": body, "meeting_date": day}],
        PageText: [
            own | {"page": page, "text": language.text(luck, A_PAGE), "ocr": 0}
            for page in range(1, length + 1)
        ],
        Section: some(
            8,
            lambda n: {
                "number": str(n), "heading": language.text(luck, 1)[:40], "level": 1,
                "page": luck.randint(1, length), "text": language.text(luck, 20),
            },
        ),
        MetadataValue: some(
            6, lambda n: {"field": "title", "value_raw": title, "value": title, **evidence}
        ),
        PersonRole: some(3, lambda n: {"role": "author", "name": name, "text": name, **evidence}),
        Citation: some(3, lambda n: {"act": "Localism Act", "year": 2011, "text": "Localism Act",
                                     **evidence}),
        Recommendation: [], RecommendationAction: [], Decision: [], DecisionLink: [], Priority: [],
    }  # fmt: skip
    if kind is Kind.COMMITTEE_REPORT:
        rows[Recommendation] = some(
            38,
            lambda n: {
                "id": f"{document}-r-{n}", "text": language.text(luck, 1), "type": "proposed",
                **evidence, "page": luck.randint(1, length),
            },
        )  # fmt: skip
        rows[RecommendationAction] = [
            {"recommendation_id": one["id"], "position": 1, "action": luck.choice(ACTIONS)}
            for one in rows[Recommendation]
        ]
    elif kind in (Kind.MINUTES, Kind.DECISION_NOTICE):
        rows[Decision] = some(
            20,
            lambda n: {
                "id": f"{document}-d-{n}", "text": language.text(luck, 1), "procedural": 0,
                "heading": title, "outcome": luck.choice(OUTCOMES), **evidence,
                "page": luck.randint(1, length),
            },
        )  # fmt: skip
    else:
        rows[Priority] = some(
            8,
            lambda n: {
                "id": f"{document}-p-{n}", "name": language.text(luck, 1)[:50],
                "scope": "partnership", "theme": luck.choice(THEMES), **evidence,
            },
        )  # fmt: skip
    return rows


def _number(rows: Rows, taken: set[int]) -> None:
    (paper,) = rows[Document]
    number = number_paper(paper["meeting_date"], paper["sha256"], 1, taken.__contains__)
    taken.add(number)
    paper["rowid"] = number
    for record, of_record in rows.items():
        if searched(record) and record is not Document:
            for row, row_number in zip(of_record, row_numbers(number), strict=False):
                row["rowid"] = row_number


def _relate(luck: random.Random, rows: Rows, families: list[list[tuple[str, str, str]]]) -> None:
    """Have some recommendations said before."""
    (paper,) = rows[Document]
    for one in rows[Recommendation]:
        said = (one["id"], paper["id"], paper["meeting_date"])
        if families and luck.random() < SAID_AGAIN:
            luck.choice(families).append(said)
        elif luck.random() < SAID_AGAIN:
            families.append([said])


def _family(number: int, of: Sequence[tuple[str, str, str]]) -> dict[str, Any]:
    days = sorted(day for *_, day in of)
    papers = {paper for _, paper, _ in of}
    return {
        "id": f"f-{number:012x}", "of": "recommendation", "label": f"matter {number}",
        "occurrences": len(of), "documents": len(papers), "councils": 1 + len(papers) // 2,
        "first_seen": days[0], "last_seen": days[-1],
    }  # fmt: skip


def _members(families: Iterable[Sequence[tuple[str, str, str]]]) -> Iterator[dict[str, Any]]:
    for number, of in enumerate(families):
        for item, paper, day in of if len(of) > 1 else ():
            yield {
                "item_id": item, "family_id": f"f-{number:012x}", "of": "recommendation",
                "document_id": paper, "day": day, "score": 1.0, "nearest": of[0][0],
                "shared": "[]", "aligned": "",
            }  # fmt: skip


def _write(database: Database, record: type[Record], rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        return
    columns = {"rowid", *(part.name for part in sketch(record))}
    names = [name for name in rows[0] if name in columns]
    marks = ", ".join(f":{name}" for name in names)
    database.connection.executemany(
        f"INSERT INTO {record.table} ({', '.join(names)}) VALUES ({marks})", rows
    )
