"""Days as people write them and in ISO."""

from datetime import date, datetime

WRITTEN = "31/05/2024 or 2024-05-31"
"""How a day may be written, for messages."""


def read_day(written: object) -> str | None:
    """Return a day in ISO from a real date, 31/05/2024, 31 May 2024, or ISO; None for nothing.

    Raises ValueError where the words are no date.

    >>> read_day("31/05/2024"), read_day("2024-05-31"), read_day(" ")
    ('2024-05-31', '2024-05-31', None)
    """
    if isinstance(written, datetime):
        return written.date().isoformat()
    if isinstance(written, date):
        return written.isoformat()
    words = str(written).strip()
    if not words:
        return None
    # Most who load this write no days.
    from dateutil import parser

    try:
        if words[4:5] == "-":
            return datetime.fromisoformat(words).date().isoformat()
        # A day, a month and a year must be said: what is missing is not today's.
        days = {parser.parse(words, dayfirst=True, default=one) for one in _DEFAULTS}
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{words!r} is no date; write {WRITTEN}") from error
    if len(days) > 1:
        raise ValueError(f"{words!r} is no whole date; write {WRITTEN}")
    return days.pop().date().isoformat()


def day(iso: str | None) -> str | None:
    """Return a date as it is said: 16 April 2024; a year or a month as it is.

    >>> day("2024-04-16")
    '16 April 2024'
    """
    if iso is None or len(iso) != len("2024-04-16"):
        return iso
    return f"{int(iso[8:])} {date.fromisoformat(iso):%B %Y}"


_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2))
