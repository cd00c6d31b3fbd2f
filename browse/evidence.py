"""The pages on which evidence is looked at, as a Datasette plugin.

A document beside its pages; a recommendation, decision or priority with the words it was read
from and what became of it. They say nothing that is not in the database.
"""

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datasette import NotFound, Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode

from browse import sheet
from browse.cells import PAGES
from browse.corrected import describe, signed
from browse.metadata import STATIC
from browse.originals import Original, original_of
from browse.page_images import WIDTHS, page_sizes
from browse.paper import depths_of
from browse.rendering import turned_size
from browse.shelves import Shelf, ask
from browse.wording import page_range
from browse.worker import NoPicture
from models.chain import Settlement, Surroundings, surroundings_of
from models.corrections.kept import standing
from models.document import Document
from models.dossier import Dossier, dossier
from models.exhibits import ITEMS, Exhibit, exhibits
from models.field import FIELDS
from models.ledger import Correction
from models.reading import Reading
from models.shelf import load, rows

UNSURE = 0.7
"""Confidence below which a reader is told to look at the page first."""

ORDER = {field.name: place for place, field in enumerate(FIELDS)}


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of documents and of what they say."""
    return [
        (r"^/-/document/(?P<document>[^/]+)$", document_page),
        (rf"^/-/(?P<kind>{'|'.join(PAGES)})/(?P<item>[^/]+)$", item_page),
    ]


@dataclass(frozen=True, slots=True)
class Opened:
    """A document taken from a shelf, with what stands around it and the PDF it was read from."""

    reading: Reading
    around: Surroundings
    original: Original
    pack: Document | None
    corrections: Sequence[Correction]


async def document_page(request: Request, datasette: Datasette) -> Response:
    """Show what was extracted from a document beside the page it stands on."""
    identity = tilde_decode(request.url_vars["document"])
    nothing = "There is no such document."
    shelf, opened = await ask(
        datasette,
        request,
        lambda connection, shelf: _open(connection, identity, shelf.folder),
        nothing,
    )
    reading, document = opened.reading, opened.reading.document
    found, key = _without_repeats(exhibits(reading)), request.args.get("item")
    page = sheet.turn_to(found, key, request.args.get("page"), document.page_from)
    if not document.page_from <= page <= document.page_to:
        raise NotFound(f"There is no such page: this document has {page_range(document)}.")
    size, refusal = await _size(opened, page)
    shown = sheet.lay_out(reading, found, key, page, size, refusal)
    context = {
        "sheet": shown,
        "document": document,
        "database": shelf.name,
        "widths": WIDTHS,
        "inside": next(
            (part for part in opened.around.parts if part.page_from <= page <= part.page_to), None
        ),
        "original": opened.original,
        "present": await asyncio.to_thread(opened.original.find) is not None,
    }
    only_the_sheet = request.args.get("_part") == "sheet"
    if not only_the_sheet:
        context |= {
            "reading": reading,
            "around": opened.around,
            "pack": opened.pack,
            "corrections": _told(opened.corrections),
            "facts": sorted(
                (one for one in found if one.kind == "metadata"),
                key=lambda one: ORDER.get(one.label.replace(" ", "_"), len(ORDER)),
            ),
            "values": {f"metadata-{row.position}": row.value for row in reading.metadata},
            "links": _by_item((*opened.around.decided_on, *opened.around.settled_by)),
            "depths": depths_of({row.id: row.parent_id for row in reading.recommendations})
            | depths_of({row.id: row.parent_id for row in reading.priorities}),
            "lost": key is not None and shown.chosen is None,
        }
    template = "_sheet.html" if only_the_sheet else "document.html"
    return await _respond(request, datasette, template, context)


async def item_page(request: Request, datasette: Datasette) -> Response:
    """Show a recommendation, a decision or a priority with its evidence and its history."""
    kind, identity = request.url_vars["kind"], tilde_decode(request.url_vars["item"])

    def question(
        connection: sqlite3.Connection, shelf: Shelf
    ) -> tuple[Dossier, dict[str, Original], Sequence[Correction]] | None:
        found = dossier(connection, kind, identity)
        if found is None:
            return None
        documents = {found.item.document_id}
        documents |= {row.document_id for row in found.links}
        documents |= {document.id for _, document in found.responses}
        originals = {one: original_of(connection, one, shelf.folder) for one in documents}
        there = {one: original for one, original in originals.items() if original}
        made = standing(connection, found.item.document_id)
        return found, there, [one for one in made if identity == one.target_id]

    shelf, (found, originals, made) = await ask(
        datasette, request, question, f"There is no such {kind}."
    )
    present = await asyncio.to_thread(
        lambda: {one for one, original in originals.items() if original.find() is not None}
    )
    context = {
        "kind": kind,
        "item": found.item,
        "dossier": found,
        "document": found.reading.document,
        "actions": [
            row.action for row in found.reading.actions if row.recommendation_id == identity
        ],
        "database": shelf.name,
        "table": ITEMS[kind].table,
        "present": present,
        "corrections": _told(made),
    }
    return await _respond(request, datasette, f"{kind}.html", context)


def _told(corrections: Iterable[Correction]) -> list[tuple[str, str]]:
    """Return what corrections say, and who made each, when and why."""
    return [(describe(one), signed(one)) for one in corrections]


def _without_repeats(found: Sequence[Exhibit]) -> tuple[Exhibit, ...]:
    """Leave out labelled values that are people, where the person is shown by that role."""
    people = {(one.words, one.boxes) for one in found if one.kind == "person"}
    return tuple(
        one for one in found if one.kind != "metadata" or (one.words, one.boxes) not in people
    )


def _open(connection: sqlite3.Connection, identity: str, folder: Path) -> Opened | None:
    original = original_of(connection, identity, folder)
    if original is None:
        return None
    reading = load(connection, identity)
    packs = rows(connection, Document, "WHERE id = :name", reading.document.parent_id or "")
    return Opened(
        reading,
        surroundings_of(connection, identity),
        original,
        packs[0] if packs else None,
        standing(connection, identity),
    )


async def _size(opened: Opened, page: int) -> tuple[tuple[float, float] | None, str | None]:
    """Return a page's size in points, else why there is no picture of it."""
    turned = next((row.turned for row in opened.reading.pages if row.page == page), None)
    try:
        sizes = await page_sizes(opened.original)
        return turned_size(sizes[page - 1], turned or 0.0), None
    except NoPicture as refusal:
        return None, str(refusal)
    except IndexError:
        return None, "The PDF no longer has this page."


def _by_item(found: Iterable[Settlement]) -> dict[str, list[Settlement]]:
    items: dict[str, list[Settlement]] = {}
    for row in found:
        items.setdefault(row.of, []).append(row)
    return items


async def _respond(
    request: Request, datasette: Datasette, template: str, context: dict[str, Any]
) -> Response:
    context["static"] = datasette.urls.path(f"/{STATIC}")
    context["unsure"] = UNSURE
    return Response.html(await datasette.render_template(template, context, request=request))
