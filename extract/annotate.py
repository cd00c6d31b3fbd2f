"""Read a paper's language: one spaCy pipeline, one component a concern.

The pipeline is `spacy.blank("en")` with no model: components that put marks
(`extract.marks`) on the Doc. Each component lives in a package of its own, `component.py`
with `patterns.py` beside it, and declares what it requires and assigns, so that
`nlp.analyze_pipes()` proves the wiring.
"""

import re
from collections.abc import Callable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

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

TOKENIZER = "moothall.printed_words.v1"
PRINTED_WORD = re.compile(r"(\S+|\s)( ?)")

LONGEST_TEXT = 20_000_000
"""Characters; spaCy's own limit guards its statistical models, which are not used here."""


class PrintedWords:
    """A tokenizer that parts a text at white space alone, and loses none of it.

    The rules read the text by its characters; taking punctuation off the words, as spaCy's
    own tokenizer does, cost more than all the rules together.
    """

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the text as a Doc."""
        found = PRINTED_WORD.findall(text)
        return Doc(self._vocab, [word for word, _ in found], [bool(space) for _, space in found])


def create_tokenizer() -> Callable[[Language], PrintedWords]:
    """Make the tokenizer for spaCy."""
    return lambda nlp: PrintedWords(nlp.vocab)


registry.tokenizers.register(TOKENIZER, func=create_tokenizer)


@cache
def pipeline() -> Language:
    """Return the spaCy pipeline, made once a process."""
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
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
