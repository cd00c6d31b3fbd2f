"""Corrections of what a document is: its fields, and those that are tables of their own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, get_type_hints

from models.corrections.allowed import ROLES, fields_of, read_value
from models.document import DocumentCommittee, DocumentWard, PersonRole
from models.errors import BadCorrection
from models.ledger import Correction
from models.reading import Reading
from models.shelf import value_of
from models.vocabulary import Role

BY_HAND = "by_hand"
"""Stands for the rule where a person found it."""


def read_field(field: str, words: Sequence[str]) -> Any:
    """Return what a field of a document is to hold, as JSON. Raises BadCorrection.

    A person is written as name and post with a comma between, either of which may be missing.
    """
    words = [" ".join(one.split()) for one in words if one.strip()]
    if field in ROLES:
        return [_person(one) for one in words]
    if field in ("committee", "wards"):
        return words
    if len(words) > 1:
        raise BadCorrection(f"{field}: has one value, not {len(words)}")
    return read_value("documents", field, words[0] if words else None)


def _person(words: str) -> list[str | None]:
    name, _, post = (part.strip() for part in words.partition(","))
    return [name or None, post or None]


def held(reading: Reading, field: str) -> Any:
    """Return what a field of a document holds, in the shape of `read_field`."""
    if field in ROLES:
        return [[row.name, row.post] for row in reading.people if row.role == field]
    if field == "committee":
        return [row.committee for row in reading.committees]
    if field == "wards":
        return [row.ward for row in reading.wards]
    return getattr(reading.document, field)


def set_field(reading: Reading, one: Correction, value: Any) -> Reading:
    """Have a field of a document hold a value. Raises BadCorrection for no such field."""
    field = str(one.field)
    document = replace(reading.document, correction_id=one.id)
    if field in ROLES:
        return replace(reading, document=document, people=_people(reading, Role(field), value))
    if field == "wards":
        wards = tuple(
            DocumentWard(document.id, number, ward) for number, ward in enumerate(value, 1)
        )
        return replace(reading, document=document, wards=wards)
    if field == "committee":
        document = replace(document, committee=value[0] if value else None)
        return replace(reading, document=document, committees=_committees(reading, value))
    if field not in fields_of("documents"):
        raise BadCorrection(f"{field!r} is no field of documents")
    changed = value_of(get_type_hints(type(document))[field], value)
    committees = reading.committees
    if field == "meeting_date":
        # The body that meets on the day that was misread meets on the other one.
        was = reading.document.meeting_date
        committees = tuple(
            replace(row, meeting_date=changed) if row.meeting_date == was else row
            for row in committees
        )
    return replace(reading, document=replace(document, **{field: changed}), committees=committees)


def _people(reading: Reading, role: Role, named: Sequence[Sequence[str | None]]) -> Any:
    rows = [row for row in reading.people if row.role != role]
    rows += [
        PersonRole(
            document_id=reading.document.id,
            position=0,
            role=role,
            name=name,
            post=post,
            page=reading.document.page_from,
            boxes=(),
            text=", ".join(part for part in (name, post) if part),
            rule=BY_HAND,
            confidence=1.0,
        )
        for name, post in named
    ]
    return tuple(replace(row, position=number) for number, row in enumerate(rows, 1))


def _committees(reading: Reading, bodies: Sequence[str]) -> tuple[DocumentCommittee, ...]:
    """Return the bodies, each with the day that is known of it; the first on the paper's day."""
    days = {row.committee: row.meeting_date for row in reading.committees}
    first = reading.document.meeting_date
    return tuple(
        DocumentCommittee(
            reading.document.id, number, body, days.get(body, first if number == 1 else None)
        )
        for number, body in enumerate(bodies, 1)
    )
