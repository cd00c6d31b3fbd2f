"""What every record shares: columns that describe themselves.

A record is a frozen dataclass; each field carries its column's help text, its key and
its references, so that the schema, Datasette's column help, the README's table and the
gold validator are all derived from the one definition.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Column:
    """What a field says about its column.

    `references` names another record's table; `searched` puts the column into the
    table's full-text index; `key` makes it (part of) the primary key.
    """

    help: str
    key: bool = False
    references: str | None = None
    searched: bool = False


def column(
    help: str,
    *,
    key: bool = False,
    references: str | None = None,
    searched: bool = False,
    **field_arguments: Any,
) -> Any:
    """Describe a dataclass field as a database column."""
    described = Column(help, key, references, searched)
    return field(metadata={"column": described}, **field_arguments)


Box = tuple[int, float, float, float, float]
"""A rectangle on a page: 1-based page, x0, top, x1, bottom in points from the top left
corner of the page as displayed (rotation and crop box applied), and for a scan that was
turned to be read, of the page so turned (`pages.turned`)."""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of one table."""

    table: ClassVar[str]


def names_of(kind: type[Record]) -> str:
    """Return the names of a table's columns, as SQL lists them."""
    return ", ".join(part.name for part in fields(kind))


def row_of(record: Record) -> tuple[Any, ...]:
    """Return a record as a row of its table."""
    return tuple(
        [
            json.dumps(value, separators=(",", ":")) if isinstance(value, tuple) else value
            for value in _values(type(record))(record)  # type: ignore[arg-type]
        ]
    )


@cache
def _values(kind: type[Record]) -> Callable[[Record], tuple[Any, ...]]:
    return attrgetter(*(part.name for part in fields(kind)))
