"""The words that announce priorities: a lead-in before a list, or a heading above it."""

import re

from extract.layout import BlockKind
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
_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-Z“‘])")


def is_announcement(text: str) -> bool:
    """Say whether a text leads in priorities rather than naming one."""
    last = _SENTENCES.split(text)[-1]
    return ANNOUNCEMENT.search(last) is not None or SYNONYM_ANNOUNCEMENT.search(last) is not None


def lead_in(text: str, setting: Setting) -> tuple[Rule, str] | None:
    """Return the rule and the sentence by which a text leads in priorities, if it does."""
    last = _last_words(text)
    if len(last.split()) > LONGEST_LEAD_IN:
        return None
    if NOT_ANNOUNCED.search(last) and not PLAINLY_ANNOUNCED.search(last):
        return None
    if ANNOUNCEMENT.search(last):
        return ANNOUNCEMENT, last
    if SYNONYM_ANNOUNCEMENT.search(last):
        owned = CORPORATE_OWNER.search(last) or PARTNERSHIP_OWNER.search(last)
        if setting.is_plan or owned:
            return SYNONYM_ANNOUNCEMENT, last
    if FULL_ANNOUNCEMENT.search(last):
        if PRIORITY_WORD.search(last):
            return FULL_ANNOUNCEMENT, last
        if setting.is_plan and COUNTED.search(last):
            return SYNONYM_ANNOUNCEMENT, last
    return None


def _last_words(text: str) -> str:
    """Return the last sentence, with the one before where it speaks only of "them"."""
    sentences = _SENTENCES.split(text)
    refers_back = _BACK.search(sentences[-1]) and not PRIORITY_WORD.search(sentences[-1])
    if refers_back and len(sentences) > 1 and PRIORITY_WORD.search(sentences[-2]):
        return f"{sentences[-2].rstrip('.')}, {sentences[-1]}"
    return sentences[-1]


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
