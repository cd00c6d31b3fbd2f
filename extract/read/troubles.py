"""What reading noticed: pages without text, fonts that do not tell what they mean."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

from extract.page import Page, Trouble
from extract.read.characters import UNKNOWN
from models.errors import UnreadableDocument

# Share of the page that images must cover for it to be taken for a scan.
COVERED = 0.5

# Share of a page's characters without meaning from which the text is not to be trusted.
GARBLED = 0.3
FEWEST_CHARACTERS = 20

# Readers look for the header only so far into the file (ISO 32000-1, annex H, note 13).
HEADER_WITHIN = 1024


def unreadable(data: bytes, encrypted: bool) -> UnreadableDocument:
    """Say why a PDF could not be opened: not_a_pdf, encrypted or damaged."""
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return UnreadableDocument("not_a_pdf", "The file is not a PDF: it has no %PDF- header.")
    if encrypted:
        return UnreadableDocument(
            "encrypted", "The PDF needs a password; save a copy without one and add that."
        )
    return UnreadableDocument("damaged", "The PDF is damaged or cut short and cannot be opened.")


def damaged_file() -> Trouble:
    """Say that a file could not be opened as it should, and what was read may be a part."""
    message = "The PDF is damaged; what could be found in it was read and may be incomplete."
    return Trouble("read", "error", "damaged", message)


def damaged_page(number: int) -> Trouble:
    """Say that page `number` (from 1) could not be read."""
    message = f"Page {number} is damaged and could not be read."
    return Trouble("read", "error", "damaged_page", message, number)


def find_troubles(page: Page) -> Sequence[Trouble]:
    """Return what is wrong with a page's text as read."""
    if not page.words:
        covered = _covered(page) >= COVERED
        message = (
            f"Page {page.number} is a picture without text; to have it read, install "
            "moothall[ocr] and build again with --force."
            if covered
            else f"Page {page.number} has no text."
        )
        severity = "error" if covered else "info"
        return [Trouble("read", severity, "no_text_layer", message, page.number)]
    text = "".join(word.text for word in page.words)
    if text.isprintable() and UNKNOWN not in text:
        return []
    bad = sum(count for sign, count in Counter(text).items() if _meaningless(sign))
    if len(text) >= FEWEST_CHARACTERS and bad >= GARBLED * len(text):
        message = (
            f"Page {page.number}: {bad} of {len(text)} characters have no known meaning, "
            "its fonts do not say what their signs stand for; OCR may read it."
        )
        return [Trouble("read", "warning", "garbled_text", message, page.number)]
    return []


def _covered(page: Page) -> float:
    area = sum((x1 - x0) * (bottom - top) for x0, top, x1, bottom in page.images)
    return area / (page.width * page.height or 1)


def _meaningless(character: str) -> bool:
    return character == UNKNOWN or unicodedata.category(character) in ("Cc", "Co", "Cn")
