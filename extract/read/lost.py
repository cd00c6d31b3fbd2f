"""Signs that PDFium's text passes over because their glyph draws nothing.

Where the font of a bullet is missing, a word processor embeds an empty glyph for it. The
page shows no bullet, but its code is there and tells where list items begin; pdfplumber
reads it. What follows close on a word is a space, such as stands after most bullets.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from extract.limits import fault_of
from extract.page import Manner, Page, Word
from extract.read.blanks import Origin
from models.errors import UnreadableDocument

# How far (points) the two engines' places for one sign may lie apart.
NEAR = 1.0

# No bullet begins so few points after a word.
CLOSE = 12.0

Lost = Mapping[int, Sequence[Origin]]
"""The missing signs' origins, by page (from 1)."""


def restore(data: bytes, pages: Sequence[Page], lost: Lost, manner: Manner) -> Sequence[Page]:
    """Return the pages with the signs put back that pdfplumber finds where they are lost."""
    lost = {
        page.number: begin
        for page in pages
        if (begin := [place for place in lost.get(page.number, ()) if _may_begin(page, *place)])
    }
    wanted = {number for number in lost if not fault_of(manner.faults, "compare", number)}
    if not wanted:
        return pages
    # Few documents lack signs, and the others are spared what loading pdfplumber takes.
    from extract.read.plumber import read_symbols

    others: dict[int, list[Word]] = {}
    with suppress(UnreadableDocument):
        others = read_symbols(data, wanted, manner.passwords)
    return [
        replace(page, words=_put_back(page, lost[page.number], others[page.number]))
        if page.number in others
        else page
        for page in pages
    ]


def _may_begin(page: Page, x: float, y: float) -> bool:
    """Tell whether a list item may begin at a place: no word ends there or close before it."""
    return not any(word.x0 < x < word.x1 + CLOSE and _stands(word, y) for word in page.words)


def _put_back(page: Page, lost: Sequence[Origin], symbols: Sequence[Word]) -> tuple[Word, ...]:
    words = list(page.words)
    for x, y in lost:
        for sign in symbols:
            if (
                abs(sign.x0 - x) < NEAR
                and _stands(sign, y)
                and not any(map(str.isalnum, sign.text))
            ):
                words.insert(_before(words, x, y), sign)
    return tuple(words)


def _before(words: Sequence[Word], x: float, y: float) -> int:
    """Return the index of the next word to the right on the same line, the end if none."""
    right = [
        (word.x0, index) for index, word in enumerate(words) if word.x0 > x and _stands(word, y)
    ]
    return min(right)[1] if right else len(words)


def _stands(word: Word, y: float) -> bool:
    return word.top - NEAR <= y <= word.bottom + NEAR
