"""`moothall lineage`: every time a thing was said, and what followed."""

import json
from contextlib import closing
from pathlib import Path
from typing import Literal

import click

from browse.commands.options import database_option, output_options


@click.command(name="lineage")
@click.argument("family", metavar="ID")
@database_option
@output_options
def lineage_command(family: str, path: Path, output: Literal["json", "csv"] | None) -> None:
    """Show every occurrence of a family, what changed in its words, and what followed.

    ID is a family's id as `moothall recurring` lists it, or the id of a recommendation or a
    priority. Words gone since the occurrence before are struck out, or in [-brackets-]; new
    ones are green, or in {+braces+}.

    \b
    moothall lineage f-3a91c0b7d2e4
    moothall lineage f-3a91 --csv > lineage.csv
    """
    from dataclasses import asdict

    from rich.console import Console

    from browse.families import occurrence_rows, print_lineage
    from browse.terminal import print_csv
    from models.lineage import lineage
    from models.shelf import open_shelf

    with closing(open_shelf(path)) as connection:
        told = lineage(connection, family)
    if output == "json":
        click.echo(json.dumps(asdict(told), indent=2, ensure_ascii=False))
    elif output == "csv":
        print_csv(occurrence_rows(told.id, told.occurrences))
    else:
        print_lineage(Console(highlight=False), told)
