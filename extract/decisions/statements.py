"""Decisions told in sentences: "It was agreed to ...", "The Panel noted the report."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.decisions.body import Body
from extract.decisions.found import Form, Found
from extract.decisions.lines import Item, Line, sentences
from extract.decisions.patterns import (
    ALREADY_SAID,
    AMENDMENT_FAILED,
    AMENDMENT_MOVED,
    BARE_RESOLUTION,
    CAPITAL_ACT,
    CLOSINGS,
    HEARSAY,
    MOTION_CARRIED,
    MOTION_LOST,
    MOVED_THAT,
    MOVING,
    NOTICE_WORDS,
    NOTINGS,
    OBJECTIONS,
    OTHERS_MATTERS,
    OUR_MATTERS,
    PASSIVES,
    PLANNING_REFERENCE,
    POINTING_BACK,
    PROPOSED_ONLY,
    REFUSED,
    STATEMENTS,
    WITHDRAWN,
)
from extract.rule import Rule
from extract.transcript import Span

_WORDS = re.compile(
    r"""agreed|resolv|approv|adopt|accept|decid|determin|noted|receiv|confirm|ratif|authoris|endors
    |appoint|elect|co-?opted|grant|refus|reject|declin|recommended|deferr|delegat|voted|carried|favour
    |signed|second|taken\sas|object|oppose|support|withdrawn|happy|content|\bThat\b|unanim|finding|decision|resolution
    |cytun|gytun|gytûn|penderf|cymeradwy|chymeradwy|gymeradwy|nodwyd|derbyniwyd|nododd""",
    re.IGNORECASE | re.VERBOSE,
)
_FARED = re.compile(
    r"\b(?:motion|amendment)\b(?=[^.]{0,60}?\b(?:carried|agreed|approved|passed|bec[ao]me)\b)", re.I
)
MOST_AMENDMENTS = 4
"""Lines before the vote among which the motion stands."""
_TOPIC = re.compile(
    r"\b(?:is|are|was|were|be|been|had|has|have|will|would|could|should|may|reported|said|asked|stated)\b",
    re.IGNORECASE,
)
_DASHED = re.compile(r"\s[–—-]\s|\Are\b|,\sre\b")
_RUN_IN = re.compile(r"(?:[A-Z][\w’'-]*\s(?:(?:and|&|of)\s)?){1,3}[–—-]\s(?=[A-Z])")
_PUT = re.compile(r"\b(?:moved|proposed|seconded)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:all|both|these)\b", re.IGNORECASE)
LONGEST_TOPIC = 90
"""Characters of a verbless sentence that only names what the next one decides."""
LONGEST_ENTRY = 120
"""Characters of a line of a list that a closing word may approve."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a sentence tells; `back` says that what it approves stands before it."""

    rule: Rule
    form: Form
    back: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How the paper is kept: `formal` if it resolves under openings rather than tells.

    `notice` says that it is a record of decisions and nothing else, `recommending` that
    what stands next is quoted as moved or recommended.
    """

    formal: bool
    notice: bool = False
    recommending: bool = False


def read_statement(sentence: str, body: Body, style: Style, first: bool) -> Telling | None:
    """Return what a sentence tells of a decision, None for most sentences."""
    if not _WORDS.search(sentence) or sentence[:1] in "“\"‘'":
        return None
    text = body.spelt_out(sentence)
    if REFUSED.match(text) and OUR_MATTERS.search(text) and "recommendation" not in text.lower():
        return Telling(REFUSED, Form.TOLD)
    if MOTION_LOST.search(text) or AMENDMENT_MOVED.search(text) or AMENDMENT_FAILED.search(text):
        return None
    if len(text) < LONGEST_ENTRY and POINTING_BACK.search(text):
        return Telling(POINTING_BACK, Form.AGREED, back=True)
    closing = CLOSINGS.search(text)
    if closing and closing.start() == 0:
        return Telling(CLOSINGS, Form.AGREED, back=True)
    told = ALREADY_SAID.expression.sub(lambda found: "·" * len(found[0]), text)
    for rule in STATEMENTS:
        if not rule.may_match(told):
            continue
        for found in rule.expression.finditer(told):
            if not body.is_own(found.groupdict().get("who")):
                continue
            if not HEARSAY.search(told[: found.start()]):
                return Telling(rule, Form.AGREED)
    if closing and (PLANNING_REFERENCE.match(text) or not OTHERS_MATTERS.search(text)):
        return Telling(CLOSINGS, Form.AGREED, back=_SEVERAL.match(closing["closing"]) is not None)
    if OBJECTIONS.match(text):
        return Telling(OBJECTIONS, Form.AGREED)
    if WITHDRAWN.match(text):
        return Telling(WITHDRAWN, Form.TOLD)
    if MOTION_CARRIED.search(told):
        return Telling(MOTION_CARRIED, Form.TOLD)
    for rule in NOTINGS:
        if (noting := rule.search(told)) and body.is_own(noting.groupdict().get("who")):
            capital = CAPITAL_ACT.search(sentence)
            return Telling(rule, Form.AGREED if capital else Form.NOTED)
    if _is_approved(told, style):
        return Telling(PASSIVES, Form.TOLD)
    if PROPOSED_ONLY.search(told):
        return Telling(PROPOSED_ONLY, Form.MOVED)
    if first and not style.recommending and BARE_RESOLUTION.match(text):
        return Telling(BARE_RESOLUTION, Form.TOLD)
    return None


def _is_approved(text: str, style: Style) -> bool:
    """Whether a sentence tells that something of the body's own was approved."""
    for found in PASSIVES.expression.finditer(text):
        what = found["what"]
        if "·" in text[found.start() : found.end()] or HEARSAY.search(text[: found.end("what")]):
            continue
        ours = OUR_MATTERS.search(what)
        if ours and not (OTHERS_MATTERS.search(what) and not re.search("minutes", what, re.I)):
            return True
        if not style.formal and not OTHERS_MATTERS.search(what) and found["act"] != "appointed":
            return True
    return False


def find_statements(
    lines: Sequence[Line], taken: frozenset[int], body: Body, style: Style
) -> Iterator[Found]:
    """Yield the decisions told in the lines that no resolution has taken."""
    for index, line in enumerate(lines):
        if index in taken or line.is_heading or not line.text:
            continue
        recommending = index > 0 and MOVING.search(lines[index - 1].text) is not None
        yield from _in_line(lines, index, taken, body, replace(style, recommending=recommending))


def find_words(item: Item) -> Iterator[Found]:
    """Yield the one word that a record of decisions says of an item: "Noted."."""
    for index, line in enumerate(item.lines):
        if item.number and len(item.lines) <= 2 and NOTICE_WORDS.match(line.text):
            yield Found(
                (line.span(0, len(line.text)),),
                line.text,
                Form.AGREED,
                NOTICE_WORDS.name,
                NOTICE_WORDS.confidence,
                index,
                index,
                index,
            )


def _in_line(
    lines: Sequence[Line], index: int, taken: frozenset[int], body: Body, style: Style
) -> Iterator[Found]:
    line = lines[index]
    text = line.text
    run_in = _RUN_IN.match(text) if line.begin else None
    skipped = run_in.end() if run_in else 0
    spans = [(skipped + start, skipped + end) for start, end in sentences(text[skipped:])]
    tellings = [
        read_statement(text[start:end], body, style, first=place == 0)
        for place, (start, end) in enumerate(spans)
    ]
    # A line may hold several planning applications, each with what was decided on it.
    cuts = [
        place
        for place, (start, end) in enumerate(spans)
        if place and PLANNING_REFERENCE.match(text[start:end])
    ]
    for low, high in zip([0, *cuts], [*cuts, len(spans)], strict=True):
        told = [place for place in range(low, high) if tellings[place]]
        if not told:
            continue
        strongest = max((t for t in tellings[low:high] if t), key=lambda t: t.form)
        if strongest.form is Form.MOVED and style.formal:
            continue
        if strongest.form > Form.NOTED:
            told = [
                p
                for p in told
                if (t := tellings[p]) and (t.form > Form.NOTED or _beside(p, told, tellings))
            ]
        chosen = sorted(set(told) | set(_antecedents(told, tellings, spans, text, low)))
        pieces = [line.span(*spans[place]) for place in chosen]
        before = [
            (place, (0, len(lines[place].text)))
            for place in (
                _lines_before(lines, index, taken) if _points_out(chosen, tellings, low) else ()
            )
        ]
        if chosen[0] == 0 and MOTION_CARRIED.search(text[slice(*spans[0])]):
            before = _motion_before(lines, index, taken)
        whole = [lines[i].span(*span) for i, span in before] + _merged(pieces)
        words = [lines[i].text[slice(*span)] for i, span in before]
        words += [text[slice(*spans[p])] for p in chosen]
        yield Found(
            tuple(whole),
            " ".join(" ".join(words).split()),
            strongest.form,
            strongest.rule.name,
            strongest.rule.confidence,
            before[0][0] if before else index,
            index,
            index,
        )


def _beside(place: int, told: Sequence[int], tellings: Sequence[Telling | None]) -> bool:
    """Whether a noting stands next to a sentence that decides."""
    return any(
        abs(place - other) == 1 and (t := tellings[other]) is not None and t.form > Form.NOTED
        for other in told
    )


def _antecedents(
    told: Sequence[int],
    tellings: Sequence[Telling | None],
    spans: Sequence[Span],
    text: str,
    low: int,
) -> Iterator[int]:
    """Yield the sentences before those that point back, and those that only name the topic."""
    first = told[0]
    telling = tellings[first]
    if telling is not None and telling.back:
        yield from range(max(low, first - 2), first)
    elif telling is not None and telling.rule is MOTION_CARRIED and first > low:
        if _PUT.search(text[slice(*spans[first - 1])]):
            yield first - 1
    elif first == low + 1:
        topic = text[slice(*spans[low])]
        if len(topic) <= LONGEST_TOPIC and _DASHED.search(topic) and not _TOPIC.search(topic):
            yield low


def _points_out(chosen: Sequence[int], tellings: Sequence[Telling | None], low: int) -> bool:
    """Whether what is approved stands in the lines before."""
    first = tellings[chosen[0]]
    return low == 0 and chosen[0] == 0 and first is not None and first.back


def _lines_before(lines: Sequence[Line], index: int, taken: frozenset[int]) -> list[int]:
    """Return the lines of the list that a closing word approves, from its beginning."""
    found: list[int] = []
    for place in range(index - 1, -1, -1):
        line = lines[place]
        if place in taken or line.is_heading or len(line.text) > LONGEST_ENTRY:
            break
        found.append(place)
        if line.text.rstrip().endswith((":", ":-")):
            break
    return found[::-1]


def _motion_before(
    lines: Sequence[Line], index: int, taken: frozenset[int]
) -> list[tuple[int, Span]]:
    """Return the sentence of the lines before that tells what was moved and carried.

    Between a motion and how it fared stand the amendments to it, and the other way round.
    """
    named = [found[0].lower() for found in _FARED.finditer(lines[index].text)]
    amended = named[-1:] == ["amendment"]
    for place in range(index - 1, max(index - 1 - MOST_AMENDMENTS, -1), -1):
        if place in taken or lines[place].is_heading:
            break
        text = lines[place].text
        moved = [
            span for span in list(sentences(text))[-1:] if MOVED_THAT.search(text[slice(*span)])
        ]
        if not moved:
            break
        if ("amendment" in text.lower()) == amended or not named:
            return [(place, span) for span in moved]
    return []


def _merged(pieces: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in pieces:
        if merged and start - merged[-1][1] <= 2:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
