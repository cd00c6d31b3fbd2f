"""Priorities that only the plan's sections show: headings with the same parts below them."""

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from extract.layout import BlockKind
from extract.priorities.entry import Entry, Statement
from extract.priorities.names import read_entry
from extract.priorities.patterns import SECTION_PART, SECTION_QUESTION
from extract.priorities.setting import Setting
from extract.rule import Rule
from extract.transcript import Passage
from models.vocabulary import Kind

FEWEST_ASKED = 2
"""Sections that are each asked "Why is this a priority?"."""

FEWEST_ALIKE = 3
"""Sections that have the same parts, where nothing is called a priority."""

MOST_SECTIONS = 15
HEADS_SURE = 0.6
SECTIONED = frozenset({Kind.CSP_PLAN, Kind.PLAN})
"""Kinds whose sections may be taken for priorities; an assessment has one for every topic."""


def sectioned(setting: Setting) -> Iterator[Statement]:
    """Yield the headings whose sections ask why it is a priority, or have the same parts."""
    if not setting.is_plan:
        return
    for rule, fewest in ((SECTION_QUESTION, FEWEST_ASKED), (SECTION_PART, FEWEST_ALIKE)):
        if rule is SECTION_PART and setting.paper.kind not in SECTIONED:
            continue
        for headings in _by_question(setting, rule):
            found = [(heading, read_entry(heading)) for heading in headings]
            named = [(heading, entry) for heading, entry in found if entry is not None]
            if fewest <= len(named) <= MOST_SECTIONS and len(named) == len(found):
                yield Statement(
                    tuple(entry for _, entry in named),
                    rule.name,
                    rule.confidence,
                    named[0][0],
                    "",
                    strong=rule is SECTION_QUESTION,
                )
                break


def repeated(setting: Setting) -> Iterator[Statement]:
    """Yield the names at the heads of a table's columns that head the plan's sections too."""
    if setting.paper.kind not in SECTIONED:
        return
    headings = {p.block.text.casefold() for p in setting.body if p.block.kind is BlockKind.HEADING}
    for table in setting.tables:
        blocks = [cell.blocks[0] for cell in table.rows[0] if cell.blocks]
        passages = [p for block in blocks if (p := setting.by_block.get(id(block))) is not None]
        entries = [read_entry(p) for p in passages if p.block.text.casefold() in headings]
        names = tuple(entry for entry in entries if entry is not None)
        if FEWEST_ALIKE <= len(names) == len(table.rows[0]) <= MOST_SECTIONS:
            yield Statement(names, "column_heads", HEADS_SURE, passages[0], "", strong=False)


def entries_of_sections(setting: Setting, lead: Passage, count: int) -> tuple[Entry, ...]:
    """Return the next `count` headings of one level after a lead-in, if all are names."""
    after = [p for p in setting.following(lead) if p.block.kind is BlockKind.HEADING]
    if not after:
        return ()
    level = after[0].block.level
    own = list(takewhile(lambda p: p.block.level >= level, after))
    entries = [read_entry(p) for p in own if p.block.level == level][:count]
    names = tuple(entry for entry in entries if entry is not None)
    return names if len(names) == count >= FEWEST_ALIKE else ()


def _by_question(setting: Setting, rule: Rule) -> Iterator[list[Passage]]:
    """Yield the headings above each repeated part of sections, most of one level first."""
    above: dict[str, dict[int, Passage]] = {}
    for passage in setting.body:
        if passage.cell is None and rule.match(passage.block.text):
            heading = next(setting.headings_above(passage), None)
            if heading is not None:
                words = passage.block.text.casefold().strip(" ?.:")
                above.setdefault(words, {})[heading.index] = heading
    for headings in sorted(above.values(), key=len, reverse=True):
        levels = Counter(heading.block.level for heading in headings.values())
        if len(levels) == 1:
            yield list(headings.values())
