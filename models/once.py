"""Each passage once: as the most specific thing it is.

A recommendation stands in a section and on a page, too, and all three are found. What is
printed more than once is found in the printing that is counted, if that has the words.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import groupby
from typing import NamedTuple

from models.passages import Passage, one_line, unmark
from models.query import Query
from models.schema import TOKENIZER


class _Told(NamedTuple):
    """A passage already listed, with its marks, and how many of the groups it has."""

    words: str
    matched: int


def once(found: Sequence[Passage], query: Query) -> Iterator[Passage]:
    """Leave out what is listed as something more specific, from a pack's paper, or a twin."""
    kept = list(_most_specific(found, query))
    items = {(one.hit.table, one.hit.key) for one in kept}
    hits = Counter((one.hit.document_id, one.hit.table) for one in kept)
    listed = set()
    for one in kept:
        item = (one.hit.table, one.counted, one.hit.document_id if one.level else "")
        first = one.counted == one.hit.key or (one.hit.table, one.counted) not in items
        # A printing may have appendices that the one counted lacks.
        twin = 0 < hits[one.hit.document_id, one.hit.table] <= hits[one.twin or "", one.hit.table]
        if first and not twin and item not in listed:
            listed.add(item)
            yield one


def _most_specific(found: Sequence[Passage], query: Query) -> Iterator[Passage]:
    told: dict[str, list[_Told]] = defaultdict(list)
    same: set[tuple[str, str, int, str]] = set()
    narrowest_first = sorted(found, key=lambda one: (one.level, not one.part))
    for _, level in groupby(narrowest_first, key=lambda one: one.level):
        candidates = list(level)
        left = [_left(one, told[one.file]) for one in candidates]
        in_question = [
            rest if told[one.file] else "" for one, rest in zip(candidates, left, strict=True)
        ]
        counts = _count_groups(in_question, query)
        kept = []
        for one, rest, count in zip(candidates, left, counts, strict=True):
            words = one_line(one.marked)
            key = (one.file, one.hit.table, one.hit.page, words)
            as_much = any(before.matched >= one.matched for before in told[one.file])
            if key in same or not rest or (as_much and count < one.matched):
                continue
            same.add(key)
            kept.append((one.file, _Told(words, one.matched)))
            yield one
        for file, passage in kept:
            told[file].append(passage)


def _left(one: Passage, told: Sequence[_Told]) -> str:
    """Return the lines with marks that neither stand in what is told nor name the document."""
    names = (one.hit.title, one.hit.council, one.hit.committee) if one.level else ()
    lines = (one_line(line) for line in one.marked.split("\n") if "\x02" in line)
    rests = (_rest(line, told) for line in lines if unmark(line)[0] not in names)
    return "\n".join(rest for rest in rests if "\x02" in rest)


def _rest(line: str, told: Sequence[_Told]) -> str:
    """Return what a line says beyond what is told."""
    # A page prints an item's label, which the item's text leaves out.
    bare = line.split(" ", 1)[-1]
    for words, _ in told:
        if bare in words:
            return ""
        line = line.replace(words, " ")
    return line


def _count_groups(texts: Sequence[str], query: Query) -> list[int]:
    """Return how many of a query's groups each text has."""
    counts = Counter[int]()
    with closing(sqlite3.connect(":memory:")) as scratch:
        scratch.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize='{TOKENIZER}')")
        scratch.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", enumerate(texts))
        for group in query.groups:
            matches = scratch.execute("SELECT rowid FROM texts WHERE texts MATCH ?", (group,))
            counts.update(number for (number,) in matches)
    return [counts[number] for number in range(len(texts))]
