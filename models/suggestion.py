"""What a search with nothing found may have meant: the nearest word that papers do use.

The words are those of titles, recommendations, decisions and priorities; the full-text index
lists them by their stems, and the passage that has the stem says how it is written. A first
letter is hardly ever mistyped, and looking at one letter's words keeps it quick.
"""

import re
import sqlite3
from collections.abc import Iterator

from rapidfuzz import fuzz, process

TABLES = ("documents", "recommendations", "decisions", "priorities")
"""Tables whose words are suggested."""

NEAR = 75
"""Likeness of two words (0 to 100) below which one is not a slip for the other."""

LEAST = 4
"""Letters of a word that may be a slip: shorter ones are like too many others."""


def suggest(connection: sqlite3.Connection, text: str) -> str | None:
    """Return the search with words that papers use, None where there are none like them."""
    suggested = text
    for word in dict.fromkeys(re.findall(rf"[^\W\d_]{{{LEAST},}}", text)):
        if word in ("AND", "OR", "NOT") or _is_used(connection, word):
            continue
        better = _nearest(connection, word.lower())
        if better is not None:
            suggested = re.sub(rf"\b{word}\b", better, suggested)
    return suggested if suggested != text else None


def _is_used(connection: sqlite3.Connection, word: str) -> bool:
    return any(
        connection.execute(
            f"SELECT 1 FROM {table}_fts WHERE {table}_fts MATCH ? LIMIT 1", (f'"{word}"',)
        ).fetchone()
        for table in (*TABLES, "pages")
    )


def _nearest(connection: sqlite3.Connection, word: str) -> str | None:
    near: dict[str, float] = {}
    for table in TABLES:
        stems = list(_stems(connection, table, word[0]))
        for stem, score, _ in process.extract(word, stems, scorer=fuzz.ratio, limit=5):
            if score >= NEAR - 15:  # a stem lacks the word's ending
                for written in _written(connection, table, stem):
                    near[written] = fuzz.ratio(word, written)
    if not near:
        return None
    best = min(near, key=lambda written: (-near[written], written))
    return best if near[best] >= NEAR else None


def _stems(connection: sqlite3.Connection, table: str, letter: str) -> Iterator[str]:
    # A temporary table: the database itself is only read.
    for name, kind in (("stems", "row"), ("places", "instance")):
        connection.execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}_{name} "
            f"USING fts5vocab(main, {table}_fts, '{kind}')"
        )
    for (stem,) in connection.execute(
        f"SELECT term FROM temp.{table}_stems WHERE term >= ? AND term < ?",
        (letter, chr(ord(letter) + 1)),
    ):
        yield stem


def _written(connection: sqlite3.Connection, table: str, stem: str) -> Iterator[str]:
    """Yield how the passage that first has a stem writes it."""
    row = connection.execute(
        f"SELECT doc, col FROM temp.{table}_places WHERE term = ? LIMIT 1", (stem,)
    ).fetchone()
    if row is None:
        return
    number, column = row
    (text,) = connection.execute(
        f"SELECT {column} FROM {table} WHERE rowid = ?", (number,)
    ).fetchone()
    for written in re.findall(r"[^\W\d_]+", text or ""):
        if written.lower().startswith(stem[:-1]):
            yield written.lower()
