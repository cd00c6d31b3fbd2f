"""What stands on every page, Datasette's own too, as a Datasette plugin: the ways in."""

from typing import Any, NamedTuple

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from jinja2 import Environment

from browse.marks import marked
from browse.metadata import STATIC
from browse.terminal import count, lapse


class Way(NamedTuple):
    """A link of the frame; `here` says that the page shown is behind it."""

    words: str
    address: str
    here: bool = False


WAYS = (
    ("Search", "/-/search"),
    ("Said again", "/-/families"),
    ("Outstanding", "/-/outstanding"),
    ("Priorities", "/-/matrix"),
    ("Charts", "/-/charts"),
)
"""The main pages, by the words that lead to them."""


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Give templates what is said in the same way everywhere."""
    env.filters |= {"marked": marked, "count": count, "lapse": lapse}


@hookimpl  # type: ignore[untyped-decorator]
def extra_template_vars(datasette: Datasette, request: Request | None) -> dict[str, Any]:
    """Tell every template where the main pages are, and which of them is shown."""
    path = request.path if request else ""
    urls = datasette.urls
    ways = [Way(words, urls.path(to), path.startswith(urls.path(to))) for words, to in WAYS]
    served = [one for one in datasette.databases.values() if one.path and not one.is_memory]
    if served:
        name = served[0].name
        home = str(urls.database(name))
        ways.append(Way("All the data", home, path.startswith(home)))
        footing = [
            Way("Problems found", f"{urls.table(name, 'problems')}"),
            Way("Every run", f"{urls.table(name, 'runs')}"),
        ]
    else:
        footing = []
    return {"ways": ways, "footing": footing, "static": urls.path(f"/{STATIC}")}


async def respond(
    request: Request,
    datasette: Datasette,
    template: str,
    context: dict[str, Any],
    status: int = 200,
) -> Response:
    """Answer with a page."""
    page = await datasette.render_template(template, context, request=request)
    return Response.html(page, status=status)
