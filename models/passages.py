"""Where passages are looked for, and how a passage found is taken out of its table.

The words found are marked in texts by the control characters 2 and 3 around them.
"""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from models.decision import Decision
from models.document import Document, PageText, Section
from models.errors import BadQuery
from models.forward_plan import PlannedDecision
from models.priority import Priority
from models.query import Query
from models.recommendation import Recommendation
from models.record import Record
from models.response import Response
from models.schema import searched
from models.vocabulary import Kind, Sameness


class Place(NamedTuple):
    """A table that is searched, which column is what in it, and how much a find counts.

    `words` is the column that snippets are from if they can be; `level` orders what is
    specific (0) before what contains it.
    """

    record: type[Record]
    words: str
    key: str
    page: str
    label: str
    level: int
    weight: float


PLACES = (
    Place(Document, "title", "id", "page_from", "NULL", 0, 0.9),
    Place(Recommendation, "text", "id", "page", "t.label", 0, 1.0),
    Place(Decision, "text", "id", "page", "coalesce(t.label, t.item)", 0, 1.0),
    Place(Priority, "name", "id", "page", "t.label", 0, 1.0),
    Place(Response, "text", "id", "page", "t.label", 0, 1.0),
    Place(PlannedDecision, "title", "id", "page", "t.reference", 0, 1.0),
    Place(Section, "text", "position", "page", "t.number", 1, 0.7),
    Place(PageText, "text", "page", "page", "NULL", 2, 0.4),
)
"""What is searched."""

CANDIDATES = 400
"""Rows of each table that are looked at, best first, before ranking them together."""

DAMPING = 8
"""How slowly the weight of a rank falls off (reciprocal rank fusion): scores of different
full-text tables cannot be compared, ranks can."""

SNIPPET_TOKENS = 30
"""Words of a snippet."""

SHOWN = 400
"""Characters of what is listed without having been searched for."""

DATE = "coalesce(d.meeting_date, d.period_start)"
"""The SQL of the date that a document `d` is searched by."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage found.

    `table` says what it is; `key` is its id, or its position or page in the document.
    `page` is counted from 1 in the file, `date` is ISO. `matches` gives (start, end) of the
    words found in `snippet`. `score` only orders hits of one search.
    """

    table: str
    key: str
    document_id: str
    title: str | None
    kind: Kind
    council: str | None
    committee: str | None
    date: str | None
    source: str
    page: int
    label: str | None
    snippet: str
    matches: tuple[tuple[int, int], ...]
    score: float


class Passage(NamedTuple):
    """A row found: `file` is the same for a pack and its papers, `marked` its whole text.

    `matched` counts the groups of the query that it has. `counted` is the key of the printing
    that is counted, `twin` the document that this one is another printing of.
    """

    hit: Hit
    level: int
    file: str
    part: bool
    marked: str
    matched: int
    counted: str
    twin: str | None


def _groups(query: Query) -> dict[str, str]:
    return {f"group{number}": group for number, group in enumerate(query.groups)}


def _all_groups(query: Query) -> list[str]:
    """Return the condition that each group is in the passage `t` or in what its document is."""
    return [
        f"(t.rowid IN {_in_passage(name)} OR d.rowid IN "
        f"(SELECT rowid FROM documents_fts WHERE documents_fts MATCH :{name}))"
        for name in _groups(query)
    ]


def _in_passage(name: str) -> str:
    return f"(SELECT rowid FROM {{table}}_fts WHERE {{table}}_fts MATCH :{name})"


def find(
    connection: sqlite3.Connection,
    query: Query,
    places: Sequence[Place],
    conditions: Sequence[str],
    values: dict[str, str],
    *,
    every: bool,
) -> list[Passage]:
    """Look into each table for passages with every group, or with any."""
    everything = every and not conditions
    if every:
        conditions = [*conditions, *_all_groups(query)]
    values = {**values, **_groups(query), "any": query.any, "all": query.all}
    found: list[Passage] = []
    for place in places:
        try:
            # Passages that have every group come first; where these are enough, the index alone
            # finds them, however many there are.
            rows = (
                connection.execute(_select(query, place, None), values).fetchall()
                if everything
                else []
            )
            if len(rows) < CANDIDATES:
                rows = connection.execute(_select(query, place, conditions), values).fetchall()
        except sqlite3.OperationalError as error:
            raise BadQuery(f"{query.text!r} cannot be searched for: {error}") from error
        found += (_passage(place, len(query.groups), rank, row) for rank, row in enumerate(rows, 1))
    return found


def latest_of(
    connection: sqlite3.Connection,
    places: Sequence[Place],
    conditions: Sequence[str],
    values: dict[str, str],
) -> list[Hit]:
    """List what stands in some tables, that of the latest documents first; each printing once."""
    found = []
    for place in places:
        table, names = place.record.table, {field.name for field in fields(place.record)}
        document = "id" if place.record is Document else "document_id"
        counted = "t.same_as IS NULL" if "same_as" in names else _NO_TWIN
        rows = connection.execute(
            f"SELECT t.{place.key}, d.id, d.title, d.kind, d.council, d.committee, {DATE}, "
            f"d.source, t.{place.page}, {place.label}, substr(t.{place.words}, 1, {SHOWN}) "
            f"FROM documents AS d JOIN {table} AS t ON t.{document} = d.id "
            f"WHERE {' AND '.join((counted, *conditions))} "
            f"ORDER BY d.meeting_date DESC, d.source, t.{place.page}, t.{place.key} "
            f"LIMIT {CANDIDATES}",
            values,
        )
        for key, identity, title, kind, council, committee, date, source, page, label, text in rows:
            words = one_line(text or "")
            about = (council, committee, date, source, page, label)
            found.append(Hit(table, str(key), identity, title, Kind(kind), *about, words, (), 0.0))
    return found


_NO_TWIN = (
    f"d.id NOT IN (SELECT document_id FROM document_links WHERE basis = '{Sameness.SAME_PAPER}')"
)


def _best(query: Query, place: Place, conditions: Sequence[str] | None) -> str:
    """Write the SQL for the rows of one table that are looked at, best first.

    Without conditions these are rows that have every group themselves.
    """
    if conditions is None:
        return f"""
            SELECT rowid AS row, {len(query.groups)} AS groups, rank FROM {{table}}_fts
            WHERE {{table}}_fts MATCH :all ORDER BY rank LIMIT {CANDIDATES}"""
    document = "id" if place.record is Document else "document_id"
    groups = " + ".join(f"(t.rowid IN {_in_passage(name)})" for name in _groups(query))
    return f"""
            SELECT t.rowid AS row, {groups} AS groups, {{table}}_fts.rank AS rank
            FROM {{table}}_fts
            JOIN {{table}} AS t ON t.rowid = {{table}}_fts.rowid
            JOIN documents AS d ON d.id = t.{document}
            WHERE {" AND ".join(("{table}_fts MATCH :any", *conditions))}
            ORDER BY groups DESC, rank, d.source, t.{place.page}, t.{place.key}
            LIMIT {CANDIDATES}"""


def _select(query: Query, place: Place, conditions: Sequence[str] | None) -> str:
    """Write the SQL for one table; rows with more of the groups come first."""
    table = place.record.table
    document = "id" if place.record is Document else "document_id"
    columns = searched(place.record)
    words = columns.index(place.words)
    marked = [
        f"coalesce(highlight({table}_fts, {column}, char(2), char(3)), '')"
        for column in range(len(columns))
    ]
    snippet = (
        f"snippet({table}_fts, iif(instr({marked[words]}, char(2)), {words}, -1), "
        f"char(2), char(3), '…', {SNIPPET_TOKENS})"
    )
    names = {field.name for field in fields(place.record)}
    counted = "t.same_as" if "same_as" in names else "NULL"
    # Two steps: snippets are dear, and would else be made of every row before it is ranked.
    return f"""
        WITH best AS MATERIALIZED ({_best(query, place, conditions)}
        )
        SELECT t.{place.key}, d.id, d.title, d.kind, d.council, d.committee, {DATE}, d.source,
               t.{place.page}, {place.label}, coalesce(d.parent_id, d.id), d.parent_id IS NOT NULL,
               {snippet}, {" || char(10) || ".join(marked)}, best.groups,
               {counted},
               (SELECT same_as FROM document_links
                WHERE document_id = d.id AND basis = '{Sameness.SAME_PAPER}')
        FROM {table}_fts
        JOIN best ON best.row = {table}_fts.rowid
        JOIN {table} AS t ON t.rowid = best.row
        JOIN documents AS d ON d.id = t.{document}
        WHERE {table}_fts MATCH :any
        ORDER BY best.groups DESC, best.rank, d.source, t.{place.page}, t.{place.key}
        """.replace("{table}", table)


def _passage(place: Place, groups: int, rank: int, row: tuple[Any, ...]) -> Passage:
    key, *document, page, label, file, part, snippet, marked, matched, counted, twin = row
    words, matches = unmark(snippet)
    identity, title, kind, council, committee, date, source = document
    hit = Hit(
        table=place.record.table,
        key=str(key),
        document_id=identity,
        title=title,
        kind=Kind(kind),
        council=council,
        committee=committee,
        date=date,
        source=source,
        page=page,
        label=label,
        snippet=words,
        matches=matches,
        score=place.weight * matched / groups / (DAMPING + rank),
    )
    return Passage(hit, place.level, file, bool(part), marked, matched, str(counted or key), twin)


def unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return text without its marks, and where they stood."""
    plain, matches = "", []
    for piece in re.split(r"(\x02[^\x03]*\x03)", one_line(marked)):
        start = len(plain)
        plain += piece.strip("\x02\x03")
        if piece.startswith("\x02"):
            matches.append((start, len(plain)))
    return plain, tuple(matches)


def one_line(text: str) -> str:
    """Collapse white space."""
    return " ".join(text.split())
