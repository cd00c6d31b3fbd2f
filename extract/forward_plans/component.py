"""Find the decisions that a forward plan gives notice of."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.forward_plans.lines import lined
from extract.forward_plans.tables import tabled
from extract.marks import PlannedDecisionMark
from extract.paper import Paper
from extract.tabular import sheets
from extract.transcript import Transcript
from models.vocabulary import Kind

NEVER = frozenset({Kind.TRACKER, Kind.MINUTES, Kind.DECISION_NOTICE})
"""Kinds whose tables of decisions and dates tell of what is past."""


@Language.factory(
    "council_forward_plans",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.planned_decisions"],
)
def create_component(nlp: Language, name: str) -> "ForwardPlansComponent":
    """Make the component for spaCy."""
    return ForwardPlansComponent(nlp)


class ForwardPlansComponent:
    """Puts a mark on the Doc for each planned decision."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what is to be decided."""
        doc._.planned_decisions = planned_decisions(doc._.paper, doc._.transcript)
        return doc


def planned_decisions(paper: Paper, transcript: Transcript) -> tuple[PlannedDecisionMark, ...]:
    """Return the decisions that a paper gives notice of, in the order printed.

    In a paper that is no forward plan only a table that says who decides, when, and whether
    it is a key decision counts.
    """
    if paper.template or paper.kind in NEVER:
        return ()
    strict = paper.kind is not Kind.FORWARD_PLAN
    entries = list(tabled(transcript, sheets(transcript), strict))
    if not entries and not strict:
        entries = list(lined(transcript))
    return tuple(sorted((entry.mark() for entry in entries), key=lambda mark: mark.spans))
