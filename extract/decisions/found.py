"""A decision as it is found, before it is weighed against others of its item."""

from dataclasses import dataclass, replace
from enum import IntEnum

from extract.transcript import Span
from models.vocabulary import Outcome


class Form(IntEnum):
    """How firmly the words say that a body decided; what is told less firmly gives way."""

    MOVED = 0
    NOTED = 1
    TOLD = 2
    AGREED = 3
    RESOLVED = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A decision: its words, where they stand, and how they were found.

    `first` and `last` are the lines of the item it begins and ends on; `group` is the
    line on which its resolution opened; `lead_in` the words left out before it.
    """

    spans: tuple[Span, ...]
    text: str
    form: Form
    rule: str
    confidence: float
    first: int
    last: int
    group: int
    label: str | None = None
    lead_in: str = ""
    outcome: Outcome | None = None

    def joined(self, other: "Found") -> "Found":
        """Return this decision with the words of `other` after its own."""
        return replace(
            self,
            spans=self.spans + other.spans,
            text=f"{self.text} {other.text}".strip(),
            last=max(self.last, other.last),
        )
