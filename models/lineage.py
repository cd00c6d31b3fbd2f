"""What became of a recommendation over the years: every occurrence of its family, in order.

What is not found in the collection is said to be not found; that nothing was decided or done
is never concluded.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from models.chain import Settlement, decided_on
from models.difference import Change, differences
from models.errors import BadQuery

MORE = 5
"""Families that an error lists where a beginning fits several."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a document says became of a recommendation; words as printed, codes beside them."""

    id: str
    response: str | None
    response_text: str | None
    progress: str | None
    progress_text: str | None
    reason: str | None
    document_id: str
    title: str | None
    source: str
    page: int


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One saying of it: where, in which words, why it is held to be the same, what followed.

    `changes` turn the words of the occurrence before into these; none for the first. `of` is
    recommendation, priority or restatement. `decisions` and `responses` are those found in
    this collection.
    """

    item_id: str
    of: str
    day: str | None
    council: str | None
    committee: str | None
    document_id: str
    title: str | None
    source: str
    page: int
    label: str | None
    text: str
    score: float | None
    nearest: str | None
    shared: tuple[str, ...]
    aligned: str
    changes: tuple[Change, ...]
    decisions: tuple[Settlement, ...]
    responses: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class Lineage:
    """A family with its occurrences, the earliest first; `gap` between first and last, days."""

    id: str
    of: str
    label: str
    councils: int
    first_seen: str | None
    last_seen: str | None
    gap: int | None
    occurrences: tuple[Occurrence, ...]


_OCCURRENCES = """
SELECT said.item_id,
    CASE WHEN recommendations.id IS NOT NULL THEN 'recommendation'
        WHEN priorities.id IS NOT NULL THEN 'priority' ELSE 'restatement' END,
    coalesce(documents.meeting_date, packs.meeting_date, documents.period_start),
    coalesce(documents.council, packs.council), coalesce(documents.committee, packs.committee),
    documents.id, documents.title, documents.source,
    coalesce(recommendations.page, priorities.page, restatements.page),
    coalesce(recommendations.label, priorities.label),
    coalesce(recommendations.text, priorities.name, restatements.text),
    members.score, members.nearest, coalesce(members.shared, '[]'), coalesce(members.aligned, '')
FROM ({items}) AS said
LEFT JOIN family_members AS members ON members.item_id = said.item_id
LEFT JOIN recommendations ON recommendations.id = said.item_id
LEFT JOIN priorities ON priorities.id = said.item_id
LEFT JOIN restatements ON restatements.id = said.item_id
JOIN documents ON documents.id = coalesce(recommendations.document_id, priorities.document_id,
    restatements.document_id)
LEFT JOIN documents AS packs ON packs.id = documents.parent_id
ORDER BY coalesce(documents.meeting_date, packs.meeting_date, documents.period_start, '9999'),
    documents.source, 9, said.item_id
"""
_OF_FAMILY = _OCCURRENCES.format(items="SELECT item_id FROM family_members WHERE family_id = ?")
_OF_ITEMS = _OCCURRENCES.format(items="SELECT value AS item_id FROM json_each(?)")

_ANSWERS = """
SELECT responses.id, response, response_text, progress, progress_text, reason, documents.id,
    documents.title, documents.source, responses.page
FROM responses JOIN documents ON documents.id = responses.document_id
WHERE recommendation_id IN
    (SELECT id FROM recommendations WHERE id = :item OR same_as = :item)
ORDER BY documents.meeting_date, documents.source, responses.position
"""


def lineage(connection: sqlite3.Connection, name: str) -> Lineage:
    """Return the lineage of a family. Raises BadQuery where the name leads to none.

    The name is a family's id, one it had before, the beginning of one, or the id of a
    recommendation or a priority.
    """
    identity = find_family(connection, name)
    of, label, councils, first, last = connection.execute(
        "SELECT of, label, councils, first_seen, last_seen FROM families WHERE id = ?",
        (identity,),
    ).fetchone()
    return Lineage(
        identity, of, label, councils, first, last, days(first, last),
        occurrences(connection, identity),
    )  # fmt: skip


def find_family(connection: sqlite3.Connection, name: str) -> str:
    """Return the id of the one family that a name leads to. Raises BadQuery."""
    for question in (
        "SELECT id FROM families WHERE id = ?",
        "SELECT family_id FROM former_families WHERE id = ?",
        "SELECT family_id FROM family_members WHERE item_id = ?",
        "SELECT id FROM families WHERE length(?1) >= 4 AND substr(id, 1, length(?1)) = ?1",
    ):
        found = [identity for (identity,) in connection.execute(question, (name,))]
        if len(found) == 1:
            return str(found[0])
        if found:
            shown = ", ".join(sorted(found)[:MORE])
            raise BadQuery(f"{name!r} may be any of {len(found)} families: {shown}")
    item = (
        "SELECT 1 FROM recommendations WHERE id = ?1 UNION SELECT 1 FROM priorities WHERE id = ?1"
    )
    if connection.execute(item, (name,)).fetchone():
        raise BadQuery(f"{name} was found only once in this collection; it has no family")
    raise BadQuery(f"no family is called {name!r}; list them with: moothall recurring")


def occurrences(connection: sqlite3.Connection, family_id: str) -> tuple[Occurrence, ...]:
    """Return the occurrences of a family, the earliest first, those without a date last."""
    return tuple(_read(connection, _OF_FAMILY, family_id))


def occurrences_of(connection: sqlite3.Connection, items: Sequence[str]) -> tuple[Occurrence, ...]:
    """Return some items as occurrences, in the same order, of whatever family they are."""
    return tuple(_read(connection, _OF_ITEMS, json.dumps(items)))


def _read(connection: sqlite3.Connection, question: str, of_what: str) -> Iterator[Occurrence]:
    before: str | None = None
    for row in connection.execute(question, (of_what,)).fetchall():
        item, of, document, text = row[0], row[1], row[5], row[10]
        decisions: tuple[Settlement, ...] = ()
        answers: tuple[Answered, ...] = ()
        if of == "recommendation":
            decisions = tuple(one for one in decided_on(connection, document) if one.of == item)
            answers = answers_to(connection, item)
        changes = () if before is None else differences(before, text)
        before = text
        shared = tuple(json.loads(row[13]))
        yield Occurrence(*(*row[:13], shared, row[14], changes, decisions, answers))


def answers_to(connection: sqlite3.Connection, item: str) -> tuple[Answered, ...]:
    """Return what is found of the answers to a recommendation, the earliest first."""
    return tuple(Answered(*row) for row in connection.execute(_ANSWERS, {"item": item}))


def days(first: str | None, last: str | None) -> int | None:
    """Return the days between two dates, None unless both are days."""
    try:
        return (date.fromisoformat(last or "") - date.fromisoformat(first or "")).days
    except ValueError:
        return None
