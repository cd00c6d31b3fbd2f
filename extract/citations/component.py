"""Find citations of legislation in a paper: the Act, its year, the provision."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.citations.patterns import JOINERS, PROVISIONS, TITLES
from extract.marks import CitationMark
from extract.transcript import Passage, Transcript

BEFORE, AFTER = PROVISIONS

HINT = re.compile(r"\b(?:Act|Regulations|Order|Measure|Rules|D?d?eddf|S\.?I\.?)\b")
"""What a passage must hold for the rules to be tried on it."""

FALSE_START = re.compile(
    rf"^(?:(?:The|This|That|Under|In|By|See|{JOINERS}|"
    r"Sections?|Schedule|Part|Paragraph|Regulation|Article)\s+(?:\d\S*\s+)?)+"
)
"""Words before a title that begin a sentence or belong to the provision."""

REACH = 120
"""Characters before a title in which its provision is sought."""


@Language.factory(
    "council_citations",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.citations"],
)
def create_component(nlp: Language, name: str) -> "CitationsComponent":
    """Make the component for spaCy."""
    return CitationsComponent(nlp)


class CitationsComponent:
    """Puts citations on the Doc."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark every citation, in order."""
        transcript: Transcript = doc._.transcript
        doc._.citations = tuple(
            mark
            for passage in transcript.body
            if HINT.search(passage.block.text)
            for mark in cite(passage)
        )
        return doc


def cite(passage: Passage) -> Iterator[CitationMark]:
    """Yield the citations in one passage."""
    text = passage.block.text
    for rule in TITLES:
        for found in rule.expression.finditer(text):
            start = found.start("act")
            if skipped := FALSE_START.match(found["act"]):
                start += skipped.end()
            act = text[start : found.end("act")]
            if len(act.split()) < 2:
                continue
            end = found.end()
            provision = None
            lead = max(start - REACH, 0)
            if before := BEFORE.search(text[lead:start]):
                start, provision = lead + before.start(), before["provision"]
            elif after := AFTER.match(text, end):
                end, provision = after.end(), after["provision"]
            yield CitationMark(
                ((passage.start + start, passage.start + end),),
                rule.name,
                rule.confidence,
                " ".join(act.split()),
                int(found["year"]),
                provision,
            )
