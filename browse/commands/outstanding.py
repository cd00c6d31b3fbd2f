"""`moothall outstanding`: what was agreed and is nowhere said to be done."""

import json
from contextlib import closing
from pathlib import Path
from typing import Literal

import click

from browse.commands.options import database_option, line_filters, output_options


@click.command(name="outstanding")
@database_option
@line_filters
@output_options
def outstanding_command(
    path: Path,
    council: str | None,
    committee: str | None,
    since: str | None,
    output: Literal["json", "csv"] | None,
) -> None:
    """List what was agreed or accepted and is not found to be done, the oldest first.

    That no completion is found in this collection does not mean that there was none.

    \b
    moothall outstanding
    moothall outstanding --council saltmere --since 2022
    moothall outstanding --csv > outstanding.csv
    """
    from dataclasses import asdict

    from rich.console import Console

    from browse.outstanding import print_outstanding
    from browse.terminal import print_csv
    from models.shelf import open_shelf
    from models.tracker import Wanted, outstanding

    with closing(open_shelf(path)) as connection:
        found = outstanding(connection, Wanted(council, committee, since))
    if output == "json":
        click.echo(json.dumps([asdict(line) for line in found], indent=2, ensure_ascii=False))
    elif output == "csv":
        print_csv(asdict(line) for line in found)
    else:
        print_outstanding(Console(highlight=False), found)
