"""What a person wants corrected, in their own words, made a correction that is sure to fit."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.corrections.allowed import MEMBERS, WORDS, read_value
from models.corrections.changes import Verbs, corrected, new_id
from models.corrections.kept import PARTS, apply_to, standing
from models.corrections.papers import held, read_field
from models.database import Database
from models.document import Document
from models.errors import BadCorrection, BadQuery
from models.exhibits import ITEMS
from models.ledger import Correction
from models.lineage import find_family
from models.shelf import choose_document, load, rows
from models.vocabulary import Change


@dataclass(frozen=True, slots=True)
class Wish:
    """A correction as a person writes it.

    `target` is an item's id, or what is left of a document's name. `values` are the new words:
    one for a field, the parts of what is split, the ids of what is merged with or belongs with
    the target. `page` is counted from 1 in the file.
    """

    operation: Change
    target: str
    table: str | None = None
    field: str | None = None
    values: tuple[str, ...] = ()
    page: int | None = None
    label: str | None = None


def correct(
    database: Database,
    wish: Wish,
    verbs: Verbs,
    *,
    by: str | None,
    reason: str | None = None,
    now: str,
) -> Correction | None:
    """Store a correction and lay it on at once; None where what it says holds already.

    `now` is the time, ISO. Raises BadCorrection, which says what does not fit, and BadQuery for
    a document that is not found.
    """
    connection = database.connection
    (number,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM corrections").fetchone()
    empty = replace(_EMPTY, id=number, reason=reason, made=now, made_by=by)
    made = _understand(connection, empty, wish)
    if made.operation is Change.SET:
        there = made.value == made.was
    else:
        there = any(_same(one, made) for one in standing(connection))
    if there:
        return None
    if made.document_id is not None:
        trial = corrected(load(connection, made.document_id, PARTS), [made], verbs)
        for _, reason in trial.misfits:
            raise BadCorrection(reason)
    with database.transaction():
        database.insert([made])
    if made.document_id is not None:
        apply_to(database, made.document_id, standing(connection, made.document_id), verbs)
    return made


def take_back(database: Database, number: int, verbs: Verbs, now: str) -> Correction:
    """Have a correction hold no more, at once. Raises BadCorrection for one that does not hold."""
    connection = database.connection
    found = [one for one in standing(connection) if one.id == number]
    if not found:
        raise BadCorrection(f"no correction {number} holds; see: moothall correct list")
    (one,) = found
    with database.transaction():
        connection.execute("UPDATE corrections SET withdrawn = ? WHERE id = ?", (now, number))
    if one.document_id is not None:
        apply_to(database, one.document_id, standing(connection, one.document_id), verbs)
    return one


_EMPTY = Correction(0, None, "", "", None, Change.SET, None, None, None, "", None, None)


def _same(one: Correction, other: Correction) -> bool:
    def gist(row: Correction) -> tuple[object, ...]:
        return row.operation, row.target_table, row.target_id, row.field, row.value

    return gist(one) == gist(other)


def _understand(connection: sqlite3.Connection, empty: Correction, wish: Wish) -> Correction:
    made = replace(empty, operation=wish.operation, field=wish.field)
    if wish.table == MEMBERS:
        return _of_family(connection, made, wish)
    if wish.operation is Change.ADD:
        return _adding(connection, made, wish)
    found = _find(connection, wish.target)
    if found is None:
        return _of_document(connection, made, wish)
    table, item = found
    made = replace(made, document_id=item.document_id, target_table=table, target_id=item.id)
    if wish.operation is Change.SET:
        field = wish.field or ""
        value = read_value(table, field, _only(wish))
        return replace(made, value=json.dumps(value), was=json.dumps(getattr(item, field)))
    words = str(getattr(item, WORDS[table]) or "")
    if wish.operation is Change.REMOVE:
        return replace(made, was=json.dumps(words))
    if wish.operation is Change.SPLIT:
        texts = [" ".join(text.split()) for text in wish.values if text.strip()]
        if len(texts) < 2:
            raise BadCorrection("split: give the words of each part, two or more")
        return replace(made, value=json.dumps(texts), was=json.dumps(words))
    return _merging(connection, made, wish)


def _of_document(connection: sqlite3.Connection, made: Correction, wish: Wish) -> Correction:
    if wish.operation is not Change.SET:
        raise BadCorrection(
            f"{wish.target!r} is the id of no recommendation, decision or priority; "
            "moothall show DOCUMENT --json has the ids"
        )
    try:
        document = choose_document(connection, wish.target)
    except BadQuery as error:
        raise BadCorrection(str(error)) from error
    field = wish.field or ""
    value = read_field(field, wish.values)
    reading = load(connection, document.id, PARTS)
    return replace(
        made,
        document_id=document.id,
        target_table=Document.table,
        target_id=document.id,
        value=json.dumps(value),
        was=json.dumps(held(reading, field)),
    )


def _adding(connection: sqlite3.Connection, made: Correction, wish: Wish) -> Correction:
    document = choose_document(connection, wish.target)
    table = wish.table or "recommendations"
    if table not in WORDS:
        raise BadCorrection(f"table: {table!r} is not allowed; use {', '.join(WORDS)}")
    text = read_value(table, WORDS[table], _only(wish))
    first, last = document.page_from, document.page_to
    if text is None:
        raise BadCorrection("add: give the words as printed")
    if wish.page is None or not first <= wish.page <= last:
        raise BadCorrection(
            f"page: say on which page it is printed, {first} to {last} (not {wish.page})"
        )
    items = getattr(load(connection, document.id, (table,)), table)
    there = [item.id for item in items if getattr(item, WORDS[table]) == text]
    if there:
        raise BadCorrection(f"it is there already, as {there[0]}")
    value: dict[str, Any] = {WORDS[table]: text, "page": wish.page}
    if wish.label:
        value["reference" if table == "planned_decisions" else "label"] = wish.label
    return replace(
        made,
        document_id=document.id,
        target_table=table,
        target_id=new_id(document.id, table, text, items),
        field=None,
        value=json.dumps(value),
    )


def _merging(connection: sqlite3.Connection, made: Correction, wish: Wish) -> Correction:
    """Merge into the one that comes first in the document, however they were named."""
    table = made.target_table
    reading = load(connection, str(made.document_id), (table,))
    order = {item.id: item for item in getattr(reading, table)}
    wanted = {made.target_id, *wish.values}
    strange = sorted(wanted - set(order))
    if strange:
        raise BadCorrection(f"merge: {strange[0]} is not among the {table} of the same document")
    if len(wanted) < 2:
        raise BadCorrection("merge: name two or more")
    first, *others = (identity for identity in order if identity in wanted)
    texts = [getattr(order[identity], WORDS[table]) for identity in (first, *others)]
    return replace(made, target_id=first, value=json.dumps(others), was=json.dumps(texts))


def _of_family(connection: sqlite3.Connection, made: Correction, wish: Wish) -> Correction:
    found = _find(connection, wish.target)
    if found is None or found[0] not in ("recommendations", "priorities"):
        raise BadCorrection(f"{wish.target!r} is the id of no recommendation or priority")
    table, item = found
    others: list[str] = []
    for value in wish.values:
        others += _members(connection, table, value)
    others = sorted(set(others) - {item.id})
    if not others:
        raise BadCorrection("name the items, or the family, that it belongs with or does not")
    against = {
        (row.target_id, other)
        for row in standing(connection)
        if row.target_table == MEMBERS and row.operation is not wish.operation
        for other in json.loads(row.value or "[]")
    }
    for other in others:
        if {(item.id, other), (other, item.id)} & against:
            raise BadCorrection(
                f"another correction says the contrary of {item.id} and {other}; take that back "
                "first: moothall correct list"
            )
    return replace(
        made, target_table=MEMBERS, target_id=item.id, field=None, value=json.dumps(others)
    )


def _members(connection: sqlite3.Connection, table: str, value: str) -> Sequence[str]:
    """Return the id of an item, or of all the items of a family."""
    found = _find(connection, value)
    if found is not None and found[0] == table:
        return [value]
    try:
        family = find_family(connection, value)
    except BadQuery as error:
        raise BadCorrection(str(error)) from error
    members = connection.execute(
        f"SELECT id FROM {table} WHERE same_as IS NULL AND family_id = ? ORDER BY id", (family,)
    ).fetchall()
    if not members:
        raise BadCorrection(f"{value!r} is no family of {table}")
    return [identity for (identity,) in members]


def _find(connection: sqlite3.Connection, identity: str) -> tuple[str, Any] | None:
    """Return an item and the table that it is in."""
    for kind in ITEMS.values():
        for item in rows(connection, kind, "WHERE id = :name", identity):
            return kind.table, item
    return None


def _only(wish: Wish) -> str | None:
    if len(wish.values) > 1:
        raise BadCorrection(
            f"{wish.field or wish.operation}: has one value, not {len(wish.values)}"
        )
    return wish.values[0] if wish.values else None
