"""Find recommendations in a paper."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.marks import RecommendationMark, ResponseMark
from extract.paper import Paper
from extract.recommendations.entries import Entry
from extract.recommendations.errands import actions, errand
from extract.recommendations.repeats import drop_repeats
from extract.recommendations.series import Series, find_series
from extract.recommendations.standing import recommendation_type
from extract.responses.restated import is_restated
from extract.transcript import Transcript
from models.vocabulary import Kind


@Language.factory(
    "council_recommendations",
    requires=["doc._.paper", "doc._.transcript", "doc._.responses"],
    assigns=["doc._.recommendations"],
)
def create_component(nlp: Language, name: str) -> "RecommendationsComponent":
    """Make the component for spaCy."""
    return RecommendationsComponent(nlp)


class RecommendationsComponent:
    """Puts a mark on the Doc for each recommendation."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper recommends."""
        doc._.recommendations = recommendations(doc._.paper, doc._.transcript, doc._.responses)
        return doc


def recommendations(
    paper: Paper, transcript: Transcript, answered: tuple[ResponseMark, ...] = ()
) -> tuple[RecommendationMark, ...]:
    """Return what a paper formally recommends, each thing once, in the order printed.

    What it restates in order to answer it (`answered`) is another paper's, unless this is
    the review itself.
    """
    found = find_series(paper, transcript)
    if paper.kind is not Kind.SCRUTINY_REVIEW:
        found = [series for series in found if not _is_answered(series, answered)]
    kept = drop_repeats([series.entries for series in found])
    several = sum(map(len, kept)) > 1
    marks: list[RecommendationMark] = []
    for number, (series, entries) in enumerate(zip(found, kept, strict=True), 1):
        if several:
            entries = _without_pointers(entries)
        base = len(marks)
        marks.extend(_mark(paper.kind, series, entry, base, number) for entry in entries)
    return tuple(marks)


def _is_answered(series: Series, answered: tuple[ResponseMark, ...]) -> bool:
    restated = sum(is_restated(entry.spans, answered) for entry in series.entries)
    return 2 * restated > len(series.entries)


def _without_pointers(entries: list[Entry]) -> list[Entry]:
    """Leave out "that the recommendations in section 2 be approved", which says nothing new."""
    if any(entry.parent is not None for entry in entries):
        return entries
    return [entry for entry in entries if not entry.points_back]


def _mark(kind: Kind, series: Series, entry: Entry, base: int, number: int) -> RecommendationMark:
    doing = errand(entry.text, entry.notes, entry.owner, entry.due)
    return RecommendationMark(
        spans=entry.spans,
        rule=entry.rule,
        confidence=entry.confidence,
        label=entry.label,
        parent=None if entry.parent is None else base + entry.parent,
        lead_in=entry.lead_in,
        addressee=entry.addressee,
        type=recommendation_type(kind, series.opener, entry.text),
        actions=actions(entry.text, entry.lead_in),
        owner=doing.owner,
        due_text=doing.due,
        due_date=doing.date,
        series=number,
    )
