"""What every command that reads the database is asked for in the same way."""

from pathlib import Path

import click

DATABASE = Path("moothall.db")

database_option = click.option(
    "--db",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    default=DATABASE,
    show_default=True,
    help="The database file.",
)
