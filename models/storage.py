"""What the disk and other programs may do to a database, said in plain words."""

import sqlite3

KEPT = "what was written before is kept, and the same command goes on from there"

PLAIN = {
    sqlite3.SQLITE_FULL: f"the disk is full; make room ({KEPT})",
    sqlite3.SQLITE_BUSY: f"another program keeps the database locked; close it ({KEPT})",
    sqlite3.SQLITE_LOCKED: f"another program keeps the database locked; close it ({KEPT})",
    sqlite3.SQLITE_READONLY: "the database cannot be written: the file or its folder is "
    "read-only; name another file with --db",
    sqlite3.SQLITE_PERM: "the database cannot be written: permission is denied; "
    "name another file with --db",
    sqlite3.SQLITE_CANTOPEN: "the database cannot be opened: its folder is not there, is "
    "read-only or denies permission; name another file with --db",
    sqlite3.SQLITE_IOERR: f"the disk failed; see to it ({KEPT})",
    sqlite3.SQLITE_CORRUPT: "the database is damaged; restore a copy, or build into a new "
    "file with --db",
    sqlite3.SQLITE_NOTADB: "the file is no database; name another file with --db",
}
"""By SQLite's primary result code (https://sqlite.org/rescode.html)."""


def explain(error: sqlite3.Error) -> str | None:
    """Return what is wrong and what to do; None for what is no fault of disk or user."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else PLAIN.get(code & 0xFF)
