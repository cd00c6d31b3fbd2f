"""Which items people joined to one family, and which they took apart."""

import json
import sqlite3
from collections.abc import Iterator

from models.corrections.allowed import MEMBERS
from models.corrections.kept import standing
from models.vocabulary import Change

Pairs = frozenset[tuple[str, str]]


def forced_families(connection: sqlite3.Connection) -> tuple[Pairs, Pairs]:
    """Return pairs of ids of items that must be in one family, and that must not be.

    An item printed more than once stands as the printing that is counted.
    """
    pairs: dict[Change, set[tuple[str, str]]] = {Change.ADD: set(), Change.REMOVE: set()}
    for one in standing(connection):
        if one.target_table == MEMBERS:
            item = _counted(connection, one.target_id)
            others = (_counted(connection, other) for other in json.loads(one.value or "[]"))
            pairs[one.operation] |= set(_pairs(item, others))
    return frozenset(pairs[Change.ADD]), frozenset(pairs[Change.REMOVE])


def _pairs(item: str, others: Iterator[str]) -> Iterator[tuple[str, str]]:
    for other in others:
        if other != item:
            yield min(item, other), max(item, other)


def _counted(connection: sqlite3.Connection, item: str) -> str:
    for table in ("recommendations", "priorities"):
        row = connection.execute(f"SELECT same_as FROM {table} WHERE id = ?", (item,)).fetchone()
        if row is not None and row[0] is not None:
            return str(row[0])
    return item
