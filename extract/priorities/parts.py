"""The parts of a list that runs through a sentence."""

import re

from extract.priorities.entry import Entry
from extract.priorities.names import cut, is_name
from extract.transcript import Passage, Span

MOST_WORDS_BETWEEN_COMMAS = 8

SENTENCE_END = re.compile(r"(?<=[\w)][\w)])[.](?=\s+[A-Z“‘]|\s*$)")
_NEXT_SENTENCE = re.compile(r"[.?!]\s+(?=[A-Z“‘])")
SEMICOLON = re.compile(r"\s*;\s*(?:(?:and|or|ac|a)\s+)?")

_INLINE_MARKER = re.compile(r"(?:^|(?<=[\s;,]))\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+")
_CLAUSE = re.compile(r",\s+(?:which|who|whose|where)\b")
_RELATIVE = re.compile(r"\b(?:that|which|who)\b")
_COMMA = re.compile(r"\s*,\s*(?:(?:and|ac|a)\s+)?|\s+(?:and|ac)\s+(?!seriously\b)")
_COMMA_ONLY = re.compile(r"\s*,\s*(?:(?:and|ac|a)\s+)?")
_ARTICLE = re.compile(r"the\s+(?=[a-z])")
"""The article belongs to the sentence, not to the name."""


def sentences(text: str) -> list[str]:
    """Part a text where one sentence ends and another begins with a capital."""
    found = list(_NEXT_SENTENCE.finditer(text))
    starts = [0, *(stop.end() for stop in found)]
    ends = [*(stop.start() + 1 for stop in found), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def list_parts(text: str, start: int, stop: int, count: int | None) -> list[Span]:
    """Split a list in a sentence; nothing where the parts do not look like names.

    Semicolons and inline numbers part surely; commas only where every part is short and,
    if the sentence says how many there are, as many as it says.
    """
    if _INLINE_MARKER.match(text, start) and len(_INLINE_MARKER.findall(text[start:stop])) > 1:
        return _checked(text, split(text, start, stop, _INLINE_MARKER), None)
    if ";" in text[start:stop]:
        return _checked(text, split(text, start, stop, SEMICOLON), None)
    for separator in (_COMMA, _COMMA_ONLY):
        parts = split(text, start, stop, separator)
        short = all(
            len(text[a:b].split()) <= MOST_WORDS_BETWEEN_COMMAS and not _RELATIVE.search(text, a, b)
            for a, b in parts
        )
        fits = len(parts) == count if count is not None else len(parts) >= 3
        if short and fits:
            return _checked(text, parts, count)
    return []


def split(text: str, start: int, stop: int, separator: re.Pattern[str]) -> list[Span]:
    """Split text[start:stop] and trim each part to its name."""
    parts, begin = [], start
    for found in separator.finditer(text, start, stop):
        parts.append((begin, found.start()))
        begin = found.end()
    parts.append((begin, stop))
    return [trimmed for a, b in parts if (trimmed := _trim(text, a, b)) is not None]


def part_entry(passage: Passage, span: Span) -> Entry:
    """Return the entry for a part of a passage's text."""
    start, end = span
    name = " ".join(passage.block.text[start:end].split())
    return Entry((passage.start + start, passage.start + end), name)


def _trim(text: str, start: int, end: int) -> Span | None:
    """Take a part's name, without the relative clause that explains it."""
    clause = _CLAUSE.search(text, start, end)
    end = clause.start() if clause else end
    article = _ARTICLE.match(text, start, end)
    start = article.end() if article else start
    found = cut(text[start:end])
    name = text[start:end][found.start : found.end]
    return (start + found.start, start + found.end) if name.strip() else None


def _checked(text: str, parts: list[Span], count: int | None) -> list[Span]:
    named = all(is_name(text[a:b]) for a, b in parts)
    return parts if named and (count is None or len(parts) == count) else []
