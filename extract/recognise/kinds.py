"""What kind of document a layout is: signs add up, the surest kind wins."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import exp

from extract.layout import Layout
from extract.paper import Paper
from extract.recognise.blank import why_blank
from extract.recognise.glimpse import Glimpse
from extract.recognise.language import language_of
from extract.recognise.patterns import MEASURES, SIGNS
from extract.recognise.sign import Place, Sign
from models.vocabulary import Kind

BENEFIT_OF_DOUBT = 1.6
"""Log-odds that a paper is none of the kinds we know, before one looks at it."""

BOUND = 0.97
"""How sure it is that a file is a pack in which several papers were found."""

NOT_THOUGHT_OF = 1.0
"""Odds kept back for what nobody thought of, so that nothing is ever quite sure."""


def recognise(*layouts: Layout) -> tuple[Paper, ...]:
    """Return a file's papers, each with its kind, how sure that is, and why.

    One layout is a file that is one paper. Several are the papers of a pack: the pack comes
    first, which is known by its front, and then its papers.
    """
    if len(layouts) == 1:
        return (recognise_one(layouts[0]),)
    papers = tuple(replace(recognise_one(layout), part=True) for layout in layouts)
    return (_bind(papers), *papers)


def _bind(papers: Sequence[Paper]) -> Paper:
    """Return the pack that some papers are bound in."""
    front = papers[0]
    pages = tuple(page for paper in papers for page in paper.layout.source.pages)
    source = replace(front.layout.source, pages=pages, troubles=())
    return replace(
        front,
        layout=replace(front.layout, source=source, troubles=()),
        kind=Kind.AGENDA_PACK,
        confidence=BOUND,
        reasons=(f"papers: {len(papers)}", *front.reasons),
        page_to=papers[-1].page_to,
        part=False,
        template=False,
        bound=True,
    )


def recognise_one(layout: Layout) -> Paper:
    """Return a paper with its kind; a blank form is `other` whatever it is a form of."""
    pages = layout.source.pages
    glimpse = Glimpse(layout)
    kind, confidence, reasons = judge(glimpse)
    blank = why_blank(glimpse)
    if blank is not None:
        kind, reasons = Kind.OTHER, (blank, f"would be {kind}", *reasons)
    return Paper(
        layout,
        kind,
        round(confidence, 3),
        reasons,
        pages[0].number,
        pages[-1].number,
        language=language_of(glimpse.words),
        template=blank is not None,
    )


def judge(glimpse: Glimpse) -> tuple[Kind, float, tuple[str, ...]]:
    """Return the likeliest kind, its probability, and what speaks for it.

    Signs count as independent evidence, each once. With too little to go by, a paper is
    `other`.
    """
    scores = dict.fromkeys(Kind, 0.0)
    scores[Kind.OTHER] = BENEFIT_OF_DOUBT
    reasons: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for kind, weight, reason in _evidence(glimpse):
        scores[kind] += weight
        reasons[kind].append(reason)
    best = max(scores, key=lambda kind: scores[kind])
    rivals = sum(exp(scores[kind]) for kind in Kind if scores[kind] and kind is not best)
    likelihood = exp(scores[best])
    return best, likelihood / (likelihood + rivals + NOT_THOUGHT_OF), tuple(reasons[best])


def _evidence(glimpse: Glimpse) -> Iterator[tuple[Kind, float, str]]:
    for sign in SIGNS:
        line = _first_line(sign, glimpse)
        if line is not None:
            yield sign.kind, sign.weight, f"{sign.name}: {line[:60]}"
    for measure in MEASURES:
        value = glimpse.features[measure.feature]
        if value >= measure.at_least:
            yield measure.kind, measure.weight, f"{measure.name}: {value:g}"


def _first_line(sign: Sign, glimpse: Glimpse) -> str | None:
    """Return the first line that has a sign; in joined lines, only what no single line says."""
    # A heading speaks by its first words.
    heading = sign.place is Place.HEADING
    ask = sign.expression.match if heading else sign.expression.search
    joined = sign.place is Place.TITLE_PAIR
    for text in glimpse.lines_for(sign):
        found = ask(text)
        if found and not (joined and any(found.group() in line for line in glimpse.title)):
            return text
    return None
