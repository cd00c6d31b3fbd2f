"""A document as it is laid out: blocks in reading order, each knowing where it was printed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from extract.page import Pages, Style, Trouble, Word


class Furniture(StrEnum):
    """What a line outside the running text is. Furniture is labelled, never deleted."""

    RUNNING_HEAD = "running_head"
    RUNNING_FOOT = "running_foot"
    PAGE_NUMBER = "page_number"
    STAMP = "stamp"
    MARKING = "marking"
    WATERMARK = "watermark"
    LINE_NUMBER = "line_number"
    LEFT_BLANK = "left_blank"


SEPARATORS = (" ", "\t")
"""What may stand between two words of a line; nothing, where they are pieces of one."""


class Line(NamedTuple):
    """Words on one baseline within one column, left to right; `text` repaired, `raw` as read.

    Words far apart on a baseline (tab stops, table cells) are separated in `text` by a tab
    character instead of a space. `moved` gives each word's (start, end) in `text` where that
    is not plainly the words one after another; ask `spans`. `region` is the column-like part
    of the page it belongs to; a page's regions count from 0 in reading order.
    """

    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    raw: str
    words: tuple[Word, ...]
    moved: tuple[tuple[int, int], ...] | None
    style: Style
    furniture: Furniture | None = None
    region: int = 0

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Each word's (start, end) in `text`."""
        return tuple(self.places()) if self.moved is None else self.moved

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield each word's (start, end) in `text`; worked out here, since few lines are asked."""
        if self.moved is not None:
            yield from self.moved
            return
        text = self.text
        end = 0
        for word in self.words:
            start = end + (text[end : end + 1] in SEPARATORS)
            end = start + len(word.text)
            yield start, end


class Ruling(NamedTuple):
    """A ruling line: its place across (`at`) and its extent along, points.

    A horizontal rule lies at y = `at` from x = `start` to `end`, a vertical one at x = `at`.
    """

    at: float
    start: float
    end: float


class Rulings(NamedTuple):
    """A page's ruling lines, collinear ones joined; each sorted by `at`."""

    horizontals: tuple[Ruling, ...]
    verticals: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True)
class Tidied:
    """What tidy hands on: every page's lines, in the page's own order, furniture labelled."""

    source: Pages
    lines: tuple[tuple[Line, ...], ...]
    rulings: tuple[Rulings, ...]
    printed_pages: tuple[str | None, ...] = ()
    troubles: tuple[Trouble, ...] = ()


class BlockKind(StrEnum):
    """What a block is in the run of the document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


class Piece(NamedTuple):
    """Characters start:end of a block's text, and the box they were printed in."""

    start: int
    end: int
    page: int
    x0: float
    top: float
    x1: float
    bottom: float


class Stretch(NamedTuple):
    """Characters start:end of a block's text, and the line they were printed in.

    `skip` is how many characters of the line stand before them (a list item's marker).
    """

    start: int
    end: int
    line: Line
    skip: int = 0

    def pieces(self) -> Iterator[Piece]:
        """Yield the words of this stretch."""
        line, shift = self.line, self.start - self.skip
        for word, (start, end) in zip(line.words, line.spans, strict=True):
            if end > self.skip:
                begins, ends = max(start + shift, self.start), min(end + shift, self.end)
                yield Piece(begins, ends, line.page, word.x0, word.top, word.x1, word.bottom)


class Block(NamedTuple):
    """A heading, paragraph, list item, table or piece of furniture.

    `text` is re-flowed (line ends are spaces, hyphens rejoined, white space single; tabs
    between far-apart words kept) and has the item's marker off; `marker` is the marker as
    printed: "(a)", "2.1", "•". `line_starts` are the offsets in `text` where a printed
    line begins. `level` is the depth of a heading (from 1) or of a list item's nesting
    (from 1); 0 otherwise. `indent` is x0 of the text itself (after the marker), points.
    `bold_until` is the offset where a bold run-in ("Recommendations: It is ...") ends, 0
    where the text does not begin bold. `boxed` numbers the frame drawn around the block;
    blocks in one frame share the number.
    """

    kind: BlockKind
    text: str
    stretches: tuple[Stretch, ...]
    line_starts: tuple[int, ...]
    style: Style
    marker: str | None = None
    level: int = 0
    indent: float = 0.0
    furniture: Furniture | None = None
    table: "Table | None" = None
    boxed: int | None = None
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    bold_until: int = 0

    @property
    def page(self) -> int:
        """The page (from 1) where the block starts."""
        return self.stretches[0].line.page

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[Piece]:
        """Yield the words that have any of the characters `start` to `end`, all by default."""
        end = len(self.text) if end is None else end
        for stretch in self.stretches:
            if stretch.start < end and stretch.end > start:
                for piece in stretch.pieces():
                    if piece.start < end and piece.end > start:
                        yield piece


class Cell(NamedTuple):
    """A table cell. Rows and columns count from 0; a merged cell spans several."""

    row: int
    column: int
    row_span: int
    column_span: int
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The cell's text, its blocks joined by spaces."""
        return " ".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a table that runs over pages is one table.

    `header_rows` counts the rows at the top that name columns; a header repeated on a
    later page is left out of `rows`. `ruled` says whether ruling lines drew it.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 0
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole document: blocks in reading order, furniture apart."""

    source: Pages
    blocks: tuple[Block, ...]
    furniture: tuple[Block, ...] = ()
    printed_pages: tuple[str | None, ...] = ()
    troubles: tuple[Trouble, ...] = field(default=())
