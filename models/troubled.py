"""What went wrong in a database: how often each cause, and each case of one."""

import sqlite3
from typing import NamedTuple


class Cause(NamedTuple):
    """A cause, how bad it is, how many files have it and how often."""

    code: str
    severity: str
    files: int
    times: int


class Case(NamedTuple):
    """One case: `page` counts from 1, None for the whole file; `kept` says a document is there."""

    source: str
    page: int | None
    code: str
    severity: str
    message: str
    kept: bool


WORST_FIRST = "CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END"


def causes(connection: sqlite3.Connection) -> list[Cause]:
    """Return every cause there is, the worst and most frequent first."""
    rows = connection.execute(
        "SELECT code, severity, count(DISTINCT source), count(*) FROM problems "
        f"GROUP BY code, severity ORDER BY {WORST_FIRST}, 3 DESC, code"
    )
    return [Cause(*row) for row in rows]


def cases(
    connection: sqlite3.Connection, cause: str | None = None, severity: str | None = None
) -> list[Case]:
    """Return the cases of a cause, or of all, by file and page."""
    rows = connection.execute(
        "SELECT source, page, code, severity, message, document_id IS NOT NULL FROM problems "
        "WHERE code = coalesce(:cause, code) AND severity = coalesce(:severity, severity) "
        "ORDER BY source, page IS NOT NULL, page, code, message",
        {"cause": cause, "severity": severity},
    )
    return [
        Case(source, page, code, severity, message, bool(kept))
        for source, page, code, severity, message, kept in rows
    ]


def sources_with(connection: sqlite3.Connection, cause: str) -> set[str]:
    """Return the files that have a cause among their problems."""
    rows = connection.execute("SELECT DISTINCT source FROM problems WHERE code = ?", (cause,))
    return {source for (source,) in rows}
