"""`moothall recurring`: what is recommended again and again."""

import json
from contextlib import closing
from pathlib import Path
from typing import Literal

import click

from browse.commands.options import database_option, output_options


@click.command(name="recurring")
@database_option
@click.option("--council", help="Only what this council says, too; part of the name will do.")
@click.option("--committee", help="Only what this body says, too; part of the name will do.")
@click.option("--since", metavar="DATE", help="Only what was said since: 2021, 2021-05.")
@click.option(
    "--min-count",
    type=click.IntRange(min=2),
    default=2,
    show_default=True,
    help="Only what was said so many times.",
)
@click.option(
    "--of",
    type=click.Choice(["recommendations", "priorities"]),
    default="recommendations",
    show_default=True,
)
@output_options
def recurring_command(
    path: Path,
    council: str | None,
    committee: str | None,
    since: str | None,
    min_count: int,
    of: str,
    output: Literal["json", "csv"] | None,
) -> None:
    """List what was said again: in other years, by other committees, in other words.

    A recommendation counts once for each document, in however many packs and minutes it is
    printed. What is all procedure ("that the report be noted") is followed within one
    council, committee and subject only.

    \b
    moothall recurring
    moothall recurring --council saltmere --since 2020 --min-count 3
    moothall recurring --of priorities --csv > priorities.csv
    """
    from dataclasses import asdict

    from rich.console import Console

    from browse.families import print_recurring
    from browse.terminal import print_csv
    from models.recurring import Choice, recurring
    from models.shelf import open_shelf

    with closing(open_shelf(path)) as connection:
        found = recurring(connection, Choice(council, committee, since, min_count, of))
    if output == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
    elif output == "csv":
        print_csv(asdict(one) for one in found)
    else:
        print_recurring(Console(highlight=False), found)
