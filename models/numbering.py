"""Row numbers that say when: the rows of a later meeting's paper have the higher numbers.

A full-text index keeps its matches in the order of row numbers. So the latest passages with
a word, however common, are at hand without looking at the others, and which paper a passage
is of shows by its number alone. A number depends on the paper's date and id, not on when it
came; only where two papers of one day would have the same does the later arrival take the
next.
"""

from collections.abc import Callable, Iterator
from datetime import date as calendar_date
from itertools import count

ROWS = 20
"""Bits for the rows of one paper in one table: up to a million."""

PAPERS = 24
"""Bits for the papers of one day."""

BEFORE = calendar_date(1899, 12, 31).toordinal()
"""The day before the first that is told apart; papers without a date count as of this day."""


def number_paper(
    date: str | None, sha256: str, page_from: int, is_taken: Callable[[int], bool]
) -> int:
    """Return the row number of a document of a date (ISO), one that is not taken.

    >>> def untaken(number):
    ...     return False
    >>> days = ("2024-03-19", "2024-04", "2025")
    >>> numbers = [number_paper(day, "ab12", 1, untaken) for day in days]
    >>> numbers == sorted(numbers)
    True
    """
    day = day_of(date) << PAPERS
    within = int(sha256[:8] or "0", 16) + page_from
    while is_taken(day + within % (1 << PAPERS)):
        within += 1
    return day + within % (1 << PAPERS)


def row_numbers(paper: int) -> Iterator[int]:
    """Yield the numbers of the rows of a paper in one table, in the rows' order."""
    return count((paper << ROWS) + 1)


def day_of(text: str | None) -> int:
    """Return the number of a day, or of the first of a month or year, ISO; 0 for none."""
    try:
        day = calendar_date.fromisoformat(f"{text or ''}-01-01"[:10])
    except ValueError:
        return 0
    return max(0, day.toordinal() - BEFORE)
