"""What was run, what went wrong, and what people wrote themselves."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Record, column
from models.vocabulary import Change, Severity

MEMBER = "::"
"""Stands between an archive and its member in a source's name, as in fsspec's addresses."""

ALONE = "alone"
"""Stands behind an engine that read a paper with pages without text, which nothing recognised."""


@dataclass(frozen=True, slots=True)
class Problem(Record):
    """What went wrong or looks wrong."""

    table: ClassVar[str] = "problems"

    source: str = column("The file concerned")
    document_id: str | None = column("The document, where there is one", references="documents")
    stage: str = column("The stage that noticed")
    severity: Severity = column("An error lost something, a warning may have")
    code: str = column("Short fixed name of the problem")
    message: str = column("What is wrong, where, and what to do", searched=True)
    page: int | None = column("Page, counted from 1 in the file")


@dataclass(frozen=True, slots=True)
class SourceFile(Record):
    """A file that was given, and what became of it."""

    table: ClassVar[str] = "sources"

    source: str = column("Where the file was read from", key=True)
    sha256: str | None = column("SHA-256 of its bytes; NULL if they could not be read")
    document_id: str | None = column("The document it became", references="documents")
    size: int | None = column("Bytes")
    modified: str | None = column("When the file was last changed, ISO")
    status: str = column("read, failed or missing")
    reader: str = column(
        "The engine that read it, what recognised pages ('alone': nothing), if any lacked text, "
        "and the edition of the rules"
    )


@dataclass(frozen=True, slots=True)
class Run(Record):
    """One run of the build."""

    table: ClassVar[str] = "runs"

    id: int = column("Counted from 1", key=True)
    started: str = column("When, ISO, UTC")
    finished: str | None = column("When, ISO, UTC; NULL if it never did")
    version: str = column("Moothall's version")
    arguments: str = column("What was asked for, JSON")
    documents: int = column("Documents read in this run")
    unchanged: int = column("Files that had not changed")
    problems: int = column("Problems found in this run")


@dataclass(frozen=True, slots=True)
class Tracking(Record):
    """What an officer wrote about a recommendation. A run never touches it."""

    table: ClassVar[str] = "tracking"

    recommendation_id: str = column("The recommendation's stable id", key=True)
    lead: str | None = column("Who leads")
    due: str | None = column("By when, ISO")
    action: str | None = column("Action taken")
    status: str | None = column("Status word")
    note: str | None = column("Note")
    text_seen: str | None = column("The recommendation's words when the entry was written")
    updated: str = column("When, ISO")
    updated_by: str | None = column("By whom")


@dataclass(frozen=True, slots=True)
class Correction(Record):
    """What a person corrected. A run never touches it; every build applies it."""

    table: ClassVar[str] = "corrections"

    id: int = column("Counted from 1", key=True)
    document_id: str | None = column("The document it is about; NULL for a family's members")
    target_table: str = column("The table corrected")
    target_id: str = column("The stable id of the row corrected")
    field: str | None = column("The column corrected; NULL for the whole row")
    operation: Change = column("What it does")
    value: str | None = column("What holds instead, JSON")
    was: str | None = column("What was there when it was made, JSON")
    reason: str | None = column("Why")
    made: str = column("When, ISO")
    made_by: str | None = column("By whom")
    withdrawn: str | None = column("When it was taken back, ISO; NULL while it holds")


@dataclass(frozen=True, slots=True)
class Extracted(Record):
    """A corrected document as it was before any correction."""

    table: ClassVar[str] = "extracted"

    document_id: str = column("The document", key=True, references="documents")
    rows: str = column("What corrections may change of it, by table, JSON")
