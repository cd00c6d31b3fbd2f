"""PDFs that mean harm, each made by code and small as a file; by what they try.

The names end up as file names. `None` for the text means that nothing can be read of it.
"""

import zlib
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from printing import pdf, text

GREETING = "Good evening"


class Trap(NamedTuple):
    """A file that means harm, and whether its greeting is to be found all the same."""

    data: bytes
    readable: bool = True


def raw(*objects: str | bytes) -> bytes:
    """Return a PDF of numbered objects as they are, the first of them the catalogue."""
    body = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        written = content.encode("latin-1") if isinstance(content, str) else content
        body += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(body)
    return b"%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\n" % (
        body,
        len(objects) + 1,
        table,
        len(objects) + 1,
    ) + (b"startxref\n%d\n%%%%EOF\n" % start)


def stream(content: bytes, more: str = "") -> bytes:
    """Return a compressed stream object."""
    packed = zlib.compress(content, 9)
    head = f"<</Length {len(packed)}/Filter/FlateDecode{more}>>"
    return b"%s\nstream\n%s\nendstream" % (head.encode(), packed)


FONT = "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
HELLO = text(GREETING, 72, 700).encode()


def one_page(
    content: bytes,
    *more: str | bytes,
    page: str = "",
    catalogue: str = "",
    pages: str = "/Count 1",
    box: str = "[0 0 600 800]",
) -> bytes:
    """Return a PDF of one page; `more` objects are numbered from 5."""
    return raw(
        f"<</Type/Catalog/Pages 2 0 R{catalogue}>>",
        f"<</Type/Pages/Kids[3 0 R]{pages}>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox{box}/Contents 4 0 R/Resources{FONT}{page}>>",
        stream(content),
        *more,
    )


def traps() -> Iterator[tuple[str, Trap]]:
    """Yield every trap by its name."""
    plain = pdf(text(GREETING, 72, 700))
    yield "decompression bomb", Trap(one_page(HELLO + b"q Q " * 20_000_000), False)
    yield "bomb within a bomb", Trap(_twice_packed(), False)
    yield "picture of ten billion dots", Trap(one_page(HELLO + b"/I Do", page=_picture(100_000)))
    yield "hundred thousand objects", Trap(one_page(HELLO + b"0 0 9 9 re f\n" * 100_000))
    yield "deep graphics state", Trap(one_page(HELLO + b"q " * 200_000))
    yield "deep arrays", Trap(one_page(HELLO + b"[" * 200_000))
    yield "deep dictionary", Trap(one_page(HELLO, page="/X" + "<</X" * 50_000), False)
    yield "huge page", Trap(one_page(HELLO, box="[0 0 1000000000 1000000000]"))
    yield "no page", Trap(one_page(HELLO, box="[0 0 0 0]"))
    yield "page inside out", Trap(one_page(HELLO, box="[600 800 0 0]"))
    yield "page without numbers", Trap(one_page(HELLO, box="[/a /b /c /d]"))
    yield "a billion pages", Trap(one_page(HELLO, pages="/Count 1000000000"))
    yield "fewer than no pages", Trap(one_page(HELLO, pages="/Count -1"))
    yield (
        "pages that are their own children",
        Trap(
            raw(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 3>>",
            ),
            False,
        ),
    )
    yield "deep page tree", Trap(_deep_tree(3_000), False)
    yield (
        "form that draws itself",
        Trap(
            one_page(
                HELLO + b"/X Do",
                stream(b"/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R"),
                "<</XObject<</X 5 0 R>>>>",
                page="/Resources<</XObject<</X 5 0 R>>>>",
            ),
            False,
        ),
    )
    yield "contents that are the page", Trap(one_page(HELLO, page="/Contents[3 0 R 3 0 R]"), False)
    yield (
        "length that is the stream",
        Trap(
            raw(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
                b"<</Length 4 0 R>>\nstream\nBT ET\nendstream",
            ),
            False,
        ),
    )
    yield (
        "bookmarks in a ring",
        Trap(
            one_page(
                HELLO,
                "<</First 6 0 R/Last 6 0 R>>",
                "<</Title(Round)/Next 7 0 R/First 6 0 R/Parent 5 0 R>>",
                "<</Title(and round)/Next 6 0 R/Parent 5 0 R>>",
                catalogue="/Outlines 5 0 R",
            )
        ),
    )
    yield (
        "tags in a ring",
        Trap(
            one_page(
                HELLO,
                "<</Type/StructTreeRoot/K 6 0 R/ParentTree<</Nums[0[6 0 R]]>>>>",
                "<</Type/StructElem/S/Sect/P 5 0 R/K[6 0 R 0]/Pg 3 0 R>>",
                catalogue="/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>",
                page="/StructParents 0",
            )
        ),
    )
    yield "tables that point to themselves", Trap(_prev_ring(plain))
    yield "runs and launches", Trap(pdf(text(GREETING, 72, 700), change=_arm))
    yield "title of markup", Trap(pdf(text(GREETING, 72, 700), change=_mark_up))
    yield "signs that are no letters", Trap(_surrogates())
    yield (
        "commands for a terminal",
        Trap(pdf(text(GREETING, 72, 700) + text("\\033]0;owned\\007 \\000 \\033[2J", 72, 600))),
    )
    yield "PDF inside text", Trap(b"Dear Sir, it follows.\n" * 200 + plain, False)
    yield "PDF inside a PDF", Trap(plain + plain)
    yield "nothing", Trap(b"", False)


def _picture(side: int) -> str:
    picture = (
        f"<</Type/XObject/Subtype/Image/Width {side}/Height {side}/BitsPerComponent 8"
        "/ColorSpace/DeviceGray/Length 0>>"
    )
    return f"/X{picture}"


def _twice_packed() -> bytes:
    packed = zlib.compress(zlib.compress(b" " * 300_000_000, 9), 9)
    head = f"<</Length {len(packed)}/Filter[/FlateDecode/FlateDecode]>>"
    return raw(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources{FONT}>>",
        b"%s\nstream\n%s\nendstream" % (head.encode(), packed),
    )


def _deep_tree(depth: int) -> bytes:
    nodes = [f"<</Type/Pages/Kids[{number + 3} 0 R]/Count 1>>" for number in range(depth)]
    return raw("<</Type/Catalog/Pages 2 0 R>>", *nodes, "<</Type/Page/MediaBox[0 0 9 9]>>")


def _prev_ring(plain: bytes) -> bytes:
    start = plain.rindex(b"startxref")
    at = plain[start:].split()[1]
    return plain.replace(b"trailer <<", b"trailer << /Prev %s" % at)


def _arm(document: pikepdf.Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.launchURL('http://127.0.0.1:9/')"))
    launch = Dictionary(S=Name.Launch, F=String("/bin/touch"), P=String("launched"))
    document.Root.OpenAction = script
    document.Root.AA = Dictionary(WC=launch)
    document.pages[0].AA = Dictionary(O=launch)
    document.attachments["../../attached.txt"] = b"kept inside"
    document.Root.Names.JavaScript = Dictionary(Names=Array([String("a"), script]))


def _mark_up(document: pikepdf.Pdf) -> None:
    document.docinfo.Title = "<script>alert(1)</script>'; DROP TABLE documents;--"
    document.docinfo.Author = "\x1b[2J\x00"


def _surrogates() -> bytes:
    mapping = (
        b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        b"1 beginbfrange <41> <5A> <D800> endbfrange endcmap"
    )
    return raw(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
        "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/G 5 0 R>>>>>>",
        stream(HELLO + text("ABCDEFGHIJKLMNOP", 72, 600, font="G").encode()),
        "<</Type/Font/Subtype/TrueType/BaseFont/Arial/FirstChar 65/LastChar 90/Encoding"
        "/WinAnsiEncoding/ToUnicode 6 0 R>>",
        stream(mapping),
    )
