"""The page of a partnership's priorities from plan to plan, as a Datasette plugin."""

import csv
import io
import sqlite3
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette

from browse.frame import respond
from browse.shelves import Shelf, ask
from models.promises import Promises, partnerships, promises


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of the matrix."""
    return [(r"^/-/matrix(?P<csv>\.csv)?$", matrix_page)]


async def matrix_page(request: Request, datasette: Datasette) -> Response:
    """Show what became of a partnership's priorities: of the one with most plans, if not told."""
    wanted = request.args.get("partnership") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> dict[str, Any] | None:
        known = partnerships(connection)
        chosen = wanted or next(iter(sorted(known, key=lambda one: -one[2])), (None,))[0]
        found = promises(connection, chosen) if chosen else None
        if wanted and found is None:
            return None
        return {"partnerships": known, "chosen": chosen, "matrix": found}

    nothing = "No community safety plan of such a partnership is in this collection."
    _, context = await ask(datasette, request, question, nothing)
    if request.url_vars["csv"] and context["matrix"]:
        return _csv(context["matrix"])
    return await respond(request, datasette, "matrix.html", context)


def _csv(matrix: Promises) -> Response:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        ["partnership", "theme", "period", "standing", "priority", "page", "document", "id"]
    )
    for row in matrix.rows:
        for plan, cell in zip(matrix.plans, row.cells, strict=True):
            for one in cell.stated or ([None] if cell.standing else []):
                said = (one.name, one.page, plan.document_id, one.id) if one else ("", "", "", "")
                writer.writerow([matrix.name, row.name, plan.period, cell.standing, *said])
    return Response(
        text.getvalue(),
        headers={"Content-Disposition": 'attachment; filename="priorities.csv"'},
        content_type="text/csv; charset=utf-8",
    )
