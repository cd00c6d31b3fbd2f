"""Which rows of a table answer a query, the best first, however many there are.

The full-text index tells millions of rows with a word in a second, but ranks only some
hundred thousand in that time, and what stands in every other paper is not worth ranking. So
rows are first told in the order of their numbers, which is that of their papers' dates
(`numbering`). Where there are no more than `RANKED`, they are ranked by how well they match;
where there are more, the latest come first, and the answer says so.

Three sorts of rows answer, in this order: those with every group of the query; those whose
document has the other groups in its title or in the names of its council and committee;
and, only where nobody has them all, those with as many of them as can be.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, zip_longest
from math import comb
from typing import NamedTuple

from models.document import Document
from models.errors import BadQuery
from models.numbering import ROWS
from models.places import Place
from models.query import Query

CANDIDATES = 250
"""Rows of each table that are looked at."""

RANKED = 2000
"""Rows of a table that are ranked; where there are more, the latest come first."""

FEW = 60
"""Papers that are gone through one by one; for more, all rows with the words are gone through."""

ENOUGH = 200
"""Rows with every word in themselves, beyond which no other rows are asked for."""

SUFFICE = 20
"""Rows with which a search for some of the words rests content."""

SUBSETS = 30
"""Choices of words that are tried at once."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to search: SQL that documents `d` and rows `t` must meet, with its values."""

    papers: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    def of_rows(self, place: Place) -> list[str]:
        """Return what rows `t` of a table must meet; `items` names the table of each condition."""
        return [condition for table, condition in self.items if table == place.table]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Rows of one table, the best first: the number, and how many groups the row has itself.

    `more`: there are others. `latest`: these are the latest of too many to be ranked.
    """

    rows: tuple[tuple[int, int], ...] = ()
    more: bool = False
    latest: bool = False


class Papers(NamedTuple):
    """A temporary table of the row numbers of documents, and how many these are."""

    name: str
    number: int


class Index:
    """The full-text index of a database, within a scope."""

    def __init__(self, connection: sqlite3.Connection, scope: Scope) -> None:
        """Note which papers the scope lets through."""
        self.connection = connection
        self.scope = scope
        self._scoped = None
        if scope.papers:
            let_through = " AND ".join(scope.papers)
            self._scoped = self._note(
                "scoped", f"SELECT d.rowid FROM documents AS d WHERE {let_through}"
            )

    def find(self, query: Query, places: Sequence[Place]) -> dict[Place, Candidates]:
        """Find rows that have every group, themselves or in what their document is."""
        number = len(query.groups)
        found = {place: self._look(query.all, place, self._scoped, number) for place in places}
        if number == 1 or sum(len(one.rows) for one in found.values()) >= ENOUGH:
            return found
        for rest, papers in self._shared(query):
            for place in places:
                if place.record is not Document:
                    more = self._look(query.only(rest).all, place, papers, len(rest), rank=False)
                    found[place] = _joined((found[place], more))
        return found

    def find_some(self, query: Query, places: Sequence[Place]) -> dict[Place, Candidates]:
        """Find rows that have as many groups as can be, but not all of them."""
        found = dict.fromkeys(places, Candidates())
        for size in range(len(query.groups) - 1, 0, -1):
            if size > 1 and comb(len(query.groups), size) > SUBSETS:
                continue
            some = [query.only(groups).all for groups in combinations(query.groups, size)]
            for place in places:
                alike = [self._look(match, place, self._scoped, size) for match in some]
                found[place] = _joined((found[place], _mixed(alike)))
            if sum(len(one.rows) for one in found.values()) >= SUFFICE:
                break
        return found

    def _shared(self, query: Query) -> Iterator[tuple[tuple[str, ...], Papers]]:
        """Yield groups that rows must have where the document has all others, and those documents.

        The document has one of the groups, or all that any document has.
        """
        named = [group for group in query.groups if self._names_any(group)]
        for had in dict.fromkeys((*((group,) for group in named), tuple(named))):
            rest = tuple(group for group in query.groups if group not in had)
            if had and rest:
                # The plus keeps SQLite from looking each paper up in the index.
                within = " AND +rowid IN temp.scoped" if self._scoped else ""
                match = " AND ".join(had)
                yield (
                    rest,
                    self._note(
                        "named",
                        f"SELECT rowid FROM documents_fts WHERE documents_fts MATCH :match{within}",
                        match,
                    ),
                )

    def _names_any(self, group: str) -> bool:
        named = "SELECT rowid FROM documents_fts WHERE documents_fts MATCH :match LIMIT 1"
        return bool(self._execute(named, {"match": group}))

    def _note(self, name: str, papers: str, match: str = "") -> Papers:
        """Put row numbers of documents into a table of this connection, in memory."""
        self._execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} (paper INTEGER PRIMARY KEY)", {})
        self._execute(f"DELETE FROM temp.{name}", {})
        self._execute(f"INSERT INTO temp.{name} {papers}", {"match": match})
        ((number,),) = self._execute(f"SELECT count(*) FROM temp.{name}", {})
        return Papers(name, number)

    def _look(
        self,
        match: str,
        place: Place,
        papers: Papers | None,
        groups: int,
        rank: bool = True,
    ) -> Candidates:
        """Find the rows of a table that match in some papers, the latest where they are many."""
        most = RANKED if rank else CANDIDATES
        table, shift = place.table, 0 if place.record is Document else ROWS
        tables, conditions = f"{table}_fts", [f"{table}_fts MATCH :match"]
        # Words with a beginning are gathered anew for every paper that is gone through.
        begins_words = "*" in match
        if papers is not None and papers.number <= FEW and not begins_words:
            tables = f"temp.{papers.name} AS few CROSS JOIN {tables}"
            conditions.append(
                f"{table}_fts.rowid BETWEEN few.paper << {shift} "
                f"AND (few.paper << {shift}) + {(1 << shift) - 1}"
            )
        elif papers is not None:
            conditions.append(f"({table}_fts.rowid >> {shift}) IN temp.{papers.name}")
        of_rows = self.scope.of_rows(place)
        if of_rows:
            conditions.append(
                f"EXISTS (SELECT 1 FROM {table} AS t WHERE t.rowid = {table}_fts.rowid "
                f"AND {' AND '.join(of_rows)})"
            )
        sql = f"SELECT {table}_fts.rowid FROM {tables} WHERE {' AND '.join(conditions)}"
        latest_first = f"ORDER BY {table}_fts.rowid DESC LIMIT {most + 1}"
        rows = self._execute(f"{sql} {latest_first}", {"match": match})
        latest = len(rows) > most
        if len(rows) > 1 and not latest:
            # The plus keeps SQLite from looking each of them up in the index.
            rows = self._execute(
                f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :match "
                f"AND +rowid IN (SELECT value FROM json_each(:rows)) "
                f"ORDER BY bm25({table}_fts), rowid DESC LIMIT {CANDIDATES + 1}",
                {"match": match, "rows": json.dumps([number for (number,) in rows])},
            )
        found = tuple((number, groups) for (number,) in rows[:CANDIDATES])
        return Candidates(found, len(rows) > CANDIDATES, latest)

    def _execute(self, sql: str, values: dict[str, str]) -> list[tuple[int]]:
        try:
            return self.connection.execute(sql, {**dict(self.scope.values), **values}).fetchall()
        except sqlite3.OperationalError as error:
            if "fts5" not in str(error):
                raise
            raise BadQuery(f"{values['match']!r} cannot be searched for: {error}") from error


def _joined(parts: Iterable[Candidates]) -> Candidates:
    """Put candidates behind one another, each row once."""
    parts = tuple(parts)
    rows: dict[int, int] = {}
    for number, groups in chain.from_iterable(one.rows for one in parts):
        rows.setdefault(number, groups)
    return Candidates(
        tuple(rows.items())[:CANDIDATES],
        len(rows) > CANDIDATES or any(one.more for one in parts),
        any(one.latest for one in parts),
    )


def _mixed(alike: Sequence[Candidates]) -> Candidates:
    """Take the best of each in turn."""
    in_turn = chain.from_iterable(zip_longest(*(one.rows for one in alike)))
    rows = tuple(row for row in in_turn if row is not None)
    return _joined((replace(_joined(alike), rows=rows),))
