"""What every check yields."""

from extract.page import Trouble


def warn(code: str, message: str, page: int | None = None) -> Trouble:
    """Return a warning; `page` counts from 1 in the file."""
    return Trouble("check", "warning", code, message, page)
