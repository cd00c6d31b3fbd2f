"""Charts as pictures that a page contains: drawn on the server, coloured by the style sheet.

Pygal lays them out. Its own style sheet, script and tooltips are left out: pages forbid what
is written into them. A chart says by its name alone what it shows; the table that goes with
it says the numbers.
"""

from collections.abc import Sequence
from typing import NamedTuple
from xml.etree import ElementTree

import pygal
from markupsafe import Markup
from pygal.style import Style

SVG = "http://www.w3.org/2000/svg"
LETTERS = 14
"""Height of a chart's letters, of the picture's own units."""

WIDEST, NARROWEST, STEP = 880, 200, 70
"""Widths of a chart, and how much a label adds."""

CROWD = 14
"""Labels that stand under a chart before some are left out."""

FEW = 6
"""The largest number for which a chart has a line for every whole number."""

ElementTree.register_namespace("", SVG)


class Series(NamedTuple):
    """Bars of one colour: the word that the style sheet knows, what it says, the numbers."""

    word: str
    said: str
    numbers: Sequence[int]

    @property
    def total(self) -> int:
        """The numbers together."""
        return sum(self.numbers)


def stacked_bars(
    name: str, labels: Sequence[str], series: Sequence[Series], height: int = 300
) -> Markup:
    """Return a chart with a bar for each label, stacked of the series, as SVG."""
    tallest = max(map(sum, zip(*(one.numbers for one in series), strict=True)), default=0)
    every = -(-len(labels) // CROWD)
    width = min(WIDEST, NARROWEST + len(labels) * STEP)
    chart = pygal.StackedBar(
        js=(),
        css=(),
        style=Style(label_font_size=LETTERS, major_label_font_size=LETTERS),
        width=width,
        height=height,
        margin=4,
        spacing=8,
        show_legend=False,
        truncate_label=-1,
        disable_xml_declaration=True,
        formatter=lambda number: f"{number:,.0f}",
        x_labels_major=labels[::every],
        show_minor_x_labels=every == 1,
        max_scale=8,
        y_labels=range(tallest + 1) if tallest <= FEW else None,
    )
    chart.x_labels = labels
    for one in series:
        chart.add(one.said, [number or None for number in one.numbers])
    return _plain(chart.render(is_unicode=True), name, labels, series)


def _plain(drawn: str, name: str, labels: Sequence[str], series: Sequence[Series]) -> Markup:
    """Take out of a chart what only Pygal's own script and style sheet need."""
    root = ElementTree.fromstring(drawn)
    (graph,) = root.findall(f"{{{SVG}}}g")
    plot = graph.find(f"{{{SVG}}}g[@class='plot']")
    assert plot is not None
    for part in plot.iter():
        for child in part.findall(f"{{{SVG}}}desc") + part.findall(f"{{{SVG}}}title"):
            part.remove(child)
    groups = [part for part in plot if part.get("class", "").startswith("series")]
    for group, one in zip(groups, series, strict=True):
        group.set("class", f"moothall-series moothall-series--{one.word}")
        rects = iter(group.iter(f"{{{SVG}}}rect"))
        for label, number in zip(labels, one.numbers, strict=True):
            if number:
                tip = ElementTree.SubElement(next(rects), f"{{{SVG}}}title")
                tip.text = f"{label}: {number:,} {one.said}"
    picture = ElementTree.Element(
        f"{{{SVG}}}svg",
        {"viewBox": root.get("viewBox", ""), "class": "moothall-chart", "role": "img"},
    )
    picture.set("width", root.get("viewBox", "").split()[2])
    picture.set("aria-label", name)
    picture.append(plot)
    return Markup(ElementTree.tostring(picture, encoding="unicode"))
