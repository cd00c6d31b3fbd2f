"""Where recommendations begin: headings, run-in headings, numbered ones, bare requests."""

import re
from dataclasses import dataclass
from enum import StrEnum

from extract.layout import BlockKind
from extract.recommendations.labels import Label, read_label
from extract.recommendations.patterns import (
    HEADINGS,
    IN_A_LETTER,
    INSPECTION_HEADINGS,
    MIXED_HEADINGS,
    NUMBERED,
    RUN_INS,
    STANDING_FORMULAS,
    STOPS,
)
from extract.rule import Rule, first_match
from extract.transcript import Passage, Transcript
from models.rule import folded, has_any
from models.vocabulary import Kind

LONGEST_HEADING = 130
"""Characters; longer lines are not looked at as headings."""

LONGEST_PLAIN_HEADING = 50
"""The same for lines that nothing but their words makes a heading."""

_CONTENTS = re.compile(r"(?:table of )?contents(?: page)?|cynnwys|index|agenda", re.IGNORECASE)
_WORDS = (
    "recommend",
    "argymhell",
    "improv",
    "action",
    "asked",
    "decision",
    "resolution",
    "concern",
)
_REQUESTS = ("recommended", "asked", "invited", "requested", "gofynnir")


class Sort(StrEnum):
    """What kind of opening it is, which says how far the recommendations run."""

    SECTION = "section"
    MIXED = "mixed"
    NUMBERED = "numbered"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Opener:
    """The place where a set begins; its words begin at `offset` of the passage's text.

    `label` is that of a recommendation under a heading of its own ("Recommendation 7").
    """

    passage: Passage
    offset: int
    sort: Sort
    rule: Rule
    label: Label | None = None
    addressee: str | None = None

    @property
    def whole(self) -> bool:
        """Whether the passage holds nothing but the heading."""
        return not self.passage.block.text[self.offset :].strip(" :–—-.")


def is_headed(passage: Passage) -> bool:
    """Whether a passage stands as a heading, be it only by being bold and short."""
    block = passage.block
    if block.kind is BlockKind.HEADING:
        return True
    text = block.text.strip()
    if len(text) > LONGEST_HEADING or not text:
        return False
    if block.kind is BlockKind.ITEM and block.marker and not read_label(block.marker):
        return False
    bold = block.style.bold or block.bold_until >= len(text)
    return bold and text[-1] not in ".;," and block.kind is not BlockKind.ITEM


def is_stop(passage: Passage) -> bool:
    """Whether a passage is the heading of a section that recommends nothing."""
    text = passage.block.text.strip()
    if not text or text[-1] in ".;," or text[0].islower():
        return False
    longest = LONGEST_HEADING if is_headed(passage) else LONGEST_PLAIN_HEADING
    return len(text) <= longest and any(rule.match(text) for rule in STOPS)


def is_contents(passage: Passage, heading: Passage | None) -> bool:
    """Whether a passage is a line of a contents page."""
    return heading is not None and bool(_CONTENTS.fullmatch(heading.block.text.strip(" :")))


def may_open(transcript: Transcript) -> frozenset[int]:
    """Return the indices of the passages that have words without which nothing opens."""
    return frozenset(one.index for one in transcript.having_folded((*_WORDS, *_REQUESTS)))


def find_opener(passage: Passage, kind: Kind) -> Opener | None:
    """Return what `passage` opens, None for most."""
    text = passage.block.text
    small = folded(text)
    start = small[:LONGEST_HEADING]
    if has_any(start, _WORDS):
        return (
            _in_either_language(passage, text.strip(), kind)
            or _numbered(passage, text)
            or _run_in(passage, text)
            or _standing(passage, text, kind)
        )
    if has_any(small[:260], _REQUESTS):
        return _standing(passage, text, kind)
    return None


def find_in_letter(passage: Passage) -> Opener | None:
    """Return the sentence with which a letter's paragraph recommends something."""
    found = IN_A_LETTER.search(passage.block.text)
    return Opener(passage, found.start(), Sort.STANDING, IN_A_LETTER) if found else None


def _in_either_language(passage: Passage, text: str, kind: Kind) -> Opener | None:
    """Read a heading that may be bilingual: "Argymhellion / Recommendations"."""
    parts = (part.strip() for part in text.split(" / ")) if " / " in text else ()
    return next(filter(None, (_heading(passage, one, kind) for one in (text, *parts))), None)


def _heading(passage: Passage, text: str, kind: Kind) -> Opener | None:
    if len(text) > LONGEST_HEADING:
        return None
    tables = [(MIXED_HEADINGS, Sort.MIXED), (HEADINGS, Sort.SECTION)]
    if kind is Kind.INSPECTION_REPORT:
        tables.append((INSPECTION_HEADINGS, Sort.SECTION))
    for rules, sort in tables:
        for rule in rules:
            found = rule.match(text)
            if found is None:
                continue
            if sort is Sort.MIXED and not (is_headed(passage) or text.endswith(":")):
                return None
            if len(text) > LONGEST_PLAIN_HEADING and not is_headed(passage):
                return None
            who = found.groupdict().get("who")
            return Opener(passage, len(passage.block.text), sort, rule, addressee=who or None)
    return None


def _numbered(passage: Passage, text: str) -> Opener | None:
    if not (found := first_match(NUMBERED, text)):
        return None
    rule, match = found
    label = read_label(match["label"])
    if label is None:
        return None
    return Opener(passage, match.end(), Sort.NUMBERED, rule, label)


def _run_in(passage: Passage, text: str) -> Opener | None:
    if not (found := first_match(RUN_INS, text)):
        return None
    rule, match = found
    who = match.groupdict().get("who")
    return Opener(passage, match.end(), Sort.SECTION, rule, addressee=who)


def _standing(passage: Passage, text: str, kind: Kind) -> Opener | None:
    if passage.block.kind is BlockKind.HEADING and kind is not Kind.COMMITTEE_REPORT:
        return None
    if not (found := first_match(STANDING_FORMULAS, text)):
        return None
    rule, match = found
    return Opener(passage, 0, Sort.STANDING, rule, addressee=match.groupdict().get("who"))
