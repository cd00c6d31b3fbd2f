"""Pages without usable text: recognised (OCR) where that is possible, else a row that says how.

Which pages these are, `troubles` says as it reads each page; here they are read again as
pictures, and the better of the two readings is kept.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from extract.limits import Fault, fault_of
from extract.page import LongFile, Manner, Page, Pages, RecogniserName, Trouble
from extract.read.ocr import recognise
from extract.read.ocr.lines import Recogniser
from extract.read.ocr.rapid import RapidOCR
from extract.read.ocr.tesseract import Tesseract
from extract.read.opening import open_pdf
from extract.read.troubles import illegibility, left_out, recognised
from extract.recogniser import FAILED, UNUSABLE, installed
from extract.steps import begin
from models.errors import UnreadableDocument

PACKAGES: dict[RecogniserName, str] = {
    "rapidocr": "moothall[ocr]",
    "tesseract": "Tesseract (or leave out --ocr tesseract)",
}


def read_scans(data: bytes, pages: Pages, manner: Manner) -> Pages:
    """Return the pages, those without usable text recognised as far as `manner` allows.

    Raises LongFile where these are more than the manner's `pictures`.
    """
    unusable = sum(trouble.code in UNUSABLE for trouble in pages.troubles)
    if not unusable:
        return pages
    chosen = _choose(manner)
    if isinstance(chosen, str):
        return replace(pages, troubles=tuple(_advise(pages.troubles, chosen)))
    if manner.pictures is not None and unusable > manner.pictures:
        raise LongFile(len(pages.pages), pictures=True)
    try:
        document = open_pdf(data, manner.passwords)
    except UnreadableDocument:
        return pages
    try:
        return _read_again(document, pages, chosen, manner.faults)
    finally:
        document.close()


def _choose(manner: Manner) -> Recogniser | str:
    """Return what is to recognise pages, or what to do so that something can."""
    if not manner.ocr:
        return "build again without --no-ocr"
    if not installed(manner.recogniser):
        return f"install {PACKAGES[manner.recogniser]} and build again"
    return Tesseract() if manner.recogniser == "tesseract" else RapidOCR()


def _advise(troubles: Sequence[Trouble], advice: str) -> list[Trouble]:
    """Return the troubles, each that may be mended with how to do it."""
    return [
        trouble._replace(message=f"{trouble.message} To have it read, {advice}.")
        if trouble.code in UNUSABLE and trouble.severity != "info"
        else trouble
        for trouble in troubles
    ]


def _read_again(
    document: Any, pages: Pages, recogniser: Recogniser, faults: tuple[Fault, ...]
) -> Pages:
    read = {page.number: page for page in pages.pages}
    troubles = []
    for trouble in pages.troubles:
        number = trouble.page
        if trouble.code not in UNUSABLE or number is None:
            troubles.append(trouble)
        elif fault := fault_of(faults, "recognise", number):
            troubles += [trouble, left_out(fault, number)]
        else:
            begin("recognise", number)
            read[number], trouble = _mend(document, read[number], trouble, recogniser)
            troubles.append(trouble)
    return replace(pages, pages=tuple(read.values()), troubles=tuple(troubles))


def _mend(
    document: Any, page: Page, trouble: Trouble, recogniser: Recogniser
) -> tuple[Page, Trouble]:
    """Return the better reading of a page, and what remains of its trouble."""
    try:
        again = recognise(document[page.number - 1], page, recogniser)
    except Exception as error:
        # Whatever a recogniser stumbles over, the document's other pages are kept.
        message = f"{trouble.message} Recognising it failed: {type(error).__name__}: {error}"
        return page, trouble._replace(severity="error", code=FAILED, message=message)
    if again is None:
        return page, trouble
    if page.words and illegibility(again) >= illegibility(page):
        return page, trouble
    return again, recognised(trouble)
