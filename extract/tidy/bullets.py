"""Bullets that are drawn: small filled discs and squares to the left of lines.

Browsers and layout programs draw the bullets of a list as shapes, which no text tells of. A
list is shapes of one size and colour, one below another, each beside the beginning of a line;
a single shape may be anything.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extract.page import Page, Rectangle, Word

SMALLEST, LARGEST = 1.2, 7.5
"""Points that a bullet measures across and down."""

ROUND = 1.35
"""How many times as wide as high it may be, or as high as wide."""

REACH = 2.8
"""How far to its right the line begins at most, in sizes of type."""

FEWEST, MOST = 2, 400
"""Shapes on a page: one may be anything, and more than so many are a drawing."""

ALIGNED = 1.0
BULLET = "•"
WHITE = "#ffffff"


def draw_bullets(page: Page) -> Page:
    """Return the page with a sign for each bullet that is drawn."""
    shapes = [shape for shape in page.rectangles if _may_be_bullet(shape)]
    if not FEWEST <= len(shapes) <= MOST or not page.words:
        return page
    found: dict[int, Rectangle] = {}
    for column in _columns(shapes):
        beside = {
            index: shape
            for shape in column
            if (index := _line_beside(shape, page.words)) is not None
        }
        if len(beside) >= FEWEST:
            found |= beside
    if not found:
        return page
    words: list[Word] = []
    for index, word in enumerate(page.words):
        if shape := found.get(index):
            words.append(word._replace(text=BULLET, x0=shape.x0, x1=shape.x1))
        words.append(word)
    return replace(page, words=tuple(words))


def _may_be_bullet(shape: Rectangle) -> bool:
    x0, top, x1, bottom, fill, _ = shape
    width, height = x1 - x0, bottom - top
    return (
        fill is not None
        and fill != WHITE
        and SMALLEST <= width <= LARGEST
        and SMALLEST <= height <= LARGEST
        and width <= ROUND * height
        and height <= ROUND * width
    )


def _columns(shapes: Sequence[Rectangle]) -> list[list[Rectangle]]:
    """Return the shapes that are alike and stand one below another."""
    alike: dict[tuple[int, str | None, int], list[Rectangle]] = defaultdict(list)
    for shape in shapes:
        height = round(shape.bottom - shape.top)
        alike[round(shape.x0 / ALIGNED), shape.fill, height].append(shape)
    return [column for column in alike.values() if len(column) >= FEWEST]


def _line_beside(shape: Rectangle, words: Sequence[Word]) -> int | None:
    """Return the index of the word that begins a line to the right of a shape."""
    middle = (shape.top + shape.bottom) / 2
    nearest: int | None = None
    for index, word in enumerate(words):
        if not word.top < middle < word.bottom:
            continue
        size = word.style.size or word.bottom - word.top
        if word.x0 < shape.x1 - 1:
            if word.x1 > shape.x0 - REACH * size:
                return None  # the shape stands in the line, not before it
        elif word.x0 - shape.x1 <= REACH * size and (
            nearest is None or word.x0 < words[nearest].x0
        ):
            nearest = index
    if nearest is None or words[nearest].text[:1] in "•·▪■●○-–":
        return None
    return nearest
