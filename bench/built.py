"""What a build left behind: a sound database, every file accounted for, whole documents."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import get_args, get_type_hints

from models.database import WRITTEN
from models.reading import Reading
from models.schema import RECORDS

PARTS = {
    record.table: "recommendation_id" if name == "actions" else "document_id"
    for name, annotation in get_type_hints(Reading).items()
    if name in WRITTEN
    for record in get_args(annotation)[:1]
}
"""The tables a document is written to, and the column that says whose a row is."""


def faults(path: Path, files: int) -> list[str]:
    """Return what is wrong with a database into which so many files were built."""
    with closing(sqlite3.connect(path)) as database:
        wrong = unsound(database)
        read, failed, told = (
            database.execute(f"SELECT count({what}").fetchone()[0]
            for what in (
                "*) FROM sources WHERE status = 'read'",
                "*) FROM sources WHERE status = 'failed'",
                "DISTINCT source) FROM problems WHERE document_id IS NULL",
            )
        )
        if read + failed != files or told != failed:
            wrong.append(f"{files} files: {read} read, {failed} failed, {told} with a reason")
    return wrong


def unsound(database: sqlite3.Connection) -> list[str]:
    """Return what SQLite's own checks find."""
    (whole,) = database.execute("PRAGMA integrity_check").fetchone()
    astray = database.execute("PRAGMA foreign_key_check").fetchall()
    return [f"integrity_check: {whole}"] * (whole != "ok") + [f"astray: {astray}"] * bool(astray)


def causes(path: Path) -> Counter[str]:
    """Count the files by why they could not be read."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT code FROM problems WHERE document_id IS NULL")
        return Counter(code for (code,) in rows)


def contents(path: Path) -> dict[str, list[str]]:
    """Return every table's rows, but for `runs`, whatever the order they were written in."""
    with closing(sqlite3.connect(path)) as database:
        return {
            record.table: sorted(map(repr, database.execute(f"SELECT * FROM {record.table}")))
            for record in RECORDS
            if record.table != "runs"
        }


def sizes(path: Path) -> dict[str, tuple[int, ...]]:
    """Return of every document how many rows it has in each table it is written to."""
    with closing(sqlite3.connect(path)) as database:
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        if "documents" not in tables:
            return {}
        found: dict[str, list[int]] = {
            row[0]: [] for row in database.execute("SELECT id FROM documents")
        }
        for table, owner in PARTS.items():
            whose = f"SELECT {owner} FROM {table}"
            if owner == "recommendation_id":
                whose = f"SELECT document_id FROM {table} JOIN recommendations ON id = {owner}"
            counted = Counter(row[0] for row in database.execute(whose))
            for document, sizes_so_far in found.items():
                sizes_so_far.append(counted[document])
        return {document: tuple(counts) for document, counts in found.items()}
