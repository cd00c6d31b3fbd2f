"""When something is due or was said: a day, or a month where no day is stated."""

import re

from extract.metadata.dates import find_dates
from extract.metadata.patterns import MONTHS

_MONTH = re.compile(
    rf"\b(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?,?[\s-]*"
    r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?!\d)",
    re.IGNORECASE,
)


def stated_date(text: str) -> str | None:
    """Return the one date that `text` states, ISO: a day, else a month; None for several."""
    days = {dated.iso for dated in find_dates(text)}
    if days:
        return days.pop() if len(days) == 1 else None
    months = {_iso(found) for found in _MONTH.finditer(text)}
    return months.pop() if len(months) == 1 else None


def _iso(found: re.Match[str]) -> str:
    year = int(found["year"].lstrip("'’"))
    return f"{year + 2000 if year < 100 else year:04}-{MONTHS[found['month'].lower()]:02}"
