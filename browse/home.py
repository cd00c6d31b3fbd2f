"""The first page: one search box, what there is, and the ways in, as a Datasette plugin."""

import sqlite3
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette

from browse.charts import papers_by_year
from browse.frame import respond
from browse.shelves import Shelf, ask
from models.document import Document
from models.holdings import holdings
from models.identity import Council
from models.priority import Family
from models.shelf import rows

LATEST = 6
COUNCILS = 12
RECURRING = 3
"""How many the first page lists of each."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put the first page in the place of Datasette's list of databases."""
    return [(r"^/$", home_page)]


async def home_page(request: Request, datasette: Datasette) -> Response:
    """Show what the collection holds."""
    shelf, context = await ask(datasette, request, _collection, "No Moothall database is served.")
    context["database"] = shelf.name
    return await respond(request, datasette, "home.html", context)


def _collection(connection: sqlite3.Connection, shelf: Shelf) -> dict[str, Any]:
    """Tell what there is, by counts made at the end of the build and rows found by an index."""
    kinds: dict[str | None, int] = {}
    for kind, _, number in holdings(connection, "documents"):
        kinds[kind] = kinds.get(kind, 0) + number
    totals = {
        of: sum(one.number for one in holdings(connection, of))
        for of in ("recommendations", "decisions", "priorities")
    }
    families = dict(connection.execute("SELECT of, count(*) FROM families GROUP BY of").fetchall())
    (councils,) = connection.execute("SELECT count(*) FROM councils").fetchone()
    (problems,) = connection.execute("SELECT count(*) FROM problems").fetchone()
    return {
        "chart": papers_by_year(connection),
        "kinds": sorted(kinds.items(), key=lambda one: (-one[1], str(one[0]))),
        "papers": sum(kinds.values()),
        "totals": totals,
        "families": families,
        "problems": problems,
        "council_count": councils,
        "councils": rows(connection, Council, f"ORDER BY documents DESC, id LIMIT {COUNCILS}", ""),
        "latest": rows(
            connection,
            Document,
            "WHERE meeting_date IS NOT NULL AND id NOT IN (SELECT document_id FROM document_links) "
            "AND kind <> 'agenda_pack' ORDER BY meeting_date DESC, source, page_from "
            f"LIMIT {LATEST}",
            "",
        ),
        "recurring": rows(
            connection,
            Family,
            "WHERE of = 'recommendation' ORDER BY occurrences DESC, councils DESC, id "
            f"LIMIT {RECURRING}",
            "",
        ),
    }
