"""Rows put into a table, many by one statement."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, islice

MOST = 500
"""Rows of one statement."""


def insert_rows(
    connection: sqlite3.Connection, into: str, rows: Iterable[Sequence[object]]
) -> None:
    """Insert rows of like length; `into` is the statement as far as its values.

    A full-text index is written out before every statement that may fail, and so a statement
    for each row costs several times what the rows cost.

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE towns (name, county)")
    >>> insert_rows(connection, "INSERT INTO towns", [("Leek", "Staffs"), ("Bude", "Cornwall")])
    >>> connection.execute("SELECT count(*) FROM towns").fetchone()
    (2,)
    """
    marks = connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
    waiting = iter(rows)
    for first in waiting:
        row = f"({', '.join('?' * len(first))})"
        batch = [first, *islice(waiting, min(MOST, marks // len(first)) - 1)]
        values = ", ".join([row] * len(batch))
        connection.execute(f"{into} VALUES {values}", list(chain.from_iterable(batch)))
