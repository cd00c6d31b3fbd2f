"""A tagged PDF's structure: which element each piece of marked content belongs to."""

import ctypes
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from extract.page import Page, Tag, Word
from extract.read import library
from extract.read.library import Address, at
from extract.read.objects import Objects

# Stands in for the marked-content id of artefacts (running heads, rules), which have none.
ARTEFACT = -2
ARTEFACT_NAME = "Artifact"
ARTEFACT_TAG = Tag(ARTEFACT_NAME, (ARTEFACT_NAME,), -1)

# Deeper than any document nests; a tree that points back into itself ends here.
DEEPEST = 64

# Bytes of the longest name of a role that is read at once; a longer one takes two calls.
LONGEST_ROLE = 128

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
        roots = list(library.each(library.tree_child, at(tree), range(count)))
        return _walk(_last_first(roots, (), ()))
    finally:
        library.close_tree(tree)


_Step = tuple[int, Place, tuple[str, ...]]


def _last_first(elements: Sequence[int | None], place: Place, path: tuple[str, ...]) -> list[_Step]:
    """Return the steps into elements so that the first is on top of the stack.

    The leaves then come in the order of their places, and sorting them costs next to nothing.
    """
    steps = [(child, (*place, index), path) for index, child in enumerate(elements) if child]
    steps.reverse()
    return steps


def _walk(waiting: list[_Step]) -> list[Leaf]:
    leaves: list[Leaf] = []
    role, child_content_id = _Roles().of, library.child_content_id
    while waiting:
        element, place, above = waiting.pop()
        address = at(element)
        path = (*above, role(address))
        count = library.count_children(address)
        if count == 1 and (content_id := child_content_id(address, 0)) >= 0:
            # Most have one piece of content and nothing else.
            leaves.append(Leaf(content_id, place, path))
            continue
        # An element lists its children on all pages: there may be thousands on each. What has
        # an id is content and no element.
        content_ids = list(library.each(child_content_id, address, range(count)))
        if min(content_ids, default=0) < 0 and len(path) < DEEPEST:
            children = list(library.each(library.child_element, address, range(count)))
            waiting += _last_first(children, place, path)
        leaves += [Leaf(one, place, path) for one in content_ids if one >= 0]
    return leaves


class _Roles:
    """The names of structure elements, through one buffer."""

    def __init__(self) -> None:
        self._buffer = ctypes.create_string_buffer(LONGEST_ROLE)
        self._at = at(ctypes.addressof(self._buffer))

    def of(self, element: Address) -> str:
        size = library.element_type(element, self._at, LONGEST_ROLE)
        if size > LONGEST_ROLE:
            return library.wide_text(library.element_type, element)
        return _decode(self._buffer.raw[: max(size - 2, 0)])


@lru_cache(maxsize=1024)
def _decode(name: bytes) -> str:
    return name.decode("utf-16-le", "replace")


def elements(leaves: Sequence[Sequence[Leaf]]) -> tuple[Place, ...]:
    """Return the places of the elements that pages' leaves belong to, in the tree's order."""
    return tuple(sorted(dict.fromkeys(leaf.place for found in leaves for leaf in found)))


def with_tags(
    pages: Sequence[Page], leaves: Sequence[Sequence[Leaf]], places: Sequence[Place]
) -> tuple[Page, ...]:
    """Give each page its tags; an element's number is its place's among `places`."""
    numbers = {place: number for number, place in enumerate(places)}
    tagged = []
    for page, found in zip(pages, leaves, strict=True):
        tags = {
            leaf.content_id: Tag(leaf.path[-1], leaf.path, numbers[leaf.place])
            for leaf in sorted(found, key=attrgetter("place"))
        }
        if ARTEFACT in map(_content_id, page.words):
            tags[ARTEFACT] = ARTEFACT_TAG
        tagged.append(replace(page, tags=tags))
    return tuple(tagged)


_content_id = itemgetter(Word._fields.index("mcid"))


class ContentIds:
    """The marked-content id of each text object of one page."""

    def __init__(self, tagged: bool, objects: Objects) -> None:
        # The ids inside a form count for themselves, and no tree is read for them.
        inner = zip(objects.handles, objects.loose, strict=True)
        self._inner = {handle for handle, loose in inner if not loose}
        self._tagged = tagged
        self._name = ctypes.create_string_buffer(64)
        self._written = ctypes.c_ulong()

    def look_up(self, objects: Iterable[int]) -> Mapping[int, int]:
        """Return the ids, ARTEFACT for artefacts, -1 for content outside the structure."""
        ids = dict.fromkeys(objects, -1)
        if not self._tagged:
            return ids
        asked = [obj for obj in ids if obj and obj not in self._inner]
        found = map(library.object_content_id, map(at, asked))
        for obj, content_id in zip(asked, found, strict=True):
            artefact = content_id < 0 and self._is_artefact(obj)
            ids[obj] = ARTEFACT if artefact else content_id
        return ids

    def _is_artefact(self, obj: int) -> bool:
        name, written = ctypes.addressof(self._name), ctypes.addressof(self._written)
        for index in range(library.count_marks(obj)):
            mark = library.object_mark(obj, index)
            found = library.mark_name(mark, name, len(self._name), written)
            if found and _decode(self._name.raw[: self._written.value - 2]) == ARTEFACT_NAME:
                return True
        return False
