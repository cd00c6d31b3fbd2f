"""`moothall export`: the tracker or any table as a file, or all tables as Parquet."""

from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option, line_filters


@click.command(name="export")
@click.argument(
    "target", type=click.Path(dir_okay=False, path_type=Path), metavar="[FILE]", required=False
)
@database_option
@click.option("--table", help="A table or view of the database, as it is, instead of the tracker.")
@click.option(
    "--parquet",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="All tables as Parquet, by council and year, for DuckDB or Spark.",
)
@line_filters
def export_command(
    target: Path | None,
    path: Path,
    table: str | None,
    folder: Path | None,
    council: str | None,
    committee: str | None,
    since: str | None,
) -> None:
    """Write the tracker of recommendations, a table, or all tables, to files.

    FILE ends with .xlsx, .csv, .json or .parquet. In the tracker, officers may edit Lead, Due,
    Action taken, Status and Note, and hand it to `moothall track`.

    \b
    moothall export tracker.xlsx
    moothall export tracker.csv --council saltmere --since 2022
    moothall export decisions.parquet --table decisions
    moothall export --parquet site/data
    """
    from dataclasses import asdict

    from browse.partitions import write_partitions
    from browse.sheets import write_table, write_tracker
    from models.recurring import Choice, recurring
    from models.shelf import open_shelf
    from models.tracker import Wanted, tracker

    if folder is not None:
        if target or table or council or committee or since:
            raise click.UsageError("--parquet writes all there is; give no file and no filter")
        with closing(open_shelf(path)) as connection:
            rows = sum(write_partitions(folder, connection).values())
        click.echo(f"{folder}: {rows:,} rows")
        return
    if target is None:
        raise click.UsageError("name a file to write, or a folder with --parquet")
    with closing(open_shelf(path)) as connection:
        if table is not None:
            rows = write_table(target, connection, table)
        else:
            lines = tracker(connection, Wanted(council, committee, since))
            families = recurring(connection, Choice(council, committee, since))
            write_tracker(target, lines, [asdict(one) for one in families])
            rows = len(lines)
    click.echo(f"{target}: {rows:,} rows")
