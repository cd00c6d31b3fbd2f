"""Councils across spellings, short forms and languages.

Names are one where they say the same place and the same sort of council, where a list says
so, and where a shorter form can only mean one council of the collection. A council that
took over from another is another council, whatever the two are called.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from models.identities.council_names import LOCAL, PLAIN, CouncilName, read_council
from models.identities.known import Known
from models.identities.spelling import commonest, slug
from models.identities.written import look_up, renew
from models.identity import Alias, Council
from models.vocabulary import Ground, Named

Resolved = dict[str, tuple[str, Ground, str | None]]
"""By name as printed: the council's id, why, and which list says so."""


def settle_councils(connection: sqlite3.Connection, known: Sequence[Known]) -> list[Alias]:
    """Fill `councils` and point documents to them; return the names that are printed."""
    rows = connection.execute(
        "SELECT council, count(*), min(meeting_date), max(meeting_date) FROM documents "
        "WHERE council IS NOT NULL GROUP BY council"
    ).fetchall()
    resolved = resolve([name for name, *_ in rows], known)
    look_up(
        connection,
        "council_of",
        ("name", "id"),
        [(name, identity) for name, (identity, *_) in resolved.items()],
    )
    # The foreign keys are looked at when the transaction ends, with the councils in place.
    connection.execute(
        "UPDATE documents SET council_id = found.id FROM (SELECT d.id AS document, coalesce("
        "(SELECT id FROM council_of WHERE name = d.council), "
        "(SELECT id FROM council_of WHERE name = pack.council)) AS id "
        "FROM documents AS d LEFT JOIN documents AS pack ON pack.id = d.parent_id) AS found "
        "WHERE found.document = documents.id AND documents.council_id IS NOT found.id"
    )
    counts = dict(
        connection.execute(
            "SELECT council_id, count(*) FROM documents WHERE council_id IS NOT NULL GROUP BY 1"
        )
    )
    printed: dict[str, dict[str, int]] = defaultdict(dict)
    aliases = []
    for name, count, first, last in rows:
        identity, basis, source = resolved[name]
        printed[identity][name] = count
        aliases.append(Alias(Named.COUNCIL, identity, name, basis, source, count, first, last))
    names = {
        identity: commonest({name: n for name, n in found.items() if _own(name, identity)} or found)
        for identity, found in printed.items()
    }
    renew(connection, Council, [Council(i, name, counts.get(i, 0)) for i, name in names.items()])
    return [*aliases, *_listed(printed, known)]


def _own(name: str, identity: str) -> bool:
    """Say whether a name is the full one, not an abbreviation or another language's."""
    return slug(name) == identity


def resolve(names: Iterable[str], known: Sequence[Known]) -> Resolved:
    """Say which council each of the names means; a function of the set of names alone.

    >>> found = resolve(["Saltmere BC", "Saltmere Borough Council", "Saltmere Town Council"], [])
    >>> found["Saltmere BC"][0]
    'saltmere-borough-council'
    >>> resolve(["Saltmere Council", "Saltmere County Council"], [])["Saltmere Council"][0]
    'saltmere-council'
    """
    readings = {name: read_council(name) for name in names}
    plain = {reading[0] for reading in readings.values() if len(reading) == 1}
    same, sources, listed = _same(known)
    resolved: Resolved = {}
    for name, choices in readings.items():
        basis = Ground.TRANSLATED if slug(name).startswith("cyngor-") else Ground.SPELLING
        choice = choices[0]
        if len(choices) > 1:
            fitting = [c for c in choices if c in plain or c.id in listed]
            if len(fitting) != 1:
                resolved[name] = (slug(name), Ground.SPELLING, None)
                continue
            choice, basis = fitting[0], Ground.SHORTENED
        elif choice.id not in listed and (fuller := _fuller(choice, plain, listed)):
            choice, basis = fuller, Ground.SHORTENED
        identity = same.get(choice.id, choice.id)
        source = None
        if identity != choice.id:
            basis, source = sources[choice.id]
        resolved[name] = (identity, basis, source)
    return resolved


def _fuller(short: CouncilName, plain: set[CouncilName], listed: set[str]) -> CouncilName | None:
    """Return the one council that a shorter form can mean, if there is only one."""
    if short.sort not in ("council", "borough council"):
        return None
    namesakes = {one for one in plain if one.place == short.place and one.sort not in LOCAL}
    if short.sort == "borough council":
        sorts = {"metropolitan borough council", "london borough council", "county borough council"}
        fuller = [one for one in namesakes if one.sort in sorts]
    else:
        if any(one.sort == "county council" for one in namesakes):
            return None
        fuller = [one for one in namesakes if one.sort in PLAIN]
        if len(fuller) == 2:
            # "Saltmere Borough Council" may itself be short for the metropolitan borough.
            fuller = [one for one in fuller if one.sort != "borough council"]
    return fuller[0] if len(fuller) == 1 and fuller[0].id not in listed else None


def _same(
    known: Sequence[Known],
) -> tuple[Mapping[str, str], Mapping[str, tuple[Ground, str]], set[str]]:
    """Return what lists say: the id that stands for another, why, and all ids they name."""
    same: dict[str, str] = {}
    sources: dict[str, tuple[Ground, str]] = {}
    listed = set()
    for one in known:
        if one.fact.of is not Named.COUNCIL:
            continue
        name, other = (council_id(text) for text in (one.fact.name, one.fact.other))
        listed |= {name, other}
        if not one.fact.succeeded and other != name:
            same[other] = same.get(name, name)
            sources[other] = (one.basis, one.fact.source)
    return same, sources, listed


def council_id(name: str) -> str:
    """Return the id that a council's name alone gives.

    >>> council_id("Saltmere BC")
    'saltmere-borough-council'
    """
    return read_council(name)[0].id


def _listed(printed: Mapping[str, Mapping[str, int]], known: Sequence[Known]) -> list[Alias]:
    """Return the names that lists give to councils of the collection and no paper prints."""
    same, _, _ = _same(known)
    aliases: dict[tuple[str, str], Alias] = {}
    for one in known:
        if one.fact.of is not Named.COUNCIL or one.fact.succeeded:
            continue
        identity = council_id(one.fact.name)
        identity = same.get(identity, identity)
        for name in (one.fact.name, one.fact.other):
            if identity in printed and name not in printed[identity]:
                aliases[identity, name] = Alias(
                    Named.COUNCIL, identity, name, one.basis, one.fact.source, 0, None, None
                )
    return list(aliases.values())
