"""What became of a recommendation, and which recommendations a decision settles.

The chain is followed between printings that are counted: a recommendation that is printed
again elsewhere has the decisions of the one counted, and each decision is named once.
"""

import sqlite3
from dataclasses import dataclass

from models.document import Document
from models.shelf import parts_of
from models.vocabulary import Basis, Outcome


@dataclass(frozen=True, slots=True)
class Settlement:
    """The other end of a link, as seen from one recommendation or decision.

    `of` is the id of the item asked about, `id` that of the recommendation or decision at
    the other end, with its label or item number, its words, its document and its page,
    counted from 1. `outcome` is the decision's; `meeting_date` is ISO.
    """

    of: str
    id: str
    label: str | None
    text: str
    outcome: Outcome
    basis: Basis
    score: float
    evidence: str
    document_id: str
    title: str | None
    committee: str | None
    meeting_date: str | None
    source: str
    page: int


@dataclass(frozen=True, slots=True)
class Printing:
    """Another document that prints the same items; `basis` and `evidence` as in document_links."""

    document_id: str
    title: str | None
    source: str
    basis: str
    evidence: str


_SETTLEMENT = """
SELECT DISTINCT mine.id, theirs.id, {label}, theirs.text, decisions.outcome, links.basis,
    links.score, links.evidence, documents.id, documents.title, documents.committee,
    documents.meeting_date, documents.source, theirs.page
FROM {one} AS mine
JOIN decision_links AS links ON links.{one_id} IN (mine.id, mine.same_as)
JOIN {other} AS theirs ON theirs.id = links.{other_id}
JOIN decisions ON decisions.id = links.decision_id
JOIN documents ON documents.id = theirs.document_id
WHERE mine.document_id = ? AND theirs.same_as IS NULL
ORDER BY mine.position, documents.meeting_date, documents.source, theirs.position, links.score DESC
"""


def decided_on(connection: sqlite3.Connection, document_id: str) -> list[Settlement]:
    """Return the decisions found on a document's recommendations, in the order of those."""
    return _settlements(
        connection,
        document_id,
        _SETTLEMENT.format(
            one="recommendations",
            one_id="recommendation_id",
            other="decisions",
            other_id="decision_id",
            label="coalesce(theirs.item, theirs.label)",
        ),
    )


def settled_by(connection: sqlite3.Connection, document_id: str) -> list[Settlement]:
    """Return the recommendations that a document's decisions settle, in the order of those."""
    return _settlements(
        connection,
        document_id,
        _SETTLEMENT.format(
            one="decisions",
            one_id="decision_id",
            other="recommendations",
            other_id="recommendation_id",
            label="theirs.label",
        ),
    )


def _settlements(connection: sqlite3.Connection, document_id: str, sql: str) -> list[Settlement]:
    found: dict[tuple[str, str], Settlement] = {}
    for row in connection.execute(sql, (document_id,)):
        of, identity, label, text, outcome, basis, *rest = row
        one = Settlement(of, identity, label, text, Outcome(outcome), Basis(basis), *rest)
        found.setdefault((of, identity), one)
    return list(found.values())


def printings_of(connection: sqlite3.Connection, document_id: str) -> list[Printing]:
    """Return the documents that print what this one prints, whichever of them is counted."""
    rows = connection.execute(
        "SELECT documents.id, documents.title, documents.source, links.basis, links.evidence "
        "FROM document_links AS links JOIN documents ON documents.id = "
        "iif(links.document_id = :document, links.same_as, links.document_id) "
        "WHERE links.document_id = :document OR links.same_as = :document "
        "ORDER BY documents.source, documents.page_from",
        {"document": document_id},
    )
    return [Printing(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a document: its parts, its other printings, what was decided on it."""

    parts: tuple[Document, ...] = ()
    printings: tuple[Printing, ...] = ()
    decided_on: tuple[Settlement, ...] = ()
    settled_by: tuple[Settlement, ...] = ()


def surroundings_of(connection: sqlite3.Connection, document_id: str) -> Surroundings:
    """Return what the database knows of a document beyond what it says itself."""
    return Surroundings(
        tuple(parts_of(connection, document_id)),
        tuple(printings_of(connection, document_id)),
        tuple(decided_on(connection, document_id)),
        tuple(settled_by(connection, document_id)),
    )
