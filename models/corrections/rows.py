"""Corrections as rows of a sheet: what `moothall correct list --csv` prints can be applied."""

import json
import re
from collections.abc import Mapping
from typing import Any

from models.corrections.allowed import WORDS
from models.corrections.wishes import Wish
from models.errors import BadCorrection
from models.ledger import Correction
from models.vocabulary import Change

COLUMNS = ("operation", "id", "table", "field", "value", "page", "label", "reason")
"""The columns that are read; the first two must be there."""


def wish_of(cells: Mapping[str, object]) -> tuple[Wish, str | None]:
    """Return what a row wants, and why. Raises BadCorrection, which names the column."""
    row = {name: _words(cells.get(name)) for name in COLUMNS}
    told = (row.get("operation") or "").strip().casefold()
    operation = next((change for change in Change if change == told), None)
    if operation is None:
        raise BadCorrection(f"operation: {told!r} is not allowed; use {', '.join(Change)}")
    page = (row.get("page") or "").removesuffix(".0")
    if page and not page.isdecimal():
        raise BadCorrection(f"page: {page!r} is no number")
    target = row.get("id")
    if not target:
        raise BadCorrection("id: give an item's id, or a document's name")
    wish = Wish(
        operation,
        target,
        table=row.get("table"),
        field=row.get("field"),
        values=tuple(line for line in (row.get("value") or "").splitlines() if line.strip()),
        page=int(page) if page else None,
        label=row.get("label"),
    )
    return wish, row.get("reason")


def _words(cell: object) -> str | None:
    """Return the words of a cell; an empty one of a workbook is not a number."""
    words = "" if cell is None or cell != cell else str(cell).strip()
    # What a spreadsheet would take for a formula was given a sign before it.
    return re.sub(r"^'(?=[=+@-])", "", words) or None


def row_of_correction(one: Correction) -> dict[str, object]:
    """Return a correction as the row that would make it, with who made it and when."""
    value: Any = None if one.value is None else json.loads(one.value)
    added = one.operation is Change.ADD and one.target_table in WORDS
    said = value.get(WORDS[one.target_table]) if added else value
    return {
        "operation": str(one.operation),
        "id": one.document_id if added else one.target_id,
        "table": one.target_table,
        "field": one.field,
        "value": _lines(said),
        "page": value["page"] if added else None,
        "label": value.get("label", value.get("reference")) if added else None,
        "reason": one.reason,
        "made": one.made,
        "made_by": one.made_by,
        "withdrawn": one.withdrawn,
    }


def _lines(value: Any) -> str | None:
    if isinstance(value, list):
        return "\n".join(
            # A post alone begins with a comma, as it is read.
            ", ".join(part or "" for part in one).removesuffix(", ")
            if isinstance(one, list)
            else one
            for one in value
        )
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)
