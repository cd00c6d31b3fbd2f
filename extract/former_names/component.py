"""Find what a paper says of the former names and predecessors of bodies."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.former_names.patterns import CASED, FORMER, NAME, SIGN
from extract.marks import FormerNameMark
from extract.transcript import Transcript

_ONE = re.compile(NAME, CASED)


@Language.factory(
    "council_former_names",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.former_names"],
)
def create_component(nlp: Language, name: str) -> "FormerNamesComponent":
    """Make the component for spaCy."""
    return FormerNamesComponent(nlp)


class FormerNamesComponent:
    """Puts `FormerNameMark`s on the Doc, in the order of the text, each pair of names once."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what was called something else before."""
        found: dict[tuple[str, str], FormerNameMark] = {}
        for mark in find_former_names(doc._.transcript):
            found.setdefault((mark.name, mark.former_name), mark)
        doc._.former_names = tuple(found.values())
        return doc


def find_former_names(transcript: Transcript) -> Iterator[FormerNameMark]:
    """Yield each name with each former name that a sentence gives it."""
    for passage in transcript.body:
        text = passage.block.text
        if not SIGN.search(text):
            continue
        for rule in FORMER:
            for match in rule.expression.finditer(text):
                start, end = match.span()
                for former in _ONE.finditer(text, *match.span("former")):
                    yield FormerNameMark(
                        spans=((passage.start + start, passage.start + end),),
                        rule=rule.name,
                        confidence=rule.confidence,
                        name=_plain(match["name"]),
                        former_name=_plain(former[0]),
                    )


def _plain(name: str) -> str:
    return " ".join(name.split()).rstrip(",")
