"""Fonts whose text is the numbers of their glyphs, because they do not say their letters.

Printed to PDF without a map to Unicode, a TrueType font gives for each sign only the number
of its glyph. Fonts number these alike, in the order of the standard Macintosh glyphs (Apple,
TrueType Reference Manual, table 'post'): the space is 3, "A" is 36, "a" is 68, so that
"Recommendations" reads "5HFRPPHQGDWLRQV". Where a font's text makes sense so and not else,
so it is read.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from extract.page import Page, Word
from extract.read.characters import UNKNOWN
from extract.read.legibility import likeness, looks_usual

FIRST, ASCII_ENDS, GAP = 3, 98, 172
"""The number of the space's glyph, that after "~", and that from which one more is left out:
no font has a glyph for the space that does not break."""

FEWEST_PAIRS = 10
"""Neighbouring letters from which a font can be judged."""

ENOUGH = 200
"""Words after which a font that makes sense is asked no more."""

SENSIBLE, BETTER = 0.6, 0.3
"""How usual the letters must stand together that are read so, and how much more than before."""


MINUS = ord("-")

Codes = NDArray[np.uint16]
Flags = NDArray[np.bool_]


def _letters() -> Codes:
    table = np.arange(0x10000, dtype=np.uint16)
    for number in range(FIRST, 256 - 30):
        code = number + (29 if number < ASCII_ENDS else 30 if number < GAP else 31)
        if code < 256:
            table[number] = ord(bytes([code]).decode("mac_roman"))
    # PDFium puts spaces between words itself, and nobody prints many "=".
    table[ord(" ")] = ord(" ")
    return table


LETTERS = _letters()
"""The letter of each glyph by its number."""


_text, _style = map(itemgetter, map(Word._fields.index, ("text", "style")))


def numbering_fonts(pages: Iterable[Page]) -> frozenset[str]:
    """Return the names of the fonts whose words make sense only as numbers of glyphs."""
    words: dict[str, list[str]] = {}
    judged: dict[str, bool] = {}
    for page in pages:
        for style, alike in groupby(page.words, _style):
            if not judged.get(style.font):
                words.setdefault(style.font, []).extend(map(_text, alike))
        for font in [font for font, said in words.items() if len(said) >= ENOUGH]:
            # One that has told letters for so long does not begin to tell numbers.
            if font not in judged:
                judged[font] = _is_usual(words[font])
            if judged[font]:
                del words[font]
    unsure = {font: " ".join(said) for font, said in words.items() if not _is_usual(said)}
    sure = {font for font, text in unsure.items() if _is_small(text) and _makes_sense(text)}
    if sure:
        # What wrote these fonts so, wrote others of the same paper so, of which there is less.
        sure |= {font for font, text in unsure.items() if UNKNOWN in text or _makes_sense(text)}
    return frozenset(sure)


def has_font(page: Page, fonts: frozenset[str]) -> bool:
    """Say whether a page has words in one of some fonts."""
    return any(word.style.font in fonts for word in page.words)


def _is_usual(words: Iterable[str]) -> bool:
    return looks_usual(" ".join(words))


def spell(codes: Codes, numbers: Flags) -> Codes:
    """Return a text with letters for the `numbers` in it."""
    spelt = np.where(numbers, LETTERS[codes], codes)
    # PDFium gives a minus for the hyphen's glyph, too, but only "J" begins a word.
    letter = np.array([chr(code).isalpha() for code in spelt.tolist()], dtype=bool)
    begins = ~np.concatenate(([False], letter[:-1])) & np.concatenate((letter[1:], [False]))
    spelt[(codes == MINUS) & numbers & ~begins] = MINUS
    return spelt


def _is_small(text: str) -> bool:
    """Say whether most letters are small, read so: the numbers of a table read as capitals."""
    spelt = text.translate(_SPELT)
    return 2 * sum(map(str.islower, spelt)) >= sum(map(str.isalpha, spelt))


def _makes_sense(text: str) -> bool:
    usual = likeness(text.translate(_SPELT), FEWEST_PAIRS)
    return usual is not None and usual >= max(SENSIBLE, (likeness(text, 1) or 0.0) + BETTER)


_SPELT = {number: chr(letter) for number, letter in enumerate(LETTERS[:256].tolist())}
_SPELT[ord(UNKNOWN)] = " "
