"""Read a paper's language: one spaCy pipeline, one component a concern.

The pipeline is spaCy's English with no model: components that put marks
(`extract.marks`) on the Doc. Each component lives in a package of its own, `component.py`
with `patterns.py` beside it, and declares what it requires and assigns, so that
`nlp.analyze_pipes()` proves the wiring.

The Doc has no tokens. The rules read the transcript by its characters, and parting it into
tokens that nobody looks at took as long as all the rules together; a component that needs
some makes them of the passages it needs them for: `nlp.make_doc(passage.block.text)`. What
makes them is made then, too.
"""

from collections.abc import Callable
from functools import cache, cached_property

from spacy.lang.en import English
from spacy.language import Language, create_tokenizer
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


class LateTokenizer:
    """spaCy's English tokenizer, which is made of 1,300 special cases when it is first used."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def __call__(self, text: str) -> Doc:
        """Return a text as a Doc with its tokens."""
        return self._tokenizer(text)

    @cached_property
    def _tokenizer(self) -> Callable[[str], Doc]:
        return create_tokenizer()(self._nlp)  # type: ignore[no-any-return]


@cache
def pipeline() -> Language:
    """Return the spaCy pipeline, made once a process."""
    nlp = English(create_tokenizer=LateTokenizer)
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
