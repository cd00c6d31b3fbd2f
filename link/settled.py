"""Which decisions of an item settle which recommendations of the paper that was under it.

Four grounds, the strongest first:

`quoted`: the decision prints the recommendation's words; mood, frame and order apart
("notes the survey", "that the survey be noted").
`by_reference`: the decision names recommendations by number, and the paper has them all, or
it names "the recommendations" of the report.
`same_item`: the item has one decision that fits nothing else, or one on the report as a
whole, and nothing else says what became of the recommendation.
`similar`: other words, but the two share telling words that no other recommendation of the
paper and no other decision of the item has, and no other pair is nearly as like.

A stem ("ask officers to:") is settled with what stands under it, and the other way round.
Where two readings are as good as each other there is no link.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from link.items import Place
from link.papers import Asked, Decided, Paper
from link.patterns import MATTER, REPORT_BESIDES
from link.references import Reference, refer, refer_in_turn
from link.words import Words, alike, common_run, held, printed, rare, share
from models.vocabulary import Basis, Kind

QUOTED = 0.8
"""Likeness from which a decision prints a recommendation's words."""

HELD = 0.8
"""Share of the words of the shorter text that the longer one prints in their order."""

HELD_STEMS = 3
"""Words that the shorter text must have to be recognised inside the longer one."""

MOST = 0.5
"""Share of a recommendation's length that a decision must have to print it shortened."""

SIMILAR = 0.4
"""Likeness from which other words may say the same, with one telling word in common."""

SIMILAR_MANY, MANY = 0.3, 3
"""The same with so many telling words in common."""

AHEAD = 0.1
"""How much liker the best must be than the second best."""

SHOWN = 200
"""Characters of evidence."""


@dataclass(frozen=True)
class Link:
    """A decision on a recommendation."""

    decision: str
    recommendation: str
    basis: Basis
    score: float
    evidence: str


def settle(paper: Paper, place: Place, *, later: bool = False, alone: bool = True) -> list[Link]:
    """Return the links between a paper's recommendations and its item's decisions.

    `later` is for a meeting other than the paper's own: only quotation then shows a link.
    Where other papers were under the item, too (not `alone`), "the recommendations" and "the
    report" may be theirs.
    """
    item = place.item
    decided = [one for one in item.decided if not one.procedural]
    links = list(_quoted(paper.asked, decided, least=HELD_STEMS if later else 1))
    if not later:
        named, by_number = _referred(paper, decided, alone=alone)
        links = [link for link in links if (link.decision, link.recommendation) not in named]
        links += by_number
        links += _similar(paper.asked, decided, links)
        links += _same_item(paper, place, decided, links) if alone else ()
    return list(_with_stems(paper.asked, links))


def _quoted(asked: Sequence[Asked], decided: Sequence[Decided], least: int) -> Iterator[Link]:
    """Link each recommendation with the decision that prints its words."""
    for one in asked:
        if len(one.words.stems) < least:
            continue
        scores = [(_printed_in(one, decision), decision) for decision in decided]
        best = max((score for score, _ in scores), default=0.0)
        if best < QUOTED:
            continue
        found = [decision for score, decision in scores if score >= best - 0.02]
        if len(found) == 1:
            run = common_run(found[0].text, one.text)
            yield Link(found[0].id, one.id, Basis.QUOTED, round(best, 3), run[:SHOWN])


def _printed_in(one: Asked, decision: Decided) -> float:
    score = alike(one.words, decision.words, QUOTED)
    if one.stem:
        score = max(score, alike(one.whole, decision.words, QUOTED))
    ours, theirs = len(one.words.matter), len(decision.words.matter)
    if ours >= HELD_STEMS:
        # A list closed by one approval, or words added by an amendment.
        score = max(score, 0.98 * held(one.words, decision.words, HELD))
    if theirs >= HELD_STEMS and theirs >= MOST * ours:
        # Minutes leave out what the report explains.
        score = max(score, 0.95 * held(decision.words, one.words, HELD))
    return score


def _referred(
    paper: Paper, decided: Sequence[Decided], *, alone: bool
) -> tuple[set[tuple[str, str]], list[Link]]:
    """Link by what decisions say of recommendations; return the pairs, and the links."""
    links = [
        link
        for decision, reference in refer_in_turn(decided)
        if alone or reference.numbers
        for link in by_reference(paper, decision, reference)
    ]
    distinct = {(link.decision, link.recommendation): link for link in reversed(links)}
    return set(distinct), list(distinct.values())


def by_reference(
    paper: Paper, decision: Decided, reference: Reference, *, elsewhere: bool = False
) -> list[Link]:
    """Return the links of one reference; none where the paper lacks a number that it names.

    `elsewhere` is for a reference to the recommendations of another body's paper.
    """
    if bool(reference.source) != elsewhere and not (
        reference.source == "review" and paper.kind is Kind.SCRUTINY_REVIEW
    ):
        return []
    asked = reference.choose(paper.asked)
    if reference.loosely:
        asked = _meant(asked, decision)
    score = 0.95 if reference.numbers else 0.9
    return [
        Link(decision.id, one.id, Basis.BY_REFERENCE, score, reference.text[:SHOWN])
        for one in asked
    ]


def _meant(asked: Sequence[Asked], decision: Decided) -> list[Asked]:
    """Return the one recommendation that a decision's words fit, or all if they fit none."""
    scores = sorted(((alike(one.words, decision.words), n) for n, one in enumerate(asked)))
    if len(scores) > 1 and scores[-1][0] >= SIMILAR and scores[-1][0] - scores[-2][0] >= AHEAD:
        return [asked[scores[-1][1]]]
    return [] if len(scores) > 1 and scores[-1][0] >= SIMILAR else list(asked)


def _similar(
    asked: Sequence[Asked], decided: Sequence[Decided], links: Iterable[Link]
) -> Iterator[Link]:
    linked = {link.recommendation for link in links}
    taken = {link.decision for link in links if link.basis is Basis.BY_REFERENCE}
    parents = {one.parent_id for one in asked}
    leaves = [one for one in asked if one.id not in parents]
    telling = rare(one.words for one in leaves) & rare(one.words for one in decided)

    def likeness(one: Words, other: Words) -> float:
        common = len(telling & one.set & other.set)
        likeness = max(alike(one, other), 0.9 * share(one, other), 0.9 * share(other, one))
        enough = SIMILAR_MANY if common >= MANY else SIMILAR
        return likeness if common and likeness >= enough else 0.0

    for one in leaves:
        if one.id in linked:
            continue
        scores = sorted(
            (likeness(one.words, decision.words), index) for index, decision in enumerate(decided)
        )
        if not scores or not scores[-1][0]:
            continue
        if len(scores) > 1 and scores[-1][0] - scores[-2][0] < AHEAD:
            continue
        decision = decided[scores[-1][1]]
        if decision.id in taken:
            continue
        words = printed(decision.text, telling & one.words.set)
        yield Link(
            decision.id, one.id, Basis.SIMILAR, round(0.8 * scores[-1][0], 3), ", ".join(words)
        )


def _same_item(
    paper: Paper, place: Place, decided: Sequence[Decided], links: Sequence[Link]
) -> Iterator[Link]:
    used = {link.decision for link in links}
    linked = {link.recommendation for link in links}
    if all(one.id in linked for one in paper.asked):
        return
    fitting = decided
    if len(decided) > 1 and not links:
        fitting = [one for one in decided if any(rule.search(one.text) for rule in MATTER)]
    if len(fitting) != 1:
        return
    whole = REPORT_BESIDES.search(fitting[0].text)
    if (fitting[0].id in used and not whole) or any(refer(fitting[0].text)):
        return
    for one in paper.asked:
        if one.id not in linked:
            yield Link(
                fitting[0].id,
                one.id,
                Basis.SAME_ITEM,
                round(0.75 * place.score, 3),
                place.evidence[:SHOWN],
            )


def _with_stems(asked: Sequence[Asked], links: Sequence[Link]) -> Iterator[Link]:
    """Add the stem of an item that is settled, and what stands under a stem named as a whole."""
    found = {(link.decision, link.recommendation): link for link in links}
    settled = {link.recommendation for link in links}
    by_id = {one.id: one for one in asked}
    for link in links:
        parent = by_id[link.recommendation].parent_id
        while parent in by_id:
            found.setdefault((link.decision, parent), replace(link, recommendation=parent))
            parent = by_id[parent].parent_id
    for one in asked:
        if one.id in settled or one.parent_id is None:
            continue
        for (_, recommendation), link in list(found.items()):
            if recommendation == one.parent_id and link.basis is Basis.BY_REFERENCE:
                found.setdefault((link.decision, one.id), replace(link, recommendation=one.id))
    yield from found.values()
