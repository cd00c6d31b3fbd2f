"""Tables: lines put into the cells of a ruled grid, cells' text split into drafts."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from extract.arrange.aligned import Aligned
from extract.arrange.draft import ITEM, CellDraft, Draft, TableDraft
from extract.arrange.flow import Vocabulary, write_block
from extract.arrange.grids import Grid
from extract.arrange.lists import set_levels
from extract.arrange.markers import find_marker
from extract.arrange.paragraphs import Paragraphs
from extract.layout import Block, BlockKind, Cell, Line, Table

# Rows that a table must have to be taken for numbered text.
NUMBERED_ROWS = 3

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?")

# Points between a cell's edge and its text.
PADDING = 4.0


class Filled(NamedTuple):
    """A grid and the lines in each of its slots, in the slots' order."""

    grid: Grid
    cells: tuple[tuple[Line, ...], ...]


def fill_grid(grid: Grid, lines: Sequence[Line]) -> Filled:
    """Put lines that lie in a grid into its slots."""
    cells: list[list[Line]] = [[] for _ in grid.slots]
    at: dict[tuple[int, int], list[Line]] = {}
    for slot, inside in zip(grid.slots, cells, strict=True):
        row, column = slot.row, slot.column
        at[row, column] = inside
        if slot.row_span > 1 or slot.column_span > 1:
            down, along = range(row, row + slot.row_span), range(column, column + slot.column_span)
            at.update(dict.fromkeys(product(down, along), inside))
    # Whatever stands beside the grid stands in the outermost cell.
    rows, columns = grid.rows[1:-1], grid.columns[1:-1]
    for line in lines:
        middle = (line.top + line.bottom) / 2
        at[bisect_right(rows, middle), bisect_right(columns, line.x0 + 1)].append(line)
    if lines and lines[0].region != lines[-1].region:
        for inside in cells:
            inside.sort(key=lambda line: (round(line.top / 3), line.x0))
    return Filled(grid, tuple(map(tuple, cells)))


def is_table(filled: Filled) -> bool:
    """Whether a grid holds rows and columns, rather than being a frame around text."""
    slots = filled.grid.slots
    if len(slots) < 2 or len(filled.grid.columns) < 3:
        return False
    used = [slot for slot, lines in zip(slots, filled.cells, strict=True) if lines]
    return len({slot.column for slot in used}) >= 2


def draft_table(filled: Filled, page: int, paragraphs: Paragraphs) -> Draft:
    """Turn a filled grid into the draft of a table; rows without text are left out."""
    rows: dict[int, list[CellDraft]] = {}
    lines: list[Line] = []
    for slot, inside in zip(filled.grid.slots, filled.cells, strict=True):
        drafts = paragraphs.split(inside, slot.x1 - PADDING) if inside else []
        rows.setdefault(slot.row, []).append(CellDraft(slot, page, drafts))
        lines += inside
    kept = [cells for _, cells in sorted(rows.items()) if any(cell.drafts for cell in cells)]
    left = filled.grid.x0
    draft = Draft(lines, kind=BlockKind.TABLE, left=left, indent=left, right=filled.grid.x1)
    draft.table = TableDraft(kept, filled.grid.columns)
    draft.table.header_rows = count_header_rows(draft.table)
    return draft


def numbered_text(draft: Draft) -> list[Draft] | None:
    """Return the paragraphs of a table that only sets their numbers beside them, else None.

    Some councils write whole reports so: "4.1" in the first column, the paragraph in the
    second.
    """
    if draft.table is None or len(draft.table.rows) < NUMBERED_ROWS:
        return None
    pairs = [[cell for cell in row if cell.drafts] for row in draft.table.rows]
    numbers = [pair[0].text.strip() for pair in pairs if len(pair) == 2 and not pair[0].slot.column]
    decimals = sum("." in number.strip(".") for number in numbers)
    if len(numbers) < len(pairs) or 2 * decimals < len(pairs):
        return None
    if not all(_NUMBER.fullmatch(number) for number in numbers):
        return None
    paragraphs: list[Draft] = []
    for number, text in pairs:
        first, *rest = text.drafts
        line = number.drafts[0].lines[0]
        first.lines.insert(0, line)
        first.marker = find_marker(line)
        first.kind, first.left = ITEM, line.x0
        paragraphs += [first, *rest]
    return paragraphs


def draft_aligned(aligned: Aligned, page: int, paragraphs: Paragraphs) -> Draft:
    """Turn rows without ruling into the draft of a table."""
    rows = []
    for number, row in enumerate(aligned.rows):
        cells = []
        for column, inside in enumerate(row):
            slot = aligned.slot(number, column)
            drafts = paragraphs.split(inside, slot.x1 - PADDING) if inside else []
            cells.append(CellDraft(slot, page, drafts))
        rows.append(cells)
    lines = [line for row in aligned.rows for cell in row for line in cell]
    left = aligned.columns[0]
    draft = Draft(lines, kind=BlockKind.TABLE, left=left, indent=left, right=aligned.columns[-1])
    draft.table = TableDraft(rows, aligned.columns, ruled=False)
    draft.table.header_rows = count_header_rows(draft.table)
    return draft


def count_header_rows(table: TableDraft) -> int:
    """Return how many rows at the top name columns: bold throughout, unlike those below."""
    rows = table.rows
    if len(rows) < 2:
        return 0
    first = 0
    if len(rows) > 2 and len([cell for cell in rows[0] if cell.drafts]) == 1:
        # A title across the table may stand above the row that names columns.
        first = 1 if rows[0][0].slot.column_span == len(table.columns) - 1 else 0
    cells = [cell for cell in rows[first] if cell.drafts]
    if len(cells) < 2 or not all(map(_is_bold, cells)):
        return 0
    below = [cell for row in rows[first + 1 : first + 4] for cell in row if cell.drafts]
    plain = sum(not _is_bold(cell) for cell in below)
    return first + 1 if below and plain >= 0.4 * len(below) else 0


def _is_bold(cell: CellDraft) -> bool:
    return all(line.style.bold for draft in cell.drafts for line in draft.lines)


def write_table(draft: Draft, vocabulary: Vocabulary) -> Block:
    """Turn the draft of a table into a block."""
    block = write_block(draft, vocabulary)
    if draft.table is None:
        return block
    rows = []
    for number, row in enumerate(draft.table.rows):
        cells = []
        for cell in row:
            set_levels(cell.drafts)
            blocks = tuple([write_block(inner, vocabulary) for inner in cell.drafts])
            slot = cell.slot
            place = (number, slot.column, slot.row_span, slot.column_span)
            cells.append(Cell(*place, cell.page, slot.x0, slot.top, slot.x1, slot.bottom, blocks))
        rows.append(tuple(cells))
    table = Table(tuple(rows), draft.table.header_rows, draft.table.ruled)
    return Block(
        BlockKind.TABLE,
        block.text,
        block.stretches,
        block.line_starts,
        block.style,
        indent=draft.indent,
        table=table,
    )
