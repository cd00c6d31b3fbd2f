"""What a document asks a body to do."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column
from models.vocabulary import Action, RecommendationType


@dataclass(frozen=True, slots=True)
class Recommendation(Record):
    """One separately marked thing that a document recommends or asks a body to do."""

    table: ClassVar[str] = "recommendations"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The document it stands in", references="documents")
    parent_id: str | None = column("The enclosing item", references="recommendations")
    position: int = column("Order in the document, from 1")
    label: str | None = column('Number or letter as printed, bare: "2.1", "a"; NULL for bullets')
    lead_in: str | None = column('The words that introduce it: "Members are asked to:"')
    addressee: str | None = column("Who is asked, as printed", searched=True)
    text: str = column("The words as printed, label off", searched=True)
    type: RecommendationType = column("Who recommends, and in what standing")
    owner: str | None = column("Who is to do it, as printed")
    due_text: str | None = column("By when, as printed")
    due_date: str | None = column("By when, ISO, where a day is stated")
    page: int = column("Page where it starts, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    family_id: str | None = column("The family of like recommendations", references="families")
    same_as: str | None = column(
        "The printing that is counted, where this is another of the same recommendation",
        references="recommendations",
        default=None,
    )
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )


@dataclass(frozen=True, slots=True)
class RecommendationAction(Record):
    """One thing that a recommendation asks for, from a closed list of verbs."""

    table: ClassVar[str] = "recommendation_actions"

    recommendation_id: str = column("The recommendation", key=True, references="recommendations")
    position: int = column("Order of the verbs; the first is the main one", key=True)
    action: Action = column("What is asked")
