"""Who is measured: each a function that reads the files and returns how many pages it read."""

import contextlib
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

Files = Sequence[Path]


def moothall_build(files: Files) -> int:
    """Moothall's whole build with one worker: reading, layout, rules, database.

    Without OCR, which none of the others do.
    """
    from extract.page import Manner
    from models.database import Database
    from pipeline import build

    with tempfile.TemporaryDirectory() as folder, Database(Path(folder) / "bench.db") as database:
        manner = Manner(ocr=False)
        return build([str(file) for file in files], database, workers=1, manner=manner).pages


def moothall_read(files: Files) -> int:
    """Moothall's read stage alone."""
    from extract.read import Manner, read
    from models.errors import UnreadableDocument

    pages = 0
    for file in files:
        with contextlib.suppress(UnreadableDocument):
            pages += len(read(file.read_bytes(), Manner(ocr=False)).pages)
    return pages


def pdfplumber_text(files: Files) -> int:
    """Bare `pdfplumber` `extract_text()`."""
    import pdfplumber

    pages = 0
    for file in files:
        with contextlib.suppress(Exception), pdfplumber.open(file) as pdf:
            for page in pdf.pages:
                page.extract_text()
                page.close()
                pages += 1
    return pages


def pdfplumber_words_and_tables(files: Files) -> int:
    """`pdfplumber` `extract_words()` and `find_tables()`."""
    import pdfplumber

    pages = 0
    for file in files:
        with contextlib.suppress(Exception), pdfplumber.open(file) as pdf:
            for page in pdf.pages:
                page.extract_words()
                page.find_tables()
                page.close()
                pages += 1
    return pages


def pdfminer_text(files: Files) -> int:
    """pdfminer.six with its layout analysis."""
    from pdfminer.high_level import extract_pages

    pages = 0
    for file in files:
        with contextlib.suppress(Exception):
            pages += sum(1 for _ in extract_pages(file))
    return pages


def pypdfium2_text(files: Files) -> int:
    """PDFium's plain text, without boxes."""
    import pypdfium2

    pages = 0
    for file in files:
        with contextlib.suppress(pypdfium2.PdfiumError):
            document = pypdfium2.PdfDocument(file)
            for page in document:
                page.get_textpage().get_text_range()
                pages += 1
            document.close()
    return pages


def pdftotext_boxes(files: Files) -> int:
    """Poppler's `pdftotext -bbox-layout`, a C++ program that only writes words and boxes."""
    pages = 0
    for file in files:
        done = subprocess.run(
            ["pdftotext", "-bbox-layout", str(file), "-"], capture_output=True, check=False
        )
        pages += done.stdout.count(b"<page ")
    return pages


CONTENDERS: dict[str, Callable[[Files], int]] = {
    "moothall build, 1 worker": moothall_build,
    "moothall read stage": moothall_read,
    "pdfplumber extract_text": pdfplumber_text,
    "pdfplumber words + tables": pdfplumber_words_and_tables,
    "pdfminer.six layout": pdfminer_text,
    "pypdfium2 text": pypdfium2_text,
    "pdftotext -bbox-layout": pdftotext_boxes,
}
"""By the name in the table; the one that others are compared with is YARDSTICK."""

YARDSTICK = "pdfplumber extract_text"
NEEDS = {"pdftotext -bbox-layout": "pdftotext (package poppler-utils)"}
