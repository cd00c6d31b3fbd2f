"""Running heads and feet: lines that come back at one place on page after page."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from extract.layout import Furniture
from extract.page import Pages
from extract.rule import first_match
from extract.tidy.margins import Candidate, Labels, at_edge, has_space
from extract.tidy.patterns import MARKINGS, SECTION_LABEL, STAMPS

# Longer lines that are not at the very edge are running text, however often they come back.
LONGEST_INSIDE = 60

# In a long document furniture is on so many pages that follow each other or alternate.
FEWEST_PAGES = 3

# Points a running head may move from page to page.
WAVER = 4.0

_NUMBER = re.compile(r"\d{1,6}")


def label_repeated(
    pages: Pages, candidates: Sequence[Candidate], labels: Labels, large: float
) -> None:
    """Label lines that come back at the same place on other pages, page numbers aside.

    Type as `large` as a title's (points) that only counts on is a heading on every page.
    """
    groups: dict[tuple[str, bool], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if (candidate.page, candidate.place) in labels or candidate.framed:
            continue
        outermost = at_edge(candidate, pages.pages[candidate.page])
        if outermost or len(candidate.line.text) <= LONGEST_INSIDE:
            for key in _keys(candidate):
                groups[key, candidate.upper].append(candidate)
    found: dict[tuple[int, int], Furniture] = {}
    for (key, upper), group in groups.items():
        if len(group) < 2:
            continue
        group = _same_height(group)
        if not _is_regular([candidate.page for candidate in group], len(pages.pages)):
            continue
        if "#" in key and group[0].line.style.size >= large:
            # "Priority 3", "Priority 4" on pages that follow each other are headings.
            continue
        if "#" in key and SECTION_LABEL.match(group[0].line.text.strip()):
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


def _same_height(group: list[Candidate]) -> list[Candidate]:
    """Return the candidates that share their height on the page with at least one other."""
    group.sort(key=lambda candidate: candidate.line.top)
    kept = []
    for index, candidate in enumerate(group):
        near = group[max(index - 1, 0) : index + 2]
        if sum(abs(other.line.top - candidate.line.top) <= WAVER for other in near) >= 2:
            kept.append(candidate)
    return kept


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
    return at_edge(candidate, pages.pages[candidate.page]) or has_space(candidate, following)
