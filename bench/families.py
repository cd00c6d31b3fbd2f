"""Measure how the making of families grows, on invented recommendations.

    python -m bench.families              10,000 and 100,000
    python -m bench.families 1000000

Prints the processor time to make families of all at once, the peak of memory, the size of the
database, the time to add one paper of ten recommendations afterwards, and that of
`moothall seen`. The matters are random words with the frequencies of a language; every
third recommendation says again, in other words, what another said.
"""

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from importlib.resources import files
from itertools import accumulate
from math import exp
from pathlib import Path

from link.families import link_families
from link.rarity import weight
from link.seen import seen
from models.database import Database
from models.errors import BadQuery
from models.shelf import open_shelf

SIZES = (10_000, 100_000)
A_PAPER = 10
"""Recommendations in a paper."""

ODD_WORDS, ODD = 20_000, 4.0
"""Names and other words in no list, and the weight that says how often they come."""

SLOPE = 1.7
"""As in `bench.rarity`."""

FRAMES = (
    "That Cabinet be asked to {}",
    "The Executive should {}",
    "It is recommended that officers {} by March {}",
    "{} at a cost of not more than £{},000",
)
ASKS = ("fund", "introduce", "extend", "install", "review", "publish", "reduce", "provide")
COUNCILS = [f"council-{number}" for number in range(300)]


def words(luck: random.Random) -> tuple[list[str], list[float]]:
    """Return words with how often they come, summed up: rare ones weigh more in likeness."""
    parts = (
        "ba",
        "cor",
        "del",
        "fen",
        "gri",
        "hul",
        "kel",
        "lum",
        "mor",
        "nar",
        "pol",
        "ros",
        "tar",
    )
    known = json.loads(files("link").joinpath("rarity.json").read_text(encoding="utf-8"))
    odd = {"".join(luck.choices(parts, k=luck.randint(3, 4))) for _ in range(ODD_WORDS)}
    weighed = {**dict.fromkeys(sorted(odd), ODD), **{word: weight(word) for word in known}}
    return list(weighed), list(accumulate(exp(-SLOPE * one) for one in weighed.values()))


def texts(count: int, luck: random.Random) -> Iterator[str]:
    """Yield recommendations, of which every third says again what one before it said."""
    vocabulary, weights = words(luck)
    matters: list[tuple[str, list[str]]] = []
    for _ in range(count):
        if matters and luck.random() < 1 / 3:
            ask, matter = luck.choice(matters)
            matter = matter[:-1] if luck.random() < 0.5 else [*matter, luck.choice(vocabulary)]
        else:
            ask = luck.choice(ASKS)
            matter = luck.choices(vocabulary, cum_weights=weights, k=luck.randint(3, 8))
            matters.append((ask, matter))
        said = f"{ask} the {' '.join(matter)}"
        yield luck.choice(FRAMES).replace("{}", said, 1).replace("{}", str(luck.randint(10, 30)))


def fill(database: Database, count: int, luck: random.Random, start: int = 0) -> None:
    """Write papers of invented recommendations."""
    made = iter(texts(count, luck))
    papers = range(start, start + count // A_PAPER)
    connection = database.connection
    columns = [row[1:4] for row in connection.execute("PRAGMA table_info(documents)")]
    needed = {name: "" if kind == "TEXT" else 0 for name, kind, always in columns if always}
    with database.transaction():
        connection.executemany(
            "INSERT OR IGNORE INTO councils (id, name, documents) VALUES (?, ?, 0)",
            [(name, name) for name in COUNCILS],
        )
        for number in papers:
            document = f"{number:016x}"
            row = needed | {
                "id": document,
                "source": f"{document}.pdf",
                "kind": "committee_report",
                "council_id": luck.choice(COUNCILS),
                "meeting_date": f"{luck.randint(2000, 2024)}-{luck.randint(1, 12):02}-15",
                "title": "Report",
            }
            connection.execute(
                f"INSERT INTO documents ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
                list(row.values()),
            )
            connection.executemany(
                "INSERT INTO recommendations (id, document_id, position, text, type, page, boxes, "
                "rule, confidence) VALUES (?, ?, ?, ?, 'proposed', 1, '[]', 'invented', 1.0)",
                [(f"{document}-r-{n}", document, n, next(made)) for n in range(1, A_PAPER + 1)],
            )


def measure(count: int) -> str:
    """Make families of so many recommendations; return a line of figures."""
    luck = random.Random(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "families.db"
        with Database(path) as database:
            fill(database, count, luck)
            started = time.process_time()
            families = link_families(database)
            whole = time.process_time() - started
            added = []
            for extra in range(5):
                fill(database, A_PAPER, luck, start=count + extra)
                started = time.process_time()
                link_families(database)
                added.append(time.process_time() - started)
            drafts = [
                text for (text,) in database.connection.execute(
                    "SELECT text FROM recommendations ORDER BY id LIMIT 20"
                )
            ]  # fmt: skip
        size = path.stat().st_size / 2**20
        asked = []
        for draft in drafts:
            started = time.process_time()
            # A draft may be all procedure.
            with closing(open_shelf(path)) as connection, suppress(BadQuery):
                seen(connection, draft)
            asked.append(time.process_time() - started)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10
    return (
        f"{count:>10,}{families:>10,}{whole:>10.1f}{whole / count * 1e6:>12.0f}{memory:>10.0f}"
        f"{size:>10.0f}{max(added):>10.3f}{max(asked):>10.3f}"
    )


def main(sizes: list[int]) -> None:
    """Print a line for each size; memory is the peak so far."""
    print(f"{'items':>10}{'families':>10}{'all, s':>10}{'one, µs':>12}{'MiB':>10}{'db MiB':>10}"
          f"{'add, s':>10}{'seen, s':>10}")  # fmt: skip
    for size in sizes:
        print(measure(size), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
