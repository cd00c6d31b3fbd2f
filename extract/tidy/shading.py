"""Shaded cells and tiles: filled boxes side by side, told from shading behind words."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from extract.page import Rectangle

# Points: a cell's smallest sides, how near edges count as one, and the widest gap between
# neighbours.
NARROWEST = 20.0
LOWEST = 9.0
SAME = 3.0
GAP = 8.0

# Boxes as high as this hold more than one line: no shading behind words is so high.
HIGH = 24.0

# More boxes than this are a drawing.
MOST = 1500


def shaded_cells(filled: Sequence[Rectangle]) -> list[Rectangle]:
    """Return the boxes among `filled` that are cells of a table."""
    boxes = [
        box for box in filled if box.x1 - box.x0 >= NARROWEST and box.bottom - box.top >= LOWEST
    ]
    if len(boxes) < 2 or len(boxes) > MOST:
        return []
    rows: dict[int, list[Rectangle]] = defaultdict(list)
    for box in sorted(boxes, key=lambda box: (box.x0, -box.x1)):
        row = rows[round(box.top / SAME)]
        # Shading of the paragraphs inside a cell lies within the cell's own.
        if not row or box.x1 > row[-1].x1 + SAME:
            row.append(box)
    edges = Counter(_edges(box) for row in rows.values() for box in row)
    cells = []
    for row in rows.values():
        for index, box in enumerate(row):
            near = row[max(index - 1, 0) : index + 2]
            beside = any(-SAME <= b.x0 - a.x1 <= GAP for a, b in pairwise(near))
            high = box.bottom - box.top >= HIGH
            if (high and len(row) > 1) or (beside and edges[_edges(box)] > 1):
                cells.append(box)
    return cells


def _edges(box: Rectangle) -> tuple[int, int]:
    return round(box.x0 / SAME), round(box.x1 / SAME)
