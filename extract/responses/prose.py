"""Answers and progress written out: a recommendation, and under it what is said of it."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.layout import BlockKind
from extract.responses.entry import Entry
from extract.responses.labels import bare
from extract.responses.patterns import ASKED, HEADS, LINES, Part, PartRule
from extract.responses.values import read_answer
from extract.rule import first_match
from extract.transcript import Passage, Transcript
from models.vocabulary import Subject

SURE = 0.9
LESS_SURE = 0.75
MOST_PARAGRAPHS = 12
"""Paragraphs that may follow a label before what they belong to is in doubt."""

_INLINE = re.compile(r"(?:(?<=[.;?!)”\"])\s+|\t\s*)(?=[A-Z][\w'’/ ]{2,45}\s?[:–—])")

_BEGINS = re.compile(
    r"\s*(?:That\s|action|scrutiny|committee|task|review|panel|recommendation|argymhelliad)",
    re.IGNORECASE,
)
"""How the items and heads begin that bear no marker."""

_LABEL_ENDS = (":", "–", "—")


class Segment(NamedTuple):
    """Characters `start` to `end` of a passage: a line that a label may begin."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.block.text[self.start : self.end].strip()


class _Writer:
    """Reads passage by passage, with the entry that is being said something of."""

    def __init__(self) -> None:
        self.current: Entry | None = None
        self.part: Part | None = None
        self.item: Segment | None = None
        self.asked = False
        self.listed = False
        self.paragraphs = 0
        self.done: list[Entry] = []

    def listens(self, passage: Passage) -> bool:
        """Whether a passage may be said of something: the current entry or the item before it."""
        near = self.item is not None and passage.index - self.item.passage.index <= 1
        return near or self.current is not None

    def close(self) -> None:
        """End the current entry; keep it if anything was said of it."""
        if self.current is not None and self.current.is_told_of:
            self.done.append(self.current)
        self.current, self.part = None, None

    def may_begin(self, passage: Passage) -> bool:
        """Whether a passage may begin what something is then said of."""
        block = passage.block
        return (
            block.kind is BlockKind.HEADING
            or block.marker is not None
            or _BEGINS.match(block.text) is not None
        )

    def read(self, segment: Segment) -> None:
        """Read one line."""
        text, block = segment.text, segment.passage.block
        opens = segment.start == 0
        if opens and (head := _head(segment)):
            self.close()
            self._open(segment, *head)
        elif (
            self.listens(segment.passage)
            and (line := first_match(LINES, text))
            and self._answers(line[0], segment)
        ):
            self.part, self.paragraphs = line[0].part, 0
            if self.current is not None:
                self._say(segment, line[1].end())
        elif block.kind is BlockKind.HEADING:
            self.close()
            self.item, self.asked = None, ASKED.search(text) is not None
        elif opens and self.listed and _number(segment):
            self.close()
            self.item = segment if self._may_be_answered(text) else None
        elif self.current is not None and self.part is not None:
            self.paragraphs += 1
            if self.paragraphs > MOST_PARAGRAPHS:
                self.close()
            else:
                self._say(segment, 0)
        elif opens and (_number(segment) or text.startswith("That ")):
            self.item = segment if self._may_be_answered(text) else None

    def _may_be_answered(self, text: str) -> bool:
        """Whether an item may be a recommendation; a question from the public is answered, too."""
        return self.asked or text.startswith("That ")

    def _open(self, segment: Segment, rule: PartRule, label: str, length: int) -> None:
        subject = Subject.ACTION if rule.part is Part.ACTION else Subject.RECOMMENDATION
        self.current = Entry(subject, rule.name, SURE, label.rstrip("."))
        self.part, self.listed, self.paragraphs = Part.RECOMMENDATION, False, 0
        words = segment.text[length:].strip(" ()")
        if words and read_answer(words, strict=True).value is not None:
            self.current.say(Part.ANSWER, words, (_span(segment, length),))
        elif words:
            self._say(segment, length)

    def _answers(self, rule: PartRule, segment: Segment) -> bool:
        """Whether a labelled line is said of something: the current entry or the last item."""
        if self.item is not None and rule.part is Part.ANSWER and self._is_next(segment):
            self.close()
            entry = Entry(Subject.RECOMMENDATION, "answered_item", LESS_SURE, _number(self.item))
            self.current, self.listed = entry, True
            self.part = Part.RECOMMENDATION
            self._say(self.item, 0)
            self.item = None
        return self.current is not None

    def _is_next(self, segment: Segment) -> bool:
        item = self.item
        if item is None or segment.text.lower().startswith(("decision", "penderfyniad")):
            return False
        apart = segment.passage.index - item.passage.index
        return apart <= 1 and (apart > 0 or segment.start > item.start)

    def _say(self, segment: Segment, skip: int) -> None:
        entry, part = self.current, self.part
        begin, end = _span(segment, skip)
        words = " ".join(segment.text[skip:].split())
        if entry is None or part is None or not words:
            return
        if part is Part.RECOMMENDATION:
            entry.text.append(words)
            entry.spans.append((begin, end))
        else:
            entry.say(part, words, ((begin, end),))


def written(transcript: Transcript) -> Iterator[Entry]:
    """Yield what is said in prose of the recommendations and actions that it restates."""
    writer = _Writer()
    for passage in transcript.body:
        if passage.cell is not None or not (writer.listens(passage) or writer.may_begin(passage)):
            continue
        for segment in _segments(passage):
            writer.read(segment)
    writer.close()
    yield from writer.done


def _segments(passage: Passage) -> list[Segment]:
    """Part a passage where a label stands inside it or at the beginning of a printed line."""
    text = passage.block.text
    cuts = {0}
    if any(end in text for end in _LABEL_ENDS):
        starts = [*(found.end() for found in _INLINE.finditer(text)), *passage.block.line_starts]
        cuts.update(start for start in starts if _is_label(text[start:]))
    places = [*sorted(cuts), len(text)]
    return [Segment(passage, a, b) for a, b in pairwise(places) if b > a]


def _is_label(text: str) -> bool:
    """Whether a text begins with words that end as labels do."""
    found = first_match(LINES, text)
    return found is not None and text[: found[1].end()].rstrip().endswith(_LABEL_ENDS)


def _head(segment: Segment) -> tuple[PartRule, str, int] | None:
    """Return the rule, label and length of the words that begin a recommendation or action."""
    marker = segment.passage.block.marker
    if marker and (found := first_match(HEADS, marker)):
        return found[0], found[1]["label"], 0
    found = first_match(HEADS, segment.text)
    return None if found is None else (found[0], found[1]["label"], found[1].end())


def _number(segment: Segment) -> str | None:
    marker = segment.passage.block.marker
    return bare(marker) if marker else None


def _span(segment: Segment, skip: int) -> tuple[int, int]:
    text = segment.passage.block.text[segment.start : segment.end]
    lead = len(text) - len(text.lstrip())
    begin = segment.passage.start + segment.start + lead + skip
    return begin, segment.passage.start + segment.start + len(text.rstrip())
