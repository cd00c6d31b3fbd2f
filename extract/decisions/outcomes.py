"""What became of a matter, by the words of the decision, and whether it is procedure."""

import re

from extract.decisions.lines import sentences
from extract.decisions.patterns import (
    AMENDED,
    APPROVING,
    BODY,
    DEFERRING,
    NOTING,
    PROCEDURAL_HEADINGS,
    PROCEDURAL_TEXTS,
    REFERRING,
    REJECTING,
    WITHDRAWING,
)
from models.vocabulary import Outcome

_AGREEING = re.compile(
    rf"""\A(?:[^.;:]{{0,120}}?\b(?:it\swas|{BODY})|that\s(?:the\s)?(?:{BODY}))\s(?:\w+ly\s|also\s)?
    (?:agree[ds]?|resolve[ds]?|decide[ds]?)(?:,[^.;:]{{3,140}}?,)?\s(?:that|to)\s""",
    re.IGNORECASE | re.VERBOSE,
)
_TO_A_BODY = re.compile(r"recommended\sto\s", re.IGNORECASE)
_NOTED = re.compile(r"\b(?:noted|nodwyd)\b", re.IGNORECASE)


def read_outcome(text: str, lead_in: str = "") -> Outcome:
    """Return what became of the matter; status words printed elsewhere are not asked."""
    if REJECTING.search(text):
        return Outcome.REJECTED
    if _TO_A_BODY.search(lead_in):
        return Outcome.REFERRED
    words = text
    if led := _AGREEING.match(text):
        # What further sentences tell is not what was agreed here.
        start, end = next(sentences(text[led.end() :]), (0, None))
        words = f"to {text[led.end() :][start:end]}"
    places = {
        outcome: found.start()
        for outcome, rule in (
            (Outcome.AGREED, APPROVING),
            (Outcome.DEFERRED, DEFERRING),
            (Outcome.REFERRED, REFERRING),
            (Outcome.WITHDRAWN, WITHDRAWING),
            (Outcome.NOTED, NOTING),
        )
        if (found := rule.search(words))
    }
    first = min(places, key=lambda outcome: places[outcome]) if places else None
    if first is Outcome.NOTED:
        others = [o for o in (Outcome.DEFERRED, Outcome.REFERRED) if o in places]
        if Outcome.AGREED not in places:
            return others[0] if others else Outcome.NOTED
    elif first in (Outcome.DEFERRED, Outcome.REFERRED, Outcome.WITHDRAWN):
        return first
    elif first is None and _NOTED.search(lead_in):
        return Outcome.NOTED
    return Outcome.AGREED_AS_AMENDED if AMENDED.search(text) else Outcome.AGREED


def is_procedural(heading: str | None, text: str) -> bool:
    """Whether a decision only serves the meeting: apologies, minutes, the next date."""
    if heading and PROCEDURAL_HEADINGS.match(heading.strip()):
        return True
    return PROCEDURAL_TEXTS.search(text) is not None
