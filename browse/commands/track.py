"""`moothall track`: what officers wrote in the tracker, stored."""

from datetime import UTC, datetime
from pathlib import Path

import click

from browse.commands.options import SOME_REFUSED, by_option, database_option


@click.command(name="track")
@click.argument(
    "sheet", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE"
)
@database_option
@by_option
@click.pass_context
def track_command(context: click.Context, sheet: Path, path: Path, by: str) -> None:
    """Store what was written in an exported tracker: Lead, Due, Action taken, Status, Note.

    FILE is the .xlsx or .csv that `moothall export` wrote. Later builds keep what is stored.

    \b
    moothall export tracker.xlsx
    moothall track tracker.xlsx --by "Ada Thornley"

    Exit code 3 means: stored, but some rows were refused; each is named.
    """
    from browse.sheets import read_sheet
    from browse.terminal import count
    from models.database import Database
    from models.shelf import open_shelf
    from models.tracking import track

    rows = read_sheet(sheet)
    open_shelf(path).close()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with Database(path) as database:
        outcome = track(database.connection, rows, by, now)
    for refused in outcome.refused:
        click.echo(f"{sheet}, row {refused.row}: {refused.message}", err=True)
    click.echo(
        f"{count(outcome.stored, 'row')} stored, {outcome.unchanged:,} unchanged, "
        f"{len(outcome.refused):,} refused"
    )
    if outcome.refused:
        context.exit(SOME_REFUSED)
