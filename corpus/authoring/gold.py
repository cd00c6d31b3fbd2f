"""The gold of a paper, read from the marks its author set, with pages found in the printed PDF."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from corpus.authoring import blocks as b
from corpus.authoring.house import Paper
from corpus.authoring.locate import Place, find, page_texts, squash
from corpus.authoring.numbering import label as label_of
from corpus.authoring.numbering import numbered
from corpus.authoring.text import (
    Answers,
    Continues,
    Decides,
    Holds,
    Mark,
    Opens,
    Plans,
    Prioritises,
    Recommends,
    Says,
    Span,
    Text,
    pieces,
    plain,
)

_LISTS = ("committee", "other_meeting_dates", "wards")
_CODED = ("response", "progress", "due_date", "key_decision")
_DATES = ("meeting_date", "other_meeting_dates")
_FIELDS = (
    "title",
    "council",
    "committee",
    "meeting_date",
    "other_meeting_dates",
    "status",
    "classification",
    "key_decision",
    "wards",
    "agenda_item",
    "reference",
    "period_start",
    "period_end",
)


class GoldError(ValueError):
    """A paper's marks contradict each other or its printed words."""


@dataclass
class _Spot:
    """Where marks stand: the label beside them and the entries they hang under."""

    label: str | None = None
    parents: dict[str, int] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)
    in_item: bool = False

    def under(self, label: str | None) -> "_Spot":
        # Only a list inside an item hangs under that item's entry, not a list further down a page.
        return _Spot(label, {**self.parents, **(self.own if self.in_item else {})}, {}, True)


def gold(paper: Paper, pdf: bytes) -> dict[str, Any]:
    """Write a paper's gold in the annotation format; `pdf` is the printed paper, or a scan's twin.

    Raises GoldError where a marked text is not in the PDF.
    """
    return _Reader(paper, page_texts(pdf)).read()


class _Reader:
    """Walks a paper in reading order beside the text of its PDF."""

    def __init__(self, paper: Paper, pages: list[str]) -> None:
        self.paper = paper
        self.pages = pages
        self.cursor = Place()
        self.metadata: dict[str, Any] = {name: [] if name in _LISTS else None for name in _FIELDS}
        self.people: list[dict[str, Any]] = []
        self.entries: dict[str, list[dict[str, Any]]] = {
            "recommendations": [],
            "decisions": [],
            "priorities": [],
            "responses": [],
            "planned_decisions": [],
        }
        self.keys: dict[tuple[str, str], int] = {}
        self.item: tuple[str | None, str | None] = (None, None)
        self.last: dict[str, Any] | None = None

    def read(self) -> dict[str, Any]:
        """Give the whole gold record."""
        for running in (self.paper.head, self.paper.foot):
            if running is not None:
                self.text([running.left, running.centre, running.right], _Spot(), drawn=True)
        for stamp in self.paper.stamps:
            self.text(stamp.content, _Spot(), drawn=True)
        self.body(list(self.paper.body), _Spot())
        return {
            "file": f"{self.paper.name}.pdf",
            "kind": self.paper.kind,
            "metadata": self.metadata,
            "people": self.people,
            **self.entries,
            "notes": self.paper.notes,
        }

    def fail(self, words: str) -> GoldError:
        return GoldError(f"{self.paper.name}: {words}")

    def body(self, body: b.Body, spot: _Spot) -> None:
        for block in b.as_blocks(body):
            self.block(block, spot)

    def block(self, block: b.Block, spot: _Spot) -> None:
        match block:
            case b.Para():
                inner = spot
                if block.number:
                    self.pass_over(block.number)
                    inner = _Spot(label_of(block.number), spot.parents)
                self.text(block.content, inner)
                spot.own.update(inner.own)
            case b.Heading():
                self.heading(block, spot)
            case b.List():
                for printed, parts in numbered(block):
                    inner = spot.under(label_of(printed))
                    for part in parts:
                        self.block(part, inner)
            case b.Table():
                for row in block.rows:
                    for cell in map(b.as_cell, row):
                        self.body(cell.body, _Spot(None, spot.parents))
            case b.Box() | b.Columns():
                self.body(block.body, spot)
            case b.Tiles():
                for tile in block.tiles:
                    self.body(tile, spot)
            case b.Picture():
                self.text(list(block.marks), spot, drawn=True, printed=False)
            case b.Fields():
                self.body(block, spot)
            case b.Line() | b.Space() | b.PageBreak():
                pass

    def heading(self, block: b.Heading, spot: _Spot) -> None:
        if block.item:
            self.item = (label_of(block.number), plain(block.content) or None)
        self.text(block.content, _Spot(label_of(block.number), spot.parents))

    def text(self, text: Text, spot: _Spot, *, drawn: bool = False, printed: bool = True) -> None:
        """Walk words; `drawn` words stand outside the reading order, or in pixels."""
        loose: list[Text] = []
        for piece in pieces(text):
            if isinstance(piece, Mark):
                if not drawn:
                    self.pass_over(plain(loose))
                loose = []
                self.mark(piece, spot, drawn=drawn, printed=printed)
            elif isinstance(piece, Span) and _marked(piece):
                self.text(piece.content, spot, drawn=drawn, printed=printed)
                loose = []
            else:
                loose.append(piece)
        if not drawn:
            self.pass_over(plain(loose))

    def pass_over(self, words: str) -> None:
        """Move on past unmarked words, so that a later mark is not found before them."""
        if len(squash(words)) >= 12:
            found = find(self.pages, words, self.cursor, self.cursor.page + 2)
            self.cursor = found[1] if found else self.cursor

    def mark(self, mark: Mark, spot: _Spot, *, drawn: bool, printed: bool) -> None:
        claim, words = mark.claim, plain(mark.content)
        page = 0
        end = self.cursor
        if printed and words:
            found = find(self.pages, words, Place() if drawn else self.cursor)
            if found is None and not drawn and isinstance(claim, Says | Holds | Opens):
                found = find(self.pages, words, Place())
            if found is None:
                raise self.fail(f"not printed after page {self.cursor.page + 1}: {words!r}")
            page = found[0].page + 1
            if not drawn and found[0] >= self.cursor:
                self.cursor, end = found
        # Marks within marks say more about the same words, so the search goes over them again.
        inner = [piece for piece in pieces(mark.content) if isinstance(piece, Mark | Span)]
        for piece in inner:
            if isinstance(piece, Mark) or _marked(piece):
                self.text(piece, spot, drawn=drawn, printed=printed)
        match claim:
            case Says():
                self.say(claim, words)
            case Holds():
                for part in (claim.name, claim.post):
                    if printed and part and find(self.pages, part, Place()) is None:
                        raise self.fail(f"not printed: {part!r} ({claim.role})")
                self.people.append({"role": claim.role, "name": claim.name, "post": claim.post})
            case Opens():
                self.item = (claim.item, words.rstrip(" :–-") or None)
            case Recommends():
                entry = {"label": _label(claim.label, spot), "text": words, "page": page}
                self.add("recommendations", entry, claim, spot)
            case Prioritises():
                entry = {"label": _label(claim.label, spot), "name": words}
                entry |= {"scope": claim.scope, "page": page}
                self.add("priorities", entry, claim, spot)
            case Decides():
                self.decide(claim, words, page)
            case Answers():
                entry = {"label": _label(claim.label, spot), "text": words, "page": page}
                entry |= {"subject": "action" if claim.action else "recommendation"}
                self.tell("responses", entry, claim, ("label", "action"))
            case Plans():
                self.tell("planned_decisions", {"title": words, "page": page}, claim)
            case Continues():
                if self.last is None:
                    raise self.fail(f"more() with nothing to go on from: {words!r}")
                self.last["text"] += f" {words}"
        self.cursor = max(self.cursor, end)

    def say(self, claim: Says, words: str) -> None:
        value = words if claim.value is None else claim.value
        name = claim.field
        if name in _DATES and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            raise self.fail(f"{name} needs an ISO date as value, not {value!r}")
        if name == "key_decision" and value not in ("yes", "no"):
            raise self.fail(f"key_decision is yes or no, not {value!r}")
        if name in _LISTS:
            if value not in self.metadata[name]:
                self.metadata[name].append(value)
        elif self.metadata[name] not in (None, value):
            raise self.fail(f"{name} is said twice: {self.metadata[name]!r} and {value!r}")
        else:
            self.metadata[name] = value

    def add(
        self, kind: str, entry: dict[str, Any], claim: Recommends | Prioritises, spot: _Spot
    ) -> None:
        parent: int | None
        if claim.parent is ...:
            parent = spot.parents.get(kind)
        elif claim.parent is None:
            parent = None
        elif (kind, claim.parent) in self.keys:
            parent = self.keys[kind, claim.parent]
        else:
            raise self.fail(f"no earlier mark has the key {claim.parent!r}")
        index = len(self.entries[kind])
        if claim.key:
            self.keys[kind, claim.key] = index
        spot.own.setdefault(kind, index)
        self.entries[kind].append({**entry, "parent": parent})
        self.last = self.entries[kind][-1] if kind == "recommendations" else None

    def tell(
        self, kind: str, entry: dict[str, Any], claim: Answers | Plans, known: Sequence[str] = ()
    ) -> None:
        """Add what is said of a marked text, once all its words are known to be printed."""
        said = {name: value for name, value in asdict(claim).items() if name not in known}
        for name, value in said.items():
            parts = value.split("\n") if value and name not in _CODED else ()
            for part in parts:
                if find(self.pages, part, Place()) is None:
                    raise self.fail(f"{name} is not printed: {part!r}")
            said[name] = value and value.replace("\n", " ")
        self.entries[kind].append({**entry, **said})
        self.last = self.entries[kind][-1] if kind == "responses" else None

    def decide(self, claim: Decides, words: str, page: int) -> None:
        item, heading = self.item
        self.last = {
            "item": item if claim.item is ... else claim.item,
            "heading": heading if claim.heading is ... else claim.heading,
            "text": words,
            "page": page,
            "outcome": claim.outcome,
            "procedural": claim.procedural,
        }
        self.entries["decisions"].append(self.last)


def _label(claimed: Any, spot: _Spot) -> str | None:
    return spot.label if claimed is ... else claimed


def _marked(node: Mark | Span) -> bool:
    parts: Sequence[Any] = list(pieces(node.content))
    return isinstance(node, Mark) or any(
        isinstance(part, Mark | Span) and _marked(part) for part in parts
    )
