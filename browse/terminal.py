"""How things are printed: in colour and wrapped on a terminal, else one plain line each."""

import sys
from collections.abc import Iterable, Mapping
from csv import DictWriter
from pathlib import PurePosixPath

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from browse.formulas import guarded
from models.vocabulary import Kind

PIPED_WIDTH = 200
"""Columns of a table that is not printed on a terminal."""


def say(console: Console, text: Text | str, indent: int = 0) -> None:
    """Print a paragraph, indented; only a terminal wraps it."""
    words = Text(text) if isinstance(text, str) else text
    if console.is_terminal:
        console.print(Padding(words, (0, 0, 0, indent), expand=False))
    else:
        console.print(Text(" " * indent) + words, soft_wrap=True)


def tabulate(console: Console, table: Table) -> None:
    """Print a table; where there is no terminal to fit, no cell is cut."""
    if not console.is_terminal:
        console.width = PIPED_WIDTH
    console.print(table)


def kind_name(kind: Kind | str) -> str:
    """Return a kind of document as it is said: committee report."""
    return str(kind).replace("_", " ").replace("csp", "community safety partnership")


def place(source: str, page: int) -> str:
    """Return where to open a file: browsers and viewers understand #page=3."""
    return f"{source}#page={page}" if PurePosixPath(source).suffix.lower() == ".pdf" else source


def count(number: int, noun: str) -> str:
    """Return how many there are of something.

    >>> count(1200, "priority")
    '1,200 priorities'
    """
    if number != 1:
        noun = f"{noun.removesuffix('y')}ies" if noun.endswith("ty") else f"{noun}s"
    return f"{number:,} {noun}"


def lapse(days: int) -> str:
    """Return a time as it is said: in years, months or days.

    >>> lapse(800)
    '2 years 2 months'
    """
    years, months = divmod(round(days / 30.44), 12)
    parts = [count(number, noun) for number, noun in ((years, "year"), (months, "month")) if number]
    return " ".join(parts) or count(days, "day")


def print_csv(rows: Iterable[Mapping[str, object]]) -> None:
    """Print rows as CSV with a line of names, as a spreadsheet reads it; nothing for no rows."""
    writer: DictWriter[str] | None = None
    for row in rows:
        if writer is None:
            writer = DictWriter(sys.stdout, list(row), lineterminator="\n")
            writer.writeheader()
        writer.writerow({name: guarded(cell) for name, cell in row.items()})
