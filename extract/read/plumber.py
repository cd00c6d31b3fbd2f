"""The pdfplumber engine: slower, and independent of PDFium, so that each can check the other."""

import io
import re
from collections.abc import Container, Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdftypes import resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import Matrix, apply_matrix_rect, decode_text
from pdfplumber.page import Page as PlumberPage
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException
from pdfplumber.utils.text import WordExtractor, dedupe_chars

from extract.limits import fault_of
from extract.page import Bookmark, Manner, Page, Pages, Rectangle, Style, Trouble, Word
from extract.read.blanks import SYMBOL
from extract.read.characters import GAP_ALONE, STEP, UNKNOWN, clean
from extract.read.fonts import face
from extract.read.geometry import DECIMALS, Box, cut
from extract.read.plumber_structure import read_leaves
from extract.read.structure import ARTEFACT, ARTEFACT_NAME, Leaf, elements, with_tags
from extract.read.style import DESCENT, hex_colour
from extract.read.troubles import damaged_page, find_troubles, left_out, unreadable
from extract.steps import begin
from models.errors import UnreadableDocument

Shape = dict[str, Any]

# Everything pdfminer raises on damaged input, its own errors and those it lets slip.
DAMAGE = (
    MalformedPDFException,
    PdfminerException,
    PDFException,
    PSException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


# What pdfminer writes for a glyph whose meaning the font does not tell.
NAMELESS = re.compile(r"\(cid:\d+\)")


class Splitter(WordExtractor):
    """pdfplumber's word finder, with this package's own idea of where a word ends.

    It goes by gaps and baselines, so that turned text and raised letters part as they
    do with PDFium.
    """

    def char_begins_new_word(
        self,
        prev_char: Shape,
        curr_char: Shape,
        direction: str,
        x_tolerance: float,
        y_tolerance: float,
    ) -> bool:
        """Tell whether a gap or a step lies between two characters."""
        before, after = prev_char, curr_char
        height = max(after["height"], after["width"])
        gaps = (
            after["x0"] - before["x1"],
            before["x0"] - after["x1"],
            after["top"] - before["bottom"],
            before["top"] - after["bottom"],
        )
        step = abs(_baseline(after) - _baseline(before)) if after["upright"] else 0.0
        return bool(max(gaps) > x_tolerance or step > STEP * height)


def _baseline(letter: Shape) -> float:
    """Estimate a letter's baseline: its matrix leaves out what the text rise adds."""
    return float(letter["y0"] + DESCENT * letter["size"])


SPLITTER = Splitter(x_tolerance_ratio=GAP_ALONE, use_text_flow=True)


def read_plumber(data: bytes, numbers: Container[int] | None, manner: Manner) -> Pages:
    """Read the pages (from 1) in `numbers`, all where None."""
    with _open(data, manner.passwords) as pdf:
        wanted = [p for p in pdf.pages if numbers is None or p.page_number in numbers]
        tagged = _is_tagged(pdf)
        found = _find_leaves(pdf) if tagged else {}
        pages: list[Page] = []
        leaves: list[list[Leaf]] = []
        troubles: list[Trouble] = []
        for page in wanted:
            leaves.append(found.get(page.page_number, []))
            if fault := fault_of(manner.faults, "read", page.page_number):
                pages.append(Page(page.page_number, 0.0, 0.0, ()))
                troubles.append(left_out(fault, page.page_number))
                continue
            begin("read", page.page_number)
            try:
                pages.append(_read_page(page, tagged))
                troubles.extend(find_troubles(pages[-1]))
            except DAMAGE:
                pages.append(Page(page.page_number, 0.0, 0.0, ()))
                troubles.append(damaged_page(page.page_number))
            page.close()
        return Pages(
            with_tags(pages, leaves, elements(leaves)) if tagged else tuple(pages),
            tuple(_bookmarks(pdf)),
            _info(pdf),
            tagged,
            _language(pdf),
            tuple(troubles),
        )


def read_symbols(
    data: bytes, numbers: Container[int], passwords: Sequence[str]
) -> dict[int, list[Word]]:
    """Return what stands in symbol fonts on the pages (from 1) in `numbers`.

    Damaged pages are left out. Raises UnreadableDocument, as reading the whole does.
    """
    words = {}
    with _open(data, passwords) as pdf:
        tagged = _is_tagged(pdf)
        for page in pdf.pages:
            if page.page_number in numbers:
                begin("compare", page.page_number)
                with suppress(*DAMAGE):
                    symbols = [one for one in page.chars if SYMBOL.search(one["fontname"])]
                    letters = dedupe_chars(symbols)
                    words[page.page_number] = list(_words(letters, Frame(page), tagged))
                page.close()
    return words


def _open(data: bytes, passwords: Sequence[str]) -> PDF:
    for password in (None, *passwords):
        try:
            pdf = pdfplumber.open(io.BytesIO(data), password=password)
            count = len(pdf.pages)
            break
        except DAMAGE as error:
            cause = error.args[0] if error.args else None
            refusal = unreadable(data, _locked(cause))
    else:
        raise refusal
    if not count:
        raise UnreadableDocument("no_pages", "The PDF has no pages.")
    return pdf


def _locked(cause: object) -> str | None:
    if isinstance(cause, PDFPasswordIncorrect):
        return "password_needed"
    return "encrypted" if isinstance(cause, PDFEncryptionError) else None


def _read_page(page: PlumberPage, tagged: bool) -> Page:
    frame = Frame(page)
    words = tuple(_words(page.dedupe_chars().chars, frame, tagged))
    shapes = [*page.rects, *page.lines, *(c for c in page.curves if _is_box(c))]
    rectangles = [_rectangle(shape, frame.place(shape)) for shape in shapes]
    images = [frame.place(image) for image in page.images]
    return Page(
        page.page_number,
        frame.width,
        frame.height,
        words,
        tuple(r for r in rectangles if frame.shows(r[:4]) and (r.fill or r.stroke)),
        tuple(filter(frame.shows, images)),
        rotation=page.rotation,
        label=page.page_obj.label,
    )


def _words(characters: list[Shape], frame: "Frame", tagged: bool) -> Iterator[Word]:
    for word, letters in SPLITTER.iter_extract_tuples(characters):
        box = frame.place(word)
        text = clean(NAMELESS.sub(UNKNOWN, word["text"]))
        if text and frame.shows_centre(box):
            content_id = _content_id(letters[0]) if tagged else -1
            read = Word(text, *box, _style(letters[0]), content_id)
            yield cut(read, frame.width, frame.height)


class Frame:
    """Where the crop box lies on the media box, which pdfplumber measures from."""

    def __init__(self, page: PlumberPage) -> None:
        media, crop = page.page_obj.mediabox, page.page_obj.cropbox
        crop = (
            max(crop[0], media[0]),
            max(crop[1], media[1]),
            min(crop[2], media[2]),
            min(crop[3], media[3]),
        )
        turn = _turn(page.rotation, media)
        _, _, _, height = apply_matrix_rect(turn, media)
        x0, y0, x1, y1 = apply_matrix_rect(turn, crop)
        self._left = x0 + page.mediabox[0]
        self._above = height - y1 + page.mediabox[1]
        self.width, self.height = round(x1 - x0, DECIMALS), round(y1 - y0, DECIMALS)

    def place(self, shape: Shape) -> Box:
        """Return a pdfplumber object's box in points from the top left of the crop box."""
        return (
            round(float(shape["x0"]) - self._left, DECIMALS),
            round(float(shape["top"]) - self._above, DECIMALS),
            round(float(shape["x1"]) - self._left, DECIMALS),
            round(float(shape["bottom"]) - self._above, DECIMALS),
        )

    def shows_centre(self, box: Box) -> bool:
        """Tell whether the middle of a box is on the page as displayed."""
        x0, top, x1, bottom = box
        return 0 < x0 + x1 < 2 * self.width and 0 < top + bottom < 2 * self.height

    def shows(self, box: Box) -> bool:
        """Tell whether any of a box is on the page as displayed."""
        x0, top, x1, bottom = box
        return x1 >= 0 and bottom >= 0 and x0 <= self.width and top <= self.height


def _turn(rotation: int, media: Box) -> Matrix:
    """Return pdfminer's own matrix from the PDF's coordinates to the page as displayed."""
    x0, y0, x1, y1 = media
    return {
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }.get(rotation, (1, 0, 0, 1, -x0, -y0))


def _style(letter: Shape) -> Style:
    a, b, c, d, _, _ = letter["matrix"]
    name, bold, italic = face(letter["fontname"])
    italic = italic or (abs(b) < 0.01 * abs(a) and abs(c) > 0.1 * abs(d))
    size = letter["size"] if letter["upright"] else letter["width"]
    return Style(name, round(float(size), 2), bold, italic, _colour(letter["non_stroking_color"]))


def _content_id(letter: Shape) -> int:
    if letter.get("mcid") is not None:
        return int(letter["mcid"])
    return ARTEFACT if letter.get("tag") == ARTEFACT_NAME else -1


def _is_box(curve: Shape) -> bool:
    """Tell whether a path of straight lines runs only across and down."""
    points = curve["pts"]
    return len(points) > 2 and all(
        min(abs(x - to_x), abs(y - to_y)) <= 0.5 for (x, y), (to_x, to_y) in pairwise(points)
    )


def _rectangle(shape: Shape, box: Box) -> Rectangle:
    fill = _colour(shape["non_stroking_color"]) if shape.get("fill") else None
    stroke = _colour(shape["stroking_color"]) if shape.get("stroke") else None
    half = float(shape.get("linewidth") or 0) / 2 if stroke else 0.0
    x0, top, x1, bottom = box
    return Rectangle(x0 - half, top - half, x1 + half, bottom + half, fill, stroke)


def _colour(value: Any) -> str | None:
    """Return '#rrggbb' for grey, RGB or CMYK from 0 to 1; None for a pattern."""
    parts = value if isinstance(value, list | tuple) else (value,)
    if not parts or not all(isinstance(part, int | float) for part in parts):
        return None
    if len(parts) == 4:
        parts = [(1 - part) * (1 - parts[3]) for part in parts[:3]]
    elif len(parts) == 1:
        parts = [parts[0]] * 3
    elif len(parts) != 3:
        return None
    red, green, blue = (min(max(round(255 * part), 0), 255) for part in parts)
    return hex_colour(red, green, blue)


def _is_tagged(pdf: PDF) -> bool:
    marked = resolve1(pdf.doc.catalog.get("MarkInfo"))
    return isinstance(marked, dict) and bool(resolve1(marked.get("Marked")))


def _find_leaves(pdf: PDF) -> dict[int, list[Leaf]]:
    numbers = {page.page_obj.pageid: page.page_number for page in pdf.pages}
    try:
        return read_leaves(pdf.doc.catalog, numbers)
    except DAMAGE:
        return {}


def _info(pdf: PDF) -> dict[str, str]:
    values = {str(key): str(value).strip() for key, value in pdf.metadata.items()}
    return {key: value for key, value in values.items() if value}


def _language(pdf: PDF) -> str | None:
    value = resolve1(pdf.doc.catalog.get("Lang"))
    return (decode_text(value).strip() or None) if isinstance(value, bytes) else None


def _bookmarks(pdf: PDF) -> Iterator[Bookmark]:
    numbers = {page.page_obj.pageid: page for page in pdf.pages}
    try:
        for level, title, target, action, _ in pdf.doc.get_outlines():
            page, top = _target(pdf, numbers, target, action)
            text = " ".join(str(title).split())
            if text:
                yield Bookmark(text, level, page, top)
    except DAMAGE:
        # pdfminer raises where there is no outline; half an outline is kept.
        return


def _target(
    pdf: PDF, pages: dict[Any, PlumberPage], target: Any, action: Any
) -> tuple[int | None, float | None]:
    action = resolve1(action)
    if target is None and isinstance(action, dict):
        target = action.get("D")
    target = resolve1(target)
    if isinstance(target, bytes):
        target = resolve1(pdf.doc.get_dest(target))
    elif target is not None and not isinstance(target, list | dict):
        target = resolve1(pdf.doc.get_dest(target.name))
    if isinstance(target, dict):
        target = resolve1(target.get("D"))
    if not isinstance(target, list) or not target:
        return None, None
    page = pages.get(getattr(target[0], "objid", None))
    if page is None:
        return None, None
    kind = getattr(resolve1(target[1]), "name", "") if len(target) > 1 else ""
    at = {"XYZ": 3, "FitH": 2}.get(kind)
    y = resolve1(target[at]) if at and len(target) > at else None
    if not isinstance(y, int | float) or page.rotation:
        return page.page_number, None
    frame = Frame(page)
    top = page.page_obj.cropbox[3] - y
    return page.page_number, round(min(max(top, 0.0), frame.height), DECIMALS)
