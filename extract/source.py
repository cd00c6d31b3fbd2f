"""Where PDFs come from: folders, files, zip archives and URLs, one source a PDF.

Folders are walked in sorted order and zip archives opened one level deep, so that the
same input names the same sources in the same order everywhere. A source's `name` is what
a person would type to get at it again: a path, a URL, or `archive.zip::member.pdf`.
"""

import hashlib
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from extract.remote import fetch, find_remote, is_address, read_stream
from models.errors import MoothallError
from models.ledger import MEMBER

CONTROLS = {code: rf"\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x0A}

BAD_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OverflowError,
    ValueError,
)
"""Everything zipfile raises on a damaged archive, its own error and those it lets slip."""


@dataclass(frozen=True, slots=True)
class Source:
    """One PDF to read; `size` in bytes and `modified` (ISO, UTC) where they are known.

    `path` is the file or archive on this machine and `member` the name inside the archive;
    None for a URL.
    """

    name: str
    size: int | None = None
    modified: str | None = None
    path: Path | None = None
    member: str | None = None

    def read(self) -> bytes:
        """Return the bytes. Raises OSError where they cannot be had or are too many."""
        if self.path is None:
            return fetch(self.name)
        if self.member is None:
            return _read_file(self.path)
        return _read_member(self.path, self.member)


def _read_file(path: Path) -> bytes:
    # Opening a pipe would wait for a writer, and a device may never end.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("it is a folder, a pipe or a device; give a file")
        return read_stream(file)


def _read_member(archive: Path, member: str) -> bytes:
    if ".." in PurePosixPath(member).parts or member.startswith("/"):
        raise OSError(f"{member} is a name outside the archive; pack it again without such names")
    try:
        with zipfile.ZipFile(archive) as opened, opened.open(member) as packed:
            return read_stream(packed)
    except NotImplementedError as error:
        raise OSError(f"{member} cannot be unpacked: {error}") from error
    except RuntimeError as error:
        # What zipfile raises for a member locked with a password.
        raise OSError(f"{member} is encrypted; unpack the archive and add the PDFs") from error
    except BAD_ARCHIVE as error:
        raise OSError(f"{member} cannot be unpacked: {error}") from error


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data`, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def find_sources(paths: Sequence[str]) -> Iterator[Source]:
    """Yield every PDF in or at `paths`, each once.

    Raises MoothallError for a path that is not there or is neither folder, PDF nor zip.
    """
    seen = set()
    for path in paths:
        for source in _at(path):
            if source.name not in seen:
                seen.add(source.name)
                yield source


def at_hand(path: str) -> bool:
    """Say whether there is something at a path; of a URL it is taken for granted."""
    return is_address(path) or Path(path).exists()


def may_be_there(name: str) -> bool:
    """Say whether a source may still be where its name says.

    Of a URL it is taken for granted, and of what is packed as long as its archive is there.
    """
    return at_hand(name) or at_hand(name.partition(MEMBER)[0])


def _at(path: str) -> Iterator[Source]:
    if is_address(path):
        for found in find_remote(path):
            yield Source(_harmless(found.address), found.size, found.modified)
        return
    place = Path(path)
    if place.is_dir():
        yield from _inside(place)
    elif not place.exists():
        raise MoothallError(
            f"{path}: there is no such file or folder; give a folder of PDFs, a PDF, "
            "a zip archive or a URL"
        )
    elif place.suffix.lower() == ".zip":
        yield from _members(place)
    else:
        yield _file(place)


def _inside(folder: Path) -> Iterator[Source]:
    """Yield the PDFs of a folder, all the way down; links to folders are not followed.

    A folder that cannot be listed stands for itself, and so does what is called a PDF and
    is no file.
    """
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        ending = place.suffix.lower()
        if place.is_dir() and (place == folder or not place.is_symlink()):
            try:
                waiting += sorted(place.iterdir(), reverse=True)
            except OSError:
                yield _file(place)
        elif ending == ".zip" and place.is_file():
            yield from _members(place)
        elif ending == ".pdf" and not place.is_dir():
            yield _file(place)


def _file(path: Path) -> Source:
    try:
        facts = path.stat()
    except OSError:
        return Source(_printable(path), path=path)
    modified = _iso(datetime.fromtimestamp(facts.st_mtime, UTC))
    return Source(_printable(path), facts.st_size, modified, path)


def _members(archive: Path) -> Iterator[Source]:
    """Yield the PDFs in a zip archive; one that cannot be opened stands for itself."""
    try:
        with zipfile.ZipFile(archive) as opened:
            members = sorted(opened.infolist(), key=lambda member: member.filename)
    except (OSError, *BAD_ARCHIVE):
        yield _file(archive)
        return
    for member in members:
        if member.filename.lower().endswith(".pdf") and not member.is_dir():
            name = f"{_printable(archive)}{MEMBER}{_harmless(member.filename)}"
            yield Source(name, member.file_size, _packed(member), archive, member.filename)


def _packed(member: zipfile.ZipInfo) -> str | None:
    try:
        return _iso(datetime(*member.date_time, tzinfo=UTC))
    except ValueError:
        # Some programs write no date at all, which reads as the month 0.
        return None


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def _printable(path: Path) -> str:
    r"""Return a path as text; bytes that are no UTF-8, as old archives leave them, as \xe9."""
    return _harmless(os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace"))


def _harmless(name: str) -> str:
    r"""Return a name without what may command a terminal that shows it, which becomes \x1b."""
    return name.translate(CONTROLS)
