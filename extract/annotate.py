"""Read a paper's language: one spaCy pipeline, one component a concern.

The pipeline is `spacy.blank("en")` with no model: tokens, and components that put marks
(`extract.marks`) on the Doc. Each component lives in a package of its own, `component.py`
with `patterns.py` beside it, and declares what it requires and assigns, so that
`nlp.analyze_pipes()` proves the wiring.
"""

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import extract.citations.component
import extract.decisions.component
import extract.former_names.component
import extract.forward_plans.component
import extract.metadata.component
import extract.priorities.component
import extract.recommendations.component
import extract.responses.component  # noqa: F401  (importing registers the factories)
from extract.paper import Paper
from extract.transcript import transcribe

COMPONENTS = (
    "council_metadata",
    "council_responses",
    "council_recommendations",
    "council_decisions",
    "council_priorities",
    "council_forward_plans",
    "council_citations",
    "council_former_names",
)

LONGEST_TEXT = 20_000_000
"""Characters; spaCy's own limit guards its statistical models, which are not used here."""


@cache
def pipeline() -> Language:
    """Return the spaCy pipeline, made once a process."""
    nlp = spacy.blank("en")
    nlp.max_length = LONGEST_TEXT
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def annotate(paper: Paper) -> Doc:
    """Return the paper as a Doc that bears every component's marks."""
    transcript = transcribe(paper.layout)
    nlp = pipeline()
    doc = nlp.make_doc(transcript.text)
    doc._.paper = paper
    doc._.transcript = transcript
    return nlp(doc)
