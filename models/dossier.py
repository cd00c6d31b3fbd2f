"""All that is known of one recommendation, decision or priority."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from models.chain import Settlement, Surroundings, surroundings_of
from models.decision import Decision
from models.difference import Change, differences
from models.document import Document
from models.exhibits import ITEMS, Item, document_of
from models.ledger import Tracking
from models.priority import Family, Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.response import Response
from models.shelf import load, rows

Standing = TypeVar("Standing", bound=Item)

Asked = Recommendation | Decision | Priority
"""What has a page of its own."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One time that a family's recommendation or priority is said.

    `day` is ISO, or the year in which a plan's period starts; `changes` turn the words of the
    time before into these, none for the first.
    """

    item_id: str
    day: str | None
    council: str | None
    committee: str | None
    document_id: str
    title: str | None
    page: int
    label: str | None
    text: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """An item, its document and what stands around it.

    `above` are the enclosing items, outermost first; `below` those it encloses; `links` the
    decisions on a recommendation, or the recommendations that a decision settles.
    `again` are the other printings of the same item.
    """

    item: Asked
    reading: Reading
    around: Surroundings
    above: tuple[Asked, ...]
    below: tuple[Asked, ...]
    links: tuple[Settlement, ...]
    responses: tuple[tuple[Response, Document], ...]
    family: Family | None
    sayings: tuple[Saying, ...]
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
        sayings(connection, family) if family else (),
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
        "WHERE :name IN (id, same_as) ORDER BY document_id, position",
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


_SAYINGS = """
SELECT said.id, coalesce(documents.meeting_date, documents.period_start) AS day,
    documents.council, documents.committee, documents.id, documents.title, said.page, said.label,
    said.{words}
FROM {table} AS said JOIN documents ON documents.id = said.document_id
WHERE said.family_id = ? AND said.same_as IS NULL
ORDER BY day IS NULL, day, documents.source, said.position
"""


def sayings(connection: sqlite3.Connection, family: Family) -> tuple[Saying, ...]:
    """Return every time that a family is said, earliest first; what has no date comes last."""
    table, words = {
        "recommendation": ("recommendations", "text"),
        "priority": ("priorities", "name"),
    }[family.of]
    told: list[Saying] = []
    for row in connection.execute(_SAYINGS.format(table=table, words=words), (family.id,)):
        saying = Saying(*row)
        changes = differences(told[-1].text, saying.text) if told else ()
        told.append(replace(saying, changes=changes))
    return tuple(told)


def _tracking(connection: sqlite3.Connection, item: Asked) -> Tracking | None:
    found = rows(connection, Tracking, "WHERE recommendation_id = :name", item.id)
    return found[0] if found else None
