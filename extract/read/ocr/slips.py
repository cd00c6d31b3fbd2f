"""Slips that recognisers make with dirt on the paper: accents, dots and bullets."""

import unicodedata
from collections.abc import Collection, Sequence

from extract.read.ocr.lines import Line

ACCENTED = frozenset("áàâäéèêëíìîïóòôöúùûüẃẁŵẅýỳŷÿ")
"""Letters that British languages write with an accent."""

DUST = frozenset(".,·'`´‘’•˙")
"""What a speck is taken for where it stands alone."""

BULLETS = frozenset("·•●∙⚫■▪◆")
BULLET = "•"


def mend_slips(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return a page's lines without specks read as words or accents, bullets as bullets."""
    words = {part.text.lower() for line in lines for part in line.parts}
    mended = (_mend(line, words) for line in lines)
    return tuple(line for line in mended if line.parts)


def _mend(line: Line, words: Collection[str]) -> Line:
    parts = []
    for index, part in enumerate(line.parts):
        if part.text in BULLETS and not index and len(line.parts) > 1:
            parts.append(part._replace(text=BULLET))
        elif part.text not in DUST:
            parts.append(part._replace(text=_fold(part.text, words)))
    return line._replace(parts=tuple(parts))


def _fold(word: str, words: Collection[str]) -> str:
    """Return a word without accents that no British language has, or the page does not repeat."""
    if word.isascii():
        return word
    plain = "".join(map(_plain, word))
    if plain.lower() in words:
        return plain
    return "".join(sign if sign.lower() in ACCENTED else _plain(sign) for sign in word)


def _plain(sign: str) -> str:
    base = unicodedata.normalize("NFD", sign)[0]
    return base if base.isascii() and base.isalpha() else sign
