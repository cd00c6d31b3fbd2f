"""Priorities that a sentence or heading announces and a list, headings or tiles then name."""

from collections.abc import Iterator

from extract.layout import BlockKind
from extract.priorities.entry import Statement
from extract.priorities.followers import followers
from extract.priorities.leadin import heading_rule, lead_in
from extract.priorities.names import count_in, is_unticked, read_entry
from extract.priorities.patterns import (
    ANNOUNCEMENT,
    CORPORATE_HEADING,
    CROSS_CUTTING,
    FULL_ANNOUNCEMENT,
    KEYWORDS,
    ORGANISATION,
    PRIORITIES_HEADING,
)
from extract.priorities.setting import Setting
from extract.priorities.tables import entries_of_tiles
from extract.rule import Rule
from extract.transcript import Passage

CALLED_PRIORITIES = (ANNOUNCEMENT, FULL_ANNOUNCEMENT, PRIORITIES_HEADING, CORPORATE_HEADING)

MOST_ENTRIES = 15
ENOUGH = 0.6
"""The share of a list that must be names for the list to be one of priorities."""

REPEATED = 3
"""A heading that recurs so often is a part of every section, not the plan's list."""


def announced(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that a lead-in or a heading announces."""
    headings = [p.block.text for p in setting.body if p.block.kind is BlockKind.HEADING]
    for passage in setting.body:
        text = passage.block.text
        lowered = text.casefold()
        if not any(word in lowered for word in KEYWORDS):
            continue
        if (found := lead_in(text, setting)) is not None:
            yield from _statement(setting, passage, *found, headed=False)
            continue
        heading = heading_rule(passage, setting)
        if heading is not None and headings.count(text) < REPEATED:
            yield from _statement(setting, passage, heading, text, headed=True)


def _statement(
    setting: Setting, passage: Passage, rule: Rule, words: str, *, headed: bool
) -> Iterator[Statement]:
    after = followers(setting, passage, headed=headed)
    ticked = [follower for follower in after if not is_unticked(follower.block.text)]
    entries = [read_entry(follower) for follower in ticked]
    names = tuple(entry for entry in entries if entry is not None)
    bodies = sum(ORGANISATION.search(entry.name) is not None for entry in names)
    enough = 2 <= len(names) <= MOST_ENTRIES and len(names) >= ENOUGH * len(entries)
    if rule is FULL_ANNOUNCEMENT and after and after[0].block.kind is not BlockKind.ITEM:
        enough = enough and len(names) == count_in(words)
    if not enough or bodies > len(names) / 2:
        names = ()
        if headed or not after:
            names = entries_of_tiles(setting, passage)
    if not names:
        return
    yield Statement(
        names,
        rule.name,
        rule.confidence,
        passage,
        words,
        strong=rule in CALLED_PRIORITIES or CROSS_CUTTING.search(words) is not None,
        owned=rule is CORPORATE_HEADING,
    )
