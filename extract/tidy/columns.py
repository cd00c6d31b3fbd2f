"""Regions: columns of prose told from tables and tab stops by their gutters."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.layout import Rulings
from extract.tidy.runs import Run

# Points kept clear left of a column, and how far its left edge may waver.
GUTTER = 7.0
WAVER = 3.0

# A column has this many runs at least, of this many words on average.
FEWEST = 5
WORDS = 3.2

# The same where the stream runs down one side and then down the other, as it does not in rows.
FEWEST_APART = 3
WORDS_APART = 5.5

# Share of the shorter side's height that must lie beside the longer one.
BESIDE = 0.6

# Type of less than this share of another's size is of another text.
OTHER_SIZE = 0.85

# Points by which bullets may hang out to the left of a column's lines.
HANGING = 24.0

# Share of a column's runs after which the stream may jump to the other column and back.
JUMPS = 0.34

# Shares of the text's width between which a column may begin.
NEAREST, FARTHEST = 0.2, 0.85

DEEPEST = 2

# Share of the page's height at top and bottom where furniture runs across all columns.
MARGIN = 0.065

# A frame wider than this share of the page may hold columns itself.
FRAME = 0.7

# Fewer upright rules beside a run are a page's border.
FEWEST_UPRIGHTS = 3

# Space above a heading, as a share of its height, and at most below it, of the text's.
SPACE = 0.6
FAR = 3.0


def part_regions(
    runs: Sequence[Run], width: float, height: float, rulings: Rulings
) -> list[list[Run]]:
    """Part runs of a page `width` by `height` points into regions in reading order.

    There is one region where there are no columns.
    """
    if len(runs) < 2 * FEWEST:
        return [list(runs)] if runs else []
    framed = _framed(runs, width, rulings) if rulings.verticals else frozenset()
    margin = MARGIN * height
    head = [run for run in runs if run.bottom < margin]
    foot = [run for run in runs if run.top > height - margin]
    inside = [
        (number, run)
        for number, run in enumerate(runs)
        if run.bottom >= margin and run.top <= height - margin
    ]
    parts = list(_part(inside, framed, 0)) if inside else []
    if len(parts) < 2:
        return [list(runs)]
    return [part for part in (head, *parts, foot) if part]


def _framed(runs: Sequence[Run], width: float, rulings: Rulings) -> frozenset[int]:
    """Return which runs stand in cells or tiles: between upright rules, others beside them.

    A box on its own may fill a column, or part of one, and is none.
    """
    if len(rulings.verticals) < FEWEST_UPRIGHTS:
        return frozenset()
    framed = set()
    beside_at: dict[float, list[float]] = {}
    for number, run in enumerate(runs):
        middle = (run.top + run.bottom) / 2
        # The runs of a row ask for the same rules, one after another.
        beside = beside_at.get(middle)
        if beside is None:
            beside = [x for x, top, bottom in rulings.verticals if top <= middle <= bottom]
            beside_at[middle] = beside
        if len(beside) < FEWEST_UPRIGHTS:
            continue
        left, right = bisect_right(beside, run.x0 + 2), bisect_left(beside, run.x1 - 2)
        if left > 0 and right < len(beside) and beside[right] - beside[left - 1] < FRAME * width:
            framed.add(number)
    return frozenset(framed)


Numbered = tuple[int, Run]


def _part(runs: list[Numbered], framed: frozenset[int], depth: int) -> Iterator[list[Run]]:
    edge = _find_gutter(runs, framed) if depth < DEEPEST else None
    if edge is None:
        yield [run for _, run in runs]
        return
    for band in _give_down(list(_bands(runs, edge, framed)), edge):
        left = [item for item in band if item[1].x1 <= edge]
        right = [item for item in band if item[1].x0 >= edge - WAVER]
        if left and right and len(left) + len(right) == len(band) and _are_columns(left, right):
            yield from _part(left, framed, depth + 1)
            yield from _part(right, framed, depth + 1)
        else:
            yield [run for _, run in band]


def _give_down(bands: list[list[Numbered]], edge: float) -> list[list[Numbered]]:
    """Give what stands alone below both columns to the full-width text that follows it.

    A short heading above full-width text does not cross the gutter itself. What stands far
    below, as a page's foot does, is given nothing.
    """
    for band, following in pairwise(bands):
        first = min([run.top for _, run in following])
        last = max([run.bottom for _, run in band])
        if first - last > FAR * max([run.bottom - run.top for _, run in following]):
            continue
        right = [run.bottom for _, run in band if run.x0 >= edge - WAVER]
        if not right or len(right) == len(band):
            continue
        above = max(right)
        ordered = sorted(band, key=lambda item: item[1].top)
        before = 0.0
        for index, (_, run) in enumerate(ordered):
            if run.x0 >= edge - WAVER:
                continue
            space = run.top - before
            before = run.bottom
            if run.top >= above and space > SPACE * (run.bottom - run.top):
                following[:0] = ordered[index:]
                band[:] = ordered[:index]
                break
    return bands


def _find_gutter(runs: list[Numbered], framed: frozenset[int]) -> float | None:
    """Return the x where a second column begins."""
    left = min([run.x0 for _, run in runs])
    reach = max([run.x1 for _, run in runs]) - left
    near, far = left + NEAREST * reach, left + FARTHEST * reach
    begins = [run.x0 for number, run in runs if near < run.x0 < far and number not in framed]
    if len(begins) < FEWEST_APART:
        return None
    starts = Counter([round(x0 / WAVER) for x0 in begins])
    for bucket, count in starts.most_common(3):
        if count + starts[bucket + 1] + starts[bucket - 1] < FEWEST_APART:
            return None
        for edge in _candidate_edges(runs, bucket * WAVER):
            for band in _bands(runs, edge, framed):
                before = [item for item in band if item[1].x1 <= edge]
                after = [item for item in band if item[1].x0 >= edge]
                if len(before) + len(after) == len(band) and _are_columns(before, after):
                    return edge
    return None


def _candidate_edges(runs: list[Numbered], about: float) -> list[float]:
    """Return where a column may begin: where its lines do, or its bullets farther left."""
    edge = min([run.x0 for _, run in runs if abs(run.x0 - about) <= 1.5 * WAVER]) - 0.5
    hanging = min([run.x0 for _, run in runs if edge - HANGING <= run.x0 <= edge + 1]) - 0.5
    return [edge] if hanging > edge - WAVER else [hanging, edge]


def _bands(runs: list[Numbered], edge: float, framed: frozenset[int]) -> Iterator[list[Numbered]]:
    """Part runs, top down, into those that cross the gutter left of `edge` and others."""
    band: list[Numbered] = []
    crossing = False
    for item in sorted(runs, key=lambda numbered: numbered[1].top):
        run = item[1]
        crosses = (run.x0 < edge - WAVER and run.x1 > edge - GUTTER) or item[0] in framed
        if band and crosses != crossing:
            yield band
            band = []
        crossing = crosses
        band.append(item)
    if band:
        yield band


def _are_columns(left: list[Numbered], right: list[Numbered]) -> bool:
    """Whether two sides of a gutter are prose running down, not rows running across."""
    if len(left) < FEWEST or len(right) < FEWEST:
        return _run_apart(left, right)
    most = max(3.0, JUMPS * min(len(left), len(right)))
    if any(sum([len(run.words) for _, run in side]) < WORDS * len(side) for side in (left, right)):
        # Short lines may be a quotation set large beside the text.
        one, two = _size(left), _size(right)
        if min(one, two) > OTHER_SIZE * max(one, two):
            return False
        most = 2.0
    overlap = min(_bottom(left), _bottom(right)) - max(_top(left), _top(right))
    if overlap < BESIDE * min(_bottom(left) - _top(left), _bottom(right) - _top(right)):
        return False
    sides = sorted([(number, 0) for number, _ in left] + [(number, 1) for number, _ in right])
    jumps = sum([a[1] != b[1] for a, b in pairwise(sides)])
    return jumps <= most


def _run_apart(left: list[Numbered], right: list[Numbered]) -> bool:
    """Whether two short sides are prose that the stream gives one after the other.

    A heading above one of them does not count.
    """
    if not left or not right:
        return False
    top = max(_top(left), _top(right))
    sides = [[item for item in side if item[1].bottom > top] for side in (left, right)]
    for side in sides:
        words = sum([len(run.words) for _, run in side])
        if len(side) < FEWEST_APART or words < WORDS_APART * len(side):
            return False
    return max([number for number, _ in left]) < min([number for number, _ in right])


def _size(side: list[Numbered]) -> float:
    """Return the middle one of a side's type sizes."""
    return sorted([run.words[0].style.size for _, run in side])[len(side) // 2]


def _top(side: list[Numbered]) -> float:
    return min([run.top for _, run in side])


def _bottom(side: list[Numbered]) -> float:
    return max([run.bottom for _, run in side])
