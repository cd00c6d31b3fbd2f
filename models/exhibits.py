"""What a document is held to say, each value with the place where it says so."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from models.decision import Decision
from models.forward_plan import PlannedDecision
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.record import Box
from models.response import Response

Item = Recommendation | Decision | Priority | Response | PlannedDecision
"""What has an id of its own, and so an address."""

ITEMS: dict[str, type[Item]] = {
    "recommendation": Recommendation,
    "decision": Decision,
    "priority": Priority,
    "response": Response,
    "planned_decision": PlannedDecision,
}
"""The items by the word that stands for them in addresses."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A value and its evidence: where it is printed, and the rule that found it.

    `kind` is metadata, person, citation or one of ITEMS; `key` is the item's id, else the
    kind and the position, and names the value within its document. `page` is counted from 1
    in the file; `boxes` are in points from the top left of the page as displayed.
    """

    kind: str
    key: str
    label: str
    words: str
    page: int
    boxes: tuple[Box, ...]
    rule: str
    confidence: float

    def on(self, page: int) -> tuple[Box, ...]:
        """Return the boxes on one page."""
        return tuple(box for box in self.boxes if box[0] == page)

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages that it stands on, in order."""
        return pages_of(self)


class Placed(Protocol):
    """What says where it is printed."""

    @property
    def page(self) -> int:
        """Page where it starts, counted from 1 in the file."""

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where it is printed."""


def pages_of(placed: Placed) -> tuple[int, ...]:
    """Return the pages that something stands on, in order; where it starts if it has no boxes."""
    return tuple(sorted({box[0] for box in placed.boxes})) or (placed.page,)


def exhibits(reading: Reading) -> tuple[Exhibit, ...]:
    """Return every value of a document that says where it is printed."""
    return (*_labelled(reading), *_items(reading))


def exhibit(kind: str, item: Item) -> Exhibit:
    """Return an item as an exhibit."""
    words = _words(item)
    label = getattr(item, "label", None) or getattr(item, "reference", None) or ""
    return Exhibit(kind, item.id, label, words, item.page, item.boxes, item.rule, item.confidence)


def document_of(connection: sqlite3.Connection, kind: str, identity: str) -> str | None:
    """Return the id of the document in which an item stands, None where there is no such item."""
    table = ITEMS[kind].table
    row = connection.execute(
        f"SELECT document_id FROM {table} WHERE id = ?", (identity,)
    ).fetchone()
    return None if row is None else str(row[0])


def _words(item: Item) -> str:
    match item:
        case Priority():
            return item.name
        case PlannedDecision():
            return item.title
        case Response():
            return item.text or item.response_text or item.update_text or ""
    return item.text


def _labelled(reading: Reading) -> Iterator[Exhibit]:
    for row in reading.metadata:
        known = row.field != "unknown"
        label = row.field.replace("_", " ") if known else (row.label or "unknown label")
        yield Exhibit(
            "metadata",
            f"metadata-{row.position}",
            label,
            row.value_raw,
            row.page,
            row.boxes,
            row.rule,
            row.confidence,
        )
    for person in reading.people:
        yield Exhibit(
            "person",
            f"person-{person.position}",
            person.role.replace("_", " "),
            person.text,
            person.page,
            person.boxes,
            person.rule,
            person.confidence,
        )
    for cited in reading.citations:
        yield Exhibit(
            "citation",
            f"citation-{cited.position}",
            "legislation",
            cited.text,
            cited.page,
            cited.boxes,
            cited.rule,
            cited.confidence,
        )


def _items(reading: Reading) -> Iterator[Exhibit]:
    for kind, record in ITEMS.items():
        for item in getattr(reading, record.table):
            yield exhibit(kind, item)
