"""Find metadata in a paper."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.metadata.reading import read_metadata
from extract.paper import Paper
from extract.transcript import Transcript


@Language.factory(
    "council_metadata",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.fields", "doc._.people"],
)
def create_component(nlp: Language, name: str) -> "MetadataComponent":
    """Make the component for spaCy."""
    return MetadataComponent(nlp)


class MetadataComponent:
    """Puts field marks and person marks on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says of itself, and who stands behind it."""
        paper: Paper = doc._.paper
        transcript: Transcript = doc._.transcript
        doc._.fields, doc._.people = read_metadata(transcript, paper)
        return doc
