"""The words that introduce recommendations, and whom they ask."""

import re
from typing import NamedTuple

from extract.recommendations.fragments import Fragment
from extract.recommendations.patterns import (
    ENTRIES,
    FORMULAS,
    NAMED_BODY,
    TEXT_ADDRESSEES,
    VERBS,
)
from extract.rule import first_match

LONGEST_LEAD_IN = 420
"""Characters; what is longer says more than who is asked."""

_OPEN_END = re.compile(r"(?:[:;–—]\s?[-–—]?|:-|\bto|\bthat)\s*\Z", re.IGNORECASE)
_COLON = re.compile(r"\s*(?:[:–—]|\s-)[\s:–—-]*")
_STRONG = frozenset(
    {"body_is_asked", "it_is_recommended", "that_body", "following_recommendations"}
)
_LED = re.compile(
    rf"\b(?:that|to|by|from|for)\s(?:the\s)?(?:full\s)?(?={NAMED_BODY.pattern})", re.VERBOSE
)

_BEGINS_WITH_VERB = re.compile(rf"{VERBS}\s", re.VERBOSE | re.IGNORECASE)


class LeadIn(NamedTuple):
    """A lead-in; what is recommended begins at `rest` of the fragment's text, None if nothing.

    `open` says that a list or a sentence must follow it.
    """

    text: str
    addressee: str | None
    rest: int | None
    open: bool


def read_lead_in(fragment: Fragment, before_marked: bool, first: bool) -> LeadIn | None:
    """Return the lead-in that `fragment` is or begins with.

    `before_marked` says that a marked item follows it; `first` that nothing marked alike
    stands before it.
    """
    text = fragment.text
    if not text or len(text) > LONGEST_LEAD_IN:
        return None
    formula = first_match(FORMULAS, text)
    open_end = bool(_OPEN_END.search(text))
    if formula is None:
        if fragment.marked or not (open_end and before_marked) or looks_recommended(text):
            return None
        return LeadIn(text, name_body(text), None, True)
    rule, match = formula
    after = text[match.end() :]
    who = match.groupdict().get("who") or name_body(text)
    if not after.strip(" :;,.–—-"):
        weak = fragment.label is not None and not first and rule.name not in _STRONG
        return None if weak or fragment.bullet else LeadIn(text, tidy(who), None, True)
    colon = _COLON.match(after)
    if colon and not fragment.bullet:
        return LeadIn(text[: match.end()], tidy(who), match.end() + colon.end(), True)
    if fragment.bullet or (fragment.label is not None and not first and rule.name not in _STRONG):
        return None
    if open_end and (before_marked or fragment.label is None):
        return LeadIn(text, tidy(who), None, True)
    if before_marked and not fragment.marked and text[-1] not in ".;":
        return LeadIn(text, tidy(who), None, True)
    return None


def name_body(text: str) -> str | None:
    """Return the body that a lead-in names after "that" or "to", as printed."""
    for found in _LED.finditer(text):
        if named := NAMED_BODY.match(text, found.end()):
            return tidy(named["who"])
    return None


def ask_whom(text: str) -> str | None:
    """Return who is to act where the words of a recommendation begin with them."""
    if first_match(FORMULAS[1:2], text):
        return name_body(text)
    for rule in (*TEXT_ADDRESSEES, *FORMULAS[:1]):
        found = rule.match(text)
        if found and not _BEGINS_WITH_VERB.match(found["who"]):
            return tidy(found["who"])
    return None


def looks_recommended(text: str) -> bool:
    """Whether words, standing alone, read as a recommendation."""
    return first_match(ENTRIES, text) is not None


def tidy(name: str | None) -> str | None:
    """Return a body's name without article and loose ends, None where it names no body."""
    if not name:
        return None
    name = re.sub(
        r"\A(?:(?:that|the|to|for|each)\s)+", "", name.strip(" ,:;–-"), flags=re.IGNORECASE
    )
    return name if name and len(name) <= 120 else None
