"""Spaces that PDFium's text passes over: text objects that draw nothing at all."""

import ctypes
import re
from collections.abc import Iterator
from functools import cached_property

from extract.read import library
from extract.read.geometry import Display, compose, read_matrix
from extract.read.objects import TEXT, Objects
from extract.read.style import Settings

# More objects than this between two characters are another line, not a space.
NEAR = 4

NO_WIDTH = 0.01

# Word processors set bullets in these; where the font is missing, the glyph is empty.
SYMBOL = re.compile(r"symbol|dingbats|w(?:ing|eb)dings", re.IGNORECASE)


Origin = tuple[float, float]


class Blanks:
    """Which of a page's text objects draw nothing."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._corners = library.Floats()
        start = ctypes.addressof(self._corners)
        self._corners_at = list(map(library.at, range(start, start + 16, 4)))

    @cached_property
    def places(self) -> dict[int, int]:
        """Each object's place in the order of painting, by its address."""
        return {handle: place for place, handle in enumerate(self._objects.handles)}

    def between(self, before: int, after: int) -> bool:
        """Tell whether a blank was painted between two text objects."""
        start, end = self.places.get(before, -1), self.places.get(after, -1)
        if start < 0 or not 1 < end - start <= NEAR:
            return False
        return any(map(self.is_blank, range(start + 1, end)))

    def symbols(self, settings: Settings, shown: Display) -> Iterator[Origin]:
        """Yield where (points, as displayed) each blank stands that is set in a symbol font."""
        # In what has a setting, a word begins.
        known, handles = settings.known, self._objects.handles
        silent = [
            place
            for place, kind in enumerate(self._objects.kinds)
            if kind == TEXT and handles[place] not in known
        ]
        addresses = [self._objects.addresses[place] for place in silent]
        fonts = list(map(library.object_font, addresses))
        symbolic = {font for font in set(fonts) if SYMBOL.search(settings.font_name(font))}
        if not symbolic:
            return
        for place, font in zip(silent, fonts, strict=True):
            if font in symbolic and self.is_blank(place):
                matrix = read_matrix(library.object_matrix, self._objects.handles[place])
                _, _, _, _, x, y = compose(
                    compose(matrix, self._objects.forms[place]), shown.matrix
                )
                yield x, y

    def is_blank(self, place: int) -> bool:
        """Tell whether the object at `place` is text that draws nothing."""
        if self._objects.kinds[place] != TEXT:
            return False
        library.object_bounds(self._objects.addresses[place], *self._corners_at)
        return abs(self._corners[2] - self._corners[0]) < NO_WIDTH
