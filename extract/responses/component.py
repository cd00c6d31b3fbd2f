"""Find what a paper says became of recommendations and actions."""

from dataclasses import replace

from rapidfuzz.fuzz import ratio
from spacy.language import Language
from spacy.tokens import Doc

from extract.marks import RecommendationMark, ResponseMark
from extract.paper import Paper
from extract.responses.prose import written
from extract.responses.tables import tabled
from extract.tabular import sheets
from extract.transcript import Transcript
from models.vocabulary import Kind

ALIKE = 92
"""Similarity, of 100, from which a restated recommendation is the one made elsewhere."""


@Language.factory(
    "council_responses",
    requires=["doc._.paper", "doc._.transcript", "doc._.recommendations"],
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
        doc._.responses = responses(doc._.paper, doc._.transcript, doc._.recommendations)
        return doc


def responses(
    paper: Paper, transcript: Transcript, made: tuple[RecommendationMark, ...] = ()
) -> tuple[ResponseMark, ...]:
    """Return what a paper says of recommendations and actions, in the order printed.

    `made` are the recommendations that the paper itself makes.
    """
    if paper.template:
        return ()
    entries = [*tabled(sheets(transcript), paper.kind is Kind.TRACKER), *written(transcript)]
    marks = [entry.mark() for entry in entries]
    marks.sort(key=lambda mark: mark.spans[:1])
    texts = [transcript.evidence(mark.spans).text for mark in made]
    return tuple(
        replace(mark, recommendation=_answered(mark, made, texts)) for mark in marks if mark.spans
    )


def _answered(
    mark: ResponseMark, made: tuple[RecommendationMark, ...], texts: list[str]
) -> int | None:
    """Return the index of the recommendation that is restated, if the paper makes it."""
    for index, other in enumerate(made):
        if any(a < d and c < b for a, b in mark.spans[:1] for c, d in other.spans):
            return index
    if mark.text is None:
        return None
    scores = [ratio(mark.text.lower(), text.lower()) for text in texts]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] >= ALIKE else None
