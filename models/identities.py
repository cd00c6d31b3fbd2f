"""Councils, committees, meetings and people behind the names that documents print.

Names are one where they differ only in case, punctuation, "&" for "and", a leading "the"
or, for people, a title. The identities are worked out anew from all documents after every
build, so that they never depend on the order of arrival.
"""

import re
import sqlite3
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

from models.database import Database

TITLES = re.compile(
    r"^(?:(?:the|cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|"
    r"alderman|bailie|y cynghorydd|cyng|rev|revd)\b\.?\s*)+",
    re.IGNORECASE,
)
UNNAMED = "unnamed"
"""Stands in a committee's id where no document names its council."""


def slug(name: str) -> str:
    """Return a name in lower case with hyphens, for ids.

    >>> slug("The Overview & Scrutiny Panel")
    'overview-and-scrutiny-panel'
    """
    plain = unicodedata.normalize("NFKD", name.replace("&", " and "))
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[a-z0-9]+", letters.replace("'", "").replace("’", ""))
    return "-".join(words[1:] if words[:1] == ["the"] else words)


def settle(database: Database) -> None:
    """Work out the identity tables and point documents, bodies and people to them."""
    with database.transaction():
        connection = database.connection
        councils = _councils(connection)
        _committees(connection, councils)
        _meetings(connection)
        _people(connection, councils)


def _councils(connection: sqlite3.Connection) -> dict[str, str]:
    """Fill `councils`; return each document's council."""
    rows = connection.execute("SELECT id, council FROM documents WHERE council IS NOT NULL")
    names: dict[str, list[str]] = defaultdict(list)
    of_document = {}
    for document, council in rows.fetchall():
        of_document[document] = slug(council)
        names[slug(council)].append(council)
    _fill(connection, "councils", [(key, _common(names[key]), len(names[key])) for key in names])
    connection.executemany(
        "UPDATE documents SET council_id = ? WHERE id = ?",
        [(council, document) for document, council in of_document.items()],
    )
    return of_document


def _committees(connection: sqlite3.Connection, councils: dict[str, str]) -> None:
    rows = connection.execute("SELECT document_id, position, committee FROM document_committees")
    pointers = _fill_within(connection, "committees", councils, rows.fetchall())
    connection.executemany(
        "UPDATE document_committees SET committee_id = ? WHERE document_id = ? AND position = ?",
        pointers,
    )
    connection.execute(
        "UPDATE documents SET committee_id = (SELECT committee_id FROM document_committees "
        "WHERE document_id = documents.id ORDER BY position LIMIT 1)"
    )


def _meetings(connection: sqlite3.Connection) -> None:
    rows = connection.execute(
        "SELECT committee_id, meeting_date, count(DISTINCT document_id) "
        "FROM document_committees WHERE committee_id IS NOT NULL AND meeting_date IS NOT NULL "
        "GROUP BY 1, 2"
    )
    _fill(
        connection,
        "meetings",
        [(f"{body}/{date}", body, date, count) for body, date, count in rows.fetchall()],
    )
    connection.execute(
        "UPDATE documents SET meeting_id = (SELECT id FROM meetings "
        "WHERE id = documents.committee_id || '/' || documents.meeting_date)"
    )


def _people(connection: sqlite3.Connection, councils: dict[str, str]) -> None:
    rows = connection.execute(
        "SELECT document_id, position, name FROM people_roles WHERE name IS NOT NULL"
    )
    pointers = _fill_within(connection, "people", councils, rows.fetchall())
    connection.executemany(
        "UPDATE people_roles SET person_id = ? WHERE document_id = ? AND position = ?", pointers
    )


def _fill_within(
    connection: sqlite3.Connection,
    table: str,
    councils: dict[str, str],
    rows: list[tuple[str, int, str]],
) -> list[tuple[str, str, int]]:
    """Fill a table of names that are told apart by council.

    Rows are (document, position, name as printed); returns (identity, document, position).
    """
    names: dict[tuple[str | None, str], list[str]] = defaultdict(list)
    documents: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    pointers = []
    for document, position, name in rows:
        key = (councils.get(document), slug(TITLES.sub("", name)))
        names[key].append(name)
        documents[key].add(document)
        pointers.append((_within(*key), document, position))
    identities = [
        (_within(*key), key[0], _common(names[key]), len(documents[key])) for key in names
    ]
    _fill(connection, table, identities)
    return pointers


def _within(council: str | None, name: str) -> str:
    return f"{council or UNNAMED}/{name}"


def _common(names: Iterable[str]) -> str:
    """Return the commonest spelling; among equals not the one in capitals, then the first."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name.isupper(), name))


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Replace a table's rows, in order of their ids."""
    connection.execute(f"DELETE FROM {table}")
    for row in sorted(rows, key=lambda row: str(row[0])):
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
