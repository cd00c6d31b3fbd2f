"""`moothall matrix`: what became of a partnership's priorities from plan to plan."""

import csv
import json
import sys
from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option


@click.command(name="matrix")
@database_option
@click.option("--partnership", help="Only this one: any of its names, or part of one.")
@click.option("--council", help="Only this council's: any of its names, or part of one.")
@click.option("--json", "as_json", is_flag=True, help="Print the matrices as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Print a line for each cell as CSV.")
def matrix_command(
    path: Path, partnership: str | None, council: str | None, as_json: bool, as_csv: bool
) -> None:
    """Show what became of a partnership's priorities from plan to plan.

    One row a priority, one column a plan: new, continued, renamed or dropped. Where no plan
    was found for a period, or no priorities in it, nothing is said of them.

    \b
    moothall matrix
    moothall matrix --partnership "Safer Saltmere"
    moothall matrix --council saltmere --csv > priorities.csv
    """
    from rich.console import Console

    from browse.priorities import FIELDS, cells, print_matrix, print_rest, tree
    from models.matrix import matrices, plans_of_nobody
    from models.shelf import open_shelf

    with closing(open_shelf(path)) as connection:
        found = list(matrices(connection, partnership=partnership, council=council))
        nobodys = plans_of_nobody(connection) if partnership is None and council is None else []
    if as_json:
        click.echo(json.dumps([tree(one) for one in found], indent=2, ensure_ascii=False))
    elif as_csv:
        writer = csv.DictWriter(sys.stdout, FIELDS, lineterminator="\n")
        writer.writeheader()
        for one in found:
            writer.writerows(cells(one))
    else:
        console = Console(highlight=False)
        for one in found:
            print_matrix(console, one)
        print_rest(console, found, nobodys)
