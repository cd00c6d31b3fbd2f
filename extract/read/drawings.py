"""Ruling lines, boxes and images among a page's drawing objects."""

import math
import struct
from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from extract.page import Rectangle
from extract.read import library
from extract.read.answers import SIZE, Answers, Question, keys
from extract.read.geometry import IDENTITY, Box, Boxes, Display, Matrix, read_matrix
from extract.read.library import Address, at
from extract.read.objects import IMAGE, PATH, Objects
from extract.read.style import hex_colour

MOVE, LINE, CURVE = 2, 0, 1

# A page with more of these is a map or a chart: no rule or box of text among them matters.
MOST_RECTANGLES = 5000
MOST_IMAGES = 500
MOST_SEGMENTS = 1000

# Nor among what is so small (points) and of so many: it is a letter or part of a picture.
SMALL = 12.0
MOST_OF_SMALL = 40

# Thinner than this (points) a shape is a ruling line, whatever it was drawn as.
THIN = 3.0

# A box with rounded corners has no more curves than this.
MOST_CURVES = 12

# Lines that lean no more than this (points) from end to end run across or down.
LEAN = 0.5

# What PDFium writes when asked how a path is painted: whether it is filled and stroked, and
# four parts of the colour of each, which have all bits set where there is none.
TOLD = struct.Struct("2i4i4i")
_CELLS = TOLD.size // SIZE

_PAINTS = Answers(_CELLS, marked=True)
_BOUNDS = Answers(4)
_POINTS = Answers(2)

Part = list[tuple[float, float, int]]
Paint = tuple[str | None, str | None]
"""The colours in which something is filled and stroked."""


class Drawings(NamedTuple):
    """A page's rectangles and the boxes of its images."""

    rectangles: tuple[Rectangle, ...]
    images: tuple[Box, ...]


def read_drawings(objects: Objects, shown: Display) -> Drawings:
    """Return what is drawn on a page besides text, cut to the page as displayed."""
    pictures = [place for place, kind in enumerate(objects.kinds) if kind == IMAGE][:MOST_IMAGES]
    images = []
    if pictures:
        images = _place(_bounds(_addresses(objects, pictures)), pictures, objects, shown)
    return Drawings(_rectangles(objects, shown), tuple([box for box, _ in images]))


def _rectangles(objects: Objects, shown: Display) -> tuple[Rectangle, ...]:
    paths = [place for place, kind in enumerate(objects.kinds) if kind == PATH]
    if not paths:
        return ()
    addresses = _addresses(objects, paths)
    boxes: list[Box] = []
    owners: list[int] = []
    paints: dict[int, Paint] = {}
    asked = zip(paths, addresses, _paints(addresses), _bounds(addresses).tolist(), strict=True)
    for path, address, paint, whole in asked:
        if paint == (None, None):
            continue
        found = [whole] if _thin(whole) else _boxes(address, whole)
        paints[path] = paint
        boxes += found
        owners += [path] * len(found)
        if len(boxes) >= MOST_RECTANGLES:
            break
    placed = _place(boxes, owners, objects, shown)
    return tuple([_rectangle((*box, *paints[path])) for box, path in placed[:MOST_RECTANGLES]])


_rectangle = partial(tuple.__new__, Rectangle)


def _addresses(objects: Objects, places: Sequence[int]) -> list[Address]:
    return [objects.addresses[place] for place in places]


def _bounds(addresses: Sequence[Address]) -> Boxes:
    """Return objects' own boxes (left, bottom, right, top), their lines' thickness included."""
    return _BOUNDS.ask(
        len(addresses), Question(library.object_bounds, (addresses,), range(4))
    ).astype(np.float64)


def _paints(paths: Sequence[Address]) -> list[Paint]:
    told = _PAINTS.ask(
        len(paths),
        Question(library.draw_mode, (paths,), range(2)),
        Question(library.fill_colour, (paths,), range(2, 6)),
        Question(library.stroke_colour, (paths,), range(6, 10)),
    )
    return list(map(_paint, keys(told)))


@lru_cache(maxsize=4096)
def _paint(told: bytes) -> Paint:
    filled, stroked, *colours = TOLD.unpack(told.ljust(TOLD.size, b"\0"))
    fill, stroke = _colour(*colours[:4]), _colour(*colours[4:])
    return fill if filled > 0 else None, stroke if stroked > 0 else None


def _colour(red: int, green: int, blue: int, opacity: int) -> str | None:
    return hex_colour(red, green, blue) if red >= 0 and opacity else None


def _place(
    boxes: Sequence[Box] | Boxes, owners: Sequence[int], objects: Objects, shown: Display
) -> list[tuple[Box, int]]:
    """Return what can be seen of boxes, as displayed, and which objects' they are."""
    if not len(boxes):
        return []
    inside = {place for place in set(owners) if objects.forms[place] is not IDENTITY}
    if inside:
        boxes = [
            _through(objects.forms[place], box) if place in inside else box
            for box, place in zip(boxes, owners, strict=True)
        ]
    own = np.asarray(boxes, dtype=np.float64)
    placed = shown.place(own)
    page = (shown.width, shown.height)
    x0, top, x1, bottom = placed.T
    seen = (x1 >= 0) & (bottom >= 0) & (x0 <= shown.width) & (top <= shown.height)
    if not math.isfinite(own.sum()):
        seen &= np.isfinite(own).all(axis=1)
    cut: list[Box] = list(map(tuple, np.minimum(np.maximum(placed, 0.0), page * 2).tolist()))
    return [(cut[number], owners[number]) for number in seen.nonzero()[0].tolist()]


def _through(form: Matrix, box: Any) -> Box:
    """Return the box around one that is painted through a form."""
    a, b, c, d, e, f = form
    left, low, right, high = box
    corners = (left, low), (right, high), (left, high), (right, low)
    across = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    return min(across), min(up), max(across), max(up)


def _boxes(path: Address, whole: Box) -> list[Box]:
    """Return a path's ruling lines and upright boxes; slanting lines and curves are left."""
    count = library.count_segments(path)
    if not 2 < count <= (MOST_OF_SMALL if _small(whole) else MOST_SEGMENTS):
        return []
    a, b, c, d, e, f = read_matrix(library.object_matrix, path)
    if (a and b) or (c and d):
        return []
    parts = _parts(path, count)
    upright = [part for part in parts if _upright(part)]
    if len(parts) == 1:
        return [whole] if upright else []
    boxes = []
    for part in upright:
        across = [a * x + c * y + e for x, y, _ in part]
        up = [b * x + d * y + f for x, y, _ in part]
        boxes.append((min(across), min(up), max(across), max(up)))
    return boxes


def _parts(path: Address, count: int) -> list[Part]:
    """Return a path's subpaths, each a row of points and of what leads to each."""
    segments = list(map(at, library.each(library.path_segment, path, range(count))))
    kinds = map(library.segment_type, segments)
    question = Question(library.segment_point, (segments,), range(2))
    points = _POINTS.ask(count, question).tolist()
    parts: list[Part] = []
    for kind, (x, y) in zip(kinds, points, strict=True):
        if kind == MOVE or not parts:
            parts.append([])
        parts[-1].append((x, y, kind))
    return parts


def _upright(part: Part) -> bool:
    """Tell whether every line of a subpath runs across or down; rounded corners are let pass."""
    lines = 0
    for (x, y, _), (to_x, to_y, kind) in pairwise(part):
        if kind == LINE:
            if min(abs(x - to_x), abs(y - to_y)) > LEAN:
                return False
            lines += 1
    return lines > 0 and sum(kind == CURVE for _, _, kind in part) <= MOST_CURVES


def _small(box: Box) -> bool:
    return max(box[2] - box[0], box[3] - box[1]) <= SMALL


def _thin(box: Box) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) <= THIN
