"""A page as it was read: words with their style, ruling, images and structure tags.

All measures are points from the top left corner of the page as displayed: rotation and
crop box are already applied. Pages are counted from 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from extract.limits import Fault

Engine = Literal["pdfium", "pdfplumber"]
"""What parses the PDF: PDFium, or pdfplumber alone as a check on it."""


RecogniserName = Literal["rapidocr", "tesseract"]
"""What recognises scanned pages: RapidOCR (`moothall[ocr]`), or Tesseract's command."""


Kept = Literal["none", "use", "renew"]
"""Whether pages are kept as they were read: not at all, to be used again, or written anew."""


class Manner(NamedTuple):
    """How to read a PDF; with `ocr`, scanned pages are recognised where that is installed.

    `passwords` are tried on a PDF that does not open without; `faults` are what ended
    earlier attempts, and is left out of this one. A PDF of more than `most` pages, or than
    `pictures` that are to be recognised, is not read, but is a LongFile; `parts` are its pages,
    as others read them.
    """

    engine: Engine = "pdfium"
    ocr: bool = True
    recogniser: RecogniserName = "rapidocr"
    passwords: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    kept: Kept = "none"
    most: int | None = None
    pictures: int | None = None
    parts: "tuple[Part, ...]" = ()


class Part(NamedTuple):
    """Some of a PDF's pages as bytes (`extract.kept`), and which bytes they were read from."""

    numbers: range
    sha256: str
    pages: bytes


class LongFile(Exception):
    """A PDF takes longer than is to be taken at once: it has so many `pages`.

    `pictures` says that what takes long is that many are to be recognised.
    """

    def __init__(self, pages: int, pictures: bool = False) -> None:
        super().__init__(pages, pictures)
        self.pages = pages
        self.pictures = pictures


class Style(NamedTuple):
    """How a word is set. `colour` is '#rrggbb' or None where unknown."""

    font: str
    size: float
    bold: bool
    italic: bool
    colour: str | None


class Word(NamedTuple):
    """A run of characters without white space.

    `mcid` is the marked-content id that ties it to the page's structure tags, -1 for
    none; `confidence` is below 1 only for recognised (OCR) words.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    style: Style
    mcid: int = -1
    confidence: float = 1.0


class Rectangle(NamedTuple):
    """A ruling line (thin) or a filled or stroked box. Colours are '#rrggbb' or None."""

    x0: float
    top: float
    x1: float
    bottom: float
    fill: str | None
    stroke: str | None


class Tag(NamedTuple):
    """A structure element that marked content belongs to.

    `role` is the standard name after role mapping ("H1", "P", "LI", "Lbl", "TD",
    "Artifact"); `path` the roles from the root to it; `element` counts elements in the
    tree's own order, so that content with the same number is one element.
    """

    role: str
    path: tuple[str, ...]
    element: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `words` in the order of the page's content stream.

    `turned` says by how many degrees, clockwise, a scanned page was turned to be read: its
    measures are those of the page so turned.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rectangles: tuple[Rectangle, ...] = ()
    images: tuple[tuple[float, float, float, float], ...] = ()
    tags: Mapping[int, Tag] = field(default_factory=dict)
    rotation: int = 0
    label: str | None = None
    ocr: bool = False
    turned: float | None = None


class Bookmark(NamedTuple):
    """An entry of the PDF's outline; `level` from 1, `page` None where it leads nowhere."""

    title: str
    level: int
    page: int | None
    top: float | None


class Trouble(NamedTuple):
    """Something a stage noticed; assemble turns it into a row of problems."""

    stage: str
    severity: str
    code: str
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF as it was read. `info` is the PDF's own metadata, which is often wrong.

    Where only some pages were read, `elements` is the place in the whole structure tree of
    each element that their tags number: the child's number at every level from the root; and
    `unsettled` are the numbers of pages that have a font of which only the whole file can tell
    whether it gives letters. Their words are as the font gives them.
    """

    pages: tuple[Page, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    info: Mapping[str, str] = field(default_factory=dict)
    tagged: bool = False
    language: str | None = None
    troubles: tuple[Trouble, ...] = ()
    elements: tuple[tuple[int, ...], ...] = ()
    unsettled: tuple[int, ...] = ()
