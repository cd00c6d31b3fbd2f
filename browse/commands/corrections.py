"""What `moothall correct` does with corrections: make, list, take back, apply a sheet, export."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import click

from browse.commands.hands import Hands
from browse.commands.options import SOME_REFUSED, by_option, database_option, output_options
from models.claim import claim
from models.corrections.kept import standing
from models.corrections.rows import COLUMNS, row_of_correction, wish_of
from models.corrections.wishes import Wish, correct, take_back
from models.database import Database
from models.errors import BadCorrection, BadQuery
from models.ledger import Correction
from models.shelf import open_shelf, rows
from models.tally import Tally

Signed = tuple[str, Wish, str | None]
"""Where a wish was written, for messages; the wish; the reason."""


def make(hands: Hands, path: Path, wishes: Iterable[Signed], by: str) -> int:
    """Store corrections and lay them on; say what became of each, return how many are refused.

    Raises BadCorrection where the only one is refused.
    """
    from browse.corrected import describe

    made = refused = same = 0
    with _opened(path) as database:
        held = {wish_of(row_of_correction(one))[0] for one in standing(database.connection)}
        for place, wish, reason in wishes:
            if wish in held:
                same += 1
                continue
            try:
                one = correct(database, wish, hands.verbs, by=by, reason=reason, now=_now())
            except (BadCorrection, BadQuery) as error:
                if not place:
                    raise
                click.echo(f"{place}: {error}", err=True)
                refused += 1
                continue
            made, same = made + (one is not None), same + (one is None)
            if one is not None:
                click.echo(f"{one.id}  {describe(one)}")
        if made:
            hands.connect(database, Tally())
    click.echo(f"{made:,} made, {same:,} that hold already, {refused:,} refused")
    return refused


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    """Open a database that is there for writing, with no build at the same time."""
    open_shelf(path).close()
    with claim(path), Database(path) as database:
        yield database


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@click.command(name="apply")
@click.argument(
    "sheet", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE"
)
@database_option
@by_option
@click.pass_context
def apply_command(context: click.Context, sheet: Path, path: Path, by: str) -> None:
    """Make the corrections in a sheet (.csv or .xlsx), each row by itself.

    Its columns are operation (set, add, remove, merge, split), id (an item's, or a document's
    name), table, field, value, page, label and reason. Of a value that is several (parts,
    people, ids), each stands on a line of its own in the cell.

    \b
    moothall correct list --csv > corrections.csv
    moothall correct apply corrections.csv --db another.db

    Exit code 3 means: some rows were refused, each is named; the others hold.
    """
    from browse.sheets import read_rows

    wishes: list[Signed] = []
    unread = 0
    for number, row in enumerate(read_rows(sheet, COLUMNS[:2]), 2):
        place = f"{sheet}, row {number}"
        try:
            wishes.append((place, *wish_of(row)))
        except BadCorrection as error:
            click.echo(f"{place}: {error}", err=True)
            unread += 1
    if make(context.obj, path, wishes, by) + unread:
        context.exit(SOME_REFUSED)


@click.command(name="undo")
@click.argument("numbers", nargs=-1, type=int, required=True, metavar="NUMBER...")
@database_option
@click.pass_obj
def undo_command(hands: Hands, numbers: tuple[int, ...], path: Path) -> None:
    """Take corrections back: what was extracted holds again, at once."""
    from browse.corrected import describe

    with _opened(path) as database:
        for number in numbers:
            one = take_back(database, number, hands.verbs, _now())
            click.echo(f"{one.id}  taken back: {describe(one)}")
        hands.connect(database, Tally())


@click.command(name="list")
@database_option
@click.option("--all", "everything", is_flag=True, help="Those taken back, too.")
@output_options
def list_command(path: Path, everything: bool, output: Literal["json", "csv"] | None) -> None:
    """List the corrections that hold, who made them, and those that no longer fit.

    \b
    moothall correct list
    moothall correct list --csv > corrections.csv
    """
    from rich.console import Console

    from browse.corrected import print_corrections
    from browse.terminal import print_csv
    from models.corrections.kept import misfits
    from models.shape import plain

    with closing(open_shelf(path)) as connection:
        found = standing(connection) if not everything else rows(connection, Correction, "", "")
        unfit = misfits(connection)
    if output == "json":
        click.echo(json.dumps([plain(one) for one in found], indent=2, ensure_ascii=False))
    elif output == "csv":
        print_csv(row_of_correction(one) for one in found)
    else:
        print_corrections(Console(highlight=False), found, unfit)


@click.command(name="gold")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@database_option
def gold_command(folder: Path, path: Path) -> None:
    """Write what is corrected as gold, each PDF with its JSON beside it.

    A file holds all that was extracted from its PDF, with the corrections: check the rest
    against the PDF, then measure by it with `moothall evaluate DIR`.
    """
    from browse.originals import original_of
    from models.corrections.drafts import drafts
    from models.gold import write_gold

    folder.mkdir(parents=True, exist_ok=True)
    with closing(open_shelf(path)) as connection:
        for draft in drafts(connection):
            name = folder / draft.gold.file
            if name.with_suffix(".json").exists():
                click.echo(
                    f"{name.with_suffix('.json')}: is there already, left as it is", err=True
                )
                continue
            name.with_suffix(".json").write_text(write_gold(draft.gold), encoding="utf-8")
            original = original_of(connection, draft.document.id, path.parent)
            data = original.read() if original else None
            if data is not None:
                name.write_bytes(data)
            copied = "with its PDF" if data else f"its PDF is no longer {draft.document.source}"
            click.echo(f"{name.with_suffix('.json')}, {copied}")


COMMANDS = (apply_command, list_command, undo_command, gold_command)
