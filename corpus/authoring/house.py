"""House styles: how an authority's papers look, and the paper itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Literal, TypeAlias

from corpus.authoring.blocks import Block
from corpus.authoring.text import Text

Kind: TypeAlias = Literal[
    "committee_report",
    "minutes",
    "decision_notice",
    "agenda",
    "agenda_pack",
    "forward_plan",
    "csp_plan",
    "strategic_assessment",
    "scrutiny_review",
    "tracker",
    "inspection_report",
    "plan",
    "appendix",
    "other",
]


@dataclass(frozen=True)
class Look:
    """How one kind of element is set; None inherits, lengths are in points, colours #rrggbb."""

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    colour: str | None = None
    align: Literal["left", "centre", "right", "justify"] | None = None
    before: float | None = None
    after: float | None = None
    indent: float | None = None
    shade: str | None = None
    border: str | None = None
    keep_next: bool | None = None

    def over(self, base: "Look") -> "Look":
        """Lay this look over another: what it leaves open is taken from the base."""
        own = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(base, **{name: value for name, value in own.items() if value is not None})


LOOKS: dict[str, Look] = {
    "para": Look(before=0, after=6),
    "heading1": Look(size=14, bold=True, before=12, after=6, keep_next=True),
    "heading2": Look(bold=True, before=10, after=4, keep_next=True),
    "heading3": Look(bold=True, italic=True, before=8, after=4, keep_next=True),
    "heading4": Look(italic=True, before=6, after=3, keep_next=True),
    "item": Look(before=0, after=4),
    "cell": Look(before=1, after=1),
    "head_cell": Look(bold=True, before=1, after=1, shade="#e6e6e6"),
    "label_cell": Look(),
    "value_cell": Look(),
    "field": Look(after=2),
    "field_value": Look(after=6),
    "lead_in": Look(),
    "box": Look(border="#000000"),
    "tile": Look(shade="#dfe9e4", align="centre"),
    "table": Look(border="#000000"),
    "head": Look(size=9),
    "foot": Look(size=9),
}


@dataclass(frozen=True)
class House:
    """An authority's house style; margins are top, right, bottom, left in points.

    `renderer` "web" goes through Chromium, "word" through a .docx and LibreOffice. `looks` lays
    over LOOKS by name and adds the names that elements give as `style`; `css` is for "web" only.
    `typed_markers` sets list markers as text, `real_headings` False sets headings as plain bold
    paragraphs, `symbol_bullets` (word only) sets "•" in the Symbol font as Word does.
    """

    renderer: Literal["web", "word"] = "web"
    font: str = "Liberation Sans"
    size: float = 11
    leading: float = 1.15
    margins: tuple[float, float, float, float] = (72, 72, 72, 72)
    landscape: bool = False
    looks: Mapping[str, Look] = field(default_factory=dict)
    css: str = ""
    typed_markers: bool = False
    real_headings: bool = True
    symbol_bullets: bool = True
    number_indent: float = 36
    item_indent: float = 18

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of an A4 page in points."""
        return (842.0, 595.0) if self.landscape else (595.0, 842.0)

    @property
    def text_width(self) -> float:
        """Width between the margins in points."""
        return self.page[0] - self.margins[1] - self.margins[3]

    def look(self, kind: str, style: str = "") -> Look:
        """Give the look of a kind of element, with a named style laid over it."""
        look = self._named(kind)
        return self._named(style).over(look) if style else look

    def _named(self, name: str) -> Look:
        if name not in LOOKS and name not in self.looks:
            raise KeyError(f"no look is called {name!r}; add it to the house's looks")
        return self.looks.get(name, Look()).over(LOOKS.get(name, Look()))


@dataclass(frozen=True)
class Running:
    """A running head or foot; {page} and {pages} count, `first` False leaves page 1 bare."""

    left: Text = ""
    centre: Text = ""
    right: Text = ""
    first: bool = True
    rule: bool = False


@dataclass(frozen=True)
class Stamp:
    """Words printed over finished pages, as committee software does; {page} counts from `start`.

    `pages` are 1-based, empty for all.
    """

    content: Text
    pages: tuple[int, ...] = (1,)
    at: Literal["top left", "top centre", "top right", "bottom centre", "bottom right"] = (
        "top right"
    )
    size: float = 10
    bold: bool = False
    start: int = 1


@dataclass(frozen=True)
class Scan:
    """The paper as it leaves a scanner: images only, skewed up to so many degrees, speckled.

    `blur` is a radius in pixels, `shadow` the width in points of the dark left and top edge
    of a photocopy, `specks` how many lie on each page; `bilevel` leaves only black and white,
    as a fax does, and `turn` lays the sheet on its side (90, 270) or head (180).
    """

    dpi: int = 150
    skew: float = 0.5
    noise: float = 8
    grey: bool = True
    quality: int = 55
    seed: int = 1
    blur: float = 0
    shadow: float = 0
    specks: int = 0
    bilevel: bool = False
    turn: int = 0


@dataclass(frozen=True)
class Paper:
    """One document: `name` names its files; the PDF's own fields say when it was `made` (ISO).

    `saved` is when it was last saved, where that is another day: `made` is a template's then.
    """

    name: str
    kind: Kind
    house: House
    body: Sequence[Block]
    head: Running | None = None
    foot: Running | None = None
    stamps: Sequence[Stamp] = ()
    tagged: bool = True
    scan: Scan | None = None
    made: str = "2020-01-01"
    saved: str = ""
    pdf_title: str = ""
    lang: str = "en-GB"
    notes: str = ""
