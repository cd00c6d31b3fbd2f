"""Tables that run over pages: repeated headers dropped, broken rows put together."""

from extract.arrange.draft import PARAGRAPH, CellDraft, Draft, TableDraft
from extract.arrange.paragraphs import ENDS
from extract.layout import Line

# Points by which the same edge may lie elsewhere on the next page.
EDGE = 6.0


def join_tables(before: Draft, after: Draft) -> list[Line] | None:
    """Add the table `after` to `before` where it is its continuation; None where it is not.

    Returns the lines of header rows that were repeated.
    """
    one, two = before.table, after.table
    if one is None or two is None:
        return None
    columns = _common_columns(one.columns, two.columns)
    if columns is None:
        return None
    dropped = _repeated_header(one, two)
    if dropped == 0 and two.header_rows and one.header_rows:
        # It has a header of its own, a different one: another table.
        return None
    if dropped > one.header_rows:
        one.header_rows = dropped
    lines = _lines_of(two.rows[:dropped])
    rows = two.rows[dropped:]
    _renumber(one, columns)
    _renumber(two, columns)
    if rows and _is_broken(one.rows[-1], rows[0]):
        _mend_row(one.rows[-1], rows[0])
        rows = rows[1:]
    one.rows += rows
    one.columns = columns
    kept = {id(line) for line in lines}
    before.lines += [line for line in after.lines if id(line) not in kept]
    return lines


def _common_columns(one: tuple[float, ...], two: tuple[float, ...]) -> tuple[float, ...] | None:
    """Return the columns of both tables, if one's edges are all among the other's."""
    if abs(one[0] - two[0]) > EDGE or abs(one[-1] - two[-1]) > EDGE:
        return None
    more, fewer = (one, two) if len(one) >= len(two) else (two, one)
    if all(min([abs(x - other) for other in more]) <= EDGE for x in fewer):
        return more
    return None


def _repeated_header(one: TableDraft, two: TableDraft) -> int:
    """Return how many rows at the top of `two` say what the top of `one` says."""
    most = max(one.header_rows, 1)
    same = 0
    for above, below in zip(one.rows[:most], two.rows, strict=False):
        texts = [cell.text for cell in above]
        if texts != [cell.text for cell in below] or not any(texts):
            break
        same += 1
    # A row that is not known for a header may be repeated by chance if it says little.
    if same and not one.header_rows and len([c for c in one.rows[0] if c.drafts]) < 2:
        return 0
    return same


def _lines_of(rows: list[list[CellDraft]]) -> list[Line]:
    return [line for row in rows for cell in row for draft in cell.drafts for line in draft.lines]


def _renumber(table: TableDraft, columns: tuple[float, ...]) -> None:
    """Count a table's columns by the edges in `columns`."""
    if table.columns == columns:
        return
    edges = {x for row in table.rows for cell in row for x in (cell.slot.x0, cell.slot.x1)}
    nearest = {x: _nearest(columns, x) for x in edges}
    for row in table.rows:
        for cell in row:
            begin, end = nearest[cell.slot.x0], nearest[cell.slot.x1]
            span = max(end - begin, 1)
            if (begin, span) != (cell.slot.column, cell.slot.column_span):
                cell.slot = cell.slot._replace(column=begin, column_span=span)


def _nearest(columns: tuple[float, ...], x: float) -> int:
    return min(range(len(columns)), key=lambda index: abs(columns[index] - x))


def _is_broken(above: list[CellDraft], below: list[CellDraft]) -> bool:
    """Whether a page's end broke a row in two: the lower part has no first cell of its own."""
    upper = {cell.slot.column: cell for cell in above}
    if any(cell.slot.column == 0 and cell.drafts for cell in below):
        return _is_mid_sentence(above, below)
    going_on = False
    for cell in below:
        if not cell.drafts:
            continue
        over = upper.get(cell.slot.column)
        if over is None or over.slot.column_span != cell.slot.column_span or not over.drafts:
            return False
        going_on = going_on or _continues(over, cell)
    filled = [cell for cell in below if cell.drafts]
    was = [cell for cell in above if cell.drafts]
    return going_on or len(filled) == 1 < len(was)


def _is_mid_sentence(above: list[CellDraft], below: list[CellDraft]) -> bool:
    """Whether every text of the lower part goes on in mid sentence from the upper part."""
    upper = {cell.slot.column: cell for cell in above}
    filled = [cell for cell in below if cell.drafts]
    return bool(filled) and all(
        (over := upper.get(cell.slot.column)) is not None
        and bool(over.drafts)
        and _continues(over, cell)
        and cell.text[0].islower()
        for cell in filled
    )


def _continues(over: CellDraft, cell: CellDraft) -> bool:
    first = cell.drafts[0]
    if first.kind is not PARAGRAPH:
        return False
    return first.text[0].islower() or not over.text.endswith(ENDS)


def _mend_row(above: list[CellDraft], below: list[CellDraft]) -> None:
    """Put the lower part's texts under the upper part's, joining broken sentences."""
    upper = {cell.slot.column: cell for cell in above}
    for cell in below:
        over = upper.get(cell.slot.column)
        if over is None or not cell.drafts:
            continue
        first, rest = cell.drafts[0], cell.drafts[1:]
        if over.drafts and _continues(over, cell) and first.text[0].islower():
            over.drafts[-1].lines += first.lines
            over.drafts += rest
        else:
            over.drafts += cell.drafts
