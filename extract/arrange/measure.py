"""A document's own measures: its body type, how far its lines stand apart, its margins."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.layout import Line, Tidied
from extract.page import Style

# Line pitch as a share of the type size where a document does not tell its own.
USUAL_PITCH = 1.22

# A page needs so many lines to say where its margin is.
TELLING = 8


@dataclass(frozen=True, slots=True)
class Measure:
    """Body type and usual line pitch (points) by rounded type size."""

    body: Style
    pitches: dict[int, float]
    right: float

    def pitch(self, size: float) -> float:
        """Return the distance from line to line within a paragraph of type `size`."""
        return self.pitches.get(round(size)) or USUAL_PITCH * size


def measure(tidied: Tidied) -> Measure:
    """Measure the running text of a document."""
    styles: Counter[Style] = Counter()
    steps: dict[int, Counter[float]] = {}
    rights: list[float] = []
    for lines in tidied.lines:
        body = [line for line in lines if line.furniture is None]
        for line in body:
            styles[line.style] += len(line.text)
        if not body:
            continue
        right = max([line.x1 for line in body])
        if len(body) >= TELLING:
            rights.append(right)
        for before, after in pairwise(body):
            size = round(before.style.size)
            step = after.top - before.top
            if (
                0.8 * size < step < 2.2 * size
                and round(after.style.size) == size
                and before.region == after.region
                and len(before.text) > 40
            ):
                steps.setdefault(size, Counter())[round(2 * step) / 2] += 1
    body_style = styles.most_common(1)[0][0] if styles else Style("", 10.0, False, False, None)
    return Measure(
        body_style,
        {size: _commonest(counter) for size, counter in steps.items() if counter.total() >= 3},
        median(rights) if rights else 0.0,
    )


def _commonest(counter: Counter[float]) -> float:
    """Return the commonest step; of near ties the smallest, since gaps only add."""
    most = max(counter.values())
    return min(step for step, count in counter.items() if count >= 0.6 * most)


def right_margin(lines: Sequence[Line]) -> float:
    """Return where the longest of `lines` ends."""
    return max([line.x1 for line in lines])
