"""What a PDF says of itself: bookmarks, metadata, language."""

import ctypes
from collections.abc import Iterator, Mapping

from extract.page import Bookmark
from extract.read import library
from extract.read.characters import clean
from extract.read.geometry import DECIMALS, Display

INFO = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
GO_TO = 1
MOST_BOOKMARKS = 20_000
DEEPEST = 32


def read_info(document: int) -> dict[str, str]:
    """Return the PDF's own metadata, empty values left out."""
    values = {
        key: clean(library.wide_text(library.meta_text, document, key.encode())).strip()
        for key in INFO
    }
    return {key: value for key, value in values.items() if value}


def read_language(document: int) -> str | None:
    """Return the language the PDF declares ("en-GB"), None where it declares none."""
    return library.wide_text(library.catalog_language, document).strip() or None


def read_bookmarks(document: int, displays: Mapping[int, Display | None]) -> tuple[Bookmark, ...]:
    """Return the outline; `displays` are the pages (from 1) whose bookmarks get a `top`."""
    seen: set[int] = set()
    return tuple(_walk(document, None, 1, displays, seen))


def _walk(
    document: int,
    parent: int | None,
    level: int,
    displays: Mapping[int, Display | None],
    seen: set[int],
) -> Iterator[Bookmark]:
    bookmark = library.first_bookmark(document, parent)
    while bookmark and bookmark not in seen and len(seen) < MOST_BOOKMARKS:
        # Outlines of damaged files point back into themselves.
        seen.add(bookmark)
        title = " ".join(library.wide_text(library.bookmark_title, bookmark).split())
        page, top = _target(document, bookmark, displays)
        if title:
            yield Bookmark(title, level, page, top)
        if level < DEEPEST:
            yield from _walk(document, bookmark, level + 1, displays, seen)
        bookmark = library.next_bookmark(document, bookmark)


def _target(
    document: int, bookmark: int, displays: Mapping[int, Display | None]
) -> tuple[int | None, float | None]:
    target = library.bookmark_target(document, bookmark)
    if not target:
        action = library.bookmark_action(bookmark)
        if action and library.action_type(action) == GO_TO:
            target = library.action_target(document, action)
    if not target:
        return None, None
    index = library.target_page(document, target)
    if index < 0:
        return None, None
    given, place = (ctypes.c_int * 3)(), (ctypes.c_float * 3)()
    flag, value = ctypes.addressof(given), ctypes.addressof(place)
    library.target_location(target, flag, flag + 4, flag + 8, value, value + 4, value + 8)
    shown = displays.get(index + 1)
    if shown is None or not given[1]:
        return index + 1, None
    top = round(shown.fall(place[0], place[1]), DECIMALS)
    return index + 1, min(max(top, 0.0), shown.height)
