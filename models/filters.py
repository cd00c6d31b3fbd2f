"""What a search is narrowed to, as SQL."""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from models.candidates import Scope
from models.errors import BadQuery
from models.names import ids_named, kin
from models.places import DATE, PLACES, Place
from models.vocabulary import Action, Kind, Named, Outcome


@dataclass(frozen=True, slots=True)
class Filters:
    """What to search in. Council and committee: any of their names, or part of one.

    `since` and `until` are years, months or days, ISO, both inclusive; documents without a
    date are then left out. `tables` are names of `PLACES`. The ids are exact; `years` are of
    that same date. An `outcome` is that of a decision, or of a decision found on a
    recommendation; an `action` is a recommendation's, a `theme` a priority's.
    """

    council: str | None = None
    committee: str | None = None
    kinds: Sequence[str] = ()
    since: str | None = None
    until: str | None = None
    tables: Sequence[str] = ()
    council_id: str | None = None
    committee_id: str | None = None
    years: Sequence[str] = ()
    outcomes: Sequence[str] = ()
    actions: Sequence[str] = ()
    themes: Sequence[str] = ()


_BODIES = {
    Named.COUNCIL: "d.council_id IN (SELECT value FROM json_each(:council))",
    Named.COMMITTEE: (
        "d.id IN (SELECT document_id FROM document_committees "
        "WHERE committee_id IN (SELECT value FROM json_each(:committee)))"
    ),
}
"""What is asked of a document `d` where a body is named."""

_PAPERS = {
    "council_id": "d.council_id = :council_id",
    "committee_id": (
        "d.id IN (SELECT document_id FROM document_committees WHERE committee_id = :committee_id)"
    ),
    "since": f"{DATE} >= :since",
    "until": f"substr({DATE}, 1, length(:until)) <= :until",
    "kinds": "d.kind IN (SELECT value FROM json_each(:kinds))",
    "years": f"substr({DATE}, 1, 4) IN (SELECT value FROM json_each(:years))",
}
"""What the other filters ask of a document `d`."""

_ITEMS = {
    "outcomes": {
        "decisions": "t.outcome IN (SELECT value FROM json_each(:outcomes))",
        "recommendations": (
            "EXISTS (SELECT 1 FROM decision_links AS l JOIN decisions AS x ON x.id = l.decision_id "
            "WHERE l.recommendation_id = t.id "
            "AND x.outcome IN (SELECT value FROM json_each(:outcomes)))"
        ),
    },
    "actions": {
        "recommendations": (
            "EXISTS (SELECT 1 FROM recommendation_actions AS a WHERE a.recommendation_id = t.id "
            "AND a.action IN (SELECT value FROM json_each(:actions)))"
        ),
    },
    "themes": {"priorities": "t.theme IN (SELECT value FROM json_each(:themes))"},
}
"""What they ask of a passage `t` of a table; other tables have nothing to ask for."""


def places_of(filters: Filters) -> list[Place]:
    """Return the tables that filters let through. Raises BadQuery for one that is not searched."""
    known = {place.table: place for place in PLACES}
    for table in filters.tables:
        if table not in known:
            raise BadQuery(f"{table!r} is not searched; allowed: {', '.join(known)}")
    wanted = set(filters.tables or known)
    for name, asked in _ITEMS.items():
        if getattr(filters, name):
            wanted &= asked.keys()
    return [place for place in PLACES if place.table in wanted]


def scope_of(connection: sqlite3.Connection, filters: Filters) -> tuple[Scope, tuple[str, ...]]:
    """Return what filters ask, and what to say of the bodies that came before and after.

    Raises BadQuery where a filter cannot be understood.
    """
    _check(filters)
    papers: list[str] = []
    values: dict[str, str] = {}
    said: list[str] = []
    for of, name in ((Named.COUNCIL, filters.council), (Named.COMMITTEE, filters.committee)):
        if name is not None:
            ids = ids_named(connection, of, name)
            said += kin(connection, of, ids)
            values[of] = json.dumps(sorted(ids))
            papers.append(_BODIES[of])
    items: list[tuple[str, str]] = []
    for name in (*_PAPERS, *_ITEMS):
        wanted = getattr(filters, name)
        if wanted:
            values[name] = wanted if isinstance(wanted, str) else json.dumps([*wanted])
            papers += [_PAPERS[name]] if name in _PAPERS else []
            items += _ITEMS.get(name, {}).items()
    return Scope(tuple(papers), tuple(items), tuple(values.items())), tuple(said)


def _check(filters: Filters) -> None:
    """Raise BadQuery for a word that is not in the vocabulary, or no date."""
    for name, given, allowed in (
        ("kind of document", filters.kinds, tuple(Kind)),
        ("outcome", filters.outcomes, tuple(Outcome)),
        ("action", filters.actions, tuple(Action)),
    ):
        for word in given:
            if word not in allowed:
                raise BadQuery(f"{word!r} is no {name}; allowed: {', '.join(allowed)}")
    for name, value in (("since", filters.since), ("until", filters.until)):
        if value is not None and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
            raise BadQuery(f"{name}: {value!r} is no date; write 2022, 2022-05 or 2022-05-31")
