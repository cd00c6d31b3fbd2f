"""What a recommendation says once its frame, dates, names and figures are set aside."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from math import fsum

from link.commonplaces import NUMBERS, PLACES, SAME, SET_ASIDE
from link.patterns import FUNCTION
from link.rarity import tells, weight
from link.terms import TERMS
from link.words import root, unframed

_WORD = re.compile(r"[^\W\d]+(?:'[^\W\d_]+)?|\d+mph_?[^\W\d]*")
_NAME = re.compile(r"\b[A-Z][a-z]+(?:(?:[ -]|[ ]of[ ]|[ ]and[ ])[A-Z][a-z]+){2,4}\b")


class _Same:
    """Other words for the same thing: alternatives of `SAME`, each with what it becomes."""

    def __init__(self, same: Iterable[tuple[str, str]]) -> None:
        said, patterns = zip(*same, strict=True)
        self._said = [f" {one} " for one in said]
        # Without their own boundary, most alternatives are passed over for their first letter;
        # as groups, of which each has the number of its word, none would be.
        each = "|".join(pattern.removeprefix(r"\b") for pattern in patterns)
        self._each = re.compile(rf"\b(?:{each})")
        self._which = re.compile("|".join(f"({pattern})" for pattern in patterns))
        self._becomes = lru_cache(4096)(self._become)

    def replace(self, text: str) -> str:
        """Return a text with one word for all that mean the same."""
        return self._each.sub(lambda found: self._becomes(found[0]), text)

    def _become(self, found: str) -> str:
        which = self._which.fullmatch(found)
        assert which is not None
        assert which.lastindex is not None
        return self._said[which.lastindex - 1]


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield the parts of a regular expression between the bars that stand in no brackets.

    >>> list(_alternatives("voids?|(?:empty|bare)"))
    ['voids?', '(?:empty|bare)']
    """
    depth, start = 0, 0
    for place, sign in enumerate(pattern):
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


_CAPITALS = "(?-i:"
_BY_CAPITALS, _BY_WORDS = (
    _Same(
        (said, one)
        for said, pattern in SAME
        for one in _alternatives(pattern)
        if (_CAPITALS in one) == capitals
    )
    for capitals in (True, False)
)


@dataclass(frozen=True)
class Substance:
    """The words that carry a text's matter, its places, and what its short forms stand for.

    `words` are roots; `letters` gives, for the initials of a name in capitals ("caz"), the
    roots of the name.
    """

    words: frozenset[str]
    places: frozenset[str] = frozenset()
    letters: tuple[tuple[str, frozenset[str]], ...] = ()

    @cached_property
    def weight(self) -> float:
        """The weight of all words."""
        return fsum(map(weight, self.words))

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The words that tell what is spoken of, the rarest first."""
        return rarest_first(word for word in self.words if tells(word))


def rarest_first(words: Iterable[str]) -> tuple[str, ...]:
    """Return words by their weight, the heaviest first."""
    return tuple(sorted(words, key=lambda word: (-weight(word), word)))


def substance(text: str) -> Substance:
    """Return what a recommendation, a priority or a title says.

    >>> substance("That the Panel notes the taxi marshals' report of May 2023").telling
    ('marshal', 'taxi')
    """
    left = _set_aside(text)
    places = frozenset(found.casefold() for found in PLACES.expression.findall(left))
    letters = dict(_letters(name) for name in _NAME.findall(PLACES.expression.sub(" ", left)))
    return Substance(frozenset(_words(left)), places, tuple(sorted(letters.items())))


def spelt(text: str, roots: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a text that have these roots, as they are said, in the roots' order.

    >>> spelt("That social workers be employed", ("employ", "social_worker"))
    ('employ', 'social worker')
    """
    words = _words(_set_aside(text))
    return tuple(words.get(one, one).replace("_", " ") for one in roots)


def _set_aside(text: str) -> str:
    left = unframed(text)
    folded = left.casefold()
    for rule in SET_ASIDE:
        if rule.may_be_in(folded):
            left = rule.expression.sub(" ", left)
    return left


def _words(left: str) -> dict[str, str]:
    """Return the words by their roots, without places, small words and numbers."""
    said = _one_word_each(PLACES.expression.sub(" ", left))
    roots = list(map(root, said))
    words: dict[str, str] = {}
    start = 0
    while start < len(said):
        length, one = _term_at(roots, start)
        word = " ".join(said[start : start + length])
        start += length
        if word not in FUNCTION and word not in NUMBERS and len(one) > 1:
            words.setdefault(one, word)
    return words


def _one_word_each(text: str) -> list[str]:
    """Return the words of a text, other words for the same thing replaced by one."""
    text = _BY_CAPITALS.replace(text).casefold()
    return _WORD.findall(_BY_WORDS.replace(text).replace("-", " "))


def _term_at(roots: list[str], start: int) -> tuple[int, str]:
    """Return how many words the longest term has that begins here, and the term; else a root."""
    for term, name in _terms().get(roots[start], ()):
        if roots[start : start + len(term)] == term:
            return len(term), name
    return 1, roots[start]


@cache
def _terms() -> dict[str, list[tuple[list[str], str]]]:
    """Return the roots of all terms, the longest first, by the first root, with their names."""
    terms: dict[str, list[tuple[list[str], str]]] = {}
    for phrases in TERMS:
        name = root("_".join(_one_word_each(phrases[0])))
        for phrase in phrases:
            roots = list(map(root, _one_word_each(phrase)))
            terms.setdefault(roots[0], []).append((roots, name))
    return {
        first: sorted(found, key=lambda one: (-len(one[0]), one)) for first, found in terms.items()
    }


def _letters(name: str) -> tuple[str, frozenset[str]]:
    words = re.findall(r"[A-Z][a-z]+", name)
    return "".join(word[0] for word in words).casefold(), frozenset(map(root, words))
