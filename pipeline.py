"""Moothall's table of contents: the way of a document, the way of a corpus, the commands.

A document's way is `process`: source -> read -> tidy -> arrange -> recognise -> annotate
-> assemble, each an ordinary function from one frozen type to the next.
"""

from pathlib import Path

from extract.annotate import annotate
from extract.arrange import arrange
from extract.assemble import Origin, assemble
from extract.identity import document_id
from extract.read import read
from extract.recognise import recognise
from extract.tidy import tidy
from models.reading import Reading


def process(data: bytes, origin: Origin, engine: str = "pdfium") -> tuple[Reading, ...]:
    """Read one PDF: the whole file first, then the papers inside it if it is a pack.

    Raises UnreadableDocument where there are no pages to read.
    """
    pages = read(data, engine)
    layout = arrange(tidy(pages))
    readings = []
    for paper in recognise(layout):
        parent = document_id(origin.sha256) if paper.part else None
        readings.append(assemble(annotate(paper), origin, parent))
    return tuple(readings)


def process_file(path: Path, engine: str = "pdfium") -> tuple[Reading, ...]:
    """Read the PDF at `path`."""
    from hashlib import sha256

    data = path.read_bytes()
    return process(data, Origin(str(path), sha256(data).hexdigest()), engine)
