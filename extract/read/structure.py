"""A tagged PDF's structure: which element each piece of marked content belongs to."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat
from typing import NamedTuple

from extract.page import Page, Tag
from extract.read import library

# Stands in for the marked-content id of artefacts (running heads, rules), which have none.
ARTEFACT = -2
ARTEFACT_NAME = "Artifact"
ARTEFACT_TAG = Tag(ARTEFACT_NAME, (ARTEFACT_NAME,), -1)

# Deeper than any document nests; a tree that points back into itself ends here.
DEEPEST = 64

Place = tuple[int, ...]


class Leaf(NamedTuple):
    """A piece of marked content: the element's place in the tree and its roles from the root."""

    content_id: int
    place: Place
    path: tuple[str, ...]


def read_leaves(page: int) -> list[Leaf]:
    """Return the marked content of a PDFium page that its structure tree knows.

    A place is the child's number at every level from the root; it is the same on every
    page, so an element that runs over pages keeps one place.
    """
    tree = library.tree_for_page(page)
    if not tree:
        return []
    try:
        count = library.count_tree_children(tree)
        children = list(map(library.tree_child, repeat(tree), range(count)))
        return [
            leaf
            for index, child in enumerate(children)
            if child
            for leaf in _walk(child, (index,), ())
        ]
    finally:
        library.close_tree(tree)


def _walk(element: int, place: Place, above: tuple[str, ...]) -> Iterator[Leaf]:
    path = (*above, library.wide_text(library.element_type, element))
    if len(path) > DEEPEST:
        return
    count = library.count_children(element)
    for index in range(count):
        child = library.child_element(element, index)
        if child:
            yield from _walk(child, (*place, index), path)
            continue
        content_id = library.child_content_id(element, index)
        if content_id >= 0:
            yield Leaf(content_id, place, path)


def with_tags(pages: Sequence[Page], leaves: Sequence[Sequence[Leaf]]) -> tuple[Page, ...]:
    """Give each page its tags, elements counted from 0 over all pages in the tree's order."""
    places = sorted({leaf.place for found in leaves for leaf in found})
    numbers = {place: number for number, place in enumerate(places)}
    tagged = []
    for page, found in zip(pages, leaves, strict=True):
        tags = {
            leaf.content_id: Tag(leaf.path[-1], leaf.path, numbers[leaf.place]) for leaf in found
        }
        if any(word.mcid == ARTEFACT for word in page.words):
            tags[ARTEFACT] = ARTEFACT_TAG
        tagged.append(replace(page, tags=tags))
    return tuple(tagged)


class ContentIds:
    """The marked-content id of each text object of one page, looked up once."""

    def __init__(self, tagged: bool) -> None:
        self._tagged = tagged
        self._ids: dict[int, int] = {}
        self._name = ctypes.create_string_buffer(64)
        self._written = ctypes.c_ulong()

    def of(self, obj: int) -> int:
        """Return the id, ARTEFACT for an artefact, -1 for content outside the structure."""
        if not self._tagged:
            return -1
        content_id = self._ids.get(obj)
        if content_id is None:
            content_id = library.object_content_id(obj)
            if content_id < 0 and self._artefact(obj):
                content_id = ARTEFACT
            self._ids[obj] = content_id
        return content_id

    def _artefact(self, obj: int) -> bool:
        return any(
            library.mark_name(
                library.object_mark(obj, index),
                self._name,
                len(self._name),
                ctypes.byref(self._written),
            )
            and self._name.raw[: self._written.value - 2] == ARTEFACT_NAME.encode("utf-16-le")
            for index in range(library.count_marks(obj))
        )
