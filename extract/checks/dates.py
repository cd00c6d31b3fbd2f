"""Dates that cannot be.

The PDF's own dates are no measure: they are often those of an old template.
"""

from collections.abc import Iterator

from spacy.tokens import Doc

from extract.checks.warning import warn
from extract.page import Trouble

YEARS = range(1835, 2101)
"""From the Municipal Corporations Act 1835, which made the first modern borough councils."""


def check_dates(doc: Doc) -> Iterator[Trouble]:
    """Warn of a meeting in an impossible year, and of a period that ends before it begins."""
    first: dict[str, str] = {}
    for mark in doc._.fields:
        for value in mark.values:
            first.setdefault(mark.field, value)
            if mark.field == "meeting_date" and int(value[:4]) not in YEARS:
                page = doc._.transcript.evidence(mark.spans).page
                yield warn("odd_date", f"A meeting cannot have been on {value}.", page)
    start, end = first.get("period_start"), first.get("period_end")
    if start and end and end < start:
        yield warn("odd_period", f"The period ends ({end}) before it begins ({start}).")
