"""Scanned pages: read by RapidOCR where it is installed (`moothall[ocr]`).

RapidOCR carries its models in its wheel, so this works without a network. Words get their
own boxes, but the height of the line they stand in, so that a slightly skewed scan still
falls into lines; the confidence is the recogniser's, 0 to 1.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple

import pypdfium2

from extract.page import Page, Pages, Style, Trouble, Word

RESOLUTIONS = (200, 150, 300)
"""Dots per inch at which a page is rendered: the first, the others for what it reads badly."""

DOUBTFUL = 0.9
"""A line read with less confidence is looked at again at another resolution."""

LARGEST = 4000
"""Pixels along the longer side of a rendered page, at most."""

EM_OF_LINE = 0.9
"""The type size as a share of the height of the line's box."""

MOST_DOUBTFUL = 0.3
"""The share of doubtful lines from which a page is no clearer at another resolution."""

NEEDED = "no_text_layer"
"""The trouble that says a page must be recognised."""


def installed() -> bool:
    """Say whether scanned pages can be read."""
    return find_spec("rapidocr") is not None


def read_scans(data: bytes, pages: Pages) -> Pages:
    """Return the pages with the text of scanned ones recognised, if that is installed."""
    wanted = {
        trouble.page
        for trouble in pages.troubles
        if trouble.code == NEEDED and trouble.severity == "error"
    }
    if not wanted or not installed():
        return pages
    document = pypdfium2.PdfDocument(data)
    try:
        read = {
            page.number: _recognise(document, page) if page.number in wanted else page
            for page in pages.pages
        }
    finally:
        document.close()
    done = {number for number in wanted if number is not None and read[number].words}
    troubles = [
        trouble for trouble in pages.troubles if trouble.code != NEEDED or trouble.page not in done
    ]
    troubles += [
        Trouble(
            "read",
            "info",
            "recognised_text",
            f"Page {number} is a picture; its text was recognised and may hold slips.",
            number,
        )
        for number in sorted(done)
    ]
    return replace(pages, pages=tuple(read.values()), troubles=tuple(troubles))


@cache
def _recogniser() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "error"})


def _recognise(document: Any, page: Page) -> Page:
    lines: list[_Line] = []
    for resolution in RESOLUTIONS:
        scale = min(resolution / 72, LARGEST / max(page.width, page.height, 1.0))
        picture = document[page.number - 1].render(scale=scale).to_numpy()
        lines = _better(lines, list(_lines(picture, scale)))
        doubtful = sum(line.confidence < DOUBTFUL for line in lines)
        if not doubtful or doubtful > MOST_DOUBTFUL * len(lines):
            break
    if not lines:
        return page
    return replace(page, words=tuple(word for line in lines for word in line.words), ocr=True)


class _Line(NamedTuple):
    """A recognised line; `top` and `bottom` in points."""

    top: float
    bottom: float
    confidence: float
    words: tuple[Word, ...]

    def lies_over(self, other: "_Line") -> bool:
        middle = (other.top + other.bottom) / 2
        first, last = self.words[0].x0, self.words[-1].x1
        return (
            self.top < middle < self.bottom
            and first < other.words[-1].x1
            and other.words[0].x0 < last
        )


def _better(lines: list[_Line], again: list[_Line]) -> list[_Line]:
    """Return the lines, doubtful ones as they were read `again` where that went better."""
    if not lines:
        return again
    mended = []
    for line in lines:
        over = [other for other in again if other.lies_over(line)]
        surer = over and min(other.confidence for other in over) > line.confidence
        mended += over if line.confidence < DOUBTFUL and surer else [line]
    return mended


def _lines(picture: Any, scale: float) -> Iterator[_Line]:
    found = _recogniser()(picture, return_word_box=True)
    if not found.txts:
        return
    for box, parts, score in zip(found.boxes, found.word_results, found.scores, strict=True):
        # The middle heights of both ends: a skewed line still gets one top and one bottom.
        top = float(box[0][1] + box[1][1]) / 2 / scale
        bottom = float(box[2][1] + box[3][1]) / 2 / scale
        style = Style("recognised", round((bottom - top) * EM_OF_LINE, 1), False, False, None)
        words = tuple(
            Word(
                text,
                float(min(corner[0] for corner in corners)) / scale,
                top,
                float(max(corner[0] for corner in corners)) / scale,
                bottom,
                style,
                confidence=float(confidence),
            )
            for text, confidence, corners in parts
            if text.strip()
        )
        if words:
            yield _Line(top, bottom, float(score), words)
