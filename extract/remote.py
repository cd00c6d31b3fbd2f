"""PDFs that are not files of this machine: the web by itself, all other places by fsspec.

An address is what fsspec takes (s3://, gs://, abfs://, file://, zip://member::address); each
sort of store needs the package that fsspec names, and finds its credentials as that does.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple

from models.errors import MoothallError

PATIENCE = 60.0
"""Seconds to wait for a server that says nothing."""

LARGEST = 2**30
"""Bytes of a file that are read at most; scanned packs reach a third of it."""

CHUNK = 2**20

ADDRESS = re.compile(r"([a-z][a-z0-9+.-]*(://[^:]*)?::)*[a-z][a-z0-9+.-]*://", re.I)
WEB = ("http://", "https://")

CHANGED = ("LastModified", "last_modified", "updated", "mtime", "date_time", "created")
"""What different stores call the time of a file's last change."""


class Found(NamedTuple):
    """A PDF at an address: its `size` in bytes and time of change (ISO, UTC), where known."""

    address: str
    size: int | None = None
    modified: str | None = None


def is_address(path: str) -> bool:
    """Say whether a path is an address and no path on this machine.

    >>> [is_address(path) for path in ("s3://bucket/minutes", "zip://::s3://b/a.zip", "C:/a")]
    [True, True, False]
    """
    return ADDRESS.match(path) is not None


def find_remote(address: str) -> Iterator[Found]:
    """Yield the PDFs at an address, all the way down, and those in zip archives there.

    On the web an address is one PDF. Raises MoothallError where the place cannot be listed.
    """
    if address.lower().startswith(WEB):
        yield Found(address)
        return
    try:
        files, root, chain = _place(address)
        files.invalidate_cache()
        listed = files.find(root, detail=True)
    # Every store has its own errors; none is a fault of Moothall.
    except Exception as error:
        raise MoothallError(f"{address}: cannot be listed: {error}") from error
    if not listed:
        raise MoothallError(f"{address}: there is nothing; give a file, a folder or a bucket")
    for name, facts in sorted(listed.items()):
        at = f"{files.unstrip_protocol(name)}{chain}"
        if name.lower().endswith(".zip") and not chain:
            yield from find_remote(f"zip://::{at}")
        elif name.lower().endswith(".pdf"):
            yield Found(at, facts.get("size"), _changed(facts))


def is_at(name: str, place: str) -> bool:
    """Say whether an address that was found lies at another.

    >>> is_at("zip://may/a.pdf::s3://b/a.zip", "s3://b/"), is_at("s3://bb/a.pdf", "s3://b")
    (True, False)
    """
    # Stores differ in whether a path begins with a stroke.
    name, place = (address.replace(":///", "://") for address in (name, place))
    first, separator, rest = place.partition("::")
    if separator:
        return name.endswith(f"::{rest}") and name.startswith(first.rstrip("/"))
    inner = name.rpartition("::")[2]
    return f"{inner}/".startswith(f"{place.rstrip('/')}/")


def fetch(address: str) -> bytes:
    """Return the bytes at an address. Raises OSError where they cannot be had or are too many."""
    # Only a run that fetches something pays for loading these.
    from http.client import HTTPException

    try:
        with _open(address) as stream:
            return read_stream(stream)
    except (HTTPException, ImportError, ValueError) as error:
        raise OSError(f"it cannot be fetched: {error}") from error


def read_stream(stream: Any) -> bytes:
    """Read to the end, which a server or an archive may claim to be nearer than it is."""
    parts, size = [], 0
    while part := stream.read(CHUNK):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            raise OSError(f"it is larger than {LARGEST // 2**20:,} MiB; divide it")
    return b"".join(parts)


@contextmanager
def _open(address: str) -> Iterator[Any]:
    if address.lower().startswith(WEB):
        # fsspec would need two more packages for what Python itself can do.
        from urllib.request import Request, urlopen

        request = Request(address, headers={"User-Agent": "moothall"})
        with urlopen(request, timeout=PATIENCE) as answer:
            yield answer
    else:
        files, path, _ = _place(address)
        with files.open(path, "rb") as stream:
            yield stream


def _place(address: str) -> tuple[Any, str, str]:
    """Return a file system, the path in it, and what is chained behind it."""
    from fsspec.core import url_to_fs

    _, separator, rest = address.partition("::")
    # What was opened of an archive would be remembered when the archive has changed.
    files, path = url_to_fs(address, skip_instance_cache=bool(separator))
    return files, path, separator + rest


def _changed(facts: Any) -> str | None:
    """Return when a file was last changed, as its store tells it."""
    told = next((facts[name] for name in CHANGED if facts.get(name)), None)
    try:
        if isinstance(told, tuple):
            told = datetime(*told).replace(tzinfo=UTC)
        elif isinstance(told, int | float):
            told = datetime.fromtimestamp(told, UTC)
        elif isinstance(told, str):
            told = datetime.fromisoformat(told)
    except ValueError:
        return None
    return told.isoformat(timespec="microseconds") if isinstance(told, datetime) else None
