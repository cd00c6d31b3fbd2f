"""The PDFium engine."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as raw

from extract.page import Page, Pages, Trouble, Word
from extract.read import library
from extract.read.blanks import Blanks
from extract.read.drawings import read_drawings
from extract.read.geometry import Display, display
from extract.read.objects import list_objects
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


def read_pdfium(data: bytes, numbers: range | None) -> Pages:
    """Read the pages (from 1) in `numbers`, all where None."""
    with open_document(data) as document:
        count = raw.FPDF_GetPageCount(ctypes.cast(document, raw.FPDF_DOCUMENT))
        tagged = bool(library.is_tagged(document))
        pages: list[Page] = []
        leaves: list[list[Leaf]] = []
        displays: dict[int, Display] = {}
        troubles: list[Trouble] = []
        for number in numbers if numbers is not None else range(1, count + 1):
            if not 1 <= number <= count:
                continue
            page = library.load_page(document, number - 1)
            if not page:
                troubles.append(damaged_page(number))
                pages.append(Page(number, 0.0, 0.0, ()))
                leaves.append([])
                continue
            try:
                shown = displays[number] = display(page)
                label = library.wide_text(library.page_label, document, number - 1) or None
                pages.append(_read_page(page, number, shown, label, tagged))
                leaves.append(read_leaves(page) if tagged else [])
            finally:
                library.close_page(page)
            troubles.extend(find_troubles(pages[-1]))
        return Pages(
            with_tags(pages, leaves) if tagged else tuple(pages),
            read_bookmarks(document, displays),
            read_info(document),
            tagged,
            read_language(document),
            tuple(troubles),
        )


def _read_page(page: int, number: int, shown: Display, label: str | None, tagged: bool) -> Page:
    objects = list_objects(page)
    words: list[Word] = []
    text_page = library.load_text(page)
    if text_page:
        settings, ids = Settings(text_page, shown), ContentIds(tagged, objects)
        words = read_words(text_page, shown, settings, ids, Blanks(objects))
        library.close_text(text_page)
    rectangles, images = read_drawings(objects, shown)
    return Page(
        number,
        shown.width,
        shown.height,
        tuple(words),
        rectangles,
        images,
        rotation=shown.rotation,
        label=label,
    )
