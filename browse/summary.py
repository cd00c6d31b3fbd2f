"""What a build shows: a progress bar while it runs, a plain summary at its end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from browse.terminal import count
from models.tally import Tally
from models.vocabulary import Severity


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error if that is a terminal; yields `show(done, total)`."""
    console = Console(stderr=True)
    columns = (
        TextColumn(title),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(title, total=None)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield show


def summarise(console: Console, tally: Tally, database: Path) -> None:
    """Print what a build did and where to go next."""
    tell = partial(console.print, markup=False, highlight=False, soft_wrap=True)
    tell(
        f"{count(tally.files, 'file')}: {tally.read:,} read, {tally.unchanged:,} unchanged, "
        f"{tally.failed:,} could not be read, {tally.missing:,} no longer there "
        f"({tally.seconds:.1f} s)"
    )
    if tally.read_here:
        tell(f"The cluster did not read {count(tally.read_here, 'file')}: read here instead")
    if tally.read:
        bound = f", {count(tally.papers, 'paper')} found in agenda packs" if tally.papers else ""
        tell(f"{count(tally.pages, 'page')} in this run{bound}:")
        for kind, number in sorted(tally.kinds.items(), key=lambda pair: (-pair[1], pair[0])):
            tell(f"  {number:>7,}  {kind.replace('_', ' ')}")
        tell("Found:")
        for part, number in tally.found.items():
            tell(f"  {number:>7,}  {NAMES.get(part, part)}")
    if tally.decided:
        found = count(tally.decided, "recommendation")
        tell(f"Decisions were found on {found}")
    if tally.again.total():
        words = ", ".join(f"{number:,} {part}" for part, number in tally.again.items() if number)
        words = f"Printed more than once, counted once: {words}"
        tell(words)
    if tally.corrections or tally.misfits:
        words = f"{count(tally.corrections, 'correction')} laid on"
        if tally.misfits:
            words += f", {tally.misfits:,} that no longer fit"
        tell(f"{words}: moothall correct list")
    if tally.problems:
        words = ", ".join(
            count(tally.problems[severity], NAMED[severity])
            for severity in Severity
            if tally.problems[severity]
        )
        tell(f"Problems: {words}")
        tell(f"  moothall problems --db {database}    says where and why")
    tell(
        f"\nThe database is {database}. Next:\n"
        f"  moothall search 'community safety' --db {database}    find every mention\n"
        f"  moothall show DOCUMENT --db {database}                what one document says\n"
        f"  moothall serve --db {database}                        browse it in a web browser"
    )


NAMES = {
    "planned_decisions": "planned decisions",
    "metadata": "metadata values",
    "people": "people in roles",
}
NAMED = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "remark",
}
