"""Papers set as HTML and printed by Chromium."""

import re
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

from corpus.authoring import blocks as b
from corpus.authoring.house import LOOKS, House, Paper, Running
from corpus.authoring.markup import css, markup
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
    rules = [f".{name} {{ {css(house.look(name))} }}" for name in names]
    top, right, bottom, left = house.margins
    width, height = house.page
    page = [
        f"@page {{ size: {width}pt {height}pt; margin: {top}pt {right}pt {bottom}pt {left}pt; }}",
        *_running(paper.head, "top", house),
        *_running(paper.foot, "bottom", house),
        f"body {{ font: {house.size}pt/{house.leading} '{house.font}'; }}",
    ]
    style = "\n".join([_BASE, *page, *rules, house.css])
    body = "\n".join(markup(block, house) for part in paper.body for block in b.as_blocks(part))
    return (
        f'<!doctype html><html lang="{paper.lang}"><head><meta charset="utf-8">'
        f"<title>{escape(paper.pdf_title or paper.name)}</title><style>{style}</style></head>"
        f"<body>{body}</body></html>"
    )


def _running(running: Running | None, edge: str, house: House) -> list[str]:
    if running is None:
        return []
    look = house.look("head" if edge == "top" else "foot")
    font = f"font-family: '{house.font}'; {css(look)} white-space: pre;"
    parts = {"left": running.left, "center": running.centre, "right": running.right}
    near = "bottom" if edge == "top" else "top"
    rule = (
        f"border-{near}: 0.75pt solid #000; padding-{near}: 3pt; margin-{near}: 14pt; "
        f"vertical-align: {near};"
    )
    boxes = ""
    for place, text in parts.items():
        words = plain_lines(text)
        if not words and not running.rule:
            continue
        content = re.sub(
            r"\{(pages?)\}",
            r'" counter(\1) "',
            '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\A ") + '"',
        )
        boxes += (
            f"@{edge}-{place} {{ content: {content}; {font} {rule if running.rule else ''} }}\n"
        )
    bare = "".join(f"@{edge}-{place} {{ content: none; border: 0; }}" for place in parts)
    return [f"@page {{ {boxes} }}", *([] if running.first else [f"@page :first {{ {bare} }}"])]


def plain_lines(text: Text) -> str:
    """Give a running text's words, line breaks kept."""
    lines: list[list[str | Span | Mark | Tab]] = [[]]
    for piece in pieces(text):
        if isinstance(piece, Break):
            lines.append([])
        else:
            lines[-1].append(piece)
    return "\n".join(plain(line) for line in lines)
