"""Priorities that carry their own label: "Priority 1: ...", "Focus area: ..."."""

from collections.abc import Iterator

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import is_name, read_entry
from extract.priorities.patterns import (
    FIRST_NUMBERS,
    FOCUS_NOUNS,
    NUMBERED,
    PRIORITY_NOUNS,
    UNNUMBERED,
)
from extract.priorities.setting import Setting
from extract.transcript import Passage
from models.vocabulary import Tier

LONGEST_LABEL = 40
LONGEST_LOOSE_NAME = 12


def numbered(setting: Setting) -> Iterator[Statement]:
    """Yield one statement for each noun that numbers at least two priorities from one."""
    groups: dict[str, dict[str, Entry]] = {}
    firsts: dict[str, Passage] = {}
    for passage in setting.body:
        if passage.cell is not None and passage.cell.header and len(passage.block.text) < 12:
            continue
        found = NUMBERED.match(passage.block.text)
        if found is None or found.end("number") > LONGEST_LABEL:
            continue
        noun, number = found["noun"].casefold(), found["number"]
        if noun not in PRIORITY_NOUNS and not setting.is_plan:
            continue
        entries = groups.setdefault(noun, {})
        if number.casefold() in entries:
            continue
        entry = _named(setting, passage, found["name"], found["number"])
        if entry is not None:
            entries[number.casefold()] = entry
            firsts.setdefault(noun, passage)
    for noun, entries in groups.items():
        if len(entries) >= 2 and FIRST_NUMBERS & entries.keys():
            yield Statement(
                tuple(sorted(entries.values(), key=lambda entry: entry.span)),
                NUMBERED.name,
                NUMBERED.confidence,
                firsts[noun],
                firsts[noun].block.text[: LONGEST_LABEL // 2],
                strong=noun in PRIORITY_NOUNS,
            )


def unnumbered(setting: Setting) -> Iterator[Statement]:
    """Yield what follows "PRIORITY:" and, under it, "Focus area:"."""
    if not setting.is_plan:
        return
    entries: list[Entry] = []
    first: Passage | None = None
    parent: Entry | None = None
    for passage in setting.body:
        found = UNNUMBERED.match(passage.block.text)
        entry = None if found is None else read_entry(passage)
        if found is None or entry is None:
            continue
        first = first or passage
        if found["noun"].casefold().startswith(FOCUS_NOUNS):
            entry = Entry(
                entry.span, entry.name, entry.label, entry.description, Tier.FOCUS, parent
            )
        elif found["noun"].casefold().startswith("cross"):
            entry = Entry(
                entry.span, entry.name, entry.label, entry.description, Tier.CROSS_CUTTING
            )
        else:
            parent = entry
        entries.append(entry)
    if first is not None and len(entries) >= 2:
        yield Statement(
            tuple(entries), UNNUMBERED.name, UNNUMBERED.confidence, first, first.block.text[:20]
        )


def entries_of_letters(setting: Setting, count: int) -> tuple[Entry, ...]:
    """Return the headings lettered from A on one level, if there are as many as `count`."""
    letters = [chr(ord("A") + place) for place in range(count)]
    levels: dict[int, list[tuple[str, Entry]]] = {}
    for passage in setting.body:
        if passage.block.kind is not BlockKind.HEADING:
            continue
        entry = read_entry(passage)
        if entry is not None and entry.label is not None:
            levels.setdefault(passage.block.level, []).append((entry.label, entry))
    for labelled in levels.values():
        if [label for label, _ in labelled] == letters:
            return tuple(entry for _, entry in labelled)
    return ()


def _named(setting: Setting, passage: Passage, name: str, number: str) -> Entry | None:
    """Read the name beside the label, or in the next passage where the label stands alone."""
    if name.strip():
        set_off = (
            passage.block.text[: len(passage.block.text) - len(name)].rstrip()[-1:] in ":.)–—-"
        )
        return read_entry(passage) if set_off or name[:1].isupper() else None
    follower = next(setting.following(passage), None)
    if follower is None or follower.block.page != passage.block.page:
        return None
    text = follower.block.text
    display = (
        follower.block.kind is BlockKind.HEADING or follower.block.style == passage.block.style
    )
    if not (display or len(text.split()) <= LONGEST_LOOSE_NAME) or not is_name(text):
        return None
    entry = read_entry(follower)
    return None if entry is None else Entry(entry.span, entry.name, number, entry.description)
