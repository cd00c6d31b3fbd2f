"""What a forward plan gives notice of."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column


@dataclass(frozen=True, slots=True)
class PlannedDecision(Record):
    """A decision that a forward plan says will be taken, by whom and when."""

    table: ClassVar[str] = "planned_decisions"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The forward plan it stands in", references="documents")
    position: int = column("Order in the document, from 1")
    reference: str | None = column("Its number in the plan, as printed")
    title: str = column("What the decision is about, as printed", searched=True)
    description: str | None = column("What is to be decided, as printed", searched=True)
    decision_maker: str | None = column("Who will decide, as printed", searched=True)
    due_text: str | None = column("When, as printed")
    due_date: str | None = column("When, ISO: a day, or a month where no day is stated")
    key_decision: str | None = column("Whether it is a key decision: yes or no; NULL if not said")
    key_reason: str | None = column("Why it is a key decision, as printed")
    classification: str | None = column("Whether it will be open or exempt, as printed")
    portfolio_holder: str | None = column("The executive member responsible, as printed")
    lead_officer: str | None = column("The officer who leads or can be asked, as printed")
    wards: str | None = column("Wards affected, as printed")
    page: int = column("Page where it starts, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )
