"""Whether a draft was recommended before: the families and single items that say the same.

The draft is told and filed as any item is, and compared with what is filed under its keys,
so that a hundred thousand recommendations take no longer than a thousand.
"""

import sqlite3
from dataclasses import dataclass

from link.likeness import likeness
from link.substance import spelt
from link.telling import tell
from link.wordings import Wordings
from models.errors import BadQuery
from models.lineage import Occurrence, occurrences_of

NEARLY = 0.4
"""Likeness from which an item is shown, though it may not be the same."""


@dataclass(frozen=True, slots=True)
class Match:
    """Something said before: its family if it has one, how alike it is, and its occurrences."""

    family_id: str | None
    score: float
    shared: tuple[str, ...]
    occurrences: tuple[Occurrence, ...]


def seen(
    connection: sqlite3.Connection, text: str, *, council: str | None = None, limit: int = 10
) -> list[Match]:
    """Return what says the same as a draft, the likest first.

    `council` is an id; places in the draft are then those of this council. Raises BadQuery
    for a draft that is all frame.
    """
    draft = tell("recommendation", text, title=None, council=council, body=None)
    if draft is None:
        raise BadQuery(
            f"{text!r} says nothing but how it is put: name the matter, as in "
            '"fund taxi marshals for a further year"'
        )
    wordings = Wordings(connection)
    best: dict[int, tuple[float, tuple[str, ...]]] = {}
    for node in wordings.candidates((draft,)):
        found = max(
            (likeness(draft, telling) for telling in wordings.tellings(node)),
            key=lambda one: one.score,
        )
        if found.score >= NEARLY:
            star = wordings.star(node)
            key = node if star is None else star
            best[key] = max(best.get(key, (0.0, ())), (found.score, found.shared))
    ranked = sorted(best.items(), key=lambda one: (-one[1][0], wordings.key(one[0])))
    return [
        _match(connection, star, score, spelt(text, shared))
        for star, (score, shared) in ranked[:limit]
    ]


def _match(
    connection: sqlite3.Connection, star: int, score: float, shared: tuple[str, ...]
) -> Match:
    items = connection.execute(
        "SELECT item_id, family_id FROM family_items JOIN recommendations ON id = item_id WHERE "
        "wording IN (SELECT id FROM family_wordings WHERE star = ?) "
        "ORDER BY coalesce(day, '9999'), item_id",
        (star,),
    ).fetchall()
    family = next((family for _, family in items if family is not None), None)
    return Match(family, score, shared, occurrences_of(connection, [item for item, _ in items]))
