"""How much there is of what: counted once a build, so that no page has to count."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Record, column


@dataclass(frozen=True, slots=True)
class Holding(Record):
    """How many of one sort a council's papers of one year hold; several printings count once."""

    table: ClassVar[str] = "holdings"

    of: str = column("documents, recommendations, decisions or priorities")
    word: str | None = column(
        "A document's kind; the latest outcome found on a recommendation, a decision's outcome; "
        "a priority's theme",
    )
    year: str | None = column("Year of the meeting, or in which a plan's period starts")
    council_id: str | None = column("The council", references="councils")
    number: int = column("How many there are")
