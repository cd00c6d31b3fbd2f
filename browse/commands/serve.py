"""`moothall serve`: the database in a web browser."""

from pathlib import Path

import click

from browse.commands.options import database_option


@click.command(name="serve")
@database_option
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8001, show_default=True)
@click.option("--open", "open_browser", is_flag=True, help="Open the web browser.")
def serve_command(path: Path, host: str, port: int, open_browser: bool) -> None:
    """Browse and search the database in a web browser, with Datasette.

    \b
    moothall serve
    moothall serve --db papers.db --port 9000 --open
    """
    from browse.datasette import serve

    def ready(address: str) -> None:
        click.echo(f"{path} is at {address}  (Ctrl-C to stop)")

    serve(path, host, port, open_browser=open_browser, ready=ready)
