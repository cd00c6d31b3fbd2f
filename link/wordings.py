"""The wordings that the database keeps, what they are like, and the items that have them.

Items that tell the same in the same words are one wording. An item that people have joined
with others, or set apart from another, has a wording of its own.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from link.likeness import ALIKE, NONE, Likeness, likeness
from link.telling import Telling, read_telling

KEPT, NEAR_KEPT = 200_000, 50_000
"""Wordings whose tellings are held in memory, and whose likenesses are."""

Tellings = tuple[Telling, ...]


def key_of(tellings: Tellings, own: str = "") -> str:
    """Return what names a wording: from its words and setting, and `own` where it stands alone."""
    spelt = "\n".join([own, *sorted(telling.spell() for telling in tellings)])
    return blake2b(spelt.encode(), digest_size=12).hexdigest()


def likest(ours: Tellings, theirs: Tellings) -> Likeness:
    """Return the greatest likeness between two wordings."""
    pairs = (likeness(one, other) for one in ours for other in theirs)
    return max(pairs, key=lambda found: found.score, default=NONE)


class _State(NamedTuple):
    """What is known of a wording: its key, whether it is a centre, its star."""

    key: str
    centre: bool
    star: int | None


class Wordings:
    """The wordings of a database, as `link.stars.Sky`.

    What wordings are like is written at once, their stars only by `flush`.
    """

    def __init__(self, connection: sqlite3.Connection, alike: float = ALIKE) -> None:
        """Look at a database, which may be open for reading only; `alike` is the threshold."""
        self.connection = connection
        self.alike = alike
        self.tellings = lru_cache(KEPT)(self._tellings)
        self.like = lru_cache(NEAR_KEPT)(self._like)
        self._added: dict[int, Tellings] = {}
        self._states: dict[int, _State] = {}
        self._degrees: dict[int, int] = {}
        self._changed: set[int] = set()
        self._apart: dict[int, set[int]] = {}
        self._highest_removed = 0

    def find(self, key: str) -> int | None:
        """Return the number of a wording, None where it is not known."""
        row = self.connection.execute("SELECT id FROM family_wordings WHERE key = ?", (key,))
        found = row.fetchone()
        return None if found is None else int(found[0])

    def add(self, key: str, tellings: Tellings) -> int:
        """Keep a new wording and file it; return its number."""
        spelt = json.dumps([telling.spell() for telling in tellings], ensure_ascii=False)
        # The number of one that was removed is still known here for that one's.
        number = self.connection.execute(
            "INSERT INTO family_wordings (id, key, tellings) "
            "SELECT max(coalesce(max(id), 0), ?) + 1, ?, ? FROM family_wordings RETURNING id",
            (self._highest_removed, key, spelt),
        ).fetchone()[0]
        keys = {name for telling in tellings for name in telling.keys}
        self.connection.executemany(
            "INSERT INTO family_keys VALUES (?, ?)", [(name, number) for name in sorted(keys)]
        )
        # It will be compared, and its keys asked for once more.
        self._added[number] = tellings
        return int(number)

    def remove(self, node: int) -> set[int]:
        """Forget a wording; return those that were like it."""
        near = set(self.like(node))
        self._highest_removed = max(self._highest_removed, node)
        keys = {name for telling in self.tellings(node) for name in telling.keys}
        self.connection.executemany(
            "DELETE FROM family_keys WHERE key = ? AND wording = ?", [(key, node) for key in keys]
        )
        pairs = [(node, other) for other in near] + [(other, node) for other in near]
        self.connection.executemany("DELETE FROM family_pairs WHERE one = ? AND other = ?", pairs)
        self.connection.execute("DELETE FROM family_wordings WHERE id = ?", (node,))
        alone = "UPDATE family_wordings SET star = NULL WHERE star = ?"
        self.connection.execute(alone, (node,))
        self._changed.discard(node)
        self._look_again(node, near)
        return near

    def candidates(self, tellings: Tellings) -> list[int]:
        """Return the wordings filed under one of the keys of these."""
        keys = sorted({name for telling in tellings for name in telling.keys})
        marks = ", ".join("?" * len(keys))
        rows = self.connection.execute(
            f"SELECT DISTINCT wording FROM family_keys WHERE key IN ({marks}) ORDER BY 1", keys
        )
        return [node for (node,) in rows]

    def compare(self, node: int) -> set[int]:
        """Keep what a new wording is like; return those."""
        ours = self.tellings(node)
        barred = self._apart.get(node, set())
        found = {}
        for other in self.candidates(ours):
            if other != node and other not in barred:
                score = likest(ours, self.tellings(other)).score
                if score >= self.alike:
                    found[other] = score
        self.connection.executemany(
            "INSERT OR REPLACE INTO family_pairs VALUES (?, ?, ?)",
            [pair for other, score in found.items()
             for pair in ((node, other, score), (other, node, score))],
        )  # fmt: skip
        self._look_again(node, found)
        return set(found)

    def set_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Say which wordings must not be in one star."""
        self._apart = {}
        for one, other in pairs:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def key(self, node: int) -> str:
        """Return what names a wording wherever and whenever it came."""
        return self._state(node).key

    def degree(self, node: int) -> int:
        """Return how many wordings one is like."""
        if node not in self._degrees:
            question = "SELECT count(*) FROM family_pairs WHERE one = ?"
            (self._degrees[node],) = self.connection.execute(question, (node,)).fetchone()
        return self._degrees[node]

    def centres(self, node: int) -> list[int]:
        """Return the centres among the wordings that one is like."""
        near, states = self.like(node), self._states
        if missing := [other for other in near if other not in states]:
            self._load(missing)
        return [other for other in near if states[other].centre]

    def apart(self, node: int) -> Iterable[int]:
        """Return the wordings that must not be in one star with this one."""
        return self._apart.get(node, ())

    def is_centre(self, node: int) -> bool:
        """Say whether it is held to be a centre."""
        return self._state(node).centre

    def star(self, node: int) -> int | None:
        """Return the centre of its star, None where none is known yet or the centre is gone."""
        return self._state(node).star

    def set_centre(self, node: int, centre: bool) -> None:
        """Hold it to be a centre, or not."""
        self._states[node] = self._state(node)._replace(centre=centre)
        self._changed.add(node)

    def set_star(self, node: int, star: int) -> None:
        """Put it into a star."""
        self._states[node] = self._state(node)._replace(star=star)
        self._changed.add(node)

    def flush(self) -> None:
        """Write the stars, and let go of what is held in memory but the tellings."""
        states = ((node, self._states[node]) for node in sorted(self._changed))
        self.connection.executemany(
            "UPDATE family_wordings SET centre = ?, star = ? WHERE id = ?",
            ((state.centre, state.star, node) for node, state in states),
        )
        self._changed.clear()
        self._states.clear()
        self._degrees.clear()
        self.like.cache_clear()

    def _look_again(self, node: int, others: Iterable[int]) -> None:
        """Forget what was looked up of wordings whose likenesses change."""
        assert not self._changed
        for one in (node, *others):
            self._states.pop(one, None)
            self._degrees.pop(one, None)
        self.like.cache_clear()

    def _like(self, node: int) -> Mapping[int, float]:
        """Return the wordings that one is like, with the scores."""
        rows = self.connection.execute(
            "SELECT other, score FROM family_pairs WHERE one = ?", (node,)
        )
        return dict(rows.fetchall())

    def _state(self, node: int) -> _State:
        if node not in self._states:
            self._load([node])
        return self._states[node]

    def _load(self, nodes: Sequence[int]) -> None:
        rows = self.connection.execute(
            "SELECT id, key, centre, star FROM family_wordings "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(nodes),),
        )
        self._states.update((node, _State(key, bool(on), star)) for node, key, on, star in rows)

    def _tellings(self, node: int) -> Tellings:
        if node in self._added:
            return self._added.pop(node)
        (spelt,) = self.connection.execute(
            "SELECT tellings FROM family_wordings WHERE id = ?", (node,)
        ).fetchone()
        return tuple(map(read_telling, json.loads(spelt)))
