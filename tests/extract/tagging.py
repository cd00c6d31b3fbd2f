"""Print tagged PDFs: content with its structure elements."""

from collections.abc import Callable, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name
from printing import pdf, text


def marked(role: str, number: int, words: str, y: float) -> str:
    """Return content marked with a structure role and a number."""
    return f"/{role} <</MCID {number}>> BDC\n{text(words, 72, y)}EMC\n"


def element(
    document: pikepdf.Pdf, role: str, parent: pikepdf.Object, kids: Sequence[object], page: int = 0
) -> pikepdf.Object:
    """Add a structure element to `parent`; a kid that is a number is marked content."""
    made = document.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name(f"/{role}"),
            P=parent,
            Pg=document.pages[page].obj,
            K=Array(kids),
        )
    )
    parent.K.append(made)
    return made


def tag(document: pikepdf.Pdf) -> pikepdf.Object:
    """Give a document an empty structure tree and return its one top element."""
    root = document.make_indirect(
        Dictionary(
            Type=Name.StructTreeRoot, K=Array(), RoleMap=Dictionary(Heading_20_1=Name("/H1"))
        )
    )
    document.Root.StructTreeRoot = root
    document.Root.MarkInfo = Dictionary(Marked=True)
    nums = Array()
    for number, page in enumerate(document.pages):
        page.obj.StructParents = number
        nums.append(number)
        nums.append(Array())
    root.ParentTree = document.make_indirect(Dictionary(Nums=nums))
    return element(document, "Document", root, [])


def own(document: pikepdf.Pdf, page: int, *elements: pikepdf.Object) -> None:
    """Say which elements a page's marked contents belong to, in the order of their numbers."""
    tree = document.Root.StructTreeRoot.ParentTree
    tree.Nums[2 * page + 1] = Array(elements)


def paper(pages: int, each: int, order: Callable[[list[int]], list[int]]) -> bytes:
    """Return a paper of so many paragraphs a page, all of one element, listed in some order."""

    def change(document: pikepdf.Pdf) -> None:
        whole = tag(document)
        made = [
            [element(document, "P", whole, [number], page) for number in range(each)]
            for page in range(pages)
        ]
        for page, paragraphs in enumerate(made):
            own(document, page, *paragraphs)
        listed = list(whole.K)
        whole.K = Array([listed[place] for place in order(list(range(len(listed))))])

    sheets = [
        "".join(marked("P", n, f"w{page}-{n}", 780 - 8 * n) for n in range(each))
        for page in range(pages)
    ]
    return pdf(*sheets, change=change)
