"""Priorities in tables: a column of them, rows grouped by them, or tiles side by side."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from extract.layout import BlockKind, Cell, Table
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import bare, is_name, read_entry
from extract.priorities.parts import SEMICOLON, part_entry, split
from extract.priorities.patterns import (
    DEGREE,
    GROUPED_TABLE,
    NAME_COLUMN,
    NUMBER_COLUMN,
    NUMBERED,
    PRIORITY_COLUMN,
    SYNONYM_COLUMN,
)
from extract.priorities.setting import Setting, years
from extract.rule import Rule
from extract.transcript import Passage

MOST_NAMES = 15
MOST_ROWS_OF_TILES, MOST_COLUMNS_OF_TILES = 4, 4
NO_LABELS: Mapping[int, str] = {}
LONGEST_NAME = 22
MOST_DEGREES = 0.3
POINTS_AT_TABLE = re.compile(r"\b(?:below|follow(?:s|ing)|tables?|isod)\b", re.IGNORECASE)


def tabled(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that tables make."""
    for table in setting.tables:
        lead = _lead(setting, table)
        if lead is None:
            continue
        yield from _columned(setting, table, lead)
        yield from _grouped(setting, table, lead)
        yield from _labelled_rows(setting, table, lead)


def entries_of_table(setting: Setting, passage: Passage) -> tuple[Entry, ...]:
    """Return the priorities of an announced table that comes next after `passage`.

    They are the first words of tiles side by side, or the column of the latest year, or
    the first column.
    """
    following = next(setting.following(passage), None)
    if following is None or following.cell is None or following.cell[0] == _number(passage):
        return ()
    table = setting.tables[following.cell.table]
    if _column(table, setting) is not None:
        return ()
    labels = _labels_of_tiles(table)
    if labels is not None:
        for row in table.rows[table.header_rows :]:
            if len(names := _all_names(setting, row, labels)) >= 2:
                return names
    if not table.header_rows or len(table.rows) < 3:
        return ()
    column = _latest_column(table)
    cells = [cell for row in table.rows[table.header_rows :] for cell in row]
    return _all_names(setting, [c for c in cells if c.column == column and c.text.strip()])


def entries_of_grid(setting: Setting, passage: Passage) -> tuple[Entry, ...]:
    """Return the names in a grid of tiles that comes next after `passage`.

    Every tile has a name set off by its weight or size, and then says more.
    """
    following = next(setting.following(passage), None)
    if following is None or following.cell is None or following.cell[0] == _number(passage):
        return ()
    table = setting.tables[following.cell.table]
    tiles = [cell for row in table.rows for cell in row if cell.text.strip()]
    columns = {cell.column for cell in tiles}
    if table.header_rows or not 2 <= len(columns) <= MOST_COLUMNS_OF_TILES:
        return ()
    return _all_names(setting, tiles) if all(map(_is_tile, tiles)) else ()


def _is_tile(cell: Cell) -> bool:
    first, *rest = [block for block in cell.blocks if block.text.strip()]
    return bool(rest) and (first.style.bold, first.style.size) > max(
        (block.style.bold, block.style.size) for block in rest
    )


def _number(passage: Passage) -> int | None:
    return None if passage.cell is None else passage.cell.table


def _latest_column(table: Table) -> int:
    """Return the column headed by the latest year, else the first."""
    head = [cell for row in table.rows[: table.header_rows] for cell in row]
    return max(head, key=lambda cell: (max(years(cell.text), default=0), -cell.column)).column


def _labels_of_tiles(table: Table) -> dict[int, str] | None:
    """Return the label above each tile, by column; None where the table is not of tiles."""
    if len(table.rows) > MOST_ROWS_OF_TILES:
        return None
    head = [cell for row in table.rows[: table.header_rows] for cell in row]
    found = {cell.column: NUMBERED.match(cell.text.strip()) for cell in head}
    if not all(match is not None and not match["name"] for match in found.values()):
        return None
    return {column: match["number"] for column, match in found.items() if match is not None}


def _all_names(
    setting: Setting, cells: Sequence[Cell], labels: Mapping[int, str] = NO_LABELS
) -> tuple[Entry, ...]:
    """Read cells that are all names, labelled by column; nothing where one is no name."""
    filled = [cell for cell in cells if cell.blocks]
    found = [_entry(setting, cell, labels.get(cell.column)) for cell in filled]
    names = tuple(entry for entry in found if entry is not None)
    return names if len(names) == len(filled) <= MOST_NAMES else ()


def _lead(setting: Setting, table: Table) -> Passage | None:
    """Return the table's first passage, by which its headings are known."""
    blocks = (block for row in table.rows for cell in row for block in cell.blocks)
    first = next(blocks, None)
    return None if first is None else setting.by_block.get(id(first))


def _column(table: Table, setting: Setting) -> tuple[Rule, int] | None:
    """Return the rule and number of the column that holds priorities."""
    head = [cell for row in table.rows[: max(table.header_rows, 1)] for cell in row]
    rules = [PRIORITY_COLUMN, SYNONYM_COLUMN] if setting.is_plan else [PRIORITY_COLUMN]
    for rule in rules:
        for cell in head:
            if rule.match(cell.text):
                return rule, cell.column
    return None


def _columned(setting: Setting, table: Table, lead: Passage) -> Iterator[Statement]:
    found = _column(table, setting)
    if found is None or len(table.rows) < 3 or max(len(row) for row in table.rows) < 2:
        return
    rule, column = found
    rows = table.rows[max(table.header_rows, 1) :]
    cells = [cell for row in rows for cell in row if cell.column == column and cell.text.strip()]
    degrees = sum(DEGREE.match(cell.text.strip()) is not None for cell in cells)
    labels: dict[int, str] = {}
    head = {cell.column: cell.text for row in table.rows[:1] for cell in row}
    if cells and degrees == len(cells) and all(bare(cell.text.strip()) for cell in cells):
        if not NAME_COLUMN.match(head.get(column + 1, "-")):
            return
        labels = {cell.row: cell.text.strip() for cell in cells}
        cells = [cell for row in rows for cell in row if cell.column == column + 1 and cell.text]
    elif NUMBER_COLUMN.match(head.get(column - 1, "-")):
        labels = {
            cell.row: label
            for row in rows
            for cell in row
            if cell.column == column - 1 and (label := bare(cell.text.strip()))
        }
    if not labels and degrees > MOST_DEGREES * len(cells):
        return
    entries = [_entry(setting, cell, labels.get(cell.row)) for cell in cells]
    names = tuple({e.name.casefold(): e for e in reversed(entries) if e is not None}.values())[::-1]
    if 2 <= len(names) <= MOST_NAMES and 2 * len(names) >= len({c.text for c in cells}):
        words = f"{_caption(setting, lead)} – {head.get(column, '')}"
        strong = rule is PRIORITY_COLUMN
        yield Statement(names, rule.name, rule.confidence, lead, words, strong=strong)


def _grouped(setting: Setting, table: Table, lead: Passage) -> Iterator[Statement]:
    caption = _caption(setting, lead)
    if not GROUPED_TABLE.search(caption):
        return
    width = max(cell.column + cell.column_span for row in table.rows for cell in row)
    bands = [
        filled[0]
        for row in table.rows
        if len(filled := [cell for cell in row if cell.text.strip()]) == 1
        and (filled[0].column_span == width or filled[0].column == 0)
    ]
    names = tuple(e for cell in bands if (e := _entry(setting, cell)) is not None)
    if width > 1 and len(names) >= 2:
        yield Statement(names, GROUPED_TABLE.name, GROUPED_TABLE.confidence, lead, caption)


def _labelled_rows(setting: Setting, table: Table, lead: Passage) -> Iterator[Statement]:
    """Find rows whose first cell says "Priority" and whose second names it."""
    if not setting.is_plan:
        return
    names = []
    for row in table.rows:
        filled = [cell for cell in row if cell.text.strip()]
        if len(filled) == 2 and PRIORITY_COLUMN.match(filled[0].text):
            entry = _entry(setting, filled[1])
            names += _listed(setting, filled[1]) or ([] if entry is None else [entry])
    if names and (table.header_rows == 0 or len(names) > 1):
        yield Statement(
            tuple(names), "priority_row", PRIORITY_COLUMN.confidence, lead, _caption(setting, lead)
        )


def _listed(setting: Setting, cell: Cell) -> list[Entry]:
    """Read a cell that lists several names: as items, or with semicolons between."""
    passages = [setting.by_block.get(id(block)) for block in cell.blocks if block.text.strip()]
    known = [passage for passage in passages if passage is not None]
    if len(known) > 1 and all(one.block.kind is BlockKind.ITEM for one in known):
        entries = [read_entry(one) for one in known]
    elif len(known) == 1:
        text = known[0].block.text
        entries = [part_entry(known[0], part) for part in split(text, 0, len(text), SEMICOLON)]
    else:
        return []
    names = [entry for entry in entries if entry is not None and is_name(entry.name)]
    return names if len(names) == len(entries) > 1 else []


def _entry(setting: Setting, cell: Cell, label: str | None = None) -> Entry | None:
    """Read a cell's first block as the name, the others as what explains it."""
    blocks = [block for block in cell.blocks if block.text.strip()]
    if not blocks:
        return None
    passage = setting.by_block.get(id(blocks[0]))
    entry = None if passage is None else read_entry(passage)
    if entry is None or len(entry.name.split()) > LONGEST_NAME or not is_name(entry.name):
        return None
    rest = " ".join(filter(None, [entry.description, *(block.text for block in blocks[1:])]))
    return Entry(entry.span, entry.name, label or entry.label, rest or None)


def _caption(setting: Setting, lead: Passage) -> str:
    """Return the words just above a table: a caption, or the heading it stands under."""
    before = setting.preceding(lead)
    if before is not None and before.cell is None and len(before.block.text) <= 200:
        text = before.block.text
        # A sentence above a table that does not point at it belongs to what is above.
        if not text.endswith(".") or POINTS_AT_TABLE.search(text):
            return text
    heading = next(islice(setting.headings_above(lead), 1), None)
    return "" if heading is None else heading.block.text
