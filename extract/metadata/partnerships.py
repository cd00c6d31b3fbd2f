"""Whose plan it is: the community safety partnership that a plan names as its own."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.layout import BlockKind
from extract.marks import FieldMark
from extract.metadata.mastheads import HeadLine
from extract.metadata.patterns import PARTNERSHIP_NAME
from extract.paper import Paper
from extract.transcript import Span, Transcript
from models.identities.partnership_names import area_of
from models.vocabulary import Kind

KINDS = frozenset({Kind.CSP_PLAN, Kind.STRATEGIC_ASSESSMENT})
"""Papers that are a partnership's own."""

IN_HEAD, IN_MARGIN, IN_TEXT = 6.0, 3.0, 1.0
FAR_AHEAD = 1.5
"""How much more weight the choice must have than any other area's partnership."""
MOST_COUNTED = 5
"""Mentions in running text that count."""


def find_partnership(
    transcript: Transcript, paper: Paper, lines: Sequence[HeadLine]
) -> FieldMark | None:
    """Choose the partnership whose paper it is; None where two may be, or none is named."""
    if paper.kind not in KINDS:
        return None
    weights: dict[str, float] = defaultdict(float)
    forms: dict[str, list[tuple[float, int, Span, str]]] = defaultdict(list)
    counted: dict[str, int] = defaultdict(int)
    for name, span, weight in _mentions(transcript, lines):
        area = area_of(name)
        if area is None:
            continue
        counted[area] += weight == IN_TEXT
        if counted[area] <= MOST_COUNTED:
            weights[area] += weight
        forms[area].append((-weight, span[0], span, name))
    ranked = sorted(weights, key=lambda area: (-weights[area], area))
    if not ranked:
        return None
    if len(ranked) > 1 and weights[ranked[0]] < FAR_AHEAD * weights[ranked[1]]:
        return None
    weight, _, span, name = min(forms[ranked[0]])
    sure = 0.85 if -weight > IN_TEXT else 0.6
    return FieldMark((span,), PARTNERSHIP_NAME.name, sure, "partnership", None, (name,))


def _mentions(
    transcript: Transcript, lines: Sequence[HeadLine]
) -> Iterator[tuple[str, Span, float]]:
    heads = {line.start for line in lines}
    for line in lines:
        yield from _named(line.text, line.start, IN_HEAD)
    for passage in transcript.passages:
        if passage.start not in heads:
            furniture = passage.block.kind is BlockKind.FURNITURE
            yield from _named(
                passage.block.text, passage.start, IN_MARGIN if furniture else IN_TEXT
            )


def _named(text: str, start: int, weight: float) -> Iterator[tuple[str, Span, float]]:
    for found in PARTNERSHIP_NAME.expression.finditer(text):
        name = " ".join(found[0].split())
        yield name, (start + found.start(), start + found.end()), weight
