"""`moothall export`: the tracker, or any table, as a file."""

from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option, line_filters


@click.command(name="export")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@database_option
@click.option("--table", help="A table or view of the database, as it is, instead of the tracker.")
@line_filters
def export_command(
    target: Path,
    path: Path,
    table: str | None,
    council: str | None,
    committee: str | None,
    since: str | None,
) -> None:
    """Write the tracker of recommendations, or a table, to a file.

    FILE ends with .xlsx, .csv, .json or .parquet. In the tracker, officers may edit Lead, Due,
    Action taken, Status and Note, and hand it to `moothall track`.

    \b
    moothall export tracker.xlsx
    moothall export tracker.csv --council saltmere --since 2022
    moothall export decisions.parquet --table decisions
    """
    from dataclasses import asdict

    from browse.sheets import write_table, write_tracker
    from models.recurring import Choice, recurring
    from models.shelf import open_shelf
    from models.tracker import Wanted, tracker

    with closing(open_shelf(path)) as connection:
        if table is not None:
            rows = write_table(target, connection, table)
        else:
            lines = tracker(connection, Wanted(council, committee, since))
            families = recurring(connection, Choice(council, committee, since))
            write_tracker(target, lines, [asdict(one) for one in families])
            rows = len(lines)
    click.echo(f"{target}: {rows:,} rows")
