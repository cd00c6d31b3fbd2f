"""The PDFium engine."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as raw

from extract.page import Page, Pages, Trouble, Word
from extract.read import library
from extract.read.annotations import settle
from extract.read.blanks import Blanks, Origin
from extract.read.drawings import read_drawings
from extract.read.geometry import Display, display
from extract.read.lost import restore
from extract.read.objects import Objects, list_objects
from extract.read.outline import read_bookmarks, read_info, read_language
from extract.read.structure import ContentIds, Leaf, read_leaves, with_tags
from extract.read.style import Settings
from extract.read.troubles import damaged_page, find_troubles, unreadable
from extract.read.words import read_words
from models.errors import UnreadableDocument


@contextmanager
def open_document(data: bytes) -> Iterator[int]:
    """Open a PDF, trying the empty password, and give PDFium's address for it.

    Raises UnreadableDocument: not_a_pdf, encrypted, damaged, no_pages.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = getattr(error, "err_code", 0) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise unreadable(data, encrypted) from None
    try:
        if len(document) < 1:
            raise UnreadableDocument("no_pages", "The PDF has no pages.")
        yield ctypes.cast(document.raw, ctypes.c_void_p).value or 0
    finally:
        document.close()


class Found(NamedTuple):
    """A page as read, and what is settled once all pages are; `shown` is None if damaged."""

    page: Page
    shown: Display | None = None
    leaves: Sequence[Leaf] = ()
    lost: Sequence[Origin] = ()


def read_pdfium(data: bytes, numbers: range | None) -> Pages:
    """Read the pages (from 1) in `numbers`, all where None."""
    with open_document(data) as document:
        count = raw.FPDF_GetPageCount(ctypes.cast(document, raw.FPDF_DOCUMENT))
        every = range(1, count + 1)
        wanted = every if numbers is None else [number for number in numbers if number in every]
        tagged = bool(library.is_tagged(document))
        found = [_read_page(document, number, tagged) for number in wanted]
        lost = {read.page.number: read.lost for read in found if read.lost}
        pages = restore(data, [read.page for read in found], lost)
        troubles: list[Trouble] = []
        for page, read in zip(pages, found, strict=True):
            troubles += find_troubles(page) if read.shown else [damaged_page(page.number)]
        return Pages(
            with_tags(pages, [read.leaves for read in found]) if tagged else tuple(pages),
            read_bookmarks(document, {read.page.number: read.shown for read in found}),
            read_info(document),
            tagged,
            read_language(document),
            tuple(troubles),
        )


def _read_page(document: int, number: int, tagged: bool) -> Found:
    page = library.load_page(document, number - 1)
    if page:
        page = settle(document, number - 1, page)
    if not page:
        return Found(Page(number, 0.0, 0.0, ()))
    try:
        shown = display(page)
        objects = list_objects(page)
        words, lost = _read_text(page, shown, objects, tagged)
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
        return Found(read, shown, read_leaves(page) if tagged else (), lost)
    finally:
        library.close_page(page)


def _read_text(
    page: int, shown: Display, objects: Objects, tagged: bool
) -> tuple[list[Word], list[Origin]]:
    text_page = library.load_text(page)
    if not text_page:
        return [], []
    try:
        settings, blanks = Settings(text_page, shown), Blanks(objects)
        words = read_words(text_page, shown, settings, ContentIds(tagged, objects), blanks)
        return words, list(blanks.symbols(settings, shown))
    finally:
        library.close_text(text_page)
