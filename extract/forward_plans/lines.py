"""Planned decisions as lines of labels and values under a heading each."""

import re
from collections.abc import Iterator

from extract.forward_plans.entry import Entry
from extract.forward_plans.patterns import Part
from extract.forward_plans.tables import part_of
from extract.layout import BlockKind
from extract.transcript import Passage, Transcript

SURE = 0.85
LABELLED = 2
_LABEL = re.compile(r"(?P<label>[A-Z][^:\n]{1,60}?)\s*[:?]\s*(?:-\s)?")


def lined(transcript: Transcript) -> Iterator[Entry]:
    """Yield the decisions that a plan sets out in lines."""
    entry: Entry | None = None
    found = 0
    heading: Passage | None = None
    part: Part | None = None
    for passage in transcript.body:
        if passage.cell is not None:
            continue
        lines = list(_lines(passage))
        if passage.block.kind is BlockKind.HEADING and not lines:
            if entry is not None and found >= LABELLED and entry.is_planned:
                yield entry
            entry, found, heading, part = None, 0, passage, None
            continue
        for line, words in lines:
            if entry is not None and (
                (line is Part.TITLE and entry.title_words and found)
                or (line is Part.REFERENCE and line in entry.said)
            ):
                if found >= LABELLED and entry.is_planned:
                    yield entry
                entry, found = None, 0
            if entry is None:
                entry = Entry("planned_lines", SURE)
                if line is not Part.TITLE and heading is not None:
                    entry.entitle([heading])
            found += line not in (Part.TITLE, Part.OTHER)
            part = line
            _say(entry, line, words, passage)
        if not lines and entry is not None and part is not None:
            _say(entry, part, passage.block.text, passage)
            part = None
    if entry is not None and found >= LABELLED and entry.is_planned:
        yield entry


def _say(entry: Entry, part: Part, words: str, passage: Passage) -> None:
    words = " ".join(words.split())
    if part is not Part.TITLE:
        entry.say(part, words)
    elif words:
        at = passage.block.text.find(words)
        entry.title_words = words
        entry.title = [(passage.start + max(at, 0), passage.start + max(at, 0) + len(words))]


def _lines(passage: Passage) -> Iterator[tuple[Part, str]]:
    """Yield the labelled values of a passage, a printed line each."""
    text = passage.block.text
    places: list[tuple[Part, int, int]] = []
    for start in passage.block.line_starts or (0,):
        found = _LABEL.match(text, start)
        part = part_of(found["label"]) if found else None
        if found and part is not None:
            places.append((part, start, found.end()))
    if not places and (tab := text.find("\t")) > 0 and (part := part_of(text[:tab])):
        places.append((part, 0, tab + 1))
    if not places and (part := part_of(text)) and passage.block.style.bold:
        places.append((part, 0, len(text)))
    if not places:
        return
    ends = [start for _, start, _ in places[1:]] + [len(text)]
    for (part, _, begin), end in zip(places, ends, strict=True):
        yield part, text[begin:end]
