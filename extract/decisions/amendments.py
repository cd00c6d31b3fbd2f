"""Amendments that were carried, and which of several resolutions they changed."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from extract.decisions.found import Found
from extract.decisions.lines import Line, sentences
from extract.decisions.patterns import AMENDMENT_CARRIED, AMENDMENT_FAILED, AMENDMENT_MOVED
from models.matching import normal

_AS_AMENDED = re.compile(r"\bas amended\b(?! by the)", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"‘']([^“”\"]{6,}?)[”\"’']")
_ON_NUMBER = re.compile(
    r"\b(?:recommendation|paragraph|resolution|part|item)\s\(?(?P<number>\d{1,2}|[a-z]|[ivx]+)\b",
    re.IGNORECASE,
)
AMENDS = 75
"""Likeness (0 to 100) from which an amendment touches a resolution."""


def find_amendment(lines: Sequence[Line], begin: int, end: int) -> str | None:
    """Return the words of an amendment carried in lines `begin` to `end`, None if none was.

    The words are "" where only "as amended" tells of it.
    """
    if not any("amend" in line.text.lower() for line in lines[begin:end]):
        return None
    words: list[str] = []
    carried: list[str] = []
    amended = False
    before = ""
    for line in lines[begin:end]:
        for start, stop in sentences(line.text):
            sentence = line.text[start:stop]
            if AMENDMENT_MOVED.search(sentence):
                words = []
            if AMENDMENT_FAILED.search(sentence):
                words = []
            elif AMENDMENT_CARRIED.search(sentence):
                carried += [*(words or [before]), sentence]
                words = []
            elif words or AMENDMENT_MOVED.search(sentence):
                words.append(sentence)
            amended = amended or _AS_AMENDED.search(sentence) is not None
            before = sentence
    return " ".join(carried) if carried else "" if amended else None


def touches(amendment: str, one: Found, grouped: Sequence[Found]) -> bool:
    """Whether an amendment changed this one of several resolutions, as far as can be told."""
    if len(grouped) == 1:
        return True
    numbers = {found["number"].lower() for found in _ON_NUMBER.finditer(amendment)}
    if numbers & {(other.label or "").lower() for other in grouped}:
        return (one.label or "").lower() in numbers
    quoted = [normal(words) for words in _QUOTED.findall(amendment)]
    if any(words in normal(other.text) for words in quoted for other in grouped):
        return any(words in normal(one.text) for words in quoted)
    likeness = {
        id(other): fuzz.token_set_ratio(amendment.lower(), other.text.lower()) for other in grouped
    }
    return max(likeness.values()) < AMENDS or likeness[id(one)] >= AMENDS
