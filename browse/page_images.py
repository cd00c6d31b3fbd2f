"""Pictures of pages and of the words that evidence stands on, as a Datasette plugin.

Pictures are drawn when they are first asked for and kept in the user's cache folder, by the
SHA-256 of the PDF, the page and the size; the folder may be deleted at any time. Only pages
of documents in the database are drawn, and only from the very file that was read.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from math import inf
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode
from platformdirs import user_cache_path

from browse.originals import Original, original_of
from browse.rendering import Area, View
from browse.shelves import Shelf, ask
from browse.worker import Busy, NoPicture, Worker
from models.document import Document
from models.exhibits import ITEMS, exhibit
from models.record import Box
from models.shelf import rows

WIDTHS = (160, 480, 800, 1200, 1600)
"""Widths in pixels that a page is drawn in."""

WIDTH = 800

FORMAT = 1
"""Changes with how pictures are drawn, so that kept ones are drawn anew."""

MOST_KEPT = 256 << 20
"""Bytes of pictures that are kept; the ones unused for longest go first."""

AROUND = 7.0
"""Points shown above and below evidence; to its sides, the whole page is."""

GONE = (
    "The PDF is no longer where it was read, or has changed since. "
    "What was read from it is still in the database."
)

MOST_MEASURED = 1000
"""PDFs whose pages' sizes are kept in mind."""

WORKER = Worker()
_SIZES: dict[Original, tuple[tuple[float, float], ...]] = {}


def folder() -> Path:
    """Return the folder of pictures, which may be deleted at any time."""
    return user_cache_path("moothall", appauthor=False) / "pages"


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of pages and crops."""
    kinds = "|".join(ITEMS)
    return [
        (r"^/-/page/(?P<document>[^/]+)/(?P<page>[0-9]{1,6})\.png$", page_image),
        (rf"^/-/crop/(?P<kind>{kinds})/(?P<item>[^/]+)\.png$", crop_image),
    ]


@dataclass(frozen=True, slots=True)
class Picture:
    """A view of the PDF that a document was read from."""

    original: Original
    view: View


async def page_image(request: Request, datasette: Datasette) -> Response:
    """Serve a page of a document as PNG, in one of the WIDTHS."""
    identity = tilde_decode(request.url_vars["document"])
    page, asked = int(request.url_vars["page"]), request.args.get("width") or str(WIDTH)
    if asked not in map(str, WIDTHS):
        widths = ", ".join(map(str, WIDTHS))
        return Response.text(f"A page is drawn in a width of {widths}.", status=400)

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Picture | None:
        original = original_of(connection, identity, shelf.folder)
        documents = rows(connection, Document, "WHERE id = :name", identity)
        if original is None or not documents:
            return None
        if not documents[0].page_from <= page <= documents[0].page_to:
            return None
        return Picture(original, View(page, int(asked), turned=_turned(connection, identity, page)))

    _, picture = await ask(datasette, request, question, "There is no such page.")
    return await _respond(request, picture)


async def crop_image(request: Request, datasette: Datasette) -> Response:
    """Serve the words of a recommendation, decision or the like as they are printed, as PNG.

    What runs over several pages has a picture on each: `page` says which, else the first.
    """
    kind, identity = request.url_vars["kind"], tilde_decode(request.url_vars["item"])
    page = request.args.get("page")

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Picture | None:
        for item in rows(connection, ITEMS[kind], "WHERE id = :name", identity):
            shown = exhibit(kind, item)
            wanted = shown.pages[0] if page is None else int(page) if page.isdecimal() else 0
            original = original_of(connection, item.document_id, shelf.folder)
            if original is not None and shown.on(wanted):
                turned = _turned(connection, item.document_id, wanted)
                return Picture(original, _crop(wanted, shown.on(wanted), turned))
        return None

    _, picture = await ask(datasette, request, question, "There is no such evidence.")
    return await _respond(request, picture)


def _turned(connection: sqlite3.Connection, document_id: str, page: int) -> float:
    """Return by how many degrees, clockwise, a page was turned to be read."""
    sql = "SELECT turned FROM pages WHERE document_id = ? AND page = ?"
    row = connection.execute(sql, (document_id, page)).fetchone()
    return float(row[0] or 0) if row else 0.0


def _crop(page: int, boxes: Sequence[Box], turned: float) -> View:
    marks: tuple[Area, ...] = tuple(box[1:] for box in boxes)
    top = min(mark[1] for mark in marks) - AROUND
    bottom = max(mark[3] for mark in marks) + AROUND
    return View(page, part=(0.0, top, inf, bottom), marks=marks, turned=turned)


async def _respond(request: Request, picture: Picture) -> Response:
    key = sha256(f"{FORMAT} {picture.original.sha256} {picture.view}".encode()).hexdigest()
    headers = {"ETag": f'"{key[:32]}"', "Cache-Control": "private, no-cache"}
    if await asyncio.to_thread(picture.original.find) is None:
        return Response.text(GONE, status=404)
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response("", status=304, headers=headers)
    try:
        drawn = await _drawn(picture, folder() / f"{key}.png")
    except Busy as error:
        return Response.text(str(error), status=503, headers={"Retry-After": "2"})
    except NoPicture as error:
        return Response.text(str(error), status=422)
    return Response(drawn, headers=headers, content_type="image/png")


async def _drawn(picture: Picture, kept: Path) -> bytes:
    """Return a picture, drawn now or at any time before."""
    with suppress(OSError):
        return await asyncio.to_thread(_take, kept)
    data = await WORKER.draw(picture.original, picture.view)
    # A cache that cannot be written to makes pages slower, and nothing else.
    with suppress(OSError):
        await asyncio.to_thread(_keep, kept, data)
    return data


def _take(kept: Path) -> bytes:
    data = kept.read_bytes()
    kept.touch()
    return data


def _keep(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("wb", dir=place.parent, suffix=".part", delete=False) as file:
        file.write(data)
    Path(file.name).replace(place)
    entries = [(entry, entry.stat()) for entry in place.parent.iterdir()]
    entries.sort(key=lambda pair: pair[1].st_mtime)
    excess = sum(facts.st_size for _, facts in entries) - MOST_KEPT
    for entry, facts in entries:
        if excess <= 0:
            break
        entry.unlink(missing_ok=True)
        excess -= facts.st_size


async def page_sizes(original: Original) -> tuple[tuple[float, float], ...]:
    """Return each page's width and height as displayed, in points. Raises NoPicture."""
    if await asyncio.to_thread(original.find) is None:
        raise NoPicture(GONE)
    if original not in _SIZES:
        if len(_SIZES) >= MOST_MEASURED:
            _SIZES.clear()
        _SIZES[original] = await WORKER.sizes(original)
    return _SIZES[original]
