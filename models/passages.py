"""Passages: rows that were found, with what their documents are, and the words marked in them.

The words found are marked in texts by the control characters 2 and 3 around them. Marking is
dear, since a text is read for it, so that only what may be shown is marked.
"""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from models.candidates import CANDIDATES, Candidates, Scope
from models.places import DATE, Place
from models.query import Query
from models.schema import searched
from models.vocabulary import Kind, Sameness

DAMPING = 8
"""How slowly the weight of a rank falls off (reciprocal rank fusion): scores of different
full-text tables cannot be compared, ranks can."""

SNIPPET_TOKENS = 30
"""Words of a snippet."""

SHOWN = 400
"""Characters of what is listed without having been searched for."""


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

    @property
    def order(self) -> tuple[float, str, int, str, str]:
        """By score, the best first."""
        return -self.score, self.source, self.page, self.table, self.key


class Passage(NamedTuple):
    """A row found: `file` is the same for a pack and its papers, `marked` its whole text.

    `matched` counts the groups of the query that it has. `counted` is the key of the printing
    that is counted, `twin` the document that this one is another printing of. Until it is
    marked, `marked` and the hit's snippet are empty.
    """

    place: Place
    number: int
    hit: Hit
    file: str
    part: bool
    marked: str
    matched: int
    counted: str
    twin: str | None

    @property
    def level(self) -> int:
        """How specific it is; the most specific is 0."""
        return self.place.level


def describe(
    connection: sqlite3.Connection, found: Mapping[Place, Candidates], groups: int
) -> Iterator[Passage]:
    """Yield what was found as passages, scored, but not yet marked."""
    for place, candidates in found.items():
        numbers = json.dumps([number for number, _ in candidates.rows])
        rows = {number: row for number, *row in connection.execute(_about(place), (numbers,))}
        for rank, (number, matched) in enumerate(candidates.rows, 1):
            if number in rows:
                score = place.weight * matched / groups / (DAMPING + rank)
                yield _passage(place, number, matched, score, rows[number])


def _about(place: Place) -> str:
    """Write the SQL for what rows of a table and their documents are."""
    names = {field.name for field in fields(place.record)}
    counted = "t.same_as" if "same_as" in names else "NULL"
    return f"""
        SELECT t.rowid, t.{place.key}, t.{place.page}, {place.label}, {counted},
               coalesce(d.parent_id, d.id), d.parent_id IS NOT NULL,
               (SELECT same_as FROM document_links
                WHERE document_id = d.id AND basis = '{Sameness.SAME_PAPER}'),
               d.id, d.title, d.kind, d.council, d.committee, {DATE}, d.source
        FROM json_each(?) AS found
        JOIN {place.table} AS t ON t.rowid = found.value
        JOIN documents AS d ON d.id = t.{place.document}"""


def _passage(place: Place, number: int, matched: int, score: float, row: Sequence[Any]) -> Passage:
    key, page, label, counted, file, part, twin, identity, title, kind, *about = row
    council, committee, date, source = about
    hit = Hit(
        table=place.table,
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
        snippet="",
        matches=(),
        score=score,
    )
    return Passage(place, number, hit, file, bool(part), "", matched, str(counted or key), twin)


def mark(
    connection: sqlite3.Connection, passages: Iterable[Passage], query: Query
) -> list[Passage]:
    """Mark the words of a query in passages."""
    of_place: dict[Place, list[Passage]] = defaultdict(list)
    for one in passages:
        of_place[one.place].append(one)
    marked = []
    for place, found in of_place.items():
        numbers = json.dumps([one.number for one in found])
        asked = {"numbers": numbers, "any": query.any}
        rows = {number: row for number, *row in connection.execute(_marking(place, query), asked)}
        for one in found:
            snippet, text = rows[one.number]
            words, matches = unmark(snippet)
            hit = replace(one.hit, snippet=words, matches=matches)
            marked.append(one._replace(hit=hit, marked=text))
    return marked


def _marking(place: Place, query: Query) -> str:
    """Write the SQL that marks rows of a table."""
    table, columns = place.table, searched(place.record)
    words = columns.index(place.words)
    marked = [
        f"coalesce(highlight({table}_fts, {column}, char(2), char(3)), '')"
        for column in range(len(columns))
    ]
    # The index looks rows up one by one, but begins anew with each: where it has to gather all
    # words with a beginning first, one look at everything is quicker.
    each = f"{table}_fts.rowid"
    if query.begins_words:
        each = f"+{each}"
    return f"""
        SELECT {table}_fts.rowid,
               snippet({table}_fts, iif(instr({marked[words]}, char(2)), {words}, -1),
                       char(2), char(3), '…', {SNIPPET_TOKENS}),
               {" || char(10) || ".join(marked)}
        FROM {table}_fts
        WHERE {table}_fts MATCH :any AND {each} IN (SELECT value FROM json_each(:numbers))"""


def latest_of(
    connection: sqlite3.Connection, places: Sequence[Place], scope: Scope
) -> Iterator[Hit]:
    """List what stands in some tables, that of the latest documents first; each printing once."""
    for place in places:
        names = {field.name for field in fields(place.record)}
        counted = "t.same_as IS NULL" if "same_as" in names else _NO_TWIN
        rows = connection.execute(
            f"SELECT t.{place.key}, d.id, d.title, d.kind, d.council, d.committee, {DATE}, "
            f"d.source, t.{place.page}, {place.label}, substr(t.{place.words}, 1, {SHOWN}) "
            f"FROM documents AS d CROSS JOIN {place.table} AS t ON t.{place.document} = d.id "
            f"WHERE {' AND '.join((counted, *scope.papers, *scope.of_rows(place)))} "
            f"ORDER BY d.rowid DESC, t.{place.page}, t.{place.key} LIMIT {CANDIDATES}",
            dict(scope.values),
        )
        for key, identity, title, kind, council, committee, date, source, page, label, text in rows:
            about = (title, Kind(kind), council, committee, date, source, page, label)
            yield Hit(place.table, str(key), identity, *about, one_line(text or ""), (), 0.0)


_NO_TWIN = (
    f"d.id NOT IN (SELECT document_id FROM document_links WHERE basis = '{Sameness.SAME_PAPER}')"
)


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
