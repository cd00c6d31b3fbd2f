"""How thick letters are printed: what tells bold type on a picture."""

import numpy as np
from numpy.typing import NDArray

from extract.read.ocr.picture import Pixels

PAPER = 0.2
"""Fainter than this share of black is paper and its grain."""


class Strokes:
    """The mean thickness of strokes anywhere on a picture, in pixels.

    Ink divided by edges: along a row, every stroke adds its thickness to the first and two
    steps from light to dark or back to the second. Blur changes neither.
    """

    def __init__(self, pixels: Pixels) -> None:
        dark = 1.0 - pixels.astype(np.float64) / 255.0
        dark[dark < PAPER] = 0.0
        self._ink = _sums(dark)
        self._edges = _sums(np.abs(np.diff(dark, axis=1, prepend=0.0)))

    def thickness(self, x0: float, top: float, x1: float, bottom: float) -> float:
        """Return the mean thickness in a box of the picture, 0 where it is empty."""
        edges = _within(self._edges, x0, top, x1, bottom)
        return 2 * _within(self._ink, x0, top, x1, bottom) / edges if edges > 0 else 0.0


def _sums(values: NDArray[np.float64]) -> NDArray[np.float64]:
    sums: NDArray[np.float64] = np.pad(values.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    return sums


def _within(sums: NDArray[np.float64], x0: float, top: float, x1: float, bottom: float) -> float:
    height, width = sums.shape[0] - 1, sums.shape[1] - 1
    left, right = (min(max(round(x), 0), width) for x in (x0, x1))
    upper, lower = (min(max(round(y), 0), height) for y in (top, bottom))
    if left >= right or upper >= lower:
        return 0.0
    return float(sums[lower, right] - sums[upper, right] - sums[lower, left] + sums[upper, left])
