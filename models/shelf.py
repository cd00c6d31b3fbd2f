"""The database as its readers see it: opened without writing, whole documents taken out."""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from models.database import check_ours
from models.document import Document
from models.errors import BadQuery, NotOurDatabase
from models.identities import slug
from models.reading import Reading
from models.recommendation import RecommendationAction
from models.record import Record

Row = TypeVar("Row", bound=Record)

LISTED = 10
"""Documents that an error lists where a name fits several."""


def open_shelf(path: Path | str) -> sqlite3.Connection:
    """Open a database for reading only. Raises NotOurDatabase where there is none of ours."""
    if not Path(path).is_file():
        raise NotOurDatabase(
            f"{path}: there is no such database; make one with: moothall build FOLDER --db {path}"
        )
    connection = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)
    try:
        check_ours(connection, path)
    except NotOurDatabase:
        connection.close()
        raise
    return connection


def find_documents(connection: sqlite3.Connection, name: str) -> list[Document]:
    """Return the documents that a name may mean, by where they were read from.

    The id, or its beginning; else the file's path or name, with or without its ending; else
    any part of the path or of the title, whatever the case.
    """
    for condition in (
        "id = :name",
        "source = :name OR filename = :name OR filename = :name || '.pdf'",
        "length(:name) >= 4 AND substr(id, 1, length(:name)) = :name",
        "instr(lower(source), lower(:name)) OR instr(lower(coalesce(title, '')), lower(:name))",
    ):
        found = rows(connection, Document, f"WHERE {condition} ORDER BY source, page_from", name)
        # The papers of a pack bear the pack's name; the name alone means the whole file.
        wholes = [document for document in found if document.parent_id is None]
        if found:
            return wholes or found
    return []


def choose_document(connection: sqlite3.Connection, name: str) -> Document:
    """Return the one document that a name means. Raises BadQuery for none or several."""
    found = find_documents(connection, name)
    if not found:
        raise BadQuery(f"no document is called {name!r}; try: moothall search {name!r}")
    if len(found) > 1:
        lines = "\n".join(
            f"  {document.id}  {document.source}  {document.title or ''}".rstrip()
            for document in found[:LISTED]
        )
        rest = f"\n  and {len(found) - LISTED} more" if len(found) > LISTED else ""
        raise BadQuery(f"{name!r} may be any of {len(found)} documents; use an id:\n{lines}{rest}")
    return found[0]


def choose_council(connection: sqlite3.Connection, name: str) -> str:
    """Return the id of the one council that a part of a name means. Raises BadQuery."""
    part = slug(name)
    rows = connection.execute(
        "SELECT id FROM councils WHERE instr(id, ?) ORDER BY id <> ?, id", (part, part)
    )
    found = [str(identity) for (identity,) in rows]
    if not part or not found:
        raise BadQuery(f"no council is called {name!r}")
    if len(found) > 1 and found[0] != part:
        raise BadQuery(f"{name!r} may be any of {len(found)} councils: {', '.join(found[:LISTED])}")
    return found[0]


def load(connection: sqlite3.Connection, document_id: str, only: Collection[str] = ()) -> Reading:
    """Return what is kept of one document: everything, or `only` these parts of it.

    Raises BadQuery if it is not there.
    """
    documents = rows(connection, Document, "WHERE id = :name", document_id)
    if not documents:
        raise BadQuery(f"there is no document with the id {document_id!r}")
    parts: dict[str, Any] = {}
    for name, annotation in get_type_hints(Reading).items():
        if name == "document" or (only and name not in only):
            continue
        record = get_args(annotation)[0]
        if record is RecommendationAction:
            where = (
                "JOIN recommendations ON recommendations.id = recommendation_id "
                "WHERE document_id = :name "
                "ORDER BY recommendations.position, recommendation_actions.position"
            )
        else:
            where = f"WHERE document_id = :name ORDER BY {record.table}.rowid"
        parts[name] = tuple(rows(connection, record, where, document_id))
    return Reading(document=documents[0], **parts)


def parts_of(connection: sqlite3.Connection, document_id: str) -> list[Document]:
    """Return the papers inside a pack, in the order of their pages."""
    return rows(connection, Document, "WHERE parent_id = :name ORDER BY page_from, id", document_id)


def rows(connection: sqlite3.Connection, kind: type[Row], where: str, name: str) -> list[Row]:
    """Return the rows of a record's table for which `where` holds; it may ask by `:name`."""
    names = [field.name for field in fields(kind)]
    columns = ", ".join(f"{kind.table}.{column}" for column in names)
    found = connection.execute(f"SELECT {columns} FROM {kind.table} {where}", {"name": name})
    annotations = get_type_hints(kind)
    return [
        kind(
            **{
                name: value_of(annotations[name], value)
                for name, value in zip(names, row, strict=True)
            }
        )
        for row in found
    ]


def record_of(kind: type[Row], row: Mapping[str, object]) -> Row:
    """Return a row of a table as a record; what the row has no value for is as by default."""
    annotations = get_type_hints(kind)
    return kind(**{name: value_of(annotations[name], value) for name, value in row.items()})


def value_of(annotation: Any, value: Any) -> Any:
    """Return a column's value as the record holds it."""
    if value is None:
        return None
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (part for part in get_args(annotation) if part is not NoneType)
    if get_origin(annotation) is tuple:
        return tuple(tuple(item) for item in json.loads(value))
    if annotation is bool or issubclass(annotation, StrEnum):
        return annotation(value)
    return value
