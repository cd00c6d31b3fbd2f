"""Dates that cannot be: by themselves, or by when the PDF was last saved.

Only a file far older than its meeting is odd. A younger one is not: councils put old papers
on a new website, and save them again. When a file was first made says nothing, since that is
often the date of the template it was written in.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from spacy.tokens import Doc

from extract.checks.warning import warn
from extract.page import Trouble
from models.days import day

YEARS = range(1835, 2101)
"""From the Municipal Corporations Act 1835, which made the first modern borough councils."""

LONG_BEFORE = 366
"""Days before a meeting at which nobody has its papers ready yet."""

SAVED = ("ModDate", "CreationDate")
"""Where a PDF says when it was last saved, the surer first (ISO 32000-1, table 317)."""

PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
"""As in "D:20210304091500+01'00'" (ISO 32000-1, 7.9.4)."""


def check_dates(doc: Doc) -> Iterator[Trouble]:
    """Warn of meetings and periods that cannot have been when they are said to have been."""
    first: dict[str, str] = {}
    for mark in doc._.fields:
        for value in mark.values:
            first.setdefault(mark.field, value)
            if mark.field == "meeting_date" and int(value[:4]) not in YEARS:
                page = doc._.transcript.evidence(mark.spans).page
                yield warn("odd_date", f"A meeting cannot have been on {value}.", page)
    meeting, saved = first.get("meeting_date"), saved_on(doc._.paper.layout.source.info)
    if meeting and saved and (date.fromisoformat(meeting) - saved).days > LONG_BEFORE:
        said = f"The file was last saved on {day(saved.isoformat())}, long before its meeting"
        yield warn("file_before_meeting", f"{said} ({day(meeting)}): see which date is right.")
    start, end = first.get("period_start"), first.get("period_end")
    if start and end and end < start:
        yield warn("odd_period", f"The period ends ({end}) before it begins ({start}).")


def saved_on(info: Mapping[str, str]) -> date | None:
    """Return the day a PDF says it was last saved, None where it says none that can be."""
    for key in SAVED:
        if said := PDF_DATE.match(info.get(key, "")):
            try:
                return date(*map(int, said.groups()))
            except ValueError:
                continue
    return None
