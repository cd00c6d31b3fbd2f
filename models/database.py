"""The database that keeps what documents say. One writer; a document whole or not at all.

Opening creates the tables in a new file, migrates an older layout, and refuses a file that
is not Moothall's, or from a newer version, before anything is done to it. Every write of a
document is one transaction that replaces what an earlier run said of it; what people wrote
(`tracking`, `corrections`,
`known_names`) is never touched. Nothing depends on the order in which
documents arrive.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Self

from models.decision import Decision, DecisionLink
from models.document import DocumentLink
from models.errors import NotOurDatabase
from models.identity import KnownName
from models.ledger import Problem, Run, SourceFile
from models.migration import migrate
from models.numbering import ROWS, number_paper, row_numbers
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.record import Record, names_of, row_of
from models.rows import insert_rows
from models.schema import APPLICATION_ID, VERSION, searched, statements
from models.vocabulary import Basis, Sameness

WRITTEN = (
    "metadata",
    "people",
    "committees",
    "wards",
    "sections",
    "pages",
    "recommendations",
    "actions",
    "decisions",
    "priorities",
    "responses",
    "planned_decisions",
    "citations",
    "former_names",
    "problems",
)
"""The parts of a Reading that are tables of their own."""

PATIENCE = 60.0
"""Seconds to wait while another program writes."""

PAGES_HELD = 16_000
"""Pages of the database, 4 KiB each, that are held in memory while it is written."""

PAGES_LOGGED = 10_000
"""Pages in the write-ahead log beyond which they go into the database itself: what is written
again and again, as the tops of indexes are, goes there once."""

GROWTH = 0.001
"""Share by which the database must grow for its indexes to be merged anew: to merge those of a
million pages takes half a minute, which one paper or correction is not worth. A search in an
index of two segments takes up to a quarter longer than in one."""

SMALL = 2_000
"""Pages of an index, of 4 KB each, up to which its segments stay as they are: a search in many
small ones takes a millisecond, and merging them a tenth of a second of each build."""

PRINTED: tuple[type[Record], ...] = (Recommendation, Decision, Priority)
"""What may be printed more than once, and is then counted once."""


class Database:
    """A Moothall database, open for writing. Use it in a `with` statement."""

    def __init__(self, path: Path | str) -> None:
        """Open `path`, making the tables if it is new.

        Raises NotOurDatabase, and sqlite3.OperationalError where the file cannot be written.
        `backup` is the copy that was kept of a database that had an older layout.
        """
        self.path = Path(path)
        self.backup: Path | None = None
        version = _layout(self.path)
        if version is not None and version < VERSION:
            self.backup = migrate(self.path, version)
        self.connection = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
        try:
            self._prepare()
        except (NotOurDatabase, sqlite3.DatabaseError):
            self.connection.close()
            raise

    def __enter__(self) -> Self:
        """Return the open database."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it, leaving one file that can be copied and read anywhere."""
        # While somebody else reads the database, it keeps its write-ahead log.
        with suppress(sqlite3.OperationalError):
            self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()

    def _prepare(self) -> None:
        tables = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables:
            check_ours(self.connection, self.path)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        self.connection.execute(f"PRAGMA cache_size = {PAGES_HELD}")
        self.connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_LOGGED}")
        self.connection.execute("PRAGMA foreign_keys = ON")
        if not tables:
            with self.transaction():
                for statement in statements():
                    self.connection.execute(statement)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all or nothing of what stands inside."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            # On a full disk SQLite has taken it back already.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def ledger(self) -> dict[str, SourceFile]:
        """Return what is known of every source, by its name."""
        rows = self.connection.execute(f"SELECT {names_of(SourceFile)} FROM sources")
        return {row[0]: SourceFile(*row) for row in rows}

    def paths(self) -> list[str]:
        """Return the paths that builds were given so far, each once."""
        rows = self.connection.execute("SELECT arguments FROM runs ORDER BY id")
        given = (path for (arguments,) in rows for path in json.loads(arguments)["paths"])
        return list(dict.fromkeys(given))

    def write(self, entry: SourceFile, readings: Sequence[Reading]) -> None:
        """Write all that was read from one source, replacing what an earlier run wrote.

        The same bytes at several places are one document, under the first place's name.
        """
        with self.transaction():
            self._forget(entry.source)
            for reading in readings:
                self.delete_document(reading.document.id)
            for reading in readings:
                document = reading.document
                date = document.meeting_date or document.period_start
                paper = number_paper(date, document.sha256, document.page_from, self.is_taken)
                self.insert([document], [paper])
                for part in WRITTEN:
                    self.insert(getattr(reading, part), row_numbers(paper))
            self.insert([entry])
            self.connection.execute(
                "UPDATE sources SET document_id = ? WHERE sha256 = ? AND status <> 'failed'",
                (entry.document_id, entry.sha256),
            )
            self.name_documents(entry.sha256)

    def is_taken(self, paper: int) -> bool:
        """Say whether a document has a row number."""
        held = "SELECT 1 FROM documents WHERE rowid = ?"
        return self.connection.execute(held, (paper,)).fetchone() is not None

    def next_row(self, table: str, document_id: str) -> int:
        """Return the row number for one more row of a document in a table (`numbering`)."""
        ((number,),) = self.connection.execute(
            f"SELECT coalesce(max(t.rowid), d.rowid << {ROWS}) + 1 FROM documents AS d "
            f"LEFT JOIN {table} AS t ON t.rowid >> {ROWS} = d.rowid AND t.document_id = d.id "
            "WHERE d.id = ?",
            (document_id,),
        )
        return int(number)

    def fail(self, entry: SourceFile, problems: Sequence[Problem]) -> None:
        """Record that a source could not be read, and why.

        What was read before from the same file stays, and is said to be of an earlier run.
        """
        with self.transaction():
            before = self.connection.execute(
                "SELECT document_id FROM sources WHERE source = ? AND document_id IS NOT NULL AND "
                "(sha256 = ? OR ? IS NULL AND (size, modified) = (?, ?))",
                (entry.source, entry.sha256, entry.sha256, entry.size, entry.modified),
            ).fetchone()
            if before is not None:
                self._keep(entry, before[0], problems)
                return
            self._forget(entry.source)
            self.insert([entry])
            self.insert(problems)

    def _keep(self, entry: SourceFile, document_id: str, problems: Sequence[Problem]) -> None:
        """Leave a document as it is where reading it again failed; say so."""
        self.connection.execute(
            "UPDATE sources SET reader = ? WHERE source = ?", (entry.reader, entry.source)
        )
        for problem in problems:
            self.connection.execute(
                "DELETE FROM problems WHERE document_id = ? AND code = ? AND page IS NULL",
                (document_id, problem.code),
            )
        self.insert(
            [
                replace(
                    problem,
                    document_id=document_id,
                    message=f"{problem.message}; what an earlier run read of it stays",
                )
                for problem in problems
            ]
        )

    def mark_missing(self, names: Iterable[str]) -> None:
        """Mark sources that are no longer there; what was read from them stays."""
        with self.transaction():
            for name in names:
                gone = self.connection.execute(
                    "UPDATE sources SET status = 'missing' WHERE source = ? RETURNING sha256",
                    (name,),
                )
                for (sha256,) in gone.fetchall():
                    self.name_documents(sha256)

    def touch(self, entries: Iterable[SourceFile]) -> None:
        """Renew the ledger's lines of sources whose bytes have not changed."""
        with self.transaction():
            for entry in entries:
                self.connection.execute("DELETE FROM sources WHERE source = ?", (entry.source,))
                self.insert([entry])
                self.name_documents(entry.sha256)

    def know(self, facts: Sequence[KnownName]) -> None:
        """Replace what its owner says of names; it holds until other facts are given."""
        rows = self.connection.execute(f"SELECT {names_of(KnownName)} FROM {KnownName.table}")
        if set(rows) == {row_of(fact) for fact in facts}:
            return
        with self.transaction():
            self.connection.execute(f"DELETE FROM {KnownName.table}")
            self.insert(facts)

    def start_run(self, started: str, version: str, arguments: str) -> int:
        """Open a line in `runs` and return its number."""
        number = self.connection.execute("SELECT coalesce(max(id), 0) + 1 FROM runs").fetchone()[0]
        with self.transaction():
            self.insert([Run(number, started, None, version, arguments, 0, 0, 0)])
        return int(number)

    def finish_run(
        self, number: int, finished: str, documents: int, unchanged: int, problems: int
    ) -> None:
        """Close a line in `runs`."""
        with self.transaction():
            self.connection.execute(
                "UPDATE runs SET finished = ?, documents = ?, unchanged = ?, problems = ? "
                "WHERE id = ?",
                (finished, documents, unchanged, problems, number),
            )

    def relink(
        self,
        decisions: Sequence[DecisionLink],
        documents: Sequence[DocumentLink],
        same_as: Mapping[str, str],
    ) -> None:
        """Replace the links between documents.

        `same_as` gives, for the id of a recommendation, decision or priority that is printed
        more than once, the id of the printing that is counted.
        """
        with self.transaction():
            for record in (DecisionLink, DocumentLink):
                self.connection.execute(f"DELETE FROM {record.table}")
            self.insert(decisions)
            self.insert(documents)
            for printed in PRINTED:
                before = f"SELECT id, same_as FROM {printed.table} WHERE same_as IS NOT NULL"
                gone = [
                    (None, item)
                    for item, counted in self.connection.execute(before)
                    if same_as.get(item) != counted
                ]
                change = f"UPDATE {printed.table} SET same_as = ? WHERE id = ?"
                self.connection.executemany(change, gone)
                self.connection.executemany(
                    f"{change} AND same_as IS NULL",
                    [(counted, item) for item, counted in same_as.items()],
                )

    def links(self) -> tuple[list[DecisionLink], list[DocumentLink]]:
        """Return the links between decisions and recommendations, and between documents."""
        decisions = self.connection.execute(
            f"SELECT {names_of(DecisionLink)} FROM decision_links ORDER BY 1, 2"
        )
        documents = self.connection.execute(
            f"SELECT {names_of(DocumentLink)} FROM document_links ORDER BY 1, 2"
        )
        return (
            [DecisionLink(a, b, Basis(basis), *rest) for a, b, basis, *rest in decisions],
            [DocumentLink(a, b, Sameness(basis), *rest) for a, b, basis, *rest in documents],
        )

    def printed_again(self) -> Counter[str]:
        """Count, by table, the rows that are further printings of what is counted once."""
        return Counter(
            {
                printed.table: self.connection.execute(
                    f"SELECT count(same_as) FROM {printed.table}"
                ).fetchone()[0]
                for printed in PRINTED
            }
        )

    def connected(self) -> str | None:
        """Return by which rules what is between these very documents was worked out."""
        row = self.connection.execute("SELECT rules FROM connected").fetchone()
        return None if row is None else str(row[0])

    def note_connected(self, rules: str) -> None:
        """Note that what is between the documents has been worked out.

        The note goes with the first document, correction or known name that changes.
        """
        with self.transaction():
            self.connection.execute("DELETE FROM connected")
            self.connection.execute("INSERT INTO connected VALUES (?)", (rules,))

    def optimise(self) -> None:
        """Merge the full-text indexes and renew the planner's statistics, of what has grown."""
        indexes = self.connection.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"
        ).fetchall()
        with self.transaction():
            for (name,) in indexes:
                # An index is made of segments, which list their pages here.
                sizes = self.connection.execute(f"SELECT count(*) FROM {name}_idx GROUP BY segid")
                pages = [size for (size,) in sizes]
                if sum(pages) > SMALL and _grown(max(pages), sum(pages)):
                    self.connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
        if _grown(self._analysed(), self._count("documents")):
            self.connection.execute("ANALYZE")
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _analysed(self) -> int:
        """Return how many documents there were when the planner's statistics were made."""
        if not self._count("sqlite_master WHERE name = 'sqlite_stat1'"):
            return 0
        ((most,),) = self.connection.execute(
            "SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = 'documents'"
        )
        return int(most or 0)

    def _count(self, rows: str) -> int:
        return int(self.connection.execute(f"SELECT count(*) FROM {rows}").fetchone()[0])

    def _forget(self, name: str) -> None:
        """Drop a source's failures, and its document if no other source has the same bytes."""
        self.connection.execute(
            "DELETE FROM problems WHERE source = ? AND document_id IS NULL", (name,)
        )
        gone = self.connection.execute(
            "DELETE FROM sources WHERE source = ? RETURNING document_id, sha256", (name,)
        )
        for document, sha256 in gone.fetchall():
            held = "SELECT 1 FROM sources WHERE document_id = ? LIMIT 1"
            if self.connection.execute(held, (document,)).fetchone():
                self.name_documents(sha256)
            elif document is not None:
                self.delete_document(document)

    def name_documents(self, sha256: str | None) -> None:
        """Name documents and their problems by the first source with these bytes still there."""
        first = self.connection.execute(
            "SELECT source FROM sources WHERE sha256 = ? AND document_id IS NOT NULL "
            "ORDER BY status = 'missing', source LIMIT 1",
            (sha256,),
        ).fetchone()
        if first is None:
            return
        (source,) = first
        self.connection.execute(
            "UPDATE documents SET source = ?, filename = ? WHERE sha256 = ? AND source <> ?",
            (source, PurePosixPath(source).name, sha256, source),
        )
        self.connection.execute(
            "UPDATE problems SET source = ? WHERE source <> ? AND document_id IN "
            "(SELECT id FROM documents WHERE sha256 = ?)",
            (source, source, sha256),
        )

    def delete_document(self, identity: str) -> None:
        """Delete a document with its papers and problems, inside a transaction."""
        whole_and_parts = "SELECT id FROM documents WHERE id = ? OR parent_id = ?"
        for table, key in (("problems", "document_id"), ("documents", "id")):
            self.connection.execute(
                f"DELETE FROM {table} WHERE {key} IN ({whole_and_parts})", (identity, identity)
            )

    def insert(self, records: Sequence[Record], numbers: Iterable[int] | None = None) -> None:
        """Add records of one table, inside a transaction.

        `numbers` are row numbers, for tables where these say when (`numbering`).
        """
        if not records:
            return
        kind = type(records[0])
        numbered = numbers is not None and searched(kind)
        rows: Iterable[tuple[object, ...]] = map(row_of, records)
        if numbers is not None and numbered:
            rows = ((number, *row) for number, row in zip(numbers, rows, strict=False))
        into = f"INSERT INTO {kind.table} ({'rowid, ' * bool(numbered)}{names_of(kind)})"
        insert_rows(self.connection, into, rows)


def _grown(before: int, now: int) -> bool:
    return now > (1 + GROWTH) * before


def check_ours(connection: sqlite3.Connection, path: Path | str) -> None:
    """Raise NotOurDatabase unless the database is Moothall's, in this version's layout."""
    version = _version(connection, path)
    if version < VERSION:
        raise NotOurDatabase(
            f"{path}: its layout is version {version}, this Moothall reads version {VERSION}; "
            "bring it up to date with: moothall build (a copy of it is kept)"
        )


def _layout(path: Path) -> int | None:
    """Return the layout of a database without touching it, None for a new one.

    Raises NotOurDatabase for one that is not Moothall's, or newer.
    """
    if not path.exists() or (path.is_file() and not path.stat().st_size):
        return None
    if not path.is_file():
        raise NotOurDatabase(f"{path}: this is no file; name another file with --db")
    # Immutable: opened as usual, even reading would tidy up another program's log.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    try:
        # A database that was being made when its process was killed has its tables in a log.
        empty = "SELECT count(*) FROM sqlite_master"
        if connection.execute(empty).fetchone() == (0,):
            return None
        version = _version(connection, path)
    except sqlite3.DatabaseError as error:
        raise _unusable(path, error) from error
    finally:
        connection.close()
    return version


def _version(connection: sqlite3.Connection, path: Path | str) -> int:
    """Return a layout's version. Raises NotOurDatabase where it is not Moothall's, or newer."""

    def header(name: str) -> int:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])

    try:
        ours, version = header("application_id") == APPLICATION_ID, header("user_version")
    except sqlite3.DatabaseError as error:
        raise _unusable(path, error) from error
    if not ours:
        raise NotOurDatabase(
            f"{path}: this database was not made by Moothall, so it is left as it is; "
            "name another file with --db"
        )
    if version > VERSION:
        raise NotOurDatabase(
            f"{path}: its layout is version {version}, this Moothall writes version {VERSION}, so "
            "it is left as it is; use the newer Moothall, or name another file with --db"
        )
    return version


def _unusable(path: Path | str, error: sqlite3.Error) -> NotOurDatabase:
    return NotOurDatabase(
        f"{path}: cannot be used as a Moothall database ({error}); name another file with --db"
    )
