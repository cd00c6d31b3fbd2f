"""Scanned pages: read by RapidOCR where it is installed (`moothall[ocr]`).

RapidOCR carries its models in its wheel, so this works without a network. Words get their
own boxes, but the height of the line they stand in, so that a slightly skewed scan still
falls into lines; the confidence is the recogniser's, 0 to 1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from typing import Any

import pypdfium2

from extract.page import Page, Pages, Style, Trouble, Word

RESOLUTION = 200
"""Dots per inch at which a page is rendered for recognition."""

LARGEST = 5000
"""Pixels along the longer side of a rendered page, at most."""

EM_OF_LINE = 0.9
"""The type size as a share of the height of the line's box."""

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
    longer = max(page.width, page.height, 1.0)
    scale = min(RESOLUTION / 72, LARGEST / longer)
    picture = document[page.number - 1].render(scale=scale).to_numpy()
    found = _recogniser()(picture, return_word_box=True)
    if not found.txts:
        return page
    words = tuple(
        word
        for box, parts in zip(found.boxes, found.word_results, strict=True)
        for word in _words(box, parts, scale)
    )
    return replace(page, words=words, ocr=True)


def _words(box: Sequence[Sequence[float]], parts: Any, scale: float) -> Iterator[Word]:
    """Yield the words of one recognised line; `box` has four corners, in pixels."""
    top = (box[0][1] + box[1][1]) / 2 / scale
    bottom = (box[2][1] + box[3][1]) / 2 / scale
    style = Style("recognised", round((bottom - top) * EM_OF_LINE, 1), False, False, None)
    for text, confidence, corners in parts:
        if text.strip():
            across = [corner[0] / scale for corner in corners]
            yield Word(
                text, min(across), top, max(across), bottom, style, confidence=float(confidence)
            )
