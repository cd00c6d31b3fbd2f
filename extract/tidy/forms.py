"""Furniture known by its form: stamps, markings, watermarks, notices on blank pages."""

from collections.abc import Sequence
from itertools import zip_longest

from extract.layout import Furniture, Line
from extract.page import Page, Pages
from extract.rule import first_match
from extract.tidy.margins import Candidate, Labels, at_edge, has_space
from extract.tidy.page_numbers import LAST_NUMBER
from extract.tidy.patterns import LEFT_BLANK, MARKINGS, STAMPS, WATERMARKS

# A lone line at the edge of a page is furniture if it is no longer than this (characters).
LONGEST_HEAD = 90

# A watermark's letters are at least so tall (points).
WATERMARK_SIZE = 36.0

# A page with no more lines than this may say that it was left blank.
SPARSE = 6


def label_whole_page(number: int, page: Page, laid: Sequence[Line], labels: Labels) -> None:
    """Label "left blank" notices on otherwise empty pages, and watermarks."""
    sparse = len(laid) <= SPARSE
    telling = [item for item in enumerate(laid) if sparse or item[1].style.size >= WATERMARK_SIZE]
    for index, line in telling:
        if sparse and first_match(LEFT_BLANK, line.text):
            labels[number, index] = Furniture.LEFT_BLANK
        elif line.style.size >= WATERMARK_SIZE and not line.style.bold:
            middle = (line.top + line.bottom) / 2
            central = 0.25 * page.height < middle < 0.75 * page.height
            if central and first_match(WATERMARKS, line.text):
                labels[number, index] = Furniture.WATERMARK


def label_forms(
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
        elif outer and (at_edge(candidate, page)) and first_match(MARKINGS, text):
            labels[key] = Furniture.MARKING
        elif (pages.tagged and _is_artefact(line, page)) or (
            at_edge(candidate, page)
            and outer
            and _is_small(candidate, small)
            and has_space(candidate, following)
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
    last = LAST_NUMBER.search(line.text)
    return "\t" in line.text and last is not None and int(last[1]) == candidate.page + 1


def _is_artefact(line: Line, page: Page) -> bool:
    return all(
        (tag := page.tags.get(mcid)) is not None and tag.role == "Artifact"
        for mcid in {word.mcid for word in line.words}
    )
