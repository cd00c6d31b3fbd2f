"""Dates as councils print them: always the day first, in English or Welsh."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from extract.metadata.patterns import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|eg|ain|fed|ydd|il|ed|af|ydd)\b)?"
_NUMBER = r"\d(?<!\w\d)\d?"
"""One or two figures that no word ends in; what begins with a figure is found fast."""
WORDED = re.compile(
    rf"(?P<day>{_NUMBER}){_ORDINAL}(?:\s*(?:,|and|&|-|–|to|a|ac)\s*(?P<other>\d{{1,2}}){_ORDINAL})?"
    rf"\s*(?:of\s+|o\s+)?(?P<month>{_MONTH})\b\.?(?:\s*/\s*(?:{_MONTH})\b)?,?\s*(?P<year>(?:19|20)\d\d|['’]?\d\d(?![\d:.]))(?!\d)",
    re.IGNORECASE,
)
MONTH_FIRST = re.compile(
    rf"\b(?=\w)(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}}){_ORDINAL},?\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"(?<![\d/.-])(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
WEEKDAY = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd\s+\w+)\b[\s,.]*$",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
TIME = re.compile(
    r"[\s,;:–@-]*(?:(?:at|from|commencing\s+at|am|@)\s*)?(?:\d{1,2}\s?[.:]\s?\d{2}\s*(?:hours|hrs|[ap]\.?\s?m\b\.?)?"
    r"|\d{1,2}\s*[ap]\.?\s?m\b\.?|noon|midday)(?:\s*(?:-|–|to)\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\.?)?)?",
    re.IGNORECASE,
)
CENTURY_TURN = 70
"""Two-digit years from here on are of the last century: no council paper is dated 2070."""


class Dated(NamedTuple):
    """A date in the text: ISO, and the characters that print it, the weekday included."""

    iso: str
    start: int
    end: int


@lru_cache(maxsize=16)  # a line is read for its dates, and for its body with the dates left out
def find_dates(text: str) -> tuple[Dated, ...]:
    """Return the full dates of `text` in the order printed; a date without a year is none."""
    if not DIGIT.search(text):
        return ()
    found: list[Dated] = []
    for pattern in (ISO, WORDED, MONTH_FIRST, FIGURES):
        for match in pattern.finditer(text):
            if any(match.start() < other.end and match.end() > other.start for other in found):
                continue
            start = match.start()
            if weekday := WEEKDAY.search(text, max(0, start - 24), start):
                start = weekday.start()
            days = [match["day"]]
            if pattern is WORDED and match["other"]:
                days.append(match["other"])
            isos = [iso for day in days if (iso := _iso(match["year"], match["month"], day))]
            found.extend(Dated(iso, start, match.end()) for iso in isos)
    return tuple(sorted(found, key=lambda dated: (dated.start, dated.iso)))


def _iso(year: str, month: str, day: str) -> str | None:
    number = int(year.lstrip("'’"))
    if number < 100:
        number += 1900 if number >= CENTURY_TURN else 2000
    try:
        return date(number, MONTHS.get(month.lower()) or int(month), int(day)).isoformat()
    except ValueError:
        return None


def without_dates(text: str) -> str:
    """Return `text` with its dates, and the times of day after them, blanked out."""
    kept = text
    for dated in reversed(find_dates(text)):
        time = TIME.match(kept, dated.end)
        end = time.end() if time else dated.end
        kept = kept[: dated.start] + " " * (end - dated.start) + kept[end:]
    return kept
