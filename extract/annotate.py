"""Read a paper's language: one spaCy pipeline, one component a concern.

The pipeline is `spacy.blank("en")` with no model: components that put marks
(`extract.marks`) on the Doc. Each component lives in a package of its own, `component.py`
with `patterns.py` beside it, and declares what it requires and assigns, so that
`nlp.analyze_pipes()` proves the wiring.

The Doc has no tokens. The rules read the transcript by its characters, and parting it into
tokens that nobody looks at took as long as all the rules together; a component that needs
some makes them of the passages it needs them for: `nlp.make_doc(passage.block.text)`.
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


@cache
def pipeline() -> Language:
    """Return the spaCy pipeline, made once a process."""
    nlp = spacy.blank("en")
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def annotate(paper: Paper) -> Doc:
    """Return the paper as a Doc that bears every component's marks."""
    nlp = pipeline()
    doc = Doc(nlp.vocab)
    doc._.paper = paper
    doc._.transcript = transcribe(paper.layout)
    return nlp(doc)
