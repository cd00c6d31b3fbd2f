"""What the finders hand over: a statement of priorities with its entries."""

from dataclasses import dataclass

from extract.transcript import Passage, Span
from models.vocabulary import Tier


@dataclass(frozen=True, slots=True)
class Entry:
    """One priority as stated in one place; `span` holds its short name."""

    span: Span
    name: str
    label: str | None = None
    description: str | None = None
    tier: Tier | None = None
    parent: "Entry | None" = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Priorities stated together: the passage that announces them, and its words.

    `strong` says that they are called priorities, not themes or objectives; `owned` that
    the form itself says they are corporate.
    """

    entries: tuple[Entry, ...]
    rule: str
    confidence: float
    passage: Passage
    words: str
    strong: bool = True
    owned: bool = False
