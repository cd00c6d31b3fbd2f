"""A database of an older layout is brought to this one's; a copy of it is kept beside.

What people wrote comes along whole. What was read comes along as far as the layouts agree,
and the ledger forgets what read it, so that the next build reads every file again; what
was read from files that are gone is thereby kept. A new database is made beside the old
one and takes its place at once: the old one is there until the new one is.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import fields
from itertools import count
from pathlib import Path
from typing import Any

from models.document import Document
from models.errors import NotOurDatabase
from models.numbering import number_paper, row_numbers
from models.record import Record
from models.rows import insert_rows
from models.schema import RECORDS, searched, sketch, statements

WRITTEN_BY_PEOPLE = ("tracking", "corrections", "known_names")

REMEMBERED = "former_families"
"""The ids that families once had; all else of the workings is worked out anew."""


def migrate(path: Path, version: int) -> Path:
    """Bring the database at `path` from layout `version` to this one's; return its backup.

    Raises NotOurDatabase, and leaves everything as it was, if what people wrote would be lost.
    """
    new, copy = (path.with_name(f"{path.name}-{end}") for end in ("migrating", "copying"))
    for leftover in (new, copy):
        leftover.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as old:
            # All there is of it is to be in the file, and nothing in a log beside it.
            old.execute("PRAGMA journal_mode = DELETE")
            with closing(sqlite3.connect(copy)) as kept:
                old.backup(kept)
            with closing(sqlite3.connect(new, isolation_level=None)) as made:
                for statement in statements():
                    made.execute(statement)
                _carry(old, made, path)
        backup = next(name for name in _backups(path, version) if not name.exists())
        copy.rename(backup)
        new.replace(path)
    finally:
        for leftover in (new, copy):
            leftover.unlink(missing_ok=True)
    return backup


def _backups(path: Path, version: int) -> Iterator[Path]:
    yield path.with_name(f"{path.name}.layout-{version}.bak")
    yield from (path.with_name(f"{path.name}.layout-{version}-{n}.bak") for n in count(2))


def _carry(old: sqlite3.Connection, new: sqlite3.Connection, path: Path) -> None:
    """Copy every table's rows as far as the layouts agree; `reader` in the ledger is emptied."""
    new.execute("BEGIN")
    papers: dict[str, int] = {}
    for record in RECORDS:
        table, names = record.table, _common(old, record)
        if names:
            rows = old.execute(f"SELECT {', '.join(names)} FROM {table}")
            into = f"INSERT OR IGNORE INTO {table} (rowid, {', '.join(names)})"
            insert_rows(new, into, _numbered(record, names, rows, papers))
        carried = new.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if table in WRITTEN_BY_PEOPLE and carried != _count(old, table):
            raise NotOurDatabase(
                f"{path}: its layout is older, and not all of its {table} could be carried into "
                "this one's; it is left as it is. Build into a new file with --db"
            )
    while astray := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, number in astray:
            _let_go(new, table, rowid, number)
    if _count(old, REMEMBERED):
        rows = old.execute(f"SELECT id, family_id FROM {REMEMBERED}")
        new.executemany(f"INSERT INTO {REMEMBERED} (id, family_id) VALUES (?, ?)", rows)
    new.execute("UPDATE sources SET reader = ''")
    new.execute("COMMIT")


def _numbered(
    record: type[Record],
    names: Sequence[str],
    rows: Iterable[tuple[Any, ...]],
    papers: dict[str, int],
) -> Iterator[tuple[Any, ...]]:
    """Put the row numbers before rows; `papers` gathers those of the documents."""
    taken = set(papers.values())
    of_papers: dict[str, Iterator[int]] = {}
    for row in rows:
        had = dict(zip(names, row, strict=True))
        number = None
        if record is Document:
            date = had.get("meeting_date") or had.get("period_start")
            number = number_paper(date, had["sha256"], had["page_from"], taken.__contains__)
            papers[had["id"]] = number
            taken.add(number)
        elif searched(record) and had.get("document_id") in papers:
            paper = had["document_id"]
            number = next(of_papers.setdefault(paper, row_numbers(papers[paper])))
        yield (number, *row)


def _let_go(connection: sqlite3.Connection, table: str, rowid: int, number: int) -> None:
    """Have a row refer no more to what was not carried; where it must refer, it goes too."""
    keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    column = next(key[3] for key in keys if key[0] == number)
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    if any(name == column and always for _, name, _, always, *_ in columns):
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
    else:
        connection.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (rowid,))


def _count(connection: sqlite3.Connection, table: str) -> int:
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if not there:
        return 0
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _common(old: sqlite3.Connection, record: type[Record]) -> list[str]:
    """Return the columns both layouts have; none where the old one lacks what must be there."""
    had = {row[1] for row in old.execute(f"PRAGMA table_info({record.table})")}
    if any(part.name not in had and not part.nullable for part in sketch(record)):
        return []
    return [field.name for field in fields(record) if field.name in had]
