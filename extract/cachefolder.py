"""The folder of what need not be worked out twice; all of it may be deleted at any time.

Several processes may write at once: an entry appears whole or not at all.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from platformdirs import user_cache_path


def cache_folder(name: str) -> Path:
    """Return the folder of one sort of entries.

    It is in the user's cache folder, or wherever the environment's MOOTHALL_CACHE says.
    """
    given = os.environ.get("MOOTHALL_CACHE")
    return Path(given or user_cache_path("moothall", appauthor=False)) / name


def write_entry(entry: Path, content: bytes) -> None:
    """Write an entry. Raises OSError."""
    entry.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=entry.parent, suffix=".part", delete=False) as file:
        file.write(content)
    Path(file.name).replace(entry)


def trim(folder: Path, most: int) -> None:
    """Delete the entries that were used longest ago, until a folder has `most` bytes."""
    found = sorted(_entries(folder))
    size = sum(one[1] for one in found)
    for _, bytes_held, entry in found:
        if size <= most:
            break
        size -= bytes_held
        with suppress(OSError):
            Path(entry).unlink()


def _entries(folder: str | Path) -> Iterator[tuple[float, int, str]]:
    """Yield when each entry was used, its bytes and its path, all the way down."""
    # Another process may be trimming, too.
    with suppress(OSError), os.scandir(folder) as inside:
        for one in inside:
            with suppress(OSError):
                if one.is_dir(follow_symlinks=False):
                    yield from _entries(one.path)
                else:
                    facts = one.stat(follow_symlinks=False)
                    yield facts.st_mtime, facts.st_size, one.path
