"""The PDFium engine."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import NamedTuple

from extract.limits import Fault, fault_of
from extract.page import LongFile, Manner, Page, Pages, Trouble, Word
from extract.read import library
from extract.read.annotations import settle
from extract.read.blanks import Blanks, Origin
from extract.read.drawings import read_drawings
from extract.read.fonts import Fonts
from extract.read.geometry import Display, display
from extract.read.glyph_numbers import has_font, numbering_fonts
from extract.read.lost import restore
from extract.read.objects import MOST_OBJECTS, Objects, list_objects
from extract.read.opening import count_pages, open_pdf
from extract.read.outline import read_bookmarks, read_info, read_language
from extract.read.structure import ContentIds, Leaf, Tree, content_ids, elements, with_tags
from extract.read.style import Settings
from extract.read.troubles import (
    damaged_page,
    find_troubles,
    left_out,
    spelt_by_number,
    too_many_objects,
    too_many_pages,
)
from extract.read.words import read_words
from extract.steps import begin

MOST_PAGES = 20_000
"""Pages that are read of one file; a few seconds a thousand, and the largest packs have 3,000."""


@contextmanager
def open_document(data: bytes, passwords: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Open a PDF, and give PDFium's address for it and how many pages it has.

    Raises UnreadableDocument, as `open_pdf` and `count_pages` do.
    """
    document = open_pdf(data, passwords)
    try:
        count = count_pages(document)
        yield ctypes.cast(document.raw, ctypes.c_void_p).value or 0, count
    finally:
        document.close()


class Found(NamedTuple):
    """A page as read, and what is settled once all pages are; `shown` is None if not read."""

    page: Page
    shown: Display | None = None
    leaves: Sequence[Leaf] = ()
    lost: Sequence[Origin] = ()
    trouble: Trouble | None = None


def read_pdfium(
    data: bytes,
    numbers: Sequence[int] | None,
    manner: Manner,
    numbering: frozenset[str] | None = None,
) -> Pages:
    """Read the pages (from 1) in `numbers`, all where None; `numbering` as `extract.read.read`.

    Raises UnreadableDocument, and LongFile where there are more pages than `manner.most`.
    """
    with (
        open_document(data, manner.passwords) as (document, count),
        closing(Fonts(document)) as fonts,
    ):
        if numbers is None and manner.most is not None and count > manner.most:
            raise LongFile(min(count, MOST_PAGES))
        every = range(1, min(count, MOST_PAGES) + 1)
        wanted = every if numbers is None else [number for number in numbers if number in every]
        tree = Tree() if library.is_tagged(document) else None

        def read_page(number: int, numbering: frozenset[str]) -> Found:
            return _read_page(document, fonts, number, tree, manner.faults, numbering)

        found = [read_page(number, numbering or frozenset()) for number in wanted]
        unsettled: set[int] = set()
        if numbering is None and (numbering := numbering_fonts(read.page for read in found)):
            unsettled = {read.page.number for read in found if has_font(read.page, numbering)}
            if numbers is None:
                found = [
                    read_page(number, numbering)
                    if (number := read.page.number) in unsettled
                    else read
                    for read in found
                ]
                unsettled = set()
        lost = {
            number: read.lost
            for read in found
            if read.lost and (number := read.page.number) not in unsettled
        }
        pages = restore(data, [read.page for read in found], lost, manner)
        troubles = [too_many_pages(count, MOST_PAGES)] if count > MOST_PAGES else []
        troubles += [spelt_by_number(numbering)] if numbering and not unsettled else []
        for page, read in zip(pages, found, strict=True):
            troubles += find_troubles(page) if read.shown and page.number not in unsettled else []
            troubles += [read.trouble] if read.trouble else []
        leaves = [read.leaves for read in found]
        places = elements(leaves)
        return Pages(
            with_tags(pages, leaves, places) if tree else tuple(pages),
            read_bookmarks(document, {read.page.number: read.shown for read in found}),
            read_info(document),
            tree is not None,
            read_language(document),
            tuple(troubles),
            () if numbers is None else places,
            tuple(sorted(unsettled)),
        )


def _read_page(
    document: int,
    fonts: Fonts,
    number: int,
    tree: Tree | None,
    faults: tuple[Fault, ...],
    numbering: frozenset[str],
) -> Found:
    if fault := fault_of(faults, "read", number):
        return Found(Page(number, 0.0, 0.0, ()), trouble=left_out(fault, number))
    begin("read", number)
    page = library.load_page(document, number - 1)
    if page:
        page = settle(document, number - 1, page)
    if not page:
        return Found(Page(number, 0.0, 0.0, ()), trouble=damaged_page(number))
    try:
        shown = display(page)
        objects = list_objects(page)
        words, lost = _read_text(page, fonts, shown, objects, tree is not None, numbering)
        rectangles, images = read_drawings(objects, shown)
        label = library.wide_text(library.page_label, document, number - 1) or None
        read = Page(
            number,
            shown.width,
            shown.height,
            tuple(words),
            rectangles,
            images,
            rotation=shown.rotation,
            label=label,
        )
        full = len(objects.handles) >= MOST_OBJECTS
        trouble = too_many_objects(number, MOST_OBJECTS) if full else None
        leaves = tree.read_leaves(page, content_ids(read)) if tree else ()
        return Found(read, shown, leaves, lost, trouble)
    finally:
        library.close_page(page)


def _read_text(
    page: int,
    fonts: Fonts,
    shown: Display,
    objects: Objects,
    tagged: bool,
    numbering: frozenset[str],
) -> tuple[list[Word], list[Origin]]:
    loaded = library.load_text(page)
    if not loaded:
        return [], []
    text_page = library.at(loaded)
    try:
        settings, blanks = Settings(text_page, shown, fonts), Blanks(objects)
        content_ids = ContentIds(tagged, objects)
        words = read_words(text_page, shown, settings, content_ids, blanks, numbering)
        return words, list(blanks.symbols(settings, shown))
    finally:
        library.close_text(loaded)
