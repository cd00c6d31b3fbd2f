"""The same priority stated several times is one priority."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from extract.priorities.entry import Entry
from extract.priorities.patterns import FRAME

ALIKE = 88
"""Token-sort similarity, 0 to 100, from which two names are the same words."""

RESTATED = 0.6
"""The share of a statement known already that makes it a restatement as a whole."""

_WORD = re.compile(r"\w+")


def topic(name: str) -> frozenset[str]:
    """Return the words of a name that are not mere frame; all its words if all are frame."""
    words = _WORD.findall(name.casefold().replace("anti-social", "antisocial"))
    return frozenset(word for word in words if word not in FRAME) or frozenset(words)


def is_same(one: str, other: str) -> bool:
    """Say whether two names are the same but for frame and small print.

    >>> is_same("Tackling anti-social behaviour", "Anti-social behaviour")
    True
    >>> is_same("Domestic abuse", "Hate crime")
    False
    """
    first, second = topic(one), topic(other)
    return first == second or fuzz.token_sort_ratio(one.casefold(), other.casefold()) >= ALIKE


def is_restatement(entries: Iterable[Entry], known: Iterable[Entry]) -> bool:
    """Say whether most of what is stated has been stated, if in more or fewer words."""
    stated, before = list(entries), [topic(entry.name) for entry in known]
    again = sum(any(_overlap(topic(entry.name), name) for name in before) for entry in stated)
    return bool(before) and again >= RESTATED * len(stated)


def is_covered(entry: Entry, known: Iterable[Entry]) -> bool:
    """Say whether a restated entry is one of the known ones in other words."""
    return any(
        _overlap(topic(entry.name), topic(other.name))
        or (entry.label is not None and entry.label == other.label)
        for other in known
    )


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one or 2 * len(one & other) > min(len(one), len(other)) + 1
