"""What a search found, in forms that other programs read: JSON, CSV and Atom."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

from datasette import Request, Response
from datasette.app import Datasette
from datasette.utils import tilde_encode

from browse import results
from browse.hits import NOUNS
from browse.sheet import state
from browse.tabular import sheet_of
from models.days import day
from models.errors import BadQuery
from models.passages import Hit
from models.search import Answer

ATOM = "http://www.w3.org/2005/Atom"

COLUMNS = (
    "what",
    "label",
    "words",
    "title",
    "kind",
    "council",
    "committee",
    "date",
    "page",
    "address",
    "document",
    "source",
)
"""Columns of the CSV; `address` is the passage's, `document` that of the page it stands on."""


def give(
    request: Request, datasette: Datasette, form: str, query: str, found: Answer | BadQuery
) -> Response:
    """Answer a search in a form; one that was not understood is explained in it, too."""
    if isinstance(found, BadQuery):
        return Response.json({"ok": False, "error": str(found)}, status=400)
    rows = [_row(request, datasette, hit) for hit in found.hits]
    if form == "csv":
        return sheet_of("search.csv", COLUMNS, (row.values() for row in rows))
    if form == "atom":
        return Response(
            _atom(request, datasette, query, found, rows),
            content_type="application/atom+xml; charset=utf-8",
        )
    hits = [
        asdict(hit) | {"address": row["address"]} for hit, row in zip(found.hits, rows, strict=True)
    ]
    return Response.json({"ok": True, "query": query} | asdict(found) | {"hits": hits})


def _row(request: Request, datasette: Datasette, hit: Hit) -> dict[str, Any]:
    def absolute(path: str) -> str:
        return str(datasette.absolute_url(request, datasette.urls.path(path)))

    document = f"/-/document/{tilde_encode(hit.document_id)}{state(hit.page)}"
    return {
        "what": NOUNS[hit.table],
        "label": hit.label,
        "words": hit.snippet,
        "title": hit.title,
        "kind": hit.kind.value,
        "council": hit.council,
        "committee": hit.committee,
        "date": hit.date,
        "page": hit.page,
        "address": absolute(results.passage_path(hit)),
        "document": absolute(document),
        "source": hit.source,
    }


def _atom(
    request: Request, datasette: Datasette, query: str, found: Answer, rows: list[dict[str, Any]]
) -> str:
    """Write a feed, the latest papers first: a reader looks for what is new."""
    ElementTree.register_namespace("", ATOM)
    here = str(datasette.absolute_url(request, request.full_path))
    feed = ElementTree.Element(f"{{{ATOM}}}feed")

    def add(parent: ElementTree.Element, name: str, text: str | None = None, **given: str) -> None:
        ElementTree.SubElement(parent, f"{{{ATOM}}}{name}", given).text = text

    dated = sorted(rows, key=lambda row: row["date"] or "", reverse=True)
    add(feed, "id", here)
    add(feed, "title", f"{query or 'Latest papers'} – Moothall")
    add(feed, "updated", _moment(dated[0]["date"] if dated else None))
    add(feed, "link", rel="self", href=here)
    author = ElementTree.SubElement(feed, f"{{{ATOM}}}author")
    add(author, "name", "Moothall")
    for row in dated:
        entry = ElementTree.SubElement(feed, f"{{{ATOM}}}entry")
        about = (row["council"], row["committee"], day(row["date"]), f"page {row['page']}")
        add(entry, "id", row["address"])
        add(entry, "title", f"{row['what'].capitalize()}: {row['title'] or row['source']}")
        add(entry, "updated", _moment(row["date"]))
        add(entry, "link", href=row["address"])
        add(entry, "summary", f"{row['words']} ({', '.join(filter(None, about))})")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(
        feed, encoding="unicode"
    )


def _moment(date: str | None) -> str:
    """Return a date, a month or a year as a moment; what has none is as old as can be."""
    year, month, day_of_month = [*(int(part) for part in (date or "1970").split("-")), 1, 1][:3]
    return datetime(year, month, day_of_month, tzinfo=UTC).isoformat()
