"""Papers set as HTML and printed by Chromium."""

import re
import shutil
import subprocess
import tempfile
from base64 import b64encode
from html import escape
from pathlib import Path

from corpus.authoring import blocks as b
from corpus.authoring.house import LOOKS, House, Look, Paper, Running
from corpus.authoring.numbering import numbered
from corpus.authoring.text import Break, Mark, Span, Tab, Text, pieces, plain

_BASE = """
body { margin: 0; }
p, h1, h2, h3, h4, ul { margin: 0; }
h1, h2, h3, h4 { font-size: inherit; font-weight: inherit; break-after: avoid; }
ul { padding: 0; }
table { border-collapse: collapse; width: 100%; margin: 4pt 0 8pt; }
td, th { vertical-align: top; text-align: left; font-weight: inherit; padding: 2pt 5pt; }
.number, .marker { float: left; margin-left: calc(-1 * var(--hang)); }
.stop { display: inline-block; box-sizing: border-box; padding-right: 4pt; text-indent: 0; }
.box { padding: 6pt 8pt; margin: 6pt 0; }
.tiles { display: grid; gap: 8pt; margin: 6pt 0; }
.tile { padding: 8pt; break-inside: avoid; }
hr { border: 0; border-top: 0.75pt solid #000; margin: 4pt 0; }
.page-break { break-after: page; }
"""
_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "justify"}
# Chromium has no Symbol or Wingdings; these are the signs Word shows for their codes.
_SIGNS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢"}


def print_web(paper: Paper) -> bytes:
    """Print a paper through headless Chromium and give the PDF."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        raise FileNotFoundError("Chromium is needed to print this paper; install `chromium`")
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder, "paper.html"), Path(folder, "paper.pdf")
        page.write_text(html(paper), encoding="utf-8")
        command = [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--user-data-dir={folder}/profile",
            "--no-pdf-header-footer",
            *([] if paper.tagged else ["--disable-pdf-tagging"]),
            f"--print-to-pdf={out}",
            page.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        if not out.exists():
            raise RuntimeError(f"Chromium printed nothing for {paper.name}: {done.stderr[-800:]}")
        return out.read_bytes()


def html(paper: Paper) -> str:
    """Set a paper as one HTML page."""
    house = paper.house
    names = [*LOOKS, *(name for name in house.looks if name not in LOOKS)]
    rules = [f".{name} {{ {_css(house.look(name))} }}" for name in names]
    top, right, bottom, left = house.margins
    width, height = house.page
    page = [
        f"@page {{ size: {width}pt {height}pt; margin: {top}pt {right}pt {bottom}pt {left}pt; }}",
        *_running(paper.head, "top", house),
        *_running(paper.foot, "bottom", house),
        f"body {{ font: {house.size}pt/{house.leading} '{house.font}'; }}",
    ]
    style = "\n".join([_BASE, *page, *rules, house.css])
    body = "\n".join(_block(block, house) for part in paper.body for block in b.as_blocks(part))
    return (
        f'<!doctype html><html lang="{paper.lang}"><head><meta charset="utf-8">'
        f"<title>{escape(paper.pdf_title or paper.name)}</title><style>{style}</style></head>"
        f"<body>{body}</body></html>"
    )


def _css(look: Look) -> str:
    bold, italic, under = look.bold, look.italic, look.underline
    rules = {
        "font-family": f"'{look.font}'" if look.font else None,
        "font-size": _pt(look.size),
        "font-weight": None if bold is None else "bold" if bold else "normal",
        "font-style": None if italic is None else "italic" if italic else "normal",
        "text-decoration": "underline" if under else None,
        "color": look.colour,
        "text-align": _ALIGN[look.align] if look.align else None,
        "margin-top": _pt(look.before),
        "margin-bottom": _pt(look.after),
        "margin-left": _pt(look.indent),
        "background": look.shade,
        "border": f"0.75pt solid {look.border}" if look.border else None,
        "break-after": "avoid" if look.keep_next else None,
    }
    return " ".join(f"{name}: {value};" for name, value in rules.items() if value is not None)


def _pt(points: float | None) -> str | None:
    return None if points is None else f"{points:g}pt"


def _running(running: Running | None, edge: str, house: House) -> list[str]:
    if running is None:
        return []
    look = house.look("head" if edge == "top" else "foot")
    font = f"font-family: '{house.font}'; {_css(look)} white-space: pre;"
    parts = {"left": running.left, "center": running.centre, "right": running.right}
    rule = f"border-{'bottom' if edge == 'top' else 'top'}: 0.75pt solid #000;"
    css = ""
    for place, text in parts.items():
        words = plain_lines(text)
        if not words and not running.rule:
            continue
        content = re.sub(
            r"\{(pages?)\}",
            r'" counter(\1) "',
            '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\A ") + '"',
        )
        css += f"@{edge}-{place} {{ content: {content}; {font} {rule if running.rule else ''} }}\n"
    bare = "".join(f"@{edge}-{place} {{ content: none; border: 0; }}" for place in parts)
    return [f"@page {{ {css} }}", *([] if running.first else [f"@page :first {{ {bare} }}"])]


def plain_lines(text: Text) -> str:
    """Give a running text's words, line breaks kept."""
    lines: list[list[str | Span | Mark | Tab]] = [[]]
    for piece in pieces(text):
        if isinstance(piece, Break):
            lines.append([])
        else:
            lines[-1].append(piece)
    return "\n".join(plain(line) for line in lines)


def _block(block: b.Block, house: House, kind: str = "para") -> str:
    match block:
        case b.Para():
            return _para(block, house, kind)
        case b.Heading():
            tag = f"h{min(block.level, 4)}" if house.real_headings else "p"
            inner = _hung(block.number, block.content, house)
            return _tag(tag, f"heading{block.level} {block.style}", inner, block.number, house)
        case b.List():
            return _list(block, house)
        case b.Table():
            return _table(block, house)
        case b.Box():
            return f'<div class="box {block.style}">{_blocks(block.body, house)}</div>'
        case b.Tiles():
            columns = f"grid-template-columns: repeat({block.across}, 1fr);"
            tiles = (
                f'<div class="tile {block.style}">{_blocks(t, house)}</div>' for t in block.tiles
            )
            return f'<div class="tiles" style="{columns}">{"".join(tiles)}</div>'
        case b.Columns():
            return f'<div style="columns: {block.count}">{_blocks(block.body, house)}</div>'
        case b.Picture():
            data = b64encode(block.png).decode()
            return (
                f'<div style="text-align: {_ALIGN[block.align]}"><img alt="{escape(block.alt)}" '
                f'style="width: {block.width:g}pt" src="data:image/png;base64,{data}"></div>'
            )
        case b.Line():
            return "<hr>"
        case b.Space():
            return f'<div style="height: {block.points:g}pt"></div>'
        case b.PageBreak():
            return '<div class="page-break"></div>'
        case b.Fields():
            return _blocks(block, house)


def _blocks(body: b.Body, house: House, kind: str = "para") -> str:
    return "".join(_block(block, house, kind) for block in b.as_blocks(body))


def _tag(tag: str, classes: str, inner: str, number: str, house: House) -> str:
    hang = f"--hang: {house.number_indent:g}pt; padding-left: var(--hang);" if number else ""
    style = f' style="{hang}"' if hang else ""
    return f'<{tag} class="{classes.strip()}"{style}>{inner}</{tag}>'


def _hung(number: str, content: Text, house: House) -> str:
    lead = f'<span class="number">{escape(number)}</span> ' if number else ""
    return lead + _inline(content)


def _para(para: b.Para, house: House, kind: str) -> str:
    if not para.tabs:
        inner = _hung(para.number, para.content, house)
        return _tag("p", f"{kind} {para.style}", inner, para.number, house)
    stops: list[list[Text]] = [[]]
    for piece in pieces(para.content):
        if isinstance(piece, Tab):
            stops.append([])
        else:
            stops[-1].append(piece)
    inner, last = "", 0.0
    for place, words in enumerate(stops):
        if place < len(stops) - 1 and place < len(para.tabs):
            width = para.tabs[place] - last
            last = para.tabs[place]
            inner += f'<span class="stop" style="min-width: {width:g}pt">{_inline(words)}</span>'
        else:
            inner += _inline(words)
    hang = para.tabs[0]
    style = f"padding-left: {hang:g}pt; text-indent: -{hang:g}pt"
    return f'<p class="{kind} {para.style} tabbed" style="{style}">{inner}</p>'


def _list(block: b.List, house: House) -> str:
    typed = house.typed_markers if block.typed is None else block.typed
    hang = f"--hang: {house.item_indent:g}pt; padding-left: var(--hang);"
    rows = []
    for printed, body in numbered(block):
        sign = "".join(_SIGNS.get(char, char) for char in printed)
        inner = "".join(_block(part, house, "item") for part in body)
        if typed:
            lead = f'<span class="marker">{escape(sign)}</span> ' if sign else ""
            rows.append(f'<div class="{block.style}" style="{hang}">{lead}{inner}</div>')
        else:
            words = sign.replace("\\", "\\\\").replace("'", "\\'") + " "
            marker = f"list-style-type: '{words}'" if sign else "list-style-type: none"
            rows.append(f'<li style="{escape(marker)}">{inner}</li>')
    if typed:
        return "".join(rows)
    return f'<ul class="{block.style}" style="{hang}">{"".join(rows)}</ul>'


def _table(table: b.Table, house: House) -> str:
    total = sum(table.widths) or 1
    cols = "".join(f'<col style="width: {share / total:.2%}">' for share in table.widths)
    line = house.look("table", table.style).border or "#000000"
    rule = f"border: 0.75pt solid {line};" if table.ruled else ""
    rows = ""
    for place, row in enumerate(table.rows):
        head = place < table.head_rows
        tag, kind = ("th", "head_cell") if head else ("td", "cell")
        cells = ""
        for cell in map(b.as_cell, row):
            span = f' colspan="{cell.across}"' if cell.across > 1 else ""
            span += f' rowspan="{cell.down}"' if cell.down > 1 else ""
            inner = _blocks(cell.body, house, "cell")
            look = house.look(kind, cell.style)
            css = _css(Look(bold=look.bold, colour=look.colour, shade=look.shade, align=look.align))
            cells += f'<{tag}{span} style="{rule} {css}">{inner}</{tag}>'
        rows += ("<thead>" if head and place == 0 else "") + f"<tr>{cells}</tr>"
        rows += "</thead>" if head and place == table.head_rows - 1 else ""
    fixed = "table-layout: fixed" if table.widths else ""
    return f'<table class="grid" style="{fixed}"><colgroup>{cols}</colgroup>{rows}</table>'


def _inline(text: Text) -> str:
    out = []
    for piece in pieces(text):
        match piece:
            case str():
                out.append(escape(piece, quote=False))
            case Break():
                out.append("<br>")
            case Tab():
                out.append("\u2003")
            case Mark():
                out.append(_inline(piece.content))
            case Span():
                out.append(_span(piece))
    return "".join(out)


def _span(span: Span) -> str:
    inner = _inline(span.content)
    for on, tag in ((span.raised, "sup"), (span.bold, "b"), (span.italic, "i")):
        inner = f"<{tag}>{inner}</{tag}>" if on else inner
    for on, tag in ((span.underline, "u"), (span.strike, "s")):
        inner = f"<{tag}>{inner}</{tag}>" if on else inner
    look = Look(
        font=span.font or None,
        size=span.size or None,
        colour=span.colour or None,
        shade=span.shade or None,
        bold=False if span.bold is False else None,
    )
    css = _css(look)
    return f'<span style="{css}">{inner}</span>' if css else inner
