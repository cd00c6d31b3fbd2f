"""A layout as one looks at it to tell what it is: title, opening, headings, stamps, counts."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from extract.layout import Block, BlockKind, Furniture, Layout
from extract.recognise.patterns import (
    CONTENTS_TITLE,
    ERRAND,
    ITEM_STAMP,
    PAGE_RANGE,
    PHRASES,
    SIGNS,
)
from extract.recognise.sign import Feature, Place, Sign
from models.texts import Texts

OPENING_LINES = 60
TITLE_LINES = 14
LONGEST_TITLE_LINE = 140
LONGEST_HEADING = 90
FIRST_WORDS = 10_000
"""Words that are looked through for counts: a kind shows long before."""

MOST_HEADINGS = 300
MOST_TABLES = 40
LONGEST_HEAD = 300
"""Characters of a table's head row."""

_NUMBER = re.compile(r"(?!\d\d\.\d\d$)\(?\d+(?:\.\d+)*[.)]?$")
"""A paragraph number, unlike a time of day ("13.30")."""


@dataclass(frozen=True)
class Glimpse:
    """What one sees of a layout when leafing through it."""

    layout: Layout

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in order, those inside table cells in the table's place."""
        return tuple(_flatten(self.layout.blocks))

    @cached_property
    def text(self) -> str:
        """The running text, lower case, up to the first many words."""
        parts, words = [], 0
        for block in self.blocks:
            parts.append(block.text)
            words += block.text.count(" ") + 1
            if words > FIRST_WORDS:
                break
        return "\n".join(parts).replace("\t", " ").casefold()

    @cached_property
    def head(self) -> tuple[str, ...]:
        """What stands in the top margin of the first page that has text."""
        return tuple(
            block.text
            for block in self.layout.furniture
            if block.page == self.first_page and block.furniture is Furniture.RUNNING_HEAD
        )

    @cached_property
    def in_cells(self) -> frozenset[int]:
        """The blocks of tables, by identity: a narrow cell breaks its lines anywhere."""
        return frozenset(
            id(block)
            for table in self.layout.blocks
            if table.table is not None
            for row in table.table.rows
            for cell in row
            for block in cell.blocks
        )

    @cached_property
    def first_page(self) -> int:
        """The first page that has text, counted from 1."""
        return self.blocks[0].page if self.blocks else 1

    @cached_property
    def title(self) -> tuple[str, ...]:
        """The first lines, up to the first numbered matter or the first paragraph of prose."""
        lines = list(self.head)
        for block in self.blocks:
            numbered = block.marker is not None and _NUMBER.match(block.marker) is not None
            prose = len(block.text) > LONGEST_TITLE_LINE
            if lines and (numbered or CONTENTS_TITLE.match(block.text)):
                break
            if prose and len(lines) > 2:
                break
            if id(block) not in self.in_cells:
                lines.extend(line for line in _lines(block) if len(line) <= LONGEST_TITLE_LINE)
            elif len(block.text) <= LONGEST_TITLE_LINE:
                lines.append(block.text)
            if block.kind is BlockKind.HEADING or block.style.bold or _is_large(block, self.size):
                lines.append(block.text)
            if len(lines) >= TITLE_LINES:
                break
        return tuple(dict.fromkeys(lines))

    @cached_property
    def joined_title(self) -> tuple[str, ...]:
        """Lines of the title two and three together: a display title breaks where it likes."""
        twos = [f"{one} {two}" for one, two in pairwise(self.title)]
        threes = [f"{two} {last}" for two, last in zip(twos, self.title[2:], strict=False)]
        return (*twos, *threes)

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """The first lines whatever they are, marker and all, tabs kept."""
        lines = list(self.head)
        for block in self.blocks:
            lines.extend(_lines(block))
            if len(lines) > OPENING_LINES:
                break
        return tuple(lines[:OPENING_LINES])

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """Headings, and short blocks that could be such."""
        short = [block for block in self.blocks if len(block.text) <= LONGEST_HEADING]
        headings = [block.text for block in short if block.kind is BlockKind.HEADING]
        others = [block.text for block in short if not block.text.endswith((".", ";", ","))]
        return tuple(dict.fromkeys(headings + others))[:MOST_HEADINGS]

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The head row of every table, cells joined by bars; the first row where none is marked."""
        rows = []
        for block in self.layout.blocks:
            if block.table is not None and block.table.rows:
                head = block.table.rows[: max(block.table.header_rows, 1)]
                rows.append(" | ".join(cell.text for row in head for cell in row)[:LONGEST_HEAD])
        return tuple(dict.fromkeys(rows))[:MOST_TABLES]

    @cached_property
    def furniture(self) -> tuple[str, ...]:
        """Each distinct text in the margins."""
        return tuple(dict.fromkeys(block.text for block in self.layout.furniture))

    @cached_property
    def first_stamps(self) -> tuple[str, ...]:
        """What is stamped on the first page that has text."""
        return tuple(
            block.text
            for block in self.layout.furniture
            if block.page == self.first_page and block.furniture is Furniture.STAMP
        )

    @cached_property
    def size(self) -> float:
        """The size that most of the text is set in, points."""
        sizes: Counter[float] = Counter()
        for block in self.blocks:
            sizes[round(block.style.size, 1)] += len(block.text)
        return sizes.most_common(1)[0][0] if sizes else 0.0

    @cached_property
    def words(self) -> Sequence[str]:
        """Words of running text, as far as it is looked through."""
        return self.text.split()

    @cached_property
    def lines(self) -> Mapping[Place, tuple[str, ...]]:
        """The lines of each part."""
        return {
            Place.TITLE: self.title,
            Place.TITLE_PAIR: self.joined_title,
            Place.OPENING: (*self.opening, *self.furniture[:20]),
            Place.HEADING: self.headings,
            Place.COLUMN: self.columns,
            Place.STAMP: (*self.first_stamps, *self.title[:1]),
        }

    def lines_for(self, sign: Sign) -> Sequence[str]:
        """Return the lines in which a sign may be, of those it is looked for in."""
        lines = self.lines[sign.place]
        if not sign.signs:
            return lines
        return [lines[number] for number in self._small[sign.place].with_any(sign.signs)]

    @cached_property
    def _small(self) -> Mapping[Place, Texts]:
        places = {sign.place for sign in SIGNS if sign.signs}
        return {place: Texts(self.lines[place], folded=True) for place in places}

    @cached_property
    def features(self) -> Mapping[Feature, float]:
        """The counts; phrases are per thousand words."""
        stamps = {
            found["number"]
            for block in self.layout.furniture
            if block.furniture is Furniture.STAMP and (found := ITEM_STAMP.match(block.text))
        }
        texts = [block.text for block in self.blocks]
        counts = {
            Feature.PAGES: float(len(self.layout.source.pages)),
            Feature.STAMPED_ITEMS: float(len(stamps)),
            Feature.ERRANDS: float(sum(map(_is_errand, texts))),
            Feature.PAGE_RANGES: float(
                sum(PAGE_RANGE.search(text) is not None for text in texts if ")" in text)
            ),
        }
        thousands = max(len(self.words) / 1000, 0.5)
        for phrases in PHRASES:
            occurrences = sum(self.text.count(words) for words in phrases.words)
            counts[phrases.feature] = occurrences / thousands
        return counts


def _flatten(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if block.table is None:
            if block.text:
                yield block
            continue
        for row in block.table.rows:
            for cell in row:
                yield from cell.blocks


def _is_errand(text: str) -> bool:
    # An errand begins "To" or, in Welsh, "I": few lines have a space so soon.
    return " " in text[1:3] and ERRAND.match(text) is not None


def _lines(block: Block) -> Iterator[str]:
    """Yield a block's printed lines, the marker on the first."""
    starts = (*block.line_starts, len(block.text))
    for number, (start, end) in enumerate(pairwise(starts)):
        line = block.text[start:end].strip()
        if line:
            yield f"{block.marker} {line}" if number == 0 and block.marker else line


def _is_large(block: Block, size: float) -> bool:
    return block.style.size > size * 1.15 and len(block.text) <= 3 * LONGEST_TITLE_LINE
