"""`moothall publish`: a folder that shows the database elsewhere."""

from pathlib import Path

import click

from browse.commands.options import database_option


@click.command(name="publish")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@database_option
def publish_command(folder: Path, path: Path) -> None:
    """Write a folder that shows the database on another machine.

    It holds the database, the PDFs that are still where they were read, a start script and a
    Dockerfile; no path of this machine is in it.

    \b
    moothall publish site/
    cd site && ./start.sh
    """
    from browse.publishing import publish
    from browse.terminal import count

    published = publish(path, folder)
    for name in published.missing:
        click.echo(f"{name}: not found or changed; its text is published without it", err=True)
    click.echo(f"{folder}: the database and {count(published.papers, 'PDF')}")
    click.echo(f"  cd {folder} && ./start.sh    shows it")
