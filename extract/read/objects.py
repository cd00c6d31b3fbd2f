"""A page's objects in the order they are painted, those inside forms in the form's place."""

from typing import NamedTuple

from extract.read import library
from extract.read.geometry import IDENTITY, Matrix, compose, read_matrix
from extract.read.library import Address, at

TEXT, PATH, IMAGE, FORM = 1, 2, 3, 5

# Beyond these a page is a drawing (or a trap), and what follows is left out.
MOST_OBJECTS = 50_000
DEEPEST_FORM = 8


class Objects(NamedTuple):
    """PDFium's addresses and kinds, and the form matrix each object is painted through."""

    handles: list[int]
    addresses: list[Address]
    """The handles, as bare functions take them."""
    kinds: list[int]
    forms: list[Matrix]
    loose: list[bool]
    """Whether an object stands on the page itself, not inside a form."""


def list_objects(page: int) -> Objects:
    """Return the objects of a PDFium page."""
    count = min(library.count_objects(page), MOST_OBJECTS)
    handles = list(library.each(library.page_object, at(page), range(count)))
    addresses = list(map(at, handles))
    kinds = list(map(library.object_type, addresses))
    if FORM not in kinds:
        return Objects(handles, addresses, kinds, [IDENTITY] * count, [True] * count)
    found = Objects([], [], [], [], [])
    for handle, kind in zip(handles, kinds, strict=True):
        _add(found, handle, kind, IDENTITY, 0)
    return found


def _add(found: Objects, handle: int, kind: int, form: Matrix, depth: int) -> None:
    if len(found.handles) >= MOST_OBJECTS:
        return
    if kind != FORM:
        found.handles.append(handle)
        found.addresses.append(at(handle))
        found.kinds.append(kind)
        found.forms.append(form)
        found.loose.append(depth == 0)
    elif depth < DEEPEST_FORM:
        inner = compose(read_matrix(library.object_matrix, handle), form)
        for index in range(library.count_form_objects(handle)):
            child = library.form_object(handle, index)
            _add(found, child, library.object_type(at(child)), inner, depth + 1)
