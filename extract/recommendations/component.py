"""Find recommendations in a paper."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory(
    "council_recommendations",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.recommendations"],
)
def create_component(nlp: Language, name: str) -> "RecommendationsComponent":
    """Make the component for spaCy."""
    return RecommendationsComponent(nlp)


class RecommendationsComponent:
    """Puts marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        return doc
