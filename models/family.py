"""The occurrences of what is said again, and why each is held to say the same."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Record, column


@dataclass(frozen=True, slots=True)
class FamilyMember(Record):
    """One occurrence of a family, and why it is held to say the same."""

    table: ClassVar[str] = "family_members"

    item_id: str = column("The recommendation, priority or restatement", key=True)
    family_id: str = column("Its family", references="families")
    of: str = column("recommendation, priority or restatement")
    document_id: str = column("The document it stands in", references="documents")
    day: str | None = column("The date of the meeting or plan, ISO")
    score: float = column("Likeness to the nearest other occurrence, 0 to 1")
    nearest: str = column("The id of that occurrence")
    shared: tuple[str, ...] = column("The telling words that both have, JSON list of stems")
    aligned: str = column("The words that stand in both, in their order; … where they part")


@dataclass(frozen=True, slots=True)
class Restatement(Record):
    """A sentence of a later paper that says what a body recommended or agreed before."""

    table: ClassVar[str] = "restatements"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The document it stands in", references="documents")
    recommendation_id: str | None = column(
        "The recommendation it restates, where that is in the collection",
        references="recommendations",
    )
    told_of: str = column("The month of the meeting it tells of, ISO")
    text: str = column("The sentence", searched=True)
    page: int = column("Page where it starts, counted from 1 in the file")
    score: float | None = column("Share of its weighty words that stand in the recommendation")
