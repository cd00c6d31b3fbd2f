"""Words from PDFium's characters: white space parts them, and so do gaps and steps.

Within one text object PDFium has put spaces into most gaps itself, and in most fonts characters
are of one height: what white space parts there is one word, known by its first and last
character. Where that need not be so, each character is looked at.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.page import Word
from extract.read import library
from extract.read.answers import Answers, Question
from extract.read.blanks import Blanks
from extract.read.characters import (
    GAP,
    LINE_END_HYPHEN,
    LINE_END_HYPHENS,
    ODD,
    SPACE,
    STEP,
    UNKNOWN,
    clean,
)
from extract.read.geometry import Boxes, Display, cut
from extract.read.glyph_numbers import spell
from extract.read.library import Address
from extract.read.structure import ContentIds
from extract.read.style import Settings
from models.rule import has_any

# Between characters this close (a share of their height) no space could have been drawn.
TOUCHING = 0.05

# A word is seldom wider for each of its letters, nor higher, than these shares of its size;
# where it is, it may have a gap inside, or run down the page.
WIDE = 0.8
HIGH = 2.0

_CORNERS = Answers(4)

Codes = NDArray[np.uint16]
Indices = NDArray[np.intp]
Objects = NDArray[np.uint64]
Flags = NDArray[np.bool_]


class Spans(NamedTuple):
    """Where words stand in a page's text and on the page: a row each, in the text's order."""

    firsts: Indices
    lasts: Indices
    boxes: Boxes
    objects: Objects
    """PDFium's addresses of the text objects they begin in, 0 where there is none."""


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
    text, codes = _read_text(text_page, settings, numbering)
    found = _find_words(text_page, text, codes, shown, settings, blanks)
    if not len(found.firsts):
        return []
    firsts, lasts = found.firsts.tolist(), found.lasts.tolist()
    x0, top, x1, bottom = found.boxes.T
    inside = (x0 + x1 > 0) & (x0 + x1 < 2 * shown.width)
    inside &= (top + bottom > 0) & (top + bottom < 2 * shown.height)
    # What reaches beyond the page ends with it.
    cut_to = (shown.width, shown.height) * 2
    x0, top, x1, bottom = np.minimum(np.maximum(found.boxes, 0.0), cut_to).T
    texts = text.split()
    if len(texts) != len(firsts):  # some are parted, or by what is no white space elsewhere
        texts = [text[first : last + 1] for first, last in zip(firsts, lasts, strict=True)]
    odd = np.flatnonzero(ODD[codes])
    if len(odd):
        for index in np.unique(np.searchsorted(found.firsts, odd, side="right") - 1).tolist():
            texts[index] = clean(texts[index])
    objects = found.objects.tolist()
    examples = dict(zip(objects, firsts, strict=True))
    set_so = settings.look_up(examples)
    styles = {obj: set_so[obj].style for obj in examples}
    ids = content_ids.look_up(examples)
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


def _read_text(
    text_page: Address, settings: Settings, numbering: frozenset[str]
) -> tuple[str, Codes]:
    """Return a page's text and its code units; PDFium has added spaces and line ends."""
    count = max(library.count_characters(text_page), 0)
    codes = np.zeros(count + 1, dtype=np.uint16)
    written = library.get_text(text_page, 0, count, codes.ctypes.data) - 1 if count else 0
    codes = codes[:count]
    try:
        text = codes.tobytes().decode("utf-16-le")
    except UnicodeDecodeError:
        text = ""
    if written != count or len(text) != count:
        text, codes = _one_by_one(text_page, count)
    return _spell(text_page, codes, settings, numbering) if numbering else (text, codes)


def _one_by_one(text_page: Address, count: int) -> tuple[str, Codes]:
    """Read characters singly, where some have no text or lie beyond U+FFFF."""
    points = list(library.each(library.get_unicode, text_page, range(count)))
    text = "".join(
        chr(p) if 0 < p < 0x110000 and p & 0xFFFFF800 != 0xD800 else UNKNOWN for p in points
    )
    return text, np.array([min(ord(c), 0xFFFF) for c in text], dtype=np.uint16)


def _spell(
    text_page: Address, codes: Codes, settings: Settings, numbering: frozenset[str]
) -> tuple[str, Codes]:
    """Put letters for the numbers of glyphs in the fonts that give such."""
    objects = _objects(text_page, range(len(codes))).tolist()
    fonts = {obj: settings.of(obj, place).style.font for place, obj in enumerate(objects)}
    numbers = np.array([fonts[obj] in numbering for obj in objects], dtype=bool)
    spelt = spell(codes, numbers)
    return spelt.tobytes().decode("utf-16-le"), spelt


def _find_words(
    text_page: Address,
    text: str,
    codes: Codes,
    shown: Display,
    settings: Settings,
    blanks: Blanks,
) -> Spans:
    """Return where each word stands, in the order of the text."""
    ink = np.zeros(len(codes) + 2, dtype=bool)
    np.logical_not(SPACE[codes], out=ink[1:-1])
    edges = np.flatnonzero(ink[1:] != ink[:-1])
    firsts, lasts = edges[::2], edges[1::2] - 1
    if not len(firsts):
        return Spans(firsts, lasts, np.empty((0, 4)), _objects(text_page, ()))
    begun = _objects(text_page, firsts.tolist())
    # What ends before the next word begins in the same object, ends in that object.
    ended, final = begun.copy(), np.append(begun[1:] != begun[:-1], True)
    ended[final] = _objects(text_page, lasts[final].tolist())
    boxes = _boxes(text_page, np.concatenate((firsts, lasts)), shown)
    boxes, ends = boxes[: len(firsts)], boxes[len(firsts) :]
    np.minimum(boxes[:, :2], ends[:, :2], out=boxes[:, :2])
    np.maximum(boxes[:, 2:], ends[:, 2:], out=boxes[:, 2:])
    whole = (begun == ended) & _plain(begun, firsts, lasts, boxes, settings)
    if has_any(text, LINE_END_HYPHENS):
        hyphens = np.flatnonzero(LINE_END_HYPHEN[codes])
        whole[np.searchsorted(firsts, hyphens, side="right") - 1] = False
    if whole.all():
        return Spans(firsts, lasts, boxes, begun)
    known = Spans(firsts[whole], lasts[whole], boxes[whole], begun[whole])
    doubtful = np.flatnonzero(ink[1:-1])[np.repeat(~whole, lasts - firsts + 1)]
    parted = _part(text_page, codes, doubtful, shown, settings, blanks)
    order = np.argsort(np.concatenate((known.firsts, parted.firsts)))
    return Spans(*(np.concatenate(both)[order] for both in zip(known, parted, strict=True)))


def _plain(
    objects: Objects, firsts: Indices, lasts: Indices, boxes: Boxes, settings: Settings
) -> Flags:
    """Tell of which runs of characters the ends say all, if they are in one text object each."""
    # Several words stand in one object, one after another.
    begins = np.concatenate(([True], objects[1:] != objects[:-1]))
    owners = objects[begins].tolist()
    found = settings.look_up(dict(zip(owners, firsts[begins].tolist(), strict=True)))
    times = np.diff(np.append(np.flatnonzero(begins), len(objects)))
    roomy = np.repeat([found[obj].roomy for obj in owners], times)
    sizes = np.repeat([found[obj].style.size for obj in owners], times)
    wide = boxes[:, 2] - boxes[:, 0] > WIDE * sizes * (lasts - firsts + 1)
    high = boxes[:, 3] - boxes[:, 1] > HIGH * sizes
    plain: Flags = roomy & ~wide & ~high
    return plain


def _objects(text_page: Address, characters: Sequence[int]) -> Objects:
    found = library.each(library.character_object, text_page, characters)
    return np.fromiter(found, dtype=np.uint64, count=len(characters))


def _boxes(text_page: Address, characters: Indices, shown: Display) -> Boxes:
    asked = [text_page] * len(characters), characters.tolist()
    return shown.place(_CORNERS.ask(len(characters), Question(library.loose_box, asked)))


def _part(
    text_page: Address,
    codes: Codes,
    characters: Indices,
    shown: Display,
    settings: Settings,
    blanks: Blanks,
) -> Spans:
    """Part characters, of which none is white space, into words."""
    boxes = _boxes(text_page, characters, shown)
    apart = _apart(text_page, codes, characters, boxes, settings, blanks)
    starts = np.concatenate(([0], np.flatnonzero(apart) + 1))
    ends = np.concatenate((starts[1:], [len(characters)])) - 1
    least = np.minimum.reduceat(boxes[:, :2], starts)
    most = np.maximum.reduceat(boxes[:, 2:], starts)
    firsts, lasts = characters[starts], characters[ends]
    objects = _objects(text_page, firsts.tolist())
    return Spans(firsts, lasts, np.hstack((least, most)), objects)


def _apart(
    text_page: Address,
    codes: Codes,
    characters: Indices,
    boxes: Boxes,
    settings: Settings,
    blanks: Blanks,
) -> Flags:
    """Tell for each character but the last whether a word ends with it."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    height = np.maximum(sizes[1:, 0], sizes[1:, 1])
    before, after = boxes[:-1], boxes[1:]
    ways = np.maximum(after[:, :2] - before[:, 2:], before[:, :2] - after[:, 2:])
    gaps = np.maximum(ways[:, 0], ways[:, 1])
    apart: Flags = (characters[1:] - characters[:-1] > 1) | (gaps > GAP * height)
    apart |= LINE_END_HYPHEN[codes[characters[:-1]]]
    tall = np.minimum(sizes[1:, 1], sizes[:-1, 1])
    uneven = ~apart & (np.abs(after[:, 3] - before[:, 3]) > STEP * tall)
    for index in np.flatnonzero(uneven).tolist():
        apart[index] = settings.steps(int(characters[index]), int(characters[index + 1]))
    for index in np.flatnonzero(~apart & (gaps > TOUCHING * height)).tolist():
        pair = (int(characters[index]), int(characters[index + 1]))
        old, new = _objects(text_page, pair).tolist()
        apart[index] = old != new and blanks.between(old, new)
    return apart
