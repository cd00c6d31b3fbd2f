"""Who bears a name: every spelling, alias and former name that the database knows.

A name means the identities that bear it; where none does, those that bear it as a part of
a name.
"""

import sqlite3

from models.errors import BadQuery
from models.identities.councils import council_id
from models.identities.spelling import slug
from models.vocabulary import Named

LISTED = 8
"""Names that an error lists."""


def ids_named(connection: sqlite3.Connection, of: Named, name: str) -> set[str]:
    """Return the ids of those that bear a name or a part of it. Raises BadQuery for nobody."""
    found = find_named(connection, of, name)
    if not found:
        rows = connection.execute(
            "SELECT name, max(documents) FROM aliases WHERE of = ? AND documents > 0 "
            "GROUP BY identity_id ORDER BY 2 DESC, name LIMIT ?",
            (of, LISTED),
        )
        known = "; ".join(text for text, _ in rows) or "none is known"
        raise BadQuery(f"no {of} is called {name!r}; there is: {known}")
    return found


def find_named(connection: sqlite3.Connection, of: Named, name: str) -> set[str]:
    """Return the ids of those that bear a name or a part of it."""
    wanted = slug(name)
    if not wanted:
        raise BadQuery(f"{name!r} is no part of the name of a {of}")
    names = connection.execute("SELECT identity_id, name FROM aliases WHERE of = ?", (of,))
    bearers = [(identity, slug(text)) for identity, text in names]
    whole = {identity for identity, text in bearers if wanted in (text, identity)}
    if of is Named.COUNCIL:
        whole |= {identity for identity, _ in bearers if identity == council_id(name)}
    return whole or {identity for identity, text in bearers if wanted in text or wanted in identity}


def kin(connection: sqlite3.Connection, of: Named, ids: set[str]) -> list[str]:
    """Return what to say of the predecessors and successors of some bodies, a sentence each."""
    said = []
    for predecessor_id, successor_id, predecessor, successor, date, documents in connection.execute(
        "SELECT predecessor_id, successor_id, predecessor, successor, date, "
        "(SELECT count(*) FROM documents WHERE council_id IN (predecessor_id, successor_id)) "
        "FROM successions WHERE of = ? ORDER BY date, predecessor, successor",
        (of,),
    ):
        if documents and (predecessor_id in ids) != (successor_id in ids):
            when = f" on {date}" if date else ""
            said.append(f"{successor} took over from {predecessor}{when}")
    return said
