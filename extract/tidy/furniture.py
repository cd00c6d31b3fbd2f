"""Furniture: what is printed outside the running text, told by form, place and repetition."""

from collections.abc import Sequence

from extract.layout import Line, Rulings
from extract.page import Pages
from extract.tidy.forms import label_forms, label_whole_page
from extract.tidy.margins import Candidate, Labels, body_size, near_edges
from extract.tidy.page_numbers import label_page_numbers
from extract.tidy.repetition import label_repeated

# A title on the first page is so many times larger than the running text, and a lone line
# at a page's edge is furniture if so much smaller.
TITLE = 1.15
SMALL = 0.9


def label_furniture(
    pages: Pages, lines: Sequence[tuple[Line, ...]], rulings: Sequence[Rulings]
) -> tuple[tuple[tuple[Line, ...], ...], tuple[str | None, ...]]:
    """Return the lines with furniture labelled, and the page number printed on each page."""
    labels: Labels = {}
    candidates: list[Candidate] = []
    size = body_size(lines)
    for number, (page, laid) in enumerate(zip(pages.pages, lines, strict=True)):
        candidates += near_edges(number, page, laid, rulings[number], TITLE * size)
        label_whole_page(number, page, laid, labels)
    printed = label_page_numbers(pages, lines, candidates, labels)
    label_repeated(pages, candidates, labels, TITLE * size)
    label_forms(pages, candidates, labels, SMALL * size)
    if not labels:
        return tuple(lines), tuple(printed)
    labelled = [list(laid) for laid in lines]
    for (number, index), furniture in labels.items():
        labelled[number][index] = labelled[number][index]._replace(furniture=furniture)
    return tuple(tuple(laid) for laid in labelled), tuple(printed)
