"""From stars of wordings to families with names, members, and why each is one."""

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from hashlib import blake2b
from typing import Any

from link.arrivals import TABLES, batches
from link.restated import restated_words
from link.substance import spelt
from link.wordings import Wordings, likest
from link.words import aligned
from models.family import FamilyMember
from models.priority import Family
from models.record import Record

NO_DAY = "9999"
"""Sorts what has no date behind what has one."""


Row = tuple[Any, ...]
"""A member's row, in the order of its record's fields."""

FAMILY, SCORE, NEAREST = map(
    [field.name for field in fields(FamilyMember)].index, ("family_id", "score", "nearest")
)


@dataclass(frozen=True)
class Said:
    """One occurrence: an item in a document; `wording` is None for a restatement."""

    item: str
    of: str
    wording: int | None
    document: str
    council: str | None
    day: str | None
    title: str | None
    text: str
    restates: str | None = None
    score: float = 1.0

    @property
    def order(self) -> tuple[str, str]:
        """By date, then by id."""
        return self.day or NO_DAY, self.item


_TEXTS = {
    "recommendation": "SELECT id, text FROM recommendations WHERE id IN ",
    "priority": "SELECT id, name FROM priorities WHERE id IN ",
}


def name_families(
    wordings: Wordings, stars: Iterable[int], fresh: Collection[str] | None = None
) -> None:
    """Write the families of some stars, and forget those that are no more.

    `fresh` are the items that are new or may have changed; None says that all may have.
    """
    connection = wordings.connection
    heirs: dict[str, dict[str, int]] = {}
    for star in sorted(stars):
        said = _said(wordings, star)
        if not said:
            continue
        former = _former(wordings, said)
        kept = {} if fresh is None else _kept(wordings, said, former, fresh)
        name = _write(wordings, star, said, kept)
        for old, count in Counter(row[FAMILY] for row in former.values()).items():
            if name is not None and old != name:
                heirs.setdefault(old, {}).setdefault(name, 0)
                heirs[old][name] += count
    connection.execute(
        "DELETE FROM families WHERE NOT EXISTS "
        "(SELECT 1 FROM family_members WHERE family_id = families.id)"
    )
    for old, found in sorted(heirs.items()):
        heir = min(found, key=lambda name: (-found[name], name))
        gone = "SELECT 1 FROM families WHERE id = ?"
        if connection.execute(gone, (old,)).fetchone() is None:
            connection.execute("UPDATE former_families SET family_id = ? WHERE family_id = ?",
                               (heir, old))  # fmt: skip
            connection.execute("INSERT OR REPLACE INTO former_families VALUES (?, ?)", (old, heir))
    connection.execute("DELETE FROM former_families WHERE id IN (SELECT id FROM families)")


def leave_family(connection: sqlite3.Connection, item: str, of: str) -> None:
    """Take an item that is no occurrence any more out of its family."""
    connection.execute("DELETE FROM family_members WHERE item_id = ?", (item,))
    connection.execute(
        f"UPDATE {TABLES[of]} SET family_id = NULL WHERE id = ? AND family_id IS NOT NULL", (item,)
    )


def family_id(first: Said) -> str:
    """Return the id of the family whose first occurrence this is."""
    return f"f-{blake2b(first.item.encode(), digest_size=6).hexdigest()}"


def _said(wordings: Wordings, star: int) -> list[Said]:
    connection = wordings.connection
    rows = connection.execute(
        "SELECT item_id, of, wording, document_id, items.council, day, documents.title "
        "FROM family_items AS items JOIN documents ON documents.id = document_id "
        "WHERE wording IN (SELECT id FROM family_wordings WHERE star = ?)",
        (star,),
    ).fetchall()
    texts = {}
    for of, question in _TEXTS.items():
        for some in batches([row[0] for row in rows if row[1] == of]):
            marks = ", ".join("?" * len(some))
            texts.update(dict(connection.execute(f"{question}({marks})", some)))
    said = [
        Said(item, of, wording, document, council, day, title, texts[item])
        for item, of, wording, document, council, day, title in rows
    ]
    return sorted([*said, *_restated(wordings, said)], key=lambda one: one.order)


def _restated(wordings: Wordings, said: Sequence[Said]) -> Iterable[Said]:
    """Yield the restatements of recommendations; one printed in two papers is one."""
    told: dict[str, list[tuple[Any, ...]]] = {}
    for some in batches([one.item for one in said]):
        marks = ", ".join("?" * len(some))
        rows = wordings.connection.execute(
            "SELECT recommendation_id, restatements.id, restatements.document_id, "
            "coalesce(documents.meeting_date, packs.meeting_date), restatements.text, "
            "documents.title, restatements.score "
            "FROM restatements JOIN documents ON documents.id = restatements.document_id "
            "LEFT JOIN documents AS packs ON packs.id = documents.parent_id "
            f"WHERE recommendation_id IN ({marks}) ORDER BY 2",
            some,
        )
        for item, *row in rows:
            told.setdefault(item, []).append(tuple(row))
    texts = set()
    for one in said:
        for identity, document, day, text, title, score in told.get(one.item, ()):
            if text not in texts:
                texts.add(text)
                yield Said(
                    identity, "restatement", None, document, one.council, day, title, text,
                    one.item, score,
                )  # fmt: skip


def _former(wordings: Wordings, said: Sequence[Said]) -> dict[str, Row]:
    """Take the items out of the families they were in; return their rows as members."""
    former: dict[str, Row] = {}
    for some in batches([one.item for one in said]):
        marks = ", ".join("?" * len(some))
        rows = wordings.connection.execute(
            f"DELETE FROM family_members WHERE item_id IN ({marks}) RETURNING *", some
        )
        former.update((row[0], row) for row in rows)
    return former


def _kept(
    wordings: Wordings, said: Sequence[Said], former: Mapping[str, Row], fresh: Collection[str]
) -> dict[str, Row]:
    """Return the rows of members to whom nothing that joined them is nearer than what was.

    What says the same is worked out for the others alone: of a family of thousands, one paper
    more concerns a few.
    """
    kept: dict[str, Row] = {}
    wording_of = {one.item: one.wording for one in said}
    for family in {row[FAMILY] for row in former.values()}:
        old = {
            item: row
            for item, row in former.items()
            if row[FAMILY] == family and item not in fresh and wording_of[item] is not None
        }
        came = {one.wording for one in said if one.wording is not None and one.item not in old}
        likenesses = [wordings.like(wording) for wording in sorted(came)]
        for item, row in old.items():
            wording = wording_of[item]
            assert wording is not None
            if (
                row[NEAREST] in old
                and wording not in came
                and all(like.get(wording, 0.0) < row[SCORE] for like in likenesses)
            ):
                kept[item] = row
    return kept


def _write(
    wordings: Wordings, star: int, said: Sequence[Said], kept: Mapping[str, Row]
) -> str | None:
    """Write a star's family; return its id, None where nothing is said again."""
    connection = wordings.connection
    documents = {one.document for one in said}
    name = family_id(said[0]) if len(documents) > 1 else None
    if name is not None:
        family = Family(
            id=name,
            of=next(one.of for one in said if one.wording is not None),
            label=_label(wordings, star, said),
            occurrences=len(said),
            documents=len(documents),
            councils=len({one.council for one in said if one.council}),
            first_seen=said[0].day,
            last_seen=max((one.day for one in said if one.day), default=None),
        )
        connection.execute(
            "INSERT INTO families VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "of = excluded.of, label = excluded.label, occurrences = excluded.occurrences, "
            "documents = excluded.documents, councils = excluded.councils, "
            "first_seen = excluded.first_seen, last_seen = excluded.last_seen",
            _row(family),
        )
        connection.executemany(
            "INSERT INTO family_members VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                *((item, name, *row[FAMILY + 1 :]) for item, row in kept.items()),
                *(_row(member) for member in _members(wordings, name, said, kept)),
            ],
        )
    for of, table in TABLES.items():
        connection.executemany(
            f"UPDATE {table} SET family_id = ?1 WHERE id = ?2 AND family_id IS NOT ?1",
            [(name, one.item) for one in said if one.of == of],
        )
    return name


def _label(wordings: Wordings, star: int, said: Sequence[Said]) -> str:
    """Return the commonest wording, with its matter where it is all frame.

    Of those that are equally common, it is the centre's or else the earliest.
    """
    times = Counter(one.wording for one in said if one.wording is not None)
    commonest = [wording for wording, count in times.items() if count == max(times.values())]
    label = star if star in commonest else commonest[0]
    first = next(one for one in said if one.wording == label)
    bare = any(telling.bare for telling in wordings.tellings(label))
    return f"{first.title}: {first.text}" if bare and first.title else first.text


def _members(
    wordings: Wordings, name: str, said: Sequence[Said], kept: Collection[str]
) -> Iterable[FamilyMember]:
    """Yield the members but those that are `kept` as they were."""
    of_wording: dict[int, list[Said]] = {}
    of_item = {one.item: one for one in said}
    for one in said:
        if one.wording is not None:
            of_wording.setdefault(one.wording, []).append(one)
    for one in said:
        if one.item in kept:
            continue
        if one.wording is None:
            nearest, score = of_item[one.restates or ""], one.score
            assert nearest.wording is not None
            shared = restated_words(one.text, wordings.tellings(nearest.wording))
        else:
            nearest, score, shared = _nearest(wordings, one, of_wording)
        if nearest is one:
            # Only a restatement of it says the same.
            nearest = next(other for other in said if other.restates == one.item)
            score = nearest.score
        yield FamilyMember(
            one.item, name, one.of, one.document, one.day, score, nearest.item,
            spelt(one.text, shared), aligned(one.text, nearest.text),
        )  # fmt: skip


def _nearest(
    wordings: Wordings, one: Said, of_wording: dict[int, list[Said]]
) -> tuple[Said, float, tuple[str, ...]]:
    assert one.wording is not None
    ours = wordings.tellings(one.wording)
    same = [other for other in of_wording[one.wording] if other is not one]
    if same:
        return same[0], 1.0, likest(ours, ours).shared
    near = [
        (-score, wordings.key(node), node)
        for node, score in wordings.like(one.wording).items()
        if node in of_wording
    ]
    if not near:
        return one, 1.0, ()
    score, _, node = min(near)
    return of_wording[node][0], -score, likest(ours, wordings.tellings(node)).shared


def _row(record: Record) -> tuple[object, ...]:
    values = (getattr(record, field.name) for field in fields(record))
    return tuple(
        json.dumps(value, ensure_ascii=False) if isinstance(value, tuple) else value
        for value in values
    )
