"""Page numbers: known by form, by place, and by counting on from page to page."""

import re
from collections import Counter
from collections.abc import Sequence

from extract.layout import Furniture, Line
from extract.page import Page, Pages
from extract.rule import Rule, first_match
from extract.tidy.margins import Candidate, Labels, at_edge
from extract.tidy.patterns import PAGE_NUMBERS

# Longer lines are no page numbers, and hold none.
LONGEST = 90

# A form so sure needs no other page to confirm it.
SURE = 0.8

# Numbers between are years rather than pages.
FIRST_YEAR, LAST_YEAR = 1900, 2100

# A number counts as a page's own where so large a share of pages agree on the offset.
AGREEING = 0.5

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
LAST_NUMBER = re.compile(r"(?:^|[\s|–—-])(\d{1,4})(?:\s*(?:of|/)\s*\d+)?\s*\|?$")
_FIRST_NUMBER = re.compile(r"(?:page\s+)?(\d{1,4})(?:\s*[|–—-]\s*|\s+|\t)(?=\D)", re.IGNORECASE)


def label_page_numbers(
    pages: Pages,
    lines: Sequence[Sequence[Line]],
    candidates: Sequence[Candidate],
    labels: Labels,
) -> list[str | None]:
    """Label page numbers; return what is printed on each page, None where nothing is."""
    printed = _label_whole(pages, candidates, labels)
    _label_last_lines(lines, printed, labels)
    return printed


def _label_whole(pages: Pages, candidates: Sequence[Candidate], labels: Labels) -> list[str | None]:
    """Label lines that are page numbers; those inside running feet only tell the number."""
    printed: list[str | None] = [None] * len(pages.pages)
    whole: list[tuple[Candidate, str, int, Rule]] = []
    partial: list[tuple[Candidate, str, int]] = []
    for candidate in candidates:
        text = candidate.line.text.strip()
        if len(text) > LONGEST:
            continue
        if found := first_match(PAGE_NUMBERS, text):
            number = found[1]["number"]
            if (value := _value(number)) is not None:
                whole.append((candidate, number, value, found[0]))
        elif (last := _last_number(text) or _FIRST_NUMBER.match(text)) and not (
            FIRST_YEAR <= int(last[1]) <= LAST_YEAR
        ):
            partial.append((candidate, last[1], int(last[1])))
    offsets = Counter((c.page - value, c.upper) for c, _, value, _ in whole)
    for candidate, number, value, rule in whole:
        page = pages.pages[candidate.page]
        outermost = candidate.depth == 0 or _beside_edge(candidate, page)
        sequence = offsets[candidate.page - value, candidate.upper] > 1
        sure = rule.confidence >= SURE
        expected = value == candidate.page + 1
        if candidate.framed:
            continue
        if (sequence and (sure or candidate.depth <= 2)) or (
            outermost and (sure or (expected and not candidate.upper) or at_edge(candidate, page))
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


def _last_number(text: str) -> re.Match[str] | None:
    """Find the number that a stripped text ends with; most end with something else."""
    return LAST_NUMBER.search(text) if text[-1:] == "|" or text[-1:].isdigit() else None


def _beside_edge(candidate: Candidate, page: Page) -> bool:
    return candidate.depth <= 2 and at_edge(candidate, page)


def _label_last_lines(
    lines: Sequence[Sequence[Line]], printed: list[str | None], labels: Labels
) -> None:
    """Label a page number that ends a short page far above its foot, if it counts on."""
    offsets = {int(n) - page for page, n in enumerate(printed) if n is not None and n.isdigit()}
    for page, laid in enumerate(lines):
        if printed[page] is not None or not laid or not offsets:
            continue
        place = max(range(len(laid)), key=lambda index: laid[index].bottom)
        found = first_match(PAGE_NUMBERS, laid[place].text.strip())
        if found is None or found[0].confidence < SURE:
            continue
        if (_value(found[1]["number"]) or 0) - page in offsets:
            labels[page, place] = Furniture.PAGE_NUMBER
            printed[page] = found[1]["number"]


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
