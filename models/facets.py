"""What the passages found have in common: by what they can be counted and chosen."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.passages import Hit


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to choose, what it is called, and how many passages have it."""

    value: str
    words: str
    number: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One way of parting passages; choices by their number, years latest first."""

    name: str
    choices: tuple[Choice, ...]


def facets_of(connection: sqlite3.Connection, hits: Sequence[Hit]) -> tuple[Facet, ...]:
    """Count passages by what they are, where they are from and what they say."""
    papers = {
        document: row
        for document, *row in _asked(
            connection,
            "SELECT d.id, d.council_id, councils.name, d.committee_id, committees.name "
            "FROM documents AS d LEFT JOIN councils ON councils.id = d.council_id "
            "LEFT JOIN committees ON committees.id = d.committee_id WHERE d.id IN ",
            {hit.document_id for hit in hits},
        )
    }
    homes = [papers.get(hit.document_id, [None] * 4) for hit in hits]
    return (
        _facet("what", ((hit.table, hit.table) for hit in hits)),
        _facet("council", ((home[0], home[1]) for home in homes)),
        _facet("committee", ((home[2], home[3]) for home in homes)),
        _facet("kind", ((hit.kind.value, hit.kind.value) for hit in hits)),
        _by_year(hits),
        *(_facet(name, _said(connection, hits, sql)) for name, sql in _SAID.items()),
    )


_SAID = {
    "outcome": (
        "SELECT id, outcome FROM decisions WHERE id IN {0} UNION "
        "SELECT recommendation_id, outcome FROM decision_links "
        "JOIN decisions ON decisions.id = decision_id WHERE recommendation_id IN {0}"
    ),
    "action": (
        "SELECT DISTINCT recommendation_id, action FROM recommendation_actions "
        "WHERE recommendation_id IN {0}"
    ),
    "theme": "SELECT id, theme FROM priorities WHERE theme IS NOT NULL AND id IN {0}",
}
"""For each facet of what passages say, the SQL of passages and words."""


def _said(
    connection: sqlite3.Connection, hits: Sequence[Hit], sql: str
) -> Iterator[tuple[str, str]]:
    keys = json.dumps([hit.key for hit in hits if hit.table in _ITEMS])
    asked = "(SELECT value FROM json_each(:keys))"
    for _, word in connection.execute(sql.format(asked), {"keys": keys}):
        yield word, word


_ITEMS = {"recommendations", "decisions", "priorities"}


def _by_year(hits: Sequence[Hit]) -> Facet:
    facet = _facet("year", ((hit.date[:4], hit.date[:4]) for hit in hits if hit.date))
    return Facet(facet.name, tuple(sorted(facet.choices, key=lambda one: one.value, reverse=True)))


def _facet(name: str, found: Iterable[tuple[str | None, str | None]]) -> Facet:
    words: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for value, said in found:
        if value is not None:
            words[value] = said or value
            numbers[value] += 1
    ranked = sorted(numbers, key=lambda value: (-numbers[value], words[value]))
    return Facet(name, tuple(Choice(value, words[value], numbers[value]) for value in ranked))


def _asked(
    connection: sqlite3.Connection, sql: str, ids: Iterable[str]
) -> Iterator[tuple[str, ...]]:
    yield from connection.execute(
        f"{sql} (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)
    )
