"""`moothall problems`: what could not be read, and why."""

import csv
import json
import sys
from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option


@click.command(name="problems")
@database_option
@click.option("--cause", metavar="CAUSE", help="List the cases of one cause.")
@click.option(
    "--severity",
    type=click.Choice(["error", "warning", "info"]),
    help="List the cases of one severity.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the cases as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Print the cases as CSV.")
def problems_command(
    path: Path, cause: str | None, severity: str | None, as_json: bool, as_csv: bool
) -> None:
    """Say what could not be read, and why.

    Without a cause, how often each one occurs.

    \b
    moothall problems
    moothall problems --cause password_needed
    moothall problems --severity error --csv > errors.csv
    """
    from rich.console import Console

    from browse.problems import print_cases, print_causes
    from models.errors import BadQuery
    from models.shelf import open_shelf
    from models.troubled import Case, cases, causes

    with closing(open_shelf(path)) as connection:
        known = causes(connection)
        if cause is not None and cause not in {found.code for found in known}:
            names = ", ".join(dict.fromkeys(found.code for found in known)) or "none"
            raise BadQuery(f"no problem has the cause {cause!r}; there are: {names}")
        found = cases(connection, cause, severity)
    if as_json:
        click.echo(json.dumps([case._asdict() for case in found], indent=2, ensure_ascii=False))
    elif as_csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(Case._fields)
        writer.writerows(found)
    elif cause or severity:
        print_cases(Console(highlight=False), found)
    else:
        print_causes(Console(highlight=False), known)
