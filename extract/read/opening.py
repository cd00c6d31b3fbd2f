"""Opening a PDF: with the empty password first, then with those that were given."""

from collections.abc import Sequence

import pypdfium2
import pypdfium2.raw as raw

from extract.read.troubles import unreadable
from models.errors import UnreadableDocument

LOCKED = {raw.FPDF_ERR_PASSWORD: "password_needed", raw.FPDF_ERR_SECURITY: "encrypted"}
"""The causes that PDFium tells apart."""


def open_pdf(data: bytes, passwords: Sequence[str] = ()) -> pypdfium2.PdfDocument:
    """Open a PDF; who opens it closes it.

    Raises UnreadableDocument: not_a_pdf, password_needed, encrypted, truncated, damaged.
    """
    for password in (None, *passwords):
        try:
            return pypdfium2.PdfDocument(data, password=password)
        except pypdfium2.PdfiumError as error:
            cause = LOCKED.get(getattr(error, "err_code", 0))
            if cause != "password_needed":
                break
    raise unreadable(data, cause)


def count_pages(document: pypdfium2.PdfDocument) -> int:
    """Return how many pages a PDF has. Raises UnreadableDocument: no_pages."""
    count = len(document)
    if count < 1:
        raise UnreadableDocument("no_pages", "The PDF has no pages.")
    return count
