"""The bodies and people behind the names that documents print."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Record, column


@dataclass(frozen=True, slots=True)
class Council(Record):
    """An authority, partnership or other issuing body."""

    table: ClassVar[str] = "councils"

    id: str = column("The name in lower case with hyphens", key=True)
    name: str = column("The name as most often printed", searched=True)
    documents: int = column("Documents in this collection")


@dataclass(frozen=True, slots=True)
class Committee(Record):
    """A body of a council that meets and decides."""

    table: ClassVar[str] = "committees"

    id: str = column("Council and name in lower case with hyphens", key=True)
    council_id: str | None = column("Its council", references="councils")
    name: str = column("The name as most often printed", searched=True)
    documents: int = column("Documents in this collection")


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """One meeting of one body."""

    table: ClassVar[str] = "meetings"

    id: str = column("Committee and date", key=True)
    committee_id: str = column("The body", references="committees")
    meeting_date: str = column("The day, ISO")
    documents: int = column("Documents in this collection")


@dataclass(frozen=True, slots=True)
class Person(Record):
    """Somebody named in a role."""

    table: ClassVar[str] = "people"

    id: str = column("Council and name in lower case with hyphens", key=True)
    council_id: str | None = column("The council they are named by", references="councils")
    name: str = column("The name as most often printed", searched=True)
    documents: int = column("Documents in this collection")
