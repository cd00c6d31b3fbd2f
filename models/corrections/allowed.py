"""What can be corrected, and what a corrected value may be."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, get_type_hints

from models.days import read_day
from models.document import Document
from models.errors import BadCorrection
from models.exhibits import ITEMS
from models.gold import MOVERS
from models.record import Record
from models.schema import Sketch, sketch
from models.vocabulary import Role

RECORDS: dict[str, type[Record]] = {
    Document.table: Document,
    **{record.table: record for record in ITEMS.values()},
}
"""The records that can be corrected, by table."""

WORDS = {
    "recommendations": "text",
    "decisions": "text",
    "priorities": "name",
    "responses": "text",
    "planned_decisions": "title",
}
"""The column of each item that holds its words."""

MEMBERS = "family_members"
"""The table that a correction of a family is about."""

ROLES = tuple(role for role in Role if role not in MOVERS)
SEVERAL = ("committee", "wards", *ROLES)
"""The fields of a document that have several values, in tables of their own."""

_EVIDENCE = {"position", "boxes", "rule", "confidence", "kind_confidence", "kind_reasons", "ocr"}
_FILE = {"source", "filename", "sha256", "page_count", "page_from", "page_to"}
_FIXED = _EVIDENCE | _FILE


@cache
def fields_of(table: str) -> dict[str, Sketch]:
    """Return the columns of a table that can be corrected, by name."""
    return {
        part.name: part
        for part in sketch(RECORDS[table])
        if not part.column.key and not part.column.references and part.name not in _FIXED
    }


def read_value(table: str, field: str, words: str | None) -> Any:
    """Return a corrected value as its record holds it; None for nothing.

    Raises BadCorrection, which names the field, the value and what is allowed.
    """
    parts = fields_of(table)
    if field not in parts:
        several = [name for name in SEVERAL if name not in parts] if table == "documents" else []
        allowed = ", ".join([*parts, *several])
        raise BadCorrection(f"{field!r} is no field of {table} to correct; allowed: {allowed}")
    part = parts[field]
    words = " ".join((words or "").split()) or None
    if words is None:
        if not part.nullable:
            raise BadCorrection(f"{field}: must not be empty")
        return None
    annotation = get_type_hints(RECORDS[table])[field]
    if part.words:
        word = words.casefold().replace(" ", "_")
        if word not in part.words:
            raise BadCorrection(f"{field}: {words!r} is not allowed; use {', '.join(part.words)}")
        return word
    if annotation is bool:
        return _read(field, words, _yes_no) == "yes"
    if part.type == "INTEGER":
        return _read(field, words, _number)
    form = _FORMS.get(field)
    return words if form is None else _read(field, words, form)


def _read(field: str, words: str, form: Callable[[str], Any]) -> Any:
    try:
        return form(words)
    except ValueError as error:
        raise BadCorrection(f"{field}: {error}") from error


def _yes_no(words: str) -> str:
    said = {"yes": "yes", "true": "yes", "1": "yes", "no": "no", "false": "no", "0": "no"}
    if words.casefold() not in said:
        raise ValueError(f"{words!r} is not allowed; use yes or no")
    return said[words.casefold()]


def _number(words: str) -> int:
    if not words.isdecimal():
        raise ValueError(f"{words!r} is no number")
    return int(words)


def _day_or_month(words: str) -> str | None:
    return words if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", words) else read_day(words)


def _period(words: str) -> str | None:
    return words if re.fullmatch(r"\d{4}", words) else _day_or_month(words)


def _language(words: str) -> str:
    if not re.fullmatch(r"[a-z]{2}", words):
        raise ValueError(f"{words!r} is no language; use two letters: en, cy, gd")
    return words


_FORMS: dict[str, Callable[[str], str | None]] = {
    "meeting_date": read_day,
    "update_date": read_day,
    "due_date": _day_or_month,
    "period_start": _period,
    "period_end": _period,
    "key_decision": _yes_no,
    "language": _language,
}
"""Fields whose words have a form of their own."""
