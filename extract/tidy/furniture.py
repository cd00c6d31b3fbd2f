"""Furniture: what is printed outside the running text, told by form, place and repetition."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.layout import Furniture, Line
from extract.page import Page, Pages
from extract.rule import Rule, first_match
from extract.tidy.patterns import LEFT_BLANK, MARKINGS, PAGE_NUMBERS, STAMPS, WATERMARKS

# Shares of the page's height: where furniture may stand, and where it stands by form alone.
MARGIN = 0.14
EDGE = 0.09

# Lines from the top and from the bottom of a page that may be furniture.
DEEPEST = 5

# Points a running head may move from page to page.
WAVER = 4.0

# A watermark's letters are at least so tall (points).
WATERMARK_SIZE = 36.0

# A number counts as a page's own where so large a share of pages agree on the offset.
AGREEING = 0.5

_DIGITS = re.compile(r"\d+|\b[ivx]+\b")
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


Labels = dict[tuple[int, int], Furniture]


def label_furniture(
    pages: Pages, lines: Sequence[tuple[Line, ...]]
) -> tuple[tuple[tuple[Line, ...], ...], tuple[str | None, ...]]:
    """Return the lines with furniture labelled, and the page number printed on each page."""
    labels: Labels = {}
    candidates: list[Candidate] = []
    for number, (page, laid) in enumerate(zip(pages.pages, lines, strict=True)):
        candidates += _near_edges(number, page, laid)
        _label_whole_page(number, page, laid, labels)
    printed = _label_numbers(pages, candidates, labels)
    _label_repeated(pages, candidates, labels)
    _label_forms(pages, candidates, labels)
    if not labels:
        return tuple(lines), tuple(printed)
    labelled = [list(laid) for laid in lines]
    for (number, index), furniture in labels.items():
        labelled[number][index] = labelled[number][index]._replace(furniture=furniture)
    return tuple(tuple(laid) for laid in labelled), tuple(printed)


def _near_edges(number: int, page: Page, laid: Sequence[Line]) -> Iterable[Candidate]:
    """Return the lines at the top and at the bottom of a page, outermost first."""
    margin = MARGIN * page.height
    top = [(line.top, index) for index, line in enumerate(laid) if line.bottom < margin + 12]
    for depth, (_, index) in enumerate(sorted(top)[:DEEPEST]):
        yield Candidate(number, index, laid[index], True, depth)
    low = page.height - margin
    foot = [(-line.bottom, index) for index, line in enumerate(laid) if line.top > low - 12]
    for depth, (_, index) in enumerate(sorted(foot)[:DEEPEST]):
        yield Candidate(number, index, laid[index], False, depth)


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
        elif last := _LAST_NUMBER.search(text) or _FIRST_NUMBER.match(text):
            partial.append((candidate, last[1], int(last[1])))
    offsets = Counter({(c.page - value, c.upper) for c, _, value, _ in whole})
    offsets.update((c.page - value, c.upper) for c, _, value, _ in whole)
    for candidate, number, value, rule in whole:
        page = pages.pages[candidate.page]
        outermost = candidate.depth == 0 or _beside_edge(candidate, page)
        sequence = offsets[candidate.page - value, candidate.upper] >= 3
        sure = rule.confidence > 0.8
        expected = value == candidate.page + 1
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


def _label_repeated(pages: Pages, candidates: Sequence[Candidate], labels: Labels) -> None:
    """Label lines that come back at the same place on other pages, digits aside."""
    groups: dict[tuple[str, bool], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if (candidate.page, candidate.place) in labels:
            continue
        key = _DIGITS.sub("#", candidate.line.text.casefold())
        groups[" ".join(key.split()), candidate.upper].append(candidate)
    count = len(pages.pages)
    needed = 2 if count <= 5 else 3
    for (key, upper), group in groups.items():
        if not key.strip("# "):
            continue
        group = _same_height(group)
        if len({candidate.page for candidate in group}) < needed:
            continue
        kind = Furniture.RUNNING_HEAD if upper else Furniture.RUNNING_FOOT
        if first_match(MARKINGS, group[0].line.text):
            kind = Furniture.MARKING
        elif upper and first_match(STAMPS, group[0].line.text):
            kind = Furniture.STAMP
        for candidate in group:
            if _at_edge(candidate, pages.pages[candidate.page]) or _set_apart(candidate):
                labels.setdefault((candidate.page, candidate.place), kind)


def _set_apart(candidate: Candidate) -> bool:
    return candidate.depth <= 2


def _same_height(group: list[Candidate]) -> list[Candidate]:
    """Return the candidates that share their height on the page with at least one other."""
    group.sort(key=lambda candidate: candidate.line.top)
    kept = []
    for index, candidate in enumerate(group):
        near = group[max(index - 1, 0) : index + 2]
        if sum(abs(other.line.top - candidate.line.top) <= WAVER for other in near) >= 2:
            kept.append(candidate)
    return kept


def _label_forms(pages: Pages, candidates: Sequence[Candidate], labels: Labels) -> None:
    """Label stamps and markings that stand at a page's edge, and artefacts of tagged PDFs."""
    for candidate in candidates:
        key = (candidate.page, candidate.place)
        if key in labels:
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
        elif pages.tagged and _is_artefact(line, page):
            labels[key] = Furniture.RUNNING_HEAD if candidate.upper else Furniture.RUNNING_FOOT


def _is_artefact(line: Line, page: Page) -> bool:
    return all(
        (tag := page.tags.get(word.mcid)) is not None and tag.role == "Artifact"
        for word in line.words
    )
