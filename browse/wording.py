"""How templates say what the database holds, as a Datasette plugin."""

from collections.abc import Iterable
from itertools import groupby

from datasette import hookimpl
from datasette.utils import tilde_encode
from jinja2 import Environment

from browse.sheet import state
from browse.terminal import kind_name
from models.days import day
from models.document import Document
from models.exhibits import pages_of
from models.record import Record


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Give templates the words for coded values."""
    env.filters |= {
        "day": day,
        "kind_name": kind_name,
        "said": said,
        "capital": capital,
        "runs": runs,
        "tilde": tilde_encode,
    }
    env.globals |= {"state": state, "pages_of": pages_of, "page_range": page_range}


def said(word: str | None) -> str:
    """Return a coded word as it is said: agreed as amended."""
    return str(word or "").replace("_", " ")


def page_range(document: Document) -> str:
    """Return which pages of its file a document has."""
    if document.page_from == document.page_to:
        return f"page {document.page_from}"
    return f"pages {document.page_from} to {document.page_to}"


def capital(words: str) -> str:
    """Return words with a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]


def runs(found: Iterable[Record], *columns: str) -> list[tuple[str, list[Record]]]:
    """Return rows that follow each other with the same values, under those values."""
    return [
        ("  ".join(value for value in values if value), list(group))
        for values, group in groupby(found, key=lambda row: [getattr(row, c) for c in columns])
    ]
