"""Links from Datasette's tables to the pages on which evidence is looked at, and the PDFs.

A page number opens the document at that page with the value marked; an id opens the record. A
PDF is served only if its bytes are still those that were read.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode, tilde_encode
from markupsafe import Markup

from browse.originals import original_of
from browse.page_images import GONE
from browse.sheet import state
from browse.shelves import ask
from models.exhibits import ITEMS

PAGE_COLUMNS = {
    "page": "document_id",
    "page_from": "document_id",
    "decision_page": "decision_document_id",
}
"""Columns that hold a page, and the column of the document that it is a page of."""

PAGES = ("recommendation", "decision", "priority")
"""The items that have a page of their own."""

NUMBERED = {"metadata": "metadata", "people_roles": "person", "citations": "citation"}
"""Tables whose rows are known in their document by a word and their position."""

NO_TITLE = "(no title found)"


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the address under which a document's PDF is served."""
    return [(r"^/-/paper/(?P<database>[^/]+)/(?P<document>[^/]+)\.pdf$", paper)]


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(
    row: Any, value: Any, column: str, table: str | None, datasette: Datasette
) -> Markup | None:
    """Show a page number, a document's id and an item's id as links to what they stand for."""
    if value is None:
        return None
    urls = datasette.urls
    if column in PAGE_COLUMNS.values():
        # Datasette gives a reference with the label of what it refers to.
        value = value if isinstance(value, dict) else {"value": value, "label": value}
        return _link(urls.path(document_path(value["value"])), value["label"] or NO_TITLE)
    if column in PAGE_COLUMNS:
        document = _cell(row, "id" if table == "documents" else PAGE_COLUMNS[column])
        if document is not None:
            address = document_path(document) + state(value, _key(row, table))
            return _link(urls.path(address), value)
    if column == "id" and table == "documents":
        return _link(urls.path(document_path(value)), value)
    if column == "id" and (kind := _kind(table)) in PAGES:
        return _link(urls.path(f"/-/{kind}/{tilde_encode(value)}"), value)
    return None


def document_path(document: str) -> str:
    """Return the address of a document's page."""
    return f"/-/document/{tilde_encode(document)}"


def _kind(table: str | None) -> str | None:
    """Return the word for the items in a table, or in the view that shows its passages."""
    name = (table or "").removesuffix("_in_context")
    return next((kind for kind, record in ITEMS.items() if record.table == name), None)


def _key(row: Any, table: str | None) -> str | None:
    """Return what a row's value is called within its document."""
    if table in NUMBERED:
        return f"{NUMBERED[table]}-{row['position']}"
    return _cell(row, "id") if _kind(table) else None


def _cell(row: Any, column: str) -> str | None:
    names: Sequence[str] = row.keys()
    if column not in names or row[column] is None:
        return None
    value = row[column]
    return str(value["value"] if isinstance(value, dict) else value)


def _link(address: str, words: object) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, words)


async def paper(request: Request, datasette: Datasette) -> Response:
    """Serve the PDF a document was read from, if it is still the same file."""
    identity = tilde_decode(request.url_vars["document"])
    _, original = await ask(
        datasette,
        request,
        lambda connection, shelf: original_of(connection, identity, shelf.folder),
        "There is no such document.",
        tilde_decode(request.url_vars["database"]),
    )
    data = await asyncio.to_thread(original.read)
    if data is None:
        return Response.text("\n".join((GONE, *original.sources)), status=404)
    return Response(body=data, content_type="application/pdf")
