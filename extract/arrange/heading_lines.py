"""Headings set over several lines are put together."""

from collections.abc import Sequence
from itertools import pairwise

from extract.arrange.draft import HEADING, Draft
from extract.arrange.patterns import TRAILING

# Lines of one heading stand so close, times the type size.
CLOSE = 1.45


def merge_heading_lines(drafts: Sequence[Draft], wide: float) -> list[Draft]:
    """Put headings set over several lines together; returns those that went into others.

    A line as `wide` as this (points) may have been broken at its end.
    """
    merged: list[Draft] = []
    target: Draft | None = None
    for before, after in pairwise(drafts):
        if before.kind is not HEADING or after.kind is not HEADING:
            target = None
            continue
        if target is None or not merged or merged[-1] is not before:
            target = before
        if _runs_over(before, after, wide):
            target.lines += after.lines
            target.confidence = max(target.confidence, after.confidence)
            merged.append(after)
        else:
            target = None
    return merged


def _runs_over(before: Draft, after: Draft, wide: float) -> bool:
    last, first = before.lines[-1], after.lines[0]
    if after.marker or last.page != first.page or before.boxed != after.boxed:
        return False
    size = last.style.size
    if abs(size - first.style.size) > 0.5 or last.style.bold != first.style.bold:
        return False
    if last.text.isupper() != first.text.isupper() and not TRAILING.match(last.text):
        return False
    if not 0 < first.top - last.top < CLOSE * size or last.text.endswith((":", ".", "?", "!")):
        return False
    if first.text[0].islower() or TRAILING.match(last.text):
        return True
    word = first.words[0]
    return last.x1 - last.x0 > max(wide, first.x1 - first.x0 - (word.x1 - word.x0))
