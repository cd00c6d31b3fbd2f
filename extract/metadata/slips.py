"""Slips: a paper's text cut where its print is cut, at blocks, tabs, cells and label lines.

Labels stand at the head of slips, and values in the same slip or the ones after it, so that
a table, a tabbed line and a `Label: value` line come to the same thing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise, takewhile

from extract.layout import Block, BlockKind
from extract.metadata.labels import has_colon, label_at, labels_within
from extract.metadata.lines import begins_anew, is_council, is_dangling, stands_alone
from extract.metadata.patterns import BODY_HEADINGS
from extract.paper import Paper
from extract.rule import first_match
from extract.transcript import Passage, Transcript
from models.vocabulary import Kind

LAST_FRONT_PAGE = 3
PROSE_LENGTH = 260
"""Characters; a paragraph as long as this is text, not front matter."""
EARLY_PASSAGES = 6
MANY_LABELS = 2
ANNEX = re.compile(r"(?:appendix|annex|annexe|atodiad)\s+(?:\d{1,2}|[A-Z]|[ivx]+)\b", re.IGNORECASE)
NUMBERED = re.compile(r"\d{1,3}(?:\.\d+)*[.)]?$")


class Joint(IntEnum):
    """How a slip hangs on the one before it."""

    BLOCK = 0
    LINE = 1
    TAB = 2
    CELL = 3


class Zone(IntEnum):
    """Where in the paper a slip stands; what is past an annex's title is another paper's."""

    FRONT = 0
    BODY = 1
    ANNEX = 2


@dataclass(slots=True, eq=False)  # not frozen: a paper has more slips than passages
class Slip:
    """Characters `start` to `end` of the transcript; `bold_until` is an offset in `text`."""

    index: int
    start: int
    end: int
    text: str
    passage: Passage
    joint: Joint
    zone: Zone
    bold_until: int

    @property
    def heading(self) -> bool:
        """Whether the slip is (part of) a heading."""
        return self.passage.block.kind is BlockKind.HEADING

    @property
    def bold(self) -> bool:
        """Whether the slip is printed bold throughout."""
        return self.passage.block.style.bold and not 0 < self.bold_until < len(self.text)


def cut(transcript: Transcript, paper: Paper) -> list[Slip]:
    """Cut a paper's running text, furniture left out, into slips."""
    slips: list[Slip] = []
    zones = _zones(transcript.body, paper)
    previous: Passage | None = None
    for passage, zone in zones:
        joint = _joint(previous, passage)
        block = passage.block
        for start, end, inner in _parts(passage):
            slips.append(
                Slip(
                    len(slips),
                    passage.start + start,
                    passage.start + end,
                    block.text[start:end],
                    passage,
                    joint if inner is None else inner,
                    zone,
                    min(max(block.bold_until - start, 0), end - start) if block.bold_until else 0,
                )
            )
        previous = passage
    return slips


def front_of(slips: Iterable[Slip]) -> Iterator[Slip]:
    """Return the slips before the body begins."""
    return takewhile(lambda slip: slip.zone is Zone.FRONT, slips)


def _joint(previous: Passage | None, passage: Passage) -> Joint:
    here, before = passage.cell, previous.cell if previous else None
    if here and before and here.table == before.table and here.row == before.row:
        return Joint.LINE if here.column == before.column else Joint.CELL
    return Joint.BLOCK


def _parts(passage: Passage) -> Iterable[tuple[int, int, Joint | None]]:
    """Return the parts of a block: (start, end, joint), joint None for the first."""
    block, text = passage.block, passage.block.text
    lines = len(block.line_starts) > 1 and (block.kind is BlockKind.HEADING or has_colon(text))
    if lines or "\t" in text:
        return _cut(passage)
    start = len(text) - len(text.lstrip())
    return ((start, len(text.rstrip()), None),) if start < len(text) else ()


def _cut(passage: Passage) -> Iterator[tuple[int, int, Joint | None]]:
    """Cut a block of several lines or tabs into its parts."""
    text = passage.block.text
    starts = passage.block.line_starts
    cuts = [(0, Joint.BLOCK)]
    ends = (*starts[1:], len(text))
    tabs = [match.start() for match in re.finditer("\t", text)] if "\t" in text else []
    lines = zip(starts, ends, strict=True)
    tabbed = len(tabs) > 1 and sum("\t" in text[start:end] for start, end in lines) > 1
    heading = passage.block.kind is BlockKind.HEADING
    labelled = len(starts) > 1 and has_colon(text)
    for index, offset in enumerate(starts[1:]):
        lone = heading and _parts_company(passage.block, index)
        if tabbed or lone:
            cuts.append((offset, Joint.BLOCK))
            continue
        label = label_at(text, offset) if labelled else None
        if label is not None and label.colon:
            cuts.append((offset, Joint.LINE))
    cuts.extend((tab, Joint.TAB) for tab in tabs)
    cuts.sort()
    first = True
    for (start, joint), (stop, _) in pairwise([*cuts, (len(text), Joint.BLOCK)]):
        piece = text[start:stop]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            yield start + lead, start + len(piece.rstrip()), None if first else joint
            first = False


def _parts_company(block: Block, index: int) -> bool:
    """Say whether a heading's printed line `index` ends something, and the next is another.

    A council's name on a line of its own does, and a line that names a body or a meeting
    to its day. A body alone does where the line was ended on purpose: the next word would
    have had room.
    """
    starts = (*block.line_starts, len(block.text))
    line = block.text[starts[index] : starts[index + 1]].strip()
    following = block.text[starts[index + 1] : starts[index + 2]].strip()
    if is_dangling(line):
        return False
    if is_council(line) or is_council(following) or begins_anew(line):
        return True
    if not (stands_alone(line) or begins_anew(following)):
        return False
    widths = [_width(block, start, end) for start, end in pairwise(starts)]
    next_word = widths[index + 1] * len(following.split()[0]) / len(following)
    return widths[index] + next_word < max(widths)


def _width(block: Block, start: int, end: int) -> float:
    """Return how wide the characters `start` to `end` are printed, points."""
    pieces = list(block.pieces(start, end))
    return max(piece.x1 for piece in pieces) - min(piece.x0 for piece in pieces) if pieces else 0.0


def _zones(passages: Iterable[Passage], paper: Paper) -> Iterator[tuple[Passage, Zone]]:
    """Pair each passage with its zone."""
    zone = Zone.FRONT
    page = 0
    for passage in passages:
        before, page = page, passage.block.page
        if zone is Zone.FRONT and _begins_body(passage, paper):
            zone = Zone.BODY
        elif zone is Zone.BODY and page != before and _begins_annex(passage, paper):
            zone = Zone.ANNEX
        yield passage, zone


def _begins_body(passage: Passage, paper: Paper) -> bool:
    block = passage.block
    if block.page - paper.page_from >= LAST_FRONT_PAGE:
        return True
    label = label_at(block.text)
    labelled = label is not None and (label.colon or block.bold_until >= label.words_end)
    if passage.cell is not None:
        return False
    if block.kind is BlockKind.HEADING and first_match(BODY_HEADINGS, block.text):
        return label is None or label.end >= len(block.text) or block.marker is not None
    if block.marker and NUMBERED.match(block.marker) and not labelled:
        return block.kind is BlockKind.HEADING or len(block.text) > 90
    return len(block.text) > PROSE_LENGTH and not labelled and not _lost_its_lines(passage)


def _lost_its_lines(passage: Passage) -> bool:
    """Say whether a long paragraph is front matter that reached us on one line."""
    early = passage.index < EARLY_PASSAGES
    return early and len([*labels_within(passage.block.text, 0)]) >= MANY_LABELS


def _begins_annex(passage: Passage, paper: Paper) -> bool:
    if paper.kind is Kind.APPENDIX or passage.cell is not None or len(passage.block.text) > 120:
        return False
    return ANNEX.match(passage.block.text) is not None
