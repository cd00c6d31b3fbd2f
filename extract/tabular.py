"""Tables as annotators read them: rows of cells, each cell's passages and words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from extract.transcript import Passage, Span, Transcript

Cells = Mapping[int, Sequence[Passage]]
"""A row: its passages by column."""


class Sheet(NamedTuple):
    """A table's rows in order, the first `headers` of which name columns.

    `follows` says that nothing but the table before stands before it.
    """

    rows: tuple[Cells, ...]
    headers: int
    follows: bool

    @property
    def first(self) -> Passage:
        """Its first passage."""
        return next(iter(next(iter(self.rows[0].values()))))


def rows_of(table: Iterable[Passage]) -> list[tuple[int, dict[int, list[Passage]]]]:
    """Return the numbers of a table's rows, each with a map from column to passages."""
    rows: dict[int, dict[int, list[Passage]]] = {}
    for passage in table:
        if passage.cell is not None:
            cells = rows.setdefault(passage.cell.row, {})
            cells.setdefault(passage.cell.column, []).append(passage)
    return sorted(rows.items())


def sheets(transcript: Transcript) -> Iterator[Sheet]:
    """Yield the tables of a document."""
    before: int | None = None
    for number, group in groupby(transcript.body, key=lambda p: p.cell and p.cell.table):
        if number is not None:
            rows = rows_of(group)
            headers = sum(
                all(p.cell is not None and p.cell.header for part in cells.values() for p in part)
                for _, cells in rows
            )
            yield Sheet(tuple(cells for _, cells in rows), headers, before == number - 1)
        before = number


def words_of(passages: Iterable[Passage]) -> str:
    """Return the words of a cell, markers on, white space single."""
    parts = (f"{p.block.marker or ''} {p.block.text}" for p in passages)
    return " ".join(" ".join(parts).split())


def spans_of(passages: Iterable[Passage]) -> tuple[Span, ...]:
    """Return where the words of a cell stand in the transcript."""
    return tuple((p.start, p.end) for p in passages if p.end > p.start)
