"""Names in plain words: what of a name is spelling, and what tells it from another."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache


@lru_cache(maxsize=1 << 16)
def slug(name: str) -> str:
    """Return a name in lower case with hyphens, for ids.

    >>> slug("The Overview & Scrutiny Panel")
    'overview-and-scrutiny-panel'
    """
    plain = unicodedata.normalize("NFKD", name.replace("&", " and "))
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[a-z0-9]+", letters.replace("'", "").replace("’", ""))
    return "-".join(words[1:] if words[:1] == ["the"] else words)


def commonest(names: Mapping[str, int]) -> str:
    """Return the commonest spelling; among equals not the one in capitals, then the first.

    >>> commonest({"CABINET": 2, "Cabinet": 2, "The Cabinet": 1})
    'Cabinet'
    """
    return min(names, key=lambda name: (-names[name], name.isupper(), name))


def tally(names: Iterable[tuple[str, int]]) -> Counter[str]:
    """Add up how often each name is printed."""
    counts: Counter[str] = Counter()
    for name, count in names:
        counts[name] += count
    return counts
