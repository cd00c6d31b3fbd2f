"""Papers set as a Word document and printed by LibreOffice."""

import json
import shutil
import subprocess
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Pt

from corpus.authoring import blocks as b
from corpus.authoring import ooxml
from corpus.authoring.house import Look, Paper, Running
from corpus.authoring.numbering import counter, numbered
from corpus.authoring.text import TAB, Break, Mark, Span, Tab, Text, pieces


def print_word(paper: Paper) -> bytes:
    """Print a paper through a .docx and headless LibreOffice and give the PDF."""
    program = shutil.which("soffice")
    if program is None:
        raise FileNotFoundError("LibreOffice is needed to print this paper; install `soffice`")
    options = {"UseTaggedPDF": {"type": "boolean", "value": str(paper.tagged).lower()}}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "paper.docx")
        _Writer(paper).write(source)
        command = [
            program,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            f"pdf:writer_pdf_Export:{json.dumps(options)}",
            "--outdir",
            folder,
            str(source),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
        out = Path(folder, "paper.pdf")
        if not out.exists():
            raise RuntimeError(
                f"LibreOffice printed nothing for {paper.name}: {done.stderr[-800:]}"
            )
        return out.read_bytes()


class _Writer:
    """Writes one paper's elements into a new .docx."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.house = paper.house
        self.doc: Any = docx.Document()
        self.breaks = False
        normal = self.doc.styles["Normal"]
        ooxml.set_font(normal, self.house.font)
        normal.font.size = Pt(self.house.size)
        normal.paragraph_format.line_spacing = self.house.leading
        normal.paragraph_format.space_after = Pt(0)
        ooxml.set_language(normal, paper.lang)
        for level in range(1, 5):
            ooxml.plain_heading(self.doc.styles[f"Heading {level}"], self.house.font)
        self.doc.core_properties.title = paper.pdf_title
        self.doc.core_properties.author = ""
        section = self.doc.sections[0]
        section.page_width, section.page_height = (Pt(side) for side in self.house.page)
        if self.house.landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
        top, right, bottom, left = self.house.margins
        section.top_margin, section.right_margin = Pt(top), Pt(right)
        section.bottom_margin, section.left_margin = Pt(bottom), Pt(left)
        section.header_distance, section.footer_distance = Pt(top / 2), Pt(bottom / 2)
        self.running(paper.head, section.header, section.first_page_header, "head")
        self.running(paper.foot, section.footer, section.first_page_footer, "foot")
        if any(part and not part.first for part in (paper.head, paper.foot)):
            section.different_first_page_header_footer = True

    def write(self, target: Path) -> None:
        for part in self.paper.body:
            self.blocks(self.doc, part)
        self.doc.save(str(target))

    def running(self, running: Running | None, every: Any, first: Any, kind: str) -> None:
        if running is None:
            return
        for place in (every, first) if running.first else (every,):
            place.is_linked_to_previous = False
            paragraph = place.paragraphs[0]
            look = self.house.look(kind)
            words: Text = [running.left, TAB, running.centre, TAB, running.right]
            width = self.house.text_width
            # The header styles bring tab stops that fit another page width.
            paragraph.style = self.doc.styles["Normal"]
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(width / 2), ooxml.CENTRE)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(width), ooxml.RIGHT)
            self.inline(paragraph, words, look)
            if running.rule:
                ooxml.rule(paragraph, "bottom" if kind == "head" else "top")

    def blocks(self, place: Any, body: b.Body, kind: str = "para", depth: int = 0) -> None:
        for block in b.as_blocks(body):
            self.block(place, block, kind, depth)

    def block(self, place: Any, block: b.Block, kind: str, depth: int) -> None:
        match block:
            case b.Para():
                self.para(place, block, kind)
            case b.Heading():
                look = self.house.look(f"heading{block.level}", block.style)
                style = f"Heading {block.level}" if self.house.real_headings else None
                self.para(place, b.Para(block.content, block.number), "", look, style)
            case b.List():
                self.items(place, block, depth)
            case b.Table():
                self.table(place, block)
            case b.Box():
                self.framed(place, [block.body], 1, "box", block.style)
            case b.Tiles():
                self.framed(place, list(block.tiles), block.across, "tile", block.style)
            case b.Columns():
                ooxml.columns(self.doc.add_section(WD_SECTION.CONTINUOUS), block.count)
                self.blocks(place, block.body, kind)
                ooxml.columns(self.doc.add_section(WD_SECTION.CONTINUOUS), 1)
            case b.Picture():
                paragraph = self.paragraph(place)
                paragraph.alignment = ooxml.ALIGN[block.align]
                paragraph.add_run().add_picture(BytesIO(block.png), width=Pt(block.width))
                ooxml.describe_picture(paragraph, block.alt)
            case b.Line():
                ooxml.rule(self.paragraph(place), "bottom")
            case b.Space():
                paragraph = self.paragraph(place)
                paragraph.paragraph_format.line_spacing = Pt(max(block.points, 1))
            case b.PageBreak():
                self.breaks = True
            case b.Fields():
                self.blocks(place, block, kind, depth)

    def paragraph(self, place: Any, style: str | None = None) -> Any:
        """Add a paragraph, taking the empty one that a new cell starts with."""
        fresh = getattr(place, "_fresh", None)
        paragraph = place.add_paragraph() if fresh is None else fresh
        if fresh is not None:
            place._fresh = None
        if style:
            paragraph.style = self.doc.styles[style]
        if self.breaks:
            paragraph.paragraph_format.page_break_before = True
            self.breaks = False
        return paragraph

    def para(
        self,
        place: Any,
        para: b.Para,
        kind: str,
        look: Look | None = None,
        style: str | None = None,
    ) -> Any:
        look = look or self.house.look(kind, para.style)
        paragraph = self.paragraph(place, style)
        ooxml.set_paragraph(paragraph, look)
        words: Text = para.content
        if para.number:
            words = [para.number, TAB, para.content]
            ooxml.hang(paragraph, look.indent or 0, self.house.number_indent)
        elif para.tabs:
            for stop in para.tabs[1:]:
                paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(stop))
            ooxml.hang(paragraph, look.indent or 0, para.tabs[0])
        self.inline(paragraph, words, look)
        return paragraph

    def items(self, place: Any, block: b.List, depth: int) -> None:
        items = numbered(block)
        typed = self.house.typed_markers if block.typed is None else block.typed
        typed = typed or any(b.as_item(item).marker is not None for item in block.items)
        sign = block.marker
        if sign == "•" and self.house.symbol_bullets:
            sign = "\uf0b7"
        number = None
        if not typed:
            number = ooxml.add_list(self.doc, sign, counter(sign), block.start, min(depth, 8))
        step = self.house.item_indent
        for printed, body in items:
            marked = False
            if not body or not isinstance(body[0], b.Para):
                body.insert(0, b.Para(""))
            for part in body:
                if not isinstance(part, b.Para):
                    self.block(place, part, "item", depth + 1)
                    continue
                look = self.house.look("item", part.style or block.style)
                words = part.content
                if typed and not marked and printed:
                    font = ooxml.BULLET_FONTS.get(printed, "")
                    words = [Span(printed, font=font), TAB, part.content]
                paragraph = self.para(place, b.Para(words), "item", look)
                if not marked and (printed or not typed):
                    ooxml.hang(paragraph, (look.indent or 0) + step * depth, step)
                else:
                    ooxml.indent(paragraph, (look.indent or 0) + step * (depth + 1))
                if number is not None and not marked:
                    ooxml.number(paragraph, number, min(depth, 8))
                marked = True

    def table(self, place: Any, block: b.Table) -> None:
        rows = [[b.as_cell(cell) for cell in row] for row in block.rows]
        covered: set[tuple[int, int]] = set()
        spots: list[tuple[int, int, b.Cell]] = []
        for down, row in enumerate(rows):
            across = 0
            for cell in row:
                while (down, across) in covered:
                    across += 1
                spots.append((down, across, cell))
                covered.update(
                    (down + y, across + x) for y in range(cell.down) for x in range(cell.across)
                )
        count = max(x for _, x in covered) + 1
        table = self.new_table(place, len(rows), count, block.widths or (1,) * count)
        if block.ruled:
            ooxml.table_borders(table, self.house.look("table", block.style).border or "#000000")
        for down, across, cell in spots:
            kind = "head_cell" if down < block.head_rows else "cell"
            target = table.cell(down, across)
            if cell.across > 1 or cell.down > 1:
                end = table.cell(down + cell.down - 1, across + cell.across - 1)
                target = target.merge(end)
            self.fill(target, cell.body, kind, cell.style)
        for row_at in range(block.head_rows):
            ooxml.repeat_row(table.rows[row_at])
        self.after_table(place)

    def framed(self, place: Any, bodies: list[b.Body], across: int, kind: str, style: str) -> None:
        table = self.new_table(place, -(-len(bodies) // across), across, (1,) * across)
        look = self.house.look(kind, style)
        if look.border:
            ooxml.table_borders(table, look.border)
        elif across > 1:
            ooxml.table_borders(table, "#ffffff", 48)  # the gaps between shaded tiles
        for at, body in enumerate(bodies):
            self.fill(table.cell(at // across, at % across), body, "para", "", look)
        self.after_table(place)

    def new_table(self, place: Any, rows: int, columns: int, shares: tuple[float, ...]) -> Any:
        if self.breaks:
            self.paragraph(place).paragraph_format.line_spacing = Pt(1)
        table = place.add_table(rows, columns)
        width = self.house.text_width if place is self.doc else place.width.pt - 10
        ooxml.set_widths(table, [width * share / sum(shares) for share in shares])
        return table

    def after_table(self, place: Any) -> None:
        # Word needs a paragraph between two tables, and one at the end of a cell.
        if place is self.doc:
            place.add_paragraph().paragraph_format.line_spacing = Pt(6)

    def fill(
        self, cell: Any, body: b.Body, kind: str, style: str, look: Look | None = None
    ) -> None:
        look = look or self.house.look(kind, style)
        if look.shade:
            ooxml.shade_cell(cell, look.shade)
        cell._fresh = cell.paragraphs[0]
        inherited = Look(
            bold=look.bold, italic=look.italic, colour=look.colour, align=look.align, size=look.size
        )
        for block in b.as_blocks(body):
            if isinstance(block, b.Para):
                own = self.house.look(kind, block.style)
                self.para(cell, block, kind, own.over(inherited))
            else:
                self.block(cell, block, kind, 0)

    def inline(self, paragraph: Any, text: Text, look: Look, span: Span | None = None) -> None:
        for piece in pieces(text):
            match piece:
                case str():
                    for word in ooxml.split_fields(piece):
                        ooxml.add_run(paragraph, word, look, span)
                case Break():
                    paragraph.add_run().add_break()
                case Tab():
                    paragraph.add_run().add_tab()
                case Mark():
                    self.inline(paragraph, piece.content, look, span)
                case Span():
                    self.inline(paragraph, piece.content, look, ooxml.within(piece, span))
