"""Ruling lines: what a page draws thin, the edges of boxes it strokes, and of shaded cells."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.layout import Ruling, Rulings
from extract.page import Rectangle
from extract.tidy.shading import shaded_cells

# Points: thinner is a line whatever its colour, up to the second if it is dark and long;
# nearer is the same line.
THIN = 1.6
THICK = 3.0
SLENDER = 8
SNAP = 2.5
JOIN = 3.5
SHORTEST = 4.0

# More than this many lines is a drawing, not a table.
MOST = 400

WHITE = "#ffffff"

Edge = tuple[float, float, float]


def find_rulings(rectangles: Sequence[Rectangle]) -> Rulings:
    """Return the ruling lines drawn by `rectangles`, collinear ones joined."""
    across: list[Edge] = []
    down: list[Edge] = []
    pale: list[Rectangle] = []
    filled: list[Rectangle] = []
    for rectangle in rectangles:
        x0, top, x1, bottom, fill, stroke = rectangle
        stroke = None if stroke == WHITE else stroke
        if stroke is None and (fill is None or fill == WHITE):
            pale.append(rectangle)
        elif not _add_line(rectangle, across, down):
            if stroke is not None:
                _add_box(rectangle, across, down)
            elif x1 - x0 > THICK and bottom - top > THICK:
                filled.append(rectangle)
    cells = shaded_cells(filled)
    if cells:
        for cell in cells:
            _add_box(cell, across, down)
        for rectangle in _between(cells, pale):
            _add_line(rectangle, across, down)
    return Rulings(_join(across), _join(down))


def _add_line(rectangle: Rectangle, across: list[Edge], down: list[Edge]) -> bool:
    """Add a rectangle so thin that it is a line; say whether it was."""
    x0, top, x1, bottom, fill, stroke = rectangle
    width, height = x1 - x0, bottom - top
    if height <= THIN or (height <= THICK and width > SLENDER * height):
        if width >= height:
            across.append(((top + bottom) / 2, x0, x1))
        else:
            down.append(((x0 + x1) / 2, top, bottom))
        return True
    if width <= THIN or (width <= THICK and height > SLENDER * width and _is_dark(stroke or fill)):
        down.append(((x0 + x1) / 2, top, bottom))
        return True
    return False


def _add_box(rectangle: Rectangle, across: list[Edge], down: list[Edge]) -> None:
    x0, top, x1, bottom, _, _ = rectangle
    across += ((top, x0, x1), (bottom, x0, x1))
    down += ((x0, top, bottom), (x1, top, bottom))


def _between(cells: Sequence[Rectangle], pale: Sequence[Rectangle]) -> Iterable[Rectangle]:
    """Return the white rectangles that lie on or beside shaded cells: lines drawn in white."""
    left = min([cell.x0 for cell in cells]) - JOIN
    right = max([cell.x1 for cell in cells]) + JOIN
    top = min([cell.top for cell in cells]) - JOIN
    bottom = max([cell.bottom for cell in cells]) + JOIN
    return [
        line
        for line in pale
        if left <= line.x0 and line.x1 <= right and top <= line.top and line.bottom <= bottom
    ]


def _is_dark(colour: str | None) -> bool:
    """Whether a '#rrggbb' colour is nearer black than white."""
    if colour is None:
        return False
    return sum(bytes.fromhex(colour[1:])) < 3 * 128


def _join(edges: list[Edge]) -> tuple[Ruling, ...]:
    """Join edges that lie in one line and touch."""
    if not edges:
        return ()
    edges.sort()
    steps = enumerate(pairwise(edges), 1)
    apart = [index for index, (one, two) in steps if two[0] - one[0] > SNAP]
    rules: list[Ruling] = []
    for begin, end in pairwise((0, *apart, len(edges))):
        # Along the line, which is how its places are added up, too.
        members = sorted([(start, stop, at) for at, start, stop in edges[begin:end]])
        place = sum([at for _, _, at in members]) / len(members)
        first, last, _ = members[0]
        for start, stop, _ in members:
            if start <= last + JOIN:
                last = stop if stop > last else last
                continue
            if last - first >= SHORTEST:
                rules.append(Ruling(place, first, last))
            first, last = start, stop
        if last - first >= SHORTEST:
            rules.append(Ruling(place, first, last))
    return tuple(rules) if len(rules) <= MOST else ()
