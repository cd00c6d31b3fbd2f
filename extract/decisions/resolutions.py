"""What was decided item by item: resolutions, what is told besides, and how it was carried."""

from collections.abc import Iterator, Sequence

from extract.decisions.amendments import find_amendment, touches
from extract.decisions.body import Body
from extract.decisions.found import Found
from extract.decisions.items import read_items
from extract.decisions.lines import Item, Line, sentences
from extract.decisions.lists import Gatherer
from extract.decisions.motions import find_lost
from extract.decisions.openings import Opening, find_opening, is_lead_in
from extract.decisions.outcomes import is_procedural, read_outcome
from extract.decisions.patterns import (
    AFTERWARDS,
    BARE_LIST,
    BODY_OPENINGS,
    CLAUSES,
    DECISION_LABEL,
    MOTION_LOST,
    MOVING,
    PAST_ACT,
)
from extract.decisions.records import read_labels
from extract.decisions.repeats import settle
from extract.decisions.statements import Style, find_statements, find_words
from extract.decisions.votes import read_motion
from extract.marks import DecisionMark
from extract.recommendations.labels import read_label
from extract.transcript import Transcript
from models.vocabulary import Kind, Outcome

FRONT = 14
"""Passages at the front that name the body."""


def find_decisions(transcript: Transcript, kind: Kind) -> tuple[DecisionMark, ...]:
    """Return the decisions that minutes or a record of decisions hold."""
    passages = transcript.body
    body = Body(passage.block.text for passage in passages[:FRONT])
    items = read_items(transcript)
    if kind is Kind.DECISION_NOTICE:
        items = read_labels(items)
    resolved = [_find_resolved(item, body) for item in items]
    style = Style(
        formal=4 * sum(bool(found) for found, _ in resolved) >= len(items),
        notice=kind is Kind.DECISION_NOTICE,
    )
    marks: list[DecisionMark] = []
    for item, (found, openings) in zip(items, resolved, strict=True):
        marks.extend(_decide(item, found, openings, body, style))
    return tuple(marks)


def _find_resolved(item: Item, body: Body) -> tuple[list[Found], list[int]]:
    """Return what an item resolves under openings, and the lines on which they stand."""
    lines = item.lines
    found: list[Found] = []
    openings: list[int] = []
    index = 0
    while index < len(lines):
        bounded = lines[index].decided
        end = _end_of_part(lines, index, body) if bounded else len(lines)
        opening = find_opening(lines[index], body)
        if opening is None:
            if bounded:
                opening = Opening(0, 0, DECISION_LABEL, "")
            elif (opening := _bare_list(lines, index, body)) is None:
                index += 1
                continue
        gatherer = Gatherer(lines, body, opening, index, bounded)
        after = gatherer.gather(opening.end, end)
        if gatherer.entries:
            openings.append(index)
            found.extend(gatherer.entries)
        index = max(after, index + 1)
    return found, openings


def _end_of_part(lines: Sequence[Line], index: int, body: Body) -> int:
    """Return where the decided lines from `index` end, or another resolution opens in them."""
    for place in range(index + 1, len(lines)):
        line = lines[place]
        if not line.decided:
            return place
        if find_opening(line, body) and not is_lead_in(line.text):
            return place
    return len(lines)


def _bare_list(lines: Sequence[Line], index: int, body: Body) -> Opening | None:
    """Return the opening of a list that no word introduces, or only the name of the body."""
    text = lines[index].text
    before = lines[index - 1].text.rstrip() if index else ""
    if MOVING.search(before):
        return None
    label = read_label(lines[index].marker)
    if label and label.is_first and BARE_LIST.match(text) and not before.endswith(":"):
        return Opening(0, 0, BARE_LIST, "")
    found = BODY_OPENINGS.match(text)
    if found is None or not body.is_own(found["who"]) or index + 1 >= len(lines):
        return None
    after = lines[index + 1].text
    if PAST_ACT.match(after) or (found["end"] and CLAUSES[0].match(after)):
        return Opening(0, found.end(), BODY_OPENINGS, text)
    return None


def _decide(
    item: Item, resolved: Sequence[Found], openings: Sequence[int], body: Body, style: Style
) -> Iterator[DecisionMark]:
    """Yield an item's decisions with all that is printed about them."""
    lines = item.lines
    taken = frozenset(
        place
        for one in resolved
        for place in range(one.first, one.last + 1)
        if place != one.group or lines[place].decided
    )
    taken |= {place for place in openings if _opens_line(lines[place], body)}
    found = [*resolved, *find_lost(lines, openings), *find_statements(lines, taken, body, style)]
    if not found and style.notice:
        found = list(find_words(item))
    settled = settle(found, lines)
    done = 0
    for place, one in enumerate(settled):
        grouped = [other for other in settled if other.group == one.group]
        if place and settled[place - 1].group != one.group:
            done = settled[place - 1].last + 1
        motion = read_motion(_around(lines, done, one, grouped))
        amendment = find_amendment(lines, done, one.group)
        outcome = one.outcome or read_outcome(one.text, one.lead_in)
        amended = amendment is not None and touches(amendment, one, grouped)
        if amended and outcome in (Outcome.AGREED, Outcome.NOTED):
            outcome = Outcome.AGREED_AS_AMENDED
        yield DecisionMark(
            spans=one.spans,
            rule=one.rule,
            confidence=one.confidence,
            item=item.number,
            heading=item.heading,
            label=one.label,
            outcome=outcome,
            procedural=is_procedural(item.heading, one.text),
            proposer=motion.proposer,
            seconder=motion.seconder,
            votes_for=motion.votes_for,
            votes_against=motion.votes_against,
            votes_abstained=motion.votes_abstained,
        )


def _opens_line(line: Line, body: Body) -> bool:
    """Whether a resolution opens at the very beginning of a line, leaving nothing before it."""
    opening = find_opening(line, body)
    return opening is None or opening.start == 0


def _around(lines: Sequence[Line], done: int, one: Found, grouped: Sequence[Found]) -> list[str]:
    """Return the sentences that may say how a decision was carried, the nearest last."""
    said: list[str] = []
    for line in lines[done : one.group + 1]:
        for start, end in sentences(line.text):
            if MOTION_LOST.search(line.text[start:end]) and one.outcome is None:
                said = []
            else:
                said.append(line.text[start:end])
    after = [
        line.text
        for line in lines[max(other.last for other in grouped) + 1 :][:2]
        if AFTERWARDS.match(line.text)
    ]
    return [*said, *after, one.text]
