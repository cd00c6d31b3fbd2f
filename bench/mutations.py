"""Mutation fuzzing: copies of real PDFs with damage of many kinds, built as one folder.

`python -m bench.mutations` fails unless the build ends by itself with every copy accounted
for, no traceback and a sound database. The same seed makes the same copies.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from time import monotonic

import click

from bench.built import causes, faults

ROOT = Path(__file__).parents[1]
LARGEST = 300_000
"""Bytes of a PDF that is mutated: most damage to a larger one hits its pictures."""

TOKENS = (
    b"0 -1 99999999999 1e308 null true << >> [ ] ( ) obj endobj stream endstream 1 0 R 0 0 R "
    b"/Kids /Parent /Length /FlateDecode /Count BT ET Q q Do \xff\xfe %%EOF"
).split()


def flip(data: bytearray, random: Random) -> None:
    """Change some bytes."""
    for _ in range(random.choice((1, 4, 16, 64, 256))):
        data[random.randrange(len(data))] = random.randrange(256)


def cut(data: bytearray, random: Random) -> None:
    """Lose a stretch."""
    start = random.randrange(len(data))
    del data[start : start + random.choice((1, 10, 100, 1_000, 10_000))]


def end_early(data: bytearray, random: Random) -> None:
    """Lose the end."""
    del data[random.randrange(1, len(data)) :]


def repeat(data: bytearray, random: Random) -> None:
    """Have a stretch twice, the second time somewhere else."""
    start, place = random.randrange(len(data)), random.randrange(len(data))
    data[place:place] = data[start : start + random.choice((10, 100, 1_000, 10_000))]


def blank(data: bytearray, random: Random) -> None:
    """Have noughts in a stretch, as a failed disk or a broken download leaves them."""
    start = random.randrange(len(data))
    end = min(start + random.choice((16, 512, 4_096)), len(data))
    data[start:end] = bytes(end - start)


def put_token(data: bytearray, random: Random) -> None:
    """Write words of the language where they do not belong."""
    for _ in range(random.choice((1, 3, 10))):
        token, place = random.choice(TOKENS), random.randrange(len(data))
        data[place : place + len(token)] = token


def change_number(data: bytearray, random: Random) -> None:
    """Change digits, so that lengths, offsets and references point elsewhere."""
    digits = [place for place, byte in enumerate(data) if 0x30 <= byte <= 0x39]
    for place in random.sample(digits, min(len(digits), random.choice((1, 5, 20)))):
        data[place] = random.choice(b"0123456789")


DAMAGE: Sequence[Callable[[bytearray, Random], None]] = (
    flip,
    cut,
    end_early,
    repeat,
    blank,
    put_token,
    change_number,
)


def mutate(data: bytes, random: Random) -> bytes:
    """Return a damaged copy."""
    copy = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        random.choice(DAMAGE)(copy, random)
        if not copy:
            break
    return bytes(copy)


def write_mutations(sources: Sequence[Path], folder: Path, count: int, seed: int) -> None:
    """Write so many damaged copies of PDFs, no two with the same bytes, into a folder."""
    random = Random(seed)
    seen: set[bytes] = set()
    while len(seen) < count:
        source = random.choice(sources)
        data = mutate(source.read_bytes(), random)
        if data not in seen:
            seen.add(data)
            (folder / f"{len(seen):05}-{source.stem[:40]}.pdf").write_bytes(data)


def find_sources(paths: Sequence[Path]) -> list[Path]:
    """Return the PDFs to damage; without `paths` those of the corpus and of ../shared/bench."""
    folders = paths or [ROOT / "corpus", ROOT.parent / "shared" / "bench"]
    found = sorted(pdf for folder in folders for pdf in folder.rglob("*.pdf"))
    return [pdf for pdf in found if 0 < pdf.stat().st_size <= LARGEST]


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--count", default=2_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--workers", default=2, show_default=True)
@click.option("--keep", type=click.Path(path_type=Path), help="Keep copies and database here.")
def main(paths: tuple[Path, ...], count: int, seed: int, workers: int, keep: Path | None) -> None:
    """Build a database from damaged copies of PDFs, and say how that went."""
    with tempfile.TemporaryDirectory() as temporary:
        place = keep or Path(temporary)
        folder, database = place / "mutated", place / "mutated.db"
        folder.mkdir(parents=True)
        write_mutations(find_sources(paths), folder, count, seed)
        started = monotonic()
        command = ("build", folder, "--db", database, "--no-ocr", "--workers", workers)
        done = subprocess.run(
            [sys.executable, "-m", "pipeline", *map(str, command)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        wrong = faults(database, count)
        if done.returncode not in (0, 3):
            wrong.append(f"exit code {done.returncode}: {done.stderr[-2000:]}")
        if "Traceback" in done.stdout + done.stderr:
            wrong.append(done.stderr[-2000:])
        click.echo(
            f"{count:,} copies, seed {seed}: exit code {done.returncode}, "
            f"{monotonic() - started:.0f} s, {usage.ru_utime + usage.ru_stime:.0f} CPU seconds, "
            f"{usage.ru_maxrss / 1024:.0f} MiB at most in one process"
        )
        unread = causes(database)
        listed = ", ".join(f"{number:,} {cause}" for cause, number in unread.most_common())
        click.echo(f"{count - unread.total():,} read, {unread.total():,} not: {listed or 'none'}")
    if wrong:
        raise click.ClickException("\n".join(wrong))


if __name__ == "__main__":
    main()
