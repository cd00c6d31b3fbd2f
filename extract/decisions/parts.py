"""The labelled items, bullets and paragraphs that a resolution is made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.decisions.lines import Line
from extract.decisions.patterns import CLAUSES
from extract.recommendations.fragments import fragments
from extract.recommendations.labels import Label, read_label
from extract.rule import first_match
from extract.transcript import Span

_BRACKETED = re.compile(r"\[(\d{1,2}|[a-z]|[ivx]{1,4})\]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Part:
    """A labelled item, a bullet or a paragraph of a line."""

    start: int
    end: int
    text: str
    label: Label | None
    bullet: bool
    line: int
    indent: float

    @property
    def spans(self) -> tuple[Span, ...]:
        """Its words as a range of the transcript."""
        return ((self.start, self.end),)


def read_parts(lines: Sequence[Line], index: int, begin: int = 0) -> list[Part]:
    """Return the parts of a line from `begin`; "(i) ...; and (ii) ..." are two."""
    line = lines[index]
    at = line.begin + begin
    limit = line.passage.start + line.end
    parts = []
    for fragment in fragments(line.passage, at):
        start, end = fragment.spans[0][0], min(fragment.spans[-1][1], limit)
        text = " ".join(
            line.block.text[start - line.passage.start : end - line.passage.start].split()
        )
        if text:
            parts.append(
                Part(start, end, text, fragment.label, fragment.bullet, index, fragment.indent)
            )
    if len(parts) == 1 and parts[0].label is None and not parts[0].bullet:
        parts = [_odd_label(parts[0])]
    if len(parts) > 1 and any(len(part.text.split()) < 2 for part in parts):
        first = parts[0]
        text = " ".join(line.block.text[first.start - line.passage.start : line.end].split())
        return [replace(first, end=limit, text=text)]
    return parts


def _odd_label(part: Part) -> Part:
    """Return a part with the label "[a]" that it begins with, if it does."""
    found = _BRACKETED.match(part.text)
    label = read_label(f"({found[1]})") if found else None
    if found is None or label is None:
        return part
    return replace(part, start=part.start + found.end(), text=part.text[found.end() :], label=label)


def is_clause(text: str) -> bool:
    """Whether words read as a resolution of their own, not as a thing in a list."""
    return first_match(CLAUSES[:1], text) is not None or CLAUSES[1].search(text) is not None
