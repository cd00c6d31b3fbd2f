"""The papers to be linked, as the database has them: what each asks or decides, and where.

Only what links are made of is read at once; the text of a paper is read when it is needed.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from link.patterns import BODY_COMMON, COUNCIL_COMMON
from link.words import Words
from models.identities import slug
from models.vocabulary import Kind, Outcome

DECIDING = {Kind.MINUTES, Kind.DECISION_NOTICE}
"""Kinds whose decisions are a body's own."""


@dataclass(frozen=True)
class Asked:
    """A recommendation; `addressee` is what is printed of whom it asks.

    `stem` is the text of the items that enclose it.
    """

    id: str
    label: str | None
    parent_id: str | None
    addressee: str
    text: str
    stem: str

    @cached_property
    def words(self) -> Words:
        """Its words."""
        return Words(self.text)

    @cached_property
    def whole(self) -> Words:
        """Its words after those of the items that enclose it."""
        return Words(f"{self.stem} {self.text}") if self.stem else self.words


@dataclass(frozen=True)
class Decided:
    """A decision."""

    outcome: Outcome
    procedural: bool
    id: str
    item: str | None
    heading: str | None
    label: str | None
    text: str

    @cached_property
    def words(self) -> Words:
        """Its words."""
        return Words(self.text)


@dataclass(frozen=True)
class Stated:
    """A priority."""

    id: str
    label: str | None
    text: str

    @cached_property
    def words(self) -> Words:
        """Its name's words."""
        return Words(self.text)


@dataclass
class Paper:
    """A document; `home` is its council, `bodies` are (name in plain words, date).

    A paper in a pack has the pack's `day` where it prints none; `printed_day` is its own.
    """

    id: str
    kind: Kind
    title: str | None
    day: str | None
    item: str | None
    reference: str | None
    language: str | None
    parent_id: str | None
    pages: int
    home: str | None = None
    printed_day: str | None = None
    bodies: list[tuple[str, str | None]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    decided: list[Decided] = field(default_factory=list)
    stated: list[Stated] = field(default_factory=list)

    @cached_property
    def heading(self) -> Words:
        """The title's words."""
        return Words(self.title or "")

    @property
    def items(self) -> Iterator[str]:
        """The ids of its recommendations, decisions and priorities."""
        for things in (self.asked, self.decided, self.stated):
            yield from (thing.id for thing in things)

    @property
    def decides(self) -> bool:
        """Whether its decisions are a body's own."""
        return self.kind in DECIDING and bool(self.decided)

    @property
    def meetings(self) -> list[tuple[str, str]]:
        """The bodies with the days on which they meet."""
        return [(body, day or self.day) for body, day in self.bodies if day or self.day]  # type: ignore[misc]


class Library:
    """All papers, and the texts of those that are asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the papers."""
        self.connection = connection
        self.papers = _read(connection)
        self._settle_homes()

    def text(self, paper: Paper) -> str:
        """Return the headings and texts of a paper's sections, in their order."""
        rows = self.connection.execute(
            "SELECT number, heading, text FROM sections WHERE document_id = ? ORDER BY position",
            (paper.id,),
        )
        return "\n".join(" ".join(part for part in row if part) for row in rows)

    def page_text(self, paper: Paper) -> str:
        """Return the text of a paper's pages, furniture and all."""
        rows = self.connection.execute(
            "SELECT text FROM pages WHERE document_id = ? ORDER BY page", (paper.id,)
        )
        return "\n".join(text for (text,) in rows)

    def _settle_homes(self) -> None:
        """Find the council of papers that print none: the only one whose name their text has."""
        councils = {paper.home for paper in self.papers.values() if paper.home}
        names = {council: place_words(council) for council in councils}
        for paper in self.papers.values():
            if paper.home is None and (paper.asked or paper.decided):
                said = set(re.findall(r"[a-z]+", self.page_text(paper).casefold()))
                homes = [council for council, words in names.items() if words and words <= said]
                places = {names[council] for council in homes}
                if len(places) == 1 and len(homes) == 1:
                    paper.home = homes[0]


def place_words(council: str) -> frozenset[str]:
    """Return the words of a council's slug that tell it from others: its place.

    >>> sorted(place_words("saltmere-borough-council"))
    ['saltmere']
    """
    return frozenset(council.split("-")) - COUNCIL_COMMON


def same_body(one: str, other: str) -> bool:
    """Say whether two bodies' names, as slugs, are of one body of a council.

    >>> same_body("overview-and-scrutiny-panel", "overview-and-scrutiny-committee")
    True
    >>> same_body("licensing-committee", "licensing-sub-committee")
    False
    """
    if one == other:
        return True
    left, right = (frozenset(name.split("-")) - BODY_COMMON for name in (one, other))
    if not left or not right or {"sub", "joint"} & (left ^ right):
        return False
    small = min(left, right, key=len)
    return left == right or (len(small) >= 2 and len(left ^ right) == 1 and small <= left & right)


def _inherit(paper: Paper, pack: Paper) -> None:
    """Let a paper have the meeting of the pack, where it prints none."""
    if not paper.bodies and paper.day in (None, pack.day):
        paper.bodies, paper.day = list(pack.bodies), pack.day
    elif paper.day is None and {body for body, _ in paper.bodies} & {b for b, _ in pack.bodies}:
        paper.day = pack.day


def _read(connection: sqlite3.Connection) -> dict[str, Paper]:
    papers = {
        row[0]: Paper(row[0], Kind(row[1]), *row[2:])
        for row in connection.execute(
            "SELECT id, kind, title, meeting_date, agenda_item, reference, language, "
            "parent_id, page_count, council_id FROM documents ORDER BY id"
        )
    }
    for document, body, day in connection.execute(
        "SELECT document_id, committee, meeting_date FROM document_committees "
        "ORDER BY document_id, position"
    ):
        papers[document].bodies.append((slug(body), day))
    for paper in papers.values():
        paper.printed_day = paper.day
    for paper in papers.values():
        pack = papers.get(paper.parent_id or "")
        if pack is not None:
            _inherit(paper, pack)
    stems: dict[str, str] = {}
    for document, identity, label, parent, addressee, text in connection.execute(
        "SELECT document_id, id, label, parent_id, "
        "trim(coalesce(addressee, '') || ' ' || coalesce(lead_in, '')), text "
        "FROM recommendations ORDER BY document_id, position"
    ):
        stem = stems.get(parent, "")
        stems[identity] = f"{stem} {text}".strip()
        papers[document].asked.append(Asked(identity, label, parent, addressee, text, stem))
    for document, outcome, procedural, *printed in connection.execute(
        "SELECT document_id, outcome, procedural, id, item, heading, label, text FROM decisions "
        "ORDER BY document_id, position"
    ):
        decision = Decided(Outcome(outcome), bool(procedural), *printed)
        papers[document].decided.append(decision)
    for document, *row in connection.execute(
        "SELECT document_id, id, label, name FROM priorities ORDER BY document_id, position"
    ):
        papers[document].stated.append(Stated(*row))
    return papers
