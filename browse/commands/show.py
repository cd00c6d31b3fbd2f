"""`moothall show`: what was extracted from one document."""

import json
from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option


@click.command(name="show")
@click.argument("document")
@database_option
@click.option("--ids", is_flag=True, help="Print the ids of what it says, one a line.")
@click.option("--json", "as_json", is_flag=True, help="Print every record, with its evidence.")
def show_command(document: str, path: Path, ids: bool, as_json: bool) -> None:
    """Show what was extracted from one document.

    DOCUMENT is a file's name, part of it or of the title, or an id.

    \b
    moothall show 2023-11-briefing.pdf
    moothall show "housing repairs" --json
    moothall show 2023-11-briefing.pdf --ids
    """
    from rich.console import Console

    from browse.paper import print_ids, print_paper
    from models.chain import surroundings_of
    from models.corrections.kept import standing
    from models.shape import plain
    from models.shelf import choose_document, load, open_shelf

    with closing(open_shelf(path)) as connection:
        chosen = choose_document(connection, document)
        reading = load(connection, chosen.id)
        surroundings = surroundings_of(connection, chosen.id)
        corrections = standing(connection, chosen.id)
    if as_json:
        shown = plain(reading) | plain(surroundings)
        click.echo(json.dumps(shown, indent=2, ensure_ascii=False))
    elif ids:
        print_ids(Console(highlight=False), reading)
    else:
        print_paper(Console(highlight=False), reading, surroundings, corrections)
