"""Lines near the edges of pages, where furniture may stand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from extract.layout import Furniture, Line, Rulings
from extract.page import Page

# Shares of the page's height: where furniture may stand, and where it stands by form alone.
MARGIN = 0.14
EDGE = 0.09

# Lines from the top and from the bottom of a page that may be furniture.
DEEPEST = 5

# Upright rules within this share of the page's width from both edges are a page border.
BORDER = 0.05

# Space between furniture and text, as a share of the line's height.
CLEAR = 0.6


class Candidate(NamedTuple):
    """A line near an edge of its page: its place among the page's lines, its depth from the edge.

    The outermost line has depth 0; `page` counts from 0.
    """

    page: int
    place: int
    line: Line
    upper: bool
    depth: int
    framed: bool


# What has been found out: (page from 0, place of the line on it) -> label.
Labels = dict[tuple[int, int], Furniture]


def near_edges(
    number: int, page: Page, laid: Sequence[Line], rulings: Rulings, large: float
) -> Iterator[Candidate]:
    """Return the lines at the top and at the bottom of a page, outermost first.

    What is set `large` at the top of the first page is the document's title.
    """
    margin = MARGIN * page.height
    high, low = margin + 12, page.height - margin - 12
    outer = [item for item in enumerate(laid) if item[1].bottom < high or item[1].top > low]
    top = [(line.top, place) for place, line in outer if line.bottom < high]
    foot = [(-line.bottom, place) for place, line in outer if line.top > low]
    for upper, side in ((True, top), (False, foot)):
        for depth, (_, place) in enumerate(sorted(side)[:DEEPEST]):
            line = laid[place]
            if upper and number == 0 and line.style.size >= large:
                break
            framed = _is_framed(line, rulings, page)
            yield Candidate(number, place, line, upper, depth, framed)


def _is_framed(line: Line, rulings: Rulings, page: Page) -> bool:
    """Whether a line stands between upright rules: in a table or a box, not a page border."""
    middle = (line.top + line.bottom) / 2
    beside = [x for x, top, bottom in rulings.verticals if top - 1 <= middle <= bottom + 1]
    if len(beside) < 2 or beside[0] > line.x0 + 2 or beside[-1] < line.x1 - 2:
        return False
    border = beside[0] < BORDER * page.width and beside[-1] > (1 - BORDER) * page.width
    return not border or len(beside) > 2


def body_size(lines: Sequence[Sequence[Line]]) -> float:
    """Return the size most characters are set in, points."""
    sizes: Counter[float] = Counter()
    for laid in lines:
        for style, alike in groupby(laid, attrgetter("style")):
            sizes[style.size] += sum([len(line.text) for line in alike])
    return max(sizes, key=sizes.__getitem__, default=0.0)


def at_edge(candidate: Candidate, page: Page) -> bool:
    """Whether a line lies at the very edge of its page."""
    line = candidate.line
    if candidate.upper:
        return line.bottom < EDGE * page.height
    return line.top > (1 - EDGE) * page.height


def has_space(candidate: Candidate, following: Candidate | None) -> bool:
    """Whether there is space between a line and the next one from the same edge."""
    if following is None or (following.page, following.upper) != (candidate.page, candidate.upper):
        return True
    line, other = candidate.line, following.line
    gap = other.top - line.bottom if candidate.upper else line.top - other.bottom
    return gap > CLEAR * (line.bottom - line.top)
