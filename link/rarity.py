"""How rare a word is in councils' papers: measured once, over the corpus that is shipped.

The weights never depend on the collection at hand, so that whether two recommendations say
the same is a matter of these two alone: no third paper, and no order of arrival, can change
it. `rarity.json` counts, for each stem, the papers of the corpus that have it; it is
renewed with `python -m bench.rarity`.
"""

import json
from functools import cache
from importlib.resources import files
from math import log

from link.commonplaces import ASKS, PROCEDURE
from link.patterns import COMMON, FUNCTION
from link.words import root

PROCEDURAL, ASKED = 0.4, 1.2
"""Weights of words of any recommendation, and of what is asked."""

LEAST, MOST = 0.6, 3.5
"""Bounds of the weight of any other word."""

TELLING = 1.25
"""Weight from which a word tells what is spoken of."""

PLACE = 1.2
"""Weight of a place that two papers of one council share."""

TOPICAL = 0.7
"""What a word weighs, in parts of its weight, where the paper's title has it."""

_PROCEDURE = frozenset(map(root, PROCEDURE | COMMON))
_ASKS = frozenset(map(root, ASKS))
_FUNCTION = frozenset(map(root, FUNCTION))


@cache
def _counts() -> tuple[int, dict[str, int]]:
    counted = json.loads(files("link").joinpath("rarity.json").read_text(encoding="utf-8"))
    return counted["papers"], counted["stems"]


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
    papers, stems = _counts()
    return round(min(MOST, max(LEAST, log(papers / (stems.get(word, 0) + 1)))), 3)
