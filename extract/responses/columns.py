"""Which column of a table says what."""

from collections.abc import Mapping
from typing import NamedTuple

from extract.responses.patterns import ANSWERS, COLUMNS, Part
from extract.rule import first_match
from extract.tabular import Cells, Sheet, words_of
from models.rule import folded, has_any
from models.vocabulary import Answer, Subject

SAYS = frozenset({Part.ANSWER, Part.PROGRESS, Part.DONE, Part.RATING, Part.UPDATE})
"""What a table must have a column for if it is to answer or track anything."""

WORDED = ("act", "recommendat", "argymhell", "request", "dec", "resolut", "task", "comm", "matter")
"""Beginnings, short of any "i", of what the column of the words themselves is called."""

DEPTH = 4
"""Rows from the top of a table in which its header is looked for."""


class Columns(NamedTuple):
    """The column of the words themselves, what the others hold, and those to be ticked."""

    words: int
    subject: Subject | None
    parts: Mapping[int, Part]
    ticked: Mapping[int, Answer]


class Header(NamedTuple):
    """A table's columns, and the number of the first row below their names."""

    columns: Columns
    below: int


def find_header(sheet: Sheet, tracks: bool) -> Header | None:
    """Return what a table's columns hold; None where it answers and tracks nothing.

    In a tracker (`tracks`) a table of actions with owners or dates is enough.
    """
    for number, row in enumerate(sheet.rows[: max(DEPTH, sheet.headers)]):
        if len(row) < 2:
            continue
        names = {column: words_of(passages) for column, passages in row.items()}
        below = number + 1
        divided = _divided(sheet, names, below) if below < sheet.headers else names
        if below < sheet.headers and (columns := _columns(divided, tracks)):
            return Header(columns, below + 1)
        if columns := _columns(names, tracks):
            return Header(columns, below)
    return None


def _divided(sheet: Sheet, names: Mapping[int, str], number: int) -> dict[int, str]:
    """Return a header's names with those of the row below it, which divide them further."""
    row = {column: words_of(passages) for column, passages in sheet.rows[number].items()}
    return {**names, **row}


def is_header(row: Cells, columns: Columns) -> bool:
    """Whether a row only names the columns once more."""
    if len(row) < 2:
        return False
    parts = {column: _part(words_of(passages)) for column, passages in row.items()}
    same = [column for column, part in parts.items() if part and _holds(columns, column, part)]
    return len(same) >= max(2, len(row) - 1)


def _holds(columns: Columns, column: int, part: Part) -> bool:
    return column == columns.words or columns.parts.get(column) is part


def _part(name: str) -> Part | None:
    found = first_match(COLUMNS, name.strip(" *:"))
    return None if found is None else found[0].part


def _columns(names: Mapping[int, str], tracks: bool) -> Columns | None:
    if not has_any(folded(" | ".join(names.values())), WORDED):
        return None
    parts = {column: part for column, name in names.items() if (part := _part(name))}
    words = _words(parts)
    if words is None:
        return None
    kind = parts.pop(words)
    for column, part in parts.items():
        if part in (Part.ACTION, Part.EITHER, Part.RECOMMENDATION):
            parts[column] = Part.TODO if part is not Part.RECOMMENDATION else Part.LABEL
    ticked = _ticked(names, parts)
    says = SAYS.intersection(parts.values())
    enough = bool(says) or bool(ticked)
    if not enough and tracks:
        enough = bool({Part.OWNER, Part.DUE}.intersection(parts.values()))
    if not enough:
        return None
    subject = {Part.RECOMMENDATION: Subject.RECOMMENDATION, Part.ACTION: Subject.ACTION}.get(kind)
    return Columns(words, subject, parts, ticked)


def _words(parts: Mapping[int, Part]) -> int | None:
    """Return the column of recommendations, or else of actions."""
    for wanted in (Part.EITHER, Part.RECOMMENDATION, Part.ACTION):
        for column, part in parts.items():
            if part is wanted:
                return column
    return None


def _ticked(names: Mapping[int, str], parts: dict[int, Part]) -> dict[int, Answer]:
    """Return columns headed by answers, of which each row ticks one."""
    found = {}
    for column, name in names.items():
        if parts.get(column) is Part.LABEL:
            # "No." numbers the rows.
            continue
        match = first_match(ANSWERS, name)
        if match is not None and match[1].end() >= len(name.rstrip(" ?")):
            found[column] = match[0].answer
    if len(set(found.values())) < 2:
        return {}
    for column in found:
        parts.pop(column, None)
    return found
