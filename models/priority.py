"""What a plan or a report states as a priority."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column
from models.vocabulary import Scope, Tier


@dataclass(frozen=True, slots=True)
class Priority(Record):
    """One stated priority, theme or objective."""

    table: ClassVar[str] = "priorities"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The document it stands in", references="documents")
    parent_id: str | None = column("The enclosing priority", references="priorities")
    position: int = column("Order in the document, from 1")
    label: str | None = column("Number or letter as printed, bare")
    name: str = column("The short name as printed", searched=True)
    description: str | None = column("The explanation printed with it", searched=True)
    scope: Scope = column("Whose priority it is")
    tier: Tier | None = column("How the plan ranks it, where it says")
    theme: str | None = column("Community safety topic, from a closed list")
    page: int = column("Page where it starts, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    family_id: str | None = column("The family of like priorities", references="families")
    same_as: str | None = column(
        "The printing that is counted, where this is another of the same priority",
        references="priorities",
        default=None,
    )
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )


@dataclass(frozen=True, slots=True)
class Family(Record):
    """The same thing said again: recommendations or priorities alike in substance."""

    table: ClassVar[str] = "families"

    id: str = column("From its first occurrence; an id it had before still leads to it", key=True)
    of: str = column("recommendation or priority")
    label: str = column("The wording that stands for the family", searched=True)
    occurrences: int = column("How many times it is said; each printed in several places once")
    documents: int = column("In how many documents")
    councils: int = column("By how many councils")
    first_seen: str | None = column("Date of the first occurrence, ISO")
    last_seen: str | None = column("Date of the last occurrence, ISO")
