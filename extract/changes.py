"""What has changed since the last build: told by a file's size and time, or by its bytes.

A source's identity is its content. A file that was moved, copied or given a new time keeps
what was read from it; one that is gone is marked, and what was read from it stays.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from extract.page import Manner
from extract.recogniser import may_read_otherwise, recogniser_of
from extract.remote import is_address, is_at
from extract.results import Result
from extract.source import Source, digest, may_be_there
from models.edition import edition
from models.ledger import ALONE, SourceFile

Ledger = Mapping[str, SourceFile]


class Readers(NamedTuple):
    """Names of what reads PDFs in some manner: another name may read something else in them.

    What has its text is read alike whatever would recognise scans.
    """

    of_text: str
    of_scans: str

    @classmethod
    def of(cls, manner: Manner) -> "Readers":
        """Name what reads in some manner."""
        rules = f"rules {edition('extract')}"
        recogniser = recogniser_of(manner) or ALONE
        return cls(f"{manner.engine}, {rules}", f"{manner.engine} {recogniser}, {rules}")

    def who_read(self, result: Result) -> str:
        """Name what read a source, or could not."""
        told = [problem.code for reading in result.readings for problem in reading.problems]
        all_text = result.readings and not may_read_otherwise(told)
        return self.of_text if all_text else self.of_scans


@dataclass(slots=True)
class Changes:
    """What a build is to do: sources to read, lines of the ledger to renew, and the rest.

    `moved` are the new lines of sources whose bytes were read before; `gone` the names of
    those that are no longer there.
    """

    unchanged: int = 0
    to_read: list[Source] = field(default_factory=list)
    moved: list[SourceFile] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def find_changes(
    sources: Iterable[Source], ledger: Ledger, readers: Collection[str], *, verify: bool = False
) -> Changes:
    """Compare sources with the ledger; `readers` are what would read them now.

    A file of the same size and time is taken to be the same, unless `verify` has the bytes
    of each compared.
    """
    unchanged = has_its_bytes if verify else is_as_listed
    twins: dict[int | None, dict[str | None, SourceFile]] = defaultdict(dict)
    for read in ledger.values():
        if read.reader in readers and read.document_id is not None:
            twins[read.size][read.sha256] = read
    changes = Changes()
    for source in sources:
        entry = ledger.get(source.name)
        if entry is not None and entry.reader in readers and unchanged(source, entry):
            changes.unchanged += 1
        elif (known := read_before(source, entry, twins[source.size])) is not None:
            changes.moved.append(known)
        else:
            changes.to_read.append(source)
    return changes


def is_as_listed(source: Source, entry: SourceFile) -> bool:
    """Say whether a source has the size and time that the ledger has of it."""
    if source.modified is None or entry.status == "missing":
        return False
    return (entry.size, entry.modified) == (source.size, source.modified)


def has_its_bytes(source: Source, entry: SourceFile) -> bool:
    """Say whether a source has the size, the time and the bytes that the ledger has of it."""
    return is_as_listed(source, entry) and entry.sha256 == hash_of(source)


def read_before(
    source: Source, entry: SourceFile | None, twins: Mapping[str | None, SourceFile]
) -> SourceFile | None:
    """Return the ledger's new line for a source whose bytes are read already, else None.

    That is a file with a new time or of none, a copy, or a file that was moved. `twins` are
    the sources of the same size, by their hashes.
    """
    if not twins or (entry.sha256 not in twins if entry else source.size is None):
        return None
    sha256 = hash_of(source)
    if sha256 not in twins or (entry and entry.sha256 != sha256):
        return None
    return replace(
        twins[sha256], source=source.name, size=source.size, modified=source.modified, status="read"
    )


def hash_of(source: Source) -> str | None:
    """Return the SHA-256 of a source's bytes, None where they cannot be had."""
    try:
        return digest(source.read())
    except OSError:
        return None


def vanished(paths: Sequence[str], present: set[str], ledger: Ledger) -> list[str]:
    """Name the ledger's sources that lay in one of `paths` and are no longer there."""
    held = [name for name, entry in ledger.items() if entry.status != "missing"]
    gone = [name for name in held if name not in present]
    return [name for name in gone if any(_lies(name, path) for path in paths)]


class Elsewhere:
    """Where else bytes lay, by the ledger: what is there no longer was moved, not copied."""

    def __init__(self, ledger: Ledger, present: set[str]) -> None:
        """Look at the ledger's sources but those that are present, and those said to be missing."""
        self._names = defaultdict(list)
        for name, entry in ledger.items():
            if name not in present and entry.status != "missing":
                self._names[entry.sha256].append(name)

    def left(self, sha256: str | None) -> list[str]:
        """Name, once, the sources that had some bytes and are gone."""
        names = () if sha256 is None else self._names.pop(sha256, ())
        return [name for name in names if not may_be_there(name)]


def _lies(name: str, path: str) -> bool:
    if is_address(path):
        return is_at(name, path)
    return f"{name}/".startswith(f"{Path(path).as_posix().rstrip('/')}/")
