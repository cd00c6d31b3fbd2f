"""Furniture: what is printed outside the running text, told by form, place and repetition."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from extract.layout import Furniture, Line, Rulings
from extract.page import Page, Pages
from extract.rule import Rule, first_match
from extract.tidy.patterns import LEFT_BLANK, MARKINGS, PAGE_NUMBERS, STAMPS, WATERMARKS

# Shares of the page's height: where furniture may stand, and where it stands by form alone.
MARGIN = 0.14
EDGE = 0.09

# Lines from the top and from the bottom of a page that may be furniture.
DEEPEST = 5

# A title on the first page is so many times larger than the running text.
TITLE = 1.15

# A lone line at the edge of a page is furniture if so much smaller than the running text.
SMALL = 0.9
LONGEST_HEAD = 90

# Longer lines that are not at the very edge are running text, however often they come back.
LONGEST_INSIDE = 60

# Upright rules within this share of the page's width from both edges are a page border.
BORDER = 0.05

# In a long document furniture is on so many pages that follow each other or alternate.
FEWEST_PAGES = 3

# Space between furniture and text, as a share of the line's height.
CLEAR = 0.6

# Points a running head may move from page to page.
WAVER = 4.0

# A watermark's letters are at least so tall (points).
WATERMARK_SIZE = 36.0

# Numbers between are years rather than pages.
FIRST_YEAR, LAST_YEAR = 1900, 2100

# A number counts as a page's own where so large a share of pages agree on the offset.
AGREEING = 0.5

_NUMBER = re.compile(r"\d{1,6}")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_LAST_NUMBER = re.compile(r"(?:^|[\s|–—-])(\d{1,4})(?:\s*(?:of|/)\s*\d+)?\s*\|?$")
_FIRST_NUMBER = re.compile(r"(?:page\s+)?(\d{1,4})(?:\s*[|–—-]\s*|\s+|\t)(?=\D)", re.IGNORECASE)


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


Labels = dict[tuple[int, int], Furniture]


def label_furniture(
    pages: Pages, lines: Sequence[tuple[Line, ...]], rulings: Sequence[Rulings]
) -> tuple[tuple[tuple[Line, ...], ...], tuple[str | None, ...]]:
    """Return the lines with furniture labelled, and the page number printed on each page."""
    labels: Labels = {}
    candidates: list[Candidate] = []
    large = TITLE * _body_size(lines)
    for number, (page, laid) in enumerate(zip(pages.pages, lines, strict=True)):
        candidates += _near_edges(number, page, laid, rulings[number], large)
        _label_whole_page(number, page, laid, labels)
    printed = _label_numbers(pages, candidates, labels)
    _label_repeated(pages, candidates, labels, large)
    _label_forms(pages, candidates, labels, SMALL * _body_size(lines))
    if not labels:
        return tuple(lines), tuple(printed)
    labelled = [list(laid) for laid in lines]
    for (number, index), furniture in labels.items():
        labelled[number][index] = labelled[number][index]._replace(furniture=furniture)
    return tuple(tuple(laid) for laid in labelled), tuple(printed)


def _near_edges(
    number: int, page: Page, laid: Sequence[Line], rulings: Rulings, large: float
) -> Iterator[Candidate]:
    """Return the lines at the top and at the bottom of a page, outermost first.

    What is set `large` at the top of the first page is the document's title.
    """
    margin = MARGIN * page.height
    top = [(line.top, place) for place, line in enumerate(laid) if line.bottom < margin + 12]
    low = page.height - margin
    foot = [(-line.bottom, place) for place, line in enumerate(laid) if line.top > low - 12]
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


def _body_size(lines: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for laid in lines:
        for line in laid:
            sizes[line.style.size] += len(line.text)
    return max(sizes, key=sizes.__getitem__, default=0.0)


def _label_whole_page(number: int, page: Page, laid: Sequence[Line], labels: Labels) -> None:
    """Label "left blank" notices on otherwise empty pages, and watermarks."""
    sparse = len(laid) <= 6
    for index, line in enumerate(laid):
        if sparse and first_match(LEFT_BLANK, line.text):
            labels[number, index] = Furniture.LEFT_BLANK
        elif line.style.size >= WATERMARK_SIZE and not line.style.bold:
            middle = (line.top + line.bottom) / 2
            central = 0.25 * page.height < middle < 0.75 * page.height
            if central and first_match(WATERMARKS, line.text):
                labels[number, index] = Furniture.WATERMARK


def _value(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    total = 0
    for letter, following in zip(text.lower(), (*text.lower()[1:], ""), strict=True):
        value = _ROMAN.get(letter)
        if value is None:
            return None
        total += -value if _ROMAN.get(following, 0) > value else value
    return total


def _label_numbers(
    pages: Pages, candidates: Sequence[Candidate], labels: Labels
) -> list[str | None]:
    """Label lines that are page numbers; those inside running feet only tell the number."""
    printed: list[str | None] = [None] * len(pages.pages)
    whole: list[tuple[Candidate, str, int, Rule]] = []
    partial: list[tuple[Candidate, str, int]] = []
    for candidate in candidates:
        text = candidate.line.text.strip()
        if len(text) > 90:
            continue
        if found := first_match(PAGE_NUMBERS, text):
            number = found[1]["number"]
            if (value := _value(number)) is not None:
                whole.append((candidate, number, value, found[0]))
        elif (last := _LAST_NUMBER.search(text) or _FIRST_NUMBER.match(text)) and not (
            FIRST_YEAR <= int(last[1]) <= LAST_YEAR
        ):
            partial.append((candidate, last[1], int(last[1])))
    offsets = Counter({(c.page - value, c.upper) for c, _, value, _ in whole})
    offsets.update((c.page - value, c.upper) for c, _, value, _ in whole)
    for candidate, number, value, rule in whole:
        page = pages.pages[candidate.page]
        outermost = candidate.depth == 0 or _beside_edge(candidate, page)
        sequence = offsets[candidate.page - value, candidate.upper] >= 3
        sure = rule.confidence > 0.8
        expected = value == candidate.page + 1
        if candidate.framed:
            continue
        if (sequence and (sure or candidate.depth <= 2)) or (
            outermost and (sure or (expected and not candidate.upper) or _at_edge(candidate, page))
        ):
            labels[candidate.page, candidate.place] = Furniture.PAGE_NUMBER
            if printed[candidate.page] is None:
                printed[candidate.page] = number
    agreed = Counter(c.page - value for c, _, value in partial)
    if agreed:
        offset, count = agreed.most_common(1)[0]
        if count >= max(2, AGREEING * len(pages.pages)):
            for candidate, number, value in partial:
                if candidate.page - value == offset and printed[candidate.page] is None:
                    printed[candidate.page] = number
    return printed


def _beside_edge(candidate: Candidate, page: Page) -> bool:
    return candidate.depth <= 2 and _at_edge(candidate, page)


def _at_edge(candidate: Candidate, page: Page) -> bool:
    line = candidate.line
    if candidate.upper:
        return line.bottom < EDGE * page.height
    return line.top > (1 - EDGE) * page.height


def _label_repeated(
    pages: Pages, candidates: Sequence[Candidate], labels: Labels, large: float
) -> None:
    """Label lines that come back at the same place on other pages, page numbers aside."""
    groups: dict[tuple[str, bool], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if (candidate.page, candidate.place) in labels or candidate.framed:
            continue
        at_edge = _at_edge(candidate, pages.pages[candidate.page])
        if at_edge or len(candidate.line.text) <= LONGEST_INSIDE:
            for key in _keys(candidate):
                groups[key, candidate.upper].append(candidate)
    found: dict[tuple[int, int], Furniture] = {}
    for (key, upper), group in groups.items():
        group = _same_height(group)
        if not _is_regular([candidate.page for candidate in group], len(pages.pages)):
            continue
        if "#" in key and group[0].line.style.size >= large:
            # "Priority 3", "Priority 4" on pages that follow each other are headings.
            continue
        kind = Furniture.RUNNING_HEAD if upper else Furniture.RUNNING_FOOT
        if first_match(MARKINGS, group[0].line.text):
            kind = Furniture.MARKING
        elif upper and first_match(STAMPS, group[0].line.text):
            kind = Furniture.STAMP
        for candidate in group:
            found.setdefault((candidate.page, candidate.place), kind)
    _keep_to_edges(pages, candidates, labels, found)


def _keys(candidate: Candidate) -> set[str]:
    """Return what a line must share with those of other pages: its text, numbers counted on.

    "Plan 2024 | 7" on the seventh page and "Plan 2024 | 8" on the eighth share a key;
    "Chapter 1" and "Chapter 2" on pages far apart do not.
    """
    text = " ".join(candidate.line.text.casefold().split())
    if not any(map(str.isalpha, text)):
        return set()
    numbers = list(_NUMBER.finditer(text))
    keys = {text}
    for number in {numbers[0], numbers[-1]} if numbers else ():
        offset = int(number[0]) - candidate.page
        keys.add(f"{text[: number.start()]}#{offset}{text[number.end() :]}")
    if len(numbers) > 1:
        keys.add(_NUMBER.sub(lambda number: f"#{int(number[0]) - candidate.page}", text))
    return keys


def _is_regular(numbers: Sequence[int], count: int) -> bool:
    """Whether pages follow each other, or alternate, rather than being scattered."""
    distinct = sorted(set(numbers))
    if len(distinct) < 2:
        return False
    if len(distinct) >= max(2, 0.5 * count):
        return True
    chain = longest = 1
    for before, after in pairwise(distinct):
        chain = chain + 1 if after - before <= 2 else 1
        longest = max(longest, chain)
    return longest >= FEWEST_PAGES


def _keep_to_edges(
    pages: Pages,
    candidates: Sequence[Candidate],
    labels: Labels,
    found: Mapping[tuple[int, int], Furniture],
) -> None:
    """Label repeated lines from the edge inwards, as far as they stand apart from the text."""
    sides: dict[tuple[int, bool], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        sides[candidate.page, candidate.upper].append(candidate)
    for side in sides.values():
        stack: list[Candidate] = []
        following: Candidate | None = None
        for candidate in side:
            key = (candidate.page, candidate.place)
            if key not in found and key not in labels:
                following = candidate
                break
            stack.append(candidate)
        while stack and following and not _stands_apart(stack[-1], following, pages):
            following = stack.pop()
        for candidate in stack:
            key = (candidate.page, candidate.place)
            if key in found:
                labels.setdefault(key, found[key])


def _stands_apart(candidate: Candidate, following: Candidate, pages: Pages) -> bool:
    """Whether furniture lies at the very edge, or has space between it and the text."""
    return _at_edge(candidate, pages.pages[candidate.page]) or _has_space(candidate, following)


def _has_space(candidate: Candidate, following: Candidate | None) -> bool:
    """Whether there is space between a line and the next one from the same edge."""
    if following is None or (following.page, following.upper) != (candidate.page, candidate.upper):
        return True
    line, other = candidate.line, following.line
    gap = other.top - line.bottom if candidate.upper else line.top - other.bottom
    return gap > CLEAR * (line.bottom - line.top)


def _same_height(group: list[Candidate]) -> list[Candidate]:
    """Return the candidates that share their height on the page with at least one other."""
    group.sort(key=lambda candidate: candidate.line.top)
    kept = []
    for index, candidate in enumerate(group):
        near = group[max(index - 1, 0) : index + 2]
        if sum(abs(other.line.top - candidate.line.top) <= WAVER for other in near) >= 2:
            kept.append(candidate)
    return kept


def _label_forms(
    pages: Pages, candidates: Sequence[Candidate], labels: Labels, small: float
) -> None:
    """Label stamps and markings that stand at a page's edge, and artefacts of tagged PDFs."""
    for candidate, following in zip_longest(candidates, candidates[1:]):
        key = (candidate.page, candidate.place)
        if key in labels or candidate.framed:
            continue
        page = pages.pages[candidate.page]
        line = candidate.line
        text = line.text.strip()
        outer = candidate.depth <= 1
        if outer and candidate.upper and (found := first_match(STAMPS, text)):
            right = line.x0 > 0.55 * page.width
            if right or found[0].name != "stamp.appendix":
                labels[key] = Furniture.STAMP
        elif outer and (_at_edge(candidate, page)) and first_match(MARKINGS, text):
            labels[key] = Furniture.MARKING
        elif (pages.tagged and _is_artefact(line, page)) or (
            _at_edge(candidate, page)
            and outer
            and _is_small(candidate, small)
            and _has_space(candidate, following)
        ):
            labels[key] = Furniture.RUNNING_HEAD if candidate.upper else Furniture.RUNNING_FOOT


def _is_small(candidate: Candidate, small: float) -> bool:
    """Whether a line at the edge is set like furniture: small, and with a page number or a head.

    The first page's top line may be small and still belong to the letterhead, and a small
    line at the foot may be a note.
    """
    line = candidate.line
    if line.style.size > small or len(line.text) > LONGEST_HEAD:
        return False
    if candidate.upper:
        return candidate.page > 0 and candidate.depth == 0
    last = _LAST_NUMBER.search(line.text)
    return "\t" in line.text and last is not None and int(last[1]) == candidate.page + 1


def _is_artefact(line: Line, page: Page) -> bool:
    return all(
        (tag := page.tags.get(word.mcid)) is not None and tag.role == "Artifact"
        for word in line.words
    )
