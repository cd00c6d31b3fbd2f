"""The folder of what need not be worked out twice; all of it may be deleted at any time.

Several processes may write at once: an entry appears whole or not at all.
"""

import os
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
    found = []
    for entry in folder.rglob("*"):
        # Another process may be trimming, too.
        with suppress(OSError):
            facts = entry.stat()
            if entry.is_file():
                found.append((facts.st_mtime, facts.st_size, entry))
    size = sum(one[1] for one in found)
    for _, bytes_held, entry in sorted(found):
        if size <= most:
            break
        size -= bytes_held
        with suppress(OSError):
            entry.unlink()
