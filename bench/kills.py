"""Builds killed at random moments: `python -m bench.kills`.

Again and again a build is started and, at a random moment, the process that writes or one
that reads is killed outright. After each kill the database must be sound and hold whole
documents only; once a build came to its end, it must hold what one does that was left alone.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from time import monotonic, sleep

import click
import psutil

from bench.built import contents, sizes, unsound

ROOT = Path(__file__).parents[1]
PAPERS = 12
"""PDFs in a build: some seconds' work."""


def start(folder: Path, database: Path) -> "subprocess.Popen[bytes]":
    """Start a build."""
    command = ("build", folder, "--db", database, "--no-ocr", "--workers", 2)
    return subprocess.Popen(
        [sys.executable, "-m", "pipeline", *map(str, command)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def strike(build: "subprocess.Popen[bytes]", random: Random) -> str:
    """Kill the process that writes or one that reads; say which."""
    readers = []
    if random.random() < 0.4:
        with suppress(psutil.NoSuchProcess):
            readers = [
                child
                for child in psutil.Process(build.pid).children(recursive=True)
                if "resource_tracker" not in " ".join(child.cmdline())
            ]
    if readers:
        with suppress(psutil.NoSuchProcess):
            random.choice(readers).kill()
        return "reader"
    build.kill()
    return "writer"


def half_written(database: Path, whole: dict[str, tuple[int, ...]]) -> list[str]:
    """Return the documents that are not what they are in an undisturbed build."""
    return [document for document, size in sizes(database).items() if whole[document] != size]


def check(database: Path, whole: dict[str, tuple[int, ...]]) -> None:
    """Raise ClickException unless a database is sound and its documents are whole."""
    if not database.exists():
        return
    with closing(sqlite3.connect(database)) as connection:
        wrong = unsound(connection)
    wrong += [f"half-written: {document}" for document in half_written(database, whole)]
    if wrong:
        raise click.ClickException("\n".join(wrong))


@click.command()
@click.option("--count", default=200, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(count: int, seed: int) -> None:
    """Kill builds at random moments, and say whether anything was lost."""
    random = Random(seed)
    papers = sorted((ROOT / "corpus").rglob("*.pdf"), key=lambda pdf: pdf.stat().st_size)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "papers"
        folder.mkdir()
        for pdf in random.sample(papers, min(PAPERS, len(papers))):
            shutil.copy(pdf, folder / f"{pdf.parent.name}-{pdf.name}")
        calm = Path(place) / "calm.db"
        started = monotonic()
        start(folder, calm).wait()
        lasts = monotonic() - started
        expected, whole = contents(calm), sizes(calm)
        struck: Counter[str] = Counter()
        ended = 0
        while struck.total() < count:
            database = Path(place) / f"{ended}.db"
            build = start(folder, database)
            sleep(random.uniform(0, lasts))
            if build.poll() is None:
                struck[strike(build, random)] += 1
            build.wait()
            check(database, whole)
            if build.returncode in (0, 3):
                ended += 1
                if contents(database) != expected:
                    raise click.ClickException(f"build {ended} ended with other contents")
        click.echo(
            f"{count} kills, seed {seed}: {struck['writer']} of the process that writes, "
            f"{struck['reader']} of one that reads; {ended} builds came to their end, each with "
            f"the contents of one left alone; {len(whole)} documents, {monotonic() - started:.0f} s"
        )


if __name__ == "__main__":
    main()
