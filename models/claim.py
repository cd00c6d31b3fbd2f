"""One build at a time: a claim on a database, held by the operating system.

It is a lock on a file beside the database, so that it ends with the process that holds it,
however that ends. Readers and short writes by others are not kept out.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.errors import DatabaseInUse, NotOurDatabase

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def claim(database: Path) -> Iterator[None]:
    """Hold a claim on a database.

    Raises DatabaseInUse while another process has one, NotOurDatabase where there can be none.
    """
    beside = database.with_name(f"{database.name}-building")
    descriptor = _claimed(beside, database)
    try:
        yield
    finally:
        # In this order nobody can claim a file that is about to go.
        with suppress(OSError):
            beside.unlink()
        os.close(descriptor)


def _claimed(beside: Path, database: Path) -> int:
    while True:
        try:
            descriptor = os.open(beside, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise NotOurDatabase(
                f"{database}: nothing can be written there ({error.strerror}); name another file "
                "with --db"
            ) from error
        try:
            _lock(descriptor)
            if beside.exists() and os.path.samestat(os.fstat(descriptor), beside.stat()):
                return descriptor
        except OSError:
            os.close(descriptor)
            raise DatabaseInUse(
                f"{database}: another build is writing into it; wait until it has ended, or "
                "build into another file with --db"
            ) from None
        # Whoever held it has just removed it; the next attempt makes a new one.
        os.close(descriptor)
