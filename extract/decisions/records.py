"""Records of decisions that are tables: labels beside what was decided, or columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extract.decisions.lines import Item, Line, line_of
from extract.decisions.patterns import (
    ACTION_COLUMN,
    AGENDA_ITEM,
    DECISION_COLUMN,
    DECISION_LABEL,
    NUMBER,
    NUMBER_COLUMN,
    NUMBER_LABEL,
    OTHER_LABEL,
    PROGRESS_COLUMN,
    SUBJECT_COLUMN,
    SUBJECT_LABEL,
)
from extract.layout import BlockKind
from extract.rule import Rule
from extract.transcript import Passage

_ENUMERATOR = re.compile(r"\(?[a-z0-9]{1,2}[.)]?\)?\Z", re.IGNORECASE)
_COLUMNS: dict[str, Rule] = {
    "decision": DECISION_COLUMN,
    "number": NUMBER_COLUMN,
    "subject": SUBJECT_COLUMN,
    "action": ACTION_COLUMN,
    "progress": PROGRESS_COLUMN,
}

Row = dict[int, list[Passage]]
"""A table's row: the passages of each column."""


def read_table(passages: Sequence[Passage]) -> list[Item] | None:
    """Return the items that a table holds, None where its rows are no items."""
    rows = [_row(group) for _, group in groupby(passages, key=lambda p: p.cell and p.cell.row)]
    roles = {column: _role(_text(cells)) for column, cells in rows[0].items()}
    if "decision" in roles.values() and len(rows) > 1:
        if "progress" in roles.values() or not {"number", "subject"} & set(roles.values()):
            return None
        return list(_by_column(rows[1:], roles))
    if any(_label(row, DECISION_LABEL) for row in rows):
        return list(_by_label(rows))
    numbered = sum(bool(_number(_text(row.get(0, ())))) for row in rows)
    if len(rows) > 1 and len(rows[-1]) > 1 and 2 * numbered >= len(rows):
        headed = "action" in roles.values() or "number" in roles.values()
        return list(_by_number(rows[1:] if headed else rows, roles))
    return None


def drop_actions(passages: Sequence[Passage]) -> list[Passage]:
    """Return a table's passages without those of the column that says who is to act."""
    actions = {
        passage.cell.column
        for passage in passages
        if passage.cell and passage.cell.header and ACTION_COLUMN.match(passage.block.text)
    }
    return [p for p in passages if p.cell and p.cell.column not in actions]


def _row(passages: Iterator[Passage]) -> Row:
    row: Row = {}
    for passage in passages:
        if passage.cell is not None:
            row.setdefault(passage.cell.column, []).append(passage)
    return row


def _role(header: str) -> str:
    """Return what a column holds, by its header; "" if it is not known."""
    return next((role for role, rule in _COLUMNS.items() if rule.match(header)), "")


def _text(passages: Sequence[Passage]) -> str:
    return " ".join(p.block.text.strip() for p in passages).strip()


def _number(text: str) -> str | None:
    # An asterisk marks what may not be called in, or is a key decision.
    text = text.strip("* ")
    found = NUMBER.match(text)
    return found["number"] if found and found.end() >= len(text) else None


def _cells(row: Row) -> list[list[Passage]]:
    """Return a row's cells from left to right, the letters that count the rows left out."""
    cells = [row[column] for column in sorted(row)]
    return cells[1:] if len(cells) > 1 and _ENUMERATOR.match(_text(cells[0])) else cells


def _label(row: Row, rule: Rule) -> tuple[int, list[Passage]] | None:
    """Return where the value of a labelled row begins, and its passages.

    The offset is into the first passage, which is left out if the label fills it.
    """
    cells = _cells(row)
    if not cells or not cells[0]:
        return None
    passages = [passage for cell in cells for passage in cell]
    text = passages[0].block.text
    found = rule.match(text)
    if found is None:
        return None
    if not text[found.end() :].strip():
        return 0, passages[1:]
    return found.end(), passages


def _by_label(rows: Sequence[Row]) -> Iterator[Item]:
    number = heading = None
    lines: list[Line] = []
    for row in rows:
        if labelled := _label(row, SUBJECT_LABEL):
            if lines:
                yield Item(number, heading, tuple(lines))
                number, lines = None, []
            begin, passages = labelled
            heading = _text(passages)[begin:].strip() or None
            if heading and (found := AGENDA_ITEM.search(heading)):
                number = found["number"]
                heading = (heading[: found.start()] + heading[found.end() :]).strip(" -–:") or None
        elif labelled := _label(row, DECISION_LABEL):
            begin, passages = labelled
            for place, passage in enumerate(passages):
                lines.append(line_of(passage, begin if place == 0 else 0, decided=True))
        elif labelled := _label(row, NUMBER_LABEL):
            if lines:
                yield Item(number, heading, tuple(lines))
                heading, lines = None, []
            number = _number(_text(labelled[1])) or number
        elif lines and not _label(row, OTHER_LABEL) and len(_cells(row)) == 1:
            # A cell that runs over a page comes as a row without a label.
            lines += [line_of(p, decided=True) for p in _cells(row)[0]]
    if lines:
        yield Item(number, heading, tuple(lines))


def _by_column(rows: Sequence[Row], roles: dict[int, str]) -> Iterator[Item]:
    for row in rows:
        cells = {role: row.get(column, []) for column, role in roles.items()}
        lines = tuple(line_of(p, decided=True) for p in cells["decision"])
        subject = _text(cells.get("subject", ())) or None
        number = _number(_text(cells.get("number", ())))
        if number is None and subject is None:
            subject = _text(cells.get("number", ())) or None
        if number is None and subject and (found := NUMBER.match(subject)):
            number, subject = found["number"], subject[found.end() :].strip() or None
        if number is None:
            # The layout took the number before the subject for the marker of a list.
            first = next(iter((*cells.get("number", ()), *cells.get("subject", ()))), None)
            number = _number(first.block.marker or "") if first else None
        if lines:
            yield Item(number, subject, lines)


def _by_number(rows: Sequence[Row], roles: dict[int, str]) -> Iterator[Item]:
    """Yield the items of minutes set as a table: number, heading and text, action."""
    for row in rows:
        number = _number(_text(row.get(0, ())))
        passages = [
            passage
            for column in sorted(row)
            if roles.get(column) != "action" and not (column == 0 and number)
            for passage in row[column]
        ]
        heading = None
        if number and passages and _is_heading(passages[0], alone=len(passages) == 1):
            heading = passages.pop(0).block.text.strip(" :–-")
        yield Item(number, heading, tuple(line_of(passage) for passage in passages))


def _is_heading(passage: Passage, alone: bool) -> bool:
    block = passage.block
    text = block.text.strip()
    bold = block.kind is BlockKind.HEADING or block.style.bold or block.bold_until >= len(text)
    return len(text) <= 120 and (bold or not (alone or text.endswith(".")))


def read_labels(items: Sequence[Item]) -> list[Item]:
    """Return the items of a record that is written as labels, "Decision: ...", line by line."""
    return [_labelled(item) for item in items]


def _labelled(item: Item) -> Item:
    heading, number = item.heading, item.number
    lines: list[Line] = []
    deciding = False
    for line in item.lines:
        text = line.text
        if line.decided:
            lines.append(line)
        elif (found := SUBJECT_LABEL.match(text)) and not deciding:
            if text[found.end() :].strip():
                heading = text[found.end() :].strip()
        elif label := DECISION_LABEL.match(text):
            deciding = True
            if text[label.end() :].strip():
                lines.append(replace(line, begin=line.begin + label.end(), decided=True))
        elif OTHER_LABEL.match(text) or (deciding and line.is_heading):
            deciding = False
            lines.append(line)
        else:
            lines.append(replace(line, decided=deciding))
    return Item(number, heading, tuple(lines))
