"""Charts over the years, each with its numbers as a table and as CSV, as a Datasette plugin."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from datasette import NotFound, Request, Response, hookimpl
from datasette.app import Datasette
from markupsafe import Markup

from browse.drawing import Series, stacked_bars
from browse.frame import respond
from browse.shelves import Shelf, ask
from browse.tabular import sheet_of
from models.holdings import Count, holdings
from models.vocabulary import Kind, Outcome

NONE = "none"
"""The word for the bars of what was not found."""

OUTCOMES: Mapping[str | None, tuple[str, str]] = {
    **{one: (one.value, one.value.replace("_", " ")) for one in Outcome},
    Outcome.UNKNOWN: ("unknown", "outcome not stated"),
    None: (NONE, "no decision found"),
}
"""For each outcome, the word for its colour and what a legend says."""

_GROUPS = {
    ("one", "reports"): (Kind.COMMITTEE_REPORT, Kind.SCRUTINY_REVIEW, Kind.INSPECTION_REPORT),
    ("two", "minutes and decisions"): (Kind.MINUTES, Kind.DECISION_NOTICE, Kind.TRACKER),
    ("three", "plans and assessments"): (
        Kind.CSP_PLAN,
        Kind.STRATEGIC_ASSESSMENT,
        Kind.PLAN,
        Kind.FORWARD_PLAN,
    ),
    ("four", "agendas and other papers"): (
        Kind.AGENDA,
        Kind.AGENDA_PACK,
        Kind.APPENDIX,
        Kind.OTHER,
    ),
}
KINDS: Mapping[str | None, tuple[str, str]] = {
    kind: group for group, kinds in _GROUPS.items() for kind in kinds
}
"""For each kind, the group that it is drawn with: fourteen colours nobody can tell apart."""

COLOURS = ("one", "two", "three", "four", "five", "six")
"""Colours of what has no colour of its own, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its numbers: `labels` are years, or whatever the bars stand for.

    `undated` says how many are in no bar, because no date was found.
    """

    name: str
    title: str
    note: str
    of: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    undated: int = 0

    @property
    def drawn(self) -> Markup:
        """The picture."""
        return stacked_bars(
            f"{self.title}: a bar chart; its table follows", self.labels, self.series
        )

    @property
    def rows(self) -> list[tuple[str, tuple[int, ...]]]:
        """The numbers of each bar, under its label."""
        return [
            (label, tuple(one.numbers[place] for one in self.series))
            for place, label in enumerate(self.labels)
        ]


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of the charts."""
    return [
        (r"^/-/charts$", charts_page),
        (r"^/-/charts/(?P<name>\w+)\.csv$", chart_csv),
    ]


def papers_by_year(connection: sqlite3.Connection, council: str | None = None) -> Chart:
    """Count papers by the year of their meeting."""
    return by_year(
        "papers",
        "Papers a year",
        "By the year of the meeting, or in which a plan’s period begins.",
        holdings(connection, "documents", council),
        KINDS,
    )


def charts(connection: sqlite3.Connection, council: str | None = None) -> list[Chart]:
    """Return every chart, of one council if its id is given."""
    themes = holdings(connection, "priorities", council)
    found = [
        by_year(
            "recommendations",
            "Recommendations a year, by what became of them",
            "Each counted once, by the latest decision found on it. Where no decision was found, "
            "the minutes may not be in this collection.",
            holdings(connection, "recommendations", council),
            OUTCOMES,
        ),
        by_year(
            "decisions",
            "Decisions a year, by outcome",
            "Procedural decisions are left out.",
            holdings(connection, "decisions", council),
            OUTCOMES,
        ),
        by_year(
            "priorities",
            "Priorities over time, by theme",
            "By the year in which the plan’s period begins, or the paper’s meeting.",
            [one for one in themes if one.word],
            _most_frequent(themes),
        ),
        papers_by_year(connection, council),
    ]
    if council is None:
        found.insert(1, recurrence(connection))
    return found


def recurrence(connection: sqlite3.Connection) -> Chart:
    """Count families by how often they are said."""
    rows = connection.execute(
        "SELECT min(occurrences, 10), of, count(*) FROM families GROUP BY 1, 2"
    ).fetchall()
    times = range(2, max((row[0] for row in rows), default=1) + 1)
    numbers = {(count, of): number for count, of, number in rows}
    return Chart(
        "recurrence",
        "How often the same is said again",
        "Recommendations and priorities that several papers make, by how many times.",
        "said so many times",
        tuple("10 or more" if count == 10 else f"{count} times" for count in times),
        tuple(
            Series(colour, said, tuple(numbers.get((count, of), 0) for count in times))
            for colour, of, said in (
                ("one", "recommendation", "recommendations"),
                ("two", "priority", "priorities"),
            )
        ),
    )


def by_year(
    name: str,
    title: str,
    note: str,
    counts: Iterable[Count],
    words: Mapping[str | None, tuple[str, str]],
) -> Chart:
    """Put counts into bars: one for every year from the first to the last, however few."""
    numbers: dict[tuple[str, str], dict[str | None, int]] = {key: {} for key in words.values()}
    for word, year, number in counts:
        row = numbers[words[word]]
        row[year] = row.get(year, 0) + number
    years = sorted({year for row in numbers.values() for year in row if year})
    every = [str(year) for year in range(int(years[0]), int(years[-1]) + 1)] if years else []
    return Chart(
        name,
        title,
        note,
        "year",
        tuple(every),
        tuple(
            Series(colour, said, tuple(row.get(year, 0) for year in every))
            for (colour, said), row in numbers.items()
            if any(row.get(year) for year in every)
        ),
        sum(row.get(None, 0) for row in numbers.values()),
    )


def _most_frequent(counts: Sequence[Count]) -> dict[str | None, tuple[str, str]]:
    """Give the most frequent words colours of their own, and all others one together."""
    totals: dict[str, int] = {}
    for word, _, number in counts:
        if word:
            totals[word] = totals.get(word, 0) + number
    ranked = sorted(totals, key=lambda word: (-totals[word], word))
    own = dict(zip(ranked, COLOURS, strict=False))
    return {word: (own[word], word) if word in own else ("rest", "other themes") for word in ranked}


async def charts_page(request: Request, datasette: Datasette) -> Response:
    """Show all charts."""
    council = request.args.get("council") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> dict[str, Any]:
        councils = connection.execute("SELECT id, name FROM councils ORDER BY name").fetchall()
        return {"charts": charts(connection, council), "councils": councils, "council": council}

    _, context = await ask(datasette, request, question, "There is nothing to chart.")
    if council is not None and council not in dict(context["councils"]):
        raise NotFound("There is no such council.")
    return await respond(request, datasette, "charts.html", context)


async def chart_csv(request: Request, datasette: Datasette) -> Response:
    """Give a chart's numbers as CSV."""
    name, council = request.url_vars["name"], request.args.get("council") or None

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Chart | None:
        return next((one for one in charts(connection, council) if one.name == name), None)

    _, chart = await ask(datasette, request, question, "There is no such chart.")
    columns = (chart.of, *(one.said for one in chart.series))
    return sheet_of(f"{name}.csv", columns, ((label, *numbers) for label, numbers in chart.rows))
