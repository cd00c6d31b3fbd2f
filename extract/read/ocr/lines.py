"""What a recogniser gives back, whichever it is."""

from typing import NamedTuple, Protocol

from extract.read.ocr.picture import Pixels

TALL = 1.5
"""A line so many times as high as wide runs up or down."""

LONG = 3
"""Lines of fewer signs are narrow whichever way they run."""


class Part(NamedTuple):
    """A recognised word; x0 and x1 in pixels from the left of the picture.

    `signs` are the middles of its signs, where the recogniser tells them.
    """

    text: str
    x0: float
    x1: float
    signs: tuple[float, ...] = ()


class Line(NamedTuple):
    """A recognised line, in pixels from the top left; `confidence` from 0 to 1.

    `tall` tells that it runs up or down the picture; its parts then are all as wide as it.
    """

    top: float
    bottom: float
    confidence: float
    parts: tuple[Part, ...]
    tall: bool = False


class Recogniser(Protocol):
    """Reads pictures; `name` tells it and its version apart from every other."""

    @property
    def name(self) -> str:
        """Name it and its version."""

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        """Return the lines on a grey picture, from the top."""
