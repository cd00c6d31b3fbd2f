"""How alike in substance two recommendations are, and in what.

Only the two decide: what each shares of its words, weighed by their rarity, as a geometric
mean of both shares. The thresholds were chosen on the labelled pairs in the corpus.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum, sqrt

from link.commonplaces import OPPOSED
from link.rarity import PLACE, TOPICAL, counts, tells, weight
from link.substance import rarest_first
from link.telling import COMMON, Telling
from link.words import root

ALIKE = 0.54
"""Likeness from which two recommendations say the same."""

LEAST = 0.3
"""Likeness below which nobody asks how alike two recommendations are."""

COMMON_OF_PRIORITIES = 1.2
"""The same of priorities, whose names are short."""

LEEWAY, PENALTY = 0.5, 0.5
"""How much both may tell that the other does not, in parts of what they share; and how hard
more of it counts. A lookalike tells something else in the same frame."""

_OPPOSED = tuple((root(one), root(other)) for one, other in OPPOSED)


@dataclass(frozen=True)
class Likeness:
    """The score, 0 to 1, and the telling words that both have, the rarest first."""

    score: float
    shared: tuple[str, ...] = ()


NONE = Likeness(0.0)


def likeness(one: Telling, other: Telling) -> Likeness:
    """Compare two tellings; 0 where they share nothing that tells, or one undoes the other."""
    if one.of != other.of or one.stance != other.stance or one.bare != other.bare:
        return NONE
    return _of_frames(one, other) if one.bare else _of_matters(one, other)


def _of_frames(one: Telling, other: Telling) -> Likeness:
    if (one.council, one.body, one.matter) != (other.council, other.body, other.matter):
        return NONE
    either = one.said.words | other.said.words
    both = one.said.words & other.said.words
    return Likeness(round(len(both) / len(either), 3) if either else 1.0, tuple(sorted(one.matter)))


def _of_matters(one: Telling, other: Telling) -> Likeness:
    ours, theirs = held(one, other), held(other, one)
    common = weigh(ours if one.of == "priority" else filter(tells, ours))
    # Another council's places are elsewhere in any case.
    if one.council == other.council and one.said.places and other.said.places:
        if not one.said.places & other.said.places:
            return NONE
        common += PLACE
    least = COMMON_OF_PRIORITIES if one.of == "priority" else COMMON
    same = one.of == "priority" and one.said.words == other.said.words
    if (common < least and not same) or _undoes(one.said.words, other.said.words):
        return NONE
    topic = one.matter | other.matter
    shared = weigh(ours, topic), weigh(theirs, topic)
    score = sqrt(shared[0] / _whole(one, topic) * (shared[1] / _whole(other, topic)))
    if score < LEAST:
        return NONE
    # How much both tell that the other does not, in parts of what they share.
    apart = min(
        weigh(filter(counts, one.said.words - ours), topic),
        weigh(filter(counts, other.said.words - theirs), topic),
    )
    score /= 1 + PENALTY * max(0.0, apart / min(shared) - LEEWAY)
    return Likeness(round(score, 3), rarest_first(filter(tells, ours)))


def _whole(one: Telling, topic: frozenset[str]) -> float:
    return weigh(one.said.words, topic) if topic & one.said.words else one.said.weight


def weigh(words: Iterable[str], topic: frozenset[str] = frozenset()) -> float:
    """Return the weight of words; those of the topic show less of what is asked."""
    # An exact sum does not depend on the order of the words.
    if not topic:
        return fsum(map(weight, words))
    return fsum(
        weight(word) * TOPICAL if word in topic and tells(word) else weight(word) for word in words
    )


def held(one: Telling, other: Telling) -> frozenset[str]:
    """Return the words of the one that the other has, or has the initials of, or spells out."""
    both = one.said.words & other.said.words
    if not (one.said.letters or other.said.letters):
        return both
    found = set(both)
    for initials, words in one.said.letters:
        if initials in other.said.words:
            found |= words & one.said.words
    for initials, words in other.said.letters:
        if initials in one.said.words and words <= other.said.words:
            found.add(initials)
    return frozenset(found)


def _undoes(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(
        (ask in ours and undo in theirs and not (undo in ours or ask in theirs))
        for ours, theirs in ((one, other), (other, one))
        for ask, undo in _OPPOSED
    )
