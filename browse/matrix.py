"""The page of a partnership's priorities from plan to plan, as a Datasette plugin."""

import sqlite3
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette

from browse.frame import respond
from browse.priorities import FIELDS, WORDS, cells
from browse.shelves import Shelf, ask
from browse.tabular import sheet_of
from models.identity import Partnership
from models.matrix import matrices, plans_of_nobody
from models.shelf import rows
from models.vocabulary import Standing

UNKNOWN = (Standing.NO_PLAN, Standing.NO_PRIORITIES)
"""Where nothing can be said of a priority."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of the matrix."""
    return [(r"^/-/matrix(?P<csv>\.csv)?$", matrix_page)]


async def matrix_page(request: Request, datasette: Datasette) -> Response:
    """Show what became of a partnership's priorities: of the one with most plans, if not told."""
    wanted = request.args.get("partnership") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> dict[str, Any] | None:
        known = rows(connection, Partnership, "WHERE plans > 0 ORDER BY name, id", "")
        ranked = sorted(known, key=lambda one: -one.plans)
        chosen = next((one for one in ranked if wanted in (None, one.id)), None)
        if wanted and chosen is None:
            return None
        found = list(matrices(connection, partnership=chosen.id)) if chosen else []
        return {
            "partnerships": known,
            "chosen": chosen,
            "matrix": next(
                (one for one in found if chosen and one.partnership_id == chosen.id), None
            ),
            "nobodys": plans_of_nobody(connection),
        }

    nothing = "No community safety plan of such a partnership is in this collection."
    _, context = await ask(datasette, request, question, nothing)
    if request.url_vars["csv"]:
        lines = cells(context["matrix"]) if context["matrix"] else ()
        return sheet_of("priorities.csv", FIELDS, (line.values() for line in lines))
    said = {standing: words for standing, (words, _) in WORDS.items()}
    context |= {"words": said | dict.fromkeys(UNKNOWN, "not known")}
    return await respond(request, datasette, "matrix.html", context)
