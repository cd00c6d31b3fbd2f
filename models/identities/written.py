"""The writing of identity tables: only rows that differ are touched.

A build of a hundred thousand papers settles all identities anew; most come out as they
were, and a row that is left alone costs neither the log nor the full-text index anything.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields

from models.record import Record
from models.schema import sketch


def renew(connection: sqlite3.Connection, record: type[Record], rows: Iterable[Record]) -> None:
    """Make a table's rows these, in the order of their keys."""
    names = [field.name for field in fields(record)]
    keys = [part.name for part in sketch(record) if part.column.key]
    others = [name for name in names if name not in keys]
    values = sorted(
        (tuple(getattr(row, name) for name in names) for row in rows),
        key=lambda row: [str(row[names.index(key)]) for key in keys],
    )
    marks = ", ".join("?" * len(names))
    wanted = f"wanted_{record.table}"
    connection.execute(f"CREATE TEMP TABLE {wanted} AS SELECT * FROM {record.table} LIMIT 0")
    connection.executemany(f"INSERT INTO {wanted} VALUES ({marks})", values)
    connection.execute(f"CREATE INDEX temp.{wanted}_key ON {wanted} ({', '.join(keys)})")
    same_key = " AND ".join(f"w.{key} = {record.table}.{key}" for key in keys)
    connection.execute(
        f"DELETE FROM {record.table} WHERE NOT EXISTS "
        f"(SELECT 1 FROM {wanted} AS w WHERE {same_key})"
    )
    if others:
        differs = " OR ".join(f"w.{name} IS NOT {record.table}.{name}" for name in others)
        changes = ", ".join(f"{name} = w.{name}" for name in others)
        connection.execute(
            f"UPDATE {record.table} SET {changes} FROM {wanted} AS w "
            f"WHERE {same_key} AND ({differs})"
        )
    connection.execute(
        f"INSERT OR IGNORE INTO {record.table} ({', '.join(names)}) SELECT * FROM {wanted} AS w "
        f"WHERE NOT EXISTS (SELECT 1 FROM {record.table} WHERE {same_key}) ORDER BY rowid"
    )
    connection.execute(f"DROP TABLE temp.{wanted}")


def look_up(
    connection: sqlite3.Connection,
    table: str,
    names: Sequence[str],
    rows: Iterable[Sequence[object]],
) -> None:
    """Make a passing table that says what is whose; its first columns but the last are its key."""
    connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
    connection.execute(f"CREATE TEMP TABLE {table} ({', '.join(names)})")
    marks = ", ".join("?" * len(names))
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    connection.execute(f"CREATE INDEX temp.{table}_key ON {table} ({', '.join(names[:-1])})")
