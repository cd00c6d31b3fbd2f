"""Where words are printed: searching a PDF's text without regard to spaces and hyphens."""

import re
import unicodedata
from dataclasses import dataclass

import pypdfium2 as pdfium

_DROPPED = re.compile("[\\s\\-\u00ad\u2010\u2011\ufffe\u0002\u200b]+")
_NEAR = 300
_FAR = 2500


@dataclass(frozen=True, order=True)
class Place:
    """A place in a PDF's squashed text: page (0-based) and offset."""

    page: int = 0
    offset: int = 0


def squash(words: str) -> str:
    """Drop white space and hyphens and open ligatures, so that printed and written words agree."""
    return _DROPPED.sub("", unicodedata.normalize("NFKC", words))


def page_texts(pdf: bytes) -> list[str]:
    """Give each page's squashed text in the order of the PDF's content."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [squash(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def find(
    pages: list[str], words: str, start: Place, last: int | None = None
) -> tuple[Place, Place] | None:
    """Find words from a place on, also across page breaks; give where they start and end."""
    needle = squash(words)
    for page in range(start.page, len(pages) if last is None else min(last + 1, len(pages))):
        offset = start.offset if page == start.page else 0
        at = pages[page].find(needle, offset)
        if at >= 0:
            return Place(page, at), Place(page, at + len(needle))
        crossing = _cross(pages, needle, Place(page, offset))
        if crossing:
            return crossing
    return None


def _cross(pages: list[str], needle: str, start: Place) -> tuple[Place, Place] | None:
    """Match a needle that starts on one page and goes on on the next.

    A short part must lie by the page edge (running heads and feet apart); longer parts may have
    the other columns of a table row between them and the edge.
    """
    if start.page + 1 >= len(pages):
        return None
    here, there = pages[start.page], pages[start.page + 1]
    for split in range(len(needle) - 1, 0, -1):
        room = _FAR if min(split, len(needle) - split) >= 15 else _NEAR
        at = here.rfind(needle[:split], max(start.offset, len(here) - room - split))
        if at < 0:
            continue
        rest = needle[split:]
        after = there.find(rest, 0, room + len(rest))
        # "A" at the foot of one page and "greener borough" on the next is no crossing where the
        # whole "A greener borough" is on the next.
        whole = after >= 0 and there[: after + len(rest)].endswith(needle)
        if after >= 0 and not whole:
            return Place(start.page, at), Place(start.page + 1, after + len(rest))
        if split >= 15 and len(rest) > len(there) // 2:
            longer = _cross(pages, rest, Place(start.page + 1))
            if longer:
                return Place(start.page, at), longer[1]
    return None
