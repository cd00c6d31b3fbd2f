"""What comes after an announcement: the passages that would each name a priority."""

from itertools import islice, takewhile

from extract.layout import BlockKind
from extract.priorities.leadin import is_announcement
from extract.priorities.names import cut, is_label, is_name
from extract.priorities.setting import Setting
from extract.transcript import Passage

INTRODUCTIONS = 3
"""Paragraphs of prose that may stand between a heading and its list."""

SHORT = 14
"""Words; a shorter paragraph without a full stop may be an item that lost its bullet."""

FARTHEST = 200
"""Passages that are looked at."""


def followers(setting: Setting, passage: Passage, *, headed: bool) -> list[Passage]:
    """Return the passages that would each name a priority."""
    here = _place(passage)
    after = list(
        takewhile(lambda p: _place(p) == here, islice(setting.following(passage), FARTHEST))
    )
    after = [
        follower
        for number, follower in enumerate(after)
        if not (_labels(follower) and number + 1 < len(after) and not _labels(after[number + 1]))
    ]
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


def _labels(passage: Passage) -> bool:
    """Say whether a passage is a number on a line of its own, which labels what is below."""
    block = passage.block
    return block.kind is BlockKind.PARAGRAPH and block.boxed is None and is_label(block.text)


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
    """Take the first words of each frame, where several frames stand one after another.

    A number or letter alone at the top of a frame labels the words below it.
    """
    firsts: dict[int, Passage] = {}
    for passage in after:
        boxed = passage.block.boxed
        if boxed is None:
            break
        if boxed not in firsts or is_label(firsts[boxed].block.text):
            firsts[boxed] = passage
    return list(firsts.values()) if len(firsts) >= 2 else []
