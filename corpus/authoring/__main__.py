"""`python -m corpus.authoring [authority ...]`: print the corpus again from its sources."""

import click

from corpus.authoring.press import ROOT, publish_all


@click.command()
@click.argument("authorities", nargs=-1)
@click.option("--only", default="", help="Print the papers whose name contains this.")
def main(authorities: tuple[str, ...], only: str) -> None:
    """Print the papers of AUTHORITIES (all by default) with their gold."""
    for path in publish_all(authorities, only):
        click.echo(path.relative_to(ROOT))


main()
