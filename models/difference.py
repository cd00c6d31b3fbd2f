"""In which words two texts differ."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Fate = Literal["kept", "removed", "added"]

_EDGES = ".,;:"


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words and what became of it from the earlier text to the later."""

    fate: Fate
    words: str


def differences(earlier: str, later: str) -> tuple[Change, ...]:
    """Return both texts as one: what was kept, removed and added, in reading order.

    Words are compared whatever their case; white space, and the marks at the end of an item
    (a list's semicolons), make no difference. What is kept is worded as in the later text.

    >>> for change in differences("Fund a warden;", "Fund two wardens."):
    ...     print(change.fate, change.words)
    kept Fund
    removed a warden;
    added two wardens.
    """
    old, new = earlier.split(), later.split()
    changes: list[Change] = []
    matcher = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False)
    for what, i, j, m, n in matcher.get_opcodes():
        if what == "equal":
            changes.append(Change("kept", " ".join(new[m:n])))
            continue
        if j > i:
            changes.append(Change("removed", " ".join(old[i:j])))
        if n > m:
            changes.append(Change("added", " ".join(new[m:n])))
    return tuple(changes)


def _keys(words: list[str]) -> list[str]:
    return [word.casefold().strip(_EDGES) or word for word in words]
