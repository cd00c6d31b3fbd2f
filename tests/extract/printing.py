"""Print tiny PDFs, for tests of reading: content streams in, bytes out."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name

from extract.page import Engine, Manner, Page, Pages
from extract.read import read

ENGINES: tuple[Engine, ...] = ("pdfium", "pdfplumber")

WIDTH, HEIGHT = 600, 800

FACES = {
    "F": "Helvetica",
    "Fb": "Helvetica-Bold",
    "Fi": "Helvetica-Oblique",
    "Fbi": "Times-BoldItalic",
    "S": "Symbol",
}
"""The fonts a content stream may name, of those every PDF reader has."""

Change = Callable[[pikepdf.Pdf], object]


class Sheet(NamedTuple):
    """A page to print: boxes are (left, bottom, right, top) in points, `rotate` in degrees."""

    content: str | bytes
    rotate: int = 0
    crop: Sequence[float] | None = None
    media: Sequence[float] = (0, 0, WIDTH, HEIGHT)
    fonts: Mapping[str, Dictionary] = {}
    images: Mapping[str, bytes] = {}


def text(words: str, x: float, y: float, size: float = 12, font: str = "F", more: str = "") -> str:
    """Return the content that sets `words` from (x, y); `more` are operators before it."""
    return f"q {more} BT /{font} {size} Tf {x} {y} Td ({words}) Tj ET Q\n"


def pdf(*sheets: Sheet | str, change: Change = lambda document: None, **save: Any) -> bytes:
    """Print sheets, let `change` alter the document, and return its bytes."""
    with pikepdf.new() as document:
        for sheet in sheets:
            _print(document, Sheet(sheet) if isinstance(sheet, str) else sheet)
        change(document)
        out = BytesIO()
        document.save(out, **({"static_id": True} | save))
    return out.getvalue()


def read_all(data: bytes, engine: Engine = "pdfium") -> Pages:
    """Read every page with one engine, without OCR."""
    return read(data, Manner(engine, ocr=False))


def read_one(sheet: Sheet | str, engine: Engine = "pdfium") -> Page:
    """Print one sheet and read it again."""
    return read_all(pdf(sheet), engine).pages[0]


def says(page: Page) -> str:
    """Return a page's words with single spaces between."""
    return " ".join(word.text for word in page.words)


def raster(width: int = 8, height: int = 8, shade: int = 128) -> bytes:
    """Return the samples of a plain grey image."""
    return bytes([shade]) * (width * height)


def grey_image(document: pikepdf.Pdf, samples: bytes, width: int, height: int) -> pikepdf.Object:
    """Return an image of 8-bit grey samples, rows from the top."""
    image = document.make_stream(samples)
    image.update(
        Dictionary(
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=width,
            Height=height,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
        )
    )
    return document.make_indirect(image)


def _print(document: pikepdf.Pdf, sheet: Sheet) -> None:
    fonts = Dictionary(
        {
            f"/{key}": Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{face}"))
            for key, face in FACES.items()
        }
    )
    for key, font in sheet.fonts.items():
        fonts[f"/{key}"] = document.make_indirect(font)
    images = {f"/{key}": grey_image(document, data, 8, 8) for key, data in sheet.images.items()}
    content = sheet.content.encode() if isinstance(sheet.content, str) else sheet.content
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array(sheet.media),
        Resources=Dictionary(Font=fonts, XObject=Dictionary(images)),
        Contents=document.make_stream(content),
    )
    if sheet.crop:
        page.CropBox = Array(sheet.crop)
    if sheet.rotate:
        page.Rotate = sheet.rotate
    document.pages.append(pikepdf.Page(document.make_indirect(page)))
