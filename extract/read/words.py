"""Words from PDFium's characters: white space parts them, and so do gaps and steps."""

from collections.abc import Iterator
from functools import partial
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.page import Word
from extract.read import library
from extract.read.answers import Answers
from extract.read.blanks import Blanks
from extract.read.characters import GAP, LINE_END_HYPHEN, ODD, SPACE, STEP, UNKNOWN, clean
from extract.read.geometry import Boxes, Display, cut
from extract.read.glyph_numbers import spell
from extract.read.library import Address
from extract.read.structure import ContentIds
from extract.read.style import Settings

# Between characters this close (a share of their height) no space could have been drawn.
TOUCHING = 0.05

_CORNERS = Answers(4)

Indices = NDArray[np.intp]
Flags = NDArray[np.bool_]


class Characters(NamedTuple):
    """A page's text in PDFium's order, and its characters that are not white space.

    Of these: where they stand in the text, their code units, their boxes as displayed.
    """

    text: str
    inked: Indices
    codes: NDArray[np.uint16]
    boxes: Boxes


def read_characters(
    text_page: Address, shown: Display, settings: Settings, numbering: frozenset[str]
) -> Characters:
    """Return the characters of a text page; spaces and line ends PDFium added are in the text."""
    count = max(library.count_characters(text_page), 0)
    codes = np.zeros(count + 1, dtype=np.uint16)
    written = library.get_text(text_page, 0, count, codes.ctypes.data) - 1 if count else 0
    codes = codes[:count]
    if written != count or bool(np.any((codes & 0xF800) == 0xD800)):
        text, codes = _one_by_one(text_page, count)
    else:
        text = codes.tobytes().decode("utf-16-le")
    if numbering:
        text, codes = _spell(text_page, codes, settings, numbering)
    inked = np.flatnonzero(~SPACE[codes])
    corners = _CORNERS.ask(library.loose_box, [text_page] * len(inked), inked.tolist())
    return Characters(text, inked, codes[inked], shown.place(corners))


def _spell(
    text_page: Address, codes: NDArray[np.uint16], settings: Settings, numbering: frozenset[str]
) -> tuple[str, NDArray[np.uint16]]:
    """Put letters for the numbers of glyphs in the fonts that give such."""
    objects = list(library.each(library.character_object, text_page, range(len(codes))))
    fonts = {obj: settings.of(obj, place).style.font for place, obj in enumerate(objects)}
    numbers = np.array([fonts[obj] in numbering for obj in objects], dtype=bool)
    spelt = spell(codes, numbers)
    return spelt.tobytes().decode("utf-16-le"), spelt


def _one_by_one(text_page: Address, count: int) -> tuple[str, NDArray[np.uint16]]:
    """Read characters singly, where some have no text or lie beyond U+FFFF."""
    points = list(library.each(library.get_unicode, text_page, range(count)))
    text = "".join(
        chr(p) if 0 < p < 0x110000 and p & 0xFFFFF800 != 0xD800 else UNKNOWN for p in points
    )
    return text, np.array([min(ord(c), 0xFFFF) for c in text], dtype=np.uint16)


def read_words(
    text_page: Address,
    shown: Display,
    settings: Settings,
    content_ids: ContentIds,
    blanks: Blanks,
    numbering: frozenset[str] = frozenset(),
) -> list[Word]:
    """Return the words of a text page that lie on the page as displayed.

    `numbering` names the fonts that give the numbers of glyphs for letters.
    """
    text, inked, codes, boxes = read_characters(text_page, shown, settings, numbering)
    if not len(inked):
        return []
    apart = _part(text_page, inked, codes, boxes, settings, blanks)
    starts = np.concatenate(([0], np.flatnonzero(apart) + 1))
    ends = np.concatenate((starts[1:], [len(inked)])) - 1
    firsts, lasts = inked[starts].tolist(), inked[ends].tolist()
    x0, top = np.minimum.reduceat(boxes[:, :2], starts).T
    x1, bottom = np.maximum.reduceat(boxes[:, 2:], starts).T
    inside = (x0 + x1 > 0) & (x0 + x1 < 2 * shown.width)
    inside &= (top + bottom > 0) & (top + bottom < 2 * shown.height)
    x0, x1 = x0.clip(0.0, shown.width), x1.clip(0.0, shown.width)
    top, bottom = top.clip(0.0, shown.height), bottom.clip(0.0, shown.height)
    texts = [text[first : last + 1] for first, last in zip(firsts, lasts, strict=True)]
    for index in np.flatnonzero(np.logical_or.reduceat(ODD[codes], starts)).tolist():
        texts[index] = clean(texts[index])
    objects = list(library.each(library.character_object, text_page, firsts))
    examples = dict(zip(objects, firsts, strict=True))
    styles = {obj: settings.of(obj, character).style for obj, character in examples.items()}
    ids = {obj: content_ids.of(obj) for obj in styles}
    words: Iterator[Word] = map(
        partial(tuple.__new__, Word),
        zip(
            texts,
            x0.tolist(),
            top.tolist(),
            x1.tolist(),
            bottom.tolist(),
            [styles[obj] for obj in objects],
            [ids[obj] for obj in objects],
            repeat(1.0),
            strict=False,
        ),
    )
    if settings.flat:
        words = map(settings.heighten, words, objects, firsts)
    kept = list(words)
    if not (inside.all() and all(texts)):
        kept = [
            word for word, there in zip(kept, inside.tolist(), strict=True) if there and word.text
        ]
    if settings.flat:
        return [cut(word, shown.width, shown.height) for word in kept]
    return kept


def _part(
    text_page: Address,
    inked: Indices,
    codes: NDArray[np.uint16],
    boxes: Boxes,
    settings: Settings,
    blanks: Blanks,
) -> Flags:
    """Tell for each drawn character but the last whether a word ends with it."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    height = np.maximum(sizes[1:, 0], sizes[1:, 1])
    before, after = boxes[:-1], boxes[1:]
    ways = np.maximum(after[:, :2] - before[:, 2:], before[:, :2] - after[:, 2:])
    gaps = np.maximum(ways[:, 0], ways[:, 1])
    apart: Flags = (inked[1:] - inked[:-1] > 1) | (gaps > GAP * height)
    apart |= LINE_END_HYPHEN[codes[:-1]]
    tall = np.minimum(sizes[1:, 1], sizes[:-1, 1])
    uneven = ~apart & (np.abs(after[:, 3] - before[:, 3]) > STEP * tall)
    for index in np.flatnonzero(uneven).tolist():
        apart[index] = settings.steps(int(inked[index]), int(inked[index + 1]))
    for index in np.flatnonzero(~apart & (gaps > TOUCHING * height)).tolist():
        pair = (int(inked[index]), int(inked[index + 1]))
        old, new = library.each(library.character_object, text_page, pair)
        apart[index] = old != new and blanks.between(old, new)
    return apart
