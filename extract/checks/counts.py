"""Counts that a paper states, against what was found."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.checks.patterns import PRIORITIES, RECOMMENDATIONS
from extract.checks.warning import warn
from extract.numerals import value_of
from extract.page import Trouble
from extract.recommendations.series import RECOMMENDING
from extract.rule import Rule
from extract.transcript import Transcript
from models.vocabulary import Kind

PLANNING = frozenset({Kind.CSP_PLAN, Kind.PLAN, Kind.STRATEGIC_ASSESSMENT})


def check_counts(doc: Doc) -> Iterator[Trouble]:
    """Warn where a paper speaks of more recommendations or priorities than were found.

    Fewer is no warning: a sentence may speak of one chapter's.
    """
    paper, transcript = doc._.paper, doc._.transcript
    if paper.kind in RECOMMENDING:
        found = len(doc._.recommendations)
        yield from _more_stated(transcript, RECOMMENDATIONS, "recommendations", found)
    if paper.kind in PLANNING:
        scopes = Counter(mark.scope for mark in doc._.priorities)
        yield from _more_stated(transcript, PRIORITIES, "priorities", scopes.total())


def _more_stated(
    transcript: Transcript, rules: tuple[Rule, ...], noun: str, found: int
) -> Iterator[Trouble]:
    told = set()
    for passage in transcript.having_folded([noun]):
        text = passage.block.text
        for rule in rules:
            for match in rule.expression.finditer(text):
                stated = value_of(match["count"])
                if stated > found and stated not in told:
                    told.add(stated)
                    message = f"The text speaks of {stated} {noun}; {found} found: “{match[0]}”."
                    yield warn("count_differs", message, passage.block.page)
