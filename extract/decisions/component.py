"""Find decisions in minutes and records of decisions."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.decisions.resolutions import find_decisions
from extract.paper import Paper
from models.vocabulary import Kind

KINDS = frozenset({Kind.MINUTES, Kind.DECISION_NOTICE})
"""The kinds of paper that say what a body decided."""


@Language.factory(
    "council_decisions",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.decisions"],
)
def create_component(nlp: Language, name: str) -> "DecisionsComponent":
    """Make the component for spaCy."""
    return DecisionsComponent(nlp)


class DecisionsComponent:
    """Puts `DecisionMark`s on the Doc, in the order of the text."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what was decided."""
        paper: Paper = doc._.paper
        if paper.kind in KINDS and not paper.template:
            doc._.decisions = find_decisions(doc._.transcript, paper.kind)
        return doc
