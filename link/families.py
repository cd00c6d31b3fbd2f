"""Families: what says the same in substance, across years, committees and councils.

Four steps, each a function of the items alone, so that building in ten batches, in any
order, equals building at once:

1. *What an item tells* (`link.telling`): frames, dates, figures, names and posts are set
   aside, words for the same thing become one, and what is left weighs by its rarity. What is
   all frame ("that the report be noted") tells only of its own matter: the same council,
   body and subject.
2. *What is alike* (`link.likeness`): two tellings are compared by nothing but themselves.
   The rarity of words was measured once, over the corpus that is shipped, and not over the
   collection: a third paper can neither join two recommendations nor part them. Only such
   are compared as share two of their rarest words (`family_keys`), and telling words that
   weigh enough must be shared.
3. *Families* (`link.stars`): a centre and the wordings like it, never a chain.
4. *Names*: a family is called after its first occurrence, by date. A paper that comes later
   and is later leaves the name; an earlier one changes it, and `former_families` remembers,
   so that an id once given always leads to its family. This memory alone depends on history.

What people corrected is forced upon the third step: items that must be together share a
wording, and items that must be apart are never in one star.

An item printed more than once (`same_as`) is one occurrence. A family needs two documents.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from link.arrivals import TABLES, Arrival, arrivals, queue_documents, queued
from link.likeness import ALIKE
from link.naming import leave_family, name_families
from link.restated import match_restatements, read_restatements
from link.stars import restar
from link.telling import Telling, tell
from link.wordings import Wordings, key_of
from models.database import Database
from models.edition import edition
from models.gold_families import GoldSaid
from models.identities import slug

AT_ONCE = 20_000
"""Items taken from the queue at a time; memory is bounded by it."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Forced:
    """Pairs of ids of items that must be in one family, and that must not."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()

    def groups(self) -> dict[str, frozenset[str]]:
        """Return, for each item named, those that it must be with, itself among them.

        >>> sorted(Forced(frozenset({("a", "b"), ("b", "c")})).groups()["a"])
        ['a', 'b', 'c']
        """
        groups: dict[str, frozenset[str]] = {
            item: frozenset({item}) for pair in self.together | self.apart for item in pair
        }
        for one, other in sorted(self.together):
            joined = groups[one] | groups[other]
            groups.update(dict.fromkeys(joined, joined))
        return groups


NOTHING = Forced()


def link_families(database: Database, forced: Forced = NOTHING) -> int:
    """Bring families up to date with what was written since; return how many there are."""
    connection = database.connection
    with database.transaction():
        _forget_other_rules(connection)
        _queue_forced(database, forced)
        documents = queue_documents(connection)
        wordings = Wordings(connection)
        groups = forced.groups()
        stars: set[int] = set()
        changed: set[int] = set()
        meetings: set[tuple[str, str]] = set()
        fresh: set[str] | None = set()
        while items := queued(connection, AT_ONCE):
            for item in sorted(items):
                for other in groups.get(item, ()):
                    items.setdefault(other, items[item])
            # Among very many new items nothing is as it was.
            fresh = None if fresh is None or len(items) >= AT_ONCE else fresh | items.keys()
            meetings |= _settle(wordings, items, forced, groups, stars, changed)
            connection.executemany(
                "DELETE FROM family_queue WHERE item_id = ?", [(item,) for item in items]
            )
        stars |= restar(wordings, changed)
        wordings.flush()
        meetings |= read_restatements(connection, documents)
        stars |= match_restatements(wordings, meetings)
        name_families(wordings, stars, fresh)
    return int(connection.execute("SELECT count(*) FROM families").fetchone()[0])


def families_among(tellings: Sequence[Telling | None], alike: float = ALIKE) -> list[int | None]:
    """Return for each telling the number of its family; None for one that says nothing."""
    with Database(":memory:") as database:
        wordings = Wordings(database.connection, alike)
        nodes: list[int | None] = []
        new = []
        for telling in tellings:
            node = None
            if telling is not None:
                node = wordings.find(key_of((telling,)))
                if node is None:
                    node = wordings.add(key_of((telling,)), (telling,))
                    new.append(node)
            nodes.append(node)
        changed = {other for node in new for other in (node, *wordings.compare(node))}
        restar(wordings, changed)
        return [None if node is None else wordings.star(node) for node in nodes]


def families_labelled(said: Sequence[GoldSaid], alike: float = ALIKE) -> list[int | None]:
    """Return the families found among labelled wordings, in their order."""
    return families_among(
        [
            tell(
                one.of,
                one.text,
                title=one.subject,
                council=slug(one.council),
                body=slug(one.committee),
            )
            for one in said
        ],
        alike,
    )


def _forget_other_rules(connection: sqlite3.Connection) -> None:
    """Forget what was worked out by other rules than these, and queue everything."""
    rules = edition("link", "models.matching", "models.rule")
    if connection.execute("SELECT rules FROM family_rules").fetchone() == (rules,):
        return
    for working in ("wordings", "items", "keys", "pairs", "papers", "forced", "rules"):
        connection.execute(f"DELETE FROM family_{working}")
    for of, table in {**TABLES, "document": "documents"}.items():
        connection.execute(f"INSERT OR IGNORE INTO family_queue SELECT id, '{of}' FROM {table}")
    connection.execute("INSERT INTO family_rules VALUES (?)", (rules,))


def _queue_forced(database: Database, forced: Forced) -> None:
    """Queue the items of what was not forced before, or is no longer."""
    connection = database.connection
    before = set(connection.execute("SELECT one, other, together FROM family_forced"))
    now = {(*pair, 1) for pair in forced.together} | {(*pair, 0) for pair in forced.apart}
    changed = {item for pair in before ^ now for item in pair[:2]}
    # An item's mates change their wording with it.
    for one, other, together in before | now:
        if together and {one, other} & changed:
            changed |= {one, other}
    for of, table in TABLES.items():
        connection.executemany(
            f"INSERT OR IGNORE INTO family_queue SELECT id, '{of}' FROM {table} WHERE id = ?",
            [(item,) for item in sorted(changed)],
        )
    connection.execute("DELETE FROM family_forced")
    connection.executemany("INSERT INTO family_forced VALUES (?, ?, ?)", sorted(now))


def _settle(
    wordings: Wordings,
    items: dict[str, str],
    forced: Forced,
    groups: dict[str, frozenset[str]],
    stars: set[int],
    changed: set[int],
) -> set[tuple[str, str]]:
    """Give items their wordings, and find what these are like.

    Adds to `stars` those whose items changed, and to `changed` the wordings whose star may.
    Returns the meetings (council, month) whose items changed.
    """
    connection = wordings.connection
    came = {one.id: one for one in arrivals(connection, items)}
    new: set[int] = set()
    left: set[int] = set()
    kept: set[int] = set()
    meetings = set()
    for item in items:
        arrival = came.get(item)
        before = connection.execute(
            "DELETE FROM family_items WHERE item_id = ? RETURNING wording, council, day", (item,)
        ).fetchone()
        node = None if arrival is None else _wording(wordings, arrival, came, groups, new)
        if node is None:
            leave_family(connection, item, items[item])
        if arrival is not None and node is not None:
            kept.add(node)
            meetings.add((arrival.council, arrival.day))
            connection.execute(
                "INSERT INTO family_items VALUES (?, ?, ?, ?, ?, ?)",
                (item, arrival.of, node, arrival.document_id, arrival.council, arrival.day),
            )
        if before is not None:
            meetings.add(before[1:])
            if before[0] != node:
                left.add(before[0])
    stars |= {star for node in left | (kept - new) if (star := wordings.star(node)) is not None}
    changed |= kept & new | left
    for node in left:
        held = "SELECT 1 FROM family_items WHERE wording = ? LIMIT 1"
        if connection.execute(held, (node,)).fetchone() is None:
            changed |= wordings.remove(node)
            changed.discard(node)
            new.discard(node)
            stars.discard(node)
    nodes = _nodes(wordings, {item for pair in forced.apart for item in pair})
    pairs = [(nodes.get(one), nodes.get(other)) for one, other in sorted(forced.apart)]
    wordings.set_apart((a, b) for a, b in pairs if a is not None and b is not None and a != b)
    # What it was kept apart from may be gone.
    changed.update(nodes.values())
    for node in sorted(new):
        changed |= wordings.compare(node)
    return {(council, day[:7]) for council, day in meetings if council and day}


def _wording(
    wordings: Wordings,
    arrival: Arrival,
    came: dict[str, Arrival],
    groups: dict[str, frozenset[str]],
    new: set[int],
) -> int | None:
    """Return the wording of an item, made if need be; None for one that says nothing."""
    group = sorted(groups.get(arrival.id, ()))
    tellings = tuple(
        one.telling
        for item in group or [arrival.id]
        if (one := came.get(item)) is not None and one.telling is not None
    )
    if not tellings and not group:
        return None
    key = key_of(tellings, " ".join(group))
    node = wordings.find(key)
    if node is None:
        node = wordings.add(key, tellings)
        new.add(node)
    return node


def _nodes(wordings: Wordings, items: Iterable[str]) -> dict[str, int]:
    """Return the wordings of those items that are there."""
    asked = "SELECT wording FROM family_items WHERE item_id = ?"
    rows = {item: wordings.connection.execute(asked, (item,)).fetchone() for item in items}
    return {item: row[0] for item, row in rows.items() if row is not None}
