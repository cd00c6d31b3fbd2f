"""From the PDF's own coordinates to points from the top left of the page as displayed."""

import ctypes
import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.read import library

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
Boxes = NDArray[np.float64]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

# A quarter of a millimetre is 0.7 points: what is lost here nobody can see.
DECIMALS = 3


class Display(NamedTuple):
    """A page as displayed: its size in points, and the way there from its own coordinates."""

    width: float
    height: float
    rotation: int
    matrix: Matrix

    def place(self, boxes: Any, form: Matrix = IDENTITY) -> Boxes:
        """Return (x0, top, x1, bottom) for boxes given by two opposite corners each."""
        a, b, c, d, e, f = compose(form, self.matrix)
        corners = np.asarray(boxes, dtype=np.float64).reshape(-1, 2, 2)
        x, y = corners[:, :, 0], corners[:, :, 1]
        if (a and b) or (c and d):
            # A turned form: all four corners count, not only the two that were given.
            x, y = x[:, [0, 1, 0, 1]], y[:, [0, 1, 1, 0]]
        across, down = a * x + c * y + e, b * x + d * y + f
        placed = np.stack(
            (across.min(axis=1), down.min(axis=1), across.max(axis=1), down.max(axis=1)), axis=1
        )
        rounded: Boxes = np.round(np.nan_to_num(placed), DECIMALS)
        return rounded


def compose(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that applies `inner` first and `outer` to what comes of it."""
    if inner is IDENTITY:
        return outer
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def display(page: int) -> Display:
    """Say how the PDFium page at the address `page` is displayed."""
    corners = library.Floats()
    library.page_box(page, corners)
    left, top, right, bottom = corners[:4]
    turns = library.page_rotation(page) % 4
    return from_boxes((left, bottom, right, top), 90 * turns)


def from_boxes(crop: Box, rotation: int) -> Display:
    """Say how a page is displayed whose crop box is (left, bottom, right, top)."""
    left, bottom, right, top = crop
    width, height = right - left, top - bottom
    matrices: dict[int, Matrix] = {
        0: (1.0, 0.0, 0.0, -1.0, -left, top),
        90: (0.0, 1.0, 1.0, 0.0, -bottom, -left),
        180: (-1.0, 0.0, 0.0, 1.0, right, -bottom),
        270: (0.0, -1.0, -1.0, 0.0, top, right),
    }
    if rotation in (90, 270):
        width, height = height, width
    return Display(round(width, DECIMALS), round(height, DECIMALS), rotation, matrices[rotation])


def read_matrix(function: library.Call, *arguments: int) -> Matrix:
    """Return the matrix a PDFium function writes, the identity where it has none."""
    cells = (ctypes.c_float * 6)()
    if not function(*arguments, cells):
        return IDENTITY
    a, b, c, d, e, f = cells
    return (a, b, c, d, e, f) if all(map(math.isfinite, cells)) else IDENTITY
