"""Planned decisions in tables: a row each, or a table each with a label beside every value."""

import re
from collections.abc import Iterator, Mapping, Sequence

from extract.forward_plans.entry import Entry
from extract.forward_plans.patterns import PARTS, Part
from extract.rule import first_match
from extract.tabular import Cells, Sheet, words_of
from extract.transcript import Transcript

HEADER_ROWS = 3
FEWEST_COLUMNS = 3
LABELLED = 3
"""Labels that make a table one decision's."""

NAMED = re.compile(r"(?:\w+\s)?(?:title|subject)", re.IGNORECASE)

SURE = 0.95
LESS_SURE = 0.85


def part_of(name: str) -> Part | None:
    """Return what a column's name or a label says stands under it."""
    found = first_match(PARTS, name.strip())
    return None if found is None else found[0].part


def tabled(transcript: Transcript, sheets: Iterator[Sheet], strict: bool) -> Iterator[Entry]:
    """Yield the decisions in a plan's tables; `strict` asks for all that tells a plan."""
    columns: dict[int, Part] | None = None
    for sheet in sheets:
        header = _header(sheet, strict)
        if header is not None:
            columns, below = header
            yield from _rows(sheet.rows[below:], columns)
        elif columns and sheet.follows and max(map(max, sheet.rows)) == max(columns):
            yield from _rows(sheet.rows, columns)
        elif not strict:
            columns = None
            yield from _labelled(transcript, sheet)


def _header(sheet: Sheet, strict: bool) -> tuple[dict[int, Part], int] | None:
    for number, row in enumerate(sheet.rows[:HEADER_ROWS]):
        if len(row) < FEWEST_COLUMNS:
            continue
        names = {column: words_of(passages) for column, passages in row.items()}
        parts = {column: part for column, name in names.items() if (part := part_of(name))}
        if Part.TITLE not in parts.values() and Part.DESCRIPTION in parts.values():
            first = next(c for c, part in parts.items() if part is Part.DESCRIPTION)
            parts[first] = Part.TITLE
        has = set(parts.values())
        wanted = {Part.MAKER, Part.DUE} if strict else {Part.MAKER, Part.DUE} & has
        told = not strict or has & {Part.KEY, Part.CLASSIFICATION}
        if len(parts) >= FEWEST_COLUMNS and Part.TITLE in has and wanted and wanted <= has and told:
            return _one_title(parts, names), number + 1
    return None


def _one_title(parts: dict[int, Part], names: Mapping[int, str]) -> dict[int, Part]:
    """Let the column called a title be it where one called a decision is there, too."""
    titles = [column for column, part in parts.items() if part is Part.TITLE]
    best = min(
        titles, key=lambda column: not names[column].lower().startswith(("title", "subject"))
    )
    return {c: Part.DESCRIPTION if c in titles and c != best else p for c, p in parts.items()}


def _rows(rows: Sequence[Cells], columns: Mapping[int, Part]) -> Iterator[Entry]:
    entry: Entry | None = None
    title = next(column for column, part in columns.items() if part is Part.TITLE)
    for row in rows:
        if (len(row) < 2 and title not in row) or _repeats(row, columns):
            continue
        if title in row and len(row) > 1:
            if entry is not None and entry.is_planned:
                yield entry
            entry = Entry("planned_row", SURE)
            entry.entitle(row[title])
        for column, passages in row.items():
            if entry is not None and column != title and column in columns:
                entry.say(columns[column], words_of(passages))
    if entry is not None and entry.is_planned:
        yield entry


def _repeats(row: Cells, columns: Mapping[int, Part]) -> bool:
    named = [part_of(words_of(passages)) == columns.get(column) for column, passages in row.items()]
    return len(named) > 1 and all(named)


def _labelled(transcript: Transcript, sheet: Sheet) -> Iterator[Entry]:
    """Read a table of labels beside values: one decision, or several one below the other."""
    entry = Entry("planned_table", SURE)
    found = 0
    for row in sheet.rows:
        cells = sorted(row.items())
        if len(cells) == 1:
            if found >= LABELLED:
                yield from _ended(entry)
                entry, found = Entry("planned_table", SURE), 0
            if not entry.title_words and part_of(words_of(cells[0][1])) is None:
                entry.entitle(cells[0][1])
            continue
        for (_, label), (_, value) in zip(cells[::2], cells[1::2], strict=False):
            part = part_of(words_of(label))
            if part is None:
                continue
            if (part is Part.TITLE and entry.title_words and found >= LABELLED) or (
                part is Part.REFERENCE and part in entry.said and found >= LABELLED
            ):
                yield from _ended(entry)
                entry, found = Entry("planned_table", SURE), 0
            found += 1
            if part is Part.TITLE:
                entry.entitle(value)
            else:
                entry.say(part, words_of(value))
    if found >= LABELLED:
        heading = transcript.heading_of(sheet.first)
        if not entry.title_words and heading is not None:
            entry.confidence = LESS_SURE
            entry.entitle([heading])
        yield from _ended(entry)


def _ended(entry: Entry) -> Iterator[Entry]:
    if entry.is_planned:
        yield entry
