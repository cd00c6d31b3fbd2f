"""Which language a paper is written in, by its function words."""

from collections import Counter

from extract.recognise.patterns import FUNCTION_WORDS

FEWEST_WORDS = 20
SMALLEST_SHARE = 0.06
"""English prose has about 0.3 of its words in the list, a table of figures 0.1."""

PUNCTUATION = ".,;:()'’\"“”"

_KNOWN = frozenset().union(*FUNCTION_WORDS.values())


def language(text: str) -> str | None:
    """Return the main language of `text`, ISO 639-1; None for too little text or another language.

    Bilingual papers go by the language that has more of the words.
    """
    printed = text.casefold().split()
    words = len(printed)
    if words < FEWEST_WORDS:
        return None
    counts: dict[str, int] = {}
    for printed_word, count in Counter(printed).items():
        word = printed_word if printed_word.isalnum() else printed_word.strip(PUNCTUATION)
        if word in _KNOWN:
            counts[word] = counts.get(word, 0) + count
    hits = {code: sum(counts.get(w, 0) for w in known) for code, known in FUNCTION_WORDS.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] / words >= SMALLEST_SHARE else None
