"""Where PDFs come from: folders, files, zip archives and URLs, one source a PDF.

Folders are walked in sorted order and zip archives opened one level deep, so that the
same input names the same sources in the same order everywhere. A source's `name` is what
a person would type to get at it again: a path, a URL, or `archive.zip::member.pdf`.
"""

import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.errors import MoothallError

MEMBER = "::"
"""Stands between an archive and its member, as in fsspec's chained addresses."""


@dataclass(frozen=True, slots=True)
class Source:
    """One PDF to read; `size` in bytes and `modified` (ISO, UTC) where they are known."""

    name: str
    size: int | None = None
    modified: str | None = None

    def read(self) -> bytes:
        """Return the bytes. Raises OSError where they cannot be had."""
        archive, separator, member = self.name.partition(MEMBER)
        if separator:
            with zipfile.ZipFile(archive) as opened:
                return opened.read(member)
        if _is_url(self.name):
            import fsspec

            with fsspec.open(self.name, "rb") as remote:
                return bytes(remote.read())
        return Path(self.name).read_bytes()


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


def _at(path: str) -> Iterator[Source]:
    if _is_url(path):
        yield Source(path)
        return
    place = Path(path)
    if place.is_dir():
        for entry in sorted(place.rglob("*")):
            if entry.suffix.lower() == ".pdf" and entry.is_file():
                yield _file(entry)
            elif entry.suffix.lower() == ".zip" and entry.is_file():
                yield from _members(entry)
    elif not place.exists():
        raise MoothallError(
            f"{path}: there is no such file or folder; give a folder of PDFs, a PDF, "
            "a zip archive or a URL"
        )
    elif place.suffix.lower() == ".zip":
        yield from _members(place)
    else:
        yield _file(place)


def _file(path: Path) -> Source:
    try:
        facts = path.stat()
    except OSError:
        return Source(path.as_posix())
    modified = datetime.fromtimestamp(facts.st_mtime, UTC).isoformat(timespec="microseconds")
    return Source(path.as_posix(), facts.st_size, modified)


def _members(archive: Path) -> Iterator[Source]:
    """Yield the PDFs in a zip archive; one that cannot be opened stands for itself."""
    try:
        with zipfile.ZipFile(archive) as opened:
            members = sorted(opened.infolist(), key=lambda member: member.filename)
    except (OSError, zipfile.BadZipFile):
        yield _file(archive)
        return
    for member in members:
        if member.filename.lower().endswith(".pdf") and not member.is_dir():
            modified = datetime(*member.date_time, tzinfo=UTC).isoformat(timespec="microseconds")
            name = f"{archive.as_posix()}{MEMBER}{member.filename}"
            yield Source(name, member.file_size, modified)


def _is_url(path: str) -> bool:
    scheme, separator, _ = path.partition("://")
    return bool(separator) and scheme.isalnum()
