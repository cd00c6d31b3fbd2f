"""Recognised lines set as words of a page: in points, in even rows, of one size, bold or not."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from extract.page import Style, Word
from extract.read.ocr.lines import Line
from extract.read.ocr.picture import Pixels
from extract.read.ocr.strokes import Strokes

FONT = "recognised"

SIZE = 0.83
"""The type size as a share of the height of a recogniser's line."""

EVEN = 1.2
"""Sizes are the same that differ by no more than this: a line's height is only its ink's."""

HEIGHT = 1.15
"""A word's height as a share of its size, as in a PDF's own text."""

ROW = 0.35
"""Lines whose middles lie closer than this share of their size are one row."""

BOLD = 1.18
"""Bold strokes are so many times as thick as the page's usual ones, size for size."""

SURE = 0.8
"""A line that stands on end is taken where it was read with such confidence."""

LETTERS = 2
"""Words with fewer letters do not tell how thick their strokes are."""


class _Row(NamedTuple):
    middle: float
    size: float
    lines: list[Line]


def set_words(lines: Sequence[Line], pixels: Pixels, scale: float) -> tuple[Word, ...]:
    """Return the words of a picture's lines in points; `scale` is pixels a point."""
    level = [line for line in lines if not line.tall]
    rows = _gather(level, _even(level))
    weights = _weigh(rows, pixels)
    usual = _usual(rows, weights)
    words: list[Word] = []
    for row in rows:
        size = row.size / scale
        top = (row.middle / scale) - HEIGHT * size / 2
        for line in row.lines:
            bold = _bold_beginning(line, weights[id(line)], usual)
            for index, part in enumerate(line.parts):
                style = Style(FONT, round(size, 1), index < bold, False, None)
                words.append(
                    Word(
                        part.text,
                        round(part.x0 / scale, 3),
                        round(top, 3),
                        round(part.x1 / scale, 3),
                        round(top + HEIGHT * size, 3),
                        style,
                        confidence=line.confidence,
                    )
                )
    for line in lines:
        if line.tall and line.confidence >= SURE:
            words += _upended(line, scale)
    return tuple(words)


def _upended(line: Line, scale: float) -> Iterator[Word]:
    """Yield the words of a line that runs up the page, as most do that stand on end."""
    size = round(SIZE * (line.parts[0].x1 - line.parts[0].x0) / scale, 1)
    style = Style(FONT, size, False, False, None)
    step = (line.bottom - line.top) / (_letters(line) + len(line.parts) - 1)
    bottom = line.bottom
    for part in line.parts:
        top = bottom - step * len(part.text)
        x0, y0, x1, y1 = (round(edge / scale, 3) for edge in (part.x0, top, part.x1, bottom))
        yield Word(part.text, x0, y0, x1, y1, style, confidence=line.confidence)
        bottom = top - step


def _letters(line: Line) -> int:
    return sum(len(part.text) for part in line.parts)


def _even(lines: Sequence[Line]) -> dict[int, float]:
    """Return each line's size in pixels; sizes about the page's usual one are that one."""
    sizes = {id(line): SIZE * (line.bottom - line.top) for line in lines}
    usual = _weighted_median([(sizes[id(line)], _letters(line)) for line in lines])
    return {
        line: usual if usual / EVEN <= size <= usual * EVEN else size
        for line, size in sizes.items()
    }


def _gather(lines: Sequence[Line], sizes: dict[int, float]) -> list[_Row]:
    """Put lines that stand side by side into one row, rows from the top."""
    rows: list[_Row] = []
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        middle, size = (line.top + line.bottom) / 2, sizes[id(line)]
        last = rows[-1] if rows else None
        near = last and middle - last.middle < ROW * min(size, last.size)
        if last and near and size / EVEN <= last.size <= size * EVEN and _beside(line, last.lines):
            members = [*last.lines, line]
            middles = [((each.top + each.bottom) / 2, _letters(each)) for each in members]
            whole = sum(count for _, count in middles)
            middle = sum(at * count for at, count in middles) / whole
            size = max(((sizes[id(each)], _letters(each)) for each in members), key=_second)[0]
            rows[-1] = _Row(middle, size, members)
        else:
            rows.append(_Row(middle, size, [line]))
    for row in rows:
        row.lines.sort(key=lambda line: line.parts[0].x0)
    return rows


def _second(pair: tuple[float, int]) -> int:
    return pair[1]


def _beside(line: Line, others: Sequence[Line]) -> bool:
    """Tell whether a line overlaps none of the others."""
    x0, x1 = line.parts[0].x0, line.parts[-1].x1
    shared = 0.2 * (x1 - x0)
    return all(
        min(x1, other.parts[-1].x1) - max(x0, other.parts[0].x0) <= shared for other in others
    )


def _weigh(rows: Sequence[_Row], pixels: Pixels) -> dict[int, list[float]]:
    """Return the thickness of each word's strokes as a share of its size, by line."""
    strokes = Strokes(pixels)
    return {
        id(line): [
            strokes.thickness(part.x0, line.top, part.x1, line.bottom) / row.size
            for part in line.parts
        ]
        for row in rows
        for line in row.lines
    }


def _usual(rows: Sequence[_Row], weights: dict[int, list[float]]) -> float:
    return _weighted_median(
        [
            (weight, len(part.text))
            for row in rows
            for line in row.lines
            for part, weight in zip(line.parts, weights[id(line)], strict=True)
        ]
    )


def _bold_beginning(line: Line, weights: Sequence[float], usual: float) -> int:
    """Return with how many bold words a line begins: none, all, or those that fit best."""
    heavier = [
        (weight / (usual or 1.0) - BOLD) * len(part.text) if len(part.text) >= LETTERS else 0.0
        for part, weight in zip(line.parts, weights, strict=True)
    ]
    gains = [0.0, *accumulate(heavier)]
    best = max(range(len(gains)), key=gains.__getitem__)
    if best == 0:
        return 0
    # The end of a line that is bold at all but for a word too short to tell is bold too.
    return len(heavier) if gains[-1] > 0 and not any(heavier[best:]) else best


def _weighted_median(values: Sequence[tuple[float, int]]) -> float:
    ordered = sorted(values)
    half = sum(count for _, count in ordered) / 2
    passed = 0
    for value, count in ordered:
        passed += count
        if passed >= half:
            return value
    return ordered[-1][0] if ordered else 0.0
