"""Labels of list items: what they count as, and what comes after them."""

import re
from typing import NamedTuple

from extract.recommendations.patterns import SHORT_LABEL

_PLAIN = re.compile(
    r"""(?P<open>\(?)(?P<core>\d{1,3}(?:\.\d{1,3})+|\d{1,4}|[ivxl]{1,6}|[IVXL]{1,6}|[A-Za-z]{1,2})
    (?P<close>\.?\)|[.:)]?)\Z""",
    re.VERBOSE,
)
_LEADING = re.compile(
    r"""(?P<marker>\(\d{1,2}\)|\d{1,2}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?
    |\([a-z]{1,2}\)|[a-z][.)]|\([ivx]{1,5}\)|[ivx]{1,5}[.)]|[A-Z][.)]|\([A-Z]\))\s+(?=\S)""",
    re.VERBOSE,
)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


class Label(NamedTuple):
    """A label without its brackets; `shape` tells "(a)" from "a." and "1" from "1.1".

    `path` has one number for each level of a decimal, one for other labels. A roman
    numeral has its value in `numeral`, and its place in the alphabet in `path` if it is a
    single letter too: "i" is the ninth letter and the first numeral.
    """

    text: str
    shape: str
    path: tuple[int, ...]
    numeral: int | None = None

    @property
    def is_decimal(self) -> bool:
        """Whether it has several levels."""
        return len(self.path) > 1

    @property
    def is_first(self) -> bool:
        """Whether a list may begin with it."""
        return self.numeral == 1 or (bool(self.path) and self.path[-1] == 1)


def read_label(marker: str | None) -> Label | None:
    """Return what a marker counts as, None for a bullet or none."""
    if not marker:
        return None
    marker = marker.strip()
    if short := SHORT_LABEL.expression.fullmatch(marker):
        text = short["label"].strip()
        return Label(text, "R", tuple(map(int, re.findall(r"\d+", text))))
    if marker.lower() in _WORDS:
        return Label(marker, "word", (_WORDS.index(marker.lower()) + 1,))
    found = _PLAIN.match(marker)
    if not found:
        return None
    core = found["core"]
    edges = found["open"] + "{}" + found["close"].strip(".:")
    if "." in core:
        return Label(core, edges.format("1.1"), tuple(map(int, core.split("."))))
    if core.isdigit():
        return Label(core, edges.format("1"), (int(core),))
    lower = core.lower()
    letter: tuple[int, ...] = ()
    if len(lower) == 1:
        letter = (ord(lower) - 96,)
    elif len(lower) == 2 and lower[0] == lower[1] and lower not in ("ii", "xx"):
        letter = (ord(lower[0]) - 70,)
    numeral = _roman(lower)
    if not letter and numeral is None:
        return None
    return Label(core, edges.format("A" if core.isupper() else "a"), letter, numeral)


def leading_label(text: str) -> tuple[Label, int] | None:
    """Return the label that `text` begins with, and where the words after it begin."""
    if short := SHORT_LABEL.match(text):
        label = read_label(short["label"])
        return (label, short.end()) if label else None
    found = _LEADING.match(text)
    if found and (label := read_label(found["marker"])):
        return label, found.end()
    return None


def follows(one: Label, two: Label, slack: int = 0) -> bool:
    """Whether `two` comes after `one` in the same count, passing over at most `slack`."""
    if one.shape != two.shape:
        return False
    steps = range(1, 2 + slack)
    if one.numeral and two.numeral and two.numeral - one.numeral in steps:
        return True
    if not one.path or len(one.path) != len(two.path) or one.path[:-1] != two.path[:-1]:
        return False
    return two.path[-1] - one.path[-1] in steps


def is_under(outer: Label, inner: Label) -> bool:
    """Whether `inner` is a decimal one level or more below `outer`: "2" and "2.1"."""
    if not inner.is_decimal or not outer.path:
        return False
    path = outer.path[:-1] if outer.is_decimal and outer.path[-1] == 0 else outer.path
    return len(inner.path) > len(path) and inner.path[: len(path)] == path


def _roman(text: str) -> int | None:
    total = following = 0
    for letter in reversed(text):
        value = _ROMAN.get(letter)
        if value is None:
            return None
        total += -value if value < following else value
        following = max(value, following)
    return total
