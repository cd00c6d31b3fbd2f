"""Re-flow: lines become one text, and every word keeps its place in it and on the page."""

import re
from collections.abc import Sequence
from itertools import repeat

from extract.arrange.draft import HEADING, PARAGRAPH, Draft
from extract.layout import Block, BlockKind, Line, Stretch

HYPHENS = ("-", "\u2010", "\u00ad")
JOINING = (*HYPHENS, "–")

# Words that are written with a hyphen before another: the hyphen at a line's end stays.
_COMPOUNDING = frozenset(
    {
        *("anti", "non", "pre", "post", "multi", "co", "self", "well", "cross", "ex", "inter"),
        *("long", "short", "high", "low", "part", "full", "half", "mid", "semi", "sub", "over"),
        *("in", "on", "off", "up", "by", "end", "day", "year", "first", "second", "third", "one"),
        *("two", "three", "four", "five", "six", "face", "hard", "fast", "cost", "value", "risk"),
        *(
            "place",
            "evidence",
            "data",
            "needs",
            "user",
            "child",
            "single",
            "joint",
            "vice",
            "night",
            "age",
            "time",
            "town",
        ),
    }
)
_LAST_WORD = re.compile(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


class Vocabulary:
    """The words a document prints unbroken, gathered when first asked for."""

    def __init__(self, lines: Sequence[Sequence[Line]]) -> None:
        self._lines = lines
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """Every word in lower case, outer punctuation off."""
        if self._words is None:
            printed = " ".join([line.raw for page in self._lines for line in page])
            small = " ".join(set(printed.split(" "))).lower().split(" ")
            self._words = frozenset(map(str.strip, small, repeat(".,;:()[]‘’“”'\"!?")))
        return self._words

    def is_compound(self, before: str, after: str) -> bool:
        """Whether "before-" at a line's end and "after" on the next keep their hyphen."""
        whole = f"{before}{after}".lower()
        if whole in self.words:
            return False
        if f"{before}-{after}".lower() in self.words:
            return True
        lower = before.lower()
        if lower in _COMPOUNDING or "-" in lower:
            return True
        return lower in self.words and after.lower() in self.words


def joint(before: str, after: Line, vocabulary: Vocabulary) -> tuple[int, str]:
    """Say how a line goes on: characters to take off `before`, and what to put between."""
    last = before[-1:]
    if last == "–" and before[-2:-1].isdigit() and after.text[:1].isdigit():
        return 0, ""
    if last not in HYPHENS or not after.text[:1].isalnum():
        return 0, " "
    if last == "\u00ad":
        return 1, ""
    if after.text[0].isupper() or after.text[0].isdigit():
        return (0, "") if len(before) > 1 and before[-2].isalnum() else (0, " ")
    found = _LAST_WORD.search(before)
    if not found:
        return 0, " " if before[-2:-1] in ("", " ", "\t") else ""
    following = _FIRST_WORD.match(after.text)
    if following is None or vocabulary.is_compound(found[1], following[0]):
        return 0, ""
    return 1, ""


def write_block(draft: Draft, vocabulary: Vocabulary) -> Block:
    """Turn a draft into a block; a marker without text is text."""
    lines = draft.lines
    first = lines[0]
    marker = draft.marker
    if marker and len(lines) == 1 and marker.length >= len(first.text):
        draft.marker = marker = None
        draft.kind, draft.level = PARAGRAPH, 0
    skip = marker.length if marker else 0
    text = first.text[skip:]
    if len(lines) > 1 and "\t" in text and not _has_tab_stop(lines, skip):
        text = text.replace("\t", " ")
    shift = len(text)
    starts = [0]
    stretches = [Stretch(0, shift, first, skip)] if text else []
    if len(lines) > 1:
        parts = [text]
        for line in lines[1:]:
            cut, between = 0, " " if shift else ""
            if shift and parts[-1][-1:] in JOINING:
                cut, between = joint(parts[-1], line, vocabulary)
            if cut:
                parts[-1] = parts[-1][:-cut]
                shift -= cut
                if stretches:
                    stretches[-1] = stretches[-1]._replace(end=shift)
            printed = line.text
            if "\t" in printed and line is not lines[-1]:
                printed = printed.replace("\t", " ")
            parts.append(between + printed)
            start = shift + len(between)
            shift = start + len(printed)
            starts.append(start)
            stretches.append(Stretch(start, shift, line))
        text = "".join(parts)
    return Block(
        draft.kind,
        text,
        tuple(stretches),
        tuple(starts),
        first.style,
        marker.text if marker else None,
        draft.level,
        draft.indent,
        None,
        None,
        draft.boxed,
        draft.confidence,
        tuple(draft.reasons),
        bold_end(lines, starts, skip) if draft.kind is not HEADING else 0,
    )


def _has_tab_stop(lines: Sequence[Line], skip: int) -> bool:
    """Whether the lines below stand under what follows a tab in the first line.

    Elsewhere than there and in a last line, a tab in a paragraph is only stretched type.
    """
    first, below = lines[0], lines[1]
    start = first.text.index("\t", skip)
    for word, (begin, _) in zip(first.words, first.places(), strict=True):
        if begin > start:
            return below.x0 > first.x0 + 12 and abs(word.x0 - below.x0) < 6
    return False


def bold_end(lines: Sequence[Line], starts: Sequence[int], skip: int) -> int:
    """Return where the bold beginning of a text ends; 0 where it does not begin bold.

    `starts` are the offsets in the text where the lines begin, `skip` the characters of the
    first line that are its marker.
    """
    # The first word of the text is among these, since the marker's have a character each.
    for word in lines[0].words[: skip + 1]:
        if word.style.bold:
            break
    else:
        return 0
    end = 0
    for number, (line, start) in enumerate(zip(lines, starts, strict=True)):
        left_out = 0 if number else skip
        if all(word.style.bold for word in line.words):
            end = start + len(line.text) - left_out
            continue
        for word, (_, stop) in zip(line.words, line.places(), strict=True):
            if stop <= left_out:
                continue
            if not word.style.bold:
                return end
            end = start + stop - left_out
    return end


def write_furniture(line: Line) -> Block:
    """Turn a line of furniture into a block."""
    return Block(
        BlockKind.FURNITURE,
        line.text,
        (Stretch(0, len(line.text), line),),
        (0,),
        line.style,
        indent=line.x0,
        furniture=line.furniture,
    )
