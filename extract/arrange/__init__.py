"""Arrange: lines become headings, paragraphs, list items and tables in reading order."""

from extract.arrange.flow import Vocabulary, write_block, write_furniture
from extract.arrange.headings import Headings
from extract.arrange.joins import join_streams
from extract.arrange.lists import find_tagged_items, set_levels
from extract.arrange.measure import measure
from extract.arrange.paragraphs import Paragraphs
from extract.arrange.streams import Streams
from extract.arrange.tables import write_table
from extract.layout import Furniture, Layout, Tidied

__all__ = ["arrange"]


def arrange(tidied: Tidied) -> Layout:
    """Arrange a document's lines into blocks in reading order."""
    source = tidied.source
    measured = measure(tidied)
    tags = {page.number: page.tags for page in source.pages}
    pages = Streams(measured, Paragraphs(measured, tags))
    streams = [
        stream
        for page, lines, rulings in zip(source.pages, tidied.lines, tidied.rulings, strict=True)
        for stream in pages.draft(lines, rulings, page.height)
    ]
    drafts, repeated = join_streams(streams, tags)
    Headings(measured, tags, source.bookmarks).find(drafts)
    if measured.tags_tell:
        find_tagged_items(drafts, tags)
    set_levels(drafts)
    vocabulary = Vocabulary(tidied.lines)
    blocks = tuple(
        write_table(draft, vocabulary) if draft.table else write_block(draft, vocabulary)
        for draft in drafts
    )
    labelled = [line for lines in tidied.lines for line in lines if line.furniture is not None]
    labelled += [line._replace(furniture=Furniture.RUNNING_HEAD) for line in repeated]
    labelled.sort(key=lambda line: line.page)
    return Layout(
        source,
        blocks,
        tuple(map(write_furniture, labelled)),
        tidied.printed_pages,
        tidied.troubles,
    )
