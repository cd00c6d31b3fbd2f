"""What a body resolved, and what it has to do with a recommendation."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column
from models.vocabulary import Basis, Outcome


@dataclass(frozen=True, slots=True)
class Decision(Record):
    """One thing that a body resolved, agreed or noted."""

    table: ClassVar[str] = "decisions"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The document it stands in", references="documents")
    position: int = column("Order in the document, from 1")
    item: str | None = column("Number of the agenda item or minute as printed")
    heading: str | None = column("Heading of the item", searched=True)
    label: str | None = column("Number or letter of the decision within the item, bare")
    text: str = column("The words as printed", searched=True)
    outcome: Outcome = column("What became of the matter")
    proposer: str | None = column("Who moved it, as printed")
    seconder: str | None = column("Who seconded it, as printed")
    votes_for: int | None = column("Votes for, where printed")
    votes_against: int | None = column("Votes against, where printed")
    votes_abstained: int | None = column("Abstentions, where printed")
    procedural: bool = column("1 for apologies, declarations, previous minutes and the like")
    page: int = column("Page where it starts, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    same_as: str | None = column(
        "The printing that is counted, where this is another of the same decision",
        references="decisions",
        default=None,
    )
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )


@dataclass(frozen=True, slots=True)
class DecisionLink(Record):
    """A decision on a recommendation."""

    table: ClassVar[str] = "decision_links"

    decision_id: str = column("The decision", key=True, references="decisions")
    recommendation_id: str = column(
        "The recommendation decided on", key=True, references="recommendations"
    )
    basis: Basis = column("What the link rests on")
    score: float = column("How sure the link is, 0 to 1")
    evidence: str = column("The words that show it")
