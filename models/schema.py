"""The schema, derived from the records: tables, keys, vocabularies, indexes, search.

Tables are STRICT. A row that belongs to another goes when that one goes; a row that only
may refer to it stays and forgets it. What people wrote (`tracking`, `corrections`) refers
to nothing by foreign key and so outlives everything. Full-text indexes hold no text of
their own: they are FTS5 tables over the record's table (`content=`), kept in step by
triggers.
"""

from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from models.decision import Decision, DecisionLink
from models.document import (
    Citation,
    Document,
    DocumentCommittee,
    DocumentLink,
    DocumentWard,
    MetadataValue,
    PageText,
    PersonRole,
    Section,
)
from models.family import FamilyMember, Restatement
from models.forward_plan import PlannedDecision
from models.holding import Holding
from models.identity import (
    Alias,
    Committee,
    Council,
    FormerName,
    KnownName,
    Meeting,
    Partnership,
    Person,
    Succession,
)
from models.ledger import Correction, Extracted, Problem, Run, SourceFile, Tracking
from models.priority import Family, Priority
from models.recommendation import Recommendation, RecommendationAction
from models.record import Column, Record
from models.response import Response
from models.views import VIEWS
from models.workings import workings

APPLICATION_ID = int.from_bytes(b"MOOT", "big")
"""Written into the file's header: this database is Moothall's."""

VERSION = 6
"""The schema's version, written into the file's header as user_version."""

TOKENIZER = "porter unicode61 remove_diacritics 2"

RECORDS: tuple[type[Record], ...] = (
    Document,
    MetadataValue,
    PersonRole,
    DocumentCommittee,
    DocumentWard,
    Council,
    Committee,
    Meeting,
    Person,
    Partnership,
    Alias,
    Succession,
    FormerName,
    Section,
    PageText,
    Recommendation,
    RecommendationAction,
    Decision,
    DecisionLink,
    Priority,
    Response,
    PlannedDecision,
    Family,
    FamilyMember,
    Restatement,
    DocumentLink,
    Citation,
    Holding,
    KnownName,
    Tracking,
    Correction,
    Extracted,
    Problem,
    SourceFile,
    Run,
)
"""One table each, in the order a reader should meet them."""

FACETS: dict[str, tuple[str, ...]] = {
    "documents": ("kind", "council_id", "committee_id", "partnership_id"),
    "aliases": ("of", "basis"),
    "successions": ("of", "basis"),
    "metadata": ("field",),
    "people_roles": ("role",),
    "recommendations": ("type", "addressee"),
    "recommendation_actions": ("action",),
    "decisions": ("outcome", "procedural"),
    "priorities": ("scope", "theme"),
    "responses": ("response", "progress", "subject"),
    "families": ("of",),
    "planned_decisions": ("key_decision", "decision_maker"),
    "citations": ("act", "year"),
    "holdings": ("of",),
    "problems": ("severity", "code"),
    "sources": ("status",),
}
"""Columns that people count and filter by: indexed, and offered as facets."""

SORTED = {
    "documents": "meeting_date",
    "meetings": "meeting_date",
    "families": "occurrences",
    "planned_decisions": "due_date",
    "councils": "documents",
    "committees": "documents",
    "people": "documents",
    "runs": "id",
}
"""Columns that people sort by, latest or most first: indexed."""


LOOKED_UP = {"documents": "sha256", "sources": "sha256", "problems": "source"}
"""Columns that the writer asks by: indexed."""


class Sketch(NamedTuple):
    """A column as the database knows it; `words` is its closed vocabulary, if any."""

    name: str
    type: str
    nullable: bool
    words: tuple[str, ...]
    column: Column


_SKETCHES: dict[str, tuple[Sketch, ...]] = {}
"""What was told before, by table: working it out takes longer than adding a row."""


def sketch(record: type[Record]) -> tuple[Sketch, ...]:
    """Return the columns of a record's table."""
    if record.table not in _SKETCHES:
        annotations = get_type_hints(record)
        _SKETCHES[record.table] = tuple(
            _sketch(field.name, annotations[field.name], field.metadata["column"])
            for field in fields(record)
        )
    return _SKETCHES[record.table]


def _sketch(name: str, annotation: Any, described: Column) -> Sketch:
    nullable = False
    if get_origin(annotation) in (Union, UnionType):
        parts = [part for part in get_args(annotation) if part is not NoneType]
        annotation, nullable = parts[0], True
    words: tuple[str, ...] = ()
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        words = tuple(annotation)
    known = {int: "INTEGER", bool: "INTEGER", float: "REAL"}
    return Sketch(name, known.get(annotation, "TEXT"), nullable, words, described)


def searched(record: type[Record]) -> tuple[str, ...]:
    """Return the columns of a record's table that are in its full-text index."""
    return tuple(part.name for part in sketch(record) if part.column.searched)


def statements() -> Iterator[str]:
    """Yield the SQL that makes an empty database."""
    for record in RECORDS:
        yield _table(record)
        yield from _indexes(record)
        if searched(record):
            yield from _full_text(record)
    yield from workings()
    for view in VIEWS:
        yield f"CREATE VIEW {view.name} AS\n{view.select}"
    yield f"PRAGMA application_id = {APPLICATION_ID}"
    yield f"PRAGMA user_version = {VERSION}"


def _table(record: type[Record]) -> str:
    parts = sketch(record)
    keys = [part.name for part in parts if part.column.key]
    lines = [_column(part, keys) for part in parts]
    if len(keys) > 1:
        lines.append(f"PRIMARY KEY ({', '.join(keys)})")
    body = ",\n    ".join(lines)
    return f"CREATE TABLE {record.table} (\n    {body}\n) STRICT"


def _column(part: Sketch, keys: list[str]) -> str:
    words = [part.name, part.type]
    if keys == [part.name]:
        words.append("PRIMARY KEY")
    if not part.nullable:
        words.append("NOT NULL")
    if part.words:
        allowed = ", ".join(f"'{word}'" for word in part.words)
        words.append(f"CHECK ({part.name} IN ({allowed}))")
    if part.column.references:
        end = "SET NULL" if part.nullable else "CASCADE"
        words.append(
            f"REFERENCES {part.column.references} (id) ON DELETE {end} "
            "DEFERRABLE INITIALLY DEFERRED"
        )
    return " ".join(words)


def _indexes(record: type[Record]) -> Iterator[str]:
    keys = [part.name for part in sketch(record) if part.column.key]
    references = [part.name for part in sketch(record) if part.column.references]
    table = record.table
    wanted = (*references, *FACETS.get(table, ()), SORTED.get(table), LOOKED_UP.get(table))
    # A column that is mostly empty would count, among the planner's statistics, as one that
    # tells nothing apart.
    sparse = {part.name for part in sketch(record) if part.nullable and part.column.references}
    for name in dict.fromkeys(wanted):
        if name is not None and keys[:1] != [name]:
            filled = f" WHERE {name} IS NOT NULL" if name in sparse else ""
            yield f"CREATE INDEX {record.table}_{name} ON {record.table} ({name}){filled}"


def _full_text(record: type[Record]) -> Iterator[str]:
    table, names = record.table, searched(record)
    columns = ", ".join(names)
    new, old = (", ".join(f"{side}.{name}" for name in names) for side in ("new", "old"))
    add = f"INSERT INTO {table}_fts (rowid, {columns}) VALUES (new.rowid, {new});"
    drop = (
        f"INSERT INTO {table}_fts ({table}_fts, rowid, {columns}) "
        f"VALUES ('delete', old.rowid, {old});"
    )
    # Datasette finds the index of a table by the double quotes.
    yield (
        f"CREATE VIRTUAL TABLE {table}_fts USING fts5 ({columns}, "
        f"content=\"{table}\", tokenize='{TOKENIZER}')"
    )
    # A build that adds much ends with one merge of the whole: merging on the way is for nothing.
    yield f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('automerge', 0)"
    yield f"CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN {add} END"
    yield f"CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN {drop} END"
    yield (
        f"CREATE TRIGGER {table}_changed AFTER UPDATE OF {columns} ON {table} "
        f"BEGIN {drop} {add} END"
    )


def summary(record: type[Record]) -> str:
    """Return what a row of the record's table is: the first sentence of its docstring."""
    return " ".join((record.__doc__ or "").split("\n\n")[0].split())


def describe() -> str:
    """Return the schema as Markdown: a heading and a table of columns for each table."""
    parts = []
    for record in RECORDS:
        rows = "\n".join(
            f"| `{part.name}` | {part.type.lower()}{'' if part.nullable else ', always'} "
            f"| {_help(part)} |"
            for part in sketch(record)
        )
        parts.append(
            f"### `{record.table}`\n\n{summary(record)}\n\n| column | type | what it holds |\n"
            f"|---|---|---|\n{rows}\n"
        )
    views = "\n".join(f"- `{view.name}`: {view.help}" for view in VIEWS)
    parts.append(f"### Views\n\n{views}\n")
    return "\n".join(parts)


def _help(part: Sketch) -> str:
    said = part.column.help
    if part.words:
        said += ": " + ", ".join(f"`{word}`" for word in part.words)
    if part.column.references:
        said += f" (→ `{part.column.references}`)"
    return said
