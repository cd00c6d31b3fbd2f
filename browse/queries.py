"""Questions that people ask often, ready in the browser; the words after a colon are asked for."""

from typing import NamedTuple


class Question(NamedTuple):
    """A canned query: its name in the address, what it answers, the SQL."""

    name: str
    title: str
    help: str
    sql: str


def _passages(table: str, noun: str, page: str = "page", document: str = "document_id") -> str:
    """Write the part of the search that looks into one table."""
    return f"""
  SELECT '{noun}' AS what, t.{document} AS document_id, t.{page} AS page,
    snippet({table}_fts, -1, '', '', '…', 40) AS words, {table}_fts.rank AS rank
  FROM {table}_fts JOIN {table} AS t ON t.rowid = {table}_fts.rowid
  WHERE {table}_fts MATCH iif(trim(:words) = '', '""', escape_fts(:words))"""


_EVERYTHING = " UNION ALL".join(
    (
        _passages("documents", "document", "page_from", "id"),
        _passages("recommendations", "recommendation"),
        _passages("decisions", "decision"),
        _passages("priorities", "priority"),
        _passages("responses", "response"),
        _passages("planned_decisions", "planned"),
        _passages("sections", "section"),
        _passages("pages", "page"),
    )
)

QUESTIONS = (
    Question(
        "search_everything",
        "Search everything",
        "Every passage with all the words, latest first within each sort of passage.",
        f"""WITH found AS ({_EVERYTHING}
)
SELECT found.what, documents.meeting_date, documents.council, documents.committee,
  documents.title, found.words, found.page, found.document_id
FROM found JOIN documents ON documents.id = found.document_id
ORDER BY instr('document recommendation decision priority response planned section page',
    found.what),
  documents.meeting_date DESC, found.rank
LIMIT 500""",
    ),
    Question(
        "recommendations_by_committee_and_year",
        "Recommendations by committee and year",
        "How many recommendations went to each body in each year.",
        """SELECT coalesce(councils.name, '(council not found)') AS council,
  coalesce(committees.name, '(committee not found)') AS committee,
  coalesce(substr(documents.meeting_date, 1, 4), '(no date)') AS year,
  count(*) AS recommendations, count(DISTINCT documents.id) AS papers
FROM recommendations JOIN documents ON documents.id = recommendations.document_id
LEFT JOIN councils ON councils.id = documents.council_id
LEFT JOIN committees ON committees.id = documents.committee_id
WHERE recommendations.same_as IS NULL
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
GROUP BY documents.council_id, documents.committee_id, year
ORDER BY council, committee, year""",
    ),
    Question(
        "recommendations_and_what_was_decided",
        "Recommendations and what was decided",
        "What became of each recommendation: the decision on it, where it was made, and what "
        "shows that it is the decision on this one. No decision means that none was found.",
        """SELECT asked.meeting_date, councils.name AS council, asked.committee, asked.title,
  recommendations.label, recommendations.text AS recommendation, recommendations.page,
  decisions.outcome, decisions.text AS decision, decided.committee AS decided_by,
  decided.meeting_date AS decided_on, decision_links.basis, decision_links.score,
  decision_links.evidence, decisions.page AS decision_page,
  decisions.document_id AS decision_document_id, recommendations.document_id
FROM recommendations JOIN documents AS asked ON asked.id = recommendations.document_id
LEFT JOIN councils ON councils.id = asked.council_id
LEFT JOIN (decision_links
  JOIN decisions ON decisions.id = decision_links.decision_id AND decisions.same_as IS NULL
  JOIN documents AS decided ON decided.id = decisions.document_id)
  ON decision_links.recommendation_id = recommendations.id
WHERE recommendations.same_as IS NULL
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
ORDER BY asked.meeting_date DESC, asked.source, recommendations.position,
  decided.meeting_date, decisions.position""",
    ),
    Question(
        "priorities_by_partnership_and_period",
        "Priorities by partnership and period",
        "What each partnership or council said its priorities were, period by period.",
        """SELECT coalesce(councils.name, '(council not found)') AS council, priorities.scope,
  coalesce(documents.period_start, substr(documents.meeting_date, 1, 4)) AS starts,
  documents.period_end AS ends, priorities.label, priorities.name, documents.title,
  priorities.page, priorities.document_id
FROM priorities JOIN documents ON documents.id = priorities.document_id
LEFT JOIN councils ON councils.id = documents.council_id
WHERE priorities.same_as IS NULL
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
ORDER BY council, priorities.scope, starts, documents.id, priorities.position""",
    ),
    Question(
        "decisions_by_outcome",
        "Decisions by outcome",
        "How many matters each body agreed, deferred, rejected; procedural ones left out.",
        """SELECT coalesce(councils.name, '(council not found)') AS council,
  coalesce(committees.name, '(committee not found)') AS committee, decisions.outcome,
  count(*) AS decisions, min(documents.meeting_date) AS first, max(documents.meeting_date) AS last
FROM decisions JOIN documents ON documents.id = decisions.document_id
LEFT JOIN councils ON councils.id = documents.council_id
LEFT JOIN committees ON committees.id = documents.committee_id
WHERE NOT decisions.procedural AND decisions.same_as IS NULL
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
GROUP BY documents.council_id, documents.committee_id, decisions.outcome
ORDER BY council, committee, decisions DESC, decisions.outcome""",
    ),
    Question(
        "still_outstanding",
        "What is still outstanding",
        "Recommendations and actions that trackers do not say are complete, superseded or not "
        "feasible, as of each tracker; oldest due date first.",
        """SELECT responses.due_date, responses.due_text, responses.owner, responses.label,
  responses.text, coalesce(responses.progress, responses.progress_text, '(not stated)')
    AS progress, responses.update_text, coalesce(councils.name, '(council not found)') AS council,
  committees.name AS committee, documents.meeting_date AS as_of, responses.page,
  responses.document_id
FROM responses JOIN documents ON documents.id = responses.document_id
LEFT JOIN councils ON councils.id = documents.council_id
LEFT JOIN committees ON committees.id = documents.committee_id
WHERE (documents.kind = 'tracker' OR responses.progress_text IS NOT NULL
    OR responses.update_text IS NOT NULL)
  AND (responses.progress IS NULL
    OR responses.progress NOT IN ('complete', 'superseded', 'not_feasible'))
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
ORDER BY responses.due_date IS NULL, responses.due_date, council, documents.id,
  responses.position""",
    ),
    Question(
        "answers_to_recommendations",
        "Answers to recommendations",
        "How the executive or a partner answered each recommendation, with the reason given.",
        """SELECT coalesce(councils.name, '(council not found)') AS council, documents.meeting_date,
  documents.title, responses.label, responses.text, responses.response, responses.response_text,
  responses.reason, responses.owner, responses.due_text, responses.page, responses.document_id
FROM responses JOIN documents ON documents.id = responses.document_id
LEFT JOIN councils ON councils.id = documents.council_id
WHERE (responses.response_text IS NOT NULL OR responses.reason IS NOT NULL)
  AND (:response = '' OR responses.response = :response)
  AND (:council = '' OR councils.name LIKE '%' || :council || '%')
ORDER BY documents.meeting_date DESC, documents.id, responses.position""",
    ),
    Question(
        "documents_with_problems",
        "Documents with problems",
        "Files that could not be read, and what may have been missed in those that could.",
        """SELECT problems.severity, problems.code, problems.message, problems.page,
  problems.document_id, problems.source
FROM problems
ORDER BY instr('error warning info', problems.severity), problems.source, problems.page""",
    ),
)
