"""Who bears a name: every spelling, alias and former name that the database knows.

A name means the identities that bear it; where none does, those that bear it as a part of
a name.
"""

import sqlite3

from models.errors import BadQuery
from models.identities.committee_names import words_of, written_out
from models.identities.councils import council_id
from models.identities.spelling import slug
from models.identity import IDENTITIES
from models.vocabulary import Named

LISTED = 8
"""Names that an error lists."""


def ids_named(connection: sqlite3.Connection, of: Named, name: str) -> set[str]:
    """Return the ids of those that bear a name or a part of it. Raises BadQuery for nobody."""
    found = find_named(connection, of, name)
    if not found:
        rows = connection.execute(
            f"SELECT name FROM {IDENTITIES[of].table} ORDER BY documents DESC, name LIMIT ?",
            (LISTED,),
        )
        known = "; ".join(text for (text,) in rows) or "none is known"
        raise BadQuery(f"no {of} is called {name!r}; there is: {known}")
    return found


def find_named(connection: sqlite3.Connection, of: Named, name: str) -> set[str]:
    """Return the ids of those that bear a name, else of those that bear it as part of one."""
    wanted = slug(name)
    if not wanted:
        raise BadQuery(f"{name!r} is no part of the name of a {of}")
    rows = connection.execute("SELECT identity_id, name FROM aliases WHERE of = ?", (of,))
    bearers = [(identity, text, slug(text)) for identity, text in rows]
    whole = {identity for identity, _, text in bearers if wanted == text or name == identity}
    if of is Named.COUNCIL:
        whole |= {identity for identity, *_ in bearers if identity == council_id(name)}
    if of is Named.COMMITTEE:
        meant = words_of(written_out(name))
        whole |= {identity for identity, text, _ in bearers if words_of(written_out(text)) == meant}
    return whole or {identity for identity, _, text in bearers if wanted in text}


def kin(connection: sqlite3.Connection, of: Named, ids: set[str]) -> list[str]:
    """Return who came before or after some bodies and has papers here, a sentence each."""
    table = IDENTITIES[of].table
    return [
        f"{after} took over from {before}{f' on {day}' if day else ''}"
        for predecessor, successor, before, after, day in connection.execute(
            "SELECT predecessor_id, successor_id, predecessor, successor, date FROM successions "
            f"WHERE of = ? AND predecessor_id IN (SELECT id FROM {table}) "
            f"AND successor_id IN (SELECT id FROM {table}) ORDER BY date, predecessor, successor",
            (of,),
        )
        if (predecessor in ids) != (successor in ids)
    ]
