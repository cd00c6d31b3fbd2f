"""What is said again and again: the families, by how often and after how long a silence."""

import json
import sqlite3
from dataclasses import dataclass

from models.lineage import Occurrence, occurrences
from models.priority import Family
from models.shelf import rows
from models.vocabulary import Outcome

SORTS = {
    "occurrences": "occurrences DESC, families.councils DESC",
    "gap": "gap IS NULL, gap DESC, occurrences DESC",
    "latest": "last_seen DESC, occurrences DESC",
    "councils": "families.councils DESC, occurrences DESC",
}
"""The orders in which families can be listed."""

_DAY = "coalesce(documents.meeting_date, documents.period_start)"
_SAID = " UNION ALL ".join(
    f"SELECT family_id, substr({_DAY} || '-01-01', 1, 10) AS day FROM {table} "
    f"JOIN documents ON documents.id = {table}.document_id "
    f"WHERE family_id IS NOT NULL AND {table}.same_as IS NULL AND {_DAY} IS NOT NULL"
    for table in ("recommendations", "priorities")
)
_LISTED = """
WITH said AS ({said}),
silences AS (
    SELECT family_id, julianday(day) - lag(julianday(day))
        OVER (PARTITION BY family_id ORDER BY day) AS days FROM said
)
SELECT families.id, families.of, families.label, families.occurrences, families.documents,
    families.councils, families.first_seen, families.last_seen, longest.gap
FROM families LEFT JOIN (
    SELECT family_id, CAST(max(days) AS INTEGER) AS gap FROM silences GROUP BY family_id
) AS longest ON longest.family_id = families.id
WHERE {conditions} ORDER BY {order}, families.id LIMIT :limit OFFSET :skip
"""


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A family; `gap` is the longest time between two occurrences, in days, where it is known."""

    family: Family
    gap: int | None

    @property
    def years(self) -> str | None:
        """The first and the last year in which it is said."""
        first, last = (self.family.first_seen or "")[:4], (self.family.last_seen or "")[:4]
        return first if first == last else f"{first} to {last}"


def recurrences(
    connection: sqlite3.Connection,
    *,
    of: str | None = None,
    council: str | None = None,
    sort: str = "occurrences",
    limit: int = 50,
    skip: int = 0,
) -> tuple[list[Recurrence], int]:
    """List families, of one sort or with an occurrence in a council; and count them all."""
    conditions, values = ["1"], {"of": of, "council": council}
    if of is not None:
        conditions.append("families.of = :of")
    if council is not None:
        conditions.append(
            "families.id IN (SELECT family_id FROM recommendations JOIN documents "
            "ON documents.id = document_id WHERE council_id = :council UNION "
            "SELECT family_id FROM priorities JOIN documents "
            "ON documents.id = document_id WHERE council_id = :council)"
        )
    where = " AND ".join(conditions)
    (number,) = connection.execute(
        f"SELECT count(*) FROM families WHERE {where}", values
    ).fetchone()
    sql = _LISTED.format(said=_SAID, conditions=where, order=SORTS[sort])
    found = connection.execute(sql, {**values, "limit": limit, "skip": skip})
    return [Recurrence(Family(*row), gap) for *row, gap in found], number


@dataclass(frozen=True, slots=True)
class Story:
    """A family with every time it is said; `outcomes` are of the decisions found, by item."""

    family: Family
    sayings: tuple[Occurrence, ...]
    outcomes: dict[str, Outcome]


def story(connection: sqlite3.Connection, identity: str) -> Story | None:
    """Return all that is known of a family, None where there is no such family."""
    found = rows(connection, Family, "WHERE id = :name", identity)
    if not found:
        return None
    told = occurrences(connection, found[0].id)
    outcomes = connection.execute(
        "SELECT recommendation_id, outcome FROM decision_links "
        "JOIN decisions ON decisions.id = decision_id "
        "JOIN documents ON documents.id = document_id "
        "WHERE recommendation_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY documents.meeting_date, score",
        (json.dumps([saying.item_id for saying in told]),),
    )
    return Story(found[0], told, {item: Outcome(outcome) for item, outcome in outcomes})
