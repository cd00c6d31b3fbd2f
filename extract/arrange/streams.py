"""Streams: what runs on without a break within a page, region by region in reading order."""

from collections.abc import Iterator, Sequence
from itertools import count, groupby
from operator import attrgetter

from extract.arrange.aligned import COLUMNS, ROWS, Aligned, find_aligned
from extract.arrange.draft import Draft
from extract.arrange.grids import Grid, find_grids
from extract.arrange.labels import mend_labels
from extract.arrange.measure import Measure
from extract.arrange.paragraphs import Paragraphs
from extract.arrange.tables import draft_aligned, draft_table, fill_grid, is_table, numbered_text
from extract.layout import BlockKind, Line, Rulings

Stream = list[Draft]

# A region of this share of the text's width shares its right margin with the page.
WIDE = 0.7

# With fewer lines than this a page borrows the document's right margin.
FEW = 12

# Points within which regions share their left edge.
EDGE = 8.0

# Points between a frame and its text.
PADDING = 4.0

# Notes at the foot of a page are set so much smaller than the running text, in the lower
# part of the page.
SMALLER = 0.93
LOWER = 0.5

_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹*†‡")


class Streams:
    """Drafts the pages of one document."""

    def __init__(self, measured: Measure, paragraphs: Paragraphs) -> None:
        self._measured = measured
        self._paragraphs = paragraphs
        self._boxes = count()

    def draft(self, lines: Sequence[Line], rulings: Rulings, height: float) -> list[Stream]:
        """Return the streams of a page `height` points high."""
        body = [line for line in lines if line.furniture is None]
        if not body:
            return []
        rights = self._right_margins(body)
        grids = find_grids(rulings)
        inside: list[list[Line]] = [[] for _ in grids]
        streams: list[Stream] = []
        run: list[Line] = []
        region = body[0].region

        def close() -> None:
            if run:
                streams[-1].extend(self._draft_run(run, rights[run[0].region]))
                run.clear()

        order: list[Line | int] = [] if grids else [*body]
        frames = [(grid.x0 - 2, grid.top - 2, grid.x1 + 2, grid.bottom + 2) for grid in grids]
        for line in body if grids else ():
            place = _frame_of(line, frames)
            if place is None:
                order.append(line)
            else:
                if not inside[place]:
                    order.append(place)
                inside[place].append(line)
        streams.append([])
        for element in order:
            here = inside[element][0].region if isinstance(element, int) else element.region
            if here != region:
                close()
                streams.append([])
                region = here
            if isinstance(element, int):
                close()
                streams[-1].extend(self._draft_grid(grids[element], inside[element]))
            else:
                run.append(element)
        close()
        for stream in streams:
            self._mark_notes(stream, height)
        return [stream for stream in streams if stream]

    def _right_margins(self, body: Sequence[Line]) -> dict[int, float]:
        """Return the right margin of each region; columns have their own."""
        right = max([line.x1 for line in body])
        whole = right
        if len(body) < FEW:
            whole = max(right, self._measured.right)
        regions: dict[int, list[Line]] = {}
        for region, lines in groupby(body, attrgetter("region")):
            regions.setdefault(region, []).extend(lines)
        if len(regions) == 1:
            return dict.fromkeys(regions, whole)
        extents = {
            region: (min([line.x0 for line in lines]), max([line.x1 for line in lines]))
            for region, lines in regions.items()
        }
        left = min([x0 for x0, _ in extents.values()])
        margins = {}
        for region, (x0, x1) in extents.items():
            if x1 - x0 > WIDE * (right - left):
                margins[region] = whole
                continue
            beside = [
                other
                for start, other in extents.values()
                if abs(start - x0) < EDGE and other - start <= WIDE * (right - left)
            ]
            margins[region] = max(beside)
        return margins

    def _draft_run(self, run: Sequence[Line], right: float) -> Iterator[Draft]:
        tabs = [line.text.count("\t") for line in run if "\t" in line.text]
        # The first and the last row of a table have gaps between all columns.
        if len(tabs) < ROWS or sum([many >= COLUMNS - 1 for many in tabs]) < 2:
            yield from self._paragraphs.split(mend_labels(run), right)
            return
        for part in find_aligned(run):
            if isinstance(part, Aligned):
                table = draft_aligned(part, run[0].page, self._paragraphs)
                yield from numbered_text(table) or [table]
            else:
                yield from self._paragraphs.split(mend_labels(part), right)

    def _draft_grid(self, grid: Grid, lines: Sequence[Line]) -> Iterator[Draft]:
        filled = fill_grid(grid, lines)
        if is_table(filled):
            table = draft_table(filled, lines[0].page, self._paragraphs)
            yield from numbered_text(table) or [table]
            return
        for cell in filled.cells:
            if not cell:
                continue
            box = next(self._boxes)
            for draft in self._paragraphs.split(mend_labels(cell), grid.x1 - PADDING):
                draft.boxed = box
                yield draft

    def _mark_notes(self, stream: Stream, height: float) -> None:
        """Mark the footnotes at the end of a stream."""
        small = SMALLER * self._measured.body.size
        first = len(stream)
        for index in range(len(stream) - 1, -1, -1):
            draft = stream[index]
            line = draft.lines[0]
            if draft.table or line.style.size > small or line.top < LOWER * height:
                break
            if line.text[0] in _RAISED:
                first = index
        for draft in stream[first:]:
            draft.kind = BlockKind.FOOTNOTE


def _frame_of(line: Line, frames: Sequence[tuple[float, float, float, float]]) -> int | None:
    x, y = (line.x0 + line.x1) / 2, (line.top + line.bottom) / 2
    for index, (x0, top, x1, bottom) in enumerate(frames):
        if x0 <= x <= x1 and top <= y <= bottom:
            return index
    return None
