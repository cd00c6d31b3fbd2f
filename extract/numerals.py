"""Small numbers as English papers print them, in words or figures."""

import re

_WORDS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
NUMBERS = {word: number for number, word in enumerate(_WORDS, 1)}
"""Numbers in words."""

NUMERAL = rf"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d{{1,3}})"
"""The pattern of a small number; it needs word boundaries around it."""

_FIGURES = re.compile(r"\d+")


def value_of(numeral: str) -> int:
    """Return the number that `numeral` writes, in words or figures.

    >>> value_of("Twelve"), value_of("7")
    (12, 7)

    Raises KeyError for other words.
    """
    return int(numeral) if _FIGURES.fullmatch(numeral) else NUMBERS[numeral.casefold()]
