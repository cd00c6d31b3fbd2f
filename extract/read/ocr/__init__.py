"""Optical character recognition: a page's picture in, its words and rules out.

Words stand where they would on a page scanned straight: the picture is levelled first,
and turned where it lies on its side or its head.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from extract.page import Page
from extract.read.legibility import likeness, oddity
from extract.read.ocr.bullets import add_bullets
from extract.read.ocr.cache import read_once
from extract.read.ocr.gaps import part_words
from extract.read.ocr.lines import Line, Part, Recogniser
from extract.read.ocr.picture import (
    LARGEST,
    THUMB,
    Frame,
    find_ink,
    find_skew,
    frame,
    is_blank,
    render,
)
from extract.read.ocr.rules import find_rules
from extract.read.ocr.slips import mend_slips
from extract.read.ocr.words import set_words

__all__ = ["recognise"]

SMALLER = 1600
"""Pixels along the longer side of a second picture, for what the first reads badly."""

DOUBTFUL = 0.9
"""A line read with less confidence is looked at again."""

MOST_DOUBTFUL = 0.3
"""The share of doubtful lines from which a page is no clearer in another picture."""

WEAK = 0.85
"""A page read with less confidence may lie on its head."""

USUAL, ODD = 0.6, 0.2
"""So may one whose letters look less like a language, or with a larger share of odd words."""

FEWEST_LINES = 3

NEARBY = 30
"""How far (pixels of the large picture) paper is looked at."""

PALE = 0.87
"""Thin ruling is darker than this share of the paper around it; what else is, is no line."""


def recognise(sheet: Any, page: Page, recogniser: Recogniser) -> Page | None:
    """Return `page` as recognised from its pypdfium2 page, None where nothing is printed."""
    ink = find_ink(render(sheet, frame(sheet, THUMB)))
    if is_blank(ink):
        return None
    lines, into = _attempt(sheet, ink, 0, recogniser)
    for quarters in _other_turns(lines):
        again, other = _attempt(sheet, ink, quarters, recogniser)
        if _worth(again) > _worth(lines):
            lines, into = again, other
    if not lines:
        return None
    pixels = render(sheet, into)
    ink = find_ink(pixels, NEARBY)
    lines = _look_again(sheet, lines, into, recogniser)
    lines = add_bullets(mend_slips([part_words(line, ink) for line in lines]), ink)
    return replace(
        page,
        width=into.width,
        height=into.height,
        words=set_words(lines, pixels, into.scale),
        rectangles=find_rules(find_ink(pixels, NEARBY, PALE), into.scale),
        tags={},
        rotation=(page.rotation + 90 * into.quarters) % 360,
        ocr=True,
        turned=into.turned,
    )


def _attempt(
    sheet: Any, ink: np.ndarray[Any, np.dtype[np.bool_]], quarters: int, recogniser: Recogniser
) -> tuple[Sequence[Line], Frame]:
    """Read a page turned by so many quarters clockwise."""
    skew = find_skew(np.rot90(ink, -quarters))
    into = frame(sheet, LARGEST, quarters, skew)
    return read_once(recogniser, render(sheet, into)), into


def _other_turns(lines: Sequence[Line]) -> Sequence[int]:
    """Say how else to turn a page whose lines run up and down, or make no sense."""
    letters = sum(map(_letters, lines))
    if sum(_letters(line) for line in lines if line.tall) > 0.5 * letters:
        return (1, 3)
    return (2,) if len(lines) >= FEWEST_LINES and _is_senseless(lines) else ()


def _is_senseless(lines: Sequence[Line]) -> bool:
    words = [part.text for line in lines for part in line.parts]
    like, odd = likeness(" ".join(words)), oddity(words)
    return (
        _worth(lines) < WEAK * sum(map(_letters, lines))
        or (like is not None and like < USUAL)
        or (odd is not None and odd > ODD)
    )


def _worth(lines: Sequence[Line]) -> float:
    """Return how many letters were read, each counted as far as it is sure."""
    return sum(line.confidence * _letters(line) for line in lines if not line.tall)


def _letters(line: Line) -> int:
    return sum(len(part.text) for part in line.parts)


def _look_again(
    sheet: Any, lines: Sequence[Line], into: Frame, recogniser: Recogniser
) -> Sequence[Line]:
    """Return the lines, doubtful ones as they read in a smaller picture where that went better."""
    doubtful = sum(line.confidence < DOUBTFUL for line in lines)
    if not 0 < doubtful <= MOST_DOUBTFUL * len(lines):
        return lines
    smaller = into._replace(scale=into.scale * SMALLER / LARGEST)
    times = into.scale / smaller.scale
    again = [_enlarge(line, times) for line in read_once(recogniser, render(sheet, smaller))]
    mended: list[Line] = []
    for line in lines:
        over = [other for other in again if _lies_over(other, line)]
        surer = over and min(other.confidence for other in over) > line.confidence
        mended += over if line.confidence < DOUBTFUL and surer else [line]
    # Two doubtful lines may have been read as one.
    return list(dict.fromkeys(mended))


def _enlarge(line: Line, times: float) -> Line:
    return line._replace(
        top=line.top * times,
        bottom=line.bottom * times,
        parts=tuple(
            Part(part.text, part.x0 * times, part.x1 * times, tuple(x * times for x in part.signs))
            for part in line.parts
        ),
    )


def _lies_over(one: Line, other: Line) -> bool:
    middle = (other.top + other.bottom) / 2
    return (
        one.top < middle < one.bottom
        and one.parts[0].x0 < other.parts[-1].x1
        and other.parts[0].x0 < one.parts[-1].x1
    )
