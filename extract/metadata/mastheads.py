"""The unlabelled lines at the head of a paper: who, which body, when, about what.

Lines are read in the order printed. A line that a label already claims is not among them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from extract.metadata.bodies import Named, find_body, find_councils
from extract.metadata.dates import Dated, find_dates
from extract.metadata.lines import is_dangling, is_date
from extract.metadata.patterns import (
    AGENDA_ITEMS,
    CLASSIFICATIONS,
    NOT_TITLES,
    STATUS_LINES,
)
from extract.metadata.slips import Joint, Slip, Zone, front_of
from extract.rule import first_match
from extract.transcript import Span

LONGEST = 240


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line, characters `start` to `end` of the transcript, and what can be read in it.

    `apart` is the text with tabs between its columns; `columns` says that it holds several,
    `rest` that what stood before it is claimed.
    """

    start: int
    end: int
    text: str
    apart: str
    size: float
    heading: bool
    bold: bool
    page: int
    top: float
    bottom: float
    font: tuple[str, bool, str | None]
    council: Named | None
    body: str | None
    dates: tuple[Dated, ...]
    in_table: bool = False
    columns: bool = False
    rest: bool = False

    @property
    def only_date(self) -> bool:
        """Whether the line is a date, perhaps with a time, or a month or years, and no more."""
        return is_date(self.text)

    @property
    def only_council(self) -> bool:
        """Whether the line is a council's name."""
        return self.council is not None and len(self.text) - len(self.council.name) <= 4

    @property
    def boilerplate(self) -> bool:
        """Whether the line says what sort of paper it is, not what it is about."""
        rules = (*NOT_TITLES, *CLASSIFICATIONS, *STATUS_LINES, *AGENDA_ITEMS)
        return first_match(rules, self.text.strip(" :.–-")) is not None

    @property
    def prose(self) -> bool:
        """Whether the line is a sentence of running text."""
        words = self.text.split()
        long = len(words) > 25 or (len(words) > 7 and self.text.endswith("."))
        return long and not self.heading

    @property
    def dangling(self) -> bool:
        """Whether the line breaks off in the middle."""
        return is_dangling(self.text)


def head_lines(slips: Sequence[Slip], claimed: Iterable[Span]) -> list[HeadLine]:
    """Return the lines at the head of a paper but those parts of them that are `claimed`."""
    claimed = [*claimed]
    lines: list[HeadLine] = []
    run: list[Slip] = []
    for slip in front_of(slips):
        if run and slip.joint is Joint.BLOCK:
            lines.extend(_line(run, claimed))
            run = []
        run.append(slip)
    lines.extend(_line(run, claimed))
    return lines


def opening(slips: Sequence[Slip]) -> list[HeadLine]:
    """Return the first passages of the body, which may name the meeting in a sentence."""
    body = (slip for slip in slips if slip.zone is Zone.BODY and slip.joint is Joint.BLOCK)
    return [line for slip in islice(body, 3) for line in _line([slip], [], longest=500)]


def _line(run: list[Slip], claimed: list[Span], longest: int = LONGEST) -> Iterable[HeadLine]:
    pieces_left = [(slip, part) for slip in run if (part := _unclaimed(slip, claimed))]
    if not pieces_left:
        return
    apart = "\t".join(part for _, part in pieces_left)
    text = " ".join(part for _, part in pieces_left)
    if len(text) > longest:
        return
    (first, _), (last, last_part) = pieces_left[0], pieces_left[-1]
    block = first.passage.block
    printed = [stretch.line for stretch in block.stretches]
    councils = find_councils(apart, whole_line=True)
    style = block.style
    yield HeadLine(
        first.start,
        last.start + len(last_part),
        text,
        apart,
        style.size,
        first.heading,
        style.bold,
        block.page,
        min(line.top for line in printed),
        max(line.bottom for line in printed if line.page == printed[-1].page),
        (style.font, style.bold, style.colour),
        councils[0] if councils else None,
        find_body(text),
        tuple(find_dates(text)),
        first.passage.cell is not None,
        len(pieces_left) > 1,
        first is not run[0],
    )


def _unclaimed(slip: Slip, claimed: list[Span]) -> str:
    """Return a slip's words before the first that a label claims."""
    starts = [start for start, end in claimed if slip.start < end and slip.end > start]
    return slip.text[: max(min(starts) - slip.start, 0)].rstrip(" _–-") if starts else slip.text


def runs_on(line: HeadLine, following: HeadLine) -> bool:
    """Say whether a title goes on in the next line."""
    if following.in_table != line.in_table or following.page != line.page:
        return False
    if line.dangling or following.text.split()[0] in ("and", "of", "for", "&", "to", "in", "on"):
        return True
    alike = abs(line.size - following.size) < 0.6 and line.font == following.font
    tight = 0 <= following.top - line.bottom < 0.45 * line.size
    other = (
        following.only_council
        or following.boilerplate
        or bool(following.dates and following.only_date)
    )
    return alike and tight and line.heading and (following.heading or following.bold) and not other
