"""Self-checks: what a reader of the database should be told may have been missed."""

from collections.abc import Iterator

from spacy.tokens import Doc

from extract.page import Trouble


def check(doc: Doc) -> Iterator[Trouble]:
    """Yield what looks wrong in what was found."""
    yield from ()
