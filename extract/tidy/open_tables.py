"""Tables ruled between their rows only: the gutters between their columns become rules, too.

Many house styles draw no upright lines. What is then between two rules is a row, and what
stays clear from row to row parts the columns.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from extract.layout import Ruling, Rulings
from extract.page import Word

# Points by which rules of one table may begin or end elsewhere.
SAME = 4.0

# A gutter is as wide as this share of the type size in every row, and in the row that
# shows the columns first as wide as the second.
CLEAR = 0.4
PLAIN = 0.8

# So many rows and gutters make a table; in so large a share of its rows a gutter is clear.
ROWS = 3
GUTTERS = 2
SHARE = 0.75

Gap = tuple[float, float]


class Band(NamedTuple):
    """What stands between two rules: where it is, and the gaps beside and between its words.

    `uprights` are the places of rules that are drawn inside it.
    """

    top: float
    bottom: float
    words: tuple[Word, ...]
    gaps: tuple[Gap, ...]
    uprights: tuple[float, ...]


def close_tables(words: Sequence[Word], rulings: Rulings) -> Rulings:
    """Return the rules with the sides and gutters of tables that have none drawn."""
    stacks = list(_stacks(rulings))
    if not stacks:
        return rulings
    by_top = sorted(words, key=attrgetter("top"))
    drawn = [rule for stack in stacks for rule in _uprights(stack, by_top, rulings.verticals)]
    if not drawn:
        return rulings
    return rulings._replace(verticals=tuple(sorted((*rulings.verticals, *drawn))))


def _stacks(rulings: Rulings) -> Iterator[list[Ruling]]:
    """Yield the rules of one width that lie below one another."""
    stacks: list[list[Ruling]] = []
    for rule in rulings.horizontals:
        for stack in stacks:
            if abs(stack[0].start - rule.start) < SAME and abs(stack[0].end - rule.end) < SAME:
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    yield from (stack for stack in stacks if len(stack) > ROWS)


def _uprights(
    stack: Sequence[Ruling], words: Sequence[Word], verticals: Sequence[Ruling]
) -> Iterator[Ruling]:
    left, right = stack[0].start, stack[0].end
    drawn = [_drawn(above, below, left, right, verticals) for above, below in pairwise(stack)]
    if not _may_be_open(drawn):
        return
    tops = [word.top for word in words]
    bands = []
    for (above, below), uprights in zip(pairwise(stack), drawn, strict=True):
        between = words[bisect_left(tops, above.at - 1) : bisect_right(tops, below.at - 1)]
        inside = tuple([w for w in between if w.x1 > left - SAME and w.x0 < right + SAME])
        bands.append(Band(above.at, below.at, inside, _gaps(inside, left, right), uprights))
    for run in _runs(bands):
        if not _may_be_open([band.uprights for band in run]):
            continue
        size = median([word.style.size for band in run for word in band.words])
        gutters = _gutters(run, size)
        rows = [band for band in run if not _is_across(band, gutters, size)]
        open_rows = [band for band in rows if not band.uprights]
        if len(gutters) < GUTTERS or len(rows) < ROWS or 2 * len(open_rows) < len(rows):
            continue
        kept = run[run.index(rows[0]) : run.index(rows[-1]) + 1]
        for x in (left, right):
            yield Ruling(x, kept[0].top, kept[-1].bottom)
        for gutter in gutters:
            x = _place(gutter, kept)
            for band in kept:
                if band in rows and not band.uprights and _clear(band, gutter, 0) is not None:
                    yield Ruling(x, band.top, band.bottom)


def _may_be_open(drawn: Sequence[tuple[float, ...]]) -> bool:
    """Whether rules stand in so few of some bands that half of the fewest rows may be open."""
    return 2 * drawn.count(()) >= ROWS


def _drawn(
    above: Ruling, below: Ruling, left: float, right: float, verticals: Sequence[Ruling]
) -> tuple[float, ...]:
    """Return the places of the upright rules between two others, those at their ends left out."""
    middle = (above.at + below.at) / 2
    nearest, farthest = left + SAME, right - SAME
    return tuple(
        [x for x, top, bottom in verticals if top < middle < bottom and nearest < x < farthest]
    )


def _place(gutter: Gap, bands: Sequence[Band]) -> float:
    """Return where a gutter's rule goes: where one is drawn in some row, else in the middle."""
    drawn = [x for band in bands for x in band.uprights if gutter[0] <= x <= gutter[1]]
    return drawn[0] if drawn else (gutter[0] + gutter[1]) / 2


def _runs(bands: Sequence[Band]) -> Iterator[list[Band]]:
    """Yield the bands between those that hold nothing, or prose."""
    run: list[Band] = []
    for band in bands:
        if band.words and not _is_prose(band):
            run.append(band)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_prose(band: Band) -> bool:
    """Whether lines of words run across a band without a gap that they share."""
    size = band.words[0].style.size
    depth = band.words[-1].bottom - band.words[0].top
    return depth > 2 * size and not _inner(band, CLEAR * size)


def _gaps(words: Sequence[Word], left: float, right: float) -> tuple[Gap, ...]:
    """Return what is clear of words from `left` to `right`."""
    gaps = []
    reached = left
    for word in sorted(words, key=attrgetter("x0")):
        if word.x0 > reached:
            gaps.append((reached, word.x0))
        reached = max(reached, word.x1)
    if right > reached:
        gaps.append((reached, right))
    return tuple(gaps)


def _gutters(bands: Sequence[Band], size: float) -> list[Gap]:
    """Return what is clear in nearly every row, beginning with the row of most columns."""
    first = max(bands, key=lambda band: len(_inner(band, PLAIN * size)))
    gutters = _inner(first, PLAIN * size)
    if len(gutters) < GUTTERS:
        return []
    rows = [band for band in bands if not _is_across(band, gutters, size)]
    kept = []
    for gutter in gutters:
        narrow, clear = gutter, 0
        for band in rows:
            left = _clear(band, narrow, CLEAR * size)
            if left is not None:
                narrow, clear = left, clear + 1
        if clear >= SHARE * len(rows):
            kept.append(narrow)
    return kept


def _inner(band: Band, width: float) -> list[Gap]:
    """Return a band's gaps that have words on both sides."""
    starts = min([word.x0 for word in band.words])
    ends = max([word.x1 for word in band.words])
    return [
        gap for gap in band.gaps if gap[1] - gap[0] >= width and starts < gap[0] and gap[1] < ends
    ]


def _clear(band: Band, gutter: Gap, width: float) -> Gap | None:
    """Return the widest part of a gutter that a band leaves clear, if it is wide enough."""
    left, right = gutter
    best, widest = None, width
    for start, end in band.gaps:
        start, end = (start if start > left else left), (end if end < right else right)
        if end - start > widest:
            best, widest = (start, end), end - start
    return best


def _is_across(band: Band, gutters: Sequence[Gap], size: float) -> bool:
    """Whether a band's words run across the columns, as a heading over rows or prose does."""
    crossed = sum(_clear(band, gutter, CLEAR * size) is None for gutter in gutters)
    if not gutters or 2 * crossed > len(gutters):
        return True
    return crossed > 0 and not _inner(band, CLEAR * size)
