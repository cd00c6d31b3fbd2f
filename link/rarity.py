"""How rare a word is in councils' papers: measured once, over a corpus that is shipped.

The weights never depend on the collection at hand, so that whether two recommendations say
the same is a matter of these two alone: no third paper, and no order of arrival, can change
it. `rarity.json` weighs the roots of words by the papers of the corpus that have them and
by their frequency in English; it is renewed with `python -m bench.rarity`.
"""

import json
from functools import cache
from importlib.resources import files

from link.commonplaces import ASKS, PROCEDURE
from link.patterns import COMMON, FUNCTION
from link.words import root

PROCEDURAL, ASKED = 0.3, 1.2
"""Weights of words of any recommendation, and of what is asked."""

LEAST, MOST = 0.6, 3.5
"""Bounds of the weight of any other word."""

TELLING = 0.8
"""Weight from which a word tells what is spoken of."""

PLACE = 1.2
"""Weight of a place that two papers of one council share."""

TOPICAL = 0.5
"""What a word weighs, in parts of its weight, where the paper's title has it."""

_PROCEDURE = frozenset(map(root, PROCEDURE | COMMON))
_ASKS = frozenset(map(root, ASKS))
_FUNCTION = frozenset(map(root, FUNCTION))


@cache
def _weights() -> dict[str, float]:
    text = files("link").joinpath("rarity.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights


@cache
def weight(word: str) -> float:
    """Return how much sharing a stem shows.

    >>> weight("marshal") > weight("street") > weight("report")
    True
    """
    if word in _FUNCTION:
        return 0.0
    if word in _ASKS:
        return ASKED
    if word in _PROCEDURE:
        return PROCEDURAL
    return _weights().get(word, MOST)


@cache
def tells(word: str) -> bool:
    """Say whether a root tells what is spoken of, and not only what is asked or how."""
    return weight(word) >= TELLING and word not in _ASKS and word not in _PROCEDURE


@cache
def counts(word: str) -> bool:
    """Say whether a root tells what is spoken of or what is asked of it."""
    return tells(word) or word in _ASKS
