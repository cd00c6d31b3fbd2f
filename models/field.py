"""The canonical metadata fields: one line each.

A field that has a column of its own in `documents` names it; all of them are rows of
`metadata`. What labels they go by is in `extract.metadata.patterns`; a test holds the
two together.
"""

from typing import NamedTuple


class Field(NamedTuple):
    """A canonical field; `column` is its column in documents, `several` allows a list."""

    name: str
    help: str
    column: str | None = None
    several: bool = False


FIELDS = (
    Field("title", "The title as printed", "title"),
    Field("council", "The issuing body", "council"),
    Field("partnership", "The community safety partnership whose paper it is"),
    Field("committee", "A body the paper goes to or records", "committee", several=True),
    Field("meeting_date", "Date of the meeting, ISO", "meeting_date", several=True),
    Field("status", "What is asked of the body", "status"),
    Field("classification", "Publicity marking", "classification"),
    Field("exemption", "Why the paper is exempt: paragraph of Schedule 12A"),
    Field("key_decision", "Whether it is a key decision: yes or no", "key_decision"),
    Field("key_reason", "Why it is a key decision"),
    Field("call_in", "Whether the decision can be called in"),
    Field("wards", "Wards affected, as printed", "wards", several=True),
    Field("agenda_item", "Number of the agenda item", "agenda_item"),
    Field("reference", "Report, decision or forward-plan number", "reference"),
    Field("minute_no", "Number of the minute"),
    Field("period_start", "Start of a plan's period", "period_start"),
    Field("period_end", "End of a plan's period", "period_end"),
    Field("department", "Directorate or service"),
    Field("portfolio", "Portfolio"),
    Field("report_author", "Author of the report"),
    Field("contact_officer", "Whom to ask"),
    Field("lead_officer", "The accountable or lead officer"),
    Field("report_of", "Officer or body whose report it is"),
    Field("portfolio_holder", "The executive member responsible"),
    Field("chair", "Who chairs or was in the chair"),
    Field("corporate_priority", "The corporate priority served, as a labelled value"),
    Field("summary", "A labelled summary"),
    Field("purpose", "A labelled purpose that is prose"),
    Field("pathway", "Other bodies that consider the matter, with dates"),
    Field("urgency", "Why the matter is urgent"),
    Field("reason_for_decision", "Reasons for the decision or recommendation"),
    Field("alternatives", "Alternatives considered"),
    Field("conflict_of_interest", "Interests and dispensations"),
    Field("decision_date", "When the decision was made, ISO"),
    Field("publication_date", "When it was published, ISO"),
    Field("effective_date", "When it takes effect, ISO"),
    Field("due_date", "When a decision is due, ISO"),
    Field("appendices", "Appendices and annexes"),
    Field("background_papers", "Background papers"),
    Field("consultation", "Who was consulted or signed off"),
    Field("version", "Version or draft marking"),
    Field("venue", "Where the meeting is held"),
    Field("unknown", "A label that is new to us"),
)

BY_NAME = {field.name: field for field in FIELDS}
