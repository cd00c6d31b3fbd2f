"""Corrected documents in the format of gold, as drafts for whoever checks the rest of them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from models.corrections.kept import standing
from models.document import Document
from models.gold import Gold
from models.ledger import Correction
from models.predicted import predicted
from models.shelf import load, parts_of, rows


@dataclass(frozen=True, slots=True)
class Draft:
    """The gold of one PDF, and the document that is the whole of it."""

    gold: Gold
    document: Document


def drafts(connection: sqlite3.Connection) -> Iterator[Draft]:
    """Yield the gold of every PDF of which something is corrected, each under its own name.

    Its notes say what people corrected; nobody has said that the rest is right.
    """
    wholes: dict[str, list[Correction]] = {}
    for one in standing(connection):
        for document in rows(connection, Document, "WHERE id = :name", one.document_id or ""):
            wholes.setdefault(document.parent_id or document.id, []).append(one)
    names: set[str] = set()
    for identity, corrections in sorted(wholes.items()):
        whole = load(connection, identity)
        name = PurePosixPath(whole.document.filename).stem
        if name in names:
            name = f"{name}-{identity}"
        names.add(name)
        inside = (load(connection, part.id) for part in parts_of(connection, identity))
        gold = predicted(f"{name}.pdf", [whole, *inside])
        yield Draft(replace(gold, notes=_notes(corrections)), whole.document)


def _notes(corrections: list[Correction]) -> str:
    who = ", ".join(sorted({one.made_by for one in corrections if one.made_by})) or "unknown"
    what = ", ".join(
        sorted({f"{one.target_table}.{one.field or one.operation}" for one in corrections})
    )
    return (
        f"Draft: as extracted, with {len(corrections)} corrections by {who} ({what}). "
        "Check the rest against the PDF before it is measured by."
    )
