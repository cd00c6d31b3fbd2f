"""Priorities that a sentence lists."""

import re
from collections.abc import Iterator

from extract.layout import BlockKind
from extract.priorities.entry import Statement
from extract.priorities.names import count_in
from extract.priorities.parts import SENTENCE_END, list_parts, part_entry
from extract.priorities.patterns import (
    CHOSEN_LIST,
    LISTED,
    NO_LIST,
    NOT_ANNOUNCED,
    PROSE_LIST,
    SUBJECT_LIST,
)
from extract.priorities.setting import Setting
from extract.transcript import Passage

FEWEST_PARTS = 2


def sentenced(setting: Setting) -> Iterator[Statement]:
    """Yield the statements that stand in one sentence."""
    for passage in setting.having(LISTED):
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING:
            continue
        yield from _chosen(passage)
        found = PROSE_LIST.search(text)
        if found is None or NO_LIST.match(found["list"]):
            continue
        if NOT_ANNOUNCED.search(text[found.start() : found.start("list")]):
            continue
        end = SENTENCE_END.search(text, found.start("list"))
        stop = end.start() if end else len(text)
        before = text[: found.start("subject")][-20:]
        stated = count_in(found["subject"]) or count_in(before)
        if found["aside"]:
            if stated is None:
                continue
            closing = re.compile(r"\)" if "(" in found["aside"] else r"\s[–—-]\s")
            closed = closing.search(text, found.start("list"), stop)
            stop = closed.start() if closed else stop
        parts = list_parts(text, found.start("list"), stop, stated)
        entries = tuple(part_entry(passage, part) for part in parts)
        if len(entries) >= FEWEST_PARTS:
            words = text[: found.start("list")]
            begin = max((m.end() for m in SENTENCE_END.finditer(words)), default=0)
            yield Statement(
                entries, PROSE_LIST.name, PROSE_LIST.confidence, passage, words[begin:].strip()
            )


def _chosen(passage: Passage) -> Iterator[Statement]:
    """Yield what a sentence names before it says that these are the priorities."""
    text = passage.block.text
    for rule in (CHOSEN_LIST, SUBJECT_LIST):
        found = rule.search(text)
        if found is None:
            continue
        parts = list_parts(text, *found.span("list"), count_in(found["subject"]))
        if len(parts) >= FEWEST_PARTS:
            ends = SENTENCE_END.finditer(text, 0, found.start())
            begin = max((end.end() for end in ends), default=0)
            words = text[begin : found.start("list")] + found["subject"]
            entries = tuple(part_entry(passage, part) for part in parts)
            yield Statement(entries, rule.name, rule.confidence, passage, words.strip())
