"""The pages of committees, meetings and people, as a Datasette plugin."""

import sqlite3
from collections.abc import Callable
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode

from browse.charts import OUTCOMES, by_year
from browse.frame import respond
from browse.shelves import ask
from models.bodies import body, career, occasion
from models.vocabulary import Kind

READ = {"committee": body, "meeting": occasion, "person": career}
"""What is taken out of the database for each sort of page."""

AGENDAS = (Kind.AGENDA, Kind.AGENDA_PACK)
RECORDS = (Kind.MINUTES, Kind.DECISION_NOTICE)
"""Kinds of papers that say what a meeting is about, and what it decided."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of bodies and people."""
    return [(rf"^/-/(?P<sort>{'|'.join(READ)})/(?P<id>[^/]+)$", body_page)]


async def body_page(request: Request, datasette: Datasette) -> Response:
    """Show a committee, a meeting or a person."""
    sort, identity = request.url_vars["sort"], tilde_decode(request.url_vars["id"])
    read: Callable[[sqlite3.Connection, str], Any] = READ[sort]
    shelf, found = await ask(
        datasette,
        request,
        lambda connection, shelf: read(connection, identity),
        f"There is no such {sort}.",
    )
    context = {"found": found, "database": shelf.name}
    if sort == "committee":
        context["chart"] = by_year(
            "decisions", "Decisions a year", "Procedural ones left out.", found.decisions, OUTCOMES
        )
    if sort == "meeting":
        context["groups"] = [
            ("agenda", "Agenda", [one for one in found.papers if one.kind in AGENDAS]),
            (
                "papers",
                "Papers",
                [one for one in found.papers if one.kind not in (*AGENDAS, *RECORDS)],
            ),
            (
                "records",
                "Minutes and notices",
                [one for one in found.papers if one.kind in RECORDS],
            ),
        ]
    return await respond(request, datasette, f"{sort}.html", context)
