"""Corporate priorities that a report gives as a label's value, or cites in a sentence."""

import re
from collections.abc import Iterator

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import is_name, read_entry
from extract.priorities.parts import SEMICOLON, SENTENCE_END, part_entry, split
from extract.priorities.patterns import (
    CITED,
    CORPORATE_HEADING,
    CORPORATE_LABEL,
    CORPORATE_OWNER,
    NAMED_IN_SENTENCE,
    PRIORITY_WORD,
    QUOTATION,
    REFERENCE,
)
from extract.priorities.setting import Setting
from extract.transcript import Passage

MOST_WORDS = 14
"""Words that a label's value may have and still be a name."""

_LABEL_BEGINS = frozenset("CcLlRrSsſ")
"""What such a label begins with, "ſ" being an "s" to a rule: few passages do."""

_SYNONYM = re.compile(r"\b(?:objectives?|themes?|aims?|outcomes?|ambitions?|pledges?)\b", re.I)


def labelled(setting: Setting) -> Iterator[Statement]:
    """Yield the values of labels such as "Corporate priority:", beside or in the next cell."""
    if setting.is_plan:
        return
    for passage in setting.body:
        if passage.block.text[0] not in _LABEL_BEGINS:
            continue
        found = CORPORATE_LABEL.match(passage.block.text)
        if found is not None and found["value"].strip():
            entries = _values(passage, found.start("value"))
        elif _is_label_cell(passage) and CORPORATE_LABEL.match(passage.block.text + ": x"):
            entries = _cell_values(setting, passage)
        else:
            continue
        if entries:
            yield Statement(
                entries,
                CORPORATE_LABEL.name,
                CORPORATE_LABEL.confidence,
                passage,
                passage.block.text[:40],
                owned=True,
            )


def referred(setting: Setting) -> Iterator[Statement]:
    """Yield the corporate priorities that a report's sentence cites, and by what."""
    if setting.is_plan:
        return
    for passage in setting.having(CITED):
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING or not _cites_corporate(setting, passage):
            continue
        found = [
            _cited(passage, match, match["number"]) for match in REFERENCE.expression.finditer(text)
        ]
        if not found:
            words = [PRIORITY_WORD.search(text), _SYNONYM.search(text)]
            start = min((word.end() for word in words if word), default=len(text))
            end = SENTENCE_END.search(text, start)
            stop = end.end() if end else len(text)
            found = [
                _cited(passage, match, None)
                for match in (
                    *QUOTATION.expression.finditer(text, start, stop + 1),
                    *NAMED_IN_SENTENCE.expression.finditer(text),
                )
            ]
        entries = tuple(entry for entry in found if entry is not None)
        if entries:
            yield Statement(
                entries, REFERENCE.name, REFERENCE.confidence, passage, text[:80], owned=True
            )


def _is_label_cell(passage: Passage) -> bool:
    return passage.cell is not None and not passage.cell.header


def _cites_corporate(setting: Setting, passage: Passage) -> bool:
    if CORPORATE_OWNER.search(passage.block.text):
        return True
    return any(CORPORATE_HEADING.match(h.block.text) for h in setting.headings_above(passage))


def _cited(passage: Passage, match: re.Match[str], label: str | None) -> Entry | None:
    group = "bracketed" if match.groupdict().get("bracketed") else "quoted"
    if not is_name(match[group]):
        return None
    start, end = match.span(group)
    return Entry(
        (passage.start + start, passage.start + end), " ".join(match[group].split()), label
    )


def _values(passage: Passage, start: int) -> tuple[Entry, ...]:
    text = passage.block.text
    parts = split(text, start, len(text), SEMICOLON)
    short = [part for part in parts if len(text[slice(*part)].split()) <= MOST_WORDS]
    return tuple(part_entry(passage, part) for part in short if is_name(text[slice(*part)]))


def _cell_values(setting: Setting, label: Passage) -> tuple[Entry, ...]:
    """Read the blocks of the cell to the right of the label's."""
    assert label.cell is not None
    table, row, column = label.cell[:3]
    entries = []
    for passage in setting.following(label):
        if passage.cell is None or passage.cell[:2] != (table, row):
            break
        if passage.cell.column == column:
            return ()
        entry = read_entry(passage)
        if entry is not None and len(entry.name.split()) <= MOST_WORDS:
            entries.append(entry)
    return tuple(entries)
