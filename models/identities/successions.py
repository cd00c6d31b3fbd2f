"""Who took over from whom: councils by Orders, committees as papers say, either as you say.

A row joins two identities and never makes them one. What a list knows is kept where the
collection has papers of one of the two.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from models.identities.committee_names import BODIES, COUNCIL, words_of, written_out
from models.identities.council_names import read_council
from models.identities.councils import council_id
from models.identities.known import Known
from models.identities.partnership_names import area_of
from models.identities.within import HOME, council_of
from models.identities.written import renew
from models.identity import IDENTITIES, Succession
from models.vocabulary import Ground, Named


def settle_successions(connection: sqlite3.Connection, known: Sequence[Known]) -> None:
    """Fill `successions`."""
    found: dict[tuple[str, str, str], Succession] = {}
    for one in (*_stated(connection), *_known(connection, known)):
        held = connection.execute(
            f"SELECT 1 FROM {IDENTITIES[one.of].table} WHERE id IN (?, ?)",
            (one.predecessor_id, one.successor_id),
        ).fetchone()
        if held and one.predecessor_id != one.successor_id:
            # What you say comes last and holds; of papers the first that says it.
            key = (one.of, one.predecessor_id, one.successor_id)
            if one.basis is not Ground.STATED or key not in found:
                found[key] = one
    renew(connection, Succession, found.values())


def committee_names(
    connection: sqlite3.Connection, known: Sequence[Known]
) -> Iterator[tuple[str, str]]:
    """Yield the committees that are only said to have been, each with its home."""
    for said in _former_names(connection):
        if _of_committees(said):
            yield from ((said.home, said.name), (said.home, said.former))
    for one in known:
        if one.fact.of is Named.COMMITTEE:
            yield from (
                (council_id(one.fact.council), text) for text in (one.fact.name, one.fact.other)
            )


class _Said(NamedTuple):
    """A statement that a body had another name before."""

    home: str
    name: str
    former: str
    text: str
    document: str
    page: int


def _former_names(connection: sqlite3.Connection) -> Iterator[_Said]:
    rows = connection.execute(
        f"SELECT {HOME} AS home, f.name, f.former_name, f.text, d.id, f.page "
        "FROM former_names AS f JOIN documents AS d ON d.id = f.document_id "
        "ORDER BY d.meeting_date IS NULL, d.meeting_date, d.id, f.position"
    )
    yield from map(_Said._make, rows.fetchall())


def is_committee(name: str, council: str | None = None) -> bool:
    """Say whether a name is of a committee, neither of a council nor of a partnership.

    >>> is_committee("Communities Scrutiny Panel"), is_committee("Saltmere Borough Council")
    (True, False)
    """
    words = set(words_of(written_out(name, council)))
    return bool(words & (BODIES - {COUNCIL})) and area_of(name) is None


def _of_committees(said: _Said) -> bool:
    return all(is_committee(name, council_of(said.home)) for name in (said.name, said.former))


def _stated(connection: sqlite3.Connection) -> Iterator[Succession]:
    """Yield what papers say."""
    for said in _former_names(connection):
        if _of_committees(said):
            of = Named.COMMITTEE
            ids = _committees(connection, said.home, (said.former, said.name))
        elif all(read_council(name)[0].sort for name in (said.name, said.former)):
            of, ids = Named.COUNCIL, [council_id(said.former), council_id(said.name)]
        else:
            continue
        names = (said.former, said.name)
        said_in = (said.document, said.page)
        yield Succession(of, ids[0], ids[1], *names, None, Ground.STATED, said.text, *said_in)


def _committees(connection: sqlite3.Connection, home: str, names: Sequence[str]) -> list[str]:
    return [
        connection.execute(
            "SELECT id FROM committee_of WHERE home = ? AND name = ?", (home, name)
        ).fetchone()[0]
        for name in names
    ]


def _known(connection: sqlite3.Connection, known: Sequence[Known]) -> Iterator[Succession]:
    for one in known:
        fact = one.fact
        if not fact.succeeded:
            continue
        if fact.of is Named.COUNCIL:
            ids = [council_id(fact.name), council_id(fact.other)]
        elif fact.of is Named.COMMITTEE:
            home = council_id(fact.council)
            ids = _committees(connection, home, (fact.name, fact.other))
        else:
            continue
        names = (fact.name, fact.other)
        yield Succession(
            fact.of, ids[0], ids[1], *names, fact.date, one.basis, fact.source, None, None
        )
