"""The databases of ours that are served, asked within Datasette's limits.

Every question goes over Datasette's own connection, which only reads, in one of its threads,
and is ended when Datasette's time limit for SQL is up.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from datasette import NotFound, Request
from datasette.app import Datasette
from datasette.utils import sqlite_timelimit

from models.schema import APPLICATION_ID

Told = TypeVar("Told")


class Shelf(NamedTuple):
    """A database that is served: what Datasette calls it, and the folder it lies in."""

    name: str
    folder: Path


async def ask(
    datasette: Datasette,
    request: Request,
    question: Callable[[sqlite3.Connection, Shelf], Told | None],
    nothing: str,
) -> tuple[Shelf, Told]:
    """Put a question to each database that the asker may see; return the first answer.

    Raises NotFound, which says `nothing`, where none of them answers.
    """
    limit = datasette.setting("sql_time_limit_ms")
    for database in datasette.databases.values():
        if database.path is None or database.is_memory:
            continue
        shelf = Shelf(database.name, Path(database.path).parent)

        def within_limit(connection: sqlite3.Connection, shelf: Shelf = shelf) -> Told | None:
            with sqlite_timelimit(connection, limit):
                if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                    return None
                return question(connection, shelf)

        if not await datasette.permission_allowed(
            request.actor, "view-database", resource=shelf.name, default=True
        ):
            continue
        told = await database.execute_fn(within_limit)
        if told is not None:
            return shelf, told
    raise NotFound(nothing)
