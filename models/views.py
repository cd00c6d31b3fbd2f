"""Views that say with each passage which paper, body and meeting it is from.

What is printed more than once is one row, that of the printing counted; `printings` says how
many there are, and the others are the rows of the table whose `same_as` is this row's id.
"""

from typing import NamedTuple


class View(NamedTuple):
    """A view: what a row is, the SQL, and the table whose passages it shows.

    A view has that table's `rowid`, so that its full-text index serves the view, too.
    """

    name: str
    help: str
    of: str
    select: str


_PAPER = """documents.meeting_date, councils.name AS council, committees.name AS committee,
    documents.title"""
_BODIES = """JOIN documents ON documents.id = {0}.document_id
LEFT JOIN councils ON councils.id = documents.council_id
LEFT JOIN committees ON committees.id = documents.committee_id"""
_COUNTED = "WHERE {0}.same_as IS NULL"
_PRINTINGS = """(SELECT count(*) + 1 FROM {0} AS other
        WHERE other.same_as = {0}.id) AS printings"""
_PLACE = "documents.kind, documents.source, {0}.document_id, {0}.id, {0}.rowid AS rowid"

VIEWS = (
    View(
        "recommendations_in_context",
        "A recommendation with the paper, body and meeting it was put to, and what it asks for.",
        "recommendations",
        f"""SELECT {_PAPER},
    recommendations.label, recommendations.text, recommendations.page, recommendations.lead_in,
    (SELECT group_concat(action, ', ') FROM (SELECT action FROM recommendation_actions
        WHERE recommendation_id = recommendations.id ORDER BY position)) AS actions,
    recommendations.type, recommendations.owner, recommendations.due_date,
    (SELECT group_concat(outcome, ', ') FROM (SELECT DISTINCT outcome FROM decisions
        JOIN decision_links ON decision_id = decisions.id
        WHERE recommendation_id = recommendations.id AND decisions.same_as IS NULL
        ORDER BY outcome)) AS decided,
    {_PRINTINGS.format("recommendations")}, {_PLACE.format("recommendations")}
FROM recommendations {_BODIES.format("recommendations")}
{_COUNTED.format("recommendations")}""",
    ),
    View(
        "decisions_in_context",
        "A decision with the body that made it and the meeting it was made at.",
        "decisions",
        f"""SELECT {_PAPER},
    decisions.item, decisions.heading, decisions.text, decisions.outcome, decisions.page,
    decisions.procedural, decisions.proposer, decisions.seconder,
    (SELECT count(*) FROM decision_links
        JOIN recommendations ON recommendations.id = recommendation_id
        WHERE decision_id = decisions.id AND recommendations.same_as IS NULL) AS settles,
    {_PRINTINGS.format("decisions")}, {_PLACE.format("decisions")}
FROM decisions {_BODIES.format("decisions")}
{_COUNTED.format("decisions")}""",
    ),
    View(
        "priorities_in_context",
        "A priority with the plan or paper that states it, and the period it is for.",
        "priorities",
        f"""SELECT {_PAPER}, documents.period_start, documents.period_end,
    priorities.label, priorities.name, priorities.scope, priorities.page, priorities.tier,
    priorities.theme, {_PRINTINGS.format("priorities")}, {_PLACE.format("priorities")}
FROM priorities {_BODIES.format("priorities")}
{_COUNTED.format("priorities")}""",
    ),
    View(
        "responses_in_context",
        "What a paper says of a recommendation or action: how it was answered, how far it is.",
        "responses",
        f"""SELECT {_PAPER},
    responses.label, responses.text, responses.response, responses.reason, responses.progress,
    responses.update_text, responses.page, responses.owner, responses.due_text,
    responses.due_date, responses.response_text, responses.progress_text, responses.rating,
    responses.subject, responses.origin, {_PLACE.format("responses")}
FROM responses {_BODIES.format("responses")}""",
    ),
    View(
        "planned_decisions_in_context",
        "A decision that a forward plan gives notice of, with the plan it stands in.",
        "planned_decisions",
        f"""SELECT planned_decisions.due_date, councils.name AS council,
    planned_decisions.decision_maker, planned_decisions.title,
    planned_decisions.description, planned_decisions.key_decision, planned_decisions.page,
    planned_decisions.reference, planned_decisions.due_text, planned_decisions.classification,
    planned_decisions.portfolio_holder, planned_decisions.lead_officer,
    documents.meeting_date, documents.title AS plan,
    {_PLACE.format("planned_decisions")}
FROM planned_decisions {_BODIES.format("planned_decisions")}""",
    ),
)
