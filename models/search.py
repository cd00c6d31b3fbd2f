"""Search everything that documents say, and rank it: passages first, then sections and pages.

A passage that is a recommendation stands in a section and on a page, too. It is listed
once, as the most specific thing it is. A word may also be found in what the document is
(its title, council or committee): "saltmere lighting" finds the lighting in Saltmere.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from models.candidates import CANDIDATES, Index
from models.facets import Facet, facets_of
from models.filters import Filters, places_of, scope_of
from models.once import once
from models.passages import Hit, Passage, describe, latest_of, mark
from models.places import PLACES
from models.query import Query, parse
from models.suggestion import suggest

ALL_MARKED = 60
"""Passages that are all read to mark their words; of more, only those that may be shown."""

MARGIN = 3
"""How many times the passages wanted are looked at first: some say what another says."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits, best first. `relaxed`: nothing had all the words, so some of them sufficed.

    `found` counts all passages before the limit; where there are many, also those that say what
    another does. `more` says that there are further ones that were not even looked at,
    `latest_first` that there are too many of some sort to rank: the latest come first. `facets`
    count all passages found. `suggestion` is the search
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
    latest_first: bool = False


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
    scope, elsewhere = scope_of(connection, filters or Filters())
    places = places_of(filters or Filters())
    index = Index(connection, scope)
    found, relaxed = index.find(query, places), False
    if len(query.groups) > 1 and not any(one.rows for one in found.values()):
        query, relaxed = query.essence(), True
        found = index.find(query, places)
        if not any(one.rows for one in found.values()):
            found = index.find_some(query, places)
    passages = sorted(describe(connection, found, len(query.groups)), key=lambda one: one.hit.order)
    hits = _shown(connection, query, passages, skip + limit)
    all_of_them = hits if len(passages) <= ALL_MARKED else [one.hit for one in passages]
    return Answer(
        tuple(hits[skip : skip + limit]),
        len(all_of_them),
        any(one.more for one in found.values()),
        relaxed and bool(hits),
        facets_of(connection, all_of_them),
        suggest(connection, text) if relaxed or not hits else None,
        elsewhere,
        any(one.latest for one in found.values()),
    )


def _shown(
    connection: sqlite3.Connection, query: Query, passages: Sequence[Passage], wanted: int
) -> list[Hit]:
    """Return the best hits, at least so many if there are; `passages` are the best first."""
    look_at = max(ALL_MARKED, MARGIN * wanted)
    while True:
        best = passages[:look_at]
        # What says the same may stand further down, in the same file.
        files = {one.file for one in best}
        marked = mark(connection, (one for one in passages if one.file in files), query)
        hits = sorted((one.hit for one in once(marked, query)), key=lambda hit: hit.order)
        if len(best) == len(passages):
            return hits
        hits = [hit for hit in hits if hit.order <= best[-1].hit.order]
        if len(hits) >= wanted:
            return hits
        look_at *= 2


def latest(
    connection: sqlite3.Connection, filters: Filters, limit: int = 20, skip: int = 0
) -> Answer:
    """List what the filters let through, the latest first: documents, if no tables are asked for.

    Raises BadQuery where a filter cannot be understood.
    """
    scope, elsewhere = scope_of(connection, filters)
    places = places_of(filters)
    if len(places) == len(PLACES):
        places = places[:1]
    hits = list(latest_of(connection, places, scope))
    return Answer(
        tuple(hits[skip : skip + limit]),
        len(hits),
        len(hits) >= CANDIDATES,
        False,
        facets_of(connection, hits),
        elsewhere=elsewhere,
    )
