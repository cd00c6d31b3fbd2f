"""Ruled grids: rows and columns of cells drawn by ruling lines."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout import Ruling, Rulings

# Points two lines may miss each other by and still cross.
REACH = 3.5

# A gap between an open side and the end of the rules that makes a column there.
OPEN = 12.0

# Upright lines without others across them are a table's sides from this height on.
TALL = 100.0

# Cells lower or narrower than this hold no text.
LOWEST = 5.0
NARROWEST = 6.0


class Slot(NamedTuple):
    """A cell of a grid before it has text; rows and columns count from 0."""

    row: int
    column: int
    row_span: int
    column_span: int
    x0: float
    top: float
    x1: float
    bottom: float


class Grid(NamedTuple):
    """A frame of ruling lines and its cells, row by row."""

    x0: float
    top: float
    x1: float
    bottom: float
    slots: tuple[Slot, ...]
    columns: tuple[float, ...]
    rows: tuple[float, ...]


def find_grids(rulings: Rulings) -> list[Grid]:
    """Return the grids that a page's ruling lines form, from the top."""
    if not rulings.verticals:
        return []
    grids = []
    for across, down in _components(rulings.horizontals, rulings.verticals):
        grid = _lay_grid(across, down)
        if grid is not None:
            grids.append(grid)
    grids.sort(key=lambda grid: (grid.top, grid.x0))
    return _drop_inner(grids)


def _components(
    horizontals: Sequence[Ruling], verticals: Sequence[Ruling]
) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Group lines that touch, directly or through others."""
    parent = list(range(len(horizontals) + len(verticals)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    base = len(horizontals)
    for j, (x, top, bottom) in enumerate(verticals):
        for i, (y, x0, x1) in enumerate(horizontals):
            if y > bottom + REACH:
                break
            if y >= top - REACH and x0 - REACH <= x <= x1 + REACH:
                one, two = root(i), root(base + j)
                if one != two:
                    parent[one] = two
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = {}
    for index in range(len(parent)):
        group = groups.setdefault(root(index), ([], []))
        if index < base:
            group[0].append(horizontals[index])
        else:
            group[1].append(verticals[index - base])
    framed = [group for group in groups.values() if group[1] and len(group[0]) + len(group[1]) >= 3]
    lone = [group[1][0] for group in groups.values() if not group[0]]
    return framed + _pillars(lone)


def _pillars(lone: Sequence[Ruling]) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Group upright lines of one height: a table whose rows end on other pages."""
    groups: list[list[Ruling]] = []
    for rule in lone:
        if rule.end - rule.start < TALL:
            continue
        for group in groups:
            if abs(group[0].start - rule.start) < REACH and abs(group[0].end - rule.end) < REACH:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [([], group) for group in groups if len(group) >= 3]


def _places(rules: Sequence[Ruling], apart: float) -> list[float]:
    """Return the distinct places of rules; those less than `apart` from another are one."""
    places: list[float] = []
    for rule in rules:
        if not places or rule.at - places[-1] > apart:
            places.append(rule.at)
    return places


def _lay_grid(across: list[Ruling], down: list[Ruling]) -> Grid | None:
    xs, ys = _places(down, NARROWEST), _places(across, LOWEST)
    top, bottom = min(rule.start for rule in down), max(rule.end for rule in down)
    left = min([rule.start for rule in across], default=xs[0])
    right = max([rule.end for rule in across], default=xs[-1])
    down, across = list(down), list(across)
    ys = ys or [top]
    # Sides that were left open are closed where the lines end.
    if xs[0] - left > OPEN:
        xs.insert(0, left)
        down.insert(0, Ruling(left, ys[0], ys[-1]))
    if right - xs[-1] > OPEN:
        xs.append(right)
        down.append(Ruling(right, ys[0], ys[-1]))
    if ys[0] - top > OPEN:
        ys.insert(0, top)
        across.insert(0, Ruling(top, xs[0], xs[-1]))
    if bottom - ys[-1] > OPEN:
        ys.append(bottom)
        across.append(Ruling(bottom, xs[0], xs[-1]))
    if len(xs) < 2 or len(ys) < 2:
        return None
    walls = _drawn(xs, ys, down)
    floors = _drawn(ys, xs, across)
    slots = _slots(xs, ys, walls, floors)
    return Grid(xs[0], ys[0], xs[-1], ys[-1], tuple(slots), tuple(xs), tuple(ys))


def _drawn(
    places: Sequence[float], stops: Sequence[float], rules: Sequence[Ruling]
) -> list[list[bool]]:
    """Say for each place, between each two stops, whether a line is drawn there."""
    drawn = [[False] * (len(stops) - 1) for _ in places]
    for rule in rules:
        at, first, last = rule
        index = bisect_left(places, at)
        if index == len(places) or (index and at - places[index - 1] <= places[index] - at):
            index -= 1
        row = drawn[index]
        for step, (begin, end) in enumerate(pairwise(stops)):
            covered = (last if last < end else end) - (first if first > begin else begin)
            if covered > 0.6 * (end - begin):
                row[step] = True
    return drawn


def _slots(
    xs: Sequence[float],
    ys: Sequence[float],
    walls: list[list[bool]],
    floors: list[list[bool]],
) -> list[Slot]:
    """Let each cell grow right and down until lines stop it."""
    columns, rows = len(xs) - 1, len(ys) - 1
    taken = [[False] * columns for _ in range(rows)]
    slots = []
    for row in range(rows):
        for column in range(columns):
            if taken[row][column]:
                continue
            right = column + 1
            while right < columns and not walls[right][row] and not taken[row][right]:
                right += 1
            lower = row + 1
            while lower < rows and not any(floors[lower][column:right]):
                if right < columns and not walls[right][lower]:
                    break
                lower += 1
            for i in range(row, lower):
                for j in range(column, right):
                    taken[i][j] = True
            slots.append(
                Slot(
                    row, column, lower - row, right - column,
                    xs[column], ys[row], xs[right], ys[lower],
                )
            )  # fmt: skip
    return slots


def _drop_inner(grids: list[Grid]) -> list[Grid]:
    """Drop grids inside a cell of another that has several: the outer one tells."""
    kept: list[Grid] = []
    for grid in sorted(grids, key=lambda g: (g.x0 - g.x1) * (g.bottom - g.top)):
        inside = any(
            other.x0 - 2 <= grid.x0
            and other.x1 + 2 >= grid.x1
            and other.top - 2 <= grid.top
            and other.bottom + 2 >= grid.bottom
            for other in kept
            if len(other.slots) > 1
        )
        if not inside:
            kept.append(grid)
    kept.sort(key=lambda grid: (grid.top, grid.x0))
    return kept
