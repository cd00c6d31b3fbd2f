"""Find decisions in a paper."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory(
    "council_decisions",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.decisions"],
)
def create_component(nlp: Language, name: str) -> "DecisionsComponent":
    """Make the component for spaCy."""
    return DecisionsComponent(nlp)


class DecisionsComponent:
    """Puts marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        return doc
