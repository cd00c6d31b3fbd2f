"""Finishing a printed PDF: stamps, and bytes that come out the same every time."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from corpus.authoring.house import Paper, Stamp
from corpus.authoring.text import plain

_EDGE = 24.0  # points from the paper's edge, where committee software prints its stamps


def finish(paper: Paper, pdf: bytes) -> bytes:
    """Stamp a printed paper and take out what changes from one printing to the next."""
    with pikepdf.open(BytesIO(pdf)) as document:
        stamp(document, paper.stamps)
        clean(document, paper)
        return saved(document)


def finish_scan(paper: Paper, pdf: bytes) -> bytes:
    """Take out of a scan what changes from one printing to the next."""
    with pikepdf.open(BytesIO(pdf)) as document:
        clean(document, paper)
        return saved(document)


def clean(document: pikepdf.Pdf, paper: Paper) -> None:
    """Set the dates to the days the paper gives and drop identifiers drawn by chance."""
    for name, day in (("/CreationDate", paper.made), ("/ModDate", paper.saved or paper.made)):
        document.docinfo[name] = pikepdf.String(f"D:{day.replace('-', '')}120000Z")
    for name in ("/DocChecksum", "/ID"):
        if name in document.trailer:
            del document.trailer[name]
    if "/Metadata" in document.Root:
        del document.Root.Metadata


def stamp(document: pikepdf.Pdf, stamps: Sequence[Stamp]) -> None:
    """Print stamps over a document's pages, outside the tagged text."""
    for number, page in enumerate(document.pages, start=1):
        for mark in stamps:
            if not mark.pages or number in mark.pages:
                _print(document, page, mark, mark.start + number - 1)


def _print(document: pikepdf.Pdf, page: pikepdf.Page, mark: Stamp, count: int) -> None:
    words = plain(mark.content).replace("{page}", str(count))
    width, height = (float(side) for side in page.mediabox[2:])
    long = len(words) * mark.size * 0.5  # Helvetica's letters are about half their size wide
    left = {"left": _EDGE * 2, "centre": (width - long) / 2, "right": width - _EDGE * 2 - long}
    side, align = mark.at.split()
    base = height - _EDGE if side == "top" else _EDGE
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name("/Helvetica-Bold" if mark.bold else "/Helvetica"),
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    # LibreOffice's pages share their resources, so a stamp's font may be there already.
    name = page.add_resource(
        document.make_indirect(font),
        pikepdf.Name.Font,
        pikepdf.Name("/StampBold" if mark.bold else "/Stamp"),
    )
    coded = words.encode("cp1252").hex()
    page.contents_add(b"q", prepend=True)
    page.contents_add(
        f"Q q BT {name} {mark.size:g} Tf {left[align]:.1f} {base:.1f} Td <{coded}> Tj ET Q".encode()
    )


def saved(document: pikepdf.Pdf) -> bytes:
    """Return a document's bytes, the same every time."""
    out = BytesIO()
    document.save(
        out,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
    )
    return out.getvalue()
