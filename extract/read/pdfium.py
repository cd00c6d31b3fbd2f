"""The PDFium engine."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as raw

from extract.page import Page, Pages, Tag, Trouble
from extract.read import library
from extract.read.drawings import read_drawings
from extract.read.geometry import Display, display
from extract.read.outline import read_bookmarks, read_info, read_language
from extract.read.structure import (
    ARTEFACT,
    ARTEFACT_TAG,
    ContentIds,
    Leaf,
    number_elements,
    read_leaves,
)
from extract.read.style import Settings
from extract.read.troubles import find_troubles
from extract.read.words import read_words
from models.errors import UnreadableDocument

HEADER_WITHIN = 1024


@contextmanager
def open_document(data: bytes) -> Iterator[int]:
    """Open a PDF, trying the empty password, and give PDFium's address for it.

    Raises UnreadableDocument: not_a_pdf, encrypted, damaged, no_pages.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unreadable(data, getattr(error, "err_code", 0)) from None
    try:
        if len(document) < 1:
            raise UnreadableDocument("no_pages", "The PDF has no pages.")
        yield ctypes.cast(document.raw, ctypes.c_void_p).value or 0
    finally:
        document.close()


def _unreadable(data: bytes, code: int) -> UnreadableDocument:
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return UnreadableDocument("not_a_pdf", "The file is not a PDF: it has no %PDF- header.")
    if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return UnreadableDocument(
            "encrypted", "The PDF needs a password; save a copy without one and add that."
        )
    return UnreadableDocument("damaged", "The PDF is damaged or cut short and cannot be opened.")


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
                message = f"Page {number} is damaged and could not be read."
                troubles.append(Trouble("read", "error", "damaged_page", message, number))
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
            tuple(map(_with_tags, pages, number_elements(leaves))) if tagged else tuple(pages),
            read_bookmarks(document, displays),
            read_info(document),
            tagged,
            read_language(document),
            tuple(troubles),
        )


def _read_page(page: int, number: int, shown: Display, label: str | None, tagged: bool) -> Page:
    text_page = library.load_text(page)
    try:
        words = read_words(text_page, shown, Settings(), ContentIds(tagged)) if text_page else []
    finally:
        if text_page:
            library.close_text(text_page)
    rectangles, images = read_drawings(page, shown)
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


def _with_tags(page: Page, tags: dict[int, Tag]) -> Page:
    if any(word.mcid == ARTEFACT for word in page.words):
        tags[ARTEFACT] = ARTEFACT_TAG
    return Page(
        page.number,
        page.width,
        page.height,
        page.words,
        page.rectangles,
        page.images,
        tags,
        page.rotation,
        page.label,
        page.ocr,
    )
