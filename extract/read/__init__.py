"""Reading: PDF bytes in, pages of words, ruling, images and tags out.

The only package that knows a PDF library.
"""

from extract.page import Manner, Pages
from extract.read.pdfium import read_pdfium
from extract.read.plumber import read_plumber
from extract.read.scans import read_scans

__all__ = ["Manner", "read"]

DEFAULT = Manner()


def read(data: bytes, manner: Manner = DEFAULT, pages: range | None = None) -> Pages:
    """Read a PDF; `pages` counts from 1 and leaves out the others.

    Raises UnreadableDocument where there are no pages: codes not_a_pdf, encrypted,
    damaged, no_pages.
    """
    read_with = read_plumber if manner.engine == "pdfplumber" else read_pdfium
    found = read_with(data, pages)
    return read_scans(data, found) if manner.ocr else found
