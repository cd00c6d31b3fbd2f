"""What decisions say of recommendations without printing them: numbers, "the recommendations"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from link.papers import Asked, Decided
from link.patterns import AS_SET_OUT, ELSEWHERE, NUMBERS, OWN, WHOLE
from models.matching import normal

_PART = re.compile(r"(to|[-–])|\(?(\d+(?:\.\d+)*|[a-z]+)\)?", re.IGNORECASE)
_MAY_REFER = re.compile(r"\d\.\d|recommendation|\bas (?:rec|set|outl|prop)", re.IGNORECASE)
"""What stands wherever one of the rules finds something."""

NEAR = 80
"""Characters after a reference in which it may be said whose recommendations they are."""


@dataclass(frozen=True)
class Reference:
    """A reference: the words, the numbers (pairs for ranges), and whose if not the report's.

    Without numbers it is to all recommendations; `loosely` to those that the words fit.
    """

    text: str
    numbers: tuple[tuple[str, str], ...]
    source: str | None
    loosely: bool = False

    def choose(self, asked: Sequence[Asked]) -> list[Asked]:
        """Return the recommendations it names; none if one of the numbers is not there."""
        if not self.numbers:
            return list(asked)
        # Labels begin again where another body is asked.
        lists: dict[str, list[Asked]] = {}
        for one in asked:
            lists.setdefault(one.addressee, []).append(one)
        found = [chosen for group in lists.values() if (chosen := self._numbered(group))]
        return found[0] if len(found) == 1 else self._numbered(asked)

    def _numbered(self, asked: Sequence[Asked]) -> list[Asked]:
        places: dict[str, list[int]] = {}
        for index, one in enumerate(asked):
            if one.label:
                places.setdefault(one.label.casefold(), []).append(index)
        chosen: dict[int, Asked] = {}
        for first, last in self.numbers:
            start, end = places.get(first, []), places.get(last, [])
            if len(start) != 1 or len(end) != 1 or end[0] < start[0]:
                return []
            within = asked[start[0] : end[0] + 1]
            chosen.update((start[0] + n, one) for n, one in enumerate(within))
        return [chosen[index] for index in sorted(chosen)]


@lru_cache(maxsize=4096)
def refer(text: str) -> tuple[Reference, ...]:
    """Return the references in a decision's text."""
    return tuple(_refer(normal(text)))


def refer_in_turn(decided: Iterable[Decided]) -> Iterator[tuple[Decided, Reference]]:
    """Yield the references of an item's decisions, each with what the ones before it imply.

    "Recommendations 1 and 2 of the review be accepted" is followed by "recommendation 3 be
    not accepted", and that one is the review's, too.
    """
    source = None
    for decision in decided:
        for reference in refer(decision.text):
            if reference.numbers:
                source = reference.source or source
                yield decision, replace(reference, source=source)
            else:
                yield decision, reference


def _refer(text: str) -> Iterator[Reference]:
    if not _MAY_REFER.search(text):
        return
    numbered = False
    for rule in NUMBERS:
        for found in rule.expression.finditer(text):
            numbered = True
            numbers = _numbers(found["numbers"])
            yield Reference(_around(text, found), numbers, _source(text, found.end()))
    if numbered:
        return
    for rule in WHOLE:
        whole = rule.search(text)
        if whole:
            yield Reference(_around(text, whole), (), _source(text, whole.end()))
            return
    loosely = AS_SET_OUT.search(text)
    if loosely:
        yield Reference(loosely.group(), (), _source(text, loosely.end()), loosely=True)


def _numbers(words: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of first and last.

    >>> _numbers("1 to 5 and (7)")
    (('1', '5'), ('7', '7'))
    """
    pairs: list[tuple[str, str]] = []
    ranging = False
    for found in _PART.finditer(words):
        if found[1]:
            ranging = True
        elif found[2].casefold() not in ("and", "or"):
            label = found[2].casefold()
            if ranging and pairs:
                pairs[-1] = (pairs[-1][0], label)
            else:
                pairs.append((label, label))
            ranging = False
    return tuple(pairs)


def _around(text: str, found: re.Match[str]) -> str:
    """Return the reference and what follows it up to the end of the clause."""
    rest = re.match(r"[^.;,]{0,80}(?!\w)", text[found.end() :])
    return found.group() + (rest.group() if rest else "")


def _source(text: str, end: int) -> str | None:
    near = text[end : end + NEAR].split(";")[0]
    for rule in ELSEWHERE:
        found, own = rule.search(near), OWN.match(near)
        if found and not (own and own.end() <= found.start()):
            return (found.groupdict().get("source") or rule.name).casefold()
    return None
