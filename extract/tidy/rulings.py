"""Ruling lines: what a page draws thin, and the edges of the boxes it strokes."""

from collections.abc import Iterable
from itertools import groupby

from extract.layout import Ruling, Rulings
from extract.page import Rectangle

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


def find_rulings(rectangles: Iterable[Rectangle]) -> Rulings:
    """Return the ruling lines drawn by `rectangles`, collinear ones joined."""
    across: list[tuple[float, float, float]] = []
    down: list[tuple[float, float, float]] = []
    for x0, top, x1, bottom, fill, stroke in rectangles:
        width, height = x1 - x0, bottom - top
        inked = (stroke is not None and stroke != WHITE) or (fill is not None and fill != WHITE)
        if not inked:
            continue
        if height <= THIN or (height <= THICK and width > SLENDER * height):
            if width >= height:
                across.append(((top + bottom) / 2, x0, x1))
            else:
                down.append(((x0 + x1) / 2, top, bottom))
        elif width <= THIN or (
            width <= THICK and height > SLENDER * width and _is_dark(stroke or fill)
        ):
            down.append(((x0 + x1) / 2, top, bottom))
        elif stroke is not None and stroke != WHITE:
            across += ((top, x0, x1), (bottom, x0, x1))
            down += ((x0, top, bottom), (x1, top, bottom))
    return Rulings(_join(across), _join(down))


def _is_dark(colour: str | None) -> bool:
    """Whether a '#rrggbb' colour is nearer black than white."""
    if colour is None:
        return False
    return sum(bytes.fromhex(colour[1:])) < 3 * 128


def _join(edges: list[tuple[float, float, float]]) -> tuple[Ruling, ...]:
    """Join edges that lie in one line and touch."""
    edges.sort()
    snapped: list[tuple[int, float, float, float]] = []
    cluster = 0
    for index, (at, start, end) in enumerate(edges):
        if index and at - edges[index - 1][0] > SNAP:
            cluster += 1
        snapped.append((cluster, start, end, at))
    snapped.sort()
    rules: list[Ruling] = []
    for _, group in groupby(snapped, key=lambda edge: edge[0]):
        members = list(group)
        place = sum(edge[3] for edge in members) / len(members)
        first, last = members[0][1], members[0][2]
        for _, start, end, _ in members[1:]:
            if start <= last + JOIN:
                last = max(last, end)
                continue
            if last - first >= SHORTEST:
                rules.append(Ruling(place, first, last))
            first, last = start, end
        if last - first >= SHORTEST:
            rules.append(Ruling(place, first, last))
    return tuple(rules) if len(rules) <= MOST else ()
