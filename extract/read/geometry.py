"""From the PDF's own coordinates to points from the top left of the page as displayed."""

import ctypes
import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.page import Word
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

    def place(self, boxes: Any) -> Boxes:
        """Return (x0, top, x1, bottom) for boxes given by two opposite corners each."""
        a, b, c, d, e, f = self.matrix
        left, low, right, high = np.asarray(boxes, dtype=np.float64).reshape(-1, 4).T
        if b or c:
            # The page is turned by a right angle: what ran across runs down.
            across, down = (c * low + e, c * high + e), (b * left + f, b * right + f)
        else:
            across, down = (a * left + e, a * right + e), (d * low + f, d * high + f)
        placed = np.empty((len(left), 4))
        np.minimum(*across, out=placed[:, 0])
        np.minimum(*down, out=placed[:, 1])
        np.maximum(*across, out=placed[:, 2])
        np.maximum(*down, out=placed[:, 3])
        if not math.isfinite(placed.sum()):
            placed = np.nan_to_num(placed)
        placed.round(DECIMALS, out=placed)
        return placed

    def fall(self, x: float, y: float) -> float:
        """Return how far below the top a point is, 0 where that is no number."""
        _, b, _, d, _, f = self.matrix
        fallen = b * x + d * y + f
        return fallen if math.isfinite(fallen) else 0.0


def cut(word: Word, width: float, height: float) -> Word:
    """Return a word with its box cut to the page as displayed, in points."""
    return word._replace(
        x0=min(max(word.x0, 0.0), width),
        top=min(max(word.top, 0.0), height),
        x1=min(max(word.x1, 0.0), width),
        bottom=min(max(word.bottom, 0.0), height),
    )


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


_CELLS = (ctypes.c_float * 6)()
_CELLS_AT = ctypes.addressof(_CELLS)


def read_matrix(function: library.Call, *arguments: Any) -> Matrix:
    """Return the matrix a PDFium function writes, the identity where it has none."""
    if not function(*arguments, _CELLS_AT):
        return IDENTITY
    a, b, c, d, e, f = _CELLS
    return (a, b, c, d, e, f) if math.isfinite(a + b + c + d + e + f) else IDENTITY
