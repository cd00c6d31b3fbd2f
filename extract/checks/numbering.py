"""Numbers that a list passes over."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from extract.checks.warning import warn
from extract.marks import PriorityMark, RecommendationMark
from extract.page import Trouble
from extract.recommendations.labels import follows, read_label
from extract.transcript import Transcript

WIDEST_GAP = 3
"""Numbers missing in a row; where more are, another list has begun."""

Numbered = RecommendationMark | PriorityMark


def check_numbering(doc: Doc) -> Iterator[Trouble]:
    """Warn where a list of recommendations or priorities goes from 2 to 4."""
    yield from _gaps("Recommendation", doc._.recommendations, doc._.transcript)
    yield from _gaps("Priority", doc._.priorities, doc._.transcript)


def _gaps(noun: str, marks: Sequence[Numbered], transcript: Transcript) -> Iterator[Trouble]:
    lists: dict[tuple[int, int | None], list[Numbered]] = {}
    for mark in marks:
        series = mark.series if isinstance(mark, RecommendationMark) else 0
        lists.setdefault((series, mark.parent), []).append(mark)
    for items in lists.values():
        for before, after in pairwise(items):
            one, two = read_label(before.label), read_label(after.label)
            if one and two and not follows(one, two) and follows(one, two, WIDEST_GAP):
                message = (
                    f"{noun} {after.label} comes straight after {before.label}: "
                    "what lies between may have been missed."
                )
                yield warn("numbering_gap", message, transcript.evidence(after.spans).page)
