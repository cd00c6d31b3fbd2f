"""Priorities that a sentence or heading announces and a list, headings or tiles then name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.followers import followers
from extract.priorities.leadin import heading_rule, lead_in
from extract.priorities.names import bare, count_in, is_label, is_unticked, read_entry, whole_entry
from extract.priorities.numbered import entries_of_letters
from extract.priorities.patterns import (
    ANNOUNCEMENT,
    CORPORATE_HEADING,
    COUNTED,
    CROSS_CUTTING,
    FULL_ANNOUNCEMENT,
    KEYWORDS,
    ORGANISATION,
    PRIORITIES_HEADING,
    SAID_AFTER,
    SYNONYM_ANNOUNCEMENT,
)
from extract.priorities.sections import entries_of_sections
from extract.priorities.setting import Setting
from extract.priorities.tables import entries_of_grid, entries_of_table
from extract.rule import Rule
from extract.transcript import Passage

TABLE_RULES = (ANNOUNCEMENT, FULL_ANNOUNCEMENT, PRIORITIES_HEADING)
CALLED_PRIORITIES = (*TABLE_RULES, CORPORATE_HEADING)

MOST_ENTRIES = 15
ENOUGH = 0.6
"""The share of a list that must be names for the list to be one of priorities."""

_NUMBER = re.compile(r"(?P<number>\d{1,2})\s+(?=[^\W\d_])")

REPEATED = 3
"""A heading that recurs so often is a part of every section, not the plan's list."""


def announced(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that a lead-in or a heading announces."""
    headings = [p.block.text for p in setting.body if p.block.kind is BlockKind.HEADING]
    for passage in setting.having(KEYWORDS):
        text = passage.block.text
        if (found := lead_in(text, setting)) is not None:
            led = list(_statement(setting, passage, *found, headed=False))
            yield from led
            if led or passage.block.kind is not BlockKind.HEADING:
                continue
        if setting.is_plan and SAID_AFTER.match(text):
            yield from _said_after(setting, passage)
            continue
        heading = heading_rule(passage, setting)
        if heading is not None and headings.count(text) < REPEATED:
            yield from _statement(setting, passage, heading, text, headed=True)


def _statement(
    setting: Setting, passage: Passage, rule: Rule, words: str, *, headed: bool
) -> Iterator[Statement]:
    counted = COUNTED.search(words)
    count = None if counted is None else count_in(counted["count"])
    after = followers(setting, passage, headed=headed)
    names = _names(setting, after, count)
    itemised = bool(after) and after[0].block.kind is BlockKind.ITEM
    unled = not headed and words.endswith(".")
    if unled and (rule is SYNONYM_ANNOUNCEMENT or (after and not itemised)):
        names = names if len(names) == count else ()
    if not names and (headed or not after):
        names = entries_of_grid(setting, passage)
    if not names and rule in TABLE_RULES and (headed or not after):
        names = entries_of_table(setting, passage)
    if not names and rule in TABLE_RULES and setting.is_plan and count is not None:
        names = entries_of_letters(setting, count) or entries_of_sections(setting, passage, count)
    if names:
        yield Statement(
            names[:count],
            rule.name,
            rule.confidence,
            passage,
            words,
            strong=rule in CALLED_PRIORITIES or CROSS_CUTTING.search(words) is not None,
            owned=rule is CORPORATE_HEADING,
        )


def _said_after(setting: Setting, passage: Passage) -> Iterator[Statement]:
    """Yield the list just before a sentence that says that these are the priorities."""
    place = setting.places[passage.index]
    before = takewhile(lambda p: p.block.kind is BlockKind.ITEM, reversed(setting.body[:place]))
    items = list(before)
    level = items[0].block.level if items else 0
    nested = takewhile(lambda p: p.block.level >= level, items)
    listed = [item for item in nested if item.block.level == level][::-1]
    if names := _names(setting, listed, None):
        yield Statement(names, SAID_AFTER.name, SAID_AFTER.confidence, passage, passage.block.text)


def _names(setting: Setting, after: list[Passage], count: int | None) -> tuple[Entry, ...]:
    """Read the names that follow; none where too few of what follows are names.

    Where there are as many as were announced, the name of one may be a word that heads a
    section elsewhere ("Performance").
    """
    ticked = [follower for follower in after if not is_unticked(follower.block.text)]
    entries = [read_entry(follower) for follower in ticked]
    if len(ticked) == count and sum(entry is None for entry in entries) == 1:
        entries = [
            entry or whole_entry(follower) for entry, follower in zip(entries, ticked, strict=True)
        ]
    names = tuple(
        _labelled(setting, entry, follower)
        for entry, follower in zip(entries, ticked, strict=True)
        if entry is not None
    )
    names = _without_numbers(names)
    bodies = sum(ORGANISATION.search(entry.name) is not None for entry in names)
    enough = 2 <= len(names) <= MOST_ENTRIES and len(names) >= ENOUGH * len(entries)
    return names if enough and bodies <= len(names) / 2 else ()


def _without_numbers(names: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Take for labels what counts the names from one, be it without a stop: "1 Burglary"."""
    counted = [_NUMBER.match(entry.name) for entry in names]
    if [found and found["number"] for found in counted] != [str(n + 1) for n in range(len(names))]:
        return names
    return tuple(
        replace(
            entry,
            span=(entry.span[0] + found.end(), entry.span[1]),
            name=entry.name[found.end() :],
            label=found["number"],
        )
        for entry, found in zip(names, counted, strict=True)
        if found is not None
    )


def _labelled(setting: Setting, entry: Entry, passage: Passage) -> Entry:
    """Add the label that stands above a name, in the same frame if there is one."""
    above = setting.preceding(passage)
    if entry.label or above is None or above.block.boxed != passage.block.boxed:
        return entry
    return replace(entry, label=bare(above.block.text) if is_label(above.block.text) else None)
