"""How words are set: font, effective size, weight, slant and colour."""

import ctypes
import math
import re
import struct
from functools import lru_cache
from typing import NamedTuple

from extract.page import Style, Word
from extract.read import library
from extract.read.characters import STEP
from extract.read.geometry import DECIMALS, IDENTITY, Display
from extract.read.library import Address, at

SUBSET = re.compile(r"^[A-Z]{6}\+")
BOLD = re.compile(r"bold|black|heavy|(?<![a-z])(?:semi|demi|extra|ultra)?bd(?![a-z])|demi", re.I)
ITALIC = re.compile(r"italic|oblique|(?<![a-z])(?:bd|bold)?(?:it|ital)(?![a-z])|kursiv", re.I)

# Bits of a font descriptor's /Flags (ISO 32000-1, table 123).
FLAG_ITALIC = 1 << 6
FLAG_FORCE_BOLD = 1 << 18

# PDFium derives the weight from the thickness of stems; text faces stay well below.
BOLD_WEIGHT = 650
FILL_AND_STROKE = 2

# Where letters reach from the baseline, as shares of the size, in fonts that do not say.
ASCENT, DESCENT = 0.8, 0.2


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
    """A text object's style, and how its lines run.

    `level` tells whether they run across the page; `flat`, that the font gives no ascent
    or descent, so that its boxes are the ink alone.
    """

    style: Style
    level: bool
    flat: bool


UNSET = Setting(Style("", 0.0, False, False, None), True, False)

# What PDFium writes when asked how text is set: its size, four parts of its colour, and its
# matrix, whose last two only say where.
ANSWERS = struct.Struct("f4I4f")
PLACE = struct.Struct("2f")


class Settings:
    """The setting of each text object of one page, looked up once.

    Kept for a page only: PDFium may give a closed page's addresses to other objects.
    """

    def __init__(self, text_page: Address, shown: Display) -> None:
        self._text_page = text_page
        self._shown = shown
        self._settings: dict[int | None, Setting] = {None: UNSET}
        self._alike: dict[tuple[int, int, bool, bool, bytes], Setting] = {}
        self._faces: dict[int, tuple[Face, bool]] = {}
        self._answers = ctypes.create_string_buffer(ANSWERS.size + PLACE.size)
        start = ctypes.addressof(self._answers)
        self._size_at, *self._colour_at, self._matrix_at = map(at, range(start, start + 24, 4))
        self._origin = library.Doubles()
        start = ctypes.addressof(self._origin)
        self._origin_at = at(start), at(start + 8)
        self.flat = False

    def of(self, text_object: int | None, character: int) -> Setting:
        """Return how `text_object` is set, of which `character` is one."""
        setting = self._settings.get(text_object)
        if setting is None and text_object is not None:
            setting = self._settings[text_object] = self._look_up(text_object, character)
            self.flat = self.flat or setting.flat
        return setting or UNSET

    def font_name(self, font: int) -> str:
        """Return the name of the font at PDFium's address `font`."""
        return self._face(font)[0].name

    def baseline(self, character: int) -> float:
        """Return how far below the top of the page a character of level text stands."""
        library.character_origin(self._text_page, character, *self._origin_at)
        return self._shown.fall(self._origin[0], self._origin[1])

    def steps(self, before: int, after: int) -> bool:
        """Tell whether the second of two characters of level text is raised or lowered."""
        setting = self.of(library.character_object(self._text_page, after), after)
        step = abs(self.baseline(after) - self.baseline(before))
        return setting.level and step > STEP * setting.style.size

    def heighten(self, word: Word, text_object: int | None, character: int) -> Word:
        """Return a word whose box is its ink alone with the box its size asks for."""
        setting = self.of(text_object, character)
        if not (setting.flat and setting.level):
            return word
        baseline, size = self.baseline(character), setting.style.size
        top, bottom = baseline - ASCENT * size, baseline + DESCENT * size
        return word._replace(top=round(top, DECIMALS), bottom=round(bottom, DECIMALS))

    def _face(self, font: int) -> tuple[Face, bool]:
        found = self._faces.get(font)
        if found is None:
            found = self._faces[font] = _font_face(font), _is_flat(font)
        return found

    def _look_up(self, obj: int, character: int) -> Setting:
        """Ask PDFium how an object is set; most are set as another is."""
        address = at(obj)
        library.font_size(address, self._size_at)
        painted = bool(library.fill_colour(address, *self._colour_at))
        turned = bool(library.character_matrix(self._text_page, character, self._matrix_at))
        font, mode = library.object_font(address), library.render_mode(address)
        told = (font, mode, painted, turned, self._answers.raw[: ANSWERS.size])
        setting = self._alike.get(told)
        if setting is None:
            setting = self._alike[told] = self._judge(*told)
        return setting

    def _judge(self, font: int, mode: int, painted: bool, turned: bool, told: bytes) -> Setting:
        (name, bold, italic), flat = self._face(font)
        scale, red, green, blue, _, a, b, c, d = ANSWERS.unpack(told)
        if not turned or not math.isfinite(a + b + c + d):
            a, b, c, d, _, _ = IDENTITY
        size = round(abs(scale) * math.hypot(c, d), 2)
        level = (abs(a) >= abs(b)) != (self._shown.rotation in (90, 270))
        # A face is slanted by its matrix where no italic was at hand: c of "a 0 c d".
        italic = italic or (abs(b) < 0.01 * abs(a) and abs(c) > 0.1 * abs(d))
        bold = bold or mode == FILL_AND_STROKE
        colour = hex_colour(red, green, blue) if painted else None
        return Setting(Style(name, size, bold, italic, colour), level, flat)


def _font_face(font: int) -> Face:
    name = library.byte_text(library.font_name, font)
    angle = ctypes.c_int()
    library.italic_angle(font, ctypes.byref(angle))
    slanted = 0 < abs(angle.value) < 45
    return face(name, max(library.font_flags(font), 0), library.font_weight(font), slanted)


def _is_flat(font: int) -> bool:
    ascent, descent = ctypes.c_float(), ctypes.c_float()
    library.font_ascent(font, 1.0, ctypes.byref(ascent))
    library.font_descent(font, 1.0, ctypes.byref(descent))
    return ascent.value == descent.value
