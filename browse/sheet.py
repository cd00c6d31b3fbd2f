"""The page of a document that stands beside what was extracted from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from models.exhibits import Exhibit
from models.reading import Reading
from models.record import Box


@dataclass(frozen=True, slots=True)
class Shown:
    """A value whose words stand on the page; `chosen` is the one that was asked for."""

    exhibit: Exhibit
    boxes: tuple[Box, ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its picture or why there is none, its words, and what was found on it.

    `page` is counted from 1 in the file; `size` is in points, None where there is no picture.
    """

    page: int
    first: int
    last: int
    size: tuple[float, float] | None
    refusal: str | None
    printed: str | None
    text: str | None
    ocr: bool
    shown: tuple[Shown, ...]
    chosen: Exhibit | None

    @property
    def before(self) -> int | None:
        """The page before, if there is one."""
        return self.page - 1 if self.page > self.first else None

    @property
    def after(self) -> int | None:
        """The page after, if there is one."""
        return self.page + 1 if self.page < self.last else None


def turn_to(found: Sequence[Exhibit], key: str | None, page: str | None, first: int) -> int:
    """Return the page to open: the one asked for, else where a value stands, else the first."""
    if page is not None and page.isdecimal():
        return int(page)
    return next((exhibit.pages[0] for exhibit in found if exhibit.key == key), first)


def lay_out(
    reading: Reading,
    found: Sequence[Exhibit],
    key: str | None,
    page: int,
    size: tuple[float, float] | None,
    refusal: str | None,
) -> Sheet:
    """Return a page of a document with the values found on it, the larger below the smaller."""
    document = reading.document
    words = next((row for row in reading.pages if row.page == page), None)
    shown = [
        Shown(exhibit, exhibit.on(page), exhibit.key == key)
        for exhibit in found
        if exhibit.on(page)
    ]
    shown.sort(key=lambda one: (one.chosen, -_area(one.boxes)))
    return Sheet(
        page,
        document.page_from,
        document.page_to,
        size,
        refusal,
        words.printed_page if words else None,
        words.text if words else None,
        bool(words and words.ocr),
        tuple(shown),
        next((exhibit for exhibit in found if exhibit.key == key), None),
    )


def _area(boxes: Sequence[Box]) -> float:
    return sum((right - left) * (bottom - top) for _, left, top, right, bottom in boxes)


def state(page: int, key: str | None = None) -> str:
    """Return the part of an address that says which page is open and which value is shown."""
    return "?" + urlencode({"page": page} | ({"item": key} if key else {}))
