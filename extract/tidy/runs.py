"""Runs: words side by side on one baseline with no more than a word space between them."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial
from math import inf
from operator import sub
from typing import NamedTuple

from extract.layout import Ruling
from extract.page import Style, Word

# As shares of the type size: the widest space inside a run, and how far words may overlap.
REACH = 1.2
OVERLAP = 0.6

# Share of the lower word's height that must lie beside the other word's.
BESIDE = 0.5

# Words so many times taller than wide, and than their type, are set sideways.
SIDEWAYS = 1.8
HIGH = 2

# Points: a ruling line so near to the space between two words may part them, and one that
# stands farther off does not.
NEAR = 1.0
OFF = 2.0

# A word that stands beside no other.
_END = Word("", inf, inf, inf, inf, Style("", 0.0, False, False, None))


class Run(NamedTuple):
    """Words of one baseline, left to right, and the box around them (points).

    `texts` are the words' own, `gaps` the points from each word to the next, `style` what all
    are set in, None where they differ.
    """

    x0: float
    top: float
    x1: float
    bottom: float
    words: tuple[Word, ...]
    texts: tuple[str, ...]
    gaps: tuple[float, ...]
    style: Style | None


_run = partial(tuple.__new__, Run)


def gather_runs(words: Sequence[Word], verticals: Sequence[Ruling]) -> list[Run]:
    """Gather words, taken in stream order, into runs; vertical ruling parts them."""
    if not words:
        return []
    words = (*words, _END)
    texts, lefts, uppers, rights, lowers, styles, _, _ = zip(*words, strict=True)
    gaps = tuple(map(sub, lefts[1:], rights))
    places = [rule.at for rule in verticals]
    runs: list[Run] = []
    start = 0
    x0, top, x1, bottom = lefts[0], uppers[0], rights[0], lowers[0]
    clear = _clear_until(x1, places)
    usual, reach = styles[0], REACH * styles[0].size
    shared: Style | None = usual
    columns = (column[1:] for column in (lefts, uppers, rights, lowers, styles))
    for index, left, upper, right, lower, style in zip(range(1, len(words)), *columns, strict=True):
        # Most words lie within the run's height and plainly follow it: what is asked of the
        # others holds for them.
        if (
            style is usual
            and top <= upper < lower <= bottom
            and x1 <= left <= right < clear
            and left - x1 < reach
        ):
            x1 = right
            continue
        size = style.size or lower - upper
        beside = (lower if lower < bottom else bottom) - (upper if upper > top else top)
        height, other = lower - upper, bottom - top
        height = height if height < other else other
        if (
            -OVERLAP * size < left - x1 < REACH * size
            and beside > BESIDE * height
            and right > x1 - OVERLAP * size
            and not (places and parted(x1, left, (upper + lower) / 2, verticals, places))
        ):
            top = upper if upper < top else top
            bottom = lower if lower > bottom else bottom
            x1 = right if right > x1 else x1
            if style != shared:
                shared = None
        else:
            part = slice(start, index)
            apart = gaps[start : index - 1]
            runs.append(_run((x0, top, x1, bottom, words[part], texts[part], apart, shared)))
            start, shared = index, style
            x0, top, x1, bottom = left, upper, right, lower
        usual, reach = style, REACH * style.size
        if places:
            clear = _clear_until(x1, places)
    return runs


def merge_runs(runs: Sequence[Run]) -> Run:
    """Return runs that stand side by side as one."""
    if len(runs) == 1:
        return runs[0]
    return _bind(tuple([word for run in runs for word in run.words]))._replace(x0=runs[0].x0)


def sideways_words(runs: Sequence[Run]) -> list[Word]:
    """Return the words among runs that run up or down the page, most often none."""
    return [
        word
        for _, top, _, bottom, words, _, _, style in runs
        # No word is higher than its run.
        if style is None or bottom - top > HIGH * style.size
        for word in words
        if is_sideways(word)
    ]


def is_sideways(word: Word) -> bool:
    """Whether a word runs up or down the page."""
    text, x0, top, x1, bottom, style, _, _ = word
    height = bottom - top
    return height > SIDEWAYS * (x1 - x0) and height > HIGH * style.size and len(text) > 2


def gather_sideways(words: Sequence[Word]) -> list[Run]:
    """Gather words that run up or down the page: those in one upright strip, in stream order."""
    strips: list[list[Word]] = []
    for word in words:
        last = strips[-1][-1] if strips else None
        if last and min(last.x1, word.x1) - max(last.x0, word.x0) > 0.5 * (word.x1 - word.x0):
            strips[-1].append(word)
        else:
            strips.append([word])
    return [_bind(tuple(strip)) for strip in strips]


def _bind(words: tuple[Word, ...]) -> Run:
    """Return words as a run, wherever they stand."""
    texts, lefts, uppers, rights, lowers, styles, _, _ = zip(*words, strict=True)
    return Run(
        min(lefts),
        min(uppers),
        max(rights),
        max(lowers),
        words,
        texts,
        tuple(map(sub, lefts[1:], rights)),
        styles[0] if styles.count(styles[0]) == len(styles) else None,
    )


def _clear_until(x: float, places: Sequence[float]) -> float:
    """Return up to where no ruling line parts what follows from `x`."""
    index = bisect_left(places, x - OFF)
    return places[index] - OFF if index < len(places) else inf


def parted(
    x0: float, x1: float, y: float, verticals: Sequence[Ruling], places: Sequence[float]
) -> bool:
    """Whether a vertical ruling line at height `y` stands between `x0` and `x1`.

    `places` are the lines' own x, sorted.
    """
    slack = NEAR if x1 - x0 > 2.0 else 0.5
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
        top, bottom = run.top, run.bottom
        centre, tall = (top + bottom) / 2, bottom - top
        if rows and centre - middle <= 0.35 * (tall if tall < height else height):
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
