"""Committees and their meetings, within one council.

A name's words tell a committee, whatever their order and style; a name without the word
for a body ("Environment and Transport") means the one committee of the council that has
its words. A committee that was renamed is another one, linked with the first.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from models.identities.committee_names import BODIES, is_welsh, subject_of, words_of, written_out
from models.identities.councils import council_id
from models.identities.known import Known
from models.identities.spelling import commonest, tally
from models.identities.successions import committee_names
from models.identities.within import HOME, council_of, within
from models.identities.written import look_up, renew
from models.identity import Alias, Committee, Meeting
from models.vocabulary import Ground, Named

Words = tuple[str, ...]


def settle_committees(connection: sqlite3.Connection, known: Sequence[Known]) -> list[Alias]:
    """Fill `committees`, point papers to them; return the names that are printed."""
    rows = connection.execute(
        f"SELECT {HOME} AS home, dc.committee, count(DISTINCT d.id), min(coalesce("
        "dc.meeting_date, d.meeting_date)), max(coalesce(dc.meeting_date, d.meeting_date)) "
        "FROM document_committees AS dc JOIN documents AS d ON d.id = dc.document_id "
        "GROUP BY home, dc.committee"
    ).fetchall()
    by_home: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for home, name, count, *_ in rows:
        by_home[home].append((name, count))
    for home, name in committee_names(connection, known):
        by_home[home].append((name, 0))
    found = {
        (home, name): answer
        for home, names in by_home.items()
        for name, answer in resolve(home, names, known).items()
    }
    look_up(
        connection,
        "committee_of",
        ("home", "name", "id"),
        [(*key, identity) for key, (identity, *_) in found.items()],
    )
    connection.execute(
        "UPDATE document_committees SET committee_id = c.id "
        f"FROM documents AS d JOIN committee_of AS c ON c.home = {HOME} "
        "WHERE d.id = document_committees.document_id AND c.name = document_committees.committee "
        "AND document_committees.committee_id IS NOT c.id"
    )
    connection.execute(
        "UPDATE documents SET committee_id = first.id FROM (SELECT d.id AS document, "
        "(SELECT committee_id FROM document_committees WHERE document_id = d.id "
        "ORDER BY position LIMIT 1) AS id FROM documents AS d) AS first "
        "WHERE first.document = documents.id AND documents.committee_id IS NOT first.id"
    )
    aliases = []
    names: dict[str, dict[str, int]] = defaultdict(dict)
    homes: dict[str, str] = {}
    for home, name, count, first, last in rows:
        identity, basis, source = found[home, name]
        names[identity][name] = count
        homes[identity] = home
        aliases.append(Alias(Named.COMMITTEE, identity, name, basis, source, count, first, last))
    counts = dict(
        connection.execute(
            "SELECT committee_id, count(DISTINCT document_id) FROM document_committees GROUP BY 1"
        )
    )
    renew(
        connection,
        Committee,
        [
            Committee(identity, council_of(homes[identity]), commonest(printed), counts[identity])
            for identity, printed in names.items()
        ],
    )
    return aliases


def settle_meetings(connection: sqlite3.Connection) -> None:
    """Fill `meetings` and point documents to them."""
    rows = connection.execute(
        "SELECT committee_id, meeting_date, count(DISTINCT document_id) "
        "FROM document_committees WHERE committee_id IS NOT NULL AND meeting_date IS NOT NULL "
        "GROUP BY 1, 2"
    ).fetchall()
    renew(connection, Meeting, [Meeting(f"{body}/{day}", body, day, n) for body, day, n in rows])
    connection.execute(
        "UPDATE documents SET meeting_id = found.id FROM (SELECT d.id AS document, m.id "
        "FROM documents AS d LEFT JOIN meetings AS m "
        "ON m.id = d.committee_id || '/' || d.meeting_date) AS found "
        "WHERE found.document = documents.id AND documents.meeting_id IS NOT found.id"
    )


def resolve(
    home: str, printed: Iterable[tuple[str, int]], known: Sequence[Known] = ()
) -> dict[str, tuple[str, Ground, str | None]]:
    """Say which committee each name of one council means: id, why, and which list says so.

    `printed` are the names with how often each is printed.

    >>> names = [("Overview & Scrutiny Cttee", 1), ("Overview and Scrutiny Committee", 2)]
    >>> {identity for identity, *_ in resolve("saltmere-borough-council", names).values()}
    {'saltmere-borough-council/overview-and-scrutiny-committee'}
    """
    council = council_of(home)
    counts = tally(printed)
    slugs = {name: written_out(name, council) for name in counts}
    words = {name: words_of(slug) for name, slug in slugs.items()}
    grounds: dict[str, tuple[Ground, str | None]] = {
        name: (Ground.TRANSLATED if is_welsh(slug) else Ground.SPELLING, None)
        for name, slug in slugs.items()
    }
    fuller = _fuller(set(words.values()))
    same, sources = _same(council, known)
    for name, own in words.items():
        if own in same:
            words[name], grounds[name] = same[own], sources[own]
        elif own in fuller:
            words[name], grounds[name] = fuller[own], (Ground.SHORTENED, None)
    spellings: dict[Words, dict[str, int]] = defaultdict(dict)
    for name, own in words.items():
        if words_of(slugs[name]) == own:
            slug = slugs[name]
            spellings[own][slug] = spellings[own].get(slug, 0) + counts[name]
    ids = {own: commonest(found) for own, found in spellings.items()}
    return {
        name: (within(home, ids.get(own, "-".join(own))), *grounds[name])
        for name, own in words.items()
    }


def _fuller(names: set[Words]) -> Mapping[Words, Words]:
    """Say which names without a word for a body mean one that has it."""
    bodies: dict[Words, set[Words]] = defaultdict(set)
    for name in names:
        if set(name) & BODIES and subject_of(name):
            bodies[subject_of(name)].add(name)
    return {
        name: next(iter(bodies[name]))
        for name in names
        if not set(name) & BODIES and len(bodies[name]) == 1
    }


def _same(
    council: str | None, known: Sequence[Known]
) -> tuple[dict[Words, Words], dict[Words, tuple[Ground, str | None]]]:
    same: dict[Words, Words] = {}
    sources: dict[Words, tuple[Ground, str | None]] = {}
    for one in known:
        fact = one.fact
        if (
            fact.of is Named.COMMITTEE
            and not fact.succeeded
            and council_id(fact.council) == council
        ):
            name, other = (words_of(written_out(text, council)) for text in (fact.name, fact.other))
            if name != other:
                same[other], sources[other] = same.get(name, name), (one.basis, fact.source)
    return same, sources
