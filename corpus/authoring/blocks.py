"""The elements a paper is built of, one after another; lengths are in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from corpus.authoring.text import BR, TAB, Break, Mark, Node, Span, Tab, Text, bold


@dataclass(frozen=True)
class Para:
    """A paragraph; a number hangs in the margin and labels the marks inside."""

    content: Text
    number: str = ""
    style: str = ""
    tabs: tuple[float, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading; `item` makes it the agenda item that following decisions stand under."""

    content: Text
    level: int = 1
    number: str = ""
    item: bool = False
    style: str = ""


@dataclass(frozen=True)
class Item:
    """One list item; a marker of its own stands in for the counted one ("" prints none)."""

    body: "Body"
    marker: str | None = None


@dataclass(frozen=True)
class List:
    """A list; the marker is a bullet, or a pattern with {1} {a} {A} {i} {I} for the counter.

    `typed` sets the markers as ordinary text instead of as the format's own list labels.
    """

    items: "Sequence[Item | Body]"
    marker: str = "•"
    start: int = 1
    typed: bool | None = None
    style: str = ""


@dataclass(frozen=True)
class Cell:
    """A table cell that spans columns or rows, or looks different."""

    body: "Body"
    across: int = 1
    down: int = 1
    style: str = ""


@dataclass(frozen=True)
class Table:
    """A table; widths are shares of the text width, a cell covered by a span is left out."""

    rows: "Sequence[Sequence[Cell | Body]]"
    head_rows: int = 0
    widths: tuple[float, ...] = ()
    ruled: bool = True
    style: str = ""


@dataclass(frozen=True)
class Box:
    """A framed box round other elements."""

    body: "Body"
    style: str = ""


@dataclass(frozen=True)
class Tiles:
    """Boxes side by side, as in an infographic."""

    tiles: "Sequence[Body]"
    across: int = 3
    style: str = ""


@dataclass(frozen=True)
class Columns:
    """Elements set in newspaper columns; at the top level of a paper only."""

    body: "Body"
    count: int = 2


@dataclass(frozen=True)
class Picture:
    """A PNG; `marks` give what it shows in pixels, such as the council in a logo."""

    png: bytes
    width: float
    align: Literal["left", "centre", "right"] = "left"
    marks: tuple[Mark, ...] = ()
    alt: str = ""


@dataclass(frozen=True)
class Line:
    """A horizontal rule."""


@dataclass(frozen=True)
class Space:
    """Empty height."""

    points: float


@dataclass(frozen=True)
class PageBreak:
    """The next element starts a new page."""


@dataclass(frozen=True)
class Field:
    """One front-matter field: the label as printed and its value."""

    label: Text
    value: "Body" = ""


Layout: TypeAlias = Literal["table", "plain_table", "lines", "tabs", "stacked", "run_in"]


@dataclass(frozen=True)
class Fields:
    """Front matter; a row is one field or several side by side (tables only).

    `tab` is where the values start in points, `share` the label column's part of the width.
    """

    rows: "Sequence[Field | Sequence[Field]]"
    layout: Layout = "table"
    tab: float = 150
    share: float = 0.3
    style: str = ""


Block: TypeAlias = (
    Para
    | Heading
    | List
    | Table
    | Box
    | Tiles
    | Columns
    | Picture
    | Line
    | Space
    | PageBreak
    | Fields
)
Body: TypeAlias = "Text | Block | Sequence[Text | Block]"
_INLINE = (str, Span, Mark, Break, Tab)


def as_blocks(body: Body) -> list[Block]:
    """Read a body as elements: words between elements become paragraphs, fields what they print."""
    if isinstance(body, Fields):
        return _printed(body)
    if isinstance(body, Block):
        return [body]
    blocks: list[Block] = []
    words: list[Text] = []
    parts: Sequence[Text | Block] = [body] if isinstance(body, str | Node) else body
    for part in parts:
        if isinstance(part, Block):
            if words:
                blocks.append(Para(words))
                words = []
            blocks.extend(as_blocks(part))
        else:
            words.append(part)
    if words:
        blocks.append(Para(words))
    return blocks


def as_cell(cell: "Cell | Body") -> Cell:
    """Read a bare body as a cell."""
    return cell if isinstance(cell, Cell) else Cell(cell)


def as_item(item: "Item | Body") -> Item:
    """Read a bare body as a list item."""
    return item if isinstance(item, Item) else Item(item)


def _printed(fields: Fields) -> list[Block]:
    rows = [[row] if isinstance(row, Field) else list(row) for row in fields.rows]
    if fields.layout in ("table", "plain_table"):
        pairs = max(len(row) for row in rows)
        cells = [
            [
                cell
                for place, field in enumerate(row)
                for cell in (
                    Cell(bold(field.label), style="label_cell"),
                    Cell(
                        field.value,
                        across=1 + 2 * (pairs - len(row)) if place == len(row) - 1 else 1,
                        style="value_cell",
                    ),
                )
            ]
            for row in rows
        ]
        widths = (fields.share, 1 - fields.share) * pairs
        return [Table(cells, 0, widths, fields.layout == "table", fields.style)]
    flat = [field for row in rows for field in row]
    style = fields.style or "field"
    blocks: list[Block] = []
    if fields.layout == "run_in":
        words = [part for field in flat for part in (bold(field.label), " ", *_words(field), " ")]
        return [Para(words, style=style)]
    for field in flat:
        first, *rest = as_blocks(field.value) or [Para("")]
        if not isinstance(first, Para):
            blocks.append(Para(bold(field.label), style=style))
            blocks.extend([first, *rest])
            continue
        if fields.layout == "tabs":
            blocks.append(Para([bold(field.label), TAB, first.content], "", style, (fields.tab,)))
        elif fields.layout == "stacked":
            blocks.extend(
                [Para(bold(field.label), style=style), Para(first.content, style="field_value")]
            )
        else:
            blocks.append(Para([bold(field.label), " ", first.content], style=style))
        blocks.extend(rest)
    return blocks


def _words(field: Field) -> list[Text]:
    words: list[Text] = []
    for block in as_blocks(field.value):
        if not isinstance(block, Para):
            raise TypeError(f"a run-in field holds words only, not {type(block).__name__}")
        words.extend([block.content, BR] if words else [block.content])
    return words
