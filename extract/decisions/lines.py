"""Lines of the minutes: passages without the marks in their margin, and their sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.decisions.patterns import MARGIN_MARK
from extract.layout import Block, BlockKind
from extract.transcript import Passage, Span

LONGEST_MARK = 70
"""Characters of a mark in the margin."""

_END = re.compile(r"""[.!?]["”’)\]]{0,2}\s+(?=["“‘'(\[]?[A-Z0-9£•Ŵ-Ŷ])""")
_ABBREVIATION = re.compile(
    r"""(?:\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr|Prof|Revd?|St|Nos?|Chq|Ch|Ltd|Co|Cyng|etc|e\.g|i\.e
    |approx|paras?|ss?|Sch|Art|Hon|Supt|Insp|Sgt|vs?|pp?|Regs?|Ald|Prop|Sec|Ref|Min|incl|tel)
    |\b[A-Z]|\b[ap]\.m|\bnem|\bcon|[.…]{2})\.$""",
    re.VERBOSE,
)
_INITIALS = re.compile(r"(?:^|[\s.(])[A-Z]\.$")


@dataclass(frozen=True, slots=True)
class Line:
    """Characters `begin` to `end` of a passage's text.

    `decided` says that the line stands in the part of a record that holds the decision.
    """

    passage: Passage
    begin: int
    end: int
    decided: bool = False

    @property
    def block(self) -> Block:
        """The block the line is printed in."""
        return self.passage.block

    @property
    def text(self) -> str:
        """The line's words."""
        return self.block.text[self.begin : self.end]

    @property
    def marker(self) -> str | None:
        """The marker before its words, None where they do not begin the block."""
        return self.block.marker if self.begin == 0 else None

    @property
    def is_heading(self) -> bool:
        """Whether the layout took it for a heading."""
        return self.block.kind is BlockKind.HEADING

    def span(self, start: int, end: int) -> Span:
        """Return characters `start` to `end` of the line as a range of the transcript."""
        origin = self.passage.start + self.begin
        return origin + start, origin + end


@dataclass(frozen=True, slots=True)
class Item:
    """An item of business; `number` and `heading` are None before the first."""

    number: str | None
    heading: str | None
    lines: tuple[Line, ...]


def line_of(passage: Passage, begin: int = 0, decided: bool = False) -> Line:
    """Return a passage as a line, marks of the action column cut off its end."""
    text = passage.block.text
    end = len(text.rstrip())
    while (tab := text.rfind("\t", begin, end)) > begin and (
        end - tab <= LONGEST_MARK and MARGIN_MARK.match(text[tab:end])
    ):
        end = tab
    begin += len(text[begin:end]) - len(text[begin:end].lstrip(" \t:–—-"))
    return Line(passage, begin, end, decided)


def sentences(text: str) -> Iterator[Span]:
    """Yield where each sentence of `text` begins and ends; "Cllr. A. Marsh" ends none."""
    begin = 0
    for found in _END.finditer(text):
        stop = found.start() + 1
        before = text[begin:stop]
        if before[-1] == "." and (_ABBREVIATION.search(before) or _INITIALS.search(before)):
            continue
        yield begin, found.end() - len(found[0]) + len(found[0].rstrip())
        begin = found.end()
    if text[begin:].strip():
        yield begin, len(text.rstrip())
