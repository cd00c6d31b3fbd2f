"""What came, went or changed since families were last made, and what each item tells.

Triggers in the database queue what is written (`models.workings`); only that is looked at.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from link.telling import Telling, tell
from models.vocabulary import RecommendationType

TABLES = {"recommendation": "recommendations", "priority": "priorities"}
"""Where the items are that may have families."""

IDLE = {RecommendationType.PROCEDURAL, RecommendationType.RESPONSE}
"""Types that recommend nothing of substance: excluding the public, answering another body."""


@dataclass(frozen=True)
class Arrival:
    """An item that came or changed; `telling` is None for one that says nothing by itself."""

    id: str
    of: str
    document_id: str
    council: str | None
    day: str | None
    telling: Telling | None


_SETTING = """documents.id, coalesce(documents.council_id, packs.council_id),
coalesce(documents.meeting_date, packs.meeting_date, documents.period_start),
documents.title, coalesce(documents.committee_id, packs.committee_id)"""
_PAPER = """JOIN documents ON documents.id = items.document_id
LEFT JOIN documents AS packs ON packs.id = documents.parent_id"""
_ITEMS = {
    "recommendation": f"SELECT items.id, items.text, items.type, {_SETTING} "
    f"FROM recommendations AS items {_PAPER} WHERE items.same_as IS NULL AND items.id IN ",
    "priority": f"SELECT items.id, items.name, NULL, {_SETTING} "
    f"FROM priorities AS items {_PAPER} WHERE items.same_as IS NULL AND items.id IN ",
}
_TOUCHED = """
SELECT documents.id AS id, json_array(coalesce(documents.council_id, packs.council_id),
    coalesce(documents.meeting_date, packs.meeting_date, documents.period_start),
    documents.title, coalesce(documents.committee_id, packs.committee_id)) AS setting
FROM documents LEFT JOIN documents AS packs ON packs.id = documents.parent_id
WHERE documents.id IN (SELECT item_id FROM family_queue WHERE of = 'document')
    OR documents.parent_id IN (SELECT item_id FROM family_queue WHERE of = 'document')
"""
AT_ONCE = 500
"""Ids in one question to the database."""


def queue_documents(connection: sqlite3.Connection) -> list[str]:
    """Queue the items of papers that are new, or whose setting changed; return the papers.

    Identities are settled anew by every build, which touches every paper and changes few.
    """
    connection.execute("CREATE TEMP TABLE touched AS " + _TOUCHED)
    connection.execute(
        "DELETE FROM touched WHERE EXISTS (SELECT 1 FROM family_papers WHERE "
        "family_papers.document_id = touched.id AND family_papers.setting = touched.setting)"
    )
    connection.execute("INSERT OR REPLACE INTO family_papers SELECT id, setting FROM touched")
    for of, table in TABLES.items():
        connection.execute(
            f"INSERT OR IGNORE INTO family_queue SELECT id, '{of}' FROM {table} "
            "WHERE document_id IN (SELECT id FROM touched)"
        )
    documents = [identity for (identity,) in connection.execute("SELECT id FROM touched")]
    connection.execute("DROP TABLE touched")
    connection.execute("DELETE FROM family_queue WHERE of = 'document'")
    return documents


def queued(connection: sqlite3.Connection, most: int) -> dict[str, str]:
    """Return up to so many of the items queued, with what they are, in the order of their ids."""
    return dict(
        connection.execute("SELECT item_id, of FROM family_queue ORDER BY 1 LIMIT ?", (most,))
    )


def arrivals(connection: sqlite3.Connection, items: dict[str, str]) -> Iterator[Arrival]:
    """Yield those of the items that are there, and are counted."""
    for of, question in _ITEMS.items():
        wanted = [item for item, kind in items.items() if kind == of]
        for some in batches(wanted):
            marks = ", ".join("?" * len(some))
            for row in connection.execute(f"{question}({marks})", some):
                identity, text, kind, document, council, day, title, body = row
                telling = None
                if kind not in IDLE:
                    telling = tell(of, text, title=title, council=council, body=body)
                yield Arrival(identity, of, document, council, day, telling)


def batches(things: Sequence[str]) -> Iterable[Sequence[str]]:
    """Return a list in parts of a size that a question may hold."""
    return (things[start : start + AT_ONCE] for start in range(0, len(things), AT_ONCE))
