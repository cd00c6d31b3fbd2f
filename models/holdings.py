"""Count what the papers hold, and read the counts.

The counts are made anew after every build, from all documents, so that they never depend on
the order of arrival.
"""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from models.database import Database
from models.vocabulary import Sameness

_YEAR = "substr(coalesce(documents.meeting_date, documents.period_start), 1, 4)"
_OF_DOCUMENT = "JOIN documents ON documents.id = {0}.document_id WHERE {0}.same_as IS NULL"

_WORDS = {
    "documents": (
        "documents.kind",
        (
            "documents WHERE documents.id NOT IN "
            f"(SELECT document_id FROM document_links WHERE basis = '{Sameness.SAME_PAPER}')"
        ),
    ),
    "recommendations": (
        (
            "(SELECT decisions.outcome FROM decision_links "
            "JOIN decisions ON decisions.id = decision_links.decision_id "
            "JOIN documents AS deciding ON deciding.id = decisions.document_id "
            "WHERE decision_links.recommendation_id = recommendations.id "
            "ORDER BY deciding.meeting_date DESC, decision_links.score DESC, decisions.id LIMIT 1)"
        ),
        f"recommendations {_OF_DOCUMENT.format('recommendations')}",
    ),
    "decisions": (
        "decisions.outcome",
        f"decisions {_OF_DOCUMENT.format('decisions')} AND NOT decisions.procedural",
    ),
    "priorities": ("priorities.theme", f"priorities {_OF_DOCUMENT.format('priorities')}"),
}
"""For each sort, the SQL of the word it is counted by, and of the rows that are counted."""


def count_holdings(database: Database) -> None:
    """Count what there is, anew."""
    with database.transaction():
        database.connection.execute("DELETE FROM holdings")
        for of, (word, rows) in _WORDS.items():
            database.connection.execute(
                "INSERT INTO holdings (of, word, year, council_id, number) "
                f"SELECT ?, {word} AS word, {_YEAR} AS year, documents.council_id, count(*) "
                f"FROM {rows} GROUP BY 2, 3, 4 ORDER BY 2, 3, 4",
                (of,),
            )


class Count(NamedTuple):
    """How many there are of a word in a year; None stands for what was not found."""

    word: str | None
    year: str | None
    number: int


def holdings(connection: sqlite3.Connection, of: str, council: str | None = None) -> list[Count]:
    """Return the counts of a sort by year; of one council, if its id is given."""
    rows: Iterable[tuple[str | None, str | None, int]] = connection.execute(
        "SELECT word, year, sum(number) FROM holdings WHERE of = :of "
        "AND (:council IS NULL OR council_id = :council) GROUP BY 1, 2 ORDER BY 2, 1",
        {"of": of, "council": council},
    )
    return [Count(*row) for row in rows]
