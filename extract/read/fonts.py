"""What the fonts of a document say of themselves: name, weight, slant, and how far they reach."""

import ctypes
import re
from functools import lru_cache
from typing import NamedTuple

from extract.read import library

SUBSET = re.compile(r"^[A-Z]{6}\+")
BOLD = re.compile(r"bold|black|heavy|(?<![a-z])(?:semi|demi|extra|ultra)?bd(?![a-z])|demi", re.I)
ITALIC = re.compile(r"italic|oblique|(?<![a-z])(?:bd|bold)?(?:it|ital)(?![a-z])|kursiv", re.I)

# Bits of a font descriptor's /Flags (ISO 32000-1, table 123).
FLAG_ITALIC = 1 << 6
FLAG_FORCE_BOLD = 1 << 18

# PDFium derives the weight from the thickness of stems; text faces stay well below.
BOLD_WEIGHT = 650

# In fonts that give themselves so much (shares of the size), ink reaches beyond by a fiftieth
# at most, but for some accents; others say where small letters end.
ROOM_ABOVE, ROOM_BELOW = 0.65, 0.15

MOST_HELD = 1000
"""Fonts of a document that are kept for its later pages."""


class Face(NamedTuple):
    """What a font's name, flags, weight and slant come to."""

    name: str
    bold: bool
    italic: bool


@lru_cache(maxsize=4096)
def face(font: str, flags: int = 0, weight: int = 0, slanted: bool = False) -> Face:
    """Judge a font by its name (a subset's prefix is dropped), flags, weight and slant."""
    name = SUBSET.sub("", font)
    bold = bool(BOLD.search(name)) or bool(flags & FLAG_FORCE_BOLD) or weight >= BOLD_WEIGHT
    italic = bool(ITALIC.search(name)) or bool(flags & FLAG_ITALIC) or slanted
    return Face(name, bold, italic)


class Font(NamedTuple):
    """A font, and how far its letters reach, it says, above and (below 0) below the baseline.

    `ascent` and `descent` are shares of the size.
    """

    face: Face
    ascent: float
    descent: float

    @property
    def flat(self) -> bool:
        """Whether it does not say: its characters' boxes are the ink alone."""
        return self.ascent == self.descent

    @property
    def roomy(self) -> bool:
        """Whether hardly any ink reaches further: its characters' boxes are of one height."""
        return self.ascent >= ROOM_ABOVE and self.descent <= -ROOM_BELOW


class Fonts:
    """The fonts of one document, looked up once, by PDFium's addresses for them.

    PDFium gives up a font, and its address to another, once nothing is set in it any more;
    so that this does not happen from page to page, something is.
    """

    def __init__(self, document: int) -> None:
        self._document = document
        self._fonts: dict[int, Font] = {}
        self._held: list[int] = []

    def of(self, address: int) -> Font:
        """Return the font at an address."""
        found = self._fonts.get(address)
        if found is None:
            if len(self._held) >= MOST_HELD:
                self.close()
            found = _look_up(address)
            if held := library.new_text_object(self._document, address, 1.0):
                self._held.append(held)
                self._fonts[address] = found
        return found

    def close(self) -> None:
        """Forget all fonts."""
        for held in self._held:
            library.delete_object(held)
        self._held.clear()
        self._fonts.clear()


def _look_up(font: int) -> Font:
    name = library.byte_text(library.font_name, font)
    angle, ascent, descent = ctypes.c_int(), ctypes.c_float(), ctypes.c_float()
    library.italic_angle(font, ctypes.byref(angle))
    library.font_ascent(font, 1.0, ctypes.byref(ascent))
    library.font_descent(font, 1.0, ctypes.byref(descent))
    slanted = 0 < abs(angle.value) < 45
    flags, weight = max(library.font_flags(font), 0), library.font_weight(font)
    return Font(face(name, flags, weight, slanted), ascent.value, descent.value)
