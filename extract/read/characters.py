"""What counts as white space, and what some characters stand for."""

import numpy as np

# Characters that draw nothing and part nothing: spaces without width, and marks that say in
# which direction is written.
IGNORED = "\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"

# PDFium gives a hyphen at a line's end one of the first two; fonts made from word
# processors often map the visible hyphen to the soft one.
LINE_END_HYPHENS = "\x02\ufffe"
HYPHENS = f"{LINE_END_HYPHENS}\xad"

# What a font gives for a glyph whose meaning it does not tell.
UNKNOWN = "\ufffd"

# Control characters mean nothing in print, and may command a terminal that shows them.
CONTROLS = {code: UNKNOWN for code in (*range(0x20), *range(0x7F, 0xA0)) if not chr(code).isspace()}

REPAIRS = CONTROLS | {ord(c): None for c in IGNORED} | {ord(c): "-" for c in HYPHENS}

SPACE = np.zeros(0x10000, dtype=bool)
SPACE[[code for code in range(0x10000) if chr(code).isspace()]] = True
SPACE[[0x180E, 0x2800]] = True

LINE_END_HYPHEN = np.zeros(0x10000, dtype=bool)
LINE_END_HYPHEN[list(map(ord, LINE_END_HYPHENS))] = True

ODD = np.zeros(0x10000, dtype=bool)
ODD[list(REPAIRS)] = True

# A gap or a step wider than these shares of a character's height parts two words. PDFium
# has already put spaces into the gaps it takes for such and leaves only jumps; pdfplumber
# has not.
GAP = 0.3
GAP_ALONE = 0.15
STEP = 0.2


def clean(text: str) -> str:
    """Return a word with hyphens, unknown glyphs and empty characters set right."""
    return text.translate(REPAIRS)
