"""What a recommendation asks for, who is to do it, and by when."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from extract.recommendations.errands.patterns import (
    ACTIONS,
    DUE_LINES,
    DUE_PHRASES,
    OWNER_LINES,
    PURPOSE,
    SUBJECTS,
)
from extract.rule import first_match
from models.vocabulary import Action

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>[A-Z][a-z]+),?\s(?P<year>\d{4})\b"
)
_NUMERIC_DAY = re.compile(r"\b(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4}|\d{2})\b")


class Errand(NamedTuple):
    """Who is to do a recommendation and by when; `date` ISO, where a day is stated."""

    owner: str | None
    due: str | None
    date: str | None


def errand(text: str, notes: Iterable[str], owner: str | None, due: str | None) -> Errand:
    """Return what the words, the lines below them and the table say."""
    for line in (*notes, text):
        if owner is None and (found := OWNER_LINES.search(line)):
            owner = found["owner"].strip(" .,;")
        if due is None and (found := DUE_LINES.search(line)):
            due = found["due"].strip(" .,;")
    if due is None:
        for rule in DUE_PHRASES:
            if found := rule.search(text):
                due = found["due"].strip(" .,;")
                break
    return Errand(owner, due, day(due) if due else None)


def day(text: str) -> str | None:
    """Return the one day that `text` states, ISO; None where it states none."""
    if found := _DAY.search(text):
        name = found["month"].lower()[:3]
        month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
        year = int(found["year"])
    elif found := _NUMERIC_DAY.search(text):
        month = int(found["month"])
        year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    else:
        return None
    number = int(found["day"])
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return None
    return f"{year:04}-{month:02}-{number:02}"


def actions(text: str, lead_in: str | None) -> tuple[Action, ...]:
    """Return what is asked, in the order of the verbs; the first is the main one.

    Verbs count where a clause's own verb stands: at the beginning, after "that" and a
    subject, in the passive ("be noted"), or joined by "and". Verbs of purpose ("delegate
    authority to sign") are not what is asked.
    """
    led = _LED_VERB.search(lead_in) if lead_in else None
    words = f"{led[1]} {text}" if led else text
    hits = sorted(
        (found.start(), rule.action)
        for rule in ACTIONS
        if rule.may_match(words)
        for found in rule.expression.finditer(words)
        if rule.anywhere or _is_operative(words, found)
    )
    return tuple(dict.fromkeys(action for _, action in hits))


_LED_VERB = re.compile(
    r"\b(?:asked|recommended|invited|requested|required|resolves|agrees|that\s[\w\s]{3,60}?)\s"
    r"(?:to\s)?([A-Za-z]+)(?:\sthat)?\s*[:–-]*\s*\Z"
)
_BEGINS = re.compile(
    r"\s*[“\"'‘(]?(?:that\b|and\b|or\b|to\b|also\b|formally\b|jointly\b|,|\s)*\Z", re.IGNORECASE
)
_AFTER_ASKED = re.compile(
    r"\b(?:recommended|asked|invited|requested|required|urged|should|must|need(?:s)?|agrees?|resolves?)"
    r"\s(?:to\s|that\s)?(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
_AFTER_SUBJECT = re.compile(
    r"\A\s*(?:that\s)?(?:the\s)?[^.;:,]{2,90}\b(?<!the)(?<!a)(?<!an)(?<!of)(?<!its)(?<!their)(?<!any)(?<!for)"
    r"(?<!and)(?<!to)(?<!in)(?<!on)(?<!by)(?<!with)\s(?:also\s|formally\s|to\s)?\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:,|;|\band|\bor|\bthen)\s+(?:to\s+|that\s+|also\s+|formally\s+|jointly\s+)*\Z",
    re.IGNORECASE,
)
_LEADING_TO = re.compile(r"\A\s*(?:that\s|and\s)?to\s", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:]\s")


def _is_operative(words: str, found: re.Match[str]) -> bool:
    before = words[: found.start()]
    clause = _CLAUSE_END.split(before)[-1]
    if _BEGINS.fullmatch(clause) or _AFTER_ASKED.search(before):
        return True
    if (subject := first_match(SUBJECTS, clause)) and clause[subject[1].end() :] in ("", "to "):
        return True
    if PURPOSE.search(_LEADING_TO.sub("", clause)) or before.endswith("to "):
        return False
    if found[0][:3].lower() == "be " or _JOINED.search(before):
        return True
    return bool(_AFTER_SUBJECT.search(clause)) and _opens_with_subject(clause)


def _opens_with_subject(clause: str) -> bool:
    """Whether a clause begins with whom it asks, so that its first verb is what is asked."""
    return first_match(SUBJECTS, clause.lstrip()) is not None
