"""The few pieces of a .docx that python-docx has no words for; lengths are in points."""

import re
from dataclasses import fields
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from corpus.authoring.house import Look
from corpus.authoring.text import Span

CENTRE = WD_TAB_ALIGNMENT.CENTER
RIGHT = WD_TAB_ALIGNMENT.RIGHT
ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
BULLET_FONTS = {
    "\uf0b7": "Symbol",
    "\uf0a7": "Wingdings",
    "\uf0d8": "Wingdings",
    "o": "Courier New",
}


def element(tag: str, **attributes: str | int) -> Any:
    """Make an element such as w:shd with w: attributes."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def set_font(holder: Any, name: str) -> None:
    """Set the font of a style or run for every script."""
    holder.font.name = name
    properties = holder.element if hasattr(holder, "element") else holder._element
    fonts = properties.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), name)


def plain_heading(style: Any, font: str) -> None:
    """Take the theme's font, size and colour off a heading style, which papers set themselves."""
    properties = style.element.get_or_add_rPr()
    for old in list(properties):
        properties.remove(old)
    set_font(style, font)


def set_language(style: Any, language: str) -> None:
    """Set the language words are in, which also chooses hyphenation and tagging."""
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(element("w:lang", val=language))


def within(span: Span, outer: Span | None) -> Span:
    """Lay an inner span over the one around it."""
    if outer is None:
        return span
    merged = {}
    for f in fields(Span):
        own = getattr(span, f.name)
        merged[f.name] = own if own not in (None, "", 0) else getattr(outer, f.name)
    return Span(**merged)


def split_fields(words: str) -> list[str]:
    """Part running text at {page} and {pages}."""
    return [part for part in re.split(r"(\{pages?\})", words) if part]


def add_run(paragraph: Any, words: str, look: Look, span: Span | None) -> None:
    """Add a run; "{page}" and "{pages}" become counting fields."""
    if words not in ("{page}", "{pages}"):
        _dress(paragraph.add_run(words), look, span)
        return
    instruction = element("w:instrText")
    instruction.text = "PAGE" if words == "{page}" else "NUMPAGES"
    parts = [
        element("w:fldChar", fldCharType="begin"),
        instruction,
        element("w:fldChar", fldCharType="separate"),
        None,
        element("w:fldChar", fldCharType="end"),
    ]
    for part in parts:
        run = paragraph.add_run("1" if part is None else "")
        _dress(run, look, span)
        if part is not None:
            run._element.append(part)


def _dress(run: Any, look: Look, span: Span | None) -> None:
    font = run.font
    if look.font:
        set_font(run, look.font)
    if look.size:
        font.size = Pt(look.size)
    font.bold, font.italic, font.underline = look.bold, look.italic, look.underline
    colour = look.colour
    if span is not None:
        font.bold = span.bold if span.bold is not None else font.bold
        font.italic = span.italic if span.italic is not None else font.italic
        font.underline = span.underline if span.underline is not None else font.underline
        font.strike, font.superscript = span.strike, span.raised
        colour = span.colour or colour
        if span.size:
            font.size = Pt(span.size)
        if span.font:
            set_font(run, span.font)
        if span.shade:
            run._element.get_or_add_rPr().append(
                element("w:shd", val="clear", color="auto", fill=span.shade.lstrip("#"))
            )
    if colour:
        font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())


def set_paragraph(paragraph: Any, look: Look) -> None:
    """Set a paragraph's spacing, alignment, indent, shade and border."""
    layout = paragraph.paragraph_format
    if look.before is not None:
        layout.space_before = Pt(look.before)
    if look.after is not None:
        layout.space_after = Pt(look.after)
    if look.align:
        paragraph.alignment = ALIGN[look.align]
    if look.indent:
        layout.left_indent = Pt(look.indent)
    if look.keep_next:
        layout.keep_with_next = True
    properties = paragraph._element.get_or_add_pPr()
    if look.border:
        borders = element("w:pBdr")
        for side in ("top", "left", "bottom", "right"):
            borders.append(
                element(f"w:{side}", val="single", sz=6, space=3, color=look.border.lstrip("#"))
            )
        _insert(properties, borders)
    if look.shade:
        _insert(
            properties, element("w:shd", val="clear", color="auto", fill=look.shade.lstrip("#"))
        )


def _insert(properties: Any, child: Any) -> None:
    # The schema orders paragraph properties; these go before tabs, spacing and indents.
    after = [
        qn(f"w:{name}")
        for name in (
            "shd",
            "tabs",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "rPr",
            "outlineLvl",
        )
    ]
    for at, old in enumerate(properties):
        if old.tag in after:
            properties.insert(at, child)
            return
    properties.append(child)


def rule(paragraph: Any, side: str) -> None:
    """Draw a rule along one side of a paragraph."""
    borders = element("w:pBdr")
    borders.append(element(f"w:{side}", val="single", sz=6, space=1, color="auto"))
    _insert(paragraph._element.get_or_add_pPr(), borders)


def hang(paragraph: Any, start: float, width: float) -> None:
    """Hang the first line out by a width, with a tab stop where the text starts."""
    paragraph.paragraph_format.left_indent = Pt(start + width)
    paragraph.paragraph_format.first_line_indent = Pt(-width)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(start + width))


def indent(paragraph: Any, start: float) -> None:
    """Indent a whole paragraph."""
    paragraph.paragraph_format.left_indent = Pt(start)
    paragraph.paragraph_format.first_line_indent = Pt(0)


def add_list(document: Any, pattern: str, kind: str | None, start: int, depth: int) -> int:
    """Define a numbered or bulleted list at a depth and give its number."""
    numbering = document.part.numbering_part.element
    used = [int(old.get(qn("w:abstractNumId"))) for old in numbering.findall(qn("w:abstractNum"))]
    abstract_id = max(used, default=0) + 1
    abstract = element("w:abstractNum", abstractNumId=abstract_id)
    abstract.append(element("w:multiLevelType", val="multilevel"))
    level = element("w:lvl", ilvl=depth)
    text = re.sub(r"\{[1aAiI]\}", f"%{depth + 1}", pattern)
    level.append(element("w:start", val=start))
    level.append(element("w:numFmt", val=_FORMATS[kind] if kind else "bullet"))
    level.append(element("w:lvlText", val=text))
    level.append(element("w:lvlJc", val="left"))
    if not kind and pattern in BULLET_FONTS:
        properties = element("w:rPr")
        font = BULLET_FONTS[pattern]
        properties.append(element("w:rFonts", ascii=font, hAnsi=font, hint="default"))
        level.append(properties)
    abstract.append(level)
    first_num = numbering.find(qn("w:num"))
    first_num.addprevious(abstract) if first_num is not None else numbering.append(abstract)
    return int(numbering.add_num(abstract_id).numId)


def number(paragraph: Any, list_number: int, depth: int) -> None:
    """Make a paragraph an item of a list."""
    properties = paragraph._element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = depth
    properties.get_or_add_numId().val = list_number


def columns(section: Any, count: int) -> None:
    """Set a section in newspaper columns."""
    properties = section._sectPr
    for old in properties.findall(qn("w:cols")):
        properties.remove(old)
    properties.append(element("w:cols", num=count, space=360))


def describe_picture(paragraph: Any, words: str) -> None:
    """Give a paragraph's pictures their alternative text."""
    for shape in paragraph._element.iter(qn("wp:docPr")):
        shape.set("descr", words)


def set_widths(table: Any, widths: list[float]) -> None:
    """Fix a table's column widths."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
        for cell in column.cells:
            cell.width = Pt(width)


def table_borders(table: Any, colour: str, eighths: int = 4) -> None:
    """Rule every cell of a table, in eighths of a point."""
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(
            element(f"w:{side}", val="single", sz=eighths, space=0, color=colour.lstrip("#"))
        )
    properties = table._tbl.tblPr
    layout = properties.find(qn("w:tblLayout"))
    layout.addprevious(borders) if layout is not None else properties.append(borders)


def shade_cell(cell: Any, colour: str) -> None:
    """Shade a table cell."""
    cell._tc.get_or_add_tcPr().append(
        element("w:shd", val="clear", color="auto", fill=colour.lstrip("#"))
    )


def repeat_row(row: Any) -> None:
    """Repeat a heading row on every page its table runs to."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))
