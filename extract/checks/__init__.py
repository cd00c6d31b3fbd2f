"""Self-checks: what a reader of the database should be told may have been missed.

A check compares what was found with what the paper says of itself: the numbers it prints,
the headings it sets, the counts it states, the dates it bears. It changes nothing; each
finding is a warning with a page, and the reader looks there. Blank forms are not checked.
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc

from extract.checks.contents import check_contents
from extract.checks.counts import check_counts
from extract.checks.dates import check_dates
from extract.checks.headings import check_headings
from extract.checks.numbering import check_numbering
from extract.checks.silence import check_silence
from extract.page import Trouble

__all__ = ["CHECKS", "check"]

CHECKS: tuple[Callable[[Doc], Iterator[Trouble]], ...] = (
    check_numbering,
    check_headings,
    check_contents,
    check_counts,
    check_silence,
    check_dates,
)


def check(doc: Doc) -> Iterator[Trouble]:
    """Yield what looks wrong in what was found."""
    if doc._.paper.template:
        return
    for one in CHECKS:
        yield from one(doc)
