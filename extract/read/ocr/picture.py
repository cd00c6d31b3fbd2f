"""Pictures of pages, as recognisers get them: grey, no larger than need be, lines level."""

import ctypes
import math
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pypdfium2.raw as raw
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Grey = NDArray[np.float64]

LARGEST = 2000
"""Pixels along a picture's longer side: 170 dots per inch for A4, where small type is clear."""

FINEST = 300 / 72
"""Pixels a point at most, however small the page."""

THUMB = 800
"""Pixels along the longer side of the small picture that blankness and skew are judged by."""

NEARBY = 12
"""How far (pixels of the small picture) paper is looked at to tell how light it is just there."""

DARKER = 0.75
"""Ink is darker than this share of the paper around it."""

LEANING = 3.0
STEP = 0.1
"""Skews that are tried, in degrees either way, and how far they lie apart."""

SURER = 1.05
"""A skew must gather the ink into lines so many times better than none does."""

FEWEST_DOTS = 30
"""Fewer dots of ink than this on the small picture are dust, and the page is blank."""


class Frame(NamedTuple):
    """How a picture lies over its page: quarter turns clockwise, skew in degrees, pixels a point.

    `width` and `height` are those of the page so turned, in points.
    """

    width: float
    height: float
    scale: float
    quarters: int = 0
    skew: float = 0.0

    @property
    def turned(self) -> float:
        """By how many degrees, clockwise, the page is turned."""
        return 90 * self.quarters - self.skew


def frame(page: Any, longest: int, quarters: int = 0, skew: float = 0.0) -> Frame:
    """Say how to picture a pypdfium2 page whose longer side is to have `longest` pixels."""
    width, height = page.get_size()
    scale = min(longest / max(width, height, 1.0), FINEST)
    if quarters % 2:
        width, height = height, width
    return Frame(width, height, scale, quarters % 4, skew)


def render(page: Any, into: Frame) -> Pixels:
    """Return a pypdfium2 page as grey pixels, rows from the top."""
    width = max(math.ceil(into.width * into.scale), 1)
    height = max(math.ceil(into.height * into.scale), 1)
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    angle = math.radians(into.turned)
    a, b = into.scale * math.cos(angle), into.scale * math.sin(angle)
    # About the middle of the page, which comes to lie in the middle of the picture.
    across, down = page.get_width() / 2, page.get_height() / 2
    matrix = raw.FS_MATRIX(
        a, b, -b, a, width / 2 - a * across + b * down, height / 2 - b * across - a * down
    )
    everything = raw.FS_RECTF(0, 0, width, height)
    flags = raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE
    raw.FPDF_RenderPageBitmapWithMatrix(
        bitmap.raw, page.raw, ctypes.byref(matrix), ctypes.byref(everything), flags
    )
    pixels: Pixels = bitmap.to_numpy().copy().reshape(height, -1)[:, :width]
    bitmap.close()
    return pixels


def find_ink(pixels: Pixels, nearby: int = NEARBY, darker: float = DARKER) -> NDArray[np.bool_]:
    """Tell which pixels are darker than the paper around them; shadows of a copier are paper."""
    paper = _local_light(pixels.astype(np.float64), nearby)
    ink: NDArray[np.bool_] = pixels < darker * paper
    return ink


def is_blank(ink: NDArray[np.bool_]) -> bool:
    """Tell whether a page has nothing printed on it."""
    return int(ink.sum()) < FEWEST_DOTS


def find_skew(ink: NDArray[np.bool_]) -> float:
    """Return by how many degrees the lines of a page fall to the right, 0 where they are level.

    Of all skews the right one gathers the ink into the fewest rows.
    """
    down, across = np.nonzero(ink)
    if len(down) < FEWEST_DOTS:
        return 0.0
    level = _gathered(down, across, 0.0)
    steps = round(LEANING / STEP)
    skews = [STEP * step for step in range(-steps, steps + 1)]
    best = max(skews, key=lambda skew: _gathered(down, across, skew))
    return round(best, 2) if _gathered(down, across, best) > SURER * level else 0.0


def _gathered(down: NDArray[np.intp], across: NDArray[np.intp], skew: float) -> float:
    rows = np.round(down - math.tan(math.radians(skew)) * across).astype(np.intp)
    counts = np.bincount(rows - rows.min()).astype(np.float64)
    return float(np.square(counts).sum())


def _local_light(values: Grey, nearby: int) -> Grey:
    """Return the mean over a square of (2 * nearby + 1) pixels a side around each pixel."""
    padded = np.pad(values, nearby + 1, mode="edge")
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    side = 2 * nearby + 1
    total = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    mean: Grey = total[: values.shape[0], : values.shape[1]] / side**2
    return mean
