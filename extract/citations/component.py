"""Find citations in a paper."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory(
    "council_citations",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.citations"],
)
def create_component(nlp: Language, name: str) -> "CitationsComponent":
    """Make the component for spaCy."""
    return CitationsComponent(nlp)


class CitationsComponent:
    """Puts marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        return doc
