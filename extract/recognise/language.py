"""Which language a paper is written in, by its function words."""

from collections import Counter
from collections.abc import Sequence

from extract.recognise.patterns import FUNCTION_WORDS

FEWEST_WORDS = 20
SMALLEST_SHARE = 0.06
"""English prose has about 0.3 of its words in the list, a table of figures 0.1."""

ENOUGH_WORDS = 4000
"""Of a longer text every so many words are looked at."""

PUNCTUATION = ".,;:()'’\"“”"

_KNOWN = frozenset().union(*FUNCTION_WORDS.values())


def language(text: str) -> str | None:
    """Return the main language of `text`, ISO 639-1; None for too little text or another language.

    Bilingual papers go by the language that has more of the words.
    """
    return language_of(text.casefold().split())


def language_of(words: Sequence[str]) -> str | None:
    """Return the language of a paper's words, which are in small letters, as they are printed."""
    if len(words) < FEWEST_WORDS:
        return None
    words = words[:: 1 + len(words) // ENOUGH_WORDS]
    counts: Counter[str] = Counter()
    for printed, count in Counter(words).items():
        if (word := printed.strip(PUNCTUATION)) in _KNOWN:
            counts[word] += count
    hits = {
        code: sum(count for word, count in counts.items() if word in known)
        for code, known in FUNCTION_WORDS.items()
    }
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] / len(words) >= SMALLEST_SHARE else None
