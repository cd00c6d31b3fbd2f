"""How deep headings stand: by tags, by numbers, and by how they are set."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from extract.arrange.draft import Draft
from extract.arrange.markers import DECIMAL, NUMBER

DEEPEST = 6

# Share of headings that must be tagged with a level for the tags to say all levels.
TAGGED = 0.5

# Sizes nearer than this (points) are one.
SAME_SIZE = 0.6

Look = tuple[float, bool, bool]


def set_heading_levels(headings: Sequence[Draft]) -> None:
    """Give headings their level, from 1; a level already there comes from tag or bookmark."""
    looks = _looks(headings)
    tagged = [draft for draft in headings if draft.level]
    by_look = _rank(looks)
    if len(tagged) >= TAGGED * len(headings):
        by_look |= _vote(tagged, looks)
    else:
        for draft in tagged:
            draft.level = 0
    anchors = _anchors(headings, looks, by_look)
    for draft in headings:
        if draft.level:
            continue
        depth = _depth(draft)
        look = looks[id(draft)]
        level = anchors + depth - 1 if depth and anchors else by_look[look]
        draft.level = min(level, DEEPEST)


def _looks(headings: Sequence[Draft]) -> dict[int, Look]:
    """Return how each heading is set: size (near sizes as one), capitals, bold."""
    sizes = sorted({draft.lines[0].style.size for draft in headings}, reverse=True)
    snapped: dict[float, float] = {}
    for size in sizes:
        above = next((big for big in snapped.values() if big - size < SAME_SIZE), size)
        snapped[size] = above
    return {
        id(draft): (
            snapped[draft.lines[0].style.size],
            draft.lines[0].text.isupper(),
            draft.lines[0].style.bold,
        )
        for draft in headings
    }


def _rank(looks: Mapping[int, Look]) -> dict[Look, int]:
    ranks = sorted(set(looks.values()), reverse=True)
    return {look: rank for rank, look in enumerate(ranks, 1)}


def _vote(tagged: Sequence[Draft], looks: Mapping[int, Look]) -> dict[Look, int]:
    """Return the level most tagged headings of each look have."""
    votes: dict[Look, Counter[int]] = defaultdict(Counter)
    for draft in tagged:
        votes[looks[id(draft)]][draft.level] += 1
    return {look: levels.most_common(1)[0][0] for look, levels in votes.items()}


def _anchors(
    headings: Sequence[Draft], looks: Mapping[int, Look], by_look: Mapping[Look, int]
) -> int:
    """Return the level of headings numbered to depth 1, 0 where there are too few."""
    levels = [draft.level or by_look[looks[id(draft)]] for draft in headings if _depth(draft) == 1]
    return min(levels) if len(levels) > 1 else 0


def _depth(draft: Draft) -> int:
    """Return how deep a heading's number goes: "2." and "2.0" one, "2.1" two; 0 for none."""
    marker = draft.marker
    if marker is None or marker.sort not in (NUMBER, DECIMAL):
        return 0
    values = marker.values
    return len(values) - 1 if len(values) == 2 and values[1] == 0 else len(values)
