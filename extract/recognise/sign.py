"""What speaks for a kind: where to look, what to look for, how strongly it speaks."""

from dataclasses import dataclass
from enum import StrEnum
from math import log

from extract.rule import Rule
from models.vocabulary import Kind


class Place(StrEnum):
    """A part of a paper that is looked at line by line."""

    TITLE = "title"
    TITLE_PAIR = "title_pair"
    OPENING = "opening"
    HEADING = "heading"
    COLUMN = "column"
    STAMP = "stamp"


class Feature(StrEnum):
    """Something about a paper that is counted."""

    PAGES = "pages"
    STAMPED_ITEMS = "stamped_items"
    ERRANDS = "errands"
    PAGE_RANGES = "page_ranges"
    RESOLUTIONS = "resolutions"
    PAST_DEBATE = "past_debate"
    JUDGEMENTS = "judgements"


@dataclass(frozen=True, kw_only=True)
class Sign(Rule):
    """A line that speaks for a kind, wherever in `place` it is found.

    `confidence` is how probable the kind is if nothing else is known; below 0.5 the sign
    speaks against it.
    """

    kind: Kind
    place: Place

    @property
    def weight(self) -> float:
        """Log-odds, which add up over independent signs."""
        return log(self.confidence / (1 - self.confidence))


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A count that speaks for a kind where it reaches `at_least`."""

    name: str
    kind: Kind
    feature: Feature
    at_least: float
    confidence: float

    @property
    def weight(self) -> float:
        """Log-odds, as for a sign."""
        return log(self.confidence / (1 - self.confidence))


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Lower-case words counted over a whole text, which make up a feature."""

    feature: Feature
    words: tuple[str, ...]
