"""A tagged PDF's structure through pdfminer: the same leaves as PDFium gives."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pdfminer.pdftypes import PDFObjRef, resolve1

from extract.read.structure import DEEPEST, Leaf, Place


class _Walk(NamedTuple):
    numbers: dict[Any, int]
    roles: dict[str, Any]
    seen: set[int]


def read_leaves(catalog: dict[str, Any], numbers: dict[Any, int]) -> dict[int, list[Leaf]]:
    """Return each page's marked content; `numbers` are the pages (from 1) by object id."""
    root = resolve1(catalog.get("StructTreeRoot"))
    if not isinstance(root, dict):
        return {}
    walk = _Walk(numbers, resolve1(root.get("RoleMap")) or {}, set())
    leaves: dict[int, list[Leaf]] = {}
    for index, child in enumerate(_kids(root)):
        for number, leaf in _descend(child, (index,), (), None, walk):
            leaves.setdefault(number, []).append(leaf)
    return leaves


def _kids(element: dict[str, Any]) -> list[Any]:
    kids = resolve1(element.get("K"))
    if isinstance(kids, list):
        return kids
    return [] if kids is None else [element["K"]]


def _descend(
    ref: Any, place: Place, above: tuple[str, ...], page: int | None, walk: _Walk
) -> Iterator[tuple[int, Leaf]]:
    if isinstance(ref, PDFObjRef):
        if ref.objid in walk.seen:
            return
        walk.seen.add(ref.objid)
    kid = resolve1(ref)
    if isinstance(kid, int):
        if page is not None and above:
            yield page, Leaf(kid, place[:-1], above)
        return
    if not isinstance(kid, dict) or "Obj" in kid or len(above) >= DEEPEST:
        return
    here = walk.numbers.get(getattr(kid.get("Pg"), "objid", None), page)
    if "MCID" in kid:
        if here is not None and above and "Stm" not in kid:
            yield here, Leaf(int(resolve1(kid["MCID"])), place[:-1], above)
        return
    path = (*above, _role(kid, walk))
    for index, child in enumerate(_kids(kid)):
        yield from _descend(child, (*place, index), path, here, walk)


def _role(element: dict[str, Any], walk: _Walk) -> str:
    name = str(getattr(resolve1(element.get("S")), "name", ""))
    return str(getattr(resolve1(walk.roles.get(name)), "name", name))
