"""Priorities that a sentence or heading announces and a list, headings or tiles then name."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from extract.layout import BlockKind
from extract.priorities.entry import Statement
from extract.priorities.names import cut, is_name, is_unticked, read_entry
from extract.priorities.patterns import (
    ANNOUNCEMENT,
    CORPORATE_HEADING,
    CORPORATE_OWNER,
    CROSS_CUTTING,
    NOT_ANNOUNCED,
    ORGANISATION,
    PARTNERSHIP_OWNER,
    PLAINLY_ANNOUNCED,
    PRIORITIES_HEADING,
    SYNONYM_ANNOUNCEMENT,
    SYNONYMS_HEADING,
)
from extract.priorities.setting import Setting
from extract.priorities.tables import entries_of_tiles
from extract.rule import Rule
from extract.transcript import Passage

KEYWORDS = (
    "priorit",
    "blaenoriaeth",
    "flaenoriaeth",
    *("theme", "aim", "objective", "outcome", "commitment", "pledge", "pillar", "strand"),
    *("ambition", "goal", "mission", "focus", "key area", "promises", "corporate", "council"),
    *("themâu", "amcanion", "nodau", "canlyniadau", "ymrwymiadau"),
)
"""Stems without which no passage announces anything, lower case."""

CALLED_PRIORITIES = (ANNOUNCEMENT, PRIORITIES_HEADING, CORPORATE_HEADING)
LONGEST_LEAD_IN = 60
INTRODUCTIONS = 3
SHORT = 14
MOST_ENTRIES = 15
ENOUGH = 0.6
"""The share of a list that must be names for the list to be one of priorities."""

REPEATED = 3
"""A heading that recurs so often is a part of every section, not the plan's list."""

_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-Z“‘])")


def announced(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that a lead-in or a heading announces."""
    headings = [p.block.text for p in setting.body if p.block.kind is BlockKind.HEADING]
    for passage in setting.body:
        text = passage.block.text
        lowered = text.casefold()
        if not any(word in lowered for word in KEYWORDS):
            continue
        if (found := _lead_in(text, setting)) is not None:
            yield from _statement(setting, passage, *found, headed=False)
            continue
        heading = _heading(text, setting) if _may_head(passage) else None
        if heading is not None and headings.count(text) < REPEATED:
            yield from _statement(setting, passage, heading, text, headed=True)


def is_announcement(text: str) -> bool:
    """Say whether a text leads in priorities rather than naming one."""
    last = _SENTENCES.split(text)[-1]
    return ANNOUNCEMENT.search(last) is not None or SYNONYM_ANNOUNCEMENT.search(last) is not None


def _lead_in(text: str, setting: Setting) -> tuple[Rule, str] | None:
    last = _SENTENCES.split(text)[-1]
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
    return None


def _may_head(passage: Passage) -> bool:
    block = passage.block
    return block.kind is BlockKind.HEADING or (
        passage.cell is None and block.kind is not BlockKind.TABLE and len(block.text) <= 70
    )


def _heading(text: str, setting: Setting) -> Rule | None:
    rules = [PRIORITIES_HEADING]
    rules.append(SYNONYMS_HEADING if setting.is_plan else CORPORATE_HEADING)
    return next((rule for rule in rules if rule.match(text)), None)


def _statement(
    setting: Setting, passage: Passage, rule: Rule, words: str, *, headed: bool
) -> Iterator[Statement]:
    followers = _followers(setting, passage, headed=headed)
    ticked = [follower for follower in followers if not is_unticked(follower.block.text)]
    entries = [read_entry(follower) for follower in ticked]
    names = tuple(entry for entry in entries if entry is not None)
    bodies = sum(ORGANISATION.search(entry.name) is not None for entry in names)
    enough = 2 <= len(names) <= MOST_ENTRIES and len(names) >= ENOUGH * len(entries)
    if not enough or bodies > len(names) / 2:
        names = ()
        if headed or not followers:
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


def _followers(setting: Setting, passage: Passage, *, headed: bool) -> list[Passage]:
    """Return the passages that would each name a priority."""
    here = _place(passage)
    after = list(takewhile(lambda p: _place(p) == here, islice(setting.following(passage), 200)))
    start = 0
    if headed:
        start = _past_introduction(passage, after)
    if start >= len(after):
        return []
    first = after[start]
    if first.block.boxed is not None and (tiles := _tiles(after[start:])):
        return tiles
    if first.block.kind is BlockKind.ITEM:
        return _items(passage, after[start:])
    if _is_heading(first, passage, headed=headed):
        return _headings(setting, passage, after[start:], headed=headed)
    return _paragraphs(after[start:], headed=headed)


def _place(passage: Passage) -> tuple[int, int, int] | None:
    """Return the cell a passage stands in; a list does not run from cell to cell."""
    cell = passage.cell
    return None if cell is None else (cell.table, cell.row, cell.column)


def _past_introduction(passage: Passage, after: list[Passage]) -> int:
    """Skip the prose between a heading and its list; a lead-in there speaks for itself."""
    for place, follower in enumerate(after[: INTRODUCTIONS + 1]):
        block = follower.block
        if block.kind is not BlockKind.PARAGRAPH:
            return place
        words = len(block.text.split())
        if is_announcement(block.text):
            return len(after)
        if words <= SHORT and not block.text.endswith((".", ":")):
            return place
        if _is_named(follower) and place + 1 < len(after) and _is_named(after[place + 1]):
            return place
    return len(after)


def _is_named(passage: Passage) -> bool:
    """Say whether a paragraph begins with a name set off from its explanation."""
    text = passage.block.text
    found = cut(text, passage.block.bold_until)
    return 0 < found.rest < len(text) and is_name(text[found.start : found.end])


def _items(lead: Passage, after: list[Passage]) -> list[Passage]:
    """Take the items of one list: those marked and nested like its first."""
    first = after[0].block
    taken: list[Passage] = []
    for passage in after:
        block = passage.block
        if block.kind is BlockKind.ITEM:
            if block.level < first.level:
                break
            if block.level > first.level:
                continue
            if _marking(block.marker) != _marking(first.marker):
                break
            if taken and is_announcement(block.text):
                break
            if not (passage is after[0] and is_announcement(block.text)):
                taken.append(passage)
            continue
        inset = block.kind is BlockKind.PARAGRAPH and block.indent >= first.indent - 3
        continues = inset and not block.text.rstrip().endswith(":")
        if not continues or (
            lead.block.kind is BlockKind.ITEM and block.indent <= lead.block.indent
        ):
            break
    return taken


def _marking(marker: str | None) -> str:
    """Say what sort of marker it is: bullets alike, numbers by their depth, letters."""
    bare = (marker or "").strip("().[]: ")
    if not bare or not bare[0].isalnum() or marker in ("o", "r"):
        return f"bullet {marker}"
    if bare[0].isdigit():
        return f"number {bare.count('.')}"
    return "letter"


def _is_heading(passage: Passage, lead: Passage, *, headed: bool) -> bool:
    block = passage.block
    if block.kind is not BlockKind.HEADING:
        return False
    deeper = lead.block.kind is not BlockKind.HEADING or block.level > lead.block.level
    return deeper or not headed


def _headings(
    setting: Setting, lead: Passage, after: list[Passage], *, headed: bool
) -> list[Passage]:
    """Take the headings of the first one's level, as far as the announcing section goes."""
    level = after[0].block.level
    floor = (
        lead.block.level
        if headed
        else min(
            (heading.block.level for heading in islice(setting.headings_above(lead), 1)), default=0
        )
    )
    taken: list[Passage] = []
    for passage in after:
        if passage.block.kind is not BlockKind.HEADING:
            continue
        if passage.block.level <= floor:
            break
        if passage.block.level == level:
            if not is_name(passage.block.text) and taken:
                break
            taken.append(passage)
    return taken


def _paragraphs(after: list[Passage], *, headed: bool) -> list[Passage]:
    """Take paragraphs whose bullets are lost: short ones, or a name set off from its text."""
    taken: list[Passage] = []
    for passage in after:
        block = passage.block
        short = len(block.text.split()) <= SHORT and not block.text.rstrip().endswith((".", ":"))
        if block.kind is not BlockKind.PARAGRAPH or not (short or _is_named(passage)):
            break
        taken.append(passage)
    return taken if not headed or len(taken) >= 2 else []


def _tiles(after: list[Passage]) -> list[Passage]:
    """Take the first words of each frame, where several frames stand one after another."""
    firsts: dict[int, Passage] = {}
    for passage in after:
        boxed = passage.block.boxed
        if boxed is None:
            break
        firsts.setdefault(boxed, passage)
    return list(firsts.values()) if len(firsts) >= 2 else []
