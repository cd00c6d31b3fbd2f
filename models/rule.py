"""A rule is data with its proof attached.

Every `patterns.py` holds tuples of rules; a test reads them all and holds each to its own
examples.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

Find = Callable[..., re.Match[str] | None]
"""Called with a text and, if not 0, the position to begin at."""


@dataclass(frozen=True)
class Rule:
    """A named pattern with text it matches and text it must pass over.

    `pattern` is a regular expression, compiled with `re.IGNORECASE | re.VERBOSE` unless
    `flags` says otherwise. `confidence` is how sure a match alone is, 0 to 1. `signs` are
    strings in small letters, one of which stands in every text that the rule matches: many
    have none, where the rule is as quick to ask.
    """

    name: str
    pattern: str
    matches: tuple[str, ...]
    passes_over: tuple[str, ...]
    confidence: float = 0.9
    flags: re.RegexFlag = re.IGNORECASE | re.VERBOSE
    signs: tuple[str, ...] = ()

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern, self.flags)

    # What every passage is asked some hundred times costs no call of its own.

    @cached_property
    def match(self) -> Find:
        """Match a text at its beginning or at a position in it."""
        return self._with_signs(self.expression.match)

    @cached_property
    def search(self) -> Find:
        """Find the first match in a text, or at or after a position in it."""
        return self._with_signs(self.expression.search)

    def _with_signs(self, find: Find) -> Find:
        signs = self.signs

        def find_with_signs(text: str, *position: int) -> re.Match[str] | None:
            return find(text, *position) if has_any(folded(text), signs) else None

        return find_with_signs if signs else find

    def may_match(self, text: str) -> bool:
        """Whether the rule can match somewhere in a text, as far as its signs tell."""
        return not self.signs or has_any(folded(text), self.signs)


Sort = TypeVar("Sort", bound=Rule)

MOST_FOLDED = 4096
"""Texts kept in small letters: the passages of a paper, which one component after another asks."""


@lru_cache(maxsize=MOST_FOLDED)
def folded(text: str) -> str:
    """Return a passage's text in small letters."""
    return text.casefold()


def has_any(text: str, signs: Iterable[str]) -> bool:
    """Whether one of some strings is in a text: a quick look before rules that are slow."""
    return any(map(text.__contains__, signs))


def first_match(rules: tuple[Sort, ...], text: str) -> tuple[Sort, re.Match[str]] | None:
    """Return the first rule that matches at the start of `text`, with its match."""
    for rule in rules:
        if found := rule.match(text):
            return rule, found
    return None
