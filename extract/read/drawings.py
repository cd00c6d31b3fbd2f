"""Ruling lines, boxes and images among a page's drawing objects."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.page import Rectangle
from extract.read import library
from extract.read.answers import Answers
from extract.read.geometry import Box, Display, Matrix, compose, read_matrix
from extract.read.library import Address, at
from extract.read.objects import IMAGE, PATH, Objects
from extract.read.style import hex_colour

MOVE, LINE, CURVE = 2, 0, 1

# A page with more of these is a map or a chart: no rule or box of text among them matters.
MOST_RECTANGLES = 5000
MOST_IMAGES = 500
MOST_SEGMENTS = 1000

# Thinner than this (points) a shape is a ruling line, whatever it was drawn as.
THIN = 3.0

# A box with rounded corners has no more curves than this.
MOST_CURVES = 12

# Lines that lean no more than this (points) from end to end run across or down.
LEAN = 0.5


class Drawings(NamedTuple):
    """A page's rectangles and the boxes of its images."""

    rectangles: tuple[Rectangle, ...]
    images: tuple[Box, ...]


def read_drawings(objects: Objects, shown: Display) -> Drawings:
    """Return what is drawn on a page besides text, cut to the page as displayed."""
    rectangles: list[Rectangle] = []
    images: list[Box] = []
    pen = _Pen()
    for kind, handle, form in zip(objects.kinds, objects.handles, objects.forms, strict=True):
        if kind == PATH and len(rectangles) < MOST_RECTANGLES:
            path = at(handle)
            fill, stroke = pen.paint(path)
            if fill or stroke:
                matrix = compose(form, shown.matrix)
                for box in _cut(pen.boxes(path), matrix, shown):
                    rectangles.append(Rectangle(*box, fill, stroke))
        elif kind == IMAGE and len(images) < MOST_IMAGES:
            images += _cut([pen.bounds(at(handle))], compose(form, shown.matrix), shown)
    return Drawings(tuple(rectangles[:MOST_RECTANGLES]), tuple(images))


def _cut(boxes: list[Box], matrix: Matrix, shown: Display) -> Iterator[Box]:
    for box in boxes:
        x0, top, x1, bottom = _place(box, matrix)
        if x1 < 0 or bottom < 0 or x0 > shown.width or top > shown.height:
            continue
        yield max(x0, 0.0), max(top, 0.0), min(x1, shown.width), min(bottom, shown.height)


def _place(box: Box, matrix: Matrix) -> Box:
    a, b, c, d, e, f = matrix
    left, low, right, high = box
    if not (b or c):
        x, to_x = round(a * left + e, 3), round(a * right + e, 3)
        y, to_y = round(d * low + f, 3), round(d * high + f, 3)
        return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)
    across = a * left + c * low, a * right + c * high, a * left + c * high, a * right + c * low
    down = b * left + d * low, b * right + d * high, b * left + d * high, b * right + d * low
    return (
        round(min(across) + e, 3),
        round(min(down) + f, 3),
        round(max(across) + e, 3),
        round(max(down) + f, 3),
    )


_POINTS = Answers(2, apart=True)

Part = list[tuple[float, float, int]]


class _Pen:
    """PDFium's answers about drawing objects, through buffers made once."""

    def __init__(self) -> None:
        self._floats = library.Floats()
        self._integers = library.Integers()
        start = ctypes.addressof(self._floats)
        self._corners = tuple(map(at, range(start, start + 16, 4)))
        start = ctypes.addressof(self._integers)
        self._cells = tuple(map(at, range(start, start + 16, 4)))

    def bounds(self, handle: Address) -> Box:
        """Return an object's box, its line's thickness included."""
        library.object_bounds(handle, *self._corners)
        left, low, right, high = self._floats[:4]
        return left, low, right, high

    def paint(self, path: Address) -> tuple[str | None, str | None]:
        """Return the colours a path is filled and stroked with."""
        library.draw_mode(path, *self._cells[:2])
        filled, stroked = self._integers[:2]
        return (
            self._colour(library.fill_colour, path) if filled else None,
            self._colour(library.stroke_colour, path) if stroked else None,
        )

    def _colour(self, function: library.Call, path: Address) -> str | None:
        if not function(path, *self._cells):
            return None
        red, green, blue, opacity = self._integers
        return hex_colour(red, green, blue) if opacity else None

    def boxes(self, path: Address) -> list[Box]:
        """Return a path's ruling lines and upright boxes; slanting lines and curves are left."""
        whole = self.bounds(path)
        if _thin(whole):
            return [whole]
        count = library.count_segments(path)
        if not 2 < count <= MOST_SEGMENTS:
            return []
        a, b, c, d, e, f = read_matrix(library.object_matrix, path)
        if (a and b) or (c and d):
            return []
        parts = self._parts(path, count)
        upright = [part for part in parts if _upright(part)]
        if len(parts) == 1:
            return [whole] if upright else []
        boxes = []
        for part in upright:
            across = [a * x + c * y + e for x, y, _ in part]
            up = [b * x + d * y + f for x, y, _ in part]
            boxes.append((min(across), min(up), max(across), max(up)))
        return boxes

    def _parts(self, path: Address, count: int) -> list[Part]:
        segments = list(map(at, library.each(library.path_segment, path, range(count))))
        kinds = map(library.segment_type, segments)
        points = _POINTS.ask(library.segment_point, segments).tolist()
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


def _thin(box: Box) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) <= THIN
