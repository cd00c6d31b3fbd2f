"""Texts as the words that carry meaning, and how much of one stands in another.

Papers ask in one mood and minutes answer in another ("notes the plan", "to note the plan",
"that the plan be noted"): words are compared by their stems, without the small words and
the frames that every resolution has. No measure here knows any other text, so that a
comparison never depends on what else is in the database.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz.distance import Indel, LCSseq

from link.patterns import COMMON, FRAMES, FUNCTION, OPERATIVE, REASONS
from models.matching import normal
from models.rule import has_any

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:[.,:]\d+)*")
_FRAMED = (
    *("committee", "panel", "cabinet", "council", "executive", "board", "commission", "members"),
    *("authority", "partnership", "resolved", "agreed", "decided", "recommended"),
)
FRAME_LENGTH = 120
"""Characters at the start of a text in which a frame has one of these words."""

_VOWELS = frozenset("aeiouy")
_ENDINGS = ("ation", "ition", "ement", "ment", "ance", "ence", "ity", "ness", "ally", "ly", "ion")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what is left of an English word without its endings.

    >>> [stem(word) for word in ("approved", "approves", "noted", "note", "policies")]
    ['approv', 'approv', 'note', 'note', 'policy']
    """
    word = word.casefold().removesuffix("'s").replace("'", "")
    if word[:1].isdigit() or len(word) < 4 or word.endswith(("ceed", "feed", "need", "speed")):
        return word
    if word.endswith("ies") and len(word) > 4:
        word = f"{word[:-3]}y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 4 and _VOWELS & set(rest):
            word = rest
            if word[-1] == word[-2] and word[-1] not in "lse":
                word = word[:-1]
            break
    else:
        if word.endswith("eed"):
            return word
        if word.endswith("ed"):
            word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Return the stem of a word without the endings that make it a noun.

    >>> [root(word) for word in ("installation", "monitoring", "employment", "safety")]
    ['install', 'monitor', 'employ', 'safety']
    """
    # Several words that became one have no endings left.
    if "_" in word:
        return word
    word = stem(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word.removesuffix(ending)
    return word


@dataclass(frozen=True)
class Words:
    """A text with its frame off; `stems` are its meaningful words in their order."""

    text: str

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of all words but the small ones."""
        return tuple(
            stem(word)
            for word in _WORD.findall(unframed(self.text))
            if word.casefold() not in FUNCTION
        )

    @cached_property
    def matter(self) -> tuple[str, ...]:
        """The same without the operative verb at either end: "note the plan", "plan be noted"."""
        first = 1 if self.stems[:1] and self.stems[0] in OPERATIVE_STEMS else 0
        last = -1 if self.stems[first:] and self.stems[-1] in OPERATIVE_STEMS else None
        return self.stems[first:last]

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """The same without order."""
        return tuple(sorted(self.stems))

    @cached_property
    def set(self) -> frozenset[str]:
        """The same, each once."""
        return frozenset(self.stems)

    @cached_property
    def content(self) -> frozenset[str]:
        """Those that are not in every council's papers."""
        return frozenset(one for one in self.set if one not in COMMON_STEMS)


OPERATIVE_STEMS = frozenset(map(stem, OPERATIVE))
COMMON_STEMS = frozenset(map(stem, COMMON))


@lru_cache(maxsize=16)
def unframed(text: str) -> str:
    """Return a text without the words that only say that it is asked or resolved.

    >>> unframed("That the Panel is recommended to note the survey")
    'note the survey'
    """
    text = normal(text)
    changed = has_any(text[:FRAME_LENGTH].casefold(), _FRAMED)
    while changed:
        changed = False
        for frame in FRAMES:
            found = frame.match(text)
            if found and found.end() < len(text):
                text, changed = text[found.end() :], True
    return REASONS.expression.sub("", text)


def alike(one: Words, other: Words, least: float = 0.0) -> float:
    """Return 0 to 1: how alike two texts are, in their order or in any; 0 if less than `least`.

    "Approve the plan" and "that the plan be approved" differ in nothing but their order.
    """
    ours, theirs = len(one.stems), len(other.stems)
    twice = min(ours - len(one.set), theirs - len(other.set))
    common = len(one.set & other.set)
    # No order of the words can make them liker than what they have in common.
    if not common or 2 * (common + twice) < least * (ours + theirs):
        return 0.0
    in_order = Indel.normalized_similarity(one.stems, other.stems)
    sorted_ = Indel.normalized_similarity(one.ordered, other.ordered)
    # The same words in another order are a little less sure.
    likeness = float(max(in_order, 0.98 * sorted_))
    return likeness if likeness >= least else 0.0


def held(part: Words, whole: Words, least: float = 0.0) -> float:
    """Return the share, 0 to 1, of a text's words that stand in another in the same order.

    0 if it is less than `least`. The operative verb is left aside, as it changes its place.
    """
    words = len(part.matter)
    missing = len(part.set - whole.set) - 2
    if not words or words - missing < least * words:
        return 0.0
    share = float(LCSseq.similarity(part.matter, whole.stems)) / words
    return share if share >= least else 0.0


def share(part: Words, whole: Words) -> float:
    """Return the share, 0 to 1, of a text's telling words that stand in another at all."""
    if not part.content:
        return 0.0
    return len(part.content & whole.content) / len(part.content)


def rare(texts: Iterable[Words]) -> frozenset[str]:
    """Return the telling words that stand in only one of several texts."""
    counts = Counter(word for text in texts for word in text.content)
    return frozenset(word for word, count in counts.items() if count == 1)


def printed(text: str, stems: frozenset[str]) -> list[str]:
    """Return the words of a text that have these stems, as printed, each once."""
    found: dict[str, str] = {}
    for word in _WORD.findall(normal(text)):
        if stem(word) in stems:
            found.setdefault(stem(word), word)
    return list(found.values())


def common_run(one: str, other: str) -> str:
    """Return the longest run of words of `one` that stands in `other`, too, as printed.

    Mood and case do not matter.
    """
    words = one.split()
    ours, theirs = ([_bare(word) for word in normal(text).split()] for text in (one, other))
    if len(words) != len(ours):
        # An invisible sign stood alone; its neighbours are then printed without it.
        words = normal(one).split()
    blocks = LCSseq.opcodes(ours, theirs)
    equal = [(step.src_start, step.src_end) for step in blocks if step.tag == "equal"]
    start, end = max(equal, key=lambda block: (block[1] - block[0], -block[0]), default=(0, 0))
    return " ".join(words[start:end])


def _bare(word: str) -> str:
    return stem(word.strip(".,;:()[]'\""))


def aligned(one: str, other: str) -> str:
    """Return the words of `one` that stand in `other` in the same order, … where they part.

    >>> aligned("fund taxi marshals for a year", "taxi marshals at the rank for a further year")
    '… taxi marshals … for a … year'
    """
    words = normal(one).split()
    ours, theirs = ([_bare(word) for word in normal(text).split()] for text in (one, other))
    parts: list[str] = []
    for step in LCSseq.opcodes(ours, theirs):
        if step.tag == "equal":
            parts += words[step.src_start : step.src_end]
        elif parts[-1:] != ["…"]:
            parts.append("…")
    return " ".join(parts)
