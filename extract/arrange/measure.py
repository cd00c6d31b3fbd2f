"""A document's own measures: its body type, how far its lines stand apart, its margins."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from extract.layout import Tidied
from extract.page import Style

# Line pitch as a share of the type size where a document does not tell its own.
# Points; a damaged file may say that its type has no size at all.
SMALLEST = 0.1

USUAL_PITCH = 1.22

# Steps wider than this share of the type size may be between paragraphs.
CLOSE = 1.45

# Structure tags are trusted that keep this share of broken sentences together, of so many.
TRUSTED = 0.9
FEWEST = 8

# A line of no more characters than this may end a paragraph.
SHORT = 40

# A page needs so many lines to say where its margin is.
TELLING = 8


@dataclass(frozen=True, slots=True)
class Measure:
    """Body type, usual line pitch by rounded type size, usual right margin (points).

    `tags_tell` says that structure tags keep broken sentences in one element, so that
    another element means another paragraph.
    """

    body: Style
    pitches: dict[int, float]
    right: float
    tags_tell: bool = False

    def pitch(self, size: float) -> float:
        """Return the distance from line to line within a paragraph of type `size`."""
        return self.pitches.get(round(size)) or USUAL_PITCH * max(size, SMALLEST)


def measure(tidied: Tidied) -> Measure:
    """Measure the running text of a document."""
    styles: Counter[Style] = Counter()
    steps: dict[int, list[float]] = defaultdict(list)
    wraps: dict[int, list[float]] = defaultdict(list)
    kept = broken = 0
    rights: list[float] = []
    tagged = tidied.source.tagged
    for lines, page in zip(tidied.lines, tidied.source.pages, strict=True):
        tags = page.tags
        body = [line for line in lines if line.furniture is None]
        for style, alike in groupby(body, attrgetter("style")):
            styles[style] += sum([len(line.text) for line in alike])
        if not body:
            continue
        right = max([line.x1 for line in body])
        if len(body) >= TELLING:
            rights.append(right)
        for before, after in pairwise(body):
            if len(before.text) <= SHORT or before.region != after.region:
                continue
            style = before.style
            size = round(style.size)
            step = after.top - before.top
            if 0.8 * size < step < 2.2 * size and (
                after.style is style or round(after.style.size) == size
            ):
                rounded = round(2 * step) / 2
                steps[size].append(rounded)
                if not after.text[0].islower():
                    continue
                wraps[size].append(rounded)
                if tagged and before.text[-1].isalpha():
                    one, two = tags.get(before.words[-1].mcid), tags.get(after.words[0].mcid)
                    if one and two and one.element == two.element:
                        kept += 1
                    else:
                        broken += 1
    body_style = styles.most_common(1)[0][0] if styles else Style("", 10.0, False, False, None)
    return Measure(
        body_style,
        {size: _pitch(size, every, wraps[size]) for size, every in steps.items()},
        median(rights) if rights else 0.0,
        kept >= TRUSTED * (kept + broken) and kept >= FEWEST,
    )


def _pitch(size: int, steps: Sequence[float], wraps: Sequence[float]) -> float:
    """Return the pitch of type `size`; lines that begin in lower case tell it best."""
    if len(wraps) > 1:
        return _commonest(wraps)
    if len(steps) > 2 and (common := _commonest(steps)) < CLOSE * size:
        return common
    return USUAL_PITCH * size


def _commonest(steps: Sequence[float]) -> float:
    """Return the commonest step; of near ties the smallest, since gaps only add."""
    counter = Counter(steps)
    most = max(counter.values())
    return min(step for step, count in counter.items() if count >= 0.6 * most)
