"""Pages as they were read, kept on disk: a changed rule does not open the PDF again.

An entry is known by the bytes of the PDF, the manner of reading and the edition of what reads:
the read stage's code and its libraries. What recognises pages is part of that only where a page
lacks text, so that installing it has only scans read again. It is columns of numbers and
strings, since a word by itself takes far longer to write and to read. What was left out of a
page for a fault, and what a password opened, is not kept. An entry that cannot be used is as
good as none.
"""

import hashlib
import marshal
import os
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from extract.cachefolder import cache_folder, trim, write_entry
from extract.page import Bookmark, Manner, Page, Pages, Rectangle, Style, Tag, Trouble, Word
from extract.recogniser import may_read_otherwise, recogniser_of
from models.edition import edition

NAME = "pages"
"""The folder of entries, in the cache folder."""

MOST = 4 * 2**30
"""Bytes that are kept: some 600,000 pages."""

LOOK_EVERY = 10_000
"""Pages read between two looks at what is kept: with a million entries one takes seconds."""

COUNTER = "since-trimmed"
"""The file that counts them; as an entry it is the one that was used last."""

READS = ("extract.read", "extract.page", "extract.kept")
LIBRARIES = ("pypdfium2", "pdfplumber", "pdfminer.six", "numpy")
RECOGNISERS = ("rapidocr", "onnxruntime")

FAST = 1
"""How hard zlib tries: more takes longer than it is worth."""

CHECK = 16
"""Bytes of an entry's own hash, at its beginning."""


def read_once(read: Callable[[bytes, Manner], Pages], data: bytes, manner: Manner) -> Pages:
    """Return a PDF's pages, read now or, where the manner allows it, at any time before.

    Raises what `read` raises, LongFile among it.
    """
    if manner.kept == "none" or manner.faults or manner.passwords:
        return read(data, manner)
    of_text, of_scans = _entries(data, manner)
    for entry in (of_text, of_scans) if manner.kept == "use" else ():
        with suppress(OSError, ValueError, EOFError, TypeError, zlib.error):
            pages = unpack(entry.read_bytes())
            os.utime(entry)
            return pages
    pages = read(data, manner)
    lacking = may_read_otherwise(trouble.code for trouble in pages.troubles)
    with suppress(OSError, ValueError):
        write_entry(of_scans if lacking else of_text, pack(pages))
    return pages


def trim_kept(pages: int) -> None:
    """Delete what was used longest ago, where more is kept than may be.

    That is looked at whenever so many pages were read since, which `pages` add to.
    """
    folder = cache_folder(NAME)
    counter = folder / COUNTER
    with suppress(OSError):
        with suppress(ValueError, FileNotFoundError):
            pages += int(counter.read_text(encoding="ascii"))
        if pages >= LOOK_EVERY:
            trim(folder, MOST)
            pages = 0
        folder.mkdir(parents=True, exist_ok=True)
        counter.write_text(str(pages), encoding="ascii")


def pack(pages: Pages) -> bytes:
    """Return pages as an entry. Raises ValueError for what is no plain number or string."""
    packed = zlib.compress(to_bytes(pages), FAST)
    return _check(packed) + packed


def unpack(entry: bytes) -> Pages:
    """Return pages from an entry. Raises ValueError, among others, where it is damaged."""
    packed = entry[CHECK:]
    if _check(packed) != entry[:CHECK]:
        raise ValueError("the entry is damaged")
    return from_bytes(zlib.decompress(packed))


def to_bytes(pages: Pages) -> bytes:
    """Return pages as bytes. Raises ValueError for what is no plain number or string."""
    styles: dict[Style, int] = {}
    plain = (
        [_plain_page(page, styles) for page in pages.pages],
        [tuple(style) for style in styles],
        [tuple(bookmark) for bookmark in pages.bookmarks],
        dict(pages.info),
        pages.tagged,
        pages.language,
        [tuple(trouble) for trouble in pages.troubles],
        pages.elements,
        pages.unsettled,
    )
    return marshal.dumps(plain)


def from_bytes(plain: bytes) -> Pages:
    """Return the pages of which `to_bytes` made bytes."""
    found, styles, bookmarks, info, tagged, language, troubles, *rest = marshal.loads(plain)
    known = [Style(*style) for style in styles]
    return Pages(
        tuple(_page(plain, known) for plain in found),
        tuple(Bookmark(*bookmark) for bookmark in bookmarks),
        info,
        tagged,
        language,
        tuple(Trouble(*trouble) for trouble in troubles),
        *rest,
    )


def _plain_page(page: Page, styles: dict[Style, int]) -> tuple[Any, ...]:
    texts, x0, top, x1, bottom, style, mcid, confidence = _columns(page.words, 8)
    numbers = [styles.setdefault(one, len(styles)) for one in style]
    return (
        page.number,
        page.width,
        page.height,
        (texts, x0, top, x1, bottom, numbers, mcid, confidence),
        _columns(page.rectangles, 6),
        page.images,
        {mcid: tuple(tag) for mcid, tag in page.tags.items()},
        page.rotation,
        page.label,
        page.ocr,
        page.turned,
    )


def _columns(rows: tuple[Any, ...], width: int) -> tuple[Any, ...]:
    return tuple(zip(*rows, strict=True)) or ((),) * width


def _page(plain: tuple[Any, ...], styles: list[Style]) -> Page:
    number, width, height, words, rectangles, images, tags, *rest = plain
    texts, x0, top, x1, bottom, numbers, mcid, confidence = words
    style = [styles[one] for one in numbers]
    return Page(
        number,
        width,
        height,
        tuple(map(Word, texts, x0, top, x1, bottom, style, mcid, confidence)),
        tuple(map(Rectangle, *rectangles)),
        images,
        {mcid: Tag(*tag) for mcid, tag in tags.items()},
        *rest,
    )


def _check(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=CHECK).digest()


def _entries(data: bytes, manner: Manner) -> tuple[Path, Path]:
    """Return the files of a PDF's entries: if all its pages have text, and if they have not."""
    digest = hashlib.sha256(data)
    digest.update(f"{manner.engine} {_reader()}".encode())
    of_text = digest.hexdigest()
    digest.update(f"{recogniser_of(manner)} {_versions(RECOGNISERS)}".encode())
    of_scans = digest.hexdigest()
    folder = cache_folder(NAME)
    return folder / of_text[:2] / of_text, folder / of_scans[:2] / of_scans


@cache
def _reader() -> str:
    """Name what reads PDFs on this machine; marshal's form is Python's own affair."""
    return f"{edition(*READS)} {sys.version_info[:3]} {_versions(LIBRARIES)}"


@cache
def _versions(libraries: tuple[str, ...]) -> list[str]:
    """Name those of some libraries that are installed, with their versions."""
    # What reads nothing is spared what loading this takes.
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for library in libraries:
        with suppress(PackageNotFoundError):
            found.append(f"{library} {version(library)}")
    return found
