"""The pages of what is said again and again, as a Datasette plugin."""

import csv
import io
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode

from browse.charts import OUTCOMES, by_year
from browse.frame import respond
from browse.shelves import ask
from models.holdings import Count
from models.recurrence import SORTS, Story, recurrences, story

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
    of = args.get("of") if args.get("of") in ("recommendation", "priority") else None
    sort = args.get("sort") if args.get("sort") in SORTS else "occurrences"
    page = int(args.get("page")) if (args.get("page") or "").isdecimal() else 1
    council = args.get("council") or None
    _, (found, number) = await ask(
        datasette,
        request,
        lambda connection, shelf: recurrences(
            connection,
            of=of,
            council=council,
            sort=sort,
            limit=SHOWN,
            skip=SHOWN * max(page - 1, 0),
        ),
        "There is nothing here.",
    )
    context = {
        "found": found,
        "number": number,
        "of": of,
        "sort": sort,
        "council": council,
        "page": page,
        "pages": -(-number // SHOWN),
    }
    return await respond(request, datasette, "families.html", context)


async def family_page(request: Request, datasette: Datasette) -> Response:
    """Show every time that a family is said."""
    identity = tilde_decode(request.url_vars["family"])
    shelf, told = await ask(
        datasette,
        request,
        lambda connection, shelf: story(connection, identity),
        "There is no such family.",
    )
    if request.url_vars["csv"]:
        return _csv(told)
    decided = told.family.of == "recommendation"
    counts = [
        Count(told.outcomes.get(one.item_id) if decided else None, one.day and one.day[:4], 1)
        for one in told.sayings
    ]
    context = {
        "family": told.family,
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


def _csv(told: Story) -> Response:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        ["date", "council", "committee", "title", "label", "words", "outcome", "page", "id"]
    )
    for one in told.sayings:
        about = (one.day, one.council, one.committee, one.title, one.label, one.text)
        writer.writerow([*about, told.outcomes.get(one.item_id), one.page, one.item_id])
    return Response(
        text.getvalue(),
        headers={"Content-Disposition": 'attachment; filename="family.csv"'},
        content_type="text/csv; charset=utf-8",
    )
