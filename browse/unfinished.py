"""The page of what is outstanding, as a Datasette plugin."""

import sqlite3
from dataclasses import fields
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette

from browse.frame import respond
from browse.shelves import Shelf, ask
from browse.tabular import sheet_of
from models.errors import BadQuery
from models.tracker import Line, Wanted, outstanding

SHOWN = 50
"""Recommendations on a page."""

_INNER = {"actions", "answer_due", "changed", "found"}
"""What of a line is left out of the CSV."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the address of what is outstanding, and of all of it as CSV."""
    return [(r"^/-/outstanding(?P<csv>\.csv)?$", outstanding_page)]


async def outstanding_page(request: Request, datasette: Datasette) -> Response:
    """List what was agreed or accepted and is not found to be done, the oldest first."""
    chosen = {
        name: request.args.get(name, "").strip() or None
        for name in ("council", "committee", "since")
    }
    given = request.args.get("page") or "1"
    page = int(given) if given.isdecimal() and given != "0" else 1

    def question(connection: sqlite3.Connection, shelf: Shelf) -> tuple[list[Line], str]:
        try:
            return outstanding(connection, Wanted(**chosen)), ""
        except BadQuery as error:
            return [], str(error)

    _, (found, refusal) = await ask(datasette, request, question, "There is nothing here.")
    if request.url_vars["csv"]:
        columns = [field.name for field in fields(Line) if field.name not in _INNER]
        rows = ([getattr(line, name) for name in columns] for line in found)
        return sheet_of("outstanding.csv", columns, rows)
    context = {
        "found": found[SHOWN * (page - 1) : SHOWN * page],
        "refusal": refusal,
        "number": len(found),
        "chosen": {name: value for name, value in chosen.items() if value},
        "page": page,
        "pages": -(-len(found) // SHOWN),
    }
    return await respond(request, datasette, "outstanding.html", context)
