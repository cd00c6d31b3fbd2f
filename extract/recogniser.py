"""What recognising scanned pages is about, told without loading what recognises."""

from collections.abc import Iterable
from importlib.util import find_spec
from shutil import which

from extract.page import Manner, RecogniserName

TESSERACT = "tesseract"
"""The command that Tesseract is called by."""

NO_TEXT, GARBLED, POOR = "no_text_layer", "garbled_text", "poor_text_layer"
"""What may be wrong with a page's text."""

UNUSABLE = {NO_TEXT, GARBLED, POOR}
"""The troubles that recognising a page may mend."""

MENDED, FAILED = "recognised_text", "ocr_failed"
"""What becomes of them."""


def installed(name: RecogniserName) -> bool:
    """Say whether a recogniser is there: RapidOCR's packages, or Tesseract's command."""
    if name == "tesseract":
        return which(TESSERACT) is not None
    return all(find_spec(package) is not None for package in ("rapidocr", "onnxruntime"))


def recogniser_of(manner: Manner) -> RecogniserName | None:
    """Name what recognises pages in some manner, None where nothing does."""
    return manner.recogniser if manner.ocr and installed(manner.recogniser) else None


def may_read_otherwise(codes: Iterable[str]) -> bool:
    """Say whether another recogniser may read a file otherwise that has these troubles."""
    return not {*UNUSABLE, MENDED, FAILED}.isdisjoint(codes)
