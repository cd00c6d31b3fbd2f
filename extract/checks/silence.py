"""Papers in which nothing was found that their kind always has."""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from extract.checks.warning import warn
from extract.page import Trouble
from models.vocabulary import Kind


class Expected(NamedTuple):
    """What papers of a kind have: the Doc's attribute, and what readers call it."""

    attribute: str
    noun: str


EXPECTED = {
    Kind.MINUTES: Expected("decisions", "decisions"),
    Kind.DECISION_NOTICE: Expected("decisions", "decisions"),
    Kind.CSP_PLAN: Expected("priorities", "priorities"),
    Kind.STRATEGIC_ASSESSMENT: Expected("priorities", "priorities"),
    Kind.SCRUTINY_REVIEW: Expected("recommendations", "recommendations"),
}

DATED = frozenset({Kind.MINUTES, Kind.AGENDA})


def check_silence(doc: Doc) -> Iterator[Trouble]:
    """Warn where a paper has none of what papers of its kind have."""
    paper = doc._.paper
    expected = EXPECTED.get(paper.kind)
    if expected and not getattr(doc._, expected.attribute):
        name = paper.kind.replace("_", " ")
        message = f"This reads as {name}, but no {expected.noun} were found in it."
        yield warn(f"no_{expected.attribute}", message)
    if paper.kind in DATED and not any(mark.field == "meeting_date" for mark in doc._.fields):
        yield warn("no_meeting_date", "No date of a meeting was found.")
