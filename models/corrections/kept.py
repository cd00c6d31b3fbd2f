"""Corrections in the database: laid on after documents are written, before they are linked.

The tables hold what is corrected; `extracted` keeps what was extracted of each corrected
document, and goes when that document is read again. So a correction is laid on what was
extracted every time, whatever the order of builds, and nothing is left of one taken back.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, get_args, get_type_hints

from models.corrections.allowed import fields_of
from models.corrections.changes import Verbs, corrected
from models.database import Database
from models.document import Document
from models.ledger import Correction, Extracted, Problem
from models.reading import Reading
from models.record import Record, names_of, row_of
from models.schema import searched, sketch
from models.shelf import load, record_of, rows, value_of
from models.vocabulary import Severity

PARTS = (
    "people",
    "committees",
    "wards",
    "recommendations",
    "actions",
    "decisions",
    "priorities",
    "responses",
    "planned_decisions",
)
"""The parts of a reading that corrections may change, besides the document's own fields."""

SETTLED = frozenset(
    {
        "council_id",
        "committee_id",
        "meeting_id",
        "partnership_id",
        "person_id",
        "family_id",
        "same_as",
    }
)
"""Columns that are worked out between documents, after corrections."""

UNFITTING = "correction_not_applied"

_NO_SUCH_DOCUMENT = "its document is not in the database"


@dataclass(frozen=True, slots=True)
class Applied:
    """How many corrections hold, and which could not be laid on, with the reason."""

    holding: int
    misfits: tuple[tuple[Correction, str], ...]


def apply_corrections(database: Database, verbs: Verbs) -> Applied:
    """Lay on all corrections that hold, and take off those that were taken back."""
    connection = database.connection
    by_document: dict[str, list[Correction]] = defaultdict(list)
    for one in standing(connection):
        if one.document_id is not None:
            by_document[one.document_id].append(one)
    kept = {identity for (identity,) in connection.execute("SELECT document_id FROM extracted")}
    misfits = []
    for identity in sorted(kept | set(by_document)):
        misfits += apply_to(database, identity, by_document[identity], verbs)
    return Applied(sum(map(len, by_document.values())) - len(misfits), tuple(misfits))


def apply_to(
    database: Database, identity: str, corrections: Iterable[Correction], verbs: Verbs
) -> list[tuple[Correction, str]]:
    """Lay corrections on what was extracted from one document; return those that do not fit."""
    connection, corrections = database.connection, list(corrections)
    with database.transaction():
        row = connection.execute(
            "SELECT source FROM documents WHERE id = ?", (identity,)
        ).fetchone()
        if row is None:
            return [(one, _NO_SUCH_DOCUMENT) for one in corrections]
        now = load(connection, identity, PARTS)
        before = as_extracted(connection, identity) or now
        done = corrected(before, corrections, verbs)
        _write(database, now, done.reading)
        if not corrections:
            connection.execute("DELETE FROM extracted WHERE document_id = ?", (identity,))
        elif before is now:
            database.insert([Extracted(identity, json.dumps(_plain(now)))])
        connection.execute(
            "DELETE FROM problems WHERE document_id = ? AND code = ?", (identity, UNFITTING)
        )
        database.insert(
            [
                Problem(row[0], identity, "correct", Severity.WARNING, UNFITTING, _told(*one), None)
                for one in done.misfits
            ]
        )
    return list(done.misfits)


def _told(one: Correction, reason: str) -> str:
    return (
        f"correction {one.id} does not fit what is extracted now: {reason}; make it anew, or "
        f"take it back with: moothall correct undo {one.id}"
    )


def standing(connection: sqlite3.Connection, document: str | None = None) -> list[Correction]:
    """Return the corrections that hold, of all documents or one, in the order they were made."""
    where = "WHERE withdrawn IS NULL" + (" AND document_id = :name" if document else "")
    return rows(connection, Correction, f"{where} ORDER BY id", document or "")


def misfits(connection: sqlite3.Connection) -> dict[int, str]:
    """Return by number the corrections that are not laid on, though they hold, and why."""
    by_document: dict[str, list[Correction]] = defaultdict(list)
    for one in standing(connection):
        if one.document_id is not None:
            by_document[one.document_id].append(one)
    found: dict[int, str] = {}
    for identity, corrections in by_document.items():
        before = as_extracted(connection, identity)
        if before is None:
            found |= {one.id: _NO_SUCH_DOCUMENT for one in corrections}
        else:
            left_out = corrected(before, corrections, lambda text, lead_in: ()).misfits
            found |= {one.id: reason for one, reason in left_out}
    return found


def as_extracted(connection: sqlite3.Connection, identity: str) -> Reading | None:
    """Return a corrected document as it was extracted; None for one without corrections."""
    found = connection.execute(
        "SELECT rows FROM extracted WHERE document_id = ?", (identity,)
    ).fetchone()
    if found is None:
        return None
    kept = json.loads(found[0])
    now = rows(connection, Document, "WHERE id = :name", identity)[0]
    annotations = get_type_hints(Reading)
    own = get_type_hints(Document)
    document: dict[str, Any] = {
        name: value_of(own[name], value) for name, value in kept["document"].items()
    }
    parts: dict[str, Any] = {
        part: tuple(record_of(get_args(annotations[part])[0], row) for row in kept[part])
        for part in PARTS
    }
    return Reading(replace(now, **document, correction_id=None), **parts)


def _plain(reading: Reading) -> dict[str, Any]:
    """Return what corrections may change; where a file lies may change by itself."""

    def plain(record: Record) -> dict[str, Any]:
        names = (field.name for field in fields(record))
        return dict(zip(names, row_of(record), strict=True))

    document = plain(reading.document)
    parts = {part: [plain(row) for row in getattr(reading, part)] for part in PARTS}
    return {"document": {name: document[name] for name in fields_of("documents")}, **parts}


def _write(database: Database, now: Reading, then: Reading) -> None:
    """Bring the tables from one reading to another; rows that are the same are not touched."""
    tables = [((now.document,), (then.document,))]
    tables += [(getattr(now, part), getattr(then, part)) for part in PARTS]
    for held, wanted in tables:
        for kind in {type(row) for row in (*held, *wanted)}:
            _bring(database, kind, held, wanted)


def _bring(
    database: Database, kind: type[Record], held: Iterable[Record], wanted: Iterable[Record]
) -> None:
    columns = [field.name for field in fields(kind)]
    keys = [part.name for part in sketch(kind) if part.column.key]
    changing = [name for name in columns if name not in SETTLED and name not in keys]
    this = " AND ".join(f"{name} = :{name}" for name in keys)
    before, after = (dict(_keyed(rows, columns, keys)) for rows in (held, wanted))
    connection = database.connection
    for key in before.keys() - after.keys():
        connection.execute(f"DELETE FROM {kind.table} WHERE {this}", before[key])
    for key, row in after.items():
        if key not in before:
            new = row | dict.fromkeys(SETTLED.intersection(columns))
            paper = new.get("document_id")
            numbered = searched(kind) and paper is not None
            new["rowid"] = database.next_row(kind.table, str(paper)) if numbered else None
            marks = ", ".join(f":{name}" for name in ("rowid", *columns))
            connection.execute(
                f"INSERT INTO {kind.table} (rowid, {names_of(kind)}) VALUES ({marks})", new
            )
            continue
        changed = [name for name in changing if row[name] != before[key][name]]
        if changed:
            values = ", ".join(f"{name} = :{name}" for name in changed)
            connection.execute(f"UPDATE {kind.table} SET {values} WHERE {this}", row)


def _keyed(
    records: Iterable[Record], columns: list[str], keys: list[str]
) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    for record in records:
        row = dict(zip(columns, row_of(record), strict=True))
        yield tuple(row[name] for name in keys), row
