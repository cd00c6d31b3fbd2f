"""The database in the browser: Datasette with descriptions, facets, questions and links."""

import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path
from threading import Thread, Timer

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from browse import (
    bodies,
    cells,
    charts,
    citing,
    evidence,
    frame,
    home,
    matrix,
    mishaps,
    page_images,
    recurring,
    results,
    security,
    unfinished,
    wording,
)
from browse.metadata import STATIC, metadata
from models.errors import MoothallError
from models.shelf import open_shelf

SETTINGS = {
    "default_page_size": 50,
    "truncate_cells_html": 400,
    "default_facet_size": 8,
    "facet_time_limit_ms": 1000,
    "suggest_facets": False,
    "sql_time_limit_ms": 5000,
    "max_csv_mb": 0,
}

PLUGINS = (
    bodies,
    cells,
    charts,
    citing,
    evidence,
    frame,
    home,
    matrix,
    mishaps,
    page_images,
    recurring,
    results,
    security,
    unfinished,
    wording,
)
"""What Datasette is given to show more than tables."""

BROWSER_AFTER = 1.0
"""Seconds until the browser is opened: the server must be listening by then."""


def application(path: Path) -> Datasette:
    """Return Datasette on a database. Raises NotOurDatabase where there is none of ours."""
    open_shelf(path).close()
    for plugin in PLUGINS:
        if not pm.has_plugin(plugin.__name__):
            pm.register(plugin, plugin.__name__)
    here = Path(__file__).parent
    return Datasette(
        [str(path)],
        metadata=metadata(path.stem),
        settings=SETTINGS,
        template_dir=str(here / "templates"),
        static_mounts=[(STATIC, str(here / "static"))],
    )


def serve(
    path: Path,
    host: str = "127.0.0.1",
    port: int = 8001,
    *,
    open_browser: bool = False,
    ready: Callable[[str], None] = lambda address: None,
) -> None:
    """Serve a database until interrupted; `ready` is told the address first.

    Raises NotOurDatabase where there is none of ours, MoothallError where the port is taken.
    """
    served = application(path)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise MoothallError(
                f"{host}:{port} cannot be served from ({error.strerror}); try --port {port + 1}"
            ) from error
    address = f"http://{host}:{port}{served.urls.instance()}"
    ready(address)
    Thread(target=page_images.WORKER.start, daemon=True).start()
    if open_browser:
        opening = Timer(BROWSER_AFTER, webbrowser.open, [address])
        opening.daemon = True
        opening.start()
    uvicorn.run(served.app(), host=host, port=port, log_level="warning", lifespan="on", workers=1)
