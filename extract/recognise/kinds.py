"""What kind of document a layout is."""

from extract.layout import Layout
from extract.paper import Paper
from models.vocabulary import Kind


def recognise(layout: Layout) -> tuple[Paper, ...]:
    """Return the papers in a layout, each with its kind, how sure that is, and why."""
    pages = layout.source.pages
    return (Paper(layout, Kind.OTHER, 0.0, (), pages[0].number, pages[-1].number),)
