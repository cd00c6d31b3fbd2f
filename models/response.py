"""What a document says became of a recommendation or an action: the answer, and the progress."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column
from models.vocabulary import Answer, Progress, Rating, Subject


@dataclass(frozen=True, slots=True)
class Response(Record):
    """What a document says of one recommendation or action: how it was answered, how far it is.

    Whether it was accepted and whether it was done are two things: neither is ever
    concluded from the other.
    """

    table: ClassVar[str] = "responses"

    id: str = column("From the document and the words, so that it survives a re-run", key=True)
    document_id: str = column("The document it stands in", references="documents")
    recommendation_id: str | None = column(
        "The recommendation answered, where the same document makes it",
        references="recommendations",
    )
    position: int = column("Order in the document, from 1")
    subject: Subject = column("What is answered or tracked")
    label: str | None = column("Number or reference as printed, bare", searched=True)
    origin: str | None = column("Where it comes from, as printed: a meeting, a date, a minute")
    text: str | None = column(
        "The recommendation or action as restated here; NULL where only its number is",
        searched=True,
    )
    response_text: str | None = column('The answer as printed: "Accepted in part"')
    response: Answer | None = column("How it was answered")
    progress_text: str | None = column('The progress as printed: "Amber – on hold"')
    progress: Progress | None = column("How far it is")
    rating: Rating | None = column("The colour, where a word prints it; what it means may differ")
    reason: str | None = column("The explanation printed with the answer", searched=True)
    update_text: str | None = column("The account of progress as printed", searched=True)
    update_date: str | None = column("When that account was given, ISO, where a date says so")
    action: str | None = column("What is to be done about it, as printed", searched=True)
    owner: str | None = column("Who is to do it, as printed", searched=True)
    due_text: str | None = column("By when, as printed")
    due_date: str | None = column("By when, ISO: a day, or a month where no day is stated")
    page: int = column("Page where it starts, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )
