"""Pages drawn by PDFium. The one module outside extract/read that knows a PDF library.

PDFium is not safe in threads, may be slow and may crash on a damaged file: only
`browse.worker` calls this, in a process of its own.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from math import sqrt

import pypdfium2
from PIL import Image, ImageChops, ImageDraw

Area = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left of the page as displayed."""

MOST_PIXELS = 12_000_000
"""Pixels of the largest picture: an A0 drawing is drawn smaller than asked."""

SCALE = 2.0
"""Pixels a point of a crop: sharp on a screen of twice the usual density."""

HIGHLIGHT = (255, 236, 153)
"""Laid over a crop as a marker pen would: dark stays dark."""


@dataclass(frozen=True, slots=True)
class View:
    """What to draw: a page (from 1), `width` pixels wide; or a part of it, with words marked.

    `turned` is by how many degrees, clockwise, the page is turned first, as it was to be read.
    """

    page: int
    width: int | None = None
    part: Area | None = None
    marks: tuple[Area, ...] = ()
    turned: float = 0.0


class Sheets:
    """An open PDF, whose pages are drawn."""

    def __init__(self, data: bytes) -> None:
        """Open a PDF, with the empty password where it needs one. Raises PdfiumError."""
        self._document = pypdfium2.PdfDocument(data)
        # What was typed into a form is part of the page that people see.
        self._document.init_forms()

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Return each page's width and height as displayed, in points."""
        count = len(self._document)
        return tuple(self._document.get_page_size(index) for index in range(count))

    def draw(self, view: View) -> bytes:
        """Return a page or a part of one as PNG. Raises PdfiumError, IndexError."""
        quarters = round(view.turned / 90) % 4
        with self._page(view.page) as page:
            wide, high = turned_size(page.get_size(), view.turned)
            left, top, right, bottom = view.part or (0.0, 0.0, wide, high)
            left, top = max(left, 0.0), max(top, 0.0)
            right, bottom = min(right, wide), min(bottom, high)
            area = max(right - left, 1.0) * max(bottom - top, 1.0)
            scale = view.width / wide if view.width else SCALE
            level = view.turned % 90 == 0
            scale = min(scale, sqrt(MOST_PIXELS / (area if level else wide * high)))
            around = (left, high - bottom, wide - right, top)
            bitmap = page.render(
                scale=scale,
                rotation=90 * quarters,
                crop=around if level else (0, 0, 0, 0),
                rev_byteorder=True,
            )
            picture = bitmap.to_pil().convert("RGB")
            bitmap.close()
        if not level:
            picture = _levelled(picture, view.turned)
            picture = picture.crop((scale * left, scale * top, scale * right, scale * bottom))
        boxes = [
            tuple(scale * (edge - start) for edge, start in zip(mark, (left, top) * 2, strict=True))
            for mark in view.marks
        ]
        return _png(_marked(picture, boxes) if boxes else picture)

    @contextmanager
    def _page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        if not 1 <= number <= len(self._document):
            raise IndexError(f"there is no page {number}")
        page = self._document[number - 1]
        try:
            yield page
        finally:
            page.close()

    def close(self) -> None:
        """Close the PDF."""
        self._document.close()


def turned_size(size: tuple[float, float], turned: float) -> tuple[float, float]:
    """Return the width and height of a page once it is turned by so many degrees."""
    return (size[1], size[0]) if round(turned / 90) % 2 else size


def _levelled(picture: Image.Image, turned: float) -> Image.Image:
    """Turn a picture by what is left of a turn when its quarters are taken away."""
    skew = turned - 90 * round(turned / 90)
    return picture.rotate(-skew, Image.Resampling.BICUBIC, fillcolor="white")


def _marked(picture: Image.Image, boxes: Sequence[tuple[float, ...]]) -> Image.Image:
    ink = Image.new("RGB", picture.size, "white")
    pen = ImageDraw.Draw(ink)
    for box in boxes:
        pen.rectangle(box, fill=HIGHLIGHT)
    return ImageChops.multiply(picture, ink)


def _png(picture: Image.Image) -> bytes:
    """Return a picture as PNG, with a palette where it has few colours: pages of text do."""
    if picture.getcolors(256):
        picture = picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=256)
    written = BytesIO()
    picture.save(written, "PNG", compress_level=6)
    return written.getvalue()
