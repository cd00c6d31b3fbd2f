"""Priorities within a sentence, and those that are the value of a label."""

import re
from collections.abc import Iterator

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import count_in, cut, is_name, read_entry
from extract.priorities.patterns import (
    CORPORATE_HEADING,
    CORPORATE_LABEL,
    CORPORATE_OWNER,
    NO_LIST,
    NOT_ANNOUNCED,
    PRIORITY_WORD,
    PROSE_LIST,
    QUOTATION,
    REFERENCE,
)
from extract.priorities.setting import Setting
from extract.transcript import Passage, Span

MOST_WORDS_BETWEEN_COMMAS = 8
FEWEST_PARTS = 2
CITED = ("priorit", "objective", "theme", "aim", "outcome", "ambition", "pillar", "pledge")

_SENTENCE_END = re.compile(r"(?<=[\w)][\w)])[.](?=\s+[A-Z“‘]|\s*$)")
_INLINE_MARKER = re.compile(r"(?:^|(?<=[\s;,]))\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+")
_SYNONYM = re.compile(r"\b(?:objectives?|themes?|aims?|outcomes?|ambitions?|pledges?)\b", re.I)
_CLAUSE = re.compile(r",\s+(?:which|who|whose|where)\b")
_SEMICOLON = re.compile(r"\s*;\s*(?:(?:and|or|ac|a)\s+)?")
_COMMA = re.compile(r"\s*,\s*(?:(?:and|ac|a)\s+)?|\s+(?:and|ac)\s+")
_COMMA_ONLY = re.compile(r"\s*,\s*(?:(?:and|ac|a)\s+)?")


def sentenced(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that stand in one sentence."""
    for passage in setting.body:
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING or not _may_state(text):
            continue
        found = PROSE_LIST.search(text)
        if found is None or NO_LIST.match(found["list"]):
            continue
        if NOT_ANNOUNCED.search(text[found.start() : found.start("list")]):
            continue
        end = _SENTENCE_END.search(text, found.start("list"))
        stop = end.start() if end else len(text)
        before = text[: found.start("subject")][-20:]
        stated = count_in(found["subject"]) or count_in(before)
        parts = _parts(text, found.start("list"), stop, stated)
        entries = tuple(_entry(passage, part) for part in parts)
        if len(entries) >= FEWEST_PARTS:
            words = text[: found.start("list")]
            begin = max((m.end() for m in _SENTENCE_END.finditer(words)), default=0)
            yield Statement(
                entries, PROSE_LIST.name, PROSE_LIST.confidence, passage, words[begin:].strip()
            )


def labelled(setting: Setting) -> Iterator[Statement]:
    """Yield the values of labels such as "Corporate priority:", beside or in the next cell."""
    if setting.is_plan:
        return
    for passage in setting.body:
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


def _is_label_cell(passage: Passage) -> bool:
    return passage.cell is not None and not passage.cell.header


def referred(setting: Setting) -> Iterator[Statement]:
    """Yield the corporate priorities that a report's sentence cites by number or in quotes."""
    if setting.is_plan:
        return
    for passage in setting.body:
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING or not _cites_corporate(setting, passage):
            continue
        found = [
            _cited(passage, match, match["number"]) for match in REFERENCE.expression.finditer(text)
        ]
        if not found:
            word = PRIORITY_WORD.search(text) or _SYNONYM.search(text)
            start = len(text) if word is None else word.end()
            end = _SENTENCE_END.search(text, start)
            stop = end.end() if end else len(text)
            found = [
                _cited(passage, match, None)
                for match in QUOTATION.expression.finditer(text, start, stop + 1)
            ]
        entries = tuple(entry for entry in found if entry is not None)
        if entries:
            yield Statement(
                entries, REFERENCE.name, REFERENCE.confidence, passage, text[:80], owned=True
            )


def _cites_corporate(setting: Setting, passage: Passage) -> bool:
    text = passage.block.text
    lowered = text.casefold()
    if not any(word in lowered for word in CITED):
        return False
    if CORPORATE_OWNER.search(text):
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


def _may_state(text: str) -> bool:
    lowered = text.casefold()
    return (
        "priorit" in lowered
        or "blaenoriaeth" in lowered
        or "flaenoriaeth" in lowered
        or (any(word in lowered for word in ("themes", "objectives", "commitments", "pillars")))
    )


def _parts(text: str, start: int, stop: int, count: int | None) -> list[Span]:
    """Split a list in a sentence; nothing where the parts do not look like names.

    Semicolons and inline numbers part surely; commas only where every part is short and,
    if the sentence says how many there are, as many as it says.
    """
    if _INLINE_MARKER.match(text, start) and len(_INLINE_MARKER.findall(text[start:stop])) > 1:
        return _checked(text, _split(text, start, stop, _INLINE_MARKER), None)
    if ";" in text[start:stop]:
        return _checked(text, _split(text, start, stop, _SEMICOLON), None)
    for separator in (_COMMA, _COMMA_ONLY):
        parts = _split(text, start, stop, separator)
        short = all(len(text[a:b].split()) <= MOST_WORDS_BETWEEN_COMMAS for a, b in parts)
        fits = len(parts) == count if count is not None else len(parts) >= 3
        if short and fits:
            return _checked(text, parts, count)
    return []


def _split(text: str, start: int, stop: int, separator: re.Pattern[str]) -> list[Span]:
    parts, begin = [], start
    for found in separator.finditer(text, start, stop):
        parts.append((begin, found.start()))
        begin = found.end()
    parts.append((begin, stop))
    return [trimmed for a, b in parts if (trimmed := _trim(text, a, b)) is not None]


def _trim(text: str, start: int, end: int) -> Span | None:
    """Take a part's name, without the relative clause that explains it."""
    clause = _CLAUSE.search(text, start, end)
    end = clause.start() if clause else end
    found = cut(text[start:end])
    name = text[start:end][found.start : found.end]
    return (start + found.start, start + found.end) if name.strip() else None


def _checked(text: str, parts: list[Span], count: int | None) -> list[Span]:
    named = all(is_name(text[a:b]) for a, b in parts)
    return parts if named and (count is None or len(parts) == count) else []


def _entry(passage: Passage, span: Span) -> Entry:
    start, end = span
    name = " ".join(passage.block.text[start:end].split())
    return Entry((passage.start + start, passage.start + end), name)


def _values(passage: Passage, start: int) -> tuple[Entry, ...]:
    text = passage.block.text
    parts = _split(text, start, len(text), _SEMICOLON)
    short = [part for part in parts if len(text[slice(*part)].split()) <= 14]
    return tuple(_entry(passage, part) for part in short if is_name(text[slice(*part)]))


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
        if entry is not None and len(entry.name.split()) <= 14:
            entries.append(entry)
    return tuple(entries)
