"""What reading noticed: pages without text, fonts that do not tell what they mean."""

import unicodedata
from collections.abc import Collection, Sequence

from extract.limits import Fault
from extract.page import Page, Trouble
from extract.read.characters import UNKNOWN
from extract.read.legibility import likeness, looks_usual, oddity
from extract.recogniser import GARBLED, MENDED, NO_TEXT, POOR
from models.errors import UnreadableDocument

# Share of the page that images must cover for it to be taken for a scan.
COVERED = 0.5

# Share of a page's characters without meaning from which the text is not to be trusted.
MEANINGLESS = 0.3
FEWEST_CHARACTERS = 20

# Text whose letters stand in usual pairs less often than this is not what is printed: real
# pages have 0.7 and more, a page whose codes are shifted or shuffled 0.35 at most.
JUMBLED = 0.5

# Share of impossible words from which a scan's text layer is better read again: pages made
# by word processors have 0.03 at most, a bad reading 0.1 and more.
POORLY = 0.08

RECOGNISED = {
    NO_TEXT: "is a picture",
    GARBLED: "has garbled text",
    POOR: "is a scan whose text layer is poor",
}
"""Why a page was recognised."""

# Readers look for the header only so far into the file (ISO 32000-1, annex H, note 13).
HEADER_WITHIN = 1024


# Where readers look for the end-of-file marker (the same note).
MARKER_WITHIN = 1024


def unreadable(data: bytes, locked: str | None = None) -> UnreadableDocument:
    """Say why a PDF could not be opened: not_a_pdf, `locked`, truncated or damaged.

    `locked` is password_needed, or encrypted where no password would help.
    """
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return UnreadableDocument("not_a_pdf", "The file is not a PDF: it has no %PDF- header.")
    if locked == "password_needed":
        return UnreadableDocument(
            locked, "The PDF needs a password; put it into a file and give that as --password-file."
        )
    if locked:
        return UnreadableDocument(
            locked, "The PDF is encrypted in a way that cannot be read; add a copy that is not."
        )
    if b"%%EOF" not in data[-MARKER_WITHIN:]:
        return UnreadableDocument(
            "truncated", "The PDF is cut short: its end is missing, and nothing can be read."
        )
    return UnreadableDocument("damaged", "The PDF is damaged and cannot be opened.")


def damaged_file() -> Trouble:
    """Say that a file could not be opened as it should, and what was read may be a part."""
    message = "The PDF is damaged; what could be found in it was read and may be incomplete."
    return Trouble("read", "error", "damaged", message)


def damaged_page(number: int) -> Trouble:
    """Say that page `number` (from 1) could not be read."""
    message = f"Page {number} is damaged and could not be read."
    return Trouble("read", "error", "damaged_page", message, number)


def left_out(fault: Fault, number: int) -> Trouble:
    """Say that page `number` (from 1) was not read, or not recognised, since that ended badly."""
    what = "recognised" if fault.task == "recognise" else "read"
    first = "" if number == fault.page else f", as was page {fault.page}"
    message = f"Page {number} was not {what}{first}: {fault.reason}. The other pages were kept."
    return Trouble("read", "error", fault.cause, message, number)


def too_many_pages(count: int, most: int) -> Trouble:
    """Say that a PDF has more pages than are read."""
    message = f"The PDF has {count:,} pages, and the first {most:,} were read; divide it."
    return Trouble("read", "error", "too_many_pages", message)


def too_many_objects(number: int, most: int) -> Trouble:
    """Say that a page has more objects than are looked at."""
    message = f"Page {number} has more than {most:,} objects, and those beyond were not looked at."
    return Trouble("read", "warning", "too_many_objects", message, number)


def spelt_by_number(fonts: Collection[str]) -> Trouble:
    """Say that fonts told no letters, and these were taken from the usual order of glyphs."""
    message = (
        f"The PDF does not say which letters the signs of {', '.join(sorted(fonts))} stand for; "
        "they were taken from the usual order of glyphs, and rarer signs may be others."
    )
    return Trouble("read", "info", "letters_by_number", message)


def find_troubles(page: Page) -> Sequence[Trouble]:
    """Return what is wrong with a page's text as read."""
    if not page.words:
        return [_without_text(page)]
    text = "".join([word.text for word in page.words])
    if not (text.isprintable() and UNKNOWN not in text and looks_usual(text)):
        bad = _count_meaningless(text)
        if len(text) >= FEWEST_CHARACTERS and (bad >= MEANINGLESS * len(text) or _jumbled(page)):
            message = (
                f"Page {page.number}: its fonts do not say which letters their signs stand for, "
                "and its text is garbled."
            )
            return [Trouble("read", "warning", GARBLED, message, page.number)]
    if _covered(page) >= COVERED and illegibility(page) >= POORLY:
        message = f"Page {page.number} is a scan whose text was badly recognised by others."
        return [Trouble("read", "warning", POOR, message, page.number)]
    return []


def recognised(trouble: Trouble) -> Trouble:
    """Say that a page which was in trouble has been recognised."""
    reason = RECOGNISED[trouble.code]
    message = f"Page {trouble.page} {reason}; it was recognised (OCR) and may hold slips."
    return trouble._replace(severity="info", code=MENDED, message=message)


def illegibility(page: Page) -> float:
    """Return the share of a page's text that cannot be what is printed, 0 where that is untold."""
    words = [word.text for word in page.words]
    if _jumbled(page):
        return 1.0
    text = "".join(words)
    bad = _count_meaningless(text) / max(len(text), 1)
    return max(oddity(words) or 0.0, bad)


def _jumbled(page: Page) -> bool:
    """Tell whether letters stand together that no language puts so."""
    like = likeness(" ".join([word.text for word in page.words]))
    return like is not None and like < JUMBLED


def _without_text(page: Page) -> Trouble:
    if _covered(page) >= COVERED:
        message = f"Page {page.number} is a picture without text."
        return Trouble("read", "error", NO_TEXT, message, page.number)
    message = f"Page {page.number} has no text."
    return Trouble("read", "info", NO_TEXT, message, page.number)


def _covered(page: Page) -> float:
    area = sum((x1 - x0) * (bottom - top) for x0, top, x1, bottom in page.images)
    return area / (page.width * page.height or 1)


def _count_meaningless(text: str) -> int:
    return sum(text.count(sign) for sign in set(text) if _meaningless(sign))


def _meaningless(character: str) -> bool:
    return character == UNKNOWN or unicodedata.category(character) in ("Cc", "Co", "Cn")
