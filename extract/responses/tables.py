"""Answers and progress in tables: a row each, with rows that go on from the one above."""

import re
from collections.abc import Iterator, Sequence

from extract.responses.columns import Columns, Header, find_header, is_header
from extract.responses.entry import Entry
from extract.responses.labels import part_label
from extract.responses.patterns import Part
from extract.responses.values import is_ticked
from extract.tabular import Cells, Sheet, spans_of, words_of
from extract.transcript import Passage
from models.vocabulary import Subject

_DATE = re.compile(r"[\d./-]+\d{2}|\d{1,2}(?:st|nd|rd|th)?\s\w+\s\d{4}")

SURE = 0.95
LESS_SURE = 0.8
REQUEST = ("that ", "recommend")
"""How a recommendation begins in a table that holds actions, too."""


def tabled(sheets: Iterator[Sheet], tracks: bool) -> Iterator[Entry]:
    """Yield what tables say; `tracks` says that the paper is a tracker."""
    columns: Columns | None = None
    before: Entry | None = None
    for sheet in sheets:
        header = find_header(sheet, tracks)
        if header is None and not (columns and sheet.follows and _fits(sheet, columns)):
            columns = before = None
            continue
        if header is None:
            header = Header(columns, 0)  # type: ignore[arg-type]
        elif not sheet.follows:
            before = None
        columns = header.columns
        entries = _rows(sheet.rows[header.below :], columns, before)
        for entry in entries:
            if entry is not before:
                yield entry
            before = entry


def _fits(sheet: Sheet, columns: Columns) -> bool:
    """Whether a table without a header goes on from the one before it, by its columns."""
    width = max(max(row) for row in sheet.rows)
    return max(len(row) for row in sheet.rows) > 2 and width == max(
        (columns.words, *columns.parts, *columns.ticked)
    )


def _rows(rows: Sequence[Cells], columns: Columns, before: Entry | None) -> list[Entry]:
    entries: list[Entry] = [before] if before else []
    group: tuple[str, ...] = ()
    for row in rows:
        if is_header(row, columns):
            continue
        if _is_group(row, columns):
            group = (words_of(next(iter(row.values()))),)
            continue
        if entries and _is_rest(row, columns):
            _more(entries[-1], row, columns)
        elif columns.words in row:
            entry = _entry(row, columns)
            if group and Part.ORIGIN not in entry.said:
                entry.say(Part.ORIGIN, group[0], ())
            entries.append(entry)
        elif entries:
            _go_on(entries[-1], row, columns)
    return entries


def _is_rest(row: Cells, columns: Columns) -> bool:
    """Whether a row goes on in mid sentence with the words of the one above it."""
    words = words_of(row.get(columns.words, ()))
    numbered = any(part is Part.LABEL and column in row for column, part in columns.parts.items())
    return words[:1].islower() and not numbered


def _more(entry: Entry, row: Cells, columns: Columns) -> None:
    passages = row[columns.words]
    entry.text.append(words_of(passages))
    entry.spans += spans_of(passages)
    _go_on(entry, row, columns)


def _is_group(row: Cells, columns: Columns) -> bool:
    """Whether a row is a heading across the table."""
    if len(row) != 1 or min(row) != 0 or len(columns.parts) + len(columns.ticked) < 2:
        return False
    return columns.words != 0 or len(words_of(row[0]).split()) <= 12


def _entry(row: Cells, columns: Columns) -> Entry:
    passages = row[columns.words]
    label, text, spans = part_label(passages)
    subject = columns.subject or (
        Subject.RECOMMENDATION if text.lower().startswith(REQUEST) else Subject.ACTION
    )
    sure = SURE if columns.subject or label else LESS_SURE
    entry = Entry(subject, f"{subject}_table", sure, label, [text], list(spans))
    _go_on(entry, row, columns)
    return entry


def _go_on(entry: Entry, row: Cells, columns: Columns) -> None:
    """Add what the other cells of a row say; more words of the entry itself, too."""
    for column, passages in row.items():
        part = columns.parts.get(column)
        if column in columns.ticked and is_ticked(words_of(passages)):
            entry.say(Part.ANSWER, columns.ticked[column].replace("_", " "), spans_of(passages))
        elif column in columns.ticked and words_of(passages):
            entry.say(Part.REASON, words_of(passages), ())
        elif part is Part.LABEL and _DATE.fullmatch(words_of(passages)):
            entry.say(Part.ORIGIN, words_of(passages), ())
        elif part is Part.LABEL:
            entry.label = entry.label or _bare(passages)
        elif part is not None:
            entry.say(part, words_of(passages), spans_of(passages))


def _bare(passages: Sequence[Passage]) -> str | None:
    return words_of(passages).strip("().: ") or None
