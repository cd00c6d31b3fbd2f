"""Many files and many workers: how much memory each process holds as the build goes on.

`python -m bench.crowd` copies PDFs until there are so many, no two with the same bytes, builds
them with so many workers, and says what the processes held in each tenth of the files. It fails
where the median worker held a quarter more in the last tenth than in the second.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import monotonic, sleep

import click
import psutil

from bench.built import faults
from bench.mutations import find_sources

ROOT = Path(__file__).parents[1]
LOOK_EVERY = 2.0
"""Seconds between two looks."""

GROWTH = 1.25
MEBIBYTE = 2**20


def write_copies(sources: Sequence[Path], folder: Path, count: int) -> None:
    """Write so many copies of PDFs, each with a comment of its own behind its end."""
    for number in range(count):
        source = sources[number % len(sources)]
        copy = folder / f"{number:05}-{source.stem[:40]}.pdf"
        copy.write_bytes(source.read_bytes() + b"\n%% copy %d\n" % number)


def memory_of(process: psutil.Process) -> tuple[int, list[int]]:
    """Return the bytes that a process holds, and that each of its workers does.

    What has children itself is the nursery that workers are forked of.
    """
    held = []
    for child in process.children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if not child.children():
                held.append(child.memory_info().rss)
    return process.memory_info().rss, held


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--count", default=10_000, show_default=True)
@click.option("--workers", default=16, show_default=True)
def main(paths: tuple[Path, ...], count: int, workers: int) -> None:
    """Build a database from many copies of PDFs, and say what its processes held."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, database = Path(temporary) / "crowd", Path(temporary) / "crowd.db"
        folder.mkdir()
        write_copies(find_sources(paths or (ROOT / "corpus",)), folder, count)
        command = ("build", folder, "--db", database, "--no-ocr", "--no-cache")
        started = monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "pipeline", *map(str, command), "--workers", str(workers)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        looks = []
        with suppress(psutil.NoSuchProcess):
            builder = psutil.Process(process.pid)
            while process.poll() is None:
                looks.append(memory_of(builder))
                sleep(LOOK_EVERY)
        code = process.wait()
        wrong = faults(database, count)
        click.echo(
            f"{count:,} files, {workers} workers: exit code {code}, {monotonic() - started:.0f} s"
        )
    click.echo(f"{'tenth':>5} {'parent':>8} {'worker, median':>15} {'worker, most':>13}  MiB")
    # While they read, all workers are there; afterwards the parent connects what was found.
    reading = [look for look in looks if len(look[1]) >= workers]
    medians = []
    for tenth in range(10):
        seen = reading[len(reading) * tenth // 10 : len(reading) * (tenth + 1) // 10]
        held = [child / MEBIBYTE for _, children in seen for child in children]
        if not held:
            continue
        medians.append(median(held))
        parent = max(own for own, _ in seen) / MEBIBYTE
        click.echo(f"{tenth + 1:>5} {parent:>8.0f} {medians[-1]:>15.0f} {max(held):>13.0f}")
    click.echo(f"  all {max((own for own, _ in looks), default=0) / MEBIBYTE:>8.0f}")
    if len(medians) < 10:
        wrong.append("it was over too soon to be measured: give a greater --count")
    elif medians[-1] > GROWTH * medians[1]:
        wrong.append(f"a worker held {medians[1]:.0f} MiB at first and {medians[-1]:.0f} at last")
    if wrong:
        raise click.ClickException("\n".join(wrong))


if __name__ == "__main__":
    main()
