"""The pages of what is said again and again, as a Datasette plugin."""

import sqlite3
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode, tilde_encode

from browse.charts import OUTCOMES, by_year
from browse.families import occurrence_rows
from browse.frame import respond
from browse.shelves import Shelf, ask
from browse.tabular import sheet_of
from models.errors import BadQuery
from models.holdings import Count
from models.lineage import Lineage, lineage
from models.recurring import OF, ORDERS, Choice, Recurrence, count_recurring, recurring

SHOWN = 50
"""Families on a page."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of families."""
    return [
        (r"^/-/families$", families_page),
        (r"^/-/family/(?P<family>[^/]+?)(?P<csv>\.csv)?$", family_page),
    ]


async def families_page(request: Request, datasette: Datasette) -> Response:
    """List families in an order."""
    args = request.args
    of = args.get("of") if args.get("of") in OF else "recommendations"
    sort = args.get("sort") if args.get("sort") in ORDERS else "occurrences"
    given = args.get("page") or "1"
    page = int(given) if given.isdecimal() and given != "0" else 1
    council = args.get("council") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> tuple[list[Recurrence], int, str]:
        choice = Choice(council=council, of=of)
        try:
            number = count_recurring(connection, choice)
            return recurring(connection, choice, sort, SHOWN, SHOWN * (page - 1)), number, ""
        except BadQuery as error:
            return [], 0, str(error)

    _, (found, number, refusal) = await ask(datasette, request, question, "There is nothing here.")
    context = {
        "found": found,
        "refusal": refusal,
        "number": number,
        "of": of,
        "sort": sort,
        "council": council,
        "page": page,
        "pages": -(-number // SHOWN),
    }
    return await respond(request, datasette, "families.html", context)


async def family_page(request: Request, datasette: Datasette) -> Response:
    """Show every time that a family is said; an id it had before leads on to it."""
    identity = tilde_decode(request.url_vars["family"])

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Lineage | None:
        try:
            return lineage(connection, identity)
        except BadQuery:
            return None

    shelf, told = await ask(datasette, request, question, "There is no such family.")
    if told.id != identity:
        return Response.redirect(datasette.urls.path(f"/-/family/{tilde_encode(told.id)}"))
    if request.url_vars["csv"]:
        lines = list(occurrence_rows(told.id, told.occurrences))
        return sheet_of("family.csv", lines[0], (line.values() for line in lines))
    decided = told.of == "recommendation"
    counts = [
        Count(
            one.decisions[-1].outcome if decided and one.decisions else None,
            one.day and one.day[:4],
            1,
        )
        for one in told.occurrences
    ]
    context = {
        "told": told,
        "database": shelf.name,
        "chart": by_year(
            "timeline",
            "When it was said",
            "Each by the latest decision found on it." if decided else "By the start of the plan.",
            counts,
            OUTCOMES if decided else {None: ("one", "times stated")},
        ),
    }
    return await respond(request, datasette, "family.html", context)
