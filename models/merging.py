"""Databases built apart become one: what each read, and what people wrote into each.

A document has the same id wherever it was read, so that one in both is one. What is between
documents (identities, links, families) is worked out anew afterwards, from all of them, and
comes out as if they had been built together. Nothing that a person wrote is dropped: where
two databases say different things, the later stands and the other is a row of `problems`.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TypeVar

from models.database import Database
from models.document import Document, DocumentLink
from models.edition import edition
from models.errors import MoothallError
from models.family import FamilyMember, Restatement
from models.identity import KnownName
from models.ledger import ALONE, Correction, Problem, Run, SourceFile, Tracking
from models.numbering import ROWS
from models.recommendation import RecommendationAction
from models.record import Record
from models.schema import RECORDS, searched, sketch
from models.shelf import open_shelf
from models.vocabulary import Severity

Row = TypeVar("Row", bound=Record)

CONFLICT = "merge_conflict"
STAGE = "merge"

OWN = frozenset({"document_id", "parent_id", "recommendation_id"})
"""Columns that refer to what the same document holds; what the others refer to is settled anew."""

LINKS: tuple[type[Record], ...] = (DocumentLink, FamilyMember, Restatement)
"""Tables that stand between documents: they are not carried over."""


def _of_document(record: type[Record]) -> bool:
    """Say whether a row of a table stands in a document, and comes and goes with it."""
    if record in (Document, RecommendationAction, Problem):
        return True
    belongs = any(
        part.column.references == "documents" for part in sketch(record) if not part.nullable
    )
    return belongs and record not in LINKS


READ = tuple(filter(_of_document, RECORDS))
"""Tables of what was read from documents."""


@dataclass(slots=True)
class Merged:
    """What came of one part: whole files that came along or were there, and conflicts."""

    part: Path
    added: int = 0
    there: int = 0
    conflicts: list[str] = field(default_factory=list)


def merge(database: Database, part: Path) -> Merged:
    """Add what another database holds, all in one transaction; it is itself left as it is.

    Raises NotOurDatabase where it is none of this layout, MoothallError where it is the same.
    """
    if database.path.exists() and part.exists() and database.path.samefile(part):
        raise MoothallError(f"{part}: this is the database that the others are merged into")
    open_shelf(part).close()
    merged = Merged(part)
    with _attached(database, part) as connection, database.transaction():
        connection.execute(
            "DELETE FROM problems WHERE source = ? AND stage = ?", (str(part), STAGE)
        )
        ours = {entry.source: entry for entry in _rows(connection, SourceFile, "main")}
        theirs = list(_rows(connection, SourceFile, "part"))
        wanted = _wanted(ours.values(), theirs)
        merged.added = len(wanted)
        merged.there = len({entry.document_id for entry in theirs if entry.document_id} - wanted)
        _copy_documents(database, wanted)
        _join_ledgers(database, ours, theirs, merged)
        _join_tracking(connection, merged)
        _join_corrections(connection)
        _join_known_names(connection, merged)
        _join_runs(connection)
        connection.executemany(
            "INSERT INTO problems (source, stage, severity, code, message) VALUES (?, ?, ?, ?, ?)",
            [(str(part), STAGE, Severity.WARNING, CONFLICT, said) for said in merged.conflicts],
        )
    return merged


def remember_families(database: Database, part: Path) -> None:
    """Have the ids of families that a part knew lead to the families there are now."""
    with _attached(database, part) as connection, database.transaction():
        connection.execute(
            """
            WITH heirs AS (
                SELECT old.family_id AS id, new.family_id AS heir, row_number() OVER (
                    PARTITION BY old.family_id ORDER BY count(*) DESC, new.family_id) AS place
                FROM part.family_members AS old JOIN main.family_members AS new USING (item_id)
                GROUP BY 1, 2
            ), known AS (
                SELECT id, heir FROM heirs WHERE place = 1
                UNION SELECT former.id, heirs.heir FROM part.former_families AS former
                JOIN heirs ON heirs.id = former.family_id WHERE place = 1
            )
            INSERT OR IGNORE INTO main.former_families
            SELECT id, heir FROM known WHERE id NOT IN (SELECT id FROM main.families)
            """
        )


@contextmanager
def _attached(database: Database, part: Path) -> Iterator[sqlite3.Connection]:
    connection = database.connection
    connection.execute("ATTACH ? AS part", (str(part),))
    try:
        yield connection
    finally:
        connection.execute("DETACH part")


_Rank = tuple[bool, bool, str]
LEAST: _Rank = (False, False, "")


def _rank(entry: SourceFile) -> _Rank:
    """Order readings of the same bytes: those by the rules of this Moothall come last.

    Of these, one by which scans were recognised comes after one that passed them over.
    """
    recognised = f" {ALONE}," not in entry.reader
    return entry.reader.endswith(edition("extract")), recognised, entry.reader


def _wanted(ours: Iterable[SourceFile], theirs: Iterable[SourceFile]) -> set[str]:
    """Return the ids of the files whose reading in the part is new, or by newer rules."""
    held: dict[str, _Rank] = {}
    for entry in ours:
        if entry.document_id is not None:
            held[entry.document_id] = max(_rank(entry), held.get(entry.document_id, LEAST))
    return {
        entry.document_id
        for entry in theirs
        if entry.document_id is not None
        and (entry.document_id not in held or _rank(entry) > held[entry.document_id])
    }


def _copy_documents(database: Database, wanted: Collection[str]) -> None:
    connection = database.connection
    for identity in sorted(wanted):
        database.delete_document(identity)
    connection.execute("CREATE TEMP TABLE taken (id TEXT PRIMARY KEY, number INTEGER)")
    papers = connection.execute(
        "SELECT id, parent_id, rowid FROM part.documents ORDER BY rowid"
    ).fetchall()
    numbers: set[int] = set()
    for identity, parent, number in papers:
        if identity in wanted or parent in wanted:
            # Of two papers that would have the same, the later arrival takes the next.
            while number in numbers or database.is_taken(number):
                number += 1
            numbers.add(number)
            connection.execute("INSERT INTO taken VALUES (?, ?)", (identity, number))
    for record in READ:
        names = [part.name for part in sketch(record)]
        taken = [
            "NULL" if part.column.references and part.name not in OWN else part.name
            for part in sketch(record)
        ]
        if record is Document:
            names, taken = ["rowid", *names], [_number("documents.id"), *taken]
        elif searched(record):
            paper = _number(f"{record.table}.document_id")
            row = f"({paper} << {ROWS}) + (rowid & {(1 << ROWS) - 1})"
            names, taken = ["rowid", *names], [row, *taken]
        connection.execute(
            f"INSERT INTO main.{record.table} ({', '.join(names)}) "
            f"SELECT {', '.join(taken)} FROM part.{record.table} WHERE {_of_taken(names)} "
            "ORDER BY rowid"
        )
    connection.execute("DROP TABLE taken")


def _number(paper: str) -> str:
    return f"(SELECT number FROM taken WHERE taken.id = {paper})"


def _of_taken(names: Sequence[str]) -> str:
    if "document_id" in names:
        return "document_id IN (SELECT id FROM taken)"
    if "recommendation_id" in names:
        return (
            "recommendation_id IN (SELECT id FROM part.recommendations "
            "WHERE document_id IN (SELECT id FROM taken))"
        )
    return "id IN (SELECT id FROM taken)"


def _join_ledgers(
    database: Database, ours: dict[str, SourceFile], theirs: Iterable[SourceFile], merged: Merged
) -> None:
    connection = database.connection
    touched = set()
    for entry in theirs:
        held = ours.get(entry.source)
        name = entry.source
        if held is not None and held.document_id and entry.document_id:
            if held.sha256 == entry.sha256:
                _insert(connection, [max(held, entry, key=_rank)])
                touched.add(entry.sha256)
                continue
            name = f"{entry.source} ({merged.part.name})"
            merged.conflicts.append(
                f"{entry.source} is one file here and another in {merged.part}; both are kept, "
                f"the other as {name}"
            )
        elif held is not None and (held.document_id or not entry.document_id):
            continue
        connection.execute(
            "DELETE FROM problems WHERE source = ? AND document_id IS NULL", (entry.source,)
        )
        _insert(connection, [replace(entry, source=name)])
        if entry.document_id is None:
            columns = ", ".join(column.name for column in fields(Problem))
            connection.execute(
                f"INSERT INTO main.problems ({columns}) SELECT {columns} FROM part.problems "
                "WHERE source = ? AND document_id IS NULL",
                (entry.source,),
            )
        touched.add(entry.sha256)
    for sha256 in touched:
        database.name_documents(sha256)


def _join_tracking(connection: sqlite3.Connection, merged: Merged) -> None:
    ours = {entry.recommendation_id: entry for entry in _rows(connection, Tracking, "main")}
    for theirs in _rows(connection, Tracking, "part"):
        held = ours.get(theirs.recommendation_id)
        if held is None or held == theirs:
            _insert(connection, [theirs])
            continue
        stands, other = (theirs, held) if theirs.updated > held.updated else (held, theirs)
        _insert(connection, [stands])
        said = ", ".join(
            f"{part.name} {value!r}"
            for part in fields(Tracking)
            if (value := getattr(other, part.name)) != getattr(stands, part.name)
        )
        merged.conflicts.append(
            f"recommendation {theirs.recommendation_id} is tracked in both databases; what was "
            f"written on {stands.updated} stands, the other said: {said}"
        )


def _join_corrections(connection: sqlite3.Connection) -> None:
    held = {replace(one, id=0) for one in _rows(connection, Correction, "main")}
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM main.corrections").fetchone()
    new = [
        one for one in _rows(connection, Correction, "part", "id") if replace(one, id=0) not in held
    ]
    _insert(connection, [replace(one, id=number) for number, one in enumerate(new, last + 1)])


def _join_known_names(connection: sqlite3.Connection, merged: Merged) -> None:
    def key(one: KnownName) -> tuple[str, str, str, str]:
        return one.of, one.council, one.name, one.other

    ours = {key(one): one for one in _rows(connection, KnownName, "main")}
    for theirs in _rows(connection, KnownName, "part"):
        held = ours.get(key(theirs))
        if held is None:
            _insert(connection, [theirs])
        elif held != theirs:
            merged.conflicts.append(
                f"{theirs.name!r} and {theirs.other!r}: the databases say different things of "
                f"how they go together; {held.source!r} stands, not {theirs.source!r}"
            )


def _join_runs(connection: sqlite3.Connection) -> None:
    held = {replace(run, id=0) for run in _rows(connection, Run, "main")}
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM main.runs").fetchone()
    new = [run for run in _rows(connection, Run, "part", "id") if replace(run, id=0) not in held]
    _insert(connection, [replace(run, id=number) for number, run in enumerate(new, last + 1)])


def _rows(
    connection: sqlite3.Connection, kind: type[Row], schema: str, order: str = "1"
) -> Iterator[Row]:
    """Yield a table's rows, their values as SQLite has them."""
    names = ", ".join(column.name for column in fields(kind))
    for row in connection.execute(f"SELECT {names} FROM {schema}.{kind.table} ORDER BY {order}"):
        yield kind(*row)


def _insert(connection: sqlite3.Connection, records: Sequence[Record]) -> None:
    for record in records:
        values = [getattr(record, column.name) for column in fields(record)]
        names = ", ".join(column.name for column in fields(record))
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT OR REPLACE INTO main.{record.table} ({names}) VALUES ({marks})", values
        )
