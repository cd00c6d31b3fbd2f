"""Bullets before lines: recognisers pass over round dots, the picture shows them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from extract.read.ocr.lines import Line, Part
from extract.read.ocr.slips import BULLET

Ink = NDArray[np.bool_]

FAR = 3.0
"""A bullet stands no farther before its line than so many times the line's height."""

SMALLEST, LARGEST = 0.15, 0.55
"""A bullet's width and height, as shares of the line's height."""

ROUND = 1.5
"""A bullet is no more than so many times as wide as high, or as high as wide."""

FULL = 0.6
"""The share of a bullet's square that is ink."""

CENTRED = 0.2
"""How far a bullet's middle may lie above or below the line's, as a share of its height."""


def add_bullets(lines: Sequence[Line], ink: Ink) -> tuple[Line, ...]:
    """Return the lines, those that `ink` shows a bullet before with the bullet."""
    return tuple(_add_bullet(line, lines, ink) for line in lines)


def _add_bullet(line: Line, lines: Sequence[Line], ink: Ink) -> Line:
    height = line.bottom - line.top
    if line.tall or line.parts[0].text == BULLET:
        return line
    x0 = line.parts[0].x0
    left = max(
        [x0 - FAR * height, 0.0]
        + [
            other.parts[-1].x1
            for other in lines
            if other is not line
            and other.parts[-1].x1 <= x0 + height
            and other.top < line.bottom
            and line.top < other.bottom
        ]
    )
    if x0 - left < SMALLEST * height:
        return line
    top = max(round(line.top), 0)
    before = ink[top : round(line.bottom), round(left) : round(x0)]
    found = _find_bullet(before, height)
    if found is None:
        return line
    start, end = left + found[0], left + found[1]
    return line._replace(parts=(Part(BULLET, start, end, ((start + end) / 2,)), *line.parts))


def _find_bullet(before: Ink, height: float) -> tuple[int, int] | None:
    """Return from where to where the one dot reaches that stands before a line."""
    columns = np.flatnonzero(before.any(axis=0))
    if not len(columns):
        return None
    blobs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    dots = []
    for blob in blobs:
        start, end = int(blob[0]), int(blob[-1]) + 1
        rows = np.flatnonzero(before[:, start:end].any(axis=1))
        upper, lower = int(rows[0]), int(rows[-1]) + 1
        wide, high = end - start, lower - upper
        if max(wide, high) < SMALLEST * height:
            continue  # a speck
        dots.append((start, end))
        middle = (upper + lower) / 2 - before.shape[0] / 2
        if (
            min(wide, high) < SMALLEST * height
            or max(wide, high) > LARGEST * height
            or max(wide / high, high / wide) > ROUND
            or before[upper:lower, start:end].mean() < FULL
            or abs(middle) > CENTRED * height
        ):
            return None
    return dots[0] if len(dots) == 1 else None
