"""Recommendations set out in a table, with who does them and by when."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from extract.recommendations.fragments import Fragment, fragments
from extract.recommendations.labels import read_label
from extract.recommendations.patterns import (
    ACTION_COLUMNS,
    DUE_COLUMNS,
    LABEL_COLUMNS,
    OTHER_COLUMNS,
    OWNER_COLUMNS,
    RECOMMENDATION_COLUMNS,
    RESPONSE_COLUMNS,
)
from extract.transcript import Passage

_COLUMNS = (LABEL_COLUMNS, OWNER_COLUMNS, DUE_COLUMNS, RESPONSE_COLUMNS, OTHER_COLUMNS)


class Columns(NamedTuple):
    """Which column holds what; None where there is none."""

    text: int
    label: int | None
    owner: int | None
    due: int | None


class Row(NamedTuple):
    """One row: the recommendation's fragments and what the other cells say."""

    fragments: tuple[Fragment, ...]
    label: str | None
    owner: str | None
    due: str | None


def table_of(passages: Sequence[Passage], position: int) -> list[Passage]:
    """Return the passages of the table that begins or goes on at `position`."""
    cell = passages[position].cell
    if cell is None:
        return []
    return list(
        takewhile(
            lambda passage: passage.cell is not None and passage.cell.table == cell.table,
            passages[position:],
        )
    )


def read_table(
    table: Sequence[Passage], under_heading: bool = False, columns: Columns | None = None
) -> list[Row]:
    """Return the recommendations of a table, none if it is another sort of table.

    Under a Recommendations heading a column of actions will do, and so will a table whose
    first column only numbers the rows. `columns` are those of the table that this one goes
    on from.
    """
    rows = rows_of(table)
    header = find_columns(rows, under_heading)
    if header is not None:
        number, columns = header
        rows = [row for row in rows if row[0] > number]
    elif columns is None:
        return _numbered_rows(rows) if under_heading else []
    found: list[Row] = []
    for _, cells in rows:
        row = _read_row(cells, columns)
        if row is not None:
            found.append(row)
    return found


_Cells = dict[int, list[Passage]]


def rows_of(table: Sequence[Passage]) -> list[tuple[int, _Cells]]:
    """Return a table's rows in order, each a map from column to passages."""
    rows: dict[int, _Cells] = {}
    for passage in table:
        if passage.cell is not None:
            rows.setdefault(passage.cell.row, {}).setdefault(passage.cell.column, []).append(
                passage
            )
    return sorted(rows.items())


def find_columns(
    rows: Sequence[tuple[int, _Cells]], under_heading: bool = False
) -> tuple[int, Columns] | None:
    """Return the number of the header row and what its columns hold."""
    header = _header(rows, under_heading)
    if header is None:
        return None
    number, wanted, others = header
    if any(RESPONSE_COLUMNS.match(name) for name in others.values()):
        return None
    label, owner, due = (
        next((column for column, name in others.items() if rule.match(name)), None)
        for rule in (LABEL_COLUMNS, OWNER_COLUMNS, DUE_COLUMNS)
    )
    return number, Columns(wanted, label, owner, due)


def is_answered(table: Sequence[Passage]) -> bool:
    """Whether a table answers or tracks recommendations instead of making them."""
    header = _header(rows_of(table), under_heading=False)
    return header is not None and any(RESPONSE_COLUMNS.match(name) for name in header[2].values())


def _header(
    rows: Sequence[tuple[int, _Cells]], under_heading: bool
) -> tuple[int, int, dict[int, str]] | None:
    """Return the header row's number, the recommendation column and the others' names."""
    for number, cells in rows[:2]:
        names = {column: _text(passages) for column, passages in cells.items()}
        if len(names) < 2:
            continue
        wanted = [column for column, name in names.items() if RECOMMENDATION_COLUMNS.match(name)]
        if not wanted and under_heading:
            wanted = [column for column, name in names.items() if ACTION_COLUMNS.match(name)]
        if not wanted:
            return None
        others = {column: name for column, name in names.items() if column != wanted[0]}
        known = any(rule.match(name) for name in others.values() for rule in _COLUMNS)
        return (number, wanted[0], others) if known else None
    return None


def _read_row(cells: _Cells, columns: Columns) -> Row | None:
    passages = cells.get(columns.text, [])
    parts = [fragment for passage in passages for fragment in fragments(passage) if fragment.text]
    if not parts:
        return None
    label = _cell(cells, columns.label)
    if label is None and columns.text > 0 and 0 not in (columns.owner, columns.due):
        before = _cell(cells, columns.text - 1)
        label = before if before and read_label(before) else None
    return Row(tuple(parts), label, _cell(cells, columns.owner), _cell(cells, columns.due))


def _numbered_rows(rows: Sequence[tuple[int, _Cells]]) -> list[Row]:
    """Return the rows of a table that only sets labels beside texts."""
    found: list[Row] = []
    for _, cells in rows:
        if len(cells) != 2:
            return []
        first, second = sorted(cells)
        label = _marker(cells[first])
        if label is None:
            return []
        parts = [part for passage in cells[second] for part in fragments(passage) if part.text]
        if parts:
            found.append(Row(tuple(parts), label, None, None))
    return found


def _marker(passages: Sequence[Passage]) -> str | None:
    """Return the label that is all a cell holds."""
    text = " ".join(f"{p.block.marker or ''} {p.block.text}" for p in passages).strip()
    return text if read_label(text) else None


def _cell(cells: _Cells, column: int | None) -> str | None:
    if column is None:
        return None
    return _text(cells.get(column, [])) or None


def _text(passages: Sequence[Passage]) -> str:
    return " ".join(f"{p.block.marker or ''} {p.block.text}".strip() for p in passages).strip()
