"""The words that announce priorities: a lead-in before a list, or a heading above it."""

import re

from extract.layout import BlockKind
from extract.priorities.parts import sentences
from extract.priorities.patterns import (
    ANNOUNCEMENT,
    CORPORATE_HEADING,
    CORPORATE_OWNER,
    COUNTED,
    FULL_ANNOUNCEMENT,
    NOT_ANNOUNCED,
    PARTNERSHIP_OWNER,
    PLAINLY_ANNOUNCED,
    PRIORITIES_HEADING,
    PRIORITY_WORD,
    SYNONYM_ANNOUNCEMENT,
    SYNONYMS_HEADING,
)
from extract.priorities.setting import Setting
from extract.rule import Rule
from extract.transcript import Passage

LONGEST_LEAD_IN = 60
"""Words."""

LONGEST_HEADING = 70
"""Characters."""

_BACK = re.compile(r"\b(?:them|these|those|they|of which)\b", re.IGNORECASE)
_LEADING = (":", "：", "-", "–", "—")
_ANNOUNCING = (*_LEADING, "are", "were", "s", "nclude", "namely", "oedd", "yw")
"""How a sentence ends that announces something, short of any "i"."""


def is_announcement(text: str) -> bool:
    """Say whether a text leads in priorities rather than naming one."""
    last = sentences(text)[-1]
    return ANNOUNCEMENT.search(last) is not None or _announces_synonym(last)


def lead_in(text: str, setting: Setting) -> tuple[Rule, str] | None:
    """Return the rule and the sentence by which a text leads in priorities, if it does."""
    last = _last_words(text)
    if len(last.split()) > LONGEST_LEAD_IN:
        return None
    rule = _announcing(last, setting)
    if rule is None or (NOT_ANNOUNCED.search(last) and not PLAINLY_ANNOUNCED.search(last)):
        return None
    return rule, last


def _announcing(last: str, setting: Setting) -> Rule | None:
    """Return the rule by which a last sentence would lead in priorities."""
    end = last.rstrip().casefold()
    if end.endswith(_ANNOUNCING) and ANNOUNCEMENT.search(last):
        return ANNOUNCEMENT
    if _announces_synonym(last):
        owned = CORPORATE_OWNER.search(last) or PARTNERSHIP_OWNER.search(last)
        if setting.is_plan or owned:
            return SYNONYM_ANNOUNCEMENT
    if FULL_ANNOUNCEMENT.search(last):
        if PRIORITY_WORD.search(last):
            return FULL_ANNOUNCEMENT
        if setting.is_plan and COUNTED.search(last):
            return SYNONYM_ANNOUNCEMENT
    return None


def _announces_synonym(last: str) -> bool:
    # Only what ends so can match, and the rule is slow.
    return last.rstrip().endswith(_LEADING) and SYNONYM_ANNOUNCEMENT.search(last) is not None


def _last_words(text: str) -> str:
    """Return the last sentence, with the one before where it speaks only of "them"."""
    *before, last = sentences(text)
    refers_back = before and _BACK.search(last) and not PRIORITY_WORD.search(last)
    if refers_back and PRIORITY_WORD.search(before[-1]):
        return f"{before[-1].rstrip('.')}, {last}"
    return last


def heading_rule(passage: Passage, setting: Setting) -> Rule | None:
    """Return the rule by which a passage heads priorities, if it does."""
    if not _may_head(passage):
        return None
    rules = [PRIORITIES_HEADING]
    rules.append(SYNONYMS_HEADING if setting.is_plan else CORPORATE_HEADING)
    return next((rule for rule in rules if rule.match(passage.block.text)), None)


def _may_head(passage: Passage) -> bool:
    block = passage.block
    return block.kind is BlockKind.HEADING or (
        passage.cell is None
        and block.kind is not BlockKind.TABLE
        and len(block.text) <= LONGEST_HEADING
    )
