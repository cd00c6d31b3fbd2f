"""Arrange: lines become headings, paragraphs, list items and tables in reading order."""

from collections.abc import Iterable, Sequence

from extract.arrange.draft import Draft
from extract.arrange.flow import Vocabulary, write_block, write_furniture
from extract.arrange.grids import Grid, find_grids
from extract.arrange.headings import find_headings
from extract.arrange.lists import set_levels
from extract.arrange.measure import Measure, measure, right_margin
from extract.arrange.pages import join_pages
from extract.arrange.paragraphs import Paragraphs
from extract.arrange.tables import draft_table, fill_grid, is_table
from extract.layout import Layout, Line, Rulings, Tidied

__all__ = ["arrange"]


def arrange(tidied: Tidied) -> Layout:
    """Arrange a document's lines into blocks in reading order."""
    measured = measure(tidied)
    vocabulary = Vocabulary(tidied.lines)
    tags = [page.tags for page in tidied.source.pages]
    paragraphs = Paragraphs(measured, tags)
    drafts = join_pages(
        [
            list(_draft_page(lines, rulings, measured, paragraphs, vocabulary))
            for lines, rulings in zip(tidied.lines, tidied.rulings, strict=True)
        ]
    )
    find_headings(drafts, measured, tags, tidied.source.bookmarks)
    set_levels(drafts)
    furniture = tuple(
        write_furniture(line)
        for lines in tidied.lines
        for line in lines
        if line.furniture is not None
    )
    return Layout(
        tidied.source,
        tuple(write_block(draft, vocabulary) for draft in drafts),
        furniture,
        tidied.printed_pages,
        tidied.troubles,
    )


def _draft_page(
    lines: Sequence[Line],
    rulings: Rulings,
    measured: Measure,
    paragraphs: Paragraphs,
    vocabulary: Vocabulary,
) -> Iterable[Draft]:
    body = [line for line in lines if line.furniture is None]
    if not body:
        return
    grids = find_grids(rulings)
    inside: list[list[Line]] = [[] for _ in grids]
    flow: list[Line | Grid] = []
    for line in body:
        place = _grid_of(line, grids)
        if place is None:
            flow.append(line)
            continue
        if not inside[place]:
            flow.append(grids[place])
        inside[place].append(line)
    whole = max(right_margin(body), measured.right)
    run: list[Line] = []
    for element in flow:
        if isinstance(element, Grid):
            yield from _split(run, whole, paragraphs)
            run = []
            filled = fill_grid(element, inside[grids.index(element)])
            if is_table(filled):
                yield draft_table(filled, body[0].page, paragraphs, vocabulary)
            else:
                for number, cell in enumerate(filled.cells):
                    for draft in paragraphs.split(cell, element.x1 - 4):
                        draft.boxed = number
                        yield draft
            continue
        if run and element.region != run[-1].region:
            yield from _split(run, whole, paragraphs)
            run = []
        run.append(element)
    yield from _split(run, whole, paragraphs)


def _split(run: Sequence[Line], whole: float, paragraphs: Paragraphs) -> Iterable[Draft]:
    if not run:
        return []
    right = right_margin(run)
    # A narrow region is a column with its own margin; a wide one shares the page's.
    return paragraphs.split(run, whole if right > 0.7 * whole or run[0].region == 0 else right)


def _grid_of(line: Line, grids: Sequence[Grid]) -> int | None:
    x, y = line.x0 + 1, (line.top + line.bottom) / 2
    for index, grid in enumerate(grids):
        if grid.x0 - 2 <= x <= grid.x1 and grid.top - 2 <= y <= grid.bottom + 2:
            return index
    return None
