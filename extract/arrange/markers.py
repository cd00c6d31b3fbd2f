"""List markers and paragraph numbers at the start of a line."""

import re
from enum import StrEnum
from string import ascii_letters, ascii_lowercase
from typing import NamedTuple

from extract.layout import Line


class Sort(StrEnum):
    """How a marker counts."""

    BULLET = "bullet"
    NUMBER = "number"
    DECIMAL = "decimal"
    LETTER = "letter"
    ROMAN = "roman"


BULLET, NUMBER, DECIMAL = Sort.BULLET, Sort.NUMBER, Sort.DECIMAL


class Marker(NamedTuple):
    """A marker as printed; `length` is what it takes of the line's text, space included.

    `shape` tells "(a)" from "a." and one bullet sign from another; `values` are the
    numbers it may stand for, since "(i)" is the ninth letter and the first numeral.
    `apart` says that more than a word space follows it.
    """

    text: str
    length: int
    sort: Sort
    shape: str
    values: tuple[int, ...]
    apart: bool


BULLETS = "•·›»∙●○◦▪■□◼◆♦❖▫‣⁃➢➤►▶▸➔→⇒✓✔✗§Ø¾Ÿ*✦❑❒⦁◘¨"
DASHES = "-–—−"

_BULLET = re.compile(rf"([{re.escape(BULLETS)}])(?=\s|$)[\s]*|([{BULLETS[:26]}])(?=[^\W\d_])")
_DASH = re.compile(rf"([{DASHES}])(\s+|$)")
_NUMBERED = re.compile(
    r"""(?P<marker>
        \(?\d{1,3}(?:\.\d{1,3})+(?:[a-z]{1,4}[.)]|[.)]?)  # 2.1  2.1.3  (2.1)  1.1.  4.2iii)
      | \d{1,3}[a-z]{1,4}[.)]             # 7iii)  2a.
      | [A-Z]{1,2}\d{1,3}(?:\.\d{1,3})*[.):]?  # R1  A5.1
      | (?:[A-Z]{1,4}[ ./-]?)?\d{1,4}/\d{1,4}(?:/[A-Z]{1,4})?[.):]?  # 24/012  EC 14/21  14/52/CS
      | \(\d{1,3}\) | \d{1,4}[.)] | \d{1,3}\.\) | \d{1,4}(?=\t|\s*$)
      | \([ivxl]{1,6}\) | [ivxl]{1,6}[.)] | \([IVXL]{1,6}\) | [IVXL]{1,6}[.)]
      | \([a-z]{1,2}\) | [a-z][.)] | \([A-Z]{1,2}\) | [A-Z][.)] | [A-Z](?=\t|\s*$)
    )(?P<space>\s+|$|(?=[A-Z“‘"'£(\[]))""",
    re.VERBOSE,
)
# A time of day, alone or at the start of a stretch of time.
_TIME = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?=\s*(?:[-–—]|to\b|[ap]\.?m\b|hrs\b|hours\b|$))")
_LETTERED = re.compile(r"[a-z]+$")
_LETTER_BULLET = re.compile(r"([orvØlnqu])(\s+)")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50}
_FIRST = frozenset(f"0123456789({ascii_letters}")
# A letter and one of these begin a word: no small numeral has them.
_LETTERS = frozenset(ascii_letters)
_SECOND = frozenset(ascii_lowercase) - frozenset("ivxl")

# Fonts whose letters are really bullet signs.
_SIGN_FONTS = ("wingding", "symbol", "courier", "dingbat", "webding")

# Numbers between are years rather than markers.
FIRST_YEAR, LAST_YEAR = 1900, 2100

# A gap so wide, as a share of the type size, sets a sign apart from the words after it.
APART = 0.55


def find_marker(line: Line) -> Marker | None:
    """Return the marker that `line` begins with."""
    text = line.text
    first = text[0]
    second = text[1:2]
    if second in _SECOND and first in _LETTERS:
        return None
    if first in BULLETS:
        if found := _BULLET.match(text):
            sign = found[1] or found[2]
            return Marker(sign, found.end(), BULLET, sign, (), True)
        return None
    if first in DASHES:
        if found := _DASH.match(text):
            return Marker(first, found.end(), BULLET, "-", (), _is_apart(line))
        return None
    if first not in _FIRST:
        return None
    if second.isspace() and (found := _LETTER_BULLET.match(text)) and _is_sign(line):
        return Marker(first, found.end(), BULLET, first, (), True)
    if not (found := _NUMBERED.match(text)):
        return None
    marker = found["marker"]
    core = marker.strip("().:")
    end = found.end()
    apart = "\t" in found["space"] or end == len(text) or _is_apart(line)
    if "/" in core or (core[0].isupper() and core[-1].isdigit()):
        return _coded(marker, end, apart and end < len(text))
    if core[0].isdigit() and (letters := _LETTERED.search(core)):
        return _lettered(marker, core, letters[0], end, apart)
    if "." in core:
        if _TIME.match(text):
            return None
        parts = tuple(map(int, core.split(".")))
        return Marker(marker, end, DECIMAL, f"decimal{len(parts)}", parts, apart)
    shape = ("(" if marker[0] == "(" else "") + "{}" + marker[len(marker.rstrip(").")) :]
    if core.isdigit():
        if (
            len(core) == 4
            and FIRST_YEAR <= int(core) <= LAST_YEAR
            and not (apart and end < len(text))
        ):
            return None
        return Marker(marker, end, NUMBER, shape.format("1"), (int(core),), apart)
    case = "A" if core.isupper() else "a"
    roman = _roman(core.lower())
    letter = ord(core.lower()) - 96 if len(core) == 1 else None
    if letter is None and core[0] == core[-1] and roman is None:
        letter = 26 + ord(core[0].lower()) - 96
    values = tuple(value for value in (letter, roman) if value is not None)
    if not values or (marker[-1] == "." and case == "A" and not apart and len(core) == 1):
        # "G. Thornley" is a name.
        return None
    sort = Sort.ROMAN if letter is None or core.lower() == "i" else Sort.LETTER
    return Marker(marker, end, sort, shape.format(case), values, apart)


def _coded(marker: str, end: int, apart: bool) -> Marker | None:
    """Read a number of minutes or of a council's own: "24/012", "EC 14/21", "A5.1", "R1."."""
    if not apart and marker[-1] not in ".:)":
        return None
    letters = "".join(filter(str.isalpha, marker))
    numbers = tuple(map(int, re.findall(r"\d+", marker)))
    return Marker(marker, end, DECIMAL, f"{letters}{len(numbers)}", numbers, apart)


def _lettered(marker: str, core: str, letters: str, end: int, apart: bool) -> Marker | None:
    """Read a number with a letter or a small numeral behind it: "7iii)", "2a."."""
    value = _roman(letters)
    if len(letters) == 1 and value not in (1,):
        value = ord(letters) - 96
    if value is None:
        return None
    numbers = tuple(int(part) for part in core[: -len(letters)].split(".") if part)
    return Marker(marker, end, DECIMAL, f"lettered{len(numbers)}", (*numbers, value), apart)


def _roman(text: str) -> int | None:
    """Return the value of a well-formed small roman numeral."""
    total = 0
    following = 0
    for letter in reversed(text):
        value = _ROMAN_DIGITS.get(letter)
        if value is None:
            return None
        total += -value if value < following else value
        following = max(value, following)
    return total if _to_roman(total) == text else None


def _to_roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    high = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")[min(tens, 8)]
    return high + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def _is_apart(line: Line) -> bool:
    words = line.words
    if len(words) < 2:
        return True
    return words[1].x0 - words[0].x1 > APART * (words[1].style.size or 10.0)


def _is_sign(line: Line) -> bool:
    words = line.words
    if len(words) < 2 or len(words[0].text) > 1:
        return False
    font = words[0].style.font.lower()
    signs = any(name in font for name in _SIGN_FONTS)
    if words[0].text == "o":
        return signs or _is_apart(line)
    return signs and font != words[1].style.font.lower()
