"""Pairing: which value belongs to which label, whatever the layout.

A value is what follows its label, up to the next label: in the same line, after a tab, in
the next cell, in the cell below a row of labels, or in the lines below. A label that is
followed by another label has no value; that is not the same as the value "None".
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.layout import BlockKind
from extract.metadata.labels import (
    Label,
    bare_labels_within,
    label_at,
    labels_within,
    unknown_label_at,
)
from extract.metadata.patterns import EVERYWHERE, PROSE, ROLES
from extract.metadata.slips import Joint, Slip, Zone

FLATTENED = 140
"""Characters; a longer line with several labels in it has lost its line ends."""
LONGEST_BARE_VALUE = 130
MOST_LINES = {"department": 4, "portfolio": 3, "wards": 6, "committee": 3, "title": 2}
MOST_PROSE = 8
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
    """A label and its value: characters `start` to `end` of the transcript."""

    hit: Hit
    start: int
    end: int
    below: bool
    """Whether the value stands under the label and not beside it."""


def find_labels(slips: Sequence[Slip]) -> list[Hit]:
    """Find the labels of a paper in the order printed."""
    hits: list[Hit] = []
    for slip in slips:
        if slip.zone is Zone.ANNEX or (slip.passage.cell and slip.passage.cell.header):
            continue
        head = _head_label(slip, slips)
        position = 0
        if head is not None:
            hits.append(Hit(slip, head))
            position = head.end
        if ":" in slip.text[position:] and (slip.zone is Zone.FRONT or head is not None):
            within = [Hit(slip, label) for label in labels_within(slip.text, position)]
            if slip.zone is Zone.FRONT and len(slip.text) > FLATTENED and len(within) + (head is not None) > 1:
                within = [Hit(slip, label) for label in bare_labels_within(slip.text, position)]
            hits.extend(hit for hit in within if hit.label.start >= position)
    return hits


def _head_label(slip: Slip, slips: Sequence[Slip]) -> Label | None:
    known = label_at(slip.text)
    if known is not None and slip.zone is Zone.BODY and not _stated_anywhere(known):
        return None
    if known is not None and _believable(known, slip, slips):
        return known
    if slip.zone is not Zone.FRONT:
        return None
    unknown = unknown_label_at(slip.text)
    if unknown is not None:
        return unknown
    bold = slip.bold_until
    tabbed = slip.index + 1 < len(slips) and slips[slip.index + 1].joint is Joint.TAB
    if slip.joint is Joint.BLOCK and tabbed and 2 < len(slip.text) <= bold and len(slip.text) < 50 and not slip.bold:
        return Label("unknown", ("unknown",), 0, len(slip.text), len(slip.text), False)
    return None


def _stated_anywhere(label: Label) -> bool:
    return label.part is not None or label.field == "unknown" or bool(EVERYWHERE & {*label.fields})


def _believable(label: Label, slip: Slip, slips: Sequence[Slip]) -> bool:
    """Say whether words that read like a label are one here."""
    text = slip.text
    if not text[label.start].isupper():
        return False
    if label.colon:
        return True
    if label.end >= len(text):
        following = slips[slip.index + 1] if slip.index + 1 < len(slips) else None
        beside = following is not None and following.joint in (Joint.TAB, Joint.CELL)
        return beside or not label.needs_colon or slip.bold or slip.heading
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
        elif slip.joint is Joint.CELL and start < end and not hit.alone:
            break
        elif slip.joint is Joint.LINE and row is None:
            break
        start = start if start < end else slip.start
        end = slip.end
    return Pair(hit, start, end, False) if start < end else None


def _columns(index: int, hits: Sequence[Hit], slips: Sequence[Slip]) -> Pair | None:
    """Take the value below when several labels stand side by side above their values."""
    hit = hits[index]
    line = [other for other in hits if _same_line(other, hit)]
    if len(line) < 2 or not all(other.alone for other in line):
        return None
    after = line[-1].slip.index + 1
    below: list[Slip] = []
    for slip in slips[after:]:
        if below and slip.joint is Joint.BLOCK:
            break
        below.append(slip)
    place = line.index(hit)
    if hit.slip.passage.cell is not None:
        column = hit.slip.passage.cell.column
        cells = [s for s in below if s.passage.cell and s.passage.cell.column == column]
        return Pair(hit, cells[0].start, cells[-1].end, False) if cells else None
    if len(below) == len(line) and not any(_is_label(slip, hits) for slip in below):
        return Pair(hit, below[place].start, below[place].end, False)
    return None


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
    return Pair(hit, lines[0].start, lines[-1].end, True) if lines else None


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
        if count and slip.joint is Joint.BLOCK and not prose and field in ROLES and len(slip.text) > 70:
            return
        yield slip
