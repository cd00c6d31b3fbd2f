"""Paragraphs and list items: which lines belong together."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from extract.arrange.draft import ITEM, PARAGRAPH, Draft
from extract.arrange.lists import SAME_EDGE, follows
from extract.arrange.markers import BULLET, Marker, find_marker
from extract.arrange.measure import Measure
from extract.layout import Line
from extract.page import Tag

# Times the usual pitch: farther apart is a new paragraph, surely or where the line before
# is short as well.
APART = 1.3
LOOSE = 1.14

# As shares of the type size.
OTHER_SIZE = 0.1
INDENT = 0.6
SLACK = 0.5
SPACE = 0.25

# A line that begins so far to the right, as a share of the column, is a note in the margin.
MARGIN = 0.5

# Share of the column a line must fill to be broken off in mid sentence.
MID_SENTENCE = 0.6

# A line that ends so goes on, whatever the tags say.
RUNNING = (
    ",",
    " and",
    " or",
    " of",
    " the",
    " to",
    " for",
    " in",
    " by",
    " with",
    " a",
    " &",
    " at",
)

# A label at the start of a line that begins something new after a full stop.
LABEL = re.compile(
    r"[A-Z][A-Z’'()/&-]{3,}(?: [A-Z’'()/&-]+){0,4}:|"
    r"[A-Z][\w’'()/&-]*(?: [\w’'()/&-]+){0,3}:(?=\s+[A-Z0-9])"
)

# A last word so far to the right (times the type size) is a note in the margin.
TAIL = 2.5

ENDS = (".", ":", ";", "?", "!", ".”", ".’", '."')


class Paragraphs:
    """Splits runs of lines into drafts by one document's measures."""

    def __init__(self, measure: Measure, tags: Mapping[int, Mapping[int, Tag]]) -> None:
        # A document has few sizes of type.
        self._pitch = cache(measure.pitch)
        self._tags = tags
        self._tagged = any(tags.values())
        self._tags_tell = measure.tags_tell

    def split(self, lines: Sequence[Line], right: float) -> list[Draft]:
        """Split lines that follow each other in one column; `right` is its margin."""
        drafts: list[Draft] = []
        draft: Draft | None = None
        before: Line | None = None
        latest: dict[str, Draft] = {}
        for line in lines:
            if not line.text:
                continue
            marker = find_marker(line)
            if draft is not None and before is not None:
                if marker and not (
                    _counts_on(marker, line, latest.get(marker.shape))
                    or self._is_marker(marker, before, line, draft, right)
                ):
                    marker = None
                if marker is None and not self._parts(before, line, draft, right):
                    draft.lines.append(line)
                    before = line
                    if len(draft.lines) == 2 and draft.marker is None:
                        draft.indent = min(draft.indent, line.x0)
                    continue
            draft = _open(line, marker, right)
            drafts.append(draft)
            before = line
            if marker:
                latest[marker.shape] = draft
        return drafts

    def _is_marker(
        self, marker: Marker, before: Line, line: Line, draft: Draft, right: float
    ) -> bool:
        """Whether what looks like a marker begins an item, or a line of running text."""
        if marker.sort is BULLET and marker.shape not in ("-", "*"):
            return True
        size = line.style.size
        step = line.top - before.top
        if step > APART * self._pitch(size):
            return True
        if marker.length >= len(line.text):
            return line.x0 < before.x0 - INDENT * size
        if before.text.endswith(ENDS) or before.x1 < right - 4 * size:
            return True
        if abs(line.x0 - draft.indent) > INDENT * size and len(draft.lines) > 1:
            return True
        if draft.marker and abs(line.x0 - draft.left) < 3 and draft.indent > draft.left + 4:
            return True
        following = line.text[marker.length :]
        if before.text.endswith((",", " and", " or")) and marker.apart:
            return True
        return marker.apart and not following[:1].islower()

    def _parts(self, before: Line, line: Line, draft: Draft, right: float) -> bool:
        """Whether a new paragraph begins between two lines."""
        size = line.style.size
        larger = max(size, before.style.size)
        if (
            draft.marker
            and draft.marker.length >= len(draft.lines[0].text)
            and len(draft.lines) < 2
        ):
            # The marker stands on a line of its own; its text follows.
            return line.top - before.top > 2.2 * self._pitch(size)
        if abs(size - before.style.size) > OTHER_SIZE * larger:
            return True
        step = (line.top - before.top) / self._pitch(larger)
        if step < 0.4:
            return not _is_tail(before, line)
        tabbed = "\t" in before.text
        if tabbed and _ends_in_tail(before):
            return True
        if len(draft.lines) == 1 and _in_margin(before, line, right):
            return True
        open_end = not before.text.endswith(ENDS)
        lower = line.text[0].islower()
        same = self._tagged and self._same_element(before, line)
        if step > APART and not (same and open_end and lower and step < 2.0):
            return True
        ends_bold, starts_bold = before.words[-1].style.bold, line.words[0].style.bold
        if same and lower and step < LOOSE and ends_bold == starts_bold:
            # A sentence goes on; nothing below would part it.
            return False
        if starts_bold and not ends_bold and _is_label(line):
            return True
        if (
            ":" in line.text
            and LABEL.match(line.text)
            and (not open_end or LABEL.match(draft.lines[0].text))
        ):
            return True
        may_end = self._tags_tell and not (same or lower or before.text.endswith(RUNNING))
        if may_end and self._other_element(before, line):
            return True
        if not ends_bold and starts_bold and line.style.bold and line.words[-1].style.bold:
            # A line bold throughout begins something new, unless a sentence runs into it.
            return not (open_end and (lower or before.text.endswith(RUNNING)))
        word = line.words[0]
        room = right - before.x1 - (word.x1 - word.x0 + SPACE * size)
        short = room > SLACK * size
        if ends_bold != starts_bold and before.style.bold != line.style.bold and short:
            return True
        if step > LOOSE and not (starts_bold or lower) and all(w.style.bold for w in before.words):
            # A heading that fills its line, and the text below it.
            return True
        if same and step < LOOSE and not (short and not open_end and not lower):
            return room > 0.5 * (right - before.x0) and not lower
        if tabbed and _continues_value(before, line, draft):
            return False
        if short and before.text.endswith((*RUNNING, " at")) and line.text[0] in "£(":
            # A sum too long for the line stands below.
            return False
        if short:
            filled = (before.x1 - draft.left) > MID_SENTENCE * (right - draft.left)
            return not (lower and open_end and filled and not tabbed)
        if step > LOOSE and not open_end and not lower:
            return True
        return self._indents(before, line, draft, size, right)

    def _indents(self, before: Line, line: Line, draft: Draft, size: float, right: float) -> bool:
        """Whether the left edge says that a paragraph begins."""
        shift = line.x0 - before.x0
        if abs(shift) <= INDENT * size:
            return False
        if draft.marker and len(draft.lines) == 1:
            going_on = line.text[0].islower() and not before.text.endswith(ENDS)
            return line.x0 < draft.left - INDENT * size and not going_on
        if len(draft.lines) == 1:
            # A full line without an end, and an indented one below: a hanging indent.
            hangs = not before.text.endswith(ENDS)
            return shift > 0 and not hangs and not _centred(before, line, right)
        return not _centred(before, line, right) and not line.text[0].islower()

    def _other_element(self, before: Line, line: Line) -> bool:
        one = self._tags[before.page].get(before.words[-1].mcid)
        two = self._tags[line.page].get(line.words[0].mcid)
        return one is not None and two is not None and 0 <= one.element != two.element >= 0

    def _same_element(self, before: Line, line: Line) -> bool:
        one = self._tags[before.page].get(before.words[-1].mcid)
        if one is None:
            return False
        two = self._tags[line.page].get(line.words[0].mcid)
        return two is not None and one.element == two.element >= 0


def _counts_on(marker: Marker, line: Line, earlier: Draft | None) -> bool:
    """Whether a marker is the next after an item's that began at the same left edge."""
    if earlier is None or earlier.marker is None or marker.length >= len(line.text):
        return False
    return abs(earlier.left - line.x0) <= SAME_EDGE and follows(earlier.marker, marker)


def _open(line: Line, marker: Marker | None, right: float) -> Draft:
    draft = Draft([line], marker, ITEM if marker else PARAGRAPH, line.x0, line.x0, right)
    if marker:
        for word, (_, end) in zip(line.words, line.places(), strict=True):
            if end > marker.length:
                draft.indent = word.x0
                break
    return draft


def _is_label(line: Line) -> bool:
    """Whether a line begins with a bold label that is not the whole line."""
    if not line.words[0].style.bold or line.words[-1].style.bold:
        return False
    for word in line.words:
        if not word.style.bold:
            return False
        if word.text.endswith(":"):
            return True
    return False


def _is_tail(before: Line, line: Line) -> bool:
    """Whether a line goes on, on the same baseline, where the line before stopped."""
    return 0 <= line.x0 - before.x1 < 2 * line.style.size


def _in_margin(before: Line, line: Line, right: float) -> bool:
    """Whether a lone line far to the right stands above a line that begins at the left."""
    far = before.x0 - line.x0 > MARGIN * (right - line.x0)
    return far and not _centred(before, line, right)


def _ends_in_tail(line: Line) -> bool:
    """Whether a finished sentence is followed, far to the right, by a note in the margin."""
    before, tab, tail = line.text.rpartition("\t")
    if not tab or "\t" in before or len(tail) > len(before) or not before.endswith((".", ".)")):
        return False
    start = len(before) + 1
    for index, (begin, _) in enumerate(line.places()):
        if begin >= start:
            gap = line.words[index].x0 - line.words[index - 1].x1
            return gap > TAIL * line.style.size
    return False


def _continues_value(before: Line, line: Line, draft: Draft) -> bool:
    """Whether a line stands under the last value of a line with tab stops."""
    start = before.text.rfind("\t") + 1
    if draft.marker and len(draft.lines) == 1 and start <= draft.marker.length + 1:
        # Behind the tab is what the marker numbers.
        return False
    for word, (begin, _) in zip(before.words, before.places(), strict=True):
        if begin >= start:
            return abs(word.x0 - line.x0) < 3 and before.x0 < line.x0 - 12
    return False


def _centred(before: Line, line: Line, right: float) -> bool:
    middle = before.x0 + before.x1 - line.x0 - line.x1
    return abs(middle) < 6
