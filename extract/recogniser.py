"""What can recognise scanned pages on this machine, told without loading any of it."""

from importlib.util import find_spec
from shutil import which

from extract.page import RecogniserName

TESSERACT = "tesseract"
"""The command that Tesseract is called by."""


def installed(name: RecogniserName) -> bool:
    """Say whether a recogniser is there: RapidOCR's packages, or Tesseract's command."""
    if name == "tesseract":
        return which(TESSERACT) is not None
    return all(find_spec(package) is not None for package in ("rapidocr", "onnxruntime"))
