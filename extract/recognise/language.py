"""Which language a paper is written in, by its function words."""

from collections import Counter

from extract.recognise.patterns import FUNCTION_WORDS

FEWEST_WORDS = 20
SMALLEST_SHARE = 0.06
"""English prose has about 0.3 of its words in the list, a table of figures 0.1."""


def language(text: str) -> str | None:
    """Return the main language of `text`, ISO 639-1; None for too little text or another language.

    Bilingual papers go by the language that has more of the words.
    """
    printed = text.casefold().split()
    words = len(printed)
    if words < FEWEST_WORDS:
        return None
    counts: Counter[str] = Counter()
    for word, count in Counter(printed).items():
        counts[word.strip(".,;:()'’\"“”")] += count
    hits = {code: sum(counts[word] for word in known) for code, known in FUNCTION_WORDS.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] / words >= SMALLEST_SHARE else None
