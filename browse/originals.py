"""The PDFs that documents were read from, found again by where they were and by their bytes.

Only a file that the database names can be asked for, and only while its bytes are those that
were read: what is shown is then what was read, and nothing else on the disk.
"""

import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from models.ledger import MEMBER

LARGEST = 1 << 30
"""Bytes of a PDF that is still opened."""


@dataclass(frozen=True, slots=True)
class Original:
    """A PDF as a database names it: its SHA-256, and every place where it was read.

    `beside` is the database's folder: names are relative to where the build ran, which is
    often there.
    """

    sha256: str
    sources: tuple[str, ...]
    beside: str

    @property
    def address(self) -> str | None:
        """The address on the web that it was read from, if that is where it was read."""
        return next((s for s in self.sources if s.startswith(("https://", "http://"))), None)

    def find(self) -> Path | None:
        """Return the file, or the archive, that still holds it; None where none does."""
        return next((path for path, member in self._places() if self._holds(path, member)), None)

    def read(self) -> bytes | None:
        """Return its bytes; None where they are gone, have changed or cannot be read."""
        for path, member in self._places():
            if self._holds(path, member):
                data = _read(path, member)
                # Asked again of the very bytes: the file may have changed in between.
                if data is not None and sha256(data).hexdigest() == self.sha256:
                    return data
        return None

    def _places(self) -> Iterator[tuple[Path, str]]:
        for source in self.sources:
            name, _, member = source.partition(MEMBER)
            yield Path(name), member
            yield Path(self.beside) / name, member

    def _holds(self, path: Path, member: str) -> bool:
        try:
            facts = path.stat()
            if not path.is_file():
                return False
        except (OSError, ValueError):
            return False
        return _digest(path, member, facts.st_size, facts.st_mtime_ns) == self.sha256


@lru_cache(maxsize=4096)
def _digest(path: Path, member: str, size: int, modified: int) -> str | None:
    """Return the SHA-256 of a file's bytes, taken once while its size and time are the same."""
    data = _read(path, member)
    return None if data is None else sha256(data).hexdigest()


def _read(path: Path, member: str) -> bytes | None:
    try:
        if not member:
            return path.read_bytes() if path.stat().st_size <= LARGEST else None
        with zipfile.ZipFile(path) as archive:
            packed = archive.getinfo(member)
            return archive.read(packed) if packed.file_size <= LARGEST else None
    except (OSError, KeyError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error):
        return None


def original_of(connection: sqlite3.Connection, document_id: str, beside: Path) -> Original | None:
    """Return the PDF that a document was read from, None where there is no such document."""
    found = connection.execute(
        "SELECT documents.sha256, documents.source, sources.source FROM documents "
        "LEFT JOIN sources ON sources.sha256 = documents.sha256 "
        "WHERE documents.id = ? ORDER BY sources.source",
        (document_id,),
    ).fetchall()
    if not found:
        return None
    names = dict.fromkeys(name for row in found for name in (row[2], row[1]) if name)
    return Original(found[0][0], tuple(names), str(beside))
