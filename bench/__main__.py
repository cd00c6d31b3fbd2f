"""Measure pages per CPU second, every contender on the same files in the same run.

Each contender runs in a fresh process of its own; its CPU time is what the operating
system charged to that process and its children. Machines are noisy and differ: read the
ratios, not the figures, and let contenders take turns (`--rounds`), each counted at its best.
"""

import compileall
import json
import os
import platform
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

import click

from bench.contenders import CONTENDERS, YARDSTICK
from bench.measure import Measurement, best, measure

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results"
DRAWN = ROOT / "bench" / "peers.svg"
PACKAGES = ("browse", "extract", "link", "models")
READS_LITTLE = ("moothall build, nothing new", "moothall build, one file new")
"""Not drawn: they read few pages or none."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--only", multiple=True, help="Measure only contenders whose name contains this.")
@click.option("--rounds", default=1, type=click.IntRange(min=1), help="How often all take turns.")
def main(paths: tuple[Path, ...], only: tuple[str, ...], rounds: int) -> None:
    """Print pages per CPU second and the ratio to bare pdfplumber.

    PATHS are PDFs or folders of them; without any, ../shared/bench if it is there, else
    corpus/.
    """
    files = sorted(_files(paths or _default()))
    # As pip leaves it, like what it is compared with; in a checkout it may be source alone.
    for package in PACKAGES:
        compileall.compile_dir(ROOT / package, quiet=1)
    compileall.compile_file(ROOT / "pipeline.py", quiet=1)
    taken: dict[str, list[Measurement]] = {}
    for name, contender in CONTENDERS.items():
        if only and not any(word in name for word in only) and name != YARDSTICK:
            continue
        if lacks := contender.lacks:
            click.echo(f"left out: {name} needs {lacks}", err=True)
            continue
        taken[name] = []
    for _ in range(rounds):
        for name, turns in taken.items():
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                turns.append(pool.submit(measure, name, files).result())
            click.echo(f"measured {name}", err=True)
    measurements = [best(turns) for turns in taken.values()]
    base = next(found.rate for found in measurements if found.name == YARDSTICK)
    click.echo(f"{len(files)} files, Python {platform.python_version()}, {platform.machine()}\n")
    click.echo(
        f"{'':30}{'pages':>7}{'CPU s':>9}{'wall s':>9}{'pages/CPU s':>13}{'ratio':>9}{'MiB':>7}"
    )
    for found in measurements:
        click.echo(
            f"{found.name:30}{found.pages:>7,}{found.cpu:>9.1f}{found.wall:>9.1f}"
            f"{found.rate:>13.1f}{found.rate / base:>9.2f}{found.memory:>7.0f}"
        )
    RESULTS.mkdir(parents=True, exist_ok=True)
    kept = RESULTS / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json"
    facts = {
        "machine": platform.platform(),
        "processor": platform.processor(),
        "cores": os.cpu_count(),
        "python": sys.version,
        "files": len(files),
        "rounds": [[asdict(one) for one in turns] for turns in taken.values()],
        "measurements": [{**asdict(found), "rate": found.rate} for found in measurements],
    }
    kept.write_text(json.dumps(facts, indent=1), encoding="utf-8")
    click.echo(f"\nkept in {kept.relative_to(ROOT)}")
    if not only:
        draw(measurements, base)


def draw(measurements: Sequence[Measurement], base: float) -> None:
    """Draw how many times the yardstick's pages each reads in a second of processor time."""
    # Each contender's processes load this module anew, and none of them draws.
    import pygal

    chart = pygal.HorizontalBar(
        title=f"Pages per second of processor time, times {YARDSTICK}",
        show_legend=False,
        print_values=True,
        formatter=lambda times: f"{times:.1f}",
    )
    read = [found for found in reversed(measurements) if found.name not in READS_LITTLE]
    chart.x_labels = [found.name for found in read]
    chart.add("ratio", [found.rate / base for found in read])
    DRAWN.write_text(chart.render(is_unicode=True), encoding="utf-8")


def _default() -> tuple[Path, ...]:
    shared = ROOT.parent / "shared" / "bench"
    if shared.exists():
        return (shared,)
    click.echo("../shared/bench is not there: measuring corpus/", err=True)
    return (ROOT / "corpus",)


def _files(paths: Sequence[Path]) -> list[Path]:
    return [file for path in paths for file in (path.rglob("*.pdf") if path.is_dir() else [path])]


if __name__ == "__main__":
    main()
