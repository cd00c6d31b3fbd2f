"""Which recommendation of the same paper is answered, and which are only restated to be."""

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio

from extract.marks import ResponseMark
from extract.transcript import Span

ALIKE = 92
"""Similarity, of 100, from which a restated recommendation is the one made elsewhere."""


def is_restated(spans: Sequence[Span], answered: Sequence[ResponseMark]) -> bool:
    """Whether words stand where a response restates what it answers."""
    return any(
        begin < end_of_other and begin_of_other < end
        for begin, end in spans
        for mark in answered
        for begin_of_other, end_of_other in mark.spans
    )


def answered_index(mark: ResponseMark, made: Sequence[str]) -> int | None:
    """Return which of the recommendations that the paper makes is answered, None if none is."""
    if mark.text is None:
        return None
    scores = [ratio(mark.text.lower(), text.lower()) for text in made]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] >= ALIKE else None
