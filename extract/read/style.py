"""How words are set: font, effective size, weight, slant and colour."""

import ctypes
import math
import struct
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from extract.page import Style, Word
from extract.read import library
from extract.read.answers import SIZE, Answers, Question, keys
from extract.read.characters import STEP
from extract.read.fonts import Fonts
from extract.read.geometry import DECIMALS, IDENTITY, Display
from extract.read.library import Address, at

FILL_AND_STROKE = 2

# Where letters reach from the baseline, as shares of the size, in fonts that do not say.
ASCENT, DESCENT = 0.8, 0.2


@lru_cache(maxsize=4096)
def hex_colour(red: int, green: int, blue: int) -> str:
    """Return '#rrggbb'."""
    return f"#{red:02x}{green:02x}{blue:02x}"


class Setting(NamedTuple):
    """A text object's style, whether its lines run across the page, and what its font is."""

    style: Style
    level: bool
    flat: bool
    roomy: bool


UNSET = Setting(Style("", 0.0, False, False, None), True, False, False)

# What PDFium writes when asked how text is set: its size, four parts of its colour (-1 where
# it has none), and its matrix, whose last two only say where.
TOLD = struct.Struct("f4i4f")
PLACE = struct.Struct("2f")

_ANSWERS = Answers((TOLD.size + PLACE.size) // SIZE, marked=True)


class Settings:
    """The setting of each text object of one page, looked up once.

    Kept for a page only: PDFium may give a closed page's addresses to other objects.
    """

    def __init__(self, text_page: Address, shown: Display, fonts: Fonts) -> None:
        self._text_page = text_page
        self._shown = shown
        self._fonts = fonts
        self._settings: dict[int, Setting] = {0: UNSET}
        self._alike: dict[tuple[int, int, bytes], Setting] = {}
        self._origin = library.Doubles()
        start = ctypes.addressof(self._origin)
        self._origin_at = at(start), at(start + 8)
        self.flat = False

    @property
    def known(self) -> Mapping[int, Setting]:
        """The settings looked up so far, by the text object's address."""
        return self._settings

    def of(self, text_object: int, character: int) -> Setting:
        """Return how `text_object` is set, of which `character` is one."""
        if text_object not in self._settings:
            self.look_up({text_object: character})
        return self._settings[text_object]

    def look_up(self, characters: Mapping[int, int]) -> Mapping[int, Setting]:
        """Return how text objects are set, of each of which a character is given."""
        asked = {obj: one for obj, one in characters.items() if obj not in self._settings}
        if not asked:
            return self._settings
        objects, ones = list(map(at, asked)), list(asked.values())
        told = _ANSWERS.ask(
            len(objects),
            Question(library.font_size, (objects,)),
            Question(library.fill_colour, (objects,), range(1, 5)),
            Question(library.character_matrix, ([self._text_page] * len(ones), ones), (5,)),
        )
        fonts, modes = map(library.object_font, objects), map(library.render_mode, objects)
        texts = keys(told[:, : TOLD.size // SIZE])
        # Most are set as another is.
        for obj, key in zip(asked, zip(fonts, modes, texts, strict=True), strict=True):
            setting = self._alike.get(key)
            if setting is None:
                setting = self._alike[key] = self._judge(*key)
                self.flat = self.flat or setting.flat
            self._settings[obj] = setting
        return self._settings

    def font_name(self, font: int) -> str:
        """Return the name of the font at PDFium's address `font`."""
        return self._fonts.of(font).face.name

    def baseline(self, character: int) -> float:
        """Return how far below the top of the page a character of level text stands."""
        library.character_origin(self._text_page, character, *self._origin_at)
        return self._shown.fall(self._origin[0], self._origin[1])

    def steps(self, before: int, after: int) -> bool:
        """Tell whether the second of two characters of level text is raised or lowered."""
        setting = self.of(library.character_object(self._text_page, after), after)
        step = abs(self.baseline(after) - self.baseline(before))
        return setting.level and step > STEP * setting.style.size

    def heighten(self, word: Word, text_object: int, character: int) -> Word:
        """Return a word whose box is its ink alone with the box its size asks for."""
        setting = self.of(text_object, character)
        if not (setting.flat and setting.level):
            return word
        baseline, size = self.baseline(character), setting.style.size
        top, bottom = baseline - ASCENT * size, baseline + DESCENT * size
        return word._replace(top=round(top, DECIMALS), bottom=round(bottom, DECIMALS))

    def _judge(self, font: int, mode: int, told: bytes) -> Setting:
        set_in = self._fonts.of(font)
        name, bold, italic = set_in.face
        scale, red, green, blue, _, a, b, c, d = TOLD.unpack(told.ljust(TOLD.size, b"\0"))
        if not math.isfinite(a + b + c + d):
            a, b, c, d, _, _ = IDENTITY
        size = abs(scale) * math.hypot(c, d)
        level = (abs(a) >= abs(b)) != (self._shown.rotation in (90, 270))
        # A face is slanted by its matrix where no italic was at hand: c of "a 0 c d".
        italic = italic or (abs(b) < 0.01 * abs(a) and abs(c) > 0.1 * abs(d))
        bold = bold or mode == FILL_AND_STROKE
        colour = hex_colour(red, green, blue) if red >= 0 else None
        style = Style(name, round(size, 2) if math.isfinite(size) else 0.0, bold, italic, colour)
        return Setting(style, level, set_in.flat, set_in.roomy)
