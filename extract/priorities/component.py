"""Find priorities in a paper."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory(
    "council_priorities",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.priorities"],
)
def create_component(nlp: Language, name: str) -> "PrioritiesComponent":
    """Make the component for spaCy."""
    return PrioritiesComponent(nlp)


class PrioritiesComponent:
    """Puts marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        return doc
