"""Many files that a build has read before: `python -m bench.unchanged`.

Makes so many small PDFs, no two with the same bytes and nearly all of the same size, builds
them, and says how long it takes when nothing is new, when every byte is compared, and when
their folder has another name.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import click

ROOT = Path(__file__).parents[1]
A_FOLDER = 1000
"""Files in each folder."""

PAPER = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>endobj
4 0 obj<</Length {length}>>stream
{content}
endstream endobj
5 0 obj<</Font<</F 6 0 R>>>>endobj
6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""


def write_papers(folder: Path, count: int) -> None:
    """Write so many PDFs of a page and a line."""
    for number in range(count):
        content = f"BT /F 12 Tf 72 720 Td (Minutes of the Lighting Panel, no. {number}) Tj ET"
        data = PAPER.replace("{length}", str(len(content))).replace("{content}", content)
        paper = folder / f"{number // A_FOLDER:03}" / f"{number:06}.pdf"
        paper.parent.mkdir(parents=True, exist_ok=True)
        paper.write_text(data, encoding="ascii")


def timed(papers: Path, database: Path, *options: str) -> tuple[float, str]:
    """Return the seconds a build takes, and the first line of what it says."""
    command = [sys.executable, "-m", "pipeline", "build", str(papers), "--db", str(database)]
    started = monotonic()
    said = subprocess.run(
        [*command, "--no-ocr", "--no-cache", *options],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return monotonic() - started, said.splitlines()[0]


def measured(papers: Path, database: Path) -> Iterator[tuple[str, float, str]]:
    """Yield what is measured, its seconds, and what the build said."""
    yield "first build", *timed(papers, database)
    yield "nothing new", *timed(papers, database)
    yield "--verify", *timed(papers, database, "--verify")
    papers = papers.rename(papers.with_name("renamed"))
    yield "folder renamed", *timed(papers, database)
    yield "nothing new", *timed(papers, database)


@click.command()
@click.option("--count", default=100_000, show_default=True)
def main(count: int) -> None:
    """Build many small PDFs, and again, and say how long each build takes."""
    with tempfile.TemporaryDirectory() as temporary:
        papers = Path(temporary) / "papers"
        write_papers(papers, count)
        for what, seconds, said in measured(papers, Path(temporary) / "papers.db"):
            click.echo(f"{what:<15}{seconds:>8.1f} s  {said}")


if __name__ == "__main__":
    main()
