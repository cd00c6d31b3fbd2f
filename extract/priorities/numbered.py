"""Priorities that carry their own label: "Priority 1: ...", "Focus area: ..."."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import is_name, read_entry
from extract.priorities.patterns import (
    CODED,
    FIRST_NUMBERS,
    FOCUS_NOUNS,
    NUMBERED,
    NUMBERED_AFTER,
    PRIORITY_NOUNS,
    UNNUMBERED,
)
from extract.priorities.setting import Setting
from extract.rule import Rule
from extract.transcript import Passage
from models.vocabulary import Tier

LONGEST_LABEL = 40
LONGEST_LOOSE_NAME = 12


def labelled_by_noun(setting: Setting) -> Iterator[Statement]:
    """Yield what stands after "Priority 1:", "Outcome 2:", "PRIORITY:" and "Focus area:".

    A focus area stands under the numbered or unnumbered priority before it.
    """
    groups = _numbered(setting)
    named = _unnumbered(setting)
    above = {index: entry for group in groups.values() for index, entry in group.items()}
    above |= {index: entry for index, entry in named.items() if entry.tier is not Tier.FOCUS}
    focus = {
        index: replace(entry, parent=_nearest(above, index))
        for index, entry in named.items()
        if entry.tier is Tier.FOCUS
    }
    claimed: set[int] = set()
    for noun, group in groups.items():
        own = {i: e for i, e in focus.items() if any(e.parent is one for one in group.values())}
        claimed |= own.keys()
        strong = noun in PRIORITY_NOUNS or bool(own)
        yield _statement(setting, NUMBERED, group | own, strong=strong)
    for rule in (CODED, NUMBERED_AFTER):
        if group := _headed_by_number(setting, rule):
            yield _statement(setting, rule, group, strong=True)
    rest = {i: focus.get(i, entry) for i, entry in named.items() if i not in claimed}
    if len(rest) >= 2:
        yield _statement(setting, UNNUMBERED, rest, strong=True)


def _statement(
    setting: Setting, rule: Rule, entries: Mapping[int, Entry], *, strong: bool
) -> Statement:
    first = setting.transcript.passages[min(entries)]
    words = first.block.text[: LONGEST_LABEL // 2]
    ordered = tuple(sorted(entries.values(), key=lambda entry: entry.span))
    return Statement(ordered, rule.name, rule.confidence, first, words, strong=strong)


def _nearest(entries: Mapping[int, Entry], index: int) -> Entry | None:
    before = [place for place in entries if place < index]
    return entries[max(before)] if before else None


def _numbered(setting: Setting) -> dict[str, dict[int, Entry]]:
    """Return, by the noun, at least two entries numbered from one, by their passages."""
    groups: dict[str, dict[int, Entry]] = {}
    numbers: dict[str, set[str]] = {}
    for passage in setting.having(NUMBERED.signs):
        if passage.cell is not None and passage.cell.header and len(passage.block.text) < 12:
            continue
        found = NUMBERED.match(passage.block.text)
        if found is None or found.end("number") > LONGEST_LABEL:
            continue
        noun, number = found["noun"].casefold(), found["number"].casefold()
        if noun not in PRIORITY_NOUNS and not setting.is_plan:
            continue
        seen = numbers.setdefault(noun, set())
        if number in seen:
            continue
        entry = _named(setting, passage, found["name"], found["number"])
        if entry is not None:
            seen.add(number)
            groups.setdefault(noun, {})[passage.index] = entry
    return {
        noun: group
        for noun, group in groups.items()
        if len(group) >= 2 and FIRST_NUMBERS & numbers[noun]
    }


def _headed_by_number(setting: Setting, rule: Rule) -> dict[int, Entry]:
    """Return the headings of a plan that bear a number of another form, from one upwards."""
    found: dict[int, Entry] = {}
    numbers: set[str] = set()
    for passage in setting.body if setting.is_plan else ():
        block = passage.block
        match = rule.match(block.text) if block.kind is BlockKind.HEADING else None
        if match is None or match["number"].casefold() in numbers or not is_name(match["name"]):
            continue
        span = (passage.start + match.start("name"), passage.start + match.end("name"))
        found[passage.index] = Entry(span, " ".join(match["name"].split()), match["number"])
        numbers.add(match["number"].casefold())
    return found if len(found) >= 2 and FIRST_NUMBERS & numbers else {}


def _unnumbered(setting: Setting) -> dict[int, Entry]:
    """Return what follows "PRIORITY:", "Focus area:" and "Cross-cutting theme:" in a plan."""
    found: dict[int, Entry] = {}
    for passage in setting.body if setting.is_plan else ():
        match = UNNUMBERED.match(passage.block.text)
        entry = None if match is None else read_entry(passage)
        if match is None or entry is None:
            continue
        noun = match["noun"].casefold()
        if noun.startswith(FOCUS_NOUNS):
            entry = replace(entry, tier=Tier.FOCUS)
        elif noun.startswith("cross"):
            entry = replace(entry, tier=Tier.CROSS_CUTTING)
        found[passage.index] = entry
    return found


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
