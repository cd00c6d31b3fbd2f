"""The pages of what is said again and again, as a Datasette plugin."""

import sqlite3
from collections.abc import Callable
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
from models.recurring import OF, Choice, Recurrence, recurring

SHOWN = 50
"""Families on a page."""

SORTS: dict[str, Callable[[Recurrence], Any]] = {
    "occurrences": lambda one: (-one.occurrences, -one.councils),
    "gap": lambda one: (-(one.gap or 0), -one.occurrences),
    "councils": lambda one: (-one.councils, -one.occurrences),
    "latest": lambda one: tuple(-ord(letter) for letter in one.last_seen or ""),
}
"""The orders in which families can be listed."""


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
    sort = args.get("sort") if args.get("sort") in SORTS else "occurrences"
    given = args.get("page") or "1"
    page = int(given) if given.isdecimal() and given != "0" else 1
    council = args.get("council") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> tuple[list[Recurrence], str]:
        try:
            return recurring(connection, Choice(council=council, of=of)), ""
        except BadQuery as error:
            return [], str(error)

    _, (found, refusal) = await ask(datasette, request, question, "There is nothing here.")
    found.sort(key=SORTS[sort])
    context = {
        "found": found[SHOWN * (page - 1) : SHOWN * page],
        "refusal": refusal,
        "number": len(found),
        "of": of,
        "sort": sort,
        "council": council,
        "page": page,
        "pages": -(-len(found) // SHOWN),
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
