"""Binding papers into an agenda pack, with the gold of the pack put together from theirs."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from corpus.authoring.blocks import Para
from corpus.authoring.finish import clean, saved, stamp
from corpus.authoring.gold import gold
from corpus.authoring.house import House, Look, Paper, Stamp
from corpus.authoring.printing import printed
from corpus.authoring.text import plain

Extents = Sequence[tuple[int, int]]
"""First and last page, from 1 in the pack, of each paper behind the agenda."""


@dataclass(frozen=True)
class Bound:
    """A paper in a pack; `item` is stamped on it, `within` says that it is under that item."""

    paper: Paper
    item: str | None = None
    bookmark: str = ""


@dataclass(frozen=True)
class Pack:
    """An agenda and the papers behind it.

    `front` writes the agenda when the papers' pages are known. A pack bound by committee
    software (`stamped`) gets item stamps, page numbers, bookmarks, and blank pages so that
    papers begin on right-hand pages; one bound by hand gets nothing.
    """

    name: str
    front: Callable[[Extents], Paper]
    papers: Sequence[Bound]
    stamped: bool = True
    notes: str = ""


def bind(pack: Pack, folder: Path) -> Path:
    """Print a pack and its gold into a folder and give the PDF's path."""
    papers = [bound.paper for bound in pack.papers]
    bare = [replace(paper, stamps=(), scan=None) for paper in papers]
    inside = [printed(paper) for paper in (bare if pack.stamped else papers)]
    lengths = [_length(pdf, pack) for pdf in inside]
    front = pack.front(_extents(0, lengths))
    # The agenda's own length is known once it is printed; its words then change their numbers.
    first = _length(printed(front), pack)
    front = pack.front(_extents(first, lengths))
    pdfs = [printed(front), *inside]
    extents = _extents(0, [first, *lengths])
    records = [
        gold(paper, pdf)
        for paper, pdf in zip([front, *(bare if pack.stamped else papers)], pdfs, strict=True)
    ]
    items = [None, *(bound.item for bound in pack.papers)]
    target = folder / f"{pack.name}.pdf"
    target.write_bytes(_bound(pack, front, pdfs, extents))
    record = _gold(pack, records, extents, items)
    words = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    target.with_suffix(".json").write_text(words, encoding="utf-8")
    return target


def _length(pdf: bytes, pack: Pack) -> int:
    with pikepdf.open(BytesIO(pdf)) as document:
        pages = len(document.pages)
    return pages + pages % 2 if pack.stamped else pages


def _extents(first: int, lengths: Sequence[int]) -> list[tuple[int, int]]:
    extents = []
    for length in lengths:
        extents.append((first + 1, first + length))
        first += length
    return extents


def _bound(pack: Pack, front: Paper, pdfs: Sequence[bytes], extents: Extents) -> bytes:
    blank = printed(_blank()) if pack.stamped else b""
    stamps: list[Stamp] = []
    names = ["Agenda", *(bound.bookmark for bound in pack.papers)]
    with pikepdf.new() as document:
        for pdf, (_, last) in zip(pdfs, extents, strict=True):
            _append(document, pdf)
            if len(document.pages) < last:
                _append(document, blank)
        if pack.stamped:
            stamps = [Stamp("Page {page}", pages=(), at="bottom centre", size=9)]
            stamps.append(Stamp("Public Document Pack", pages=(1,), bold=True))
            for bound, (page, _) in zip(pack.papers, extents[1:], strict=True):
                if bound.item is not None:
                    stamps.append(Stamp(f"Agenda Item {bound.item}", pages=(page,)))
            with document.open_outline() as outline:
                for name, (page, _) in zip(names, extents, strict=True):
                    if name:
                        outline.root.append(pikepdf.OutlineItem(name, page - 1))
        stamp(document, stamps)
        clean(document, front)
        return saved(document)


def _append(document: pikepdf.Pdf, pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as other:
        document.pages.extend(other.pages)


def _blank() -> Paper:
    house = House(renderer="word", looks={"blank": Look(size=11, align="centre", before=300)})
    words = "This page is intentionally left blank"
    return Paper("blank", "other", house, [Para(words, style="blank")], tagged=False)


def _gold(
    pack: Pack,
    records: Sequence[dict[str, Any]],
    extents: Extents,
    items: Sequence[str | None],
) -> dict[str, Any]:
    """Put the papers' gold together, their pages and indexes counted on."""
    entries: dict[str, list[dict[str, Any]]] = {
        "recommendations": [],
        "decisions": [],
        "priorities": [],
        "responses": [],
        "planned_decisions": [],
    }
    papers = []
    for record, (first, last), item in zip(records, extents, items, strict=True):
        papers.append(
            {
                "page_from": first,
                "page_to": last,
                "kind": record["kind"],
                "agenda_item": item or record["metadata"]["agenda_item"],
                "title": record["metadata"]["title"],
            }
        )
        for kind, collected in entries.items():
            before = len(collected)
            for entry in record[kind]:
                moved = {**entry, "page": entry["page"] + first - 1}
                if moved.get("parent") is not None:
                    moved["parent"] += before
                collected.append(moved)
    return {
        **records[0],
        "file": f"{pack.name}.pdf",
        "kind": "agenda_pack",
        **entries,
        "notes": plain(pack.notes),
        "papers": papers,
    }
