"""Search everything that documents say, and rank it: passages first, then sections and pages.

A passage that is a recommendation stands in a section and on a page, too. It is listed
once, as the most specific thing it is. A word may also be found in what the document is
(its title, council or committee): "saltmere lighting" finds the lighting in Saltmere.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import BadQuery
from models.facets import Facet, facets_of
from models.names import ids_named, kin
from models.once import once
from models.passages import CANDIDATES, DATE, PLACES, Hit, Place, find, latest_of
from models.query import parse
from models.suggestion import suggest
from models.vocabulary import Action, Kind, Named, Outcome


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits, best first. `relaxed`: nothing had all the words, so some of them sufficed.

    `found` counts all passages before the limit; `more` says that there may be further ones
    that were not even looked at. `facets` count all passages found. `suggestion` is the search
    with words that are nearly like those not found. `elsewhere` says in a sentence each which
    bodies of the collection came before or after those asked for: their papers are not among
    the hits.
    """

    hits: tuple[Hit, ...]
    found: int
    more: bool
    relaxed: bool
    facets: tuple[Facet, ...] = ()
    suggestion: str | None = None
    elsewhere: tuple[str, ...] = ()


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


def search(
    connection: sqlite3.Connection,
    text: str,
    filters: Filters | None = None,
    limit: int = 20,
    skip: int = 0,
) -> Answer:
    """Find the passages that answer a search, best first; `skip` leaves out the first ones.

    Raises BadQuery where the search or a filter cannot be understood.
    """
    query = parse(text)
    filters = filters or Filters()
    conditions, values = _conditions(filters)
    elsewhere = _bodies(connection, filters, conditions, values)
    places = _places(filters)
    found, relaxed = find(connection, query, places, conditions, values, every=True), False
    for every in (True, False):
        if not found and len(query.groups) > 1:
            query, relaxed = query.essence(), True
            found = find(connection, query, places, conditions, values, every=every)
    hits = sorted(
        (one.hit for one in once(found, query)),
        key=lambda hit: (-hit.score, hit.source, hit.page, hit.table, hit.key),
    )
    looked_at = Counter(one.hit.table for one in found)
    more = any(count == CANDIDATES for count in looked_at.values())
    return Answer(
        tuple(hits[skip : skip + limit]),
        len(hits),
        more,
        relaxed and bool(hits),
        facets_of(connection, hits),
        suggest(connection, text) if relaxed or not hits else None,
        elsewhere,
    )


def latest(
    connection: sqlite3.Connection, filters: Filters, limit: int = 20, skip: int = 0
) -> Answer:
    """List what the filters let through, the latest first: documents, if no tables are asked for.

    Raises BadQuery where a filter cannot be understood.
    """
    conditions, values = _conditions(filters)
    elsewhere = _bodies(connection, filters, conditions, values)
    places = _places(filters)
    if len(places) == len(PLACES):
        places = places[:1]
    hits = latest_of(connection, places, conditions, values)
    return Answer(
        tuple(hits[skip : skip + limit]),
        len(hits),
        len(hits) >= CANDIDATES,
        False,
        facets_of(connection, hits),
        elsewhere=elsewhere,
    )


def _places(filters: Filters) -> Sequence[Place]:
    known = {place.record.table: place for place in PLACES}
    for table in filters.tables:
        if table not in known:
            raise BadQuery(f"{table!r} is not searched; allowed: {', '.join(known)}")
    wanted = set(filters.tables or known)
    for chosen, tables in (
        (filters.outcomes, {"decisions", "recommendations"}),
        (filters.actions, {"recommendations"}),
        (filters.themes, {"priorities"}),
    ):
        if chosen:
            wanted &= tables
    return [place for place in PLACES if place.record.table in wanted]


_CHOSEN = {
    "council_id": "d.council_id = :council_id",
    "committee_id": (
        "d.id IN (SELECT document_id FROM document_committees WHERE committee_id = :committee_id)"
    ),
    "years": f"substr({DATE}, 1, 4) IN {{0}}",
    "outcomes": (
        "t.id IN (SELECT id FROM decisions WHERE outcome IN {0} UNION ALL "
        "SELECT recommendation_id FROM decision_links JOIN decisions ON id = decision_id "
        "WHERE outcome IN {0})"
    ),
    "actions": (
        "t.id IN (SELECT recommendation_id FROM recommendation_actions WHERE action IN {0})"
    ),
    "themes": "t.theme IN {0}",
}
"""What is asked of a document `d` or a passage `t` where a facet's value is chosen."""


def _bodies(
    connection: sqlite3.Connection,
    filters: Filters,
    conditions: list[str],
    values: dict[str, str],
) -> tuple[str, ...]:
    """Add what the filters ask of councils and committees; return what to say of their kin."""
    said: list[str] = []
    for of, name, condition in (
        (Named.COUNCIL, filters.council, "d.council_id IN ({ids})"),
        (
            Named.COMMITTEE,
            filters.committee,
            "d.id IN (SELECT document_id FROM document_committees WHERE committee_id IN ({ids}))",
        ),
    ):
        if name is not None:
            ids = ids_named(connection, of, name)
            said += kin(connection, of, ids)
            values[of] = json.dumps(sorted(ids))
            conditions.append(condition.format(ids=f"SELECT value FROM json_each(:{of})"))
    return tuple(said)


def _conditions(filters: Filters) -> tuple[list[str], dict[str, str]]:
    """Return what the filters ask of a document `d`, and the values they ask for."""
    conditions: list[str] = []
    values: dict[str, str] = {}
    for number, kind in enumerate(filters.kinds):
        if kind not in tuple(Kind):
            raise BadQuery(f"{kind!r} is no kind of document; allowed: {', '.join(Kind)}")
        values[f"kind{number}"] = kind
    if filters.kinds:
        names = ", ".join(f":kind{number}" for number in range(len(filters.kinds)))
        conditions.append(f"d.kind IN ({names})")
    for name, given, allowed in (
        ("outcome", filters.outcomes, tuple(Outcome)),
        ("action", filters.actions, tuple(Action)),
    ):
        for word in given:
            if word not in allowed:
                raise BadQuery(f"{word!r} is no {name}; allowed: {', '.join(allowed)}")
    for name, chosen in (
        ("council_id", filters.council_id),
        ("committee_id", filters.committee_id),
    ):
        if chosen is not None:
            conditions.append(_CHOSEN[name])
            values[name] = chosen
    for name, several in (
        ("years", filters.years),
        ("outcomes", filters.outcomes),
        ("actions", filters.actions),
        ("themes", filters.themes),
    ):
        if several:
            conditions.append(_CHOSEN[name].format(f"(SELECT value FROM json_each(:{name}))"))
            values[name] = json.dumps([*several])
    for name, value in (("since", filters.since), ("until", filters.until)):
        if value is not None and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
            raise BadQuery(f"{name}: {value!r} is no date; write 2022, 2022-05 or 2022-05-31")
        if value is not None:
            values[name] = value
    if filters.since is not None:
        conditions.append(f"{DATE} >= :since")
    if filters.until is not None:
        conditions.append(f"substr({DATE}, 1, length(:until)) <= :until")
    return conditions, values
