"""Blocks in the making: their lines, and what has been found out about them so far."""

from dataclasses import dataclass, field

from extract.arrange.grids import Slot
from extract.arrange.markers import Marker
from extract.layout import BlockKind, Line

# An enumeration takes long to name its member, and every draft is asked for its kind.
HEADING, ITEM, PARAGRAPH = BlockKind.HEADING, BlockKind.ITEM, BlockKind.PARAGRAPH


@dataclass(slots=True)
class Draft:
    """Lines that belong together, on one page or more; a marker's words still among them.

    `left` is x0 of the first line, `indent` x0 of the text after any marker, `right` the
    margin it was set to (points). `table` holds a table's cells and is None otherwise.
    """

    lines: list[Line]
    marker: Marker | None = None
    kind: BlockKind = PARAGRAPH
    left: float = 0.0
    indent: float = 0.0
    right: float = 0.0
    level: int = 0
    confidence: float = 1.0
    table: "TableDraft | None" = None
    boxed: int | None = None
    reasons: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text so far, marker off, line ends as spaces; cheap, for looking at."""
        skip = self.marker.length if self.marker else 0
        if len(self.lines) == 1:
            return self.lines[0].text[skip:]
        return " ".join([line.text for line in self.lines])[skip:]


@dataclass(slots=True)
class CellDraft:
    """A cell in the making: its place in a grid, and its text."""

    slot: Slot
    page: int
    drafts: list[Draft]

    @property
    def text(self) -> str:
        """The cell's text so far, markers on; cheap, for looking at."""
        return " ".join([line.text for draft in self.drafts for line in draft.lines])


@dataclass(slots=True)
class TableDraft:
    """A table in the making; `columns` are the x where columns begin and the last one ends."""

    rows: list[list[CellDraft]]
    columns: tuple[float, ...]
    header_rows: int = 0
    ruled: bool = True
