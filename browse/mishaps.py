"""What is said of addresses where there is nothing, as a Datasette plugin.

Datasette prints a traceback with all variables for each of them on the terminal in which it
was started; only what is our own fault deserves one.
"""

from collections.abc import Awaitable, Callable, Generator
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Base400
from datasette.views.base import DatasetteError

Answer = Callable[[], Awaitable[Response]]


@hookimpl(hookwrapper=True)  # type: ignore[untyped-decorator]
def handle_exception(
    datasette: Datasette, request: Request, exception: Exception
) -> Generator[None, Any, None]:
    """Answer what the asker got wrong in place of Datasette, without a traceback."""
    answers = yield
    # Datasette asks every plugin and itself; only a wrapper keeps it from printing.
    if answer := _answer(datasette, request, exception):
        answers.force_result([answer])


def _answer(datasette: Datasette, request: Request, exception: Exception) -> Answer | None:
    title = None
    if isinstance(exception, DatasetteError) and not exception.message_is_html:
        title, status, message = exception.title, exception.status, exception.message
    elif isinstance(exception, Base400):
        status, message = exception.status, str(exception.args[0])
    else:
        return None

    async def answer() -> Response:
        said = {"ok": False, "error": message, "status": status, "title": title}
        if request.path.endswith(".json"):
            return Response.json(said, status=status)
        templates = [f"{status}.html", "error.html"]
        page = await datasette.render_template(templates, said, request=request)
        return Response.html(page, status=status)

    return answer
