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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, zip_longest
from math import comb

from models.document import Document
from models.errors import BadQuery
from models.numbering import ROWS
from models.places import Place
from models.query import Query

CANDIDATES = 400
"""Rows of each table that are looked at."""

RANKED = 2000
"""Rows of a table that are ranked; where there are more, the latest come first."""

NAMED = 5000
"""Documents that a word may name: what more of them have in their titles tells none apart."""

FEW = 500
"""Papers that are gone through one by one; for more, all rows with the words are gone through."""

SUFFICE = 20
"""Rows with which a search for some of the words rests content."""

SUBSETS = 30
"""Choices of words that are tried at once."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to search: SQL that documents `d` and rows `t` must meet, with its values."""

    papers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidates:
    """Rows of one table, the best first: the number, and how many groups the row has itself.

    `more`: there are others. `latest`: these are the latest of too many to be ranked.
    """

    rows: tuple[tuple[int, int], ...] = ()
    more: bool = False
    latest: bool = False


Papers = tuple[int, ...] | None
"""Row numbers of documents; None for all that the scope lets through."""


class Index:
    """The full-text index of a database, within a scope."""

    def __init__(self, connection: sqlite3.Connection, scope: Scope) -> None:
        """Look which papers the scope lets through, if they are few."""
        self.connection = connection
        self.scope = scope
        self._papers: Papers = None
        if scope.papers:
            few = self._let_through("", FEW + 1)
            self._papers = few if len(few) <= FEW else None

    def find(self, query: Query, places: Sequence[Place]) -> dict[Place, Candidates]:
        """Find rows that have every group, themselves or in what their document is."""
        named = {group: papers for group in query.groups if (papers := self._named(group))}
        found = {}
        for place in places:
            rows = [self._look(query.all, place, self._papers, len(query.groups))]
            if place.record is not Document:
                rows += [
                    self._look(query.only(rest).all, place, papers, len(rest))
                    for rest, papers in self._shared(query, named)
                ]
            found[place] = _joined(rows)
        return found

    def find_some(self, query: Query, places: Sequence[Place]) -> dict[Place, Candidates]:
        """Find rows that have as many groups as can be, but not all of them."""
        found = dict.fromkeys(places, Candidates())
        for size in range(len(query.groups) - 1, 0, -1):
            if size > 1 and comb(len(query.groups), size) > SUBSETS:
                continue
            some = [query.only(groups).all for groups in combinations(query.groups, size)]
            for place in places:
                alike = [self._look(match, place, self._papers, size) for match in some]
                found[place] = _joined((found[place], _mixed(alike)))
            if sum(len(one.rows) for one in found.values()) >= SUFFICE:
                break
        return found

    def _shared(
        self, query: Query, named: dict[str, frozenset[int]]
    ) -> Iterable[tuple[tuple[str, ...], tuple[int, ...]]]:
        """Yield groups that rows must have where the document has all others, and those documents.

        The document has one of the groups, or all that any document has.
        """
        for had in dict.fromkeys((*((group,) for group in named), tuple(named))):
            rest = tuple(group for group in query.groups if group not in had)
            if had and rest:
                papers = frozenset.intersection(*(named[group] for group in had))
                yield rest, self._within(papers)

    def _named(self, group: str) -> frozenset[int]:
        """Return the documents that have a group in what they are, none where there are many."""
        rows = self._execute(
            f"SELECT rowid FROM documents_fts WHERE documents_fts MATCH :match LIMIT {NAMED + 1}",
            {"match": group},
        )
        return frozenset(number for (number,) in rows) if len(rows) <= NAMED else frozenset()

    def _within(self, papers: Iterable[int]) -> tuple[int, ...]:
        """Return those papers that the scope lets through."""
        if not self.scope.papers:
            return tuple(sorted(papers))
        if self._papers is not None:
            return tuple(sorted({*papers} & {*self._papers}))
        return self._let_through(json.dumps([*papers]), NAMED)

    def _let_through(self, among: str, limit: int) -> tuple[int, ...]:
        conditions = list(self.scope.papers)
        if among:
            conditions.append("d.rowid IN (SELECT value FROM json_each(:among))")
        rows = self._execute(
            f"SELECT d.rowid FROM documents AS d WHERE {' AND '.join(conditions)} LIMIT {limit}",
            {"among": among},
        )
        return tuple(number for (number,) in rows)

    def _look(self, match: str, place: Place, papers: Papers, groups: int) -> Candidates:
        """Find the rows of a table that match, in some papers or in the scope."""
        table, shift = place.table, 0 if place.record is Document else ROWS
        tables, conditions = f"{table}_fts", [f"{table}_fts MATCH :match"]
        paper = f"({table}_fts.rowid >> {shift})"
        if papers is not None and len(papers) <= FEW:
            tables = f"json_each(:papers) AS paper CROSS JOIN {tables}"
            conditions.append(
                f"{table}_fts.rowid BETWEEN paper.value << {shift} "
                f"AND (paper.value << {shift}) + {(1 << shift) - 1}"
            )
        elif papers is not None:
            conditions.append(f"{paper} IN (SELECT value FROM json_each(:papers))")
        elif self.scope.papers:
            let_through = " AND ".join(self.scope.papers)
            conditions.append(
                f"{paper} IN (SELECT d.rowid FROM documents AS d WHERE {let_through})"
            )
        if self.scope.items:
            wanted = " AND ".join(self.scope.items)
            # The plus keeps SQLite from looking each of them up in the index.
            conditions.append(
                f"+{table}_fts.rowid IN (SELECT t.rowid FROM {table} AS t WHERE {wanted})"
            )
        sql = f"SELECT {table}_fts.rowid FROM {tables} WHERE {' AND '.join(conditions)}"
        values = {"match": match, "papers": json.dumps(papers)}
        latest_first = f"ORDER BY {table}_fts.rowid DESC LIMIT"
        rows = self._execute(f"{sql} {latest_first} {RANKED + 1}", values)
        latest = len(rows) > RANKED
        if len(rows) > 1 and not latest:
            by_match = f"ORDER BY bm25({table}_fts), {table}_fts.rowid DESC LIMIT"
            rows = self._execute(f"{sql} {by_match} {CANDIDATES + 1}", values)
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
