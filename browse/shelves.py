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
from datasette.views.base import DatasetteError

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
    only: str | None = None,
) -> tuple[Shelf, Told]:
    """Put a question to each database that the asker may see, or `only` to the one of that name.

    Returns the first answer, with where it is from. Raises NotFound, which says `nothing`, where
    none of them answers, and DatasetteError where that takes too long.
    """
    limit = datasette.setting("sql_time_limit_ms")
    for database in datasette.databases.values():
        if database.path is None or database.is_memory or only not in (None, database.name):
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
        try:
            told = await database.execute_fn(within_limit)
        except sqlite3.OperationalError as error:
            if error.args != ("interrupted",):
                raise
            raise DatasetteError(
                f"The database took longer than {limit / 1000:g} seconds to answer.", status=503
            ) from error
        if told is not None:
            return shelf, told
    raise NotFound(nothing)
