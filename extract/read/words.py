"""Words from PDFium's characters: white space parts them, and so do gaps and steps."""

from collections import deque
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.page import Word
from extract.read import library
from extract.read.characters import GAP, LINE_END_HYPHEN, ODD, SPACE, STEP, UNKNOWN, clean
from extract.read.geometry import Boxes, Display
from extract.read.structure import ContentIds
from extract.read.style import PLAIN, Settings


class Characters(NamedTuple):
    """A page's characters in PDFium's order: text, code units, boxes as displayed."""

    text: str
    codes: NDArray[np.uint16]
    boxes: Boxes


def read_characters(text_page: int, shown: Display) -> Characters:
    """Return the characters of a text page; spaces and line ends PDFium added are included."""
    count = max(library.count_characters(text_page), 0)
    codes = np.zeros(count + 1, dtype=np.uint16)
    written = library.get_text(text_page, 0, count, codes.ctypes.data) - 1 if count else 0
    codes = codes[:count]
    if written != count or bool(np.any((codes & 0xF800) == 0xD800)):
        text, codes = _one_by_one(text_page, count)
    else:
        text = codes.tobytes().decode("utf-16-le")
    corners = np.zeros((count, 4), dtype=np.float32)
    start = corners.ctypes.data
    places = range(start, start + 16 * count, 16)
    deque(map(library.loose_box, repeat(text_page), range(count), places), maxlen=0)
    return Characters(text, codes, shown.place(corners))


def _one_by_one(text_page: int, count: int) -> tuple[str, NDArray[np.uint16]]:
    """Read characters singly, where some have no text or lie beyond U+FFFF."""
    points = list(map(library.get_unicode, repeat(text_page), range(count)))
    text = "".join(
        chr(p) if 0 < p < 0x110000 and p & 0xFFFFF800 != 0xD800 else UNKNOWN for p in points
    )
    return text, np.array([min(ord(c), 0xFFFF) for c in text], dtype=np.uint16)


def read_words(
    text_page: int, shown: Display, settings: Settings, content_ids: ContentIds
) -> list[Word]:
    """Return the words of a text page that lie on the page as displayed."""
    text, codes, boxes = read_characters(text_page, shown)
    inked = np.flatnonzero(~SPACE[codes])
    if not len(inked):
        return []
    sideways = shown.rotation in (90, 270)
    before, after = boxes[inked[:-1]], boxes[inked[1:]]
    height = np.maximum(after[:, 3] - after[:, 1], after[:, 2] - after[:, 0])
    across = np.maximum(after[:, 0] - before[:, 2], before[:, 0] - after[:, 2])
    down = np.maximum(after[:, 1] - before[:, 3], before[:, 1] - after[:, 3])
    apart = (np.diff(inked) > 1) | (np.maximum(across, down) > GAP * height)
    apart |= LINE_END_HYPHEN[codes[inked[:-1]]]
    tall = np.minimum(before[:, 3] - before[:, 1], after[:, 3] - after[:, 1])
    steps = ~apart & (np.abs(after[:, 3] - before[:, 3]) > STEP * tall)
    for step in np.flatnonzero(steps).tolist():
        earlier, later = (int(inked[step + side]) for side in (0, 1))
        old, new = (library.character_object(text_page, index) for index in (earlier, later))
        if not new:
            apart[step] = True
            continue
        setting = settings.of(new, text_page, later, sideways)
        # The box of a ligature is its ink alone and only looks raised.
        inside = max(before[step, 1], after[step, 1]) < min(before[step, 3], after[step, 3])
        same = old and settings.of(old, text_page, earlier, sideways).style == setting.style
        apart[step] = setting.level and not (same and inside)
    starts = np.concatenate(([0], np.flatnonzero(apart) + 1))
    ends = np.concatenate((starts[1:], [len(inked)])) - 1
    placed = boxes[inked]
    x0 = np.minimum.reduceat(placed[:, 0], starts)
    top = np.minimum.reduceat(placed[:, 1], starts)
    x1 = np.maximum.reduceat(placed[:, 2], starts)
    bottom = np.maximum.reduceat(placed[:, 3], starts)
    on_page = (x0 + x1 > 0) & (x0 + x1 < 2 * shown.width)
    on_page &= (top + bottom > 0) & (top + bottom < 2 * shown.height)
    odd = np.add.reduceat(ODD[codes[inked]], starts) > 0
    words = []
    style = PLAIN
    for first, last, left, upper, right, lower, inside, repair in zip(
        inked[starts].tolist(),
        inked[ends].tolist(),
        x0.tolist(),
        top.tolist(),
        x1.tolist(),
        bottom.tolist(),
        on_page.tolist(),
        odd.tolist(),
        strict=True,
    ):
        if not inside:
            continue
        word = text[first : last + 1]
        if repair:
            word = clean(word)
            if not word:
                continue
        obj = library.character_object(text_page, first)
        content_id = -1
        if obj:
            style = settings.of(obj, text_page, first, sideways).style
            content_id = content_ids.of(obj)
        words.append(Word(word, left, upper, right, lower, style, content_id))
    return words
