"""Cutting a pack: each paper tidied from its own pages, the pack's furniture put back."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.divide.looks import Look, look, page_number
from extract.layout import Furniture, Line, Tidied
from extract.page import Page, Word
from extract.rule import first_match
from extract.tidy import tidy
from extract.tidy.patterns import STAMPS

PACKS_STAMPS = ("stamp.agenda_item", "stamp.pack")
"""Stamps that whoever binds a pack prints over its papers."""


def cut(tidied: Tidied, starts: Sequence[int]) -> tuple[Tidied, ...]:
    """Return a pack's papers; `starts` are the indexes, from 0, of their first pages."""
    looks = look(tidied)
    return tuple(
        _paper(tidied, looks[first:last], first=first)
        for first, last in pairwise((*starts, len(looks)))
    )


def _paper(tidied: Tidied, looks: Sequence[Look], *, first: int) -> Tidied:
    """Tidy some pages anew."""
    bound = [_packs_lines(one) for one in looks]
    pages = tuple(_without(one.page, lines) for one, lines in zip(looks, bound, strict=True))
    numbers = {page.number for page in pages}
    source = tidied.source
    troubles = tuple(
        trouble
        for trouble in source.troubles
        if trouble.page in numbers or (trouble.page is None and first == 0)
    )
    # The pack's bookmarks name its papers, not their headings.
    bookmarks = tuple(
        mark for mark in source.bookmarks if mark.page in numbers and mark.page != pages[0].number
    )
    own = tidy(replace(source, pages=pages, bookmarks=bookmarks, troubles=troubles))
    whole = tuple(one.page for one in looks)
    return Tidied(
        replace(own.source, pages=whole),
        tuple((*lines, *put_back) for lines, put_back in zip(own.lines, bound, strict=True)),
        own.rulings,
        _printed(looks, own),
        own.troubles,
    )


def _packs_lines(one: Look) -> tuple[Line, ...]:
    """Return the lines that are the pack's own, labelled as what they are."""
    return tuple(line for line in one.lines if _is_packs(one, line))


def _is_packs(one: Look, line: Line) -> bool:
    """Whether a line was printed over the paper when the pack was bound."""
    if line.furniture is Furniture.STAMP:
        stamp = first_match(STAMPS, line.text.strip())
        return stamp is not None and stamp[0].name in PACKS_STAMPS
    number = page_number(line) if line.furniture is Furniture.PAGE_NUMBER else None
    return number is not None and one.is_packs(number)


def _without(page: Page, lines: Sequence[Line]) -> Page:
    """Return a page without the words of some lines."""
    if not lines:
        return page
    return replace(
        page,
        words=tuple(word for word in page.words if not any(_within(word, line) for line in lines)),
    )


def _within(word: Word, line: Line) -> bool:
    across, down = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return line.x0 <= across <= line.x1 and line.top <= down <= line.bottom


def _printed(looks: Sequence[Look], own: Tidied) -> tuple[str | None, ...]:
    """Return the pack's printed numbers, or the paper's own where the pack prints none."""
    offset = looks[0].offset
    if offset is None:
        return own.printed_pages
    return tuple(str(one.page.number + offset) for one in looks)
