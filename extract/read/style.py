"""How words are set: font, effective size, weight, slant and colour."""

import ctypes
import math
import re
from functools import lru_cache
from typing import NamedTuple

from extract.page import Style
from extract.read import library
from extract.read.geometry import read_matrix

SUBSET = re.compile(r"^[A-Z]{6}\+")
BOLD = re.compile(r"bold|black|heavy|(?<![a-z])(?:semi|demi|extra|ultra)?bd(?![a-z])|demi", re.I)
ITALIC = re.compile(r"italic|oblique|(?<![a-z])(?:bd|bold)?(?:it|ital)(?![a-z])|kursiv", re.I)

# Bits of a font descriptor's /Flags (ISO 32000-1, table 123).
FLAG_ITALIC = 1 << 6
FLAG_FORCE_BOLD = 1 << 18

# PDFium derives the weight from the thickness of stems; text faces stay well below.
BOLD_WEIGHT = 650
FILL_AND_STROKE = 2

PLAIN = Style("", 0.0, False, False, None)


class Face(NamedTuple):
    """What a font says of itself."""

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


@lru_cache(maxsize=4096)
def hex_colour(red: int, green: int, blue: int) -> str:
    """Return '#rrggbb'."""
    return f"#{red:02x}{green:02x}{blue:02x}"


class Setting(NamedTuple):
    """A text object's style, and whether its lines run across the page."""

    style: Style
    level: bool


class Settings:
    """The style of each text object of one page, looked up once.

    Kept for a page only: PDFium may give a closed page's addresses to other objects.
    """

    def __init__(self) -> None:
        self._settings: dict[int, Setting] = {}
        self._faces: dict[int, Face] = {}
        self._size = ctypes.c_float()
        self._size_at = ctypes.addressof(self._size)
        self._colour = library.Integers()
        at = ctypes.addressof(self._colour)
        self._colour_at = (at, at + 4, at + 8, at + 12)

    def of(self, text_object: int, text_page: int, character: int, sideways: bool) -> Setting:
        """Return how `text_object` is set, whose first character is `character`."""
        setting = self._settings.get(text_object)
        if setting is None:
            setting = self._look_up(text_object, text_page, character, sideways)
            self._settings[text_object] = setting
        return setting

    def _look_up(self, obj: int, text_page: int, character: int, sideways: bool) -> Setting:
        font = library.object_font(obj)
        if font not in self._faces:
            self._faces[font] = _font_face(font)
        name, bold, italic = self._faces[font]
        library.font_size(obj, self._size_at)
        a, b, c, d, _, _ = read_matrix(library.character_matrix, text_page, character)
        size = round(abs(self._size.value) * math.hypot(c, d), 2)
        level = (abs(a) >= abs(b)) != sideways
        # A face is slanted by its matrix where no italic was at hand: c of "a 0 c d".
        italic = italic or (abs(b) < 0.01 * abs(a) and abs(c) > 0.1 * abs(d))
        bold = bold or library.render_mode(obj) == FILL_AND_STROKE
        colour = None
        if library.fill_colour(obj, *self._colour_at):
            colour = hex_colour(*self._colour[:3])
        return Setting(Style(name, size, bold, italic, colour), level)


def _font_face(font: int) -> Face:
    name = library.byte_text(library.font_name, font)
    angle = ctypes.c_int()
    library.italic_angle(font, ctypes.byref(angle))
    slanted = 0 < abs(angle.value) < 45
    return face(name, max(library.font_flags(font), 0), library.font_weight(font), slanted)
