"""The bodies and people behind the names that documents print."""

from dataclasses import dataclass
from typing import ClassVar

from models.document import Value
from models.record import Box, Record, column
from models.vocabulary import Ground, Named


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
    name: str = column("The fullest name, as most often printed", searched=True)
    documents: int = column("Documents in this collection")


@dataclass(frozen=True, slots=True)
class Partnership(Record):
    """A community safety partnership, whatever it calls itself from one plan to the next."""

    table: ClassVar[str] = "partnerships"

    id: str = column("The name in lower case with hyphens", key=True)
    council_id: str | None = column("The council of its area, where known", references="councils")
    name: str = column("The name that its latest papers print", searched=True)
    documents: int = column("Documents in this collection")
    plans: int = column("Community safety plans in this collection")


@dataclass(frozen=True, slots=True)
class Alias(Record):
    """A name that papers print, or a list gives, for a body or person, and why it is theirs."""

    table: ClassVar[str] = "aliases"

    of: Named = column("What sort of identity it is", key=True)
    identity_id: str = column("Whose name it is: the id in the table of that sort", key=True)
    name: str = column("The name as printed", key=True)
    basis: Ground = column("Why it is held to be theirs")
    source: str | None = column("The list or the paper that says so")
    documents: int = column("Documents that print it; 0 where only a list has it")
    first_seen: str | None = column("Date of the earliest paper that prints it, ISO")
    last_seen: str | None = column("Date of the latest paper that prints it, ISO")


@dataclass(frozen=True, slots=True)
class Succession(Record):
    """A body that took over from another: linked, never made one.

    Rows are kept where this collection has papers of one of the two.
    """

    table: ClassVar[str] = "successions"

    of: Named = column("What sort of body it is", key=True)
    predecessor_id: str = column("The earlier body's id", key=True)
    successor_id: str = column("The later body's id", key=True)
    predecessor: str = column("The earlier body's name")
    successor: str = column("The later body's name")
    date: str | None = column("When it took over, ISO, where known")
    basis: Ground = column("How it is known")
    source: str = column("The Order, or the words of the paper, that say so")
    document_id: str | None = column("The paper that says so", references="documents")
    page: int | None = column("Page, counted from 1 in the file")


@dataclass(frozen=True, slots=True)
class FormerName(Value):
    """What a paper says went by another name before."""

    table: ClassVar[str] = "former_names"

    name: str = column("The name it has now, as printed", searched=True)
    former_name: str = column("The name it had before, as printed", searched=True)
    page: int = column("Page, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    text: str = column("The words as printed")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")


@dataclass(frozen=True, slots=True)
class KnownName(Record):
    """What you say of names, from the file given to `moothall build --aliases`."""

    table: ClassVar[str] = "known_names"

    of: Named = column("What sort of body or person it is", key=True)
    council: str = column("The council it belongs to; empty for a council", key=True)
    name: str = column("The name", key=True)
    other: str = column("Another name of the same, or its successor's name", key=True)
    succeeded: bool = column("1 where the other is its successor, 0 where it is the same")
    date: str | None = column("When the successor took over, ISO")
    source: str = column("Where you have it from")


IDENTITIES: dict[Named, type[Record]] = {
    Named.COUNCIL: Council,
    Named.COMMITTEE: Committee,
    Named.PARTNERSHIP: Partnership,
    Named.PERSON: Person,
}
"""The records that aliases and successions refer to."""
