"""A block in the making: its lines, and what has been found out about it so far."""

from dataclasses import dataclass, field

from extract.arrange.markers import Marker
from extract.layout import BlockKind, Line, Table


@dataclass(slots=True)
class Draft:
    """Lines that belong together, on one page or more; a marker's words still among them.

    `indent` is x0 of the text after any marker, `left` x0 of the first line (points).
    """

    lines: list[Line]
    marker: Marker | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    left: float = 0.0
    indent: float = 0.0
    right: float = 0.0
    level: int = 0
    confidence: float = 1.0
    table: Table | None = None
    boxed: int | None = None
    reasons: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text so far, marker off, line ends as spaces; cheap, for looking at."""
        skip = self.marker.length if self.marker else 0
        if len(self.lines) == 1:
            return self.lines[0].text[skip:]
        return " ".join([line.text for line in self.lines])[skip:]
