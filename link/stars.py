"""Families out of likenesses: stars, each a wording and the wordings like it.

Chains of likeness go astray: the first and the last need have nothing in common. Here every
member of a family is like its centre. Wordings are taken in the order of how many others
they are like, then of their keys; one that is like no centre before it becomes a centre, and
every other belongs to the centre it is likest to. So the stars are a function of the
likenesses alone, whatever the order in which wordings came.

A change reaches only as far as it must. Whether a wording is a centre depends on those
before it in the order, so those that a change may concern are gone through in that order
until nothing changes any more.
"""

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush
from typing import Protocol

Rank = tuple[int, str]


class Sky(Protocol):
    """Wordings by their numbers, with their likenesses, and the stars they belong to."""

    def key(self, node: int) -> str:
        """Return what names a wording wherever and whenever it came."""

    def like(self, node: int) -> Mapping[int, float]:
        """Return the wordings that one is like, with the scores."""

    def degree(self, node: int) -> int:
        """Return how many wordings one is like."""

    def centres(self, node: int) -> Iterable[int]:
        """Return the centres among the wordings that one is like."""

    def apart(self, node: int) -> Iterable[int]:
        """Return the wordings that must not be in one star with this one."""

    def is_centre(self, node: int) -> bool:
        """Say whether it is held to be a centre."""

    def star(self, node: int) -> int | None:
        """Return the centre of its star, None where none is known yet or the centre is gone."""

    def set_centre(self, node: int, centre: bool) -> None:
        """Hold it to be a centre, or not."""

    def set_star(self, node: int, star: int) -> None:
        """Put it into a star."""


def restar(sky: Sky, changed: Iterable[int]) -> set[int]:
    """Put the stars right after the likenesses of some wordings changed.

    `changed` are new wordings, those that they are like, and those that were like one that is
    gone, or kept apart from it. Returns the stars that gained or lost a wording.
    """
    changed = set(changed)
    concerned = _recentre(sky, changed)
    # What has kept its likenesses to centres keeps its star.
    concerned.update(node for node in changed if not _holds(sky, node) or sky.apart(node))
    waiting = list(concerned)
    while waiting:
        apart = set(sky.apart(waiting.pop())) - concerned
        concerned |= apart
        waiting += apart
    moved: set[int] = set()
    for node in sorted(concerned, key=lambda node: _rank(sky, node)):
        star = _choose(sky, node)
        if star != sky.star(node):
            before = sky.star(node)
            moved.update({star} if before is None else {before, star})
            sky.set_star(node, star)
    return moved


def _rank(sky: Sky, node: int) -> Rank:
    return -sky.degree(node), sky.key(node)


def _holds(sky: Sky, node: int) -> bool:
    """Whether a wording has a star whose centre is one still."""
    star = sky.star(node)
    return star is not None and sky.is_centre(star)


def _recentre(sky: Sky, changed: Iterable[int]) -> set[int]:
    """Decide anew which are centres; return those whose neighbourhood changed.

    A centre that has moved back in the order may let one that it is like come forward; no
    other change of the order concerns any but those that have moved.
    """
    near = set(changed)
    for node in tuple(near):
        if sky.is_centre(node):
            near.update(sky.like(node))
    waiting = [(_rank(sky, node), node) for node in near]
    heapify(waiting)
    queued = {node for _, node in waiting}
    touched: set[int] = set()
    while waiting:
        rank, node = heappop(waiting)
        queued.discard(node)
        centre = not _is_preceded(sky, node, rank)
        if centre == sky.is_centre(node):
            continue
        sky.set_centre(node, centre)
        touched.update((node, *sky.like(node)))
        for other in sky.like(node):
            if other not in queued and _rank(sky, other) > rank:
                heappush(waiting, (_rank(sky, other), other))
                queued.add(other)
    return touched


def _is_preceded(sky: Sky, node: int, rank: Rank) -> bool:
    """Whether a wording is like a centre that comes before it."""
    star = sky.star(node)
    if star is not None and star != node and sky.is_centre(star) and _rank(sky, star) < rank:
        # Where it belongs says so without a look at all that it is like.
        return True
    return any(_rank(sky, other) < rank for other in sky.centres(node))


def _choose(sky: Sky, node: int) -> int:
    if sky.is_centre(node):
        return node
    rank = _rank(sky, node)
    taken = {sky.star(other) for other in sky.apart(node) if _rank(sky, other) < rank}
    like = sky.like(node)
    centres = [
        (-like[other], sky.key(other), other) for other in sky.centres(node) if other not in taken
    ]
    return min(centres)[2] if centres else node
