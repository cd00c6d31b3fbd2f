"""Who is measured: each reads the files and returns how many pages it read."""

import contextlib
import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import which

Files = Sequence[Path]


def build(files: Files, folder: Path, workers: int = 1) -> int:
    """Moothall's whole build: reading, layout, rules, database.

    Without OCR, which none of the others do.
    """
    import pipeline
    from extract.page import Manner
    from models.database import Database

    with Database(folder / "bench.db") as database:
        manner = Manner(ocr=False)
        names = [str(file) for file in files]
        return pipeline.build(names, database, workers=workers, manner=manner).pages


def build_with_all(files: Files, folder: Path) -> int:
    """Do the same with a worker for each core."""
    return build(files, folder, os.cpu_count() or 1)


def build_again(files: Files, folder: Path) -> int:
    """Build what was built: nothing has changed. The pages are those of the database."""
    build(files, folder)
    return pages_of(folder)


def build_all_but_one(files: Files, folder: Path) -> None:
    """Build all files but the one in the middle."""
    build([*files[: len(files) // 2], *files[len(files) // 2 + 1 :]], folder)


def build_all(files: Files, folder: Path) -> None:
    """Build all files."""
    build(files, folder)


def pages_of(folder: Path) -> int:
    """Return how many pages a database has that was built."""
    import sqlite3

    with contextlib.closing(sqlite3.connect(folder / "bench.db")) as database:
        (pages,) = database.execute("SELECT count(*) FROM pages").fetchone()
    return int(pages)


def moothall_read(files: Files, folder: Path) -> int:
    """Moothall's read stage alone."""
    from extract.read import Manner, read
    from models.errors import UnreadableDocument

    pages = 0
    for file in files:
        with contextlib.suppress(UnreadableDocument):
            pages += len(read(file.read_bytes(), Manner(ocr=False)).pages)
    return pages


def pdfplumber_text(files: Files, folder: Path) -> int:
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


def pdfplumber_words_and_tables(files: Files, folder: Path) -> int:
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


def pdfminer_text(files: Files, folder: Path) -> int:
    """pdfminer.six with its layout analysis."""
    from pdfminer.high_level import extract_pages

    pages = 0
    for file in files:
        with contextlib.suppress(Exception):
            pages += sum(1 for _ in extract_pages(file))
    return pages


def pypdfium2_text(files: Files, folder: Path) -> int:
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


def pdftotext_boxes(files: Files, folder: Path) -> int:
    """Poppler's `pdftotext -bbox-layout`, a C++ program that only writes words and boxes."""
    pages = 0
    for file in files:
        done = subprocess.run(
            ["pdftotext", "-bbox-layout", str(file), "-"], capture_output=True, check=False
        )
        pages += done.stdout.count(b"<page ")
    return pages


def pypdf_text(files: Files, folder: Path) -> int:
    """Pypdf's plain text, without boxes."""
    from pypdf import PdfReader

    pages = 0
    for file in files:
        with contextlib.suppress(Exception):
            for page in PdfReader(file).pages:
                page.extract_text()
                pages += 1
    return pages


def playa_text(files: Files, folder: Path) -> int:
    """PLAYA's plain text."""
    import playa

    pages = 0
    for file in files:
        with contextlib.suppress(Exception), playa.open(file) as document:
            for page in document.pages:
                page.extract_text()
                pages += 1
    return pages


def kreuzberg_text(files: Files, folder: Path) -> int:
    """Kreuzberg's plain text, without OCR."""
    from kreuzberg import ExtractionConfig, extract_file_sync

    config = ExtractionConfig(use_cache=False)
    pages = 0
    for file in files:
        with contextlib.suppress(Exception):
            pages += extract_file_sync(str(file), config=config).metadata.get("page_count") or 0
    return pages


def unstructured_fast(files: Files, folder: Path) -> int:
    """Unstructured's elements with `strategy="fast"`."""
    from unstructured.partition.pdf import partition_pdf

    pages = 0
    for file in files:
        with contextlib.suppress(Exception):
            found = partition_pdf(str(file), strategy="fast")
            pages += max((one.metadata.page_number or 0 for one in found), default=0)
    return pages


@dataclass(frozen=True)
class Contender:
    """What is measured: `run`, after `prepare`; both are given a folder of their own.

    `needs` are importable modules or programs, with what to install where they are missing.
    """

    run: Callable[[Files, Path], int]
    prepare: Callable[[Files, Path], None] = lambda files, folder: None
    needs: tuple[str, ...] = ()
    install: str = ""

    @property
    def lacks(self) -> str | None:
        """What to install before this can be measured; None where all is there."""
        there = all(find_spec(need) is not None or which(need) for need in self.needs)
        return None if there else self.install


YARDSTICK = "pdfplumber extract_text"
CONTENDERS = {
    "moothall build, 1 worker": Contender(build),
    f"moothall build, {os.cpu_count()} workers": Contender(build_with_all),
    "moothall build, nothing new": Contender(build_again, build_all),
    "moothall build, one file new": Contender(build, build_all_but_one),
    "moothall read stage": Contender(moothall_read),
    YARDSTICK: Contender(pdfplumber_text),
    "pdfplumber words + tables": Contender(pdfplumber_words_and_tables),
    "pdfminer.six layout": Contender(pdfminer_text),
    "pypdf text": Contender(pypdf_text, needs=("pypdf",), install="pypdf"),
    "playa-pdf text": Contender(playa_text, needs=("playa",), install="playa-pdf"),
    "pypdfium2 text": Contender(pypdfium2_text),
    "kreuzberg text": Contender(kreuzberg_text, needs=("kreuzberg",), install="kreuzberg"),
    "unstructured, fast": Contender(
        unstructured_fast,
        needs=("unstructured", "unstructured_inference", "en_core_web_sm"),
        install="unstructured[pdf], which brings PyTorch, and spaCy's model en_core_web_sm",
    ),
    "pdftotext -bbox-layout": Contender(
        pdftotext_boxes, needs=("pdftotext",), install="pdftotext (package poppler-utils)"
    ),
}
"""By the name in the table; the one that others are compared with is YARDSTICK."""
