"""A page as one looks at it while leafing through a pack: its top, its numbers, its dress."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from extract.divide.patterns import OWN_NUMBERS, PARAGRAPHS
from extract.layout import Furniture, Line, Tidied
from extract.page import Page
from extract.rule import first_match
from extract.tidy.margins import EDGE
from extract.tidy.patterns import STAMPS

TOP_LINES = 14
FULL = 0.7
"""A page whose text ends above this share of its height was not full."""


@dataclass(frozen=True)
class Look:
    """One page; `offset` added to its number in the file gives the number the pack prints.

    None where the pack prints no numbers of its own.
    """

    page: Page
    lines: tuple[Line, ...]
    offset: int | None

    @cached_property
    def body(self) -> tuple[Line, ...]:
        """The lines of the running text, downwards."""
        lines = [line for line in self.lines if line.furniture is None and not self._edge(line)]
        return tuple(sorted(lines, key=lambda line: (round(line.top), line.x0)))

    @cached_property
    def top(self) -> tuple[str, ...]:
        """The first lines, running heads among them, as printed."""
        return (*self.heads, *(line.text.strip() for line in self.body[:TOP_LINES]))

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The running heads."""
        heads = [line for line in self.lines if line.furniture is Furniture.RUNNING_HEAD]
        return tuple(line.text.strip() for line in heads)

    @cached_property
    def item(self) -> str | None:
        """The agenda item stamped at the page's top edge."""
        for line in self.lines:
            if line.furniture is Furniture.STAMP or line.bottom < EDGE * self.page.height:
                found = first_match(STAMPS, line.text.strip())
                if found and found[0].name == "stamp.agenda_item":
                    return found[1]["number"].casefold()
        return None

    @cached_property
    def own_number(self) -> tuple[int, int | None] | None:
        """The page's number within its paper, and of how many where that is printed."""
        found: list[tuple[int, int | None]] = []
        for line in self.lines:
            if line.furniture is not Furniture.PAGE_NUMBER and not self._edge(line):
                continue
            number = page_number(line)
            if number is not None and not self.is_packs(number):
                found.append(number)
        return min(found, key=lambda number: number[1] is None) if found else None

    def is_packs(self, number: tuple[int, int | None]) -> bool:
        """Whether a number printed here is the pack's, not the paper's."""
        return self.offset is not None and number[0] - self.page.number == self.offset

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """The numbers of the numbered paragraphs at the margin, in order."""
        if not self.body:
            return ()
        margin = min(line.x0 for line in self.body) + 12
        found = []
        for line in self.body:
            number = PARAGRAPHS[0].match(line.text.strip()) if line.x0 < margin else None
            if number:
                found.append((int(number["number"]), int(number["part"] or 0)))
        return tuple(found)

    @cached_property
    def dress(self) -> tuple[str, float]:
        """The font and size that most of the page is set in."""
        styles: Counter[tuple[str, float]] = Counter()
        for line in self.body:
            family = line.style.font.split("+")[-1].split("-")[0].split(",")[0]
            styles[family, round(line.style.size)] += len(line.text)
        return styles.most_common(1)[0][0] if styles else ("", 0.0)

    @cached_property
    def is_blank(self) -> bool:
        """Whether nothing is printed but furniture, such as that it was left blank."""
        return not self.body and not self.page.images

    @cached_property
    def is_full(self) -> bool:
        """Whether the text runs down to the foot of the page."""
        return bool(self.body) and max(line.bottom for line in self.body) > FULL * self.page.height

    def _edge(self, line: Line) -> bool:
        height = self.page.height
        outer = line.bottom < EDGE * height or line.top > (1 - EDGE) * height
        return outer and page_number(line) is not None


def look(tidied: Tidied) -> tuple[Look, ...]:
    """Return a look at every page."""
    offset = pack_offset(tidied)
    return tuple(
        Look(page, lines, offset)
        for page, lines in zip(tidied.source.pages, tidied.lines, strict=True)
    )


PACKED = 0.7
"""Page numbers that count through so large a share of the file's pages are the pack's."""


def pack_offset(tidied: Tidied) -> int | None:
    """Return what to add to a page of the file to get the number the pack prints on it."""
    offsets: Counter[int] = Counter()
    for page, lines in zip(tidied.source.pages, tidied.lines, strict=True):
        seen = set()
        for line in lines:
            number = page_number(line) if _outside(line, page) else None
            if number is not None:
                seen.add(number[0] - page.number)
        offsets.update(seen)
    for offset, count in offsets.most_common(1):
        if count >= PACKED * len(tidied.source.pages):
            return offset
    return None


def page_number(line: Line) -> tuple[int, int | None] | None:
    """Return the page number a line is, or ends with, and of how many pages."""
    text = line.text.strip()
    for rule in OWN_NUMBERS:
        if found := rule.search(text):
            groups = found.groupdict()
            total = groups.pop("total", None)
            number = next(value for value in groups.values() if value is not None)
            return int(number), None if total is None else int(total)
    return None


def _outside(line: Line, page: Page) -> bool:
    far = line.bottom < EDGE * page.height or line.top > (1 - EDGE) * page.height
    return far or line.furniture is Furniture.PAGE_NUMBER
