"""The paper that priorities are looked for in: its passages, headings and title."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from extract.layout import Block, BlockKind, Table
from extract.paper import Paper
from extract.priorities.patterns import CONTENTS_HEADING, CONTENTS_LINE
from extract.transcript import Passage, Transcript
from models.vocabulary import Kind

PLANS = frozenset({Kind.CSP_PLAN, Kind.STRATEGIC_ASSESSMENT, Kind.PLAN})
"""Kinds that state priorities of their own in any form."""

REPORTS = frozenset({Kind.COMMITTEE_REPORT, Kind.SCRUTINY_REVIEW, Kind.APPENDIX, Kind.OTHER})
"""Kinds whose priorities count where they are plainly stated as such."""

TITLE_PASSAGES = 6
LONGEST_TITLE = 100
_YEAR = re.compile(r"\b((?:19|20)\d\d)(?:\s*[-–/]\s*((?:19|20)?\d\d))?\b")


@dataclass(frozen=True)
class Setting:
    """A paper and its transcript."""

    paper: Paper
    transcript: Transcript

    @property
    def is_plan(self) -> bool:
        """Whether the paper is a plan or assessment itself."""
        return self.paper.kind in PLANS

    @cached_property
    def body(self) -> tuple[Passage, ...]:
        """The passages that may state something: no furniture, footnotes or contents."""
        return tuple(self._read_through())

    def having(self, signs: Iterable[str]) -> Iterator[Passage]:
        """Yield the passages of the body that have any of some strings in small letters."""
        return (p for p in self.transcript.having_folded(signs) if p.index in self.places)

    @cached_property
    def places(self) -> dict[int, int]:
        """Where each passage stands in the body."""
        return {passage.index: place for place, passage in enumerate(self.body)}

    @cached_property
    def title(self) -> str:
        """The first words of the paper, which hold its title and period."""
        texts = [passage.block.text for passage in self.body[:TITLE_PASSAGES]]
        return "\n".join(t for t in texts if len(t) <= LONGEST_TITLE and not t.endswith((":", ".")))

    @cached_property
    def outside(self) -> str:
        """What is printed on the first page and in running heads and feet: the paper's names."""
        first = [
            p.block.text for p in self.transcript.passages if p.block.page == self.paper.page_from
        ]
        return "\n".join((*first, *(block.text for block in self.paper.layout.furniture)))

    def is_title(self, text: str) -> bool:
        """Say whether a heading is one of the lines of the title."""
        return text in self.title.split("\n")

    @cached_property
    def first_year(self) -> int | None:
        """The year in which the plan's period begins, as far as its title says."""
        return min(years(self.title), default=None)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables, counted as the transcript counts them."""
        return tuple(b.table for b in self.paper.layout.blocks if b.table is not None)

    @cached_property
    def by_block(self) -> dict[int, Passage]:
        """The passage of each block, by the block's identity."""
        return {id(passage.block): passage for passage in self.transcript.passages}

    def passage_of(self, block: Block) -> Passage:
        """Return the passage that a block of the layout became."""
        return self.by_block[id(block)]

    def following(self, passage: Passage) -> Iterator[Passage]:
        """Yield the body after `passage`."""
        place = self.places.get(passage.index)
        if place is not None:
            yield from self.body[place + 1 :]

    def preceding(self, passage: Passage) -> Passage | None:
        """Return the passage of the body before `passage`."""
        place = self.places.get(passage.index, 0)
        return self.body[place - 1] if place else None

    def headings_above(self, passage: Passage) -> Iterator[Passage]:
        """Yield the headings that `passage` stands under, the nearest first."""
        heading = self.transcript.heading_of(passage)
        is_heading = passage.block.kind is BlockKind.HEADING
        level = passage.block.level if is_heading else 1_000
        while heading is not None:
            if heading.block.level < level:
                yield heading
                level = heading.block.level
            heading = self.transcript.heading_of(heading)

    def _read_through(self) -> Iterator[Passage]:
        contents_page = None
        dotted = {one.index for one in self.transcript.having((" .", "\t."))}
        for passage in self.transcript.body:
            block = passage.block
            if block.kind is BlockKind.FOOTNOTE or not block.text.strip():
                continue
            if CONTENTS_HEADING.match(block.text):
                contents_page = block.page
            numbered = block.text.rstrip()[-1].isdigit()
            if numbered and contents_page == block.page:
                continue
            if not ((numbered or passage.index in dotted) and CONTENTS_LINE.search(block.text)):
                yield passage


def years(text: str) -> list[int]:
    """Return the years in `text`; "2021-24" is 2021 and 2024.

    >>> years("Plan 2021-24, revised 2023/24")
    [2021, 2024, 2023, 2024]
    """
    found = []
    for first, last in _YEAR.findall(text):
        found.append(int(first))
        if last:
            found.append(int(last) if len(last) == 4 else int(first[:2] + last))
    return found
