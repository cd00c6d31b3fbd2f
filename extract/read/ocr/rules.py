"""Ruling lines on a picture: long straight runs of ink across or down."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.page import Rectangle

Ink = NDArray[np.bool_]

SHORTEST = 36.0
"""Points; shorter lines are underlining, dashes and the strokes of large letters."""

PIECE = 12.0
"""Points; pieces of a line that is broken by dirt or by pale printing are at least so long."""

BREAK = 12.0
"""Points from one piece of a line to the next, at most."""

LEVEL = 1.5
"""Points by which the pieces of one line may lie higher or lower than each other."""

THICKEST = 3.0
"""Points; thicker bars are shading or the shadow of the paper's edge."""

CELL = 4
"""Pixels that are looked at as one along a line, so that specks do not break it."""

INKED = 0.5
"""The share of a cell's pixels that must be ink."""

BESIDE = 1.5
"""Points on either side of a line that are mostly paper."""

CROWDED = 0.2
"""The share of ink there from which it is no line."""

BLACK = "#000000"


class _Piece(NamedTuple):
    """From `start` to `end` along a line, from `low` to `high` across it; in pixels."""

    start: int
    low: int
    end: int
    high: int


def find_rules(ink: Ink, scale: float) -> tuple[Rectangle, ...]:
    """Return the ruling lines in points; `scale` is the picture's pixels a point."""
    across = [
        Rectangle(
            line.start / scale, line.low / scale, line.end / scale, line.high / scale, BLACK, None
        )
        for line in _lines(ink, scale)
    ]
    down = [
        Rectangle(
            line.low / scale, line.start / scale, line.high / scale, line.end / scale, BLACK, None
        )
        for line in _lines(ink.T, scale)
    ]
    return (*across, *down)


def _lines(ink: Ink, scale: float) -> list[_Piece]:
    """Return the lines along the rows of `ink`."""
    pieces = sorted(
        piece
        for piece in _pieces(ink, round(PIECE * scale))
        if piece.high - piece.low <= THICKEST * scale
    )
    lines: list[_Piece] = []
    for piece in pieces:
        for index, line in enumerate(lines):
            near = piece.start - line.end <= BREAK * scale
            if near and abs(piece.low + piece.high - line.low - line.high) <= 2 * LEVEL * scale:
                lines[index] = _union(line, piece)
                break
        else:
            lines.append(piece)
    return [
        line
        for line in lines
        if line.end - line.start >= SHORTEST * scale and _stands_alone(line, ink, scale)
    ]


def _stands_alone(line: _Piece, ink: Ink, scale: float) -> bool:
    """Tell whether there is paper on both sides of a line; strokes of letters have more ink."""
    beside = max(round(BESIDE * scale), 1)
    upper = ink[max(line.low - 1 - beside, 0) : max(line.low - 1, 0), line.start : line.end]
    lower = ink[line.high + 1 : line.high + 1 + beside, line.start : line.end]
    return all(not side.size or side.mean() <= CROWDED for side in (upper, lower))


def _union(one: _Piece, other: _Piece) -> _Piece:
    return _Piece(
        min(one.start, other.start),
        min(one.low, other.low),
        max(one.end, other.end),
        max(one.high, other.high),
    )


def _pieces(ink: Ink, shortest: int) -> list[_Piece]:
    """Return the runs of ink along rows, those that touch from row to row as one."""
    rows, width = ink.shape
    columns = width // CELL
    if not columns or not rows:
        return []
    # A thin line that is not quite level lies half in one row and half in the next.
    doubled = ink.copy()
    doubled[1:] |= ink[:-1]
    cells = doubled[:, : columns * CELL].reshape(rows, columns, CELL).mean(axis=2) >= INKED
    bordered = np.zeros((rows, columns + 2), dtype=np.int8)
    bordered[:, 1:-1] = cells
    steps = np.diff(bordered, axis=1)
    row, start = np.nonzero(steps == 1)
    _, end = np.nonzero(steps == -1)
    long = (end - start) * CELL >= shortest
    pieces: list[_Piece] = []
    growing: list[int] = []
    for at, first, last in zip(
        row[long].tolist(), (start[long] * CELL).tolist(), (end[long] * CELL).tolist(), strict=True
    ):
        run = _Piece(first, at, last, at + 1)
        growing = [index for index in growing if pieces[index].high >= at]
        for index in growing:
            if first < pieces[index].end and pieces[index].start < last:
                pieces[index] = _union(pieces[index], run)
                break
        else:
            growing.append(len(pieces))
            pieces.append(run)
    return pieces
