"""Find what a paper says of the former names and predecessors of bodies."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from extract.former_names.patterns import AND, FORMER, NAME, SIGNS, Between
from extract.marks import FormerNameMark
from extract.transcript import Transcript


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
    for passage in transcript.having(SIGNS):
        text = passage.block.text
        names = list(NAME.expression.finditer(text))
        for place in range(1, len(names)):
            between = text[names[place - 1].end() : names[place].start()]
            rule = next((rule for rule in FORMER if rule.match(between)), None)
            if rule is None:
                continue
            name, *former = _sides(text, names, place, rule)
            start = min(one.start() for one in (name, *former))
            end = max(one.end() for one in (name, *former))
            for one in former:
                yield FormerNameMark(
                    spans=((passage.start + start, passage.start + end),),
                    rule=rule.name,
                    confidence=rule.confidence,
                    name=_plain(name[0]),
                    former_name=_plain(one[0]),
                )


def _sides(
    text: str, names: Sequence[re.Match[str]], place: int, rule: Between
) -> list[re.Match[str]]:
    """Return the name that a body has now, then those it had before; several in a row count."""
    step, now, before = (-1, place, place - 1) if rule.former_first else (1, place - 1, place)
    found = [names[now], names[before]]
    while 0 <= before + step < len(names):
        first, second = sorted((before, before + step))
        if not AND.match(text[names[first].end() : names[second].start()]):
            break
        before += step
        found.append(names[before])
    return found


def _plain(name: str) -> str:
    return " ".join(name.split()).rstrip(",")
