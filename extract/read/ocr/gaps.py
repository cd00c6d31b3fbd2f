"""Words that a recogniser ran together, parted where the picture shows a space."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from extract.read.ocr.lines import Line, Part

Ink = NDArray[np.bool_]

SPACE = 0.25
"""A gap so wide, as a share of the line's height, is a space."""

LIKELY = 0.15
"""A gap so wide is a space where a new word may well begin."""

BEGINNING = re.compile(r"[a-z,;:)][A-Z]|[a-z][0-9(£]|[,;:)][a-z]|[0-9][A-Za-z]")
"""Signs between which a new word may well begin, and seldom does one go on."""


def part_words(line: Line, ink: Ink) -> Line:
    """Return a line whose words end where `ink`, the picture's, shows a space."""
    if line.tall:
        return line
    strip: Ink = np.any(ink[max(round(line.top), 0) : round(line.bottom)], axis=0)
    height = line.bottom - line.top
    parts = [piece for part in line.parts for piece in _part(part, strip, height)]
    for index in range(1, len(parts)):
        one, other = parts[index - 1 : index + 1]
        if one.signs and other.signs:
            # A recogniser's boxes reach into the space between words, or over it.
            gaps = _gaps(strip, one.signs[-1], other.signs[0])
            start, end = max(gaps, key=_width, default=(one.x1, other.x0))
            parts[index - 1 : index + 1] = one._replace(x1=start), other._replace(x0=end)
    return line._replace(parts=tuple(parts))


def _width(gap: tuple[float, float]) -> float:
    return gap[1] - gap[0]


def _part(part: Part, strip: Ink, height: float) -> Iterator[Part]:
    begin, x0 = 0, part.x0
    if len(part.signs) > 1:
        for start, end in _gaps(strip, part.signs[0], part.signs[-1]):
            index = sum(sign < (start + end) / 2 for sign in part.signs)
            around = part.text[index - 1 : index + 1]
            least = LIKELY if BEGINNING.fullmatch(around) else SPACE
            if index > begin and end - start >= least * height:
                yield Part(part.text[begin:index], x0, start, part.signs[begin:index])
                begin, x0 = index, end
    yield Part(part.text[begin:], x0, part.x1, part.signs[begin:])


def _gaps(strip: Ink, start: float, end: float) -> Sequence[tuple[int, int]]:
    """Return the stretches without ink between two places on a line."""
    first = max(round(start), 0)
    empty = np.concatenate(([False], ~strip[first : round(end)], [False])).astype(np.int8)
    steps = np.diff(empty)
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    return list(zip((first + starts).tolist(), (first + ends).tolist(), strict=True))
