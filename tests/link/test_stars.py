"""Stars are a function of the likenesses alone, however these came and went."""

from collections.abc import Iterable, Mapping, Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from link.stars import restar

SCORES = (0.6, 0.7, 0.8)


class Heavens:
    """A sky in memory."""

    def __init__(self, apart: Iterable[tuple[int, int]] = ()) -> None:
        self.likes: dict[int, dict[int, float]] = {}
        self.stars: dict[int, int | None] = {}
        self.on: set[int] = set()
        self.parted: dict[int, set[int]] = {}
        for one, other in apart:
            self.parted.setdefault(one, set()).add(other)
            self.parted.setdefault(other, set()).add(one)

    def add(self, node: int, near: Mapping[int, float]) -> set[int]:
        kept = {
            other: score
            for other, score in near.items()
            if other in self.likes and other not in self.parted.get(node, ())
        }
        self.likes[node] = kept
        self.stars[node] = None
        for other, score in kept.items():
            self.likes[other][node] = score
        return {node, *kept}

    def remove(self, node: int) -> set[int]:
        near = set(self.likes.pop(node))
        for other in near:
            del self.likes[other][node]
        near.update(self.apart(node))
        self.stars.pop(node)
        self.on.discard(node)
        for other, star in self.stars.items():
            if star == node:
                self.stars[other] = None
        return near

    def key(self, node: int) -> str:
        return f"{node * 7919 % 1000:03}"

    def like(self, node: int) -> Mapping[int, float]:
        return self.likes[node]

    def degree(self, node: int) -> int:
        return len(self.likes[node])

    def centres(self, node: int) -> Iterable[int]:
        return [other for other in self.likes[node] if other in self.on]

    def apart(self, node: int) -> Iterable[int]:
        return [other for other in self.parted.get(node, ()) if other in self.likes]

    def is_centre(self, node: int) -> bool:
        return node in self.on

    def star(self, node: int) -> int | None:
        return self.stars[node]

    def set_centre(self, node: int, centre: bool) -> None:
        (self.on.add if centre else self.on.discard)(node)

    def set_star(self, node: int, star: int) -> None:
        self.stars[node] = star


nodes = st.integers(0, 24)
arrivals = st.lists(
    st.tuples(nodes, st.dictionaries(nodes, st.sampled_from(SCORES), max_size=8)), max_size=30
)


@settings(max_examples=300, deadline=None)
@given(arrivals, st.lists(st.tuples(nodes, nodes), max_size=3), st.integers(1, 6))
@example([(0, {}), (1, {}), (2, {}), (0, {}), (0, {1: 0.6, 2: 0.6}), (2, {})], [(1, 2)], 1)
def test_stars_that_are_put_right_step_by_step_are_those_made_at_once(
    steps: Sequence[tuple[int, dict[int, float]]], parted: list[tuple[int, int]], at_once: int
) -> None:
    """A step adds a wording, or takes away one that is there; some steps go together."""
    parted = [(one, other) for one, other in parted if one != other]
    sky = Heavens(parted)
    changed: set[int] = set()
    for number, (node, near) in enumerate(steps, 1):
        if node in sky.likes:
            changed = (changed | sky.remove(node)) - {node}
        else:
            changed |= sky.add(node, {o: s for o, s in near.items() if o != node})
        if number % at_once == 0:
            restar(sky, changed)
            changed = set()
    restar(sky, changed)
    afresh = Heavens(parted)
    afresh.likes = {node: dict(near) for node, near in sky.likes.items()}
    afresh.stars = dict.fromkeys(sky.likes)
    restar(afresh, set(afresh.likes))
    assert sky.stars == afresh.stars
    assert sky.on == afresh.on
