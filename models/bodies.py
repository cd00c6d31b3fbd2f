"""What is known of a committee, of one of its meetings, and of a person."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from models.decision import Decision
from models.document import Document
from models.holdings import Count
from models.identity import Committee, Council, Meeting, Person
from models.recommendation import Recommendation
from models.shelf import rows
from models.vocabulary import Outcome, Role, Sameness

_TWINS = f"SELECT document_id FROM document_links WHERE basis = '{Sameness.SAME_PAPER}'"
_ONCE = f"id NOT IN ({_TWINS})"
_PAPERS = (
    f"WHERE {_ONCE} AND (meeting_id = :name OR id IN (SELECT document_id FROM document_committees "
    "JOIN meetings ON meetings.committee_id = document_committees.committee_id "
    "AND meetings.meeting_date = document_committees.meeting_date WHERE meetings.id = :name)) "
    "ORDER BY agenda_item IS NULL, CAST(agenda_item AS INTEGER), agenda_item, source, page_from"
)
_ITEMS = "WHERE document_id = :name AND same_as IS NULL ORDER BY position"

LISTED = 400
"""Meetings of a committee, and papers of a person, that are listed, the latest ones."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting in a list: its papers, and how many decisions its minutes record."""

    id: str
    date: str
    papers: int
    decisions: int


@dataclass(frozen=True, slots=True)
class Body:
    """A committee with its meetings, the latest first, its decisions by year, its people."""

    committee: Committee
    council: Council | None
    sittings: tuple[Sitting, ...]
    decisions: tuple[Count, ...]
    people: tuple[tuple[str, str, Role, str | None, str | None, int], ...]


def body(connection: sqlite3.Connection, identity: str) -> Body | None:
    """Return what is known of a committee, None where there is no such committee."""
    found = rows(connection, Committee, "WHERE id = :name", identity)
    if not found:
        return None
    sittings = connection.execute(
        "SELECT id, meeting_date, (SELECT count(DISTINCT document_id) FROM document_committees "
        "WHERE document_committees.committee_id = meetings.committee_id "
        "AND document_committees.meeting_date = meetings.meeting_date "
        f"AND document_id NOT IN ({_TWINS})), (SELECT count(*) FROM decisions "
        "JOIN documents AS papers ON papers.id = decisions.document_id "
        "WHERE papers.meeting_id = meetings.id AND NOT procedural AND same_as IS NULL) "
        f"FROM meetings WHERE committee_id = ? ORDER BY meeting_date DESC LIMIT {LISTED}",
        (identity,),
    )
    decisions = connection.execute(
        "SELECT outcome, substr(meeting_date, 1, 4) AS year, count(*) FROM documents "
        "JOIN decisions ON document_id = documents.id "
        "WHERE committee_id = ? AND NOT procedural AND same_as IS NULL GROUP BY 1, 2 ORDER BY 2, 1",
        (identity,),
    )
    people = connection.execute(
        "SELECT people.id, people.name, role, min(meeting_date), max(meeting_date), "
        "count(DISTINCT documents.id) AS papers FROM documents "
        "JOIN people_roles ON document_id = documents.id JOIN people ON people.id = person_id "
        "WHERE committee_id = ? GROUP BY 1, 2, 3 ORDER BY papers DESC, people.name, role LIMIT 30",
        (identity,),
    )
    return Body(
        found[0],
        _council(connection, found[0].council_id),
        tuple(Sitting(*row) for row in sittings),
        tuple(Count(*row) for row in decisions),
        tuple((*row[:2], Role(row[2]), *row[3:]) for row in people),
    )


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting: its papers in the order of the agenda, what they ask and what was decided.

    `outcomes` are of the decisions found on the recommendations, by their ids; `before` and
    `after` are the ids and dates of the meetings next to it.
    """

    meeting: Meeting
    committee: Committee
    council: Council | None
    papers: tuple[Document, ...]
    recommendations: dict[str, list[Recommendation]]
    decisions: dict[str, list[Decision]]
    outcomes: dict[str, Outcome]
    before: tuple[str, str] | None
    after: tuple[str, str] | None


def occasion(connection: sqlite3.Connection, identity: str) -> Occasion | None:
    """Return what is known of a meeting, None where there is no such meeting."""
    found = rows(connection, Meeting, "WHERE id = :name", identity)
    if not found:
        return None
    meeting = found[0]
    (committee,) = rows(connection, Committee, "WHERE id = :name", meeting.committee_id)
    papers = rows(connection, Document, _PAPERS, identity)
    recommendations = {
        paper.id: rows(connection, Recommendation, _ITEMS, paper.id) for paper in papers
    }
    decisions = {paper.id: rows(connection, Decision, _ITEMS, paper.id) for paper in papers}
    outcomes = {
        item: Outcome(outcome)
        for paper in papers
        for item, outcome in connection.execute(
            "SELECT recommendation_id, outcome FROM recommendations AS asked "
            "JOIN decision_links ON recommendation_id = asked.id "
            "JOIN decisions ON decisions.id = decision_id "
            "JOIN documents ON documents.id = decisions.document_id "
            "WHERE asked.document_id = ? ORDER BY documents.meeting_date, score",
            (paper.id,),
        )
    }
    return Occasion(
        meeting,
        committee,
        _council(connection, committee.council_id),
        tuple(papers),
        {paper: items for paper, items in recommendations.items() if items},
        {paper: items for paper, items in decisions.items() if items},
        outcomes,
        _beside(connection, meeting, "<", "DESC"),
        _beside(connection, meeting, ">", "ASC"),
    )


def _beside(
    connection: sqlite3.Connection, meeting: Meeting, side: str, order: str
) -> tuple[str, str] | None:
    row: tuple[str, str] | None = connection.execute(
        f"SELECT id, meeting_date FROM meetings WHERE committee_id = ? AND meeting_date {side} ? "
        f"ORDER BY meeting_date {order} LIMIT 1",
        (meeting.committee_id, meeting.meeting_date),
    ).fetchone()
    return row


@dataclass(frozen=True, slots=True)
class Appearance:
    """One role that somebody has in one paper; `page` counts from 1 in the file."""

    role: Role
    name: str | None
    post: str | None
    page: int
    document_id: str
    position: int
    title: str | None
    source: str
    committee_id: str | None
    committee: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Career:
    """A person with the roles they have in papers, the latest first."""

    person: Person
    council: Council | None
    appearances: tuple[Appearance, ...]

    @property
    def roles(self) -> list[tuple[Role, str | None, str | None, str | None, int]]:
        """Every role and post, with the first and last date and the number of papers."""
        spans: dict[tuple[Role, str | None], list[Appearance]] = {}
        for one in self.appearances:
            spans.setdefault((one.role, one.post), []).append(one)
        return [
            (role, post, *_ends(found), len({one.document_id for one in found}))
            for (role, post), found in spans.items()
        ]


def _ends(found: Iterable[Appearance]) -> tuple[str | None, str | None]:
    dates = sorted(one.date for one in found if one.date)
    return (dates[0], dates[-1]) if dates else (None, None)


def career(connection: sqlite3.Connection, identity: str) -> Career | None:
    """Return what is known of a person, None where there is nobody of that id."""
    found = rows(connection, Person, "WHERE id = :name", identity)
    if not found:
        return None
    appearances = connection.execute(
        "SELECT role, people_roles.name, post, page, documents.id, position, title, source, "
        "committee_id, committees.name, meeting_date FROM people_roles "
        "JOIN documents ON documents.id = document_id "
        "LEFT JOIN committees ON committees.id = documents.committee_id "
        f"WHERE person_id = ? AND documents.{_ONCE} "
        f"ORDER BY meeting_date DESC, source, position LIMIT {LISTED}",
        (identity,),
    )
    return Career(
        found[0],
        _council(connection, found[0].council_id),
        tuple(Appearance(Role(role), *rest) for role, *rest in appearances),
    )


def _council(connection: sqlite3.Connection, identity: str | None) -> Council | None:
    found = rows(connection, Council, "WHERE id = :name", identity or "")
    return found[0] if found else None
