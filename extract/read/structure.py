"""A tagged PDF's structure: which element each piece of marked content belongs to."""

import ctypes
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

# Children of an element that are asked at a time.
BLOCK = 32

Place = tuple[int, ...]
Roles = tuple[str, ...]


class Leaf(NamedTuple):
    """A piece of marked content: the element's place in the tree and its roles from the root."""

    content_id: int
    place: Place
    path: Roles


_Step = tuple[int, Place, Roles]


class Tree:
    """A document's structure tree, of which each page is told what stands on it.

    An element lists its children on all pages, of which there may be thousands on each: those
    of one page mostly stand together, from where those of the page before ended.
    """

    def __init__(self) -> None:
        self._role = _Roles().of
        self._ended: dict[Place, int] = {}

    def read_leaves(self, page: int, content_ids: Iterable[int]) -> list[Leaf]:
        """Return what the tree knows of marked content of a PDFium page.

        A place is the child's number at every level from the root; it is the same on every
        page, so an element that runs over pages keeps one place.
        """
        wanted = {one for one in content_ids if one >= 0}
        tree = library.tree_for_page(page) if wanted else None
        if not tree:
            return []
        leaves: list[Leaf] = []
        missing = set(wanted)
        role, child_content_id = self._role, library.child_content_id
        try:
            ways = [self._roots(tree)]
            while ways and missing:
                step = next(ways[-1], None)
                if step is None:
                    ways.pop()
                    continue
                element, place, above = step
                address = at(element)
                path = (*above, role(address))
                count = library.count_children(address)
                if count == 1 and (content_id := child_content_id(address, 0)) >= 0:
                    # Most have one piece of content and nothing else.
                    leaves.append(Leaf(content_id, place, path))
                    missing.discard(content_id)
                elif count > 0:
                    ways.append(self._below(address, place, path, count, leaves, missing))
        finally:
            library.close_tree(tree)
        return [leaf for leaf in leaves if leaf.content_id in wanted]

    def _roots(self, tree: int) -> Iterator[_Step]:
        address, place = at(tree), ()
        for block in self._blocks(place, library.count_tree_children(tree)):
            yield from self._steps(library.tree_child, address, block, place, ())

    def _below(
        self,
        address: Address,
        place: Place,
        path: Roles,
        count: int,
        leaves: list[Leaf],
        missing: set[int],
    ) -> Iterator[_Step]:
        """Yield the steps into an element's children; take note of those that are content."""
        for block in self._blocks(place, count):
            # What has an id is content and no element.
            content_ids = list(library.each(library.child_content_id, address, block))
            if min(content_ids) < 0 and len(path) < DEEPEST:
                yield from self._steps(library.child_element, address, block, place, path)
            leaves += [Leaf(one, place, path) for one in content_ids if one >= 0]
            missing.difference_update(content_ids)

    def _steps(
        self, child: library.Call, address: Address, numbers: range, place: Place, path: Roles
    ) -> Iterator[_Step]:
        found = library.each(child, address, numbers)
        steps = [
            (element, (*place, index), path)
            for index, element in zip(numbers, found, strict=True)
            if element
        ]
        if steps and place in self._ended:
            self._ended[place] = steps[-1][1][-1]
        return iter(steps)

    def _blocks(self, place: Place, count: int) -> Iterable[range]:
        """Return the numbers of an element's children in the order in which they are asked."""
        if count <= BLOCK:
            return (range(count),) if count > 0 else ()
        ended = self._ended.setdefault(place, 0)
        return (
            range(start, min(start + BLOCK, part.stop))
            for part in (range(ended, count), range(ended))
            for start in part[::BLOCK]
        )


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
        if ARTEFACT in content_ids(page):
            tags[ARTEFACT] = ARTEFACT_TAG
        tagged.append(replace(page, tags=tags))
    return tuple(tagged)


_content_id = itemgetter(Word._fields.index("mcid"))


def content_ids(page: Page) -> set[int]:
    """Return the marked-content ids that a page's words have."""
    return set(map(_content_id, page.words))


class ContentIds:
    """The marked-content id of each text object of one page."""

    def __init__(self, tagged: bool, objects: Objects) -> None:
        # The ids inside a form count for themselves, and no tree is read for them.
        self._inner: set[int] = set()
        if not all(objects.loose):
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
