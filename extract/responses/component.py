"""Find what a paper says became of recommendations and actions."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.marks import ResponseMark
from extract.paper import Paper
from extract.responses.prose import written
from extract.responses.tables import tabled
from extract.tabular import sheets
from extract.transcript import Transcript
from models.vocabulary import Kind


@Language.factory(
    "council_responses",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.responses"],
)
def create_component(nlp: Language, name: str) -> "ResponsesComponent":
    """Make the component for spaCy."""
    return ResponsesComponent(nlp)


class ResponsesComponent:
    """Puts a mark on the Doc for each recommendation or action that is answered or tracked."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what became of recommendations and actions."""
        doc._.responses = responses(doc._.paper, doc._.transcript)
        return doc


def responses(paper: Paper, transcript: Transcript) -> tuple[ResponseMark, ...]:
    """Return what a paper says of recommendations and actions, in the order printed."""
    if paper.template:
        return ()
    entries = [*tabled(sheets(transcript), paper.kind is Kind.TRACKER), *written(transcript)]
    marks = [mark for entry in entries if (mark := entry.mark()).spans]
    return tuple(sorted(marks, key=lambda mark: mark.spans[0]))
