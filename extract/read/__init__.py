"""Reading: PDF bytes in, pages of words, ruling, images and tags out.

The only package that knows a PDF library.
"""

from collections.abc import Sequence
from dataclasses import replace

from extract.page import Manner, Pages
from extract.read.pdfium import read_pdfium
from extract.read.scans import read_scans
from extract.read.troubles import damaged_file
from extract.steps import begin
from models.errors import UnreadableDocument

__all__ = ["Manner", "read"]

DEFAULT = Manner()


def read(
    data: bytes,
    manner: Manner = DEFAULT,
    pages: Sequence[int] | None = None,
    numbering: frozenset[str] | None = None,
) -> Pages:
    """Read a PDF; `pages` counts from 1 and leaves out the others.

    `numbering` are the fonts that the whole file was found to have that give numbers of glyphs.
    Without it a whole file is judged, and pages for which that matters are left `unsettled`.

    Raises UnreadableDocument where there are no pages: codes not_a_pdf, password_needed,
    encrypted, truncated, damaged, no_pages.
    """
    begin("open")
    read_with = _read_with_pdfplumber if manner.engine == "pdfplumber" else _read_with_both
    found = read_with(data, pages, manner, numbering)
    return read_scans(data, found, manner)


def _read_with_pdfplumber(
    data: bytes, numbers: Sequence[int] | None, manner: Manner, _: frozenset[str] | None
) -> Pages:
    # Loaded where it is needed: PDFium alone reads nearly every document.
    from extract.read.plumber import read_plumber

    return read_plumber(data, numbers, manner)


def _read_with_both(
    data: bytes,
    numbers: Sequence[int] | None,
    manner: Manner,
    numbering: frozenset[str] | None,
) -> Pages:
    """Read with PDFium; what it cannot open, with pdfplumber, or for its reason why not."""
    try:
        return read_pdfium(data, numbers, manner, numbering)
    except UnreadableDocument as refusal:
        if refusal.code not in ("damaged", "truncated"):
            raise
        found = _read_with_pdfplumber(data, numbers, manner, numbering)
        if not any(page.words for page in found.pages):
            raise refusal from None
        return replace(found, troubles=(*found.troubles, damaged_file()))
