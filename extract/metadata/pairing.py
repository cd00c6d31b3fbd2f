"""Pairing: which value belongs to which label, whatever the layout.

A value is what follows its label, up to the next label: in the same line, after a tab, in
the next cell, in the cell below a row of labels, or in the lines below. A label that is
followed by another label has no value; that is not the same as the value "None".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from extract.layout import BlockKind
from extract.metadata.bodies import find_body
from extract.metadata.labels import (
    Label,
    bare_labels_within,
    label_at,
    labels_within,
    may_begin,
    unknown_label_at,
)
from extract.metadata.names import find_people
from extract.metadata.patterns import DATED_AFTER, EVERYWHERE, PROSE, ROLES
from extract.metadata.slips import Joint, Slip, Zone, front_of
from extract.transcript import Span, Transcript

FLATTENED = 140
"""Characters; a longer line with several labels in it has lost its line ends."""
LONGEST_BARE_VALUE = 130
MOST_LINES = {"department": 4, "portfolio": 3, "wards": 6, "committee": 3, "title": 2}
MANY_ALONE = 3
LARGE = 1.25
SAMPLE = 60
DIGIT = re.compile(r"\d")
LEADERS = re.compile(r"\.{5,}|(?:\. ){4,}|…{2,}")
MOST_MORE_PEOPLE = 3
MOST_PROSE = 8
MOST_COLUMN_LINES = 6
LONGEST_LINE = 90


class Hit(NamedTuple):
    """A label found in a slip; offsets of `label` are in the slip's text."""

    slip: Slip
    label: Label

    @property
    def start(self) -> int:
        """Where the label begins in the transcript."""
        return self.slip.start + self.label.start

    @property
    def rest(self) -> int:
        """Where what follows the label begins in the transcript."""
        return min(self.slip.start + self.label.end, self.slip.end)

    @property
    def alone(self) -> bool:
        """Whether nothing follows the label in its slip."""
        return self.label.end >= len(self.slip.text)


class Pair(NamedTuple):
    """A label and its value: ranges of the transcript, one to a piece that stands apart.

    `below` says that the value stands under the label and not beside it.
    """

    hit: Hit
    spans: tuple[Span, ...]
    below: bool

    @property
    def label(self) -> str:
        """The label's words as printed."""
        return self.hit.slip.text[self.hit.label.start : self.hit.label.words_end]

    def value(self, transcript: Transcript) -> str:
        """Return the value's words, pieces apart by line feeds."""
        return "\n".join(transcript.text[start:end] for start, end in self.spans)

    def located(self, start: int, end: int) -> tuple[Span, ...]:
        """Say where characters `start` to `end` of the value stand in the transcript."""
        found: list[Span] = []
        offset = 0
        for begin, finish in self.spans:
            length = finish - begin
            low, high = max(start - offset, 0), min(end - offset, length)
            if low < high:
                found.append((begin + low, begin + high))
            offset += length + 1
        return tuple(found)


def find_labels(slips: Sequence[Slip]) -> list[Hit]:
    """Find the labels of a paper in the order printed."""
    hits: list[Hit] = []
    rows: dict[int, int] = {}
    for slip in slips:
        if slip.passage.cell:
            rows[slip.passage.cell.table] = slip.passage.cell.row + 1
    alternate = _alternate(slips)
    for slip in slips:
        if slip.zone is Zone.ANNEX or (slip.zone is Zone.BODY and not may_begin(slip.text)):
            continue
        if _heads_column(slip, rows):
            continue
        head = _head_label(slip, slips, alternate)
        position = 0
        if head is not None:
            hits.append(Hit(slip, head))
            position = head.end
        if ":" in slip.text[position:] and (slip.zone is Zone.FRONT or head is not None):
            within = [Hit(slip, label) for label in labels_within(slip.text, position)]
            if (
                slip.zone is Zone.FRONT
                and len(slip.text) > FLATTENED
                and len(within) + (head is not None) > 1
            ):
                within = [Hit(slip, label) for label in bare_labels_within(slip.text, position)]
            hits.extend(hit for hit in within if hit.label.start >= position)
    return hits


def _alternate(slips: Sequence[Slip]) -> bool:
    """Say whether labels and values take turns, each on a line of its own."""
    lines = [slip for slip in front_of(slips) if slip.passage.cell is None]
    alone = [
        label for slip in lines if (label := label_at(slip.text)) and label.end >= len(slip.text)
    ]
    return sum(not label.needs_colon for label in alone) >= MANY_ALONE


def _heads_column(slip: Slip, rows: Mapping[int, int]) -> bool:
    """Say whether a cell names a column of things; two rows are labels above their values."""
    cell = slip.passage.cell
    return (
        cell is not None and cell.header and (slip.zone is not Zone.FRONT or rows[cell.table] > 2)
    )


def _head_label(slip: Slip, slips: Sequence[Slip], alternate: bool) -> Label | None:
    known = label_at(slip.text)
    if known is not None and slip.zone is Zone.BODY and not _stated_anywhere(known):
        return None
    if known is not None and _believable(known, slip, slips, alternate):
        return known
    unknown = unknown_label_at(slip.text)
    if unknown is not None and _worth_keeping(unknown, slip, slips):
        return unknown
    if slip.zone is not Zone.FRONT:
        return None
    bold = slip.bold_until
    tabbed = slip.index + 1 < len(slips) and slips[slip.index + 1].joint is Joint.TAB
    if (
        slip.joint is Joint.BLOCK
        and tabbed
        and 2 < len(slip.text) <= bold
        and len(slip.text) < 50
        and not slip.bold
    ):
        return Label("unknown", ("unknown",), 0, len(slip.text), len(slip.text), False)
    return None


def _worth_keeping(label: Label, slip: Slip, slips: Sequence[Slip]) -> bool:
    """Say whether words before a colon that nobody taught us are a label here."""
    if label.field != "unknown":
        return label.end < len(slip.text)
    words = slip.text[: label.words_end]
    if (
        slip.zone is not Zone.FRONT
        or slip.heading
        or DIGIT.search(words)
        or LEADERS.search(slip.text)
    ):
        return False
    if slip.passage.block.style.size > LARGE * _usual_size(slips):
        return False  # a title with a colon in it
    inner = next(labels_within(slip.text, 0), None)
    if inner is not None and inner.end == label.end and find_body(slip.text[: inner.start]):
        return False  # "CABINET Date:" is a body and then a label
    before = slips[slip.index - 1] if slip.index else None
    if slip.joint in (Joint.TAB, Joint.CELL) and before is not None:
        # The cell or tab beside a label that stands alone is its value.
        alone = label_at(before.text) or unknown_label_at(before.text)
        if alone is not None and alone.end >= len(before.text):
            return False
    if label.end >= len(slip.text):
        following = slips[slip.index + 1] if slip.index + 1 < len(slips) else None
        return following is not None and following.joint in (Joint.TAB, Joint.CELL)
    return not slip.text[label.end].islower()


def _usual_size(slips: Sequence[Slip]) -> float:
    """Return the size, points, of most of a paper's first slips."""
    return median(slip.passage.block.style.size for slip in slips[:SAMPLE])


def _stated_anywhere(label: Label) -> bool:
    anywhere = EVERYWHERE | DATED_AFTER if label.colon else EVERYWHERE
    return label.part is not None or label.field == "unknown" or bool(anywhere & {*label.fields})


def _believable(label: Label, slip: Slip, slips: Sequence[Slip], alternate: bool) -> bool:
    """Say whether words that read like a label are one here."""
    text = slip.text
    if not text[label.start].isupper():
        return False
    if label.colon:
        return True
    if label.end >= len(text):
        following = slips[slip.index + 1] if slip.index + 1 < len(slips) else None
        beside = following is not None and following.joint in (Joint.TAB, Joint.CELL)
        named = label.field in ("council", "committee", "pathway")
        lenient = (slip.bold and not named) or (alternate and slip.zone is Zone.FRONT)
        return beside or not label.needs_colon or lenient
    if 0 < slip.bold_until <= label.end and slip.bold_until >= label.words_end - 1:
        return True
    if slip.zone is not Zone.FRONT or label.needs_colon or len(text) > LONGEST_BARE_VALUE:
        return False
    value = text[label.end :]
    if label.field == "report_of" and value.startswith(("the ", "The ")):
        return True
    colon = unknown_label_at(text)
    if colon is not None and colon.words_end > label.words_end:
        return False
    return (value[0].isupper() or value[0].isdigit()) and not text.endswith((".", "?"))


def pair_up(slips: Sequence[Slip], hits: Sequence[Hit]) -> list[Pair]:
    """Give each label its value; a label without one is left out."""
    pairs: list[Pair] = []
    for index, hit in enumerate(hits):
        stop = hits[index + 1].start if index + 1 < len(hits) else None
        pair = _beside(hit, slips, stop)
        if pair is not None and hit.label.field in ROLES:
            pair = _with_more_people(pair, hits, slips)
        if pair is not None and _opens_columns(hit, hits):
            pair = _wrapped(pair, hits, slips)
        if pair is None and hit.alone:
            pair = _columns(index, hits, slips) or _below(hit, slips, stop)
        if pair is not None:
            pairs.append(pair)
    return pairs


def _beside(hit: Hit, slips: Sequence[Slip], stop: int | None) -> Pair | None:
    """Take the value from the rest of the slip and the tabs and cells that go with it."""
    end = hit.slip.end if stop is None else min(hit.slip.end, stop)
    start = hit.rest
    row = hit.slip.passage.cell
    for slip in slips[hit.slip.index + 1 :]:
        if stop is not None and slip.start >= stop:
            break
        cell = slip.passage.cell
        if slip.joint is Joint.BLOCK:
            # A row whose first cell is empty goes on with the row above.
            continues = row and cell and cell.table == row.table and cell.column > row.column
            if not (continues and end > start) or hit.slip.joint is not Joint.BLOCK:
                break
        elif (slip.joint is Joint.CELL and start < end and not hit.alone) or (
            slip.joint is Joint.LINE and row is None
        ):
            break
        start = start if start < end else slip.start
        end = slip.end
    return Pair(hit, ((start, end),), False) if start < end else None


def _columns(index: int, hits: Sequence[Hit], slips: Sequence[Slip]) -> Pair | None:
    """Take the value below when several labels stand side by side above their values."""
    hit = hits[index]
    line = [other for other in hits if _same_line(other, hit)]
    if len(line) < 2 or not all(other.alone for other in line):
        return None
    rows = _rows(slips[line[-1].slip.index + 1 :])
    first = next(rows, [])
    if not first or any(_is_label(slip, hits) for slip in first):
        return None
    place = line.index(hit)
    if hit.slip.passage.cell is not None:
        column = hit.slip.passage.cell.column
        cells = [s for s in first if s.passage.cell and s.passage.cell.column == column]
        return Pair(hit, ((cells[0].start, cells[-1].end),), False) if cells else None
    spans: list[Span] = []
    for row in [first, *rows]:
        if len(row) != len(line) or any(_is_label(slip, hits) for slip in row):
            break
        spans.append((row[place].start, row[place].end))
        if len(spans) >= MOST_COLUMN_LINES:
            break
    return Pair(hit, tuple(spans), True) if spans else None


def _wrapped(pair: Pair, hits: Sequence[Hit], slips: Sequence[Slip]) -> Pair:
    """Add to a value of two columns of labels and values what its next lines hold."""
    line = [other for other in hits if _same_line(other, pair.hit)]
    if (
        pair.hit.slip.passage.cell is not None
        or len(line) < 2
        or not all(other.alone for other in line)
    ):
        return pair
    place = line.index(pair.hit)
    spans = list(pair.spans)
    last = max(slip.index for slip in slips if slip.passage.index == pair.hit.slip.passage.index)
    for row in _rows(slips[last + 1 : last + 12]):
        if len(row) != len(line) or any(_is_label(slip, hits) for slip in row):
            break
        spans.append((row[place].start, row[place].end))
    return Pair(pair.hit, tuple(spans), pair.below)


def _rows(slips: Sequence[Slip]) -> Iterator[list[Slip]]:
    """Yield slips by the line or table row they stand in."""
    row: list[Slip] = []
    for slip in slips:
        if row and slip.joint is Joint.BLOCK:
            yield row
            row = []
        row.append(slip)
    if row:
        yield row


def _with_more_people(pair: Pair, hits: Sequence[Hit], slips: Sequence[Slip]) -> Pair:
    """Add the lines under a person that name another, each "Name, Post"."""
    if pair.hit.slip.passage.cell is not None or pair.hit.slip.zone is not Zone.FRONT:
        return pair
    spans = list(pair.spans)
    last = max(slip.index for slip in slips if slip.start < pair.spans[-1][1])
    for slip in slips[last + 1 : last + 1 + MOST_MORE_PEOPLE]:
        if slip.zone is not Zone.FRONT or slip.heading or _is_label(slip, hits):
            break
        people = [] if slip.text.endswith(".") else find_people(slip.text)
        if not people or not all(person.name and person.post for person in people):
            break
        spans.append((slip.start, slip.end))
    return Pair(pair.hit, tuple(spans), pair.below)


def _opens_columns(hit: Hit, hits: Sequence[Hit]) -> bool:
    return hit.alone and len([other for other in hits if _same_line(other, hit)]) > 1


def _same_line(one: Hit, other: Hit) -> bool:
    here, there = one.slip.passage, other.slip.passage
    if here.cell and there.cell:
        return (here.cell.table, here.cell.row) == (there.cell.table, there.cell.row)
    return here.index == there.index


def _is_label(slip: Slip, hits: Sequence[Hit]) -> bool:
    return any(hit.slip is slip and hit.label.start == 0 for hit in hits)


def _below(hit: Hit, slips: Sequence[Slip], stop: int | None) -> Pair | None:
    """Take the value from the lines under a label that stands alone."""
    if hit.slip.passage.cell is not None:
        return None
    lines: list[Slip] = []
    for slip in _lines_below(hit, slips):
        if stop is not None and slip.start >= stop:
            break
        lines.append(slip)
    return Pair(hit, ((lines[0].start, lines[-1].end),), True) if lines else None


def _lines_below(hit: Hit, slips: Sequence[Slip]) -> Iterator[Slip]:
    field, front = hit.label.field, hit.slip.zone is Zone.FRONT
    prose = field in PROSE or (field == "unknown" and not front)
    most = MOST_PROSE if prose else MOST_LINES.get(field, 6 if field in ROLES else 1)
    for count, slip in enumerate(slips[hit.slip.index + 1 : hit.slip.index + 1 + most]):
        if slip.zone is Zone.ANNEX or (slip.passage.cell is not None and not prose):
            return
        if slip.heading and (not front or prose or count or slip.passage.block.marker):
            return
        if not prose and len(slip.text) > LONGEST_LINE and field not in ("title", "unknown"):
            return
        if count and not prose and slip.passage.block.kind is BlockKind.ITEM and field not in ROLES:
            return
        if (
            count
            and slip.joint is Joint.BLOCK
            and not prose
            and field in ROLES
            and len(slip.text) > 70
        ):
            return
        yield slip
