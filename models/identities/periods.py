"""The years that plans are for, and whether plans follow one another."""

from typing import NamedTuple


class Period(NamedTuple):
    """A plan's first and last year, as printed."""

    first: int
    last: int

    def overlaps(self, other: "Period") -> bool:
        """Say whether two different periods have a year between them in common.

        The year in which one ends and the next begins is no overlap.

        >>> Period(2019, 2022).overlaps(Period(2022, 2025))
        False
        >>> Period(2022, 2024).overlaps(Period(2023, 2024))
        True
        """
        return self != other and self.first < other.last and other.first < self.last

    def __str__(self) -> str:
        """Return the years as they are said: 2022–24, 2017/18.

        >>> str(Period(2017, 2018)), str(Period(1999, 2002)), str(Period(2024, 2024))
        ('2017/18', '1999–2002', '2024')
        """
        if self.first == self.last:
            return str(self.first)
        if self.first // 100 != self.last // 100:
            return f"{self.first}–{self.last}"
        return f"{self.first}{'/' if self.last - self.first == 1 else '–'}{self.last % 100:02}"


def read_period(start: str | None, end: str | None) -> Period | None:
    """Return a period from a document's columns: years or ISO dates; None where there is none.

    >>> read_period("2021-04-01", "2024-03-31"), read_period("2024", None), read_period(None, None)
    (Period(first=2021, last=2024), Period(first=2024, last=2024), None)
    """
    if start is None:
        return None
    first = int(start[:4])
    return Period(first, max(first, int((end or start)[:4])))
