"""All that is known of one recommendation, decision or priority."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.chain import Settlement, Surroundings, surroundings_of
from models.decision import Decision
from models.document import Document
from models.exhibits import ITEMS, Item, document_of
from models.ledger import Tracking
from models.lineage import Occurrence, occurrences
from models.priority import Family, Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.response import Response
from models.shelf import load, rows

Standing = TypeVar("Standing", bound=Item)

Asked = Recommendation | Decision | Priority
"""What has a page of its own."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """An item, its document and what stands around it.

    `above` are the enclosing items, outermost first; `below` those it encloses; `links` the
    decisions on a recommendation, or the recommendations that a decision settles.
    `again` are the other printings of the same item, `occurrences` those of its family.
    """

    item: Asked
    reading: Reading
    around: Surroundings
    above: tuple[Asked, ...]
    below: tuple[Asked, ...]
    links: tuple[Settlement, ...]
    responses: tuple[tuple[Response, Document], ...]
    family: Family | None
    occurrences: tuple[Occurrence, ...]
    again: tuple[tuple[Asked, Document], ...]
    tracking: Tracking | None


def dossier(connection: sqlite3.Connection, kind: str, identity: str) -> Dossier | None:
    """Return what is known of an item, None where there is no such item."""
    document_id = document_of(connection, kind, identity)
    if document_id is None:
        return None
    reading = load(connection, document_id)
    around = surroundings_of(connection, document_id)
    fellows: Sequence[Asked] = getattr(reading, ITEMS[kind].table)
    (item,) = (fellow for fellow in fellows if fellow.id == identity)
    family = _family(connection, item)
    return Dossier(
        item,
        reading,
        around,
        _above(item, fellows),
        tuple(fellow for fellow in fellows if _parent(fellow) == identity),
        tuple(row for row in (*around.decided_on, *around.settled_by) if row.of == identity),
        tuple(_responses(connection, item)),
        family,
        occurrences(connection, family.id) if family else (),
        tuple(_again(connection, item)),
        _tracking(connection, item),
    )


def _parent(item: Asked) -> str | None:
    return None if isinstance(item, Decision) else item.parent_id


def _above(item: Asked, fellows: Sequence[Asked]) -> tuple[Asked, ...]:
    by_id = {fellow.id: fellow for fellow in fellows}
    above: list[Asked] = []
    parent = by_id.get(_parent(item) or "")
    # A database made by another hand may enclose an item in itself.
    while parent is not None and parent not in above:
        above.insert(0, parent)
        parent = by_id.get(_parent(parent) or "")
    return tuple(above)


def _responses(connection: sqlite3.Connection, item: Asked) -> list[tuple[Response, Document]]:
    if not isinstance(item, Recommendation):
        return []
    found = rows(
        connection,
        Response,
        "WHERE recommendation_id = :name OR recommendation_id IN "
        "(SELECT id FROM recommendations WHERE same_as = :name) ORDER BY document_id, position",
        item.same_as or item.id,
    )
    return _with_documents(connection, found)


def _again(connection: sqlite3.Connection, item: Asked) -> list[tuple[Asked, Document]]:
    found = rows(
        connection,
        type(item),
        "WHERE id = :name OR same_as = :name ORDER BY document_id, position",
        item.same_as or item.id,
    )
    return _with_documents(connection, [other for other in found if other.id != item.id])


def _with_documents(
    connection: sqlite3.Connection, found: Sequence[Standing]
) -> list[tuple[Standing, Document]]:
    return [
        (item, document)
        for item in found
        for document in rows(connection, Document, "WHERE id = :name", item.document_id)
    ]


def _family(connection: sqlite3.Connection, item: Asked) -> Family | None:
    if isinstance(item, Decision) or item.family_id is None:
        return None
    found = rows(connection, Family, "WHERE id = :name", item.family_id)
    return found[0] if found else None


def _tracking(connection: sqlite3.Connection, item: Asked) -> Tracking | None:
    found = rows(connection, Tracking, "WHERE recommendation_id = :name", item.id)
    return found[0] if found else None
