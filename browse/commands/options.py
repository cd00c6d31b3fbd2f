"""What every command that reads the database is asked for in the same way."""

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

DATABASE = Path("moothall.db")

SOME_REFUSED = 3
"""The exit code where some rows of a sheet were taken, and some were not."""

database_option = click.option(
    "--db",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    default=DATABASE,
    show_default=True,
    help="The database file.",
)


def _signature(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    """Return who writes: as given, or whoever is logged in."""
    try:
        return value or getpass.getuser()
    except (OSError, KeyError):
        raise click.BadParameter("nobody is logged in; say who writes it") from None


by_option = click.option(
    "--by",
    envvar="MOOTHALL_BY",
    show_envvar=True,
    callback=_signature,
    help="Who writes it.  [default: who is logged in]",
)


def output_options(command: Command) -> Command:
    """Offer what a program reads: --json, --csv; `output` is then "json", "csv" or None."""
    for name in ("csv", "json"):
        command = click.option(
            f"--{name}", "output", flag_value=name, help=f"Print it as {name.upper()}."
        )(command)
    return command


def line_filters(command: Command) -> Command:
    """Offer the filters of the tracker: --council, --committee, --since."""
    for name, meta, said in (
        ("since", "DATE", "Only of meetings since this year, month or day: 2021, 2021-05."),
        ("committee", None, "Only this body; part of the name will do."),
        ("council", None, "Only this council; part of the name will do."),
    ):
        command = click.option(f"--{name}", metavar=meta, help=said)(command)
    return command
