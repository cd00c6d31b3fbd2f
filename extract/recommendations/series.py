"""The sets of recommendations in a paper, in the order printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.layout import BlockKind
from extract.letters import is_letter
from extract.paper import Paper
from extract.recommendations.entries import Builder, Entry
from extract.recommendations.fragments import fragments
from extract.recommendations.gather import gather, row_columns
from extract.recommendations.labels import follows, read_label
from extract.recommendations.leadins import LeadIn, looks_recommended
from extract.recommendations.openers import (
    Opener,
    Sort,
    find_in_letter,
    find_opener,
    is_contents,
    is_headed,
    is_stop,
    may_open,
)
from extract.recommendations.patterns import DECIDED, PAST_TENSE, STANDING_LIST
from extract.recommendations.tables import (
    Columns,
    find_columns,
    is_answered,
    read_table,
    rows_of,
    table_of,
)
from extract.rule import Rule
from extract.transcript import Passage, Transcript
from models.vocabulary import Kind

RECOMMENDING = frozenset({Kind.COMMITTEE_REPORT, Kind.SCRUTINY_REVIEW, Kind.INSPECTION_REPORT})
"""Kinds made to recommend: even a bare request counts in them."""

SILENT = frozenset({Kind.MINUTES, Kind.AGENDA, Kind.FORWARD_PLAN, Kind.TRACKER})
"""Kinds that recommend nothing themselves, whatever they quote."""


@dataclass(frozen=True, slots=True)
class Series:
    """What one opening introduces."""

    opener: Opener
    entries: tuple[Entry, ...]


def find_series(paper: Paper, transcript: Transcript) -> list[Series]:
    """Return the sets of recommendations that a paper itself makes."""
    if paper.template or paper.kind in SILENT:
        return []
    passages = transcript.body
    found: list[Series] = []
    filled = row_columns(passages)
    columns: Columns | None = None
    lead_in: LeadIn | None = None
    position = 0
    letter = paper.kind is Kind.OTHER and is_letter(passages)
    opening = may_open(transcript)
    while position < len(passages):
        passage = passages[position]
        if _begins_table(passages, position):
            table = table_of(passages, position)
            if is_answered(table):
                position += len(table)
                continue
            series, columns = _from_table(paper, transcript, table, columns, bool(found))
            if series:
                found.append(series)
                position += len(table)
                continue
        elif passage.cell is None:
            columns = None
        opener = None
        if passage.index in opening:
            opener = _opener_at(paper, transcript, passages, position)
        if opener is None and letter and (told := find_in_letter(passage)):
            entries = Builder(told).build(fragments(passage, told.offset))
            found.append(Series(told, tuple(entries)))
        after = position + 1
        if opener is not None:
            elements, end = gather(passages, position, opener, paper.kind, filled)
            builder = Builder(opener, lead_in if opener.sort is Sort.NUMBERED else None)
            entries = builder.build(elements)
            if _is_plausible(paper, opener, entries):
                found.append(Series(opener, tuple(entries)))
                after = max(after, end)
            lead_in = builder.lead_in if opener.sort is Sort.NUMBERED or not entries else None
        elif lead_in is not None and is_headed(passage):
            lead_in = None
        position = after
    return _without_restatements(found, transcript)


def _begins_table(passages: Sequence[Passage], position: int) -> bool:
    cell = passages[position].cell
    before = passages[position - 1].cell if position else None
    return cell is not None and (before is None or before.table != cell.table)


_TABLE_RULE = Rule("recommendation_table", r"\Arecommendation\Z", ("Recommendation",), ("Owner",))


def _from_table(
    paper: Paper,
    transcript: Transcript,
    table: Sequence[Passage],
    columns: Columns | None,
    already: bool,
) -> tuple[Series | None, Columns | None]:
    """Return a table's recommendations, and its columns for a table that goes on from it."""
    rows = read_table(table, columns=columns)
    if not rows or (paper.kind not in RECOMMENDING and len(rows) < 2):
        return None, None
    if paper.kind in (Kind.COMMITTEE_REPORT, Kind.DECISION_NOTICE) and already and columns is None:
        return None, None
    opener = Opener(table[0], len(table[0].block.text), Sort.SECTION, _TABLE_RULE)
    entries = Builder(opener).build(rows)
    header = find_columns(rows_of(table))
    return Series(opener, tuple(entries)), header[1] if header else columns


def _opener_at(
    paper: Paper, transcript: Transcript, passages: Sequence[Passage], position: int
) -> Opener | None:
    passage = passages[position]
    opener = find_opener(passage, paper.kind)
    if opener is None or passage.block.kind is BlockKind.FOOTNOTE:
        return None
    if is_contents(passage, transcript.heading_of(passage)):
        return None
    if opener.whole and _is_one_of_a_list(passages, position):
        return None
    bare = opener.sort is Sort.STANDING and not (
        # A letter says that recommendations follow, and needs no heading.
        paper.kind is Kind.OTHER and opener.rule is STANDING_LIST
    )
    if bare and paper.kind not in RECOMMENDING and paper.confidence > 0.6:
        return None
    if paper.kind is Kind.DECISION_NOTICE and (
        opener.sort is not Sort.SECTION or _is_decided(passages, position)
    ):
        return None
    return opener


def _is_one_of_a_list(passages: Sequence[Passage], position: int) -> bool:
    """Whether a heading is only a line in a numbered list of headings, as on a contents page."""
    block = passages[position].block
    label = read_label(block.marker)
    if block.kind is not BlockKind.ITEM or label is None or position + 1 >= len(passages):
        return False
    following = passages[position + 1].block
    after = read_label(following.marker)
    return after is not None and follows(label, after) and following.kind is BlockKind.ITEM


def _is_decided(passages: Sequence[Passage], position: int) -> bool:
    """Whether a heading stands under the label of a decision, in its cell or section."""
    cell = passages[position].cell
    for passage in reversed(passages[max(position - 6, 0) : position]):
        if cell is not None and (passage.cell is None or passage.cell.table != cell.table):
            return False
        if DECIDED.match(passage.block.text.strip()):
            return cell is None or (passage.cell is not None and passage.cell.row == cell.row)
    return False


def _is_plausible(paper: Paper, opener: Opener, entries: Sequence[Entry]) -> bool:
    if not entries:
        return False
    past = sum(PAST_TENSE.match(entry.text) is not None for entry in entries)
    if paper.kind is Kind.DECISION_NOTICE and past:
        return False
    if paper.kind in RECOMMENDING or sum(entry.parent is None for entry in entries) > 1:
        return True
    return looks_recommended(entries[0].text)


def _without_restatements(found: Sequence[Series], transcript: Transcript) -> list[Series]:
    """Leave out bare requests where the paper has a formal set of recommendations.

    A request above the formal set, before any section begins, is one of its own.
    """
    formal = [series for series in found if series.opener.sort is not Sort.STANDING]
    first = min((series.opener.passage.index for series in formal), default=None)
    kept: list[Series] = []
    for series in found:
        passage = series.opener.passage
        if series.opener.sort is Sort.STANDING:
            heading = transcript.heading_of(passage)
            aside = heading is not None and is_stop(heading)
            if first is not None and (
                passage.index > first or passage.block.marker is not None or aside
            ):
                continue
        kept.append(series)
    return kept
