"""The years a plan runs for."""

from typing import NamedTuple

from extract.metadata.dates import find_dates
from extract.metadata.patterns import PERIODS


class Period(NamedTuple):
    """First and last year, or first and last day (ISO), printed at `start` to `end`."""

    first: str
    last: str
    start: int
    end: int
    rule: str
    confidence: float


def find_period(text: str) -> Period | None:
    """Read the first period of `text`: "2022–25", "2023/24", "1 April 2024 to 31 March 2027"."""
    for rule in PERIODS:
        for match in rule.expression.finditer(text):
            first, last = match["first"], match["last"]
            if rule.name == "dates":
                days = [find_dates(part) for part in (first, last)]
                if not all(days):
                    continue
                first, last = days[0][0].iso, days[1][0].iso
            elif len(last) == 2:
                last = first[:2] + last
            if first < last and (rule.name == "dates" or int(last) - int(first) <= 30):
                return Period(first, last, match.start(), match.end(), rule.name, rule.confidence)
    return None
