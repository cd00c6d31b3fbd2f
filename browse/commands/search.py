"""`moothall search`: every mention of something, best first."""

import json
from contextlib import closing
from pathlib import Path

import click

from browse.commands.options import database_option
from models.vocabulary import Action, Kind, Outcome


@click.command(name="search")
@click.argument("query")
@database_option
@click.option("--council", help="Only this council: any of its names, or part of one.")
@click.option("--committee", help="Only this body: any of its names, or part of one.")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    metavar="KIND",
    multiple=True,
    help="Only documents of a kind: minutes, csp_plan ... Give it again for several.",
)
@click.option(
    "--outcome",
    "outcomes",
    type=click.Choice([outcome.value for outcome in Outcome]),
    metavar="OUTCOME",
    multiple=True,
    help="Only decisions with an outcome, and recommendations so decided: agreed, deferred ...",
)
@click.option(
    "--action",
    "actions",
    type=click.Choice([action.value for action in Action]),
    metavar="ACTION",
    multiple=True,
    help="Only recommendations that ask for something: note, establish, refer ...",
)
@click.option(
    "--theme",
    "themes",
    multiple=True,
    help='Only priorities on a theme: "domestic abuse", violence ...',
)
@click.option("--since", metavar="DATE", help="From this year, month or day: 2021, 2021-05.")
@click.option("--until", metavar="DATE", help="Up to and including this year, month or day.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the hits as JSON.")
def search_command(
    query: str,
    path: Path,
    council: str | None,
    committee: str | None,
    kinds: tuple[str, ...],
    outcomes: tuple[str, ...],
    actions: tuple[str, ...],
    themes: tuple[str, ...],
    since: str | None,
    until: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Find every mention of something, best first.

    Words must all be there; "quotation marks" keep a phrase together, taxi* begins a word,
    OR gives a choice, -word leaves out.

    \b
    moothall search "taxi marshals"
    moothall search '"serious violence" OR knife*' --kind minutes --since 2021
    moothall search fly-tipping --council saltmere --json
    moothall search marshals --outcome deferred
    """
    from dataclasses import asdict

    from rich.console import Console

    from browse.hits import print_answer
    from models.filters import Filters
    from models.search import search
    from models.shelf import open_shelf

    filters = Filters(
        council, committee, kinds, since, until, outcomes=outcomes, actions=actions, themes=themes
    )
    with closing(open_shelf(path)) as connection:
        answer = search(connection, query, filters, limit)
    if as_json:
        click.echo(json.dumps(asdict(answer), indent=2, ensure_ascii=False))
    else:
        print_answer(Console(highlight=False), answer, query)
