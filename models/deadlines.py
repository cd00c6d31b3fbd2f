"""By when a scrutiny recommendation is to be answered, as the law says: computed, never found.

The duties are data (`deadlines.toml`), each with its law. A day that is computed says which
duty it comes from; that no answer is in the collection by then is no breach: it may have been
given elsewhere, or the duty may not apply.
"""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from dateutil.relativedelta import relativedelta

EVERYBODY = "local authority"
FILE = Path(__file__).with_name("deadlines.toml")


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty to respond within months or days of a start; `types` of recommendation it is for."""

    name: str
    law: str
    source: str
    types: tuple[str, ...]
    subject: str
    starts: str
    months: int = 0
    days: int = 0

    def due(self, day: date) -> date:
        """Return the last day for a start on `day`."""
        return day + relativedelta(months=self.months) + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day, ISO, that follows from a duty."""

    day: str
    duty: Duty


@cache
def duties(path: Path = FILE) -> tuple[Duty, ...]:
    """Return the duties of a file."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["duty"]
    return tuple(Duty(**{**row, "types": tuple(row["types"])}) for row in rows)


def compute(day: str | None, kind: str | None, body: str | None = None) -> Deadline | None:
    """Return the earliest deadline of a recommendation of a type that a body put on a day, ISO.

    None where the day is not known or no duty is for it. A duty is for every local authority,
    or for bodies whose names tell of its subject.

    >>> compute("2024-03-19", "scrutiny").day
    '2024-05-19'
    """
    if day is None or len(day) != len("2024-03-19"):
        return None
    name = (body or "").casefold().replace("&", "and")
    found = [
        Deadline(duty.due(date.fromisoformat(day)).isoformat(), duty)
        for duty in duties()
        if kind in duty.types and (duty.subject == EVERYBODY or duty.subject in name)
    ]
    return min(found, key=lambda deadline: deadline.day, default=None)
