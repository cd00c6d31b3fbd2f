"""Measure how reading grows with the archive: what a page of the web costs, and a search.

    python -m bench.scale                         10,000 and 100,000 pages
    python -m bench.scale 1000000 --keep archive.db

makes an invented archive of each size (`bench.archive`), asks it what people ask, within the
server and without a network, and prints processor time: wall time says more of what else
the machine does. Growth is drawn into `bench/scale.svg` where there are several sizes.
"""

import asyncio
import json
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import urlencode

import click
import pygal

from bench.archive import finish, make
from browse.datasette import application
from models.database import Database
from models.recurring import Choice, recurring
from models.shelf import open_shelf

SIZES = (10_000, 100_000)
DRAWN = Path(__file__).parent / "scale.svg"
KEPT = Path(__file__).parent / "results" / "scale.json"
WORDS = (
    "council", "report", "housing", "violence", "safety", "lighting", "pavement", "receipt",
    "community safety", "housing report", "music analysis", "taxi licence", "violence housing park",
    '"of the"', '"music analysis"', "viol*", "ligh*", "lighting OR pavement", "housing -report",
)  # fmt: skip
NARROWED: tuple[dict[str, str], ...] = (
    {},
    {"kind": "minutes"},
    {"year": "2019"},
    {"outcome": "agreed"},
    {"page": "3"},
)
TIMES = 3
"""How often a page is asked for; the first time warms up."""


def questions(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield what is asked for, by its sort and its address."""

    def some(sql: str) -> list[str]:
        return [str(row[0]) for row in connection.execute(sql)]

    rare = some("SELECT text FROM pages WHERE page = 3 ORDER BY rowid LIMIT 5")
    councils = some("SELECT id FROM councils ORDER BY documents DESC LIMIT 1")
    councils += some("SELECT id FROM councils WHERE documents > 0 ORDER BY documents, id LIMIT 1")
    narrowed = [*NARROWED, *({"council": council} for council in councils)]
    for words in (*WORDS, *(text.split()[-1] for text in rare)):
        for how in narrowed:
            yield "search", f"/-/search?{urlencode({'q': words} | how)}"
    yield "home", "/"
    yield "charts", "/-/charts"
    yield "families", "/-/families"
    for kind, sql in (
        ("document", "SELECT id FROM documents ORDER BY id LIMIT 5"),
        ("recommendation", "SELECT id FROM recommendations ORDER BY rowid DESC LIMIT 5"),
        ("decision", "SELECT id FROM decisions ORDER BY rowid DESC LIMIT 5"),
        ("priority", "SELECT id FROM priorities ORDER BY rowid DESC LIMIT 5"),
        ("family", "SELECT id FROM families ORDER BY occurrences DESC, id LIMIT 5"),
        ("committee", "SELECT id FROM committees ORDER BY documents DESC, id LIMIT 5"),
        ("meeting", "SELECT id FROM meetings ORDER BY documents DESC, id LIMIT 5"),
        ("person", "SELECT id FROM people ORDER BY documents DESC, id LIMIT 5"),
    ):
        for identity in some(sql):
            yield kind, f"/-/{kind}/{identity.replace('/', '~2F')}"


async def answers(path: Path) -> dict[str, list[float]]:
    """Return the processor seconds that each sort of page takes, one number for each address."""
    served = application(path)
    with closing(open_shelf(path)) as connection:
        asked = list(questions(connection))
    took: dict[str, list[float]] = defaultdict(list)
    for kind, address in asked:
        spent = []
        for _ in range(TIMES):
            started = time.process_time()
            response = await served.client.get(address)
            spent.append(time.process_time() - started)
        if response.status_code == 200:
            took[kind].append(min(spent[1:]))
        else:
            click.echo(f"{response.status_code} {address}", err=True)
    return took


def sizes_of(path: Path) -> tuple[float, float]:
    """Return the bytes of the database and of its full-text indexes, in MiB."""
    with closing(sqlite3.connect(path)) as connection:
        full_text = 0
        with suppress(sqlite3.OperationalError):
            (full_text,) = connection.execute(
                "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name LIKE '%!_fts!_%' ESCAPE '!'"
            ).fetchone()
    return path.stat().st_size / 2**20, full_text / 2**20


def timed(function: Callable[[], object]) -> float:
    """Return the processor seconds that a function takes."""
    started = time.process_time()
    function()
    return time.process_time() - started


def measure(path: Path, pages: int) -> dict[str, float]:
    """Return the figures of an archive: seconds, MiB, bytes a page."""
    whole, full_text = sizes_of(path)
    figures = {"pages": pages, "MiB": whole, "full text, MiB": full_text}
    figures["bytes a page"] = whole * 2**20 / pages
    with closing(open_shelf(path)) as connection:
        figures["recurring"] = timed(lambda: recurring(connection, Choice()))
    for kind, spent in asyncio.run(answers(path)).items():
        figures[f"{kind}, median"] = statistics.median(spent)
        figures[f"{kind}, 95%"] = statistics.quantiles(spent, n=20)[-1] if spent[1:] else spent[0]
    return figures


def draw(found: list[dict[str, float]]) -> None:
    """Draw how what was asked for grows with the number of pages."""
    chart = pygal.XY(
        title="Processor time of a page, by the size of the archive",
        x_title="pages",
        y_title="ms",
        logarithmic=True,
        xrange=(found[0]["pages"], found[-1]["pages"]),
    )
    for name in ("search, 95%", "search, median", "home, median", "document, median"):
        chart.add(name, [(one["pages"], one[name] * 1000) for one in found])
    DRAWN.write_text(chart.render(is_unicode=True), encoding="utf-8")


@click.command()
@click.argument("sizes", nargs=-1, type=click.IntRange(min=100))
@click.option("--keep", type=click.Path(path_type=Path), help="Keep the (last) archive here.")
def main(sizes: tuple[int, ...], keep: Path | None) -> None:
    """Make archives of so many pages and measure them."""
    found = []
    for pages in sizes or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = keep or Path(folder) / "archive.db"
            path.unlink(missing_ok=True)
            with Database(path) as database:
                made = timed(lambda: make(database, pages))  # noqa: B023
                finished = timed(lambda: finish(database))
            figures = measure(path, pages) | {"made in": made, "settled in": finished}
        found.append(figures)
        for name, figure in figures.items():
            whole = name in ("pages", "MiB", "full text, MiB", "bytes a page")
            click.echo(f"{name:28}{figure:>14,.0f}" if whole else f"{name:28}{figure:>14.3f} s")
        click.echo()
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if len(found) > 1:
        draw(found)


if __name__ == "__main__":
    main()
