"""The number of a recommendation or action, and the words after it."""

import re
from collections.abc import Sequence

from extract.responses.patterns import HEADS
from extract.rule import first_match
from extract.tabular import words_of
from extract.transcript import Passage, Span

_NUMBER = re.compile(
    r"(?:R(?:ec)?\.?\s?)?(?P<label>\d{1,2}(?:\.\d{1,2})*|(?<=R)\d+)[.):]?\s+(?=[A-Z“\"'‘])"
    r"|\((?P<bracketed>\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|(?P<lettered>[A-Z]{1,3}\d{1,3})[.:)]?\s+(?=[A-Z])"
)


def part_label(passages: Sequence[Passage]) -> tuple[str | None, str, tuple[Span, ...]]:
    """Part the words of a cell into label, words and where the words stand."""
    first = passages[0]
    block = first.block
    label = bare(block.marker) if block.marker else None
    skip = 0
    if label is None and (found := first_match(HEADS, block.text)):
        label, skip = found[1]["label"], found[1].end()
    elif label is None and (match := _NUMBER.match(block.text)):
        label = match["label"] or match["bracketed"] or match["lettered"]
        skip = match.end()
    if skip >= len(block.text) and len(passages) == 1:
        return label, "", ()
    own = " ".join(block.text[skip:].split())
    rest = words_of(passages[1:])
    spans = [(first.start + skip, first.end)] if first.start + skip < first.end else []
    spans += [(p.start, p.end) for p in passages[1:] if p.end > p.start]
    return label, f"{own} {rest}".strip(), tuple(spans)


def bare(marker: str) -> str | None:
    """Return a marker's number or letter without brackets and stops; None for a bullet."""
    label = re.sub(r"^(?:recommendation|action(?:\spoint)?|rec\.?)\s*", "", marker, flags=re.I)
    label = label.strip("()[].: \t")
    return label if re.fullmatch(r"[\w./-]+", label) and label.lower() != "o" else None
