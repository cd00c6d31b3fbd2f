"""Tables without upright ruling: rows told by columns of white space that run down them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.arrange.grids import Slot
from extract.arrange.markers import BULLET, DASHES, find_marker
from extract.layout import Line
from extract.page import Word

# A table without ruling has so many columns and rows; fewer are tab stops.
COLUMNS = 3
ROWS = 3

# White space between columns, and between lines of one table, as shares of the type size.
GUTTER = 0.7
FAR = 2.6

# Share of rows that must fill their first column, and of all cells that must be filled.
FIRST = 0.5
FILLED = 0.6

# More words than this on average in a cell is prose in columns.
WORDY = 9.0


class Segment(NamedTuple):
    """Words of a line between tabs, and where they stand in its text."""

    x0: float
    x1: float
    start: int
    end: int
    words: tuple[Word, ...]


class Aligned(NamedTuple):
    """Rows of cells, each the lines in one column; `columns` are the columns' edges."""

    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    columns: tuple[float, ...]

    def slot(self, row: int, column: int) -> Slot:
        """Return a cell's place; its height is that of its row's lines."""
        lines = [line for cell in self.rows[row] for line in cell]
        top = min([line.top for line in lines])
        bottom = max([line.bottom for line in lines])
        return Slot(row, column, 1, 1, self.columns[column], top, self.columns[column + 1], bottom)


def find_aligned(lines: Sequence[Line]) -> Iterator[list[Line] | Aligned]:
    """Part lines into tables without ruling and the text between them, in order."""
    text: list[Line] = []
    start = 0
    while start < len(lines):
        end = _reach(lines, start)
        table = _align(lines[start:end]) if end - start >= ROWS else None
        if table is None:
            text += lines[start : max(end, start + 1)]
        else:
            if text:
                yield text
            yield table
            text = []
        start = max(end, start + 1)
    if text:
        yield text


def _reach(lines: Sequence[Line], start: int) -> int:
    """Return the end of the lines from `start` that may be rows: most have two tabs or more."""
    end = last = start
    while end < len(lines):
        line = lines[end]
        if end > start and line.top - lines[end - 1].bottom > FAR * line.style.size:
            break
        tabs = line.text.count("\t")
        if tabs >= COLUMNS - 1 and not _is_listed(line):
            last = end + 1
        elif end == start or end - last >= 2:
            break
        end += 1
    return last


def _is_listed(line: Line) -> bool:
    """Whether the first tab only sets a bullet apart from its text."""
    marker = find_marker(line)
    if marker is None or marker.sort is not BULLET:
        return False
    return line.text.count("\t", marker.length) < COLUMNS - 1


def _align(lines: Sequence[Line]) -> Aligned | None:
    split = [(line, _segments(line)) for line in lines]
    edges = _edges([segment for _, segments in split if len(segments) > 1 for segment in segments])
    if len(edges) < COLUMNS:
        return None
    starts = [x0 for x0, _ in edges]
    rows: list[list[list[Line]]] = []
    for line, segments in split:
        places = [_column(edges, segment) for segment in segments]
        if None in places or len(set(places)) != len(places):
            return None
        cells: list[list[Line]] = [[] for _ in edges]
        for segment, place in zip(segments, places, strict=True):
            if place is not None:
                cells[place].append(_cut(line, segment))
        if rows and not cells[0] and _is_rest(rows[-1], cells):
            for column, inside in enumerate(cells):
                rows[-1][column] += inside
        else:
            rows.append(cells)
    if not _is_convincing(rows):
        return None
    right = max(segment.x1 for _, segments in split for segment in segments)
    table = tuple(tuple(map(tuple, row)) for row in rows)
    return Aligned(table, (*starts, right))


def _is_convincing(rows: Sequence[Sequence[Sequence[Line]]]) -> bool:
    if len(rows) < ROWS:
        return False
    filled = [cell for row in rows for cell in row if cell]
    if any(all(map(_is_marker, column)) for column in zip(*rows, strict=True)):
        # Markers set apart from their text: a list or a page of contents.
        return False
    first = sum(bool(row[0]) for row in rows)
    words = sum(len(line.words) for cell in filled for line in cell)
    return (
        first >= FIRST * len(rows)
        and len(filled) >= FILLED * len(rows) * len(rows[0])
        and words <= WORDY * len(filled)
    )


def _is_marker(cell: Sequence[Line]) -> bool:
    """Whether a cell holds a list marker and nothing else; empty cells may."""
    return not cell or (
        len(cell) == 1
        and not cell[0].text.isdigit()
        and cell[0].text not in DASHES
        and (marker := find_marker(cell[0])) is not None
        and marker.length >= len(cell[0].text)
    )


def _segments(line: Line) -> list[Segment]:
    """Return the parts of a line between tabs."""
    segments = []
    start = 0
    words: list[Word] = []
    begin = 0
    for word, (a, b) in zip(line.words, line.spans, strict=True):
        if words and "\t" in line.text[start:a]:
            segments.append(Segment(words[0].x0, words[-1].x1, begin, start, tuple(words)))
            words = []
        if not words:
            begin = a
        words.append(word)
        start = b
    segments.append(Segment(words[0].x0, words[-1].x1, begin, start, tuple(words)))
    return segments


def _edges(segments: Sequence[Segment]) -> list[tuple[float, float]]:
    """Return the left and right edges of the columns that segments fall into."""
    edges: list[tuple[float, float]] = []
    for segment in sorted(segments):
        gap = GUTTER * segment.words[0].style.size
        if edges and segment.x0 < edges[-1][1] + gap:
            edges[-1] = (edges[-1][0], max(edges[-1][1], segment.x1))
        else:
            edges.append((segment.x0, segment.x1))
    return edges


def _column(edges: Sequence[tuple[float, float]], segment: Segment) -> int | None:
    """Return the column that a segment lies in, None where it crosses several."""
    found = None
    for index, (x0, x1) in enumerate(edges):
        if segment.x0 < x1 and segment.x1 > x0:
            if found is not None:
                return None
            found = index
    return found


def _is_rest(above: Sequence[Sequence[Line]], cells: Sequence[Sequence[Line]]) -> bool:
    """Whether a line's cells go on with those above, one of them starting in mid sentence."""
    filled = [(over, cell) for over, cell in zip(above, cells, strict=True) if cell]
    return all(over for over, _ in filled) and (
        len(filled) < len(cells) - 1 or any(cell[0].text[0].islower() for _, cell in filled)
    )


def _cut(line: Line, segment: Segment) -> Line:
    """Return the part of a line that a segment holds."""
    spans = tuple(
        (a - segment.start, b - segment.start)
        for a, b in line.spans
        if segment.start <= a and b <= segment.end
    )
    return line._replace(
        x0=segment.x0,
        x1=segment.x1,
        text=line.text[segment.start : segment.end],
        words=segment.words,
        moved=spans,
    )
