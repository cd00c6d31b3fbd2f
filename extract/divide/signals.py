"""What speaks for a paper beginning on a page, and what against, each with its weight."""

from collections.abc import Iterator
from enum import Enum

from extract.divide.looks import Look
from extract.divide.patterns import APPENDICES, BODIES, DATES, LABELS, TITLES
from extract.rule import Rule, first_match

LARGE = 1.15
"""Type so many times larger than the page's own is a title's."""

MANY_LABELS = 3
FIRST_LINES = 6


class Signal(Enum):
    """A sign and its weight; the weights of a page's signals add up."""

    STAMP = 4.5
    LISTED = 5.0
    LABELS = 3.5
    RESTART = 3.0
    BOOKMARK = 2.9
    TITLE = 2.5
    APPENDIX = 2.4
    MASTHEAD = 2.0
    SOME_LABELS = 1.9
    PARAGRAPHS = 1.5
    BEGINS = 1.4
    DRESS = 1.1
    SHAPE = 1.0
    HEADING = 0.9
    BLANK_BEFORE = 0.8
    SHORT_BEFORE = 0.5
    RUNS_ON = -6.0
    MID_SENTENCE = -4.0
    NEXT_PARAGRAPH = -2.0
    UNMARKED = -1.5


CERTAIN = frozenset({Signal.STAMP, Signal.LISTED})
"""Signals that only whoever bound a pack sets."""


def signals(
    before: Look, here: Look, after: Look | None, *, blank_before: bool
) -> Iterator[Signal]:
    """Yield what speaks in a page; `before` is the last page before it that is not blank."""
    if here.item is not None and here.item != before.item:
        yield Signal.STAMP
    yield from _front(before, here)
    yield from _numbers(before, here, after)
    if before.dress != here.dress:
        yield Signal.DRESS
    if (round(before.page.width), round(before.page.height)) != (
        round(here.page.width),
        round(here.page.height),
    ):
        yield Signal.SHAPE
    if blank_before:
        yield Signal.BLANK_BEFORE
    elif not before.is_full:
        yield Signal.SHORT_BEFORE
    if _goes_on(before, here):
        yield Signal.MID_SENTENCE


def _front(before: Look, here: Look) -> Iterator[Signal]:
    """Yield what the page's first lines say, heads that run on apart."""
    top = tuple(line for line in here.top if line not in before.heads)
    first = top[:FIRST_LINES]
    if any(first_match(TITLES, line) for line in first):
        yield Signal.TITLE
    if any(first_match(APPENDICES, line) for line in top[:2]):
        yield Signal.APPENDIX
    labels = {found[1]["label"].casefold() for line in top if (found := first_match(LABELS, line))}
    if len(labels) >= MANY_LABELS:
        yield Signal.LABELS
    elif len(labels) == MANY_LABELS - 1:
        yield Signal.SOME_LABELS
    if any(first_match(BODIES, line) for line in first) and _any(DATES, top):
        yield Signal.MASTHEAD
    if here.body and here.body[0].style.size > LARGE * here.dress[1]:
        yield Signal.HEADING


def _any(rules: tuple[Rule, ...], lines: tuple[str, ...]) -> bool:
    return any(rule.search(line) for rule in rules for line in lines)


def _numbers(before: Look, here: Look, after: Look | None) -> Iterator[Signal]:
    """Yield whether the paper's own page numbers and paragraph numbers go on or begin again."""
    last, own = before.own_number, here.own_number
    if last is not None and _first_number(here, after) == 1:
        yield Signal.RESTART
    elif own is not None and own[0] == 1:
        yield Signal.BEGINS
    elif own and last and own[0] == last[0] + here.page.number - before.page.number:
        yield Signal.RUNS_ON
    if before.paragraphs and here.paragraphs:
        ended, begun = before.paragraphs[-1], here.paragraphs[0]
        if begun[0] == 1 and begun[1] <= 1 and ended[0] > 1:
            yield Signal.PARAGRAPHS
        elif begun in ((ended[0] + 1, 0), (ended[0] + 1, 1), (ended[0], ended[1] + 1)):
            yield Signal.NEXT_PARAGRAPH


def _first_number(here: Look, after: Look | None) -> int | None:
    """Return a page's own number; a cover that prints none is counted back from the next page."""
    if here.own_number is not None:
        return here.own_number[0]
    following = after.own_number if after is not None else None
    return None if following is None else following[0] - 1


def _goes_on(before: Look, here: Look) -> bool:
    """Whether a sentence runs from one page to the next."""
    if not before.body or not here.body:
        return False
    end, start = before.body[-1].text.rstrip(), here.body[0].text.lstrip()
    return start[:1].islower() and end[-1:] not in ".:;?!"
