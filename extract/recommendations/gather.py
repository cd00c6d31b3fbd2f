"""How far a set of recommendations runs, and what stands in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extract.layout import BlockKind
from extract.recommendations.errands.patterns import DUE_LINES, OWNER_LINES
from extract.recommendations.fragments import Fragment, fragments
from extract.recommendations.labels import Label, follows, is_under, read_label
from extract.recommendations.leadins import looks_recommended, read_lead_in
from extract.recommendations.openers import Opener, Sort, find_opener, is_headed, is_stop
from extract.recommendations.patterns import ASIDES, GROUPS, PERIODS
from extract.recommendations.tables import Row, is_answered, read_table, table_of
from extract.transcript import Passage
from models.vocabulary import Kind

LOOK_AHEAD = 8
"""Passages that may stand between two items of one list."""

INTRODUCTION = 5
"""Paragraphs that may stand between a heading and the first recommendation."""

LONGEST_NOTE = 200
"""Characters of a line that says who does a recommendation."""

SAME_EDGE = 8.0
"""Points by which the left edges of one list's bullets differ at most."""

SHORTEST_ENTRY = 50
"""Characters from which a line set as a heading may be a recommendation in bold."""

UNFINISHED = re.compile(
    r"(?:an?|and|as|at|before|by|for|from|in|its|of|on|or|than|that|the|their|to|until|with)\Z",
    re.IGNORECASE,
)
"""Words that no sentence ends with."""

_JOINER = re.compile(r"[;,:]\s*(?:and|or)\Z")

GROUPED_KINDS = frozenset({Kind.SCRUTINY_REVIEW, Kind.INSPECTION_REPORT})
"""Kinds that set their recommendations under sub-headings."""


class Group(NamedTuple):
    """A sub-heading among recommendations: who is asked, or by when."""

    text: str
    addressee: str | None = None
    period: str | None = None


class Note(NamedTuple):
    """A line that says who does the recommendation above it, or by when."""

    text: str


Element = Fragment | Group | Note | Row
RowColumns = dict[tuple[int, int], set[int]]


@dataclass
class Gathering:
    """What has been gathered so far; `counts` are the lists that may still go on."""

    opener: Opener
    kind: Kind
    elements: list[Element] = field(default_factory=list)
    counts: list[Label] = field(default_factory=list)

    @property
    def fragments(self) -> list[Fragment]:
        """The fragments among the elements."""
        return [element for element in self.elements if isinstance(element, Fragment)]

    @property
    def last(self) -> Fragment | None:
        """The last element, if it is a fragment."""
        last = self.elements[-1] if self.elements else None
        return last if isinstance(last, Fragment) else None

    @property
    def marked(self) -> bool:
        """Whether any item is marked."""
        return any(fragment.marked for fragment in self.fragments)

    @property
    def runs_through(self) -> bool:
        """Whether one count numbers all paragraphs of the document, these among them."""
        labels = [fragment.label for fragment in self.fragments if fragment.label]
        return bool(labels) and not labels[0].is_first and not labels[0].is_decimal

    def add(self, found: Sequence[Fragment]) -> None:
        """Take fragments in."""
        for fragment in found:
            self.elements.append(fragment)
            if fragment.label is None:
                continue
            for place, count in enumerate(self.counts):
                if follows(count, fragment.label, slack=3):
                    del self.counts[place:]
                    break
            self.counts.append(fragment.label)

    def goes_on(self, label: Label) -> bool:
        """Whether `label` is next in a list that has begun."""
        return any(follows(count, label) for count in self.counts)


def gather(
    passages: Sequence[Passage], index: int, opener: Opener, kind: Kind, columns: RowColumns
) -> tuple[list[Element], int]:
    """Return what `opener` opens and the index of the first passage after it.

    `columns` are the passages' `row_columns`.
    """
    state = Gathering(opener, kind)
    if not opener.whole:
        state.add(fragments(opener.passage, opener.offset))
    position = index + 1
    while position < len(passages):
        passage = passages[position]
        blank = not passage.block.text.strip() and not passage.block.marker
        if blank or passage.block.kind is BlockKind.FOOTNOTE:
            position += 1
            continue
        if opener.passage.cell is not None:
            if not _in_scope(opener.passage, passage, columns):
                break
        elif passage.cell is not None:
            table = table_of(passages, position)
            if is_answered(table):
                break
            rows = read_table(table, under_heading=True)
            if rows:
                state.elements.extend(rows)
            elif state.elements and not _continues(state, passages, position + len(table)):
                break
            position += len(table)
            continue
        if not _take(state, passages, position):
            break
        position += 1
    return state.elements, position


def _in_scope(origin: Passage, passage: Passage, columns: RowColumns) -> bool:
    """Whether a passage may belong to what a heading in a table cell opens.

    What is asked stands in the same cell or to its right, and goes on in rows whose first
    cell is empty; below a heading that fills its row it goes on in any row.
    """
    here, there = origin.cell, passage.cell
    if here is None or there is None or here.table != there.table:
        return False
    if here.row == there.row:
        return there.column >= here.column
    alone = len(columns[here.table, here.row]) == 1
    return alone or min(columns[there.table, there.row]) > here.column


def row_columns(passages: Sequence[Passage]) -> RowColumns:
    """Return which columns have text, by table and row."""
    columns: RowColumns = {}
    for passage in passages:
        if passage.cell is not None and passage.block.text.strip():
            key = (passage.cell.table, passage.cell.row)
            columns.setdefault(key, set()).add(passage.cell.column)
    return columns


def _take(state: Gathering, passages: Sequence[Passage], position: int) -> bool:
    """Take one passage in, or say that the set has ended before it."""
    passage = passages[position]
    text = passage.block.text.strip()
    if state.opener.sort is Sort.NUMBERED:
        return _take_for_one(state, passages, position)
    found = fragments(passage)
    label = found[0].label if found else read_label(passage.block.marker)
    following = label is not None and state.goes_on(label)
    if passage.block.kind is BlockKind.HEADING and (is_stop(passage) or len(text) < SHORTEST_ENTRY):
        following = False
    if not following and _begins_another(state, passage):
        return False
    if not following and (is_headed(passage) or is_stop(passage)):
        return _take_heading(state, passages, position)
    if state.fragments and _is_note(text):
        state.elements.append(Note(text))
        return True
    if any(rule.match(text) for rule in ASIDES) and label is None:
        return _continues(state, passages, position + 1)
    if label is not None:
        if _is_foreign(state, label):
            return False
        state.add(found)
        return True
    if found and found[0].bullet:
        state.add(found)
        return True
    return _take_paragraph(state, passages, position, found)


def _is_note(text: str) -> bool:
    """Whether a line only says who does the recommendation above it, or by when."""
    return len(text) <= LONGEST_NOTE and bool(OWNER_LINES.match(text) or DUE_LINES.match(text))


def _begins_another(state: Gathering, passage: Passage) -> bool:
    other = find_opener(passage, state.kind)
    return other is not None and (
        other.sort is Sort.NUMBERED
        or (other.sort is not Sort.STANDING and other.passage is passage)
    )


def _take_heading(state: Gathering, passages: Sequence[Passage], position: int) -> bool:
    passage = passages[position]
    text = passage.block.text.strip()
    if PERIODS.match(text):
        state.elements.append(Group(text, period=text.rstrip(" :")))
        return True
    found = fragments(passage)
    if found and read_lead_in(found[0], True, True) and not is_stop(passage):
        state.add(found)
        return True
    if (group := GROUPS.match(text)) and not is_stop(passage):
        state.elements.append(Group(text, addressee=group["who"]))
        return True
    label = read_label(passage.block.marker)
    own = label is None or not _is_foreign(state, label)
    if own and not is_stop(passage) and len(text) > SHORTEST_ENTRY and looks_recommended(text):
        state.add(found)
        return True
    stop = is_stop(passage)
    grouped = state.kind in GROUPED_KINDS and not stop
    here, above = passage.block, state.opener.passage.block
    deeper = here.kind is not BlockKind.HEADING or here.level > above.level > 0
    if not deeper and (stop or here.level < above.level or state.runs_through):
        return False
    if _continues(state, passages, position + 1) or (
        grouped and deeper and _items_next(passages, position + 1)
    ):
        state.elements.append(Group(text))
        return True
    return False


def _items_next(passages: Sequence[Passage], position: int) -> bool:
    if position >= len(passages):
        return False
    found = fragments(passages[position])
    return bool(found) and (found[0].marked or looks_recommended(found[0].text))


def _take_paragraph(
    state: Gathering, passages: Sequence[Passage], position: int, found: Sequence[Fragment]
) -> bool:
    if not found:
        return True
    fragment = found[0]
    last = state.last
    if last is not None and _runs_on(last, fragment):
        state.elements[-1] = last.joined(fragment)
        state.add(found[1:])
        return True
    following = fragments(passages[position + 1]) if position + 1 < len(passages) else []
    before_marked = len(found) > 1 or (bool(following) and following[0].marked)
    another_list = state.marked and before_marked and not _is_formula(fragment)
    lead_in = read_lead_in(fragment, before_marked, True)
    if looks_recommended(fragment.text) or (lead_in and not another_list):
        state.add(found)
        return True
    if state.marked:
        return _continues(state, passages, position + 1)
    recommended = [one for one in state.fragments if looks_recommended(one.text)]
    if recommended or len(state.fragments) >= INTRODUCTION:
        return _continues(state, passages, position + 1)
    state.add(found)
    return True


def _is_formula(fragment: Fragment) -> bool:
    return read_lead_in(fragment, False, True) is not None


def _take_for_one(state: Gathering, passages: Sequence[Passage], position: int) -> bool:
    """Take what belongs to a recommendation under a number of its own."""
    passage = passages[position]
    text = passage.block.text.strip()
    if state.elements and _is_note(text):
        state.elements.append(Note(text))
        return True
    if find_opener(passage, state.kind) and not looks_recommended(text):
        return False
    if is_stop(passage) or any(rule.match(text) for rule in ASIDES):
        return False
    found = fragments(passage)
    last = state.last
    if last is None:
        if is_headed(passage) and not looks_recommended(text):
            return False
        state.add(found)
        return bool(found)
    if not found:
        return True
    if _runs_on(last, found[0]):
        state.elements[-1] = last.joined(found[0])
        return True
    first = state.fragments[0]
    if found[0].marked and (
        first.text.endswith((":", "–", "-")) or (len(state.fragments) > 1 and last.marked)
    ):
        state.add(found)
        return True
    titled = len(state.fragments) == 1 and not looks_recommended(first.text)
    if titled and looks_recommended(found[0].text) and not is_headed(passage):
        state.elements[:] = found
        return True
    box = state.opener.passage.block.boxed
    if box is not None and passage.block.boxed == box and looks_recommended(text):
        state.add(found)
        return True
    return False


def _runs_on(last: Fragment, fragment: Fragment) -> bool:
    """Whether `fragment` goes on with the sentence that `last` broke off."""
    if fragment.marked or not fragment.text or not last.text:
        return False
    ending = last.text[-1]
    if ending in ".;:!?" or _JOINER.search(last.text):
        return False
    unfinished = ending in ",-–" or UNFINISHED.match(last.text.rsplit(" ", 1)[-1])
    return fragment.text[0].islower() or bool(unfinished)


def _is_foreign(state: Gathering, label: Label) -> bool:
    """Whether a label belongs to another section's paragraphs."""
    heading = read_label(state.opener.passage.block.marker) if state.opener.offset else None
    if state.goes_on(label):
        return False
    if label.is_decimal:
        if heading is not None and heading.shape != "R":
            major = heading.path[0]
            return label.path[0] != major and not is_under(heading, label)
        decimals = [count for count in state.counts if count.is_decimal]
        if decimals:
            return label.path[0] != decimals[0].path[0]
        return bool(state.counts) and not any(is_under(count, label) for count in state.counts)
    if heading is not None and not heading.is_decimal and follows(heading, label):
        return True
    alike = [count for count in state.counts if follows(count, label, slack=3)]
    return bool(state.counts) and not alike and not label.is_first


def _continues(state: Gathering, passages: Sequence[Passage], position: int) -> bool:
    """Whether the list goes on soon after `position`."""
    last = state.fragments[-1] if state.fragments else None
    if last is None or not state.marked:
        return False
    for passage in passages[position : position + LOOK_AHEAD]:
        if passage.block.kind is BlockKind.FOOTNOTE:
            continue
        found = fragments(passage)
        label = found[0].label if found else None
        if label is not None and state.goes_on(label):
            return True
        if is_stop(passage) and is_headed(passage):
            return False
        if last.bullet and found and found[0].bullet:
            same = passage.block.marker == last.passage.block.marker
            return same and abs(found[0].indent - last.indent) <= SAME_EDGE
        if last.bullet and (is_headed(passage) or passage.block.text.rstrip().endswith(":")):
            return False
    return False
