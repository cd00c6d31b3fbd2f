"""Texts that are looked through as one, since most of them have nothing of what is looked for."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

_APART = "\n"
"""Stands between two texts, and in nothing that is looked for."""


class Texts:
    """Texts in order, counted from 0."""

    def __init__(self, texts: Sequence[str], *, folded: bool = False) -> None:
        """Take texts as printed, or in small letters if they are to be `folded`."""
        self._whole = _APART.join(texts)
        if folded:
            small = self._whole.casefold()
            if len(small) != len(self._whole):  # letters became two, as "ß" does
                texts = [text.casefold() for text in texts]
            self._whole = small
        self._starts = [0, *accumulate(len(text) + len(_APART) for text in texts)]
        self._known: dict[str, set[int]] = {}

    def with_any(self, signs: Iterable[str]) -> list[int]:
        """Return the numbers of the texts that have any of some strings, in order."""
        return sorted(set().union(*map(self._having, signs)))

    def _having(self, sign: str) -> set[int]:
        """Return the numbers of the texts that have a string; some are looked for twice."""
        if sign not in self._known:
            stem = next((known for known in self._known if known in sign), None)
            self._known[sign] = (
                self._find(sign)
                if stem is None
                else {number for number in self._known[stem] if sign in self._text(number)}
            )
        return self._known[sign]

    def _find(self, sign: str) -> set[int]:
        found = set()
        place = self._whole.find(sign)
        while place >= 0:
            number = bisect_right(self._starts, place)
            found.add(number - 1)
            place = self._whole.find(sign, self._starts[number])
        return found

    def _text(self, number: int) -> str:
        return self._whole[self._starts[number] : self._starts[number + 1]]
