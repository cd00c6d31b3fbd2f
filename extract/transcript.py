"""A document's words as one text, every character of which knows where it was printed.

The bridge between layout and language: blocks (and the blocks inside table cells) become
passages of one string, separated by line feeds, and any range of that string can be
turned back into pages and boxes. Furniture comes last, each distinct text once, so that
a stamp or a marking can be evidence too.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from extract.layout import Block, BlockKind, Layout
from models.record import Box
from models.texts import Texts


class CellReference(NamedTuple):
    """Which cell of which table; tables count from 0 in the document, rows and columns too."""

    table: int
    row: int
    column: int
    header: bool


@dataclass(slots=True, eq=False)  # freezing the thousands of a paper takes as long as cutting it
class Passage:
    """A block's place in the text: characters `start` to `end`.

    `heading` is the index of the heading passage it stands under, None before the first.
    """

    index: int
    start: int
    end: int
    block: Block
    heading: int | None
    cell: CellReference | None


class Evidence(NamedTuple):
    """Where a range of the text was printed; `boxes` one for each printed line."""

    page: int
    boxes: tuple[Box, ...]
    text: str


Span = tuple[int, int]


@dataclass(frozen=True)
class Transcript:
    """The text, its passages in order, and the way back to the page."""

    text: str
    passages: tuple[Passage, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [passage.start for passage in self.passages]

    @cached_property
    def body(self) -> tuple[Passage, ...]:
        """The passages that are not furniture."""
        return tuple(p for p in self.passages if p.block.kind is not BlockKind.FURNITURE)

    @cached_property
    def furniture(self) -> tuple[Passage, ...]:
        """The running heads, stamps and markings, each distinct text once."""
        return tuple(p for p in self.passages if p.block.kind is BlockKind.FURNITURE)

    def having(self, signs: Iterable[str]) -> list[Passage]:
        """Return the passages of the body in which any of some strings is printed."""
        return [self.body[number] for number in self._printed.with_any(signs)]

    def having_folded(self, signs: Iterable[str]) -> list[Passage]:
        """Return the passages of the body that have any of some strings in small letters."""
        return [self.body[number] for number in self._small.with_any(signs)]

    @cached_property
    def _printed(self) -> Texts:
        return Texts([passage.block.text for passage in self.body])

    @cached_property
    def _small(self) -> Texts:
        return Texts([passage.block.text for passage in self.body], folded=True)

    def passage_at(self, offset: int) -> Passage:
        """Return the passage that holds the character at `offset`."""
        return self.passages[max(bisect_right(self._starts, offset) - 1, 0)]

    def heading_of(self, passage: Passage) -> Passage | None:
        """Return the heading that `passage` stands under."""
        return None if passage.heading is None else self.passages[passage.heading]

    def evidence(self, spans: Sequence[Span]) -> Evidence:
        """Say where the characters of `spans` were printed.

        The text is what the spans hold, white space single, joined by one space.
        """
        words = " ".join(" ".join(self.text[start:end].split()) for start, end in spans)
        boxes = [box for span in spans for box in self._boxes(*span)]
        return Evidence(boxes[0][0] if boxes else 1, tuple(boxes), words)

    def _boxes(self, start: int, end: int) -> Iterator[Box]:
        for passage in self.passages[self.passage_at(start).index :]:
            if passage.start >= end:
                return
            yield from _merge_lines(passage, start - passage.start, end - passage.start)


def _merge_lines(passage: Passage, start: int, end: int) -> Iterator[Box]:
    """Yield one box for each printed line of a block's characters `start` to `end`."""
    page, x0, top, x1, bottom = 0, 0.0, 0.0, 0.0, 0.0
    for _, _, number, left, upper, right, lower in passage.block.pieces(start, end):
        if number == page and upper < bottom and lower > top and left >= x0:
            top, x1, bottom = min(top, upper), max(x1, right), max(bottom, lower)
            continue
        if page:
            yield page, round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)
        page, x0, top, x1, bottom = number, left, upper, right, lower
    if page:
        yield page, round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)


def transcribe(layout: Layout) -> Transcript:
    """Write a layout out as one text."""
    passages: list[Passage] = []
    parts: list[str] = []
    offset = 0
    heading: int | None = None
    for block, cell in _flatten(layout):
        index = len(passages)
        passages.append(Passage(index, offset, offset + len(block.text), block, heading, cell))
        if block.kind is BlockKind.HEADING:
            heading = index
        parts.append(block.text)
        offset += len(block.text) + 1
    return Transcript("\n".join(parts), tuple(passages))


def _flatten(layout: Layout) -> Iterator[tuple[Block, CellReference | None]]:
    tables = 0
    for block in layout.blocks:
        if block.table is None:
            yield block, None
            continue
        for row in block.table.rows:
            for cell in row:
                reference = CellReference(
                    tables, cell.row, cell.column, cell.row < block.table.header_rows
                )
                for inner in cell.blocks:
                    yield inner, reference
        tables += 1
    seen = set()
    for block in layout.furniture:
        if block.text not in seen:
            seen.add(block.text)
            yield block, None
