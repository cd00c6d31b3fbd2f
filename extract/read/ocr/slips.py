"""Slips that recognisers make with dirt on the paper: accents, dots and bullets."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence

from extract.read.ocr.lines import Line, Part

ACCENTED = frozenset("áàâäéèêëíìîïóòôöúùûüẃẁŵẅýỳŷÿ")
"""Letters that British languages write with an accent."""

DUST = frozenset(".,·'`´‘’•˙")
"""What a speck is taken for where it stands alone."""

LEADING = re.compile(r"^[·`´˙]+(?=.)|^\.(?=\w)")
"""Specks before a word."""

FILLED = re.compile(r"(?<=[a-z.,])['‘’`´·](?=[A-Z])")
"""A speck in the space between two words; after a capital it may be that of O'Dowd."""

GAP = 0.5
"""The width of a space as a share of a letter's."""

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
            parts += [piece._replace(text=_fold(piece.text, words)) for piece in _dust(part)]
    return line._replace(parts=tuple(parts))


def _dust(part: Part) -> Iterator[Part]:
    """Yield a word without specks before it, parted where a speck fills the space in it."""
    text = LEADING.sub("", part.text)
    middle = FILLED.search(text)
    if not middle:
        yield part._replace(text=text)
        return
    share = middle.start() / len(text)
    at = part.x0 + share * (part.x1 - part.x0)
    yield Part(text[: middle.start()], part.x0, at)
    yield Part(text[middle.end() :], at + GAP * (part.x1 - part.x0) / len(text), part.x1)


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
