"""Which things are said again and again: families, by how often and how lately."""

import re
import sqlite3
from dataclasses import dataclass

from models.errors import BadQuery
from models.identities import slug


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A family in figures; dates are ISO, `gap` is the longest time between two, in days.

    `decided` counts the occurrences with a decision found in this collection.
    """

    id: str
    of: str
    label: str
    occurrences: int
    documents: int
    councils: int
    first_seen: str | None
    last_seen: str | None
    gap: int | None
    decided: int
    bodies: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Which families: council and committee are any part of a name, since a date, ISO.

    A family is chosen if one of its occurrences is of the council and the body, and one, of
    whatever body, is not before `since`.
    """

    council: str | None = None
    committee: str | None = None
    since: str | None = None
    min_count: int = 2
    of: str = "recommendations"


OF = {"recommendations": "recommendation", "priorities": "priority"}
"""What families are of, by the word that asks for them."""

_OCCURRENCES = """family_members AS members JOIN documents ON documents.id = members.document_id
LEFT JOIN documents AS packs ON packs.id = documents.parent_id"""
_COUNCIL = "coalesce(documents.council, packs.council, '')"
_COMMITTEE = "coalesce(documents.committee, packs.committee, '')"


_GAP = """(SELECT CAST(round(max(days)) AS INTEGER) FROM (SELECT
    julianday(day) - julianday(lag(day) OVER (ORDER BY day)) AS days
    FROM family_members WHERE family_id = families.id AND length(day) = 10))"""
ORDERS = {
    "occurrences": "occurrences DESC",
    "gap": f"{_GAP} DESC, occurrences DESC",
    "councils": "councils DESC, occurrences DESC",
    "latest": "last_seen DESC, occurrences DESC",
}
"""The orders in which families can be listed; what has no date or gap comes last."""


def recurring(
    connection: sqlite3.Connection,
    choice: Choice,
    order: str = "occurrences",
    limit: int = -1,
    skip: int = 0,
) -> list[Recurrence]:
    """Return the families chosen, in one of `ORDERS`; no more than `limit`, after `skip`.

    Raises BadQuery for a bad filter.
    """
    connection.create_function("slug", 1, slug, deterministic=True)
    conditions, values = _conditions(choice)
    ordered = f"ORDER BY {ORDERS[order]}, councils DESC, last_seen DESC, id"
    # What is dear to tell is told only of those that are wanted.
    wanted = f"""SELECT * FROM families WHERE {" AND ".join(conditions)}
        {ordered} LIMIT :limit OFFSET :skip"""
    rows = connection.execute(
        f"""SELECT id, of, label, occurrences, documents, councils, first_seen, last_seen, {_GAP},
        (SELECT count(*) FROM family_members AS members WHERE family_id = families.id AND EXISTS
            (SELECT 1 FROM decision_links WHERE recommendation_id = members.item_id)),
        (SELECT coalesce(group_concat(body, '; '), '') FROM (SELECT DISTINCT
            trim({_COUNCIL} || ', ' || {_COMMITTEE}, ', ') AS body FROM {_OCCURRENCES}
            WHERE members.family_id = families.id ORDER BY 1))
        FROM ({wanted}) AS families {ordered}""",
        values | {"limit": limit, "skip": skip},
    )
    return [Recurrence(*row) for row in rows]


def count_recurring(connection: sqlite3.Connection, choice: Choice) -> int:
    """Return how many families are chosen. Raises BadQuery for a bad filter."""
    connection.create_function("slug", 1, slug, deterministic=True)
    conditions, values = _conditions(choice)
    counted = f"SELECT count(*) FROM families WHERE {' AND '.join(conditions)}"
    return int(connection.execute(counted, values).fetchone()[0])


def _conditions(choice: Choice) -> tuple[list[str], dict[str, str | int]]:
    if choice.of not in OF:
        raise BadQuery(f"{choice.of!r} do not recur; allowed: {', '.join(OF)}")
    conditions = ["of = :of", "occurrences >= :least"]
    values: dict[str, str | int] = {"of": OF[choice.of], "least": choice.min_count}
    bodies = []
    for name, value, column in (
        ("council", choice.council, _COUNCIL),
        ("committee", choice.committee, _COMMITTEE),
    ):
        if value is not None:
            values[name] = slug(value)
            if not values[name]:
                raise BadQuery(f"{value!r} is no part of the name of a {name}")
            bodies.append(f"instr(slug({column}), :{name})")
    if bodies:
        conditions.append(
            f"id IN (SELECT members.family_id FROM {_OCCURRENCES} WHERE {' AND '.join(bodies)})"
        )
    if choice.since is not None:
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", choice.since):
            raise BadQuery(f"since: {choice.since!r} is no date; write 2022, 2022-05 or 2022-05-31")
        values["since"] = choice.since
        conditions.append("last_seen >= :since")
    return conditions, values
