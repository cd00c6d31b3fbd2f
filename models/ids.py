"""Stable ids: from content, never from position, so that people's own words survive."""

import hashlib
from collections import Counter
from collections.abc import Sequence

DIGITS = 16

LETTERS = {
    "recommendations": "r",
    "decisions": "d",
    "priorities": "p",
    "responses": "a",
    "planned_decisions": "f",
}
"""The letter by which an id tells what table its row is in."""


def document_id(sha256: str, pages: tuple[int, int] | None = None) -> str:
    """Return a document's id; a part of a file adds its pages (from 1)."""
    whole = sha256[:DIGITS]
    return whole if pages is None else f"{whole}-p{pages[0]}-{pages[1]}"


def item_ids(document: str, table: str, texts: Sequence[str]) -> list[str]:
    """Return an id for each text of a table's rows: the document, the table and the words.

    White space and case are set aside. The same words a second time in one document
    count up, so that ids stay distinct.

    >>> item_ids("a", "decisions", ["Note it.", "note  it."])
    ['a-d-24f47687', 'a-d-24f47687-2']
    """
    prefix = f"{document}-{LETTERS[table]}"
    seen: Counter[str] = Counter()
    ids = []
    for text in texts:
        words = " ".join(text.casefold().split())
        digest = hashlib.sha256(words.encode()).hexdigest()[:8]
        seen[digest] += 1
        suffix = "" if seen[digest] == 1 else f"-{seen[digest]}"
        ids.append(f"{prefix}-{digest}{suffix}")
    return ids
