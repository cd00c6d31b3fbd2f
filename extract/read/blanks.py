"""Spaces that PDFium's text passes over: text objects that draw nothing at all."""

import ctypes
from functools import cached_property

from extract.read import library
from extract.read.objects import TEXT, Objects

# More objects than this between two characters are another line, not a space.
NEAR = 4

NO_WIDTH = 0.01


class Blanks:
    """Which of a page's text objects draw nothing."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._corners = library.Floats()
        at = ctypes.addressof(self._corners)
        self._at = (at, at + 4, at + 8, at + 12)

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

    def is_blank(self, place: int) -> bool:
        """Tell whether the object at `place` is text that draws nothing."""
        if self._objects.kinds[place] != TEXT:
            return False
        library.object_bounds(self._objects.handles[place], *self._at)
        return abs(self._corners[2] - self._corners[0]) < NO_WIDTH
