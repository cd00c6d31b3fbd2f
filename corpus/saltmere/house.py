"""Saltmere Borough Council's house styles, which change from year to year."""

from corpus.authoring import House, Look, Para, Picture, logo
from corpus.authoring.text import Text

GREEN = "#1d4f3f"
SEA = "#16527a"

BRIEFING = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(72, 72, 72, 72),
    real_headings=False,
    looks={
        "title": Look(size=16, bold=True, before=4, after=8),
        "panel": Look(bold=True, after=8),
        "heading1": Look(size=11, bold=True, before=10, after=6),
        "heading2": Look(bold=True, before=8, after=4),
        "field": Look(after=7),
        "close": Look(after=8),
    },
)
LINES = House(
    renderer="word",
    font="Carlito",
    size=11.5,
    leading=1.1,
    margins=(76, 64, 70, 76),
    item_indent=30,
    looks={
        "body_name": Look(size=13, bold=True, align="centre", after=2),
        "title": Look(size=14, bold=True, align="centre", before=8, after=12),
        "heading1": Look(size=11.5, underline=True, before=10, after=5),
        "heading2": Look(size=11.5, bold=False, italic=True, before=6, after=3),
        "field": Look(after=5),
        "small": Look(size=10),
    },
)
TABLED = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(80, 72, 72, 72),
    item_indent=24,
    looks={
        "title": Look(size=16, bold=True, before=10, after=10),
        "heading1": Look(size=12, colour=GREEN),
        "heading2": Look(size=11),
        "asked": Look(border=GREEN, shade="#eef5f1"),
    },
)
BOOK = House(
    renderer="word",
    font="Liberation Serif",
    size=11.5,
    leading=1.1,
    margins=(72, 80, 72, 80),
    item_indent=28,
    looks={
        "authority": Look(size=15, bold=True, align="centre", after=6),
        "title": Look(size=13, bold=True, align="centre", after=8),
        "heading1": Look(size=11.5, bold=True, before=12, after=5),
        "resolved": Look(indent=36, before=2, after=6),
        "sign": Look(before=26, after=2),
    },
)
ACTIONS = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.1,
    margins=(70, 56, 64, 56),
    item_indent=24,
    real_headings=False,  # headings kept with what follows would keep the table's rows together
    looks={
        "title": Look(size=15, bold=True, colour=GREEN, after=6),
        "heading1": Look(size=11, bold=True, before=2, after=4, keep_next=False),
        "head_cell": Look(shade="#d9e7e0"),
    },
)
PAGES = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.35,
    margins=(60, 62, 62, 62),
    looks={
        "authority": Look(size=12, bold=True, colour=SEA, after=0),
        "title": Look(size=18, bold=True, colour=SEA, after=10),
        "heading2": Look(size=11.5, colour=SEA, before=14, after=4),
        "resolved": Look(indent=24, before=2, after=6),
        "small": Look(size=9),
        "vote": Look(size=10),
    },
    item_indent=26,
)
CREST = Picture(logo("Saltmere\nBorough Council"), 150, "right", alt="Saltmere Borough Council")


def points(section: str, *texts: Text, start: int = 1) -> list[Para]:
    """Give texts as the numbered paragraphs of a section: 3.1, 3.2 and so on from `start`."""
    return [Para(text, f"{section}.{place}") for place, text in enumerate(texts, start)]
