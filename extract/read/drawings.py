"""Ruling lines, boxes and images among a page's drawing objects."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.page import Rectangle
from extract.read import library
from extract.read.geometry import IDENTITY, Box, Display, Matrix, compose, read_matrix
from extract.read.style import hex_colour

PATH, IMAGE, FORM = 2, 3, 5
MOVE, LINE, CURVE = 2, 0, 1

# A page with more of these is a map or a chart: no rule or box of text among them matters.
MOST_RECTANGLES = 5000
MOST_IMAGES = 500
MOST_OBJECTS = 50_000
MOST_SEGMENTS = 1000
DEEPEST_FORM = 8

# Thinner than this (points) a shape is a ruling line, whatever it was drawn as.
THIN = 3.0


class Drawings(NamedTuple):
    """A page's rectangles and the boxes of its images."""

    rectangles: tuple[Rectangle, ...]
    images: tuple[Box, ...]


def read_drawings(page: int, shown: Display) -> Drawings:
    """Return what is drawn on a PDFium page besides text, cut to the page as displayed."""
    rectangles: list[Rectangle] = []
    images: list[Box] = []
    for kind, obj, form in _objects(page):
        if kind == IMAGE and len(images) < MOST_IMAGES:
            images += _on_page([_bounds(obj)], form, shown)
        elif kind == PATH and len(rectangles) < MOST_RECTANGLES:
            fill, stroke = _paint(obj)
            if fill is None and stroke is None:
                continue
            for box in _on_page(_boxes(obj), form, shown):
                rectangles.append(Rectangle(*box, fill, stroke))
    return Drawings(tuple(rectangles[:MOST_RECTANGLES]), tuple(images))


def _objects(page: int) -> Iterator[tuple[int, int, Matrix]]:
    count = min(library.count_objects(page), MOST_OBJECTS)
    for index in range(count):
        obj = library.page_object(page, index)
        yield from _inside(obj, IDENTITY, 0)


def _inside(obj: int, form: Matrix, depth: int) -> Iterator[tuple[int, int, Matrix]]:
    kind = library.object_type(obj)
    if kind != FORM:
        yield kind, obj, form
    elif depth < DEEPEST_FORM:
        inner = compose(read_matrix(library.object_matrix, obj), form)
        for index in range(min(library.count_form_objects(obj), MOST_OBJECTS)):
            yield from _inside(library.form_object(obj, index), inner, depth + 1)


def _on_page(boxes: list[Box], form: Matrix, shown: Display) -> list[Box]:
    cut = []
    for x0, top, x1, bottom in shown.place(boxes, form).tolist() if boxes else ():
        if x1 < 0 or bottom < 0 or x0 > shown.width or top > shown.height:
            continue
        cut.append((max(x0, 0.0), max(top, 0.0), min(x1, shown.width), min(bottom, shown.height)))
    return cut


def _bounds(obj: int) -> Box:
    cells = library.Floats()
    at = ctypes.addressof(cells)
    library.object_bounds(obj, at, at + 4, at + 8, at + 12)
    return cells[0], cells[1], cells[2], cells[3]


def _paint(path: int) -> tuple[str | None, str | None]:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    library.draw_mode(path, ctypes.byref(mode), ctypes.byref(stroked))
    fill = _colour(library.fill_colour, path) if mode.value else None
    stroke = _colour(library.stroke_colour, path) if stroked.value else None
    return fill, stroke


def _colour(function: library.Call, path: int) -> str | None:
    cells = library.Integers()
    at = ctypes.addressof(cells)
    if not function(path, at, at + 4, at + 8, at + 12) or cells[3] == 0:
        return None
    return hex_colour(cells[0], cells[1], cells[2])


def _boxes(path: int) -> list[Box]:
    """Return a path's ruling lines and upright boxes; slanting lines and curves are left out."""
    count = library.count_segments(path)
    whole = _bounds(path)
    if count <= 2:
        return [whole] if _thin(whole) else []
    if count > MOST_SEGMENTS:
        return []
    matrix = read_matrix(library.object_matrix, path)
    if (matrix[0] and matrix[1]) or (matrix[2] and matrix[3]):
        return [whole] if _thin(whole) else []
    parts = _subpaths(path, count)
    upright = [part for part in parts if _upright(part)]
    if len(parts) == 1:
        return [whole] if upright or _thin(whole) else []
    a, b, c, d, e, f = matrix
    boxes = []
    for part in upright:
        across = [a * x + c * y + e for x, y, _ in part]
        up = [b * x + d * y + f for x, y, _ in part]
        boxes.append((min(across), min(up), max(across), max(up)))
    return boxes


Part = list[tuple[float, float, int]]


def _subpaths(path: int, count: int) -> list[Part]:
    point = library.Floats()
    at = ctypes.addressof(point)
    parts: list[Part] = []
    for index in range(count):
        segment = library.path_segment(path, index)
        kind = library.segment_type(segment)
        library.segment_point(segment, at, at + 4)
        if kind == MOVE or not parts:
            parts.append([])
        parts[-1].append((point[0], point[1], kind))
    return parts


def _upright(part: Part) -> bool:
    """Tell whether every line of a subpath runs across or down; rounded corners are let pass."""
    if len(part) < 2:
        return False
    lines = 0
    for (x, y, _), (to_x, to_y, kind) in pairwise(part):
        if kind == LINE:
            if min(abs(x - to_x), abs(y - to_y)) > 0.5:
                return False
            lines += 1
    curves = sum(kind == CURVE for _, _, kind in part)
    return lines > 0 and curves <= 12


def _thin(box: Box) -> bool:
    return min(abs(box[2] - box[0]), abs(box[3] - box[1])) <= THIN
