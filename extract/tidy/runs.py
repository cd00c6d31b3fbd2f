"""Runs: words side by side on one baseline with no more than a word space between them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from extract.layout import Ruling
from extract.page import Word

# As shares of the type size: the widest space inside a run, and how far words may overlap.
REACH = 1.2
OVERLAP = 0.6

# Share of the lower word's height that must lie beside the other word's.
BESIDE = 0.5

# Words so many times taller than wide are set sideways.
SIDEWAYS = 1.8


class Run(NamedTuple):
    """Words of one baseline, left to right, and the box around them (points)."""

    x0: float
    top: float
    x1: float
    bottom: float
    words: tuple[Word, ...]


def gather_runs(words: Sequence[Word], verticals: Sequence[Ruling]) -> list[Run]:
    """Gather words, taken in stream order, into runs; vertical ruling parts them."""
    runs: list[Run] = []
    current: list[Word] = []
    x0 = top = x1 = bottom = 0.0
    places = [rule.at for rule in verticals]
    for word in words:
        _, left, upper, right, lower, style, _, _ = word
        if current:
            size = style.size or lower - upper
            gap = left - x1
            beside = (lower if lower < bottom else bottom) - (upper if upper > top else top)
            height, other = lower - upper, bottom - top
            height = height if height < other else other
            if (
                -OVERLAP * size < gap < REACH * size
                and beside > BESIDE * height
                and right > x1 - OVERLAP * size
                and not (places and parted(x1, left, (upper + lower) / 2, verticals, places))
            ):
                current.append(word)
                top = upper if upper < top else top
                bottom = lower if lower > bottom else bottom
                x1 = right if right > x1 else x1
                continue
            runs.append(Run(x0, top, x1, bottom, tuple(current)))
        current = [word]
        x0, top, x1, bottom = left, upper, right, lower
    if current:
        runs.append(Run(x0, top, x1, bottom, tuple(current)))
    return runs


def is_sideways(word: Word) -> bool:
    """Whether a word runs up or down the page."""
    text, x0, top, x1, bottom, style, _, _ = word
    height = bottom - top
    return height > SIDEWAYS * (x1 - x0) and height > 2 * style.size and len(text) > 2


def upright_words(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words that do not run up or down the page, most often all."""
    # By index, since this looks at every word there is: x0, top, x1 and bottom are 1 to 4.
    tall = [word for word in words if word[4] - word[2] > SIDEWAYS * (word[3] - word[1])]
    if not any(map(is_sideways, tall)):
        return words
    return [word for word in words if not is_sideways(word)]


def gather_sideways(words: Sequence[Word]) -> list[Run]:
    """Gather words that run up or down the page: those in one upright strip, in stream order."""
    strips: list[list[Word]] = []
    for word in words:
        last = strips[-1][-1] if strips else None
        if last and min(last.x1, word.x1) - max(last.x0, word.x0) > 0.5 * (word.x1 - word.x0):
            strips[-1].append(word)
        else:
            strips.append([word])
    return [
        Run(
            min([word.x0 for word in strip]),
            min([word.top for word in strip]),
            max([word.x1 for word in strip]),
            max([word.bottom for word in strip]),
            tuple(strip),
        )
        for strip in strips
    ]


def parted(
    x0: float, x1: float, y: float, verticals: Sequence[Ruling], places: Sequence[float]
) -> bool:
    """Whether a vertical ruling line at height `y` stands between `x0` and `x1`.

    `places` are the lines' own x, sorted.
    """
    slack = 1.0 if x1 - x0 > 2.0 else 0.5
    index = bisect_left(places, x0 - slack)
    while index < len(places) and places[index] <= x1 + slack:
        rule = verticals[index]
        if rule.start - 1 <= y <= rule.end + 1:
            return True
        index += 1
    return False


def stack_rows(runs: Sequence[Run]) -> list[list[Run]]:
    """Group runs into rows that share a baseline, from the top; each row left to right."""
    rows: list[list[Run]] = []
    middle = height = 0.0
    for run in sorted(runs, key=_middle):
        centre, tall = (run.top + run.bottom) / 2, run.bottom - run.top
        if rows and centre - middle <= 0.35 * min(height, tall):
            rows[-1].append(run)
            if tall > height:
                middle, height = centre, tall
            continue
        rows.append([run])
        middle, height = centre, tall
    for row in rows:
        if len(row) > 1:
            row.sort()
    return rows


def _middle(run: Run) -> float:
    return run.top + run.bottom
