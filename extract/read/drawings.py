"""Ruling lines, boxes and images among a page's drawing objects."""

import ctypes
from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from extract.page import Rectangle
from extract.read import library
from extract.read.answers import Answers, Question
from extract.read.geometry import DECIMALS, Box, Display, Matrix, compose, read_matrix
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
    for kind, address, form in zip(objects.kinds, objects.addresses, objects.forms, strict=True):
        if kind == PATH and len(rectangles) < MOST_RECTANGLES:
            fill, stroke = pen.paint(address)
            if fill or stroke:
                boxes = _place(pen.boxes(address), compose(form, shown.matrix), shown)
                rectangles += [_rectangle((*box, fill, stroke)) for box in boxes]
        elif kind == IMAGE and len(images) < MOST_IMAGES:
            images += _place([pen.bounds(address)], compose(form, shown.matrix), shown)
    return Drawings(tuple(rectangles[:MOST_RECTANGLES]), tuple(images))


_rectangle = partial(tuple.__new__, Rectangle)


def _place(boxes: Iterable[Box], matrix: Matrix, shown: Display) -> list[Box]:
    """Return what can be seen of boxes, as displayed."""
    a, b, c, d, e, f = matrix
    placed = []
    for left, low, right, high in boxes:
        if b or c:
            corners = (left, low), (right, high), (left, high), (right, low)
            across = [a * x + c * y for x, y in corners]
            down = [b * x + d * y for x, y in corners]
            x0, x1, top, bottom = min(across), max(across), min(down), max(down)
        else:
            x0, x1, top, bottom = a * left, a * right, d * low, d * high
        x0, top = round(x0 + e, DECIMALS), round(top + f, DECIMALS)
        x1, bottom = round(x1 + e, DECIMALS), round(bottom + f, DECIMALS)
        if x0 > x1:
            x0, x1 = x1, x0
        if top > bottom:
            top, bottom = bottom, top
        if x1 >= 0 and bottom >= 0 and x0 <= shown.width and top <= shown.height:
            placed.append(
                (
                    x0 if x0 > 0.0 else 0.0,
                    top if top > 0.0 else 0.0,
                    x1 if x1 < shown.width else shown.width,
                    bottom if bottom < shown.height else shown.height,
                )
            )
    return placed


_POINTS = Answers(2)

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
        red, green, blue, opacity = self._integers[:]
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


def _thin(box: Box) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) <= THIN
