"""Tidy: words become lines, their text repaired; furniture is labelled, nothing deleted."""

from dataclasses import replace

from extract.layout import Tidied
from extract.page import Pages
from extract.tidy.bullets import draw_bullets
from extract.tidy.furniture import label_furniture
from extract.tidy.lines import lay_lines
from extract.tidy.open_tables import close_tables
from extract.tidy.rulings import find_rulings

__all__ = ["tidy"]


def tidy(pages: Pages) -> Tidied:
    """Return every page's lines with running heads, page numbers and stamps labelled."""
    pages = replace(pages, pages=tuple(map(draw_bullets, pages.pages)))
    rulings = tuple(close_tables(page.words, find_rulings(page.rectangles)) for page in pages.pages)
    lines = tuple(map(lay_lines, pages.pages, rulings))
    labelled, printed = label_furniture(pages, lines, rulings)
    return Tidied(pages, labelled, rulings, printed)
