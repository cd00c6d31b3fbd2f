"""Ruling lines on a picture: long straight runs of ink across or down."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from extract.page import Rectangle

Ink = NDArray[np.bool_]

SHORTEST = 36.0
"""Points; shorter runs are underlining, dashes and the strokes of large letters."""

THICKEST = 3.0
"""Points; thicker bars are shading or the shadow of the paper's edge."""

CELL = 4
"""Pixels that are looked at as one along a line, so that specks do not break it."""

INKED = 0.5
"""The share of a cell's pixels that must be ink."""

BLACK = "#000000"


def find_rules(ink: Ink, scale: float) -> tuple[Rectangle, ...]:
    """Return the ruling lines in points; `scale` is the picture's pixels a point."""
    across = [
        Rectangle(start, low, end, high, BLACK, None) for start, low, end, high in _runs(ink, scale)
    ]
    down = [
        Rectangle(low, start, high, end, BLACK, None)
        for start, low, end, high in _runs(ink.T, scale)
    ]
    return (*across, *down)


def _runs(ink: Ink, scale: float) -> Iterator[tuple[float, float, float, float]]:
    """Yield (start, low, end, high) in points for each line along the rows of `ink`."""
    rows, width = ink.shape
    columns = width // CELL
    if not columns or not rows:
        return
    cells = ink[:, : columns * CELL].reshape(rows, columns, CELL).mean(axis=2) >= INKED
    bordered = np.zeros((rows, columns + 2), dtype=np.int8)
    bordered[:, 1:-1] = cells
    steps = np.diff(bordered, axis=1)
    row, start = np.nonzero(steps == 1)
    _, end = np.nonzero(steps == -1)
    long = (end - start) * CELL >= SHORTEST * scale
    lines: list[list[int]] = []
    growing: list[list[int]] = []
    for at, first, last in zip(
        row[long].tolist(), start[long].tolist(), end[long].tolist(), strict=True
    ):
        growing = [line for line in growing if line[3] >= at - 1]
        for line in growing:
            if first < line[2] and line[0] < last:
                line[0], line[2], line[3] = min(line[0], first), max(line[2], last), at
                break
        else:
            line = [first, at, last, at]
            lines.append(line)
            growing.append(line)
    for first, low, last, high in lines:
        if high - low + 1 <= THICKEST * scale:
            yield (first * CELL / scale, low / scale, last * CELL / scale, (high + 1) / scale)
