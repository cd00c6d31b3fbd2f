"""Search everything that documents say, and rank it: passages first, then sections and pages.

A passage that is a recommendation stands in a section and on a page, too. It is listed
once, as the most specific thing it is. A word may also be found in what the document is
(its title, council or committee): "saltmere lighting" finds the lighting in Saltmere.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

from models.decision import Decision
from models.document import Document, PageText, Section
from models.errors import BadQuery
from models.identities import slug
from models.priority import Priority
from models.query import Query, parse
from models.recommendation import Recommendation
from models.record import Record
from models.schema import TOKENIZER, searched
from models.vocabulary import Kind


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


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits, best first. `relaxed`: nothing had all the words, so some of them sufficed.

    `found` counts all passages before the limit; `more` says that there may be further ones
    that were not even looked at.
    """

    hits: tuple[Hit, ...]
    found: int
    more: bool
    relaxed: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """What to search in. Council and committee: any part of the name, whatever the case.

    `since` and `until` are years, months or days, ISO, both inclusive; documents without a
    date are then left out. `tables` are names of `PLACES`.
    """

    council: str | None = None
    committee: str | None = None
    kinds: Sequence[str] = ()
    since: str | None = None
    until: str | None = None
    tables: Sequence[str] = ()


def search(
    connection: sqlite3.Connection, text: str, filters: Filters | None = None, limit: int = 20
) -> Answer:
    """Find the passages that answer a search, best first.

    Raises BadQuery where the search or a filter cannot be understood.
    """
    query = parse(text)
    connection.create_function("slug", 1, slug, deterministic=True)
    filters = filters or Filters()
    conditions, values = _conditions(filters)
    places = _places(filters.tables)
    found, relaxed = _found(connection, query, places, conditions, values, every=True), False
    for every in (True, False):
        if not found and len(query.groups) > 1:
            query, relaxed = query.essence(), True
            found = _found(connection, query, places, conditions, values, every=every)
    hits = sorted(
        (one.hit for one in _once(found, query)),
        key=lambda hit: (-hit.score, hit.source, hit.page, hit.table, hit.key),
    )
    looked_at = Counter(one.hit.table for one in found)
    more = any(count == CANDIDATES for count in looked_at.values())
    return Answer(tuple(hits[:limit]), len(hits), more, relaxed and bool(hits))


class _Candidate(NamedTuple):
    """A row found: `file` is the same for a pack and its papers, `marked` its whole text.

    `matched` counts the groups of the query that it has.
    """

    hit: Hit
    level: int
    file: str
    part: bool
    marked: str
    matched: int


def _places(tables: Sequence[str]) -> Sequence[Place]:
    known = {place.record.table: place for place in PLACES}
    for table in tables:
        if table not in known:
            raise BadQuery(f"{table!r} is not searched; allowed: {', '.join(known)}")
    return [place for place in PLACES if not tables or place.record.table in tables]


def _conditions(filters: Filters) -> tuple[list[str], dict[str, str]]:
    """Return what the filters ask of a document `d`, and the values they ask for."""
    conditions: list[str] = []
    values: dict[str, str] = {}
    for name, value in (("council", filters.council), ("committee", filters.committee)):
        if value is not None:
            values[name] = slug(value)
            if not values[name]:
                raise BadQuery(f"{value!r} is no part of the name of a {name}")
    if filters.council is not None:
        conditions.append("instr(slug(coalesce(d.council, '')), :council)")
    if filters.committee is not None:
        conditions.append(
            "d.id IN (SELECT document_id FROM document_committees "
            "WHERE instr(slug(committee), :committee))"
        )
    for number, kind in enumerate(filters.kinds):
        if kind not in tuple(Kind):
            raise BadQuery(f"{kind!r} is no kind of document; allowed: {', '.join(Kind)}")
        values[f"kind{number}"] = kind
    if filters.kinds:
        names = ", ".join(f":kind{number}" for number in range(len(filters.kinds)))
        conditions.append(f"d.kind IN ({names})")
    for name, value in (("since", filters.since), ("until", filters.until)):
        if value is not None and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
            raise BadQuery(f"{name}: {value!r} is no date; write 2022, 2022-05 or 2022-05-31")
        if value is not None:
            values[name] = value
    if filters.since is not None:
        conditions.append(f"{_DATE} >= :since")
    if filters.until is not None:
        conditions.append(f"substr({_DATE}, 1, length(:until)) <= :until")
    return conditions, values


_DATE = "coalesce(d.meeting_date, d.period_start)"


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


def _found(
    connection: sqlite3.Connection,
    query: Query,
    places: Sequence[Place],
    conditions: Sequence[str],
    values: dict[str, str],
    *,
    every: bool,
) -> list[_Candidate]:
    """Look into each table for passages with every group, or with any."""
    if every:
        conditions = [*conditions, *_all_groups(query)]
    values = {**values, **_groups(query), "any": query.any}
    found: list[_Candidate] = []
    for place in places:
        sql = _select(query, place, conditions)
        try:
            rows = connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            raise BadQuery(f"{query.text!r} cannot be searched for: {error}") from error
        found += (
            _candidate(place, len(query.groups), rank, row) for rank, row in enumerate(rows, 1)
        )
    return found


def _select(query: Query, place: Place, conditions: Sequence[str]) -> str:
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
    groups = " + ".join(f"(t.rowid IN {_in_passage(name)})" for name in _groups(query))
    # Two steps: snippets are dear, and would else be made of every row before it is ranked.
    return f"""
        WITH best AS MATERIALIZED (
            SELECT t.rowid AS row, {groups} AS groups, {table}_fts.rank AS rank
            FROM {table}_fts
            JOIN {table} AS t ON t.rowid = {table}_fts.rowid
            JOIN documents AS d ON d.id = t.{document}
            WHERE {" AND ".join((f"{table}_fts MATCH :any", *conditions))}
            ORDER BY groups DESC, rank, d.source, t.{place.page}, t.{place.key}
            LIMIT {CANDIDATES}
        )
        SELECT t.{place.key}, d.id, d.title, d.kind, d.council, d.committee, {_DATE}, d.source,
               t.{place.page}, {place.label}, coalesce(d.parent_id, d.id), d.parent_id IS NOT NULL,
               {snippet}, {" || char(10) || ".join(marked)}, best.groups
        FROM {table}_fts
        JOIN best ON best.row = {table}_fts.rowid
        JOIN {table} AS t ON t.rowid = best.row
        JOIN documents AS d ON d.id = t.{document}
        WHERE {table}_fts MATCH :any
        ORDER BY best.groups DESC, best.rank, d.source, t.{place.page}, t.{place.key}
        """.replace("{table}", table)


def _candidate(place: Place, groups: int, rank: int, row: tuple[Any, ...]) -> _Candidate:
    key, *document, page, label, file, part, snippet, marked, matched = row
    words, matches = _unmark(snippet)
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
    return _Candidate(hit, place.level, file, bool(part), marked, matched)


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return text without its marks, and where they stood."""
    plain, matches = "", []
    for piece in re.split(r"(\x02[^\x03]*\x03)", _one_line(marked)):
        start = len(plain)
        plain += piece.strip("\x02\x03")
        if piece.startswith("\x02"):
            matches.append((start, len(plain)))
    return plain, tuple(matches)


def _one_line(text: str) -> str:
    return " ".join(text.split())


class _Told(NamedTuple):
    """A passage already listed, with its marks, and how many of the groups it has."""

    words: str
    matched: int


def _once(found: Sequence[_Candidate], query: Query) -> Iterator[_Candidate]:
    """Leave out what is already listed as something more specific, or from a pack's paper."""
    told: dict[str, list[_Told]] = defaultdict(list)
    same: set[tuple[str, str, int, str]] = set()
    narrowest_first = sorted(found, key=lambda one: (one.level, not one.part))
    for _, level in groupby(narrowest_first, key=lambda one: one.level):
        candidates = list(level)
        left = [_left(one, told[one.file]) for one in candidates]
        in_question = [
            rest if told[one.file] else "" for one, rest in zip(candidates, left, strict=True)
        ]
        counts = _count_groups(in_question, query)
        kept = []
        for one, rest, count in zip(candidates, left, counts, strict=True):
            words = _one_line(one.marked)
            key = (one.file, one.hit.table, one.hit.page, words)
            as_much = any(before.matched >= one.matched for before in told[one.file])
            if key in same or not rest or (as_much and count < one.matched):
                continue
            same.add(key)
            kept.append((one.file, _Told(words, one.matched)))
            yield one
        for file, passage in kept:
            told[file].append(passage)


def _left(one: _Candidate, told: Sequence[_Told]) -> str:
    """Return the lines with marks that neither stand in what is told nor name the document."""
    names = (one.hit.title, one.hit.council, one.hit.committee) if one.level else ()
    lines = (_one_line(line) for line in one.marked.split("\n") if "\x02" in line)
    rests = (_rest(line, told) for line in lines if _unmark(line)[0] not in names)
    return "\n".join(rest for rest in rests if "\x02" in rest)


def _rest(line: str, told: Sequence[_Told]) -> str:
    """Return what a line says beyond what is told."""
    # A page prints an item's label, which the item's text leaves out.
    bare = line.split(" ", 1)[-1]
    for words, _ in told:
        if bare in words:
            return ""
        line = line.replace(words, " ")
    return line


def _count_groups(texts: Sequence[str], query: Query) -> list[int]:
    """Return how many of a query's groups each text has."""
    counts = Counter[int]()
    with closing(sqlite3.connect(":memory:")) as scratch:
        scratch.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize='{TOKENIZER}')")
        scratch.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", enumerate(texts))
        for group in query.groups:
            matches = scratch.execute("SELECT rowid FROM texts WHERE texts MATCH ?", (group,))
            counts.update(number for (number,) in matches)
    return [counts[number] for number in range(len(texts))]
