"""Problems on a terminal: a table of causes, and the cases of one."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from browse.terminal import say, tabulate
from models.troubled import Case, Cause


def print_causes(console: Console, causes: Sequence[Cause]) -> None:
    """Print how often each cause occurs."""
    if not causes:
        console.print("No problems.")
        return
    table = Table("cause", "severity", box=None, pad_edge=False)
    table.add_column("files", justify="right")
    table.add_column("times", justify="right")
    for cause in causes:
        table.add_row(cause.code, cause.severity, f"{cause.files:,}", f"{cause.times:,}")
    tabulate(console, table)
    worst = causes[0].code
    say(console, f"\nmoothall problems --cause {worst}    lists the files and pages")
    say(console, f"moothall retry --cause {worst}       reads these files again")


def print_cases(console: Console, cases: Sequence[Case]) -> None:
    """Print cases under the file they are in."""
    source = None
    for case in cases:
        if case.source != source:
            source = case.source
            kept = "" if case.kept else "  (nothing could be kept)"
            say(console, Text(visible(source), style="bold") + Text(kept))
        message = case.message.removeprefix(f"{case.source}: ")
        say(console, f"{case.severity}, {case.code}: {visible(message)}", indent=2)
    files = len({case.source for case in cases})
    say(console, f"\n{len(cases):,} cases in {files:,} files")


def visible(text: str) -> str:
    r"""Return text whose control characters are written out, as \n: they may command a terminal."""
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)
