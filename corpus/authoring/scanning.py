"""Scanning a finished PDF: one image a page and no text, as a machine of its day leaves it."""

from io import BytesIO
from typing import TypeAlias

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from corpus.authoring.house import Scan

Grey: TypeAlias = NDArray[np.float64]

_WHITE = 252
_THRESHOLD = 150  # darker than this a fax machine prints black


def scanned(pdf: bytes, scan: Scan) -> bytes:
    """Return a PDF whose pages are pictures of the pages of `pdf`."""
    random = np.random.default_rng(scan.seed)
    source = pdfium.PdfDocument(pdf)
    pages = [_picture(page, scan, random) for page in source]
    source.close()
    out = BytesIO()
    # Black and white is kept as fax machines send it, which knows no quality.
    quality = {} if scan.bilevel else {"quality": scan.quality}
    rest = pages[1:]
    pages[0].save(out, "PDF", save_all=True, append_images=rest, resolution=scan.dpi, **quality)
    return out.getvalue()


def _picture(page: pdfium.PdfPage, scan: Scan, random: np.random.Generator) -> Image.Image:
    picture = page.render(scale=scan.dpi / 72).to_pil().convert("L" if scan.grey else "RGB")
    angle = float(random.uniform(-scan.skew, scan.skew))
    white = _WHITE if scan.grey else (_WHITE, _WHITE, _WHITE - 2)
    picture = picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=white)
    if scan.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(scan.blur))
    values = np.asarray(picture, dtype=np.float64)
    values = values + random.normal(0, scan.noise, values.shape)
    if scan.shadow:
        values = values * _light(values.shape, scan.shadow * scan.dpi / 72)
    if scan.specks:
        _soil(values, scan, random)
    if scan.bilevel:
        values = np.where(values < _THRESHOLD, 0.0, 255.0)
    soiled = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    turned = soiled.rotate(-scan.turn, expand=True) if scan.turn else soiled
    if scan.bilevel:
        return turned.convert("1", dither=Image.Dither.NONE)
    jpeg = BytesIO()
    turned.save(jpeg, "JPEG", quality=scan.quality)
    return Image.open(jpeg)


def _light(shape: tuple[int, ...], width: float) -> Grey:
    """Return how light the glass is: dark where the lid stood open, at the left and the top."""
    down, across = np.arange(shape[0])[:, None], np.arange(shape[1])[None, :]
    left = 1 - 0.75 * np.exp(-((across / width) ** 2))
    top = 1 - 0.45 * np.exp(-((down / width) ** 2))
    light: Grey = left * top
    return light


def _soil(values: Grey, scan: Scan, random: np.random.Generator) -> None:
    """Put specks of dirt on a page, up to 1.2 points across."""
    most = max(int(1.2 * scan.dpi / 72), 1)
    for _ in range(scan.specks):
        size = int(random.integers(1, most + 1))
        row = int(random.integers(0, values.shape[0] - size))
        column = int(random.integers(0, values.shape[1] - size))
        values[row : row + size, column : column + size] = random.uniform(20, 140)
