"""What is searched: the tables, which column is what in them, and how much a find counts."""

from typing import NamedTuple

from models.decision import Decision
from models.document import Document, PageText, Section
from models.forward_plan import PlannedDecision
from models.priority import Priority
from models.recommendation import Recommendation
from models.record import Record
from models.response import Response


class Place(NamedTuple):
    """A table that is searched.

    `words` is the column that snippets are from if they can be; `level` orders what is
    specific (0) before what contains it.
    """

    record: type[Record]
    words: str
    key: str
    page: str
    label: str
    level: int
    weight: float

    @property
    def table(self) -> str:
        """The table's name."""
        return self.record.table

    @property
    def document(self) -> str:
        """The column that says whose a row is."""
        return "id" if self.record is Document else "document_id"


PLACES = (
    Place(Document, "title", "id", "page_from", "NULL", 0, 0.9),
    Place(Recommendation, "text", "id", "page", "t.label", 0, 1.0),
    Place(Decision, "text", "id", "page", "coalesce(t.label, t.item)", 0, 1.0),
    Place(Priority, "name", "id", "page", "t.label", 0, 1.0),
    Place(Response, "text", "id", "page", "t.label", 0, 1.0),
    Place(PlannedDecision, "title", "id", "page", "t.reference", 0, 1.0),
    Place(Section, "text", "position", "page", "t.number", 1, 0.7),
    Place(PageText, "text", "page", "page", "NULL", 2, 0.4),
)
"""What is searched."""

DATE = "coalesce(d.meeting_date, d.period_start)"
"""The SQL of the date that a document `d` is searched by."""
