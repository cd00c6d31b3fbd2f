"""Find citations of legislation in a paper."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.citations.patterns import CITATIONS, NOT_LEGISLATION, YEAR_ACT
from extract.marks import CitationMark
from extract.rule import Rule
from extract.transcript import Passage, Span, Transcript

_SIGN = re.compile(
    r"""\b(?:Acts?|ACTS?|Regulations|REGULATIONS|Order|Rules|Measure)(?:\s\([^()]{2,60}\)){0,3},?\s(?:17|18|19|20)\d\d
    |\b(?:of|to)\sthe\s[A-Z][^.;:]{2,90}\bAct\b|\bS\.?[IR]\.?\s(?:[Nn]o\.?\s)?\d{4}/\d
    |\b(?:D?[Dd]deddf|Deddf|[MF]esur|R?h?eoliadau|G?[Oo]rchymyn)\s[A-ZŴŶ]
    |\bthe\s(?:19|20)\d\d\s(?:Act|Regulations|Measure|Order)\b""",
    re.VERBOSE,
)
_HINTS = (
    *("Act", "ACT", "Regulations", "REGULATIONS", "Order", "Rules", "Measure", "/"),
    *("eddf", "esur", "eoliadau", "rchymyn"),
)
"""One of these is in every sign, and they are found much faster."""
BEFORE, AFTER = 260, 110
"""Characters around the word "Act" in which a citation may lie."""
_SOFTENED = {
    "Ddeddf": "Deddf",
    "Fesur": "Mesur",
    "Reoliadau": "Rheoliadau",
    "Orchymyn": "Gorchymyn",
}
_ARTICLE = re.compile(r"\A(?:The|the|of|and|for|to|in)\s")


@Language.factory(
    "council_citations",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.citations"],
)
def create_component(nlp: Language, name: str) -> "CitationsComponent":
    """Make the component for spaCy."""
    return CitationsComponent(nlp)


class CitationsComponent:
    """Puts `CitationMark`s on the Doc, in the order of the text, one a page for each."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what legislation the paper cites."""
        doc._.citations = tuple(_once_a_page(doc._.transcript))
        return doc


def _once_a_page(transcript: Transcript) -> Iterator[CitationMark]:
    seen = set()
    for passage, mark in _find_all(transcript):
        key = (mark.act.casefold(), mark.year, mark.provision, passage.block.page)
        if key not in seen:
            seen.add(key)
            yield mark


def _find_all(transcript: Transcript) -> Iterator[tuple[Passage, CitationMark]]:
    cited: dict[int, set[str]] = {}
    for passage in transcript.having(_HINTS):
        matches = [
            match
            for start, end in _windows(passage.block.text)
            for match in _matches(passage.block.text, start, end)
        ]
        for rule, found in sorted(matches, key=lambda pair: pair[1].start()):
            mark = _mark(passage, rule, found, cited)
            if mark is not None:
                yield passage, mark


def _windows(text: str) -> list[Span]:
    """Return the stretches of text in which citations may lie: the rules are slow elsewhere."""
    windows: list[Span] = []
    for sign in _SIGN.finditer(text):
        start, end = max(sign.start() - BEFORE, 0), min(sign.end() + AFTER, len(text))
        start = text.rfind(" ", 0, start) + 1
        if windows and start <= windows[-1][1]:
            start = windows.pop()[0]
        windows.append((start, end))
    return windows


def _matches(text: str, low: int, high: int) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Yield the matches that do not lie in one another, the fuller forms first."""
    taken: list[Span] = []
    for rule in (*CITATIONS, YEAR_ACT):
        if not rule.may_match(text):
            continue
        for found in rule.expression.finditer(text, low, high):
            start, end = found.span()
            if all(end <= before or start >= after for before, after in taken):
                taken.append((start, end))
                yield rule, found


def _mark(
    passage: Passage, rule: Rule, found: re.Match[str], cited: dict[int, set[str]]
) -> CitationMark | None:
    parts = found.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    start = found.start()
    if rule is YEAR_ACT:
        # "the 1998 Act" says which only if one Act of that year has been cited.
        acts = {act for act in cited.get(year or 0, ()) if act.endswith(parts["sort"])}
        if len(acts) != 1:
            return None
        act = next(iter(acts))
    else:
        act = parts["act"].rstrip()
        begin = found.start("act")
        while article := _ARTICLE.match(act):
            act = act[article.end() :]
            begin += article.end()
        if NOT_LEGISLATION.match(act) or " " not in act:
            return None
        if not parts.get("provision"):
            start = begin
        first, _, rest = act.partition(" ")
        act = f"{_SOFTENED.get(first, first)} {rest}"
        if year is not None:
            cited.setdefault(year, set()).add(act)
    provision = parts.get("provision")
    return CitationMark(
        spans=((passage.start + start, passage.start + found.end()),),
        rule=rule.name,
        confidence=rule.confidence,
        act=act,
        year=year,
        provision=" ".join(provision.split()) if provision else None,
    )
