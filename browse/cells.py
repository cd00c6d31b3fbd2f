"""Links from what was extracted to the paper it stands in, as a Datasette plugin.

A page number opens the PDF at that page; a document's id opens its row. A PDF is served
only if its bytes are still those that were read: the words then stand where the database
says they stand, and nothing else on the disk can be asked for.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode, tilde_encode
from markupsafe import Markup

PAGE_COLUMNS = {
    "page": "document_id",
    "page_from": "document_id",
    "decision_page": "decision_document_id",
}
"""Columns that hold a page, and the column of the document that it is a page of."""
NO_TITLE = "(no title found)"


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the address under which a document's PDF is served."""
    return [(r"^/-/paper/(?P<database>[^/]+)/(?P<document>[^/]+)\.pdf$", paper)]


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(
    row: Any, value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> Markup | None:
    """Show a page number as a link to the page, a document's id as a link to its row."""
    if isinstance(value, dict) and value.get("label") is None:
        return _document_link(datasette, database, value["value"], NO_TITLE)
    if value is None:
        return None
    if column in PAGE_COLUMNS.values() and not isinstance(value, dict):
        return _document_link(datasette, database, value, value)
    if column in PAGE_COLUMNS:
        document = _document_of(row, "id" if table == "documents" else PAGE_COLUMNS[column])
        if document is not None:
            address = datasette.urls.path(
                f"/-/paper/{tilde_encode(database)}/{tilde_encode(document)}.pdf"
            )
            return Markup('<a href="{}#page={}">{}</a>').format(address, value, value)
    return None


def _document_of(row: Any, column: str) -> str | None:
    """Return the id of the document that a row names in a column."""
    names: Sequence[str] = row.keys()
    if column not in names or row[column] is None:
        return None
    value = row[column]
    return str(value["value"] if isinstance(value, dict) else value)


def _document_link(datasette: Datasette, database: str, document: str, words: str) -> Markup:
    address = f"{datasette.urls.table(database, 'documents')}/{tilde_encode(document)}"
    return Markup('<a href="{}">{}</a>').format(address, words)


async def paper(request: Request, datasette: Datasette) -> Response:
    """Serve the PDF a document was read from, if it is still the same file."""
    name = tilde_decode(request.url_vars["database"])
    if name not in datasette.databases:
        return Response.text("There is no such database.", status=404)
    database = datasette.get_database(name)
    rows = await database.execute(
        "SELECT sources.source, documents.sha256 FROM documents "
        "JOIN sources ON sources.sha256 = documents.sha256 "
        "WHERE documents.id = ? ORDER BY sources.source",
        [tilde_decode(request.url_vars["document"])],
    )
    found = rows.rows
    for source, digest in found:
        # Names are relative to where the build ran, which is often beside the database.
        for place in (Path(source), Path(database.path).parent / source):
            data = _bytes(place)
            if data is not None and sha256(data).hexdigest() == digest:
                return Response(
                    body=data,
                    content_type="application/pdf",
                    headers={"X-Content-Type-Options": "nosniff"},
                )
    if not found:
        return Response.text("There is no such document.", status=404)
    where = "\n".join(source for source, _ in found)
    return Response.text(
        f"The PDF is no longer where it was read, or has changed since:\n{where}\n"
        "What was read from it is still in the database.",
        status=404,
    )


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None
