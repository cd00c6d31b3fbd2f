"""A paper's elements as HTML and CSS."""

from base64 import b64encode
from html import escape

from corpus.authoring import blocks as b
from corpus.authoring.house import House, Look
from corpus.authoring.numbering import numbered
from corpus.authoring.text import Break, Mark, Span, Tab, Text, pieces

_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "justify"}
# Chromium has no Symbol or Wingdings; these are the signs Word shows for their codes.
_SIGNS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢"}


def css(look: Look) -> str:
    """Write a look as CSS declarations."""
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


def markup(block: b.Block, house: House, kind: str = "para") -> str:
    """Set one element as HTML; `kind` names the look of its paragraphs."""
    match block:
        case b.Para():
            return _para(block, house, kind)
        case b.Heading():
            tag = f"h{min(block.level, 4)}" if house.real_headings else "p"
            inner = _hung(block.number, block.content, house)
            return _tag(
                tag, _class(house, f"heading{block.level}", block.style), inner, block.number, house
            )
        case b.List():
            return _list(block, house)
        case b.Table():
            return _table(block, house)
        case b.Box():
            kind = _class(house, "box", block.style)
            return f'<div class="{kind}">{_blocks(block.body, house)}</div>'
        case b.Tiles():
            columns = f"grid-template-columns: repeat({block.across}, 1fr);"
            kind = _class(house, "tile", block.style)
            tiles = (f'<div class="{kind}">{_blocks(t, house)}</div>' for t in block.tiles)
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
    return "".join(markup(block, house, kind) for block in b.as_blocks(body))


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
        return _tag("p", _class(house, kind, para.style), inner, para.number, house)
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
    return f'<p class="{_class(house, kind, para.style)} tabbed" style="{style}">{inner}</p>'


def _class(house: House, kind: str, style: str) -> str:
    house.look(kind, style)  # an unknown name stops here
    return f"{kind} {style}".strip()


def _list(block: b.List, house: House) -> str:
    house.look("item", block.style)
    typed = house.typed_markers if block.typed is None else block.typed
    hang = f"--hang: {house.item_indent:g}pt; padding-left: var(--hang);"
    rows = []
    for printed, body in numbered(block):
        sign = "".join(_SIGNS.get(char, char) for char in printed)
        inner = "".join(markup(part, house, "item") for part in body)
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
            own = css(Look(bold=look.bold, colour=look.colour, shade=look.shade, align=look.align))
            cells += f'<{tag}{span} style="{rule} {own}">{inner}</{tag}>'
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
    own = css(look)
    return f'<span style="{own}">{inner}</span>' if own else inner
