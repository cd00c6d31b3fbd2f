"""Whether a page's text can be what is printed there, told without a dictionary.

Two measures, both from 0 to 1. *Likeness* is the share of neighbouring letters that often
stand together in English, Welsh or Gaelic: three in four in any paper, one in four where a
font's codes are not the letters it draws. *Oddity* is the share of words that nobody
prints: the mark of bad recognition.
"""

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

PAIRS = frozenset(
    re.findall(
        r"\w\w",
        """
        th he re er an in or on nd en at co me ar ha ti es te ou ed it ne be om of se to nt io as un
        ve st is ng de ri ce al fo ee ic il ho ec ll ea et le rt ro po rs nc ch sa pa la ci mm si hi
        ns ra ut pl em ca el wh ma li ac ty no ur ep we fe pe ct ol lo pr ie vi ad wo us sh ke af wi
        ai da ge wa fi ss op ts ag ta ni ot tr ir ab os mi do mo ld rd ow bo di id su so ev ef gh by
        im ul mb ry lt ay yn cy od wy yd rf dd gw fy fa am go ym fn ys ia au dr nw eu
        """,
    )
)
"""The letters that most often stand together."""

FEWEST_PAIRS = 60
"""Fewer neighbours tell nothing."""

FEWEST_WORDS = 20

COMMONEST = ("th", "he", "in", "er", "an", "re", "on", "at", "yn", "dd")
SEEN_OFTEN = 0.06
"""A text with so many of the commonest pairs to its signs needs no closer look."""

LETTERS = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"@|://|www\.|\.(?:uk|org|com|gov|pdf)\b", re.IGNORECASE)
EDGES = "\"'“”‘’«»()[]{}<>.,:;!?*•·…–—-/&|"
PART = r"(?:[^\W\d_]+\d{0,2}|\d+)"
INSIDE = re.compile(rf"{PART}(?:['’.,/&–—‑-]+{PART})*")
REFERENCE = re.compile(r"[A-Z0-9./()-]+s?|\d+[a-z]{1,2}|[a-z]\d+|£?\d[\d.,]*[a-z]{0,3}")
NO_VOWEL = re.compile(r"[b-df-hj-np-tvxz]{5,}", re.IGNORECASE)
CROWDED = re.compile(r"[b-df-hj-np-tvxz]{6,}", re.IGNORECASE)
SWITCH = re.compile(r"[a-z][A-Z]")
ABBREVIATION = 5
"""Words no longer than this may switch to capitals inside: DfT, EqIA."""
NAMES = re.compile(r"(?:Mc|Mac|O'|O’|D'|Fitz)[A-Z]")


def looks_usual(text: str) -> bool:
    """Tell quickly, without a proper measure, that a text is surely legible."""
    lowered = text.lower()
    seen = accumulate(map(lowered.count, COMMONEST))
    return any(pairs >= SEEN_OFTEN * len(text) for pairs in seen)


def likeness(text: str, fewest: int = FEWEST_PAIRS) -> float | None:
    """Return the share of letters that stand beside usual ones, None where there are too few."""
    pairs = [
        one + other
        for word in LETTERS.findall(text.lower())
        for one, other in pairwise(word)
        if one.isascii() and other.isascii()
    ]
    if len(pairs) < fewest:
        return None
    return sum(pair in PAIRS for pair in pairs) / len(pairs)


def oddity(words: Sequence[str]) -> float | None:
    """Return the share of words that nobody prints, None where there are too few words."""
    judged = [word for word in words if any(map(str.isalpha, word)) and not ADDRESS.search(word)]
    if len(judged) < FEWEST_WORDS:
        return None
    return sum(map(_is_odd, judged)) / len(judged)


def _is_odd(word: str) -> bool:
    core = word.strip(EDGES)
    if not core or REFERENCE.fullmatch(core):
        return not core
    if not INSIDE.fullmatch(core):
        return True
    if core.isupper():
        return False
    plain = NAMES.sub("", core)
    switched = len(core) > ABBREVIATION and SWITCH.search(plain)
    return bool(switched or NO_VOWEL.fullmatch(core) or CROWDED.search(core))
