"""What a recommendation says once its frame, dates, names and figures are set aside."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from math import fsum

from link.commonplaces import NUMBERS, PLACES, SAME, SET_ASIDE
from link.patterns import FUNCTION
from link.rarity import tells, weight
from link.terms import TERMS
from link.words import root, unframed
from models.matching import normal

_WORD = re.compile(r"[^\W\d]+(?:'[^\W\d_]+)?|\d+mph_?[^\W\d]*")
_SAID = [f" {said} " for said, _ in SAME]
_SAME = re.compile(rf"\b(?:{'|'.join(f'({pattern})' for _, pattern in SAME)})", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][a-z]+(?:(?:[ -]|[ ]of[ ]|[ ]and[ ])[A-Z][a-z]+){2,4}\b")


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
    left = unframed(normal(text))
    for rule in SET_ASIDE:
        left = rule.expression.sub(" ", left)
    return left


def _words(left: str) -> dict[str, str]:
    """Return the words by their roots, without places, small words and numbers."""
    said = _one_word_each(PLACES.expression.sub(" ", left))
    words: dict[str, str] = {}
    start = 0
    while start < len(said):
        length, one = _term_at(said, start)
        word = " ".join(said[start : start + length])
        start += length
        if word not in FUNCTION and word not in NUMBERS and len(one) > 1:
            words.setdefault(one, word)
    return words


def _one_word_each(text: str) -> list[str]:
    """Return the words of a text, other words for the same thing replaced by one."""
    text = _SAME.sub(lambda found: _SAID[(found.lastindex or 1) - 1], text)
    return _WORD.findall(text.replace("-", " ").casefold())


def _term_at(words: list[str], start: int) -> tuple[int, str]:
    """Return how many words the longest term has that begins here, and the term; else a root."""
    first = root(words[start])
    for roots, term in _terms().get(first, ()):
        if tuple(map(root, words[start : start + len(roots)])) == roots:
            return len(roots), term
    return 1, first


@cache
def _terms() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the roots of all terms, the longest first, by the first root, with their names."""
    terms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrases in TERMS:
        name = root("_".join(_one_word_each(phrases[0])))
        for phrase in phrases:
            roots = tuple(map(root, _one_word_each(phrase)))
            terms.setdefault(roots[0], []).append((roots, name))
    return {
        first: sorted(found, key=lambda one: (-len(one[0]), one)) for first, found in terms.items()
    }


def _letters(name: str) -> tuple[str, frozenset[str]]:
    words = re.findall(r"[A-Z][a-z]+", name)
    return "".join(word[0] for word in words).casefold(), frozenset(map(root, words))
