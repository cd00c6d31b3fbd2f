"""What a line at the head of a paper can be, by its words alone."""

import re

from extract.metadata.bodies import find_body, find_councils
from extract.metadata.dates import find_dates, without_dates
from extract.metadata.patterns import MONTHS

_ONLY_DATE = re.compile(
    rf"(?:[\s\W\d]|[ap]\.?m\b|\b(?:date|dated|on|at|from|to|held|the|noon|commencing|time|{'|'.join(MONTHS)})\b)*",
    re.IGNORECASE,
)
_DANGLING = (
    "of",
    "on",
    "the",
    "and",
    "for",
    "in",
    "at",
    "to",
    "a",
    "with",
    "by",
    "from",
    "&",
    "–",
    "-",
    ":",
    ",",
    "y",
    "o",
    "ar",
    "i",
    "held",
)
"""Last words of a line that is not finished."""

_BESIDE = 4
"""Characters that may stand beside a council's name on a line of its own."""

_LONGEST_BODY = 6
"""Words; a longer line without a date may be a title that names a body."""


def is_date(text: str) -> bool:
    """Say whether a line is a date, perhaps with a time, or a month or years, and no more."""
    digits = any(character.isdigit() for character in text)
    return digits and _ONLY_DATE.fullmatch(without_dates(text)) is not None


def is_council(text: str) -> bool:
    """Say whether a line is a council's name and no more."""
    councils = find_councils(text, whole_line=True)
    return bool(councils) and len(text) - len(councils[0].name) <= _BESIDE


def is_dangling(text: str) -> bool:
    """Say whether a line breaks off in the middle."""
    words = text.split()
    return bool(words) and (words[-1].lower() in _DANGLING or words[-1][-1] in ":,–&")


def stands_alone(text: str) -> bool:
    """Say whether a line names a council, a body or the day of its meeting, and no more."""
    if is_dangling(text) or "local authority" in text:
        return False
    return is_council(text) or is_date(text) or _is_body(text)


def begins_anew(text: str) -> bool:
    """Say whether a line cannot go on from the one above: a council, or a body with its day."""
    return is_council(text) or (bool([*find_dates(text)]) and stands_alone(text))


def _is_body(text: str) -> bool:
    body = find_body(text)
    if body is None:
        return False
    whole = body == text.strip() and len(body.split()) <= _LONGEST_BODY
    return whole or bool([*find_dates(text)])
