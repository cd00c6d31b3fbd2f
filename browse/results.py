"""The search page, and what it finds as JSON, CSV and Atom, as a Datasette plugin.

An address says all of a search, so that it can be kept, sent and followed.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode
from jinja2 import Environment

from browse import feeds
from browse.frame import respond
from browse.hits import NOUNS
from browse.sheet import state
from browse.shelves import Shelf, ask
from browse.terminal import kind_name
from models.errors import BadQuery
from models.facets import Facet
from models.filters import Filters
from models.passages import Hit
from models.search import Answer, latest, search

SHOWN = 20
"""Passages on a page."""

ALL = 10_000
"""Passages in a download: more than a search ever looks at."""

PARAMETERS = (
    "q",
    "what",
    "council",
    "committee",
    "kind",
    "year",
    "outcome",
    "action",
    "theme",
    "since",
    "until",
)
"""What an address may say; the words to look for, and what to search in."""

ITEMS = {"recommendations": "recommendation", "decisions": "decision", "priorities": "priority"}
"""Tables whose rows have a page of their own, and what they are called in addresses."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search as its address says it; `page` counts from 1."""

    values: Mapping[str, tuple[str, ...]]
    page: int = 1

    def one(self, name: str) -> str | None:
        """Return the first value of a parameter, None where the address has none."""
        return next(iter(self.values.get(name, ())), None)

    @property
    def q(self) -> str:
        """The words to look for."""
        return (self.one("q") or "").strip()

    @property
    def filters(self) -> Filters:
        """What to search in."""
        return Filters(
            kinds=self.values.get("kind", ()),
            since=self.one("since"),
            until=self.one("until"),
            tables=self.values.get("what", ()),
            council_id=self.one("council"),
            committee_id=self.one("committee"),
            years=self.values.get("year", ()),
            outcomes=self.values.get("outcome", ()),
            actions=self.values.get("action", ()),
            themes=self.values.get("theme", ()),
        )

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The parameters and their values, but for the page."""
        return [(name, value) for name in PARAMETERS for value in self.values.get(name, ())]

    def address(self, page: int = 1) -> str:
        """Return what follows `/-/search` in the address of a page of this search."""
        pairs = [*self.pairs, *([("page", str(page))] if page > 1 else [])]
        return f"?{urlencode(pairs)}" if pairs else ""

    def has(self, name: str, value: str) -> bool:
        """Say whether a value is chosen."""
        return value in self.values.get(name, ())

    def choose(self, name: str, value: str | None) -> "Wanted":
        """Return the search with one value of a parameter, or none."""
        return Wanted({**self.values, name: (value,) if value else ()})


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of searches."""
    return [(r"^/-/search(\.(?P<format>json|csv|atom))?$", search_page)]


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Give templates the words and addresses of what was found."""
    env.filters |= {"noun": lambda table: NOUNS[table], "passage": passage_path}
    env.globals["call"] = call


def wanted(request: Request) -> Wanted:
    """Understand an address."""
    args, page = request.args, request.args.get("page") or "1"
    return Wanted(
        {name: tuple(filter(None, args.getlist(name))) for name in PARAMETERS},
        int(page) if page.isdecimal() and page != "0" else 1,
    )


def call(facet: str, words: str) -> str:
    """Return what a facet's value is called on the page."""
    if facet == "what":
        noun = NOUNS.get(words, words)
        return words.replace("_", " ") if noun + "s" != words else words
    if facet in ("council", "committee"):
        return words
    return kind_name(words) if facet == "kind" else words.replace("_", " ")


def passage_path(hit: Hit) -> str:
    """Return the address of a passage: its own page, else its place in the document."""
    if hit.table in ITEMS:
        return f"/-/{ITEMS[hit.table]}/{tilde_encode(hit.key)}"
    item = hit.key if hit.table in ("responses", "planned_decisions") else None
    return f"/-/document/{tilde_encode(hit.document_id)}{state(hit.page, item)}"


def answer(connection: sqlite3.Connection, asked: Wanted, limit: int, skip: int = 0) -> Answer:
    """Search, or where no words are given list the latest. Raises BadQuery."""
    if asked.q:
        return search(connection, asked.q, asked.filters, limit, skip)
    return latest(connection, asked.filters, limit, skip)


async def search_page(request: Request, datasette: Datasette) -> Response:
    """Answer a search."""
    asked, form = wanted(request), request.url_vars.get("format")
    limit, skip = (ALL, 0) if form else (SHOWN, SHOWN * (asked.page - 1))

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Answer | BadQuery:
        try:
            return answer(connection, asked, limit, skip)
        except BadQuery as error:
            return error

    found: Answer | BadQuery
    _, found = await ask(datasette, request, question, "There is nothing to search in.")
    if form is not None:
        return feeds.give(request, datasette, form, asked.q, found)
    context: dict[str, Any] = {"wanted": asked, "query": asked.q, "beginning": not asked.pairs}
    if isinstance(found, BadQuery):
        context |= {"refusal": str(found), "answer": None}
        return await respond(request, datasette, "search.html", context, 400)
    context |= {
        "answer": found,
        "first": skip + 1,
        "names": {one.value: one.words for facet in found.facets for one in facet.choices},
        "pages": -(-found.found // SHOWN),
        "facets": [facet for facet in found.facets if _parts(facet, asked)],
    }
    return await respond(request, datasette, "search.html", context)


def _parts(facet: Facet, asked: Wanted) -> bool:
    """Say whether a facet is worth showing: it has several values, or one is chosen."""
    return len(facet.choices) > 1 or any(
        asked.has(facet.name, choice.value) for choice in facet.choices
    )
