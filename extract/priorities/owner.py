"""Whose priorities a statement states: this paper's own, now, or others', or past ones."""

import re
from collections.abc import Sequence

from extract.priorities.entry import Statement
from extract.priorities.parts import sentences
from extract.priorities.patterns import (
    CORPORATE_OWNER,
    CROSS_CUTTING,
    HISTORIC,
    LOOKING_BACK,
    MAIN,
    OTHERS,
    PARTNERSHIP_OWNER,
    PAST,
    PRIORITY_WORD,
    PROPOSED,
    STANDING,
    SUBSIDIARY,
    SYNONYM_WORD,
)
from extract.priorities.setting import Setting, years
from extract.rule import Rule
from models.vocabulary import Kind, Scope, Tier

NEAR = 80
"""Characters around the word "priorities" in which whose they are is said."""

_MONTH_AND_YEAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\ \d{4}\b(?!\s*[-–/])"
    r"|\b\d{4}(?:\s*[-–/]\s*\d{2,4})?\s(?:strategic\s)?(?:assessment|act|audit|census|review)\b",
    re.IGNORECASE,
)
_BELONGING = re.compile(r"^\W*(?:\w+\W+){0,3}?(?:of|from|in|within|by|for)\b", re.IGNORECASE)
PARTNERSHIPS = frozenset({Kind.CSP_PLAN, Kind.STRATEGIC_ASSESSMENT})
"""Kinds whose priorities are a partnership's unless they say otherwise."""

_OF_WHOM = re.compile(r"\s*of\s+(?P<whom>(?:the\s+)?(?:[\w’']+\s+){0,3}[\w’']+)", re.IGNORECASE)
_PRONOUN = re.compile(r"\W*(?:It|They|He|She|Its|Their|His|Her)\b")
_NAMED_PLAN = re.compile(
    r"\b(?:[A-Z][\w’'-]+\s(?:(?:and|of|for|the|&|on|to)\s)*){1,6}"
    r"(?:Strategy|Plan|Framework|Charter)\b"
)
_ANOTHER = re.compile(r"\ban?(?:other)?\s(?:\w+\s){0,2}(?:strategy|plan|framework)\b", re.I)
_COMMON_WORDS = """the this our a its an in under new draft joint annual strategic action delivery
    partnership council community safety plan strategy framework charter and of for"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words that do not tell one plan from another, lower case."""

_OWN = re.compile(r"\b(?:our|we|the partnership['’]?s?|this plan)\b", re.IGNORECASE)


def scope(statement: Statement, setting: Setting) -> Scope:
    """Say whose priority it is: by the statement's words, its headings, the paper's kind.

    The title of a partnership's plan says nothing that its kind does not: a "strategic plan"
    may be anybody's.
    """
    if statement.owned:
        return Scope.CORPORATE
    headings = [heading.block.text for heading in setting.headings_above(statement.passage)]
    if setting.paper.kind in PARTNERSHIPS:
        headings = [text for text in headings if not setting.is_title(text)]
    for words in (statement.words, *headings):
        if (found := _owner(words)) is not None:
            return found
    return _scope_of_paper(setting)


def is_foreign(statement: Statement, setting: Setting) -> bool:
    """Say whether the priorities are others' or those of an earlier plan."""
    words = statement.words
    before, after = _around(words)
    if setting.is_plan and _is_of_another_plan(statement, before, setting):
        return True
    if _is_others(before, after) or HISTORIC.search(before[-NEAR:]) or HISTORIC.search(after):
        return True
    if _is_past(words, setting):
        return True
    for heading in setting.headings_above(statement.passage):
        text = heading.block.text
        own = _OWN.search(text) or setting.is_title(text)
        if heading.index == statement.passage.index or own:
            continue
        if OTHERS.search(text) or LOOKING_BACK.search(text) or HISTORIC.search(text):
            return _owner(words) is None
    return False


def standing(statements: Sequence[Statement], setting: Setting) -> list[Statement]:
    """Leave out the current where others are proposed, and what "were" an earlier year's."""
    strong = [statement for statement in statements if statement.strong]
    proposed = [statement for statement in strong if PROPOSED.search(statement.words)]
    latest = max((year for s in strong for year in _years_of(s, setting)), default=0)

    def is_replaced(statement: Statement) -> bool:
        words = statement.words
        if proposed and statement not in proposed and STANDING.search(words):
            return True
        stated = years(words)
        return bool(stated) and max(stated) < latest and PAST.search(words) is not None

    return [statement for statement in statements if not is_replaced(statement)]


def _years_of(statement: Statement, setting: Setting) -> list[int]:
    """Return the years by which a statement and the heading just above it date themselves."""
    heading = next(setting.headings_above(statement.passage), None)
    return years(statement.words) + ([] if heading is None else years(heading.block.text))


def tier(statement: Statement) -> Tier | None:
    """Say how the statement ranks its priorities, where it does."""
    ranks: tuple[tuple[Rule, Tier], ...] = (
        (CROSS_CUTTING, Tier.CROSS_CUTTING),
        (SUBSIDIARY, Tier.SUBSIDIARY),
        (MAIN, Tier.MAIN),
    )
    return next((rank for rule, rank in ranks if rule.search(statement.words)), None)


def _owner(words: str) -> Scope | None:
    """Take the owner named last before the word "priorities", else the first after it."""
    before, after = _around(words)
    rules = ((CORPORATE_OWNER, Scope.CORPORATE), (PARTNERSHIP_OWNER, Scope.PARTNERSHIP))
    if of := _OF_WHOM.match(after):
        whose = [owner for rule, owner in rules if rule.search(of["whom"])]
        if len(whose) == 1:
            return whose[0]
    named = [
        (found.end(), owner) for rule, owner in rules for found in rule.expression.finditer(before)
    ]
    if named:
        return max(named, key=lambda item: item[0])[1]
    later = [
        (found.start(), owner) for rule, owner in rules if (found := rule.search(after)) is not None
    ]
    return min(later, key=lambda item: item[0])[1] if later else None


def _around(words: str) -> tuple[str, str]:
    """Part the words after the word "priorities"."""
    word = PRIORITY_WORD.search(words)
    if word is None:
        word = SYNONYM_WORD.search(words)
        return (words, "") if word is None else (words[: word.start() + 24], "")
    return words[: word.end()], words[word.end() :]


def _is_others(before: str, after: str) -> bool:
    others = list(OTHERS.expression.finditer(before[-NEAR:]))
    if others:
        behind = before[-NEAR:][others[-1].end() :]
        if not _names_owner(behind):
            return True
    belongs = _BELONGING.match(after)
    return belongs is not None and OTHERS.search(after[: belongs.end() + 50]) is not None


def _is_of_another_plan(statement: Statement, before: str, setting: Setting) -> bool:
    """Say whether a plan is named whose title is not this one's, or "it" stands for others."""
    title = set(re.findall(r"\w+", f"{setting.title} {setting.outside}".casefold()))
    for found in _NAMED_PLAN.finditer(before):
        named, behind = found.group(), before[found.start() :]
        words = set(re.findall(r"\w+", named.casefold())) - _COMMON
        if words and not words & title and not _names_owner(behind):
            return True
    if not _PRONOUN.match(statement.words):
        return False
    antecedent = _antecedent(statement, setting)
    others = OTHERS.search(antecedent) or _ANOTHER.search(antecedent)
    return others is not None and not _OWN.search(antecedent)


def _names_owner(words: str) -> bool:
    rules = (CORPORATE_OWNER, PARTNERSHIP_OWNER)
    return any(rule.search(words) for rule in rules) or _OWN.search(words) is not None


def _antecedent(statement: Statement, setting: Setting) -> str:
    """Return the sentence before a statement that begins with "it" or "they"."""
    text = statement.passage.block.text
    before = text[: max(text.find(statement.words), 0)].strip()
    if not before:
        passage = setting.preceding(statement.passage)
        before = passage.block.text if passage is not None else ""
    return sentences(before)[-1]


def _is_past(words: str, setting: Setting) -> bool:
    """Say whether the years given end before the plan's own begin; a day's or month's is none."""
    stated = years(_MONTH_AND_YEAR.sub("", words))
    first = setting.first_year
    return (
        setting.is_plan
        and first is not None
        and bool(stated)
        and max(stated) <= first
        and min(stated) < first
    )


def _scope_of_paper(setting: Setting) -> Scope:
    if setting.paper.kind in PARTNERSHIPS:
        return Scope.PARTNERSHIP
    if setting.paper.kind is Kind.PLAN and CORPORATE_OWNER.search(setting.title):
        return Scope.CORPORATE
    if PARTNERSHIP_OWNER.search(setting.title):
        return Scope.PARTNERSHIP
    return Scope.OTHER
