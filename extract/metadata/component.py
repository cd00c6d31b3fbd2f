"""Find metadata in a paper."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory(
    "council_metadata",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.fields", "doc._.people"],
)
def create_component(nlp: Language, name: str) -> "MetadataComponent":
    """Make the component for spaCy."""
    return MetadataComponent(nlp)


class MetadataComponent:
    """Puts marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        return doc
