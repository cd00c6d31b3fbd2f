"""Write a paper as a few lines of markup, for tests.

One line of markup is one block:

    # Heading                   a heading; '##' for the second level, and so on
    - text  /  • text           a bulleted item; two spaces before it for each deeper level
    1. text  /  (a) text        an item with that marker
    | one | two // more |       a table row, the second cell of two paragraphs; a row
                                `|---|---|` below makes it a header row
    ^ Agenda Item 5             a stamp in the top margin
    **text**                    a paragraph in bold
    **Lead:** text              a paragraph that begins in bold
    ====                        a new page
    anything else               a paragraph
"""

import re

from spacy.language import Language
from spacy.tokens import Doc

from extract.layout import Block, BlockKind, Cell, Furniture, Layout, Line, Stretch, Table
from extract.page import Page, Pages, Style, Word
from extract.paper import Paper
from extract.transcript import Transcript, transcribe
from models.vocabulary import Kind

PLAIN = Style("Arial", 11.0, False, False, "#000000")
MARKER = re.compile(r"(\d+(?:\.\d+)*[.)]?|\(\w{1,4}\)|[a-z]{1,3}[.)])\s+(?=\S)")


def layout(markup: str) -> Layout:
    """Return the layout that `markup` describes."""
    blocks: list[Block] = []
    furniture: list[Block] = []
    rows: list[list[str]] = []
    headers = 0
    page, top = 1, 60.0

    def close_table() -> None:
        nonlocal rows, headers
        if rows:
            blocks.append(_table(rows, headers, page, top))
        rows, headers = [], 0

    for line in markup.strip("\n").split("\n"):
        body = line.strip()
        if body.startswith("|"):
            cells = [cell.strip() for cell in body.strip("|").split("|")]
            if all(set(cell) <= {"-"} for cell in cells):
                headers = len(rows)
            else:
                rows.append(cells)
            continue
        close_table()
        if not body:
            continue
        if set(body) == {"="}:
            page, top = page + 1, 60.0
            continue
        top += 14
        if body.startswith("^"):
            stamp = _block(BlockKind.FURNITURE, body[1:].strip(), page, 20.0)
            furniture.append(stamp._replace(furniture=Furniture.STAMP))
            continue
        blocks.append(_line(line, body, page, top))
    close_table()
    pages = tuple(Page(number, 595.0, 842.0, ()) for number in range(1, page + 1))
    return Layout(Pages(pages), tuple(blocks), tuple(furniture))


def paper(markup: str, kind: Kind = Kind.COMMITTEE_REPORT, template: bool = False) -> Paper:
    """Return the paper that `markup` describes, already known for its kind."""
    laid_out = layout(markup)
    last = laid_out.source.pages[-1].number
    return Paper(laid_out, kind, 1.0, (), 1, last, language="en", template=template)


def document(nlp: Language, written: Paper) -> Doc:
    """Return a spaCy Doc of `written` that bears paper and transcript, before any component."""
    transcript: Transcript = transcribe(written.layout)
    doc = nlp.make_doc(transcript.text)
    doc._.paper, doc._.transcript = written, transcript
    return doc


def _line(line: str, body: str, page: int, top: float) -> Block:
    depth = (len(line) - len(line.lstrip())) // 2
    if heading := re.match(r"(#+)\s+(.*)", body):
        numbered = re.match(r"(\d+(?:\.\d+)*\.?)\s+(.*)", heading[2])
        block = _block(BlockKind.HEADING, numbered[2] if numbered else heading[2], page, top)
        marker = numbered[1] if numbered else None
        bold = PLAIN._replace(bold=True)
        return block._replace(level=len(heading[1]), marker=marker, style=bold)
    if bullet := re.match(r"[-•]\s+(.*)", body):
        block = _block(BlockKind.ITEM, bullet[1], page, top)
        return block._replace(marker="•", level=depth + 1, indent=72.0 + 18 * depth)
    if marked := MARKER.match(body):
        block = _block(BlockKind.ITEM, body[marked.end() :], page, top)
        return block._replace(marker=marked[1], level=depth + 1, indent=72.0 + 18 * depth)
    if bold_line := re.fullmatch(r"\*\*([^*]+)\*\*", body):
        block = _block(BlockKind.PARAGRAPH, bold_line[1], page, top)
        return block._replace(style=PLAIN._replace(bold=True))
    return _block(BlockKind.PARAGRAPH, body.replace("**", ""), page, top)


def _cell_line(body: str, page: int, top: float) -> Block:
    if body.startswith("**"):
        return _line(body, body, page, top)
    return _block(BlockKind.PARAGRAPH, body, page, top)


def _block(kind: BlockKind, text: str, page: int, top: float) -> Block:
    stretch = Stretch(0, len(text), printed(text, page, 54.0, top, 54.0 + 5.0 * len(text)))
    return Block(kind, text, (stretch,), (0,), PLAIN, indent=54.0)


def printed(text: str, page: int, x0: float, top: float, x1: float) -> Line:
    """Return a line whose text is a single word, as far as its place goes."""
    box = (x0, top, x1, top + 11)
    return Line(page, *box, text, text, (Word(text, *box, PLAIN),), ((0, len(text)),), PLAIN)


def _table(rows: list[list[str]], headers: int, page: int, top: float) -> Block:
    table = Table(
        tuple(
            tuple(
                Cell(
                    number,
                    column,
                    1,
                    1,
                    page,
                    54.0 + 100 * column,
                    top + 14 * number,
                    150.0 + 100 * column,
                    top + 14 * number + 12,
                    tuple(
                        _cell_line(part.strip(), page, top + 14 * number)
                        for part in text.split("//")
                        if part.strip()
                    ),
                )
                for column, text in enumerate(row)
            )
            for number, row in enumerate(rows)
        ),
        headers,
    )
    text = " ".join(cell for row in rows for cell in row)
    return _block(BlockKind.TABLE, text, page, top)._replace(table=table)
