"""Tables: lines put into the cells of a ruled grid, cells' text arranged into blocks."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from extract.arrange.draft import Draft
from extract.arrange.flow import Vocabulary, write_block
from extract.arrange.grids import Grid, Slot
from extract.arrange.lists import set_levels
from extract.arrange.paragraphs import Paragraphs
from extract.layout import Block, BlockKind, Cell, Line, Table

# Points between a cell's edge and its text.
PADDING = 4.0


class Filled(NamedTuple):
    """A grid and the lines in each of its slots, in the slots' order."""

    grid: Grid
    cells: tuple[tuple[Line, ...], ...]


def fill_grid(grid: Grid, lines: Sequence[Line]) -> Filled:
    """Put lines that lie in a grid into its slots."""
    cells: list[list[Line]] = [[] for _ in grid.slots]
    at: dict[tuple[int, int], int] = {}
    for index, slot in enumerate(grid.slots):
        for row in range(slot.row, slot.row + slot.row_span):
            for column in range(slot.column, slot.column + slot.column_span):
                at[row, column] = index
    last_row, last_column = len(grid.rows) - 2, len(grid.columns) - 2
    for line in lines:
        middle = (line.top + line.bottom) / 2
        row = min(max(bisect_right(grid.rows, middle) - 1, 0), last_row)
        column = min(max(bisect_right(grid.columns, line.x0 + 1) - 1, 0), last_column)
        cells[at[row, column]].append(line)
    return Filled(grid, tuple(map(tuple, cells)))


def is_table(filled: Filled) -> bool:
    """Whether a grid holds rows and columns, rather than being a frame around text."""
    slots = filled.grid.slots
    if len(slots) < 2 or len(filled.grid.columns) < 3:
        return False
    used = [slot for slot, lines in zip(slots, filled.cells, strict=True) if lines]
    return len({slot.column for slot in used}) >= 2


def draft_table(filled: Filled, page: int, paragraphs: Paragraphs, vocabulary: Vocabulary) -> Draft:
    """Turn a filled grid into a draft of a table."""
    rows: dict[int, list[Cell]] = {}
    lines: list[Line] = []
    for slot, inside in zip(filled.grid.slots, filled.cells, strict=True):
        drafts = paragraphs.split(inside, slot.x1 - PADDING) if inside else []
        set_levels(drafts)
        blocks = tuple(write_block(draft, vocabulary) for draft in drafts)
        rows.setdefault(slot.row, []).append(_cell(slot, page, blocks))
        lines += inside
    kept = [cells for _, cells in sorted(rows.items()) if any(cell.blocks for cell in cells)]
    table = Table(tuple(map(tuple, _renumber(kept))))
    draft = Draft(lines, kind=BlockKind.TABLE, left=filled.grid.x0, indent=filled.grid.x0)
    draft.table = table
    return draft


def _cell(slot: Slot, page: int, blocks: tuple[Block, ...]) -> Cell:
    return Cell(
        slot.row, slot.column, slot.row_span, slot.column_span,
        page, slot.x0, slot.top, slot.x1, slot.bottom, blocks,
    )  # fmt: skip


def _renumber(rows: list[list[Cell]]) -> list[list[Cell]]:
    return [[cell._replace(row=number) for cell in cells] for number, cells in enumerate(rows)]
