"""Where a priority's short name begins and ends."""

import re
from typing import NamedTuple

from extract.numerals import NUMERAL, value_of
from extract.priorities.entry import Entry
from extract.priorities.patterns import (
    DEGREE,
    NO_NAME,
    NUMBERED,
    SENTENCE,
    UNNUMBERED,
)
from extract.transcript import Passage

MOST_WORDS = 26
MOST_WORDS_BEFORE_COLON = 16
MOST_WORDS_ALONE = 2
FEWEST_WORDS_AFTER_DASH = 4
OPENING, CLOSING = "‘“'\"", "’”'\""
UNTICKED = ("☐", "□")
LONGEST_UNCUT_SENTENCE = 8
"""Words; a longer run that has a verb is a sentence, no name."""

_INLINE_NUMBER = re.compile(
    r"\(?(\d{1,2}|[a-h]|[ivx]{1,4})(?:[.)]|\s+[·•|–—-])\s+(?=\S)", re.IGNORECASE
)
_COUNT = re.compile(rf"\b(?<![-–/£])({NUMERAL})\b(?<!\d{{3}})", re.IGNORECASE)
_COLON = re.compile(r"\s*[:：](?=\s|$)(?![^(]*\))")
_DASH = re.compile(r"\s*(?:(?<=\s)[-–—](?=\s)|(?<=\w)[–—](?=\s)|\t)\s*")
_STOP = re.compile(r"(?<=\w{3})[.](?=\s+[A-Z“‘])")
_CLAUSE = re.compile(
    r",\s+(?=(?:which|who|whose|where|because|since|as\s(?:\w+\s){1,3}(?:is|are|has|have))\b)"
)
_TAIL = re.compile(r"(?:[\s;,.:–—-]|[;,]\s*(?:and|or|a|ac|&)(?=\s*$)|\s(?:and|&)\s*$)+$")
_LED = re.compile(r"\s*\((?:led|lead|chaired|owned|sponsored)\b[^)]*\)\s*$", re.IGNORECASE)
_LEAD = re.compile(r"^[\s•·▪■☒☑✓✔\-–—*‘“\"']+")


class Cut(NamedTuple):
    """Offsets in a text: the name is start:end, what explains it begins at `rest`."""

    start: int
    end: int
    rest: int
    label: str | None


def count_in(text: str) -> int | None:
    """Return the first number of things that a text states, in words or figures.

    >>> count_in("the three main priorities"), count_in("our priorities")
    (3, None)
    """
    stated = _COUNT.search(text)
    return None if stated is None else value_of(stated[1])


def bare(marker: str | None) -> str | None:
    """Return a marker's number or letter; None for a bullet or no marker.

    >>> bare("(a)"), bare("2.1"), bare("•")
    ('a', '2.1', None)
    """
    label = (marker or "").strip("().[]: ")
    return label if label and all(part.isalnum() for part in label.split(".")) else None


def cut(text: str, bold_until: int = 0) -> Cut:
    """Find the short name in `text`, with what labels it taken off."""
    start, label = _past_label(text, bold_until)
    end = rest = len(text)
    if found := _end_of_bold(text, start, bold_until):
        end, rest = found
    elif (colon := _COLON.search(text, start)) and _words(
        text[start : colon.start()]
    ) <= MOST_WORDS_BEFORE_COLON:
        end, rest = colon.span()
    elif (
        (dash := _DASH.search(text, start))
        and _words(text[start : dash.start()]) <= MOST_WORDS_BEFORE_COLON
        and ("\t" in dash.group() or _words(text[dash.end() :]) >= FEWEST_WORDS_AFTER_DASH)
    ):
        end, rest = dash.span()
    elif (stop := _STOP.search(text, start)) and _words(
        text[start : stop.start()]
    ) <= MOST_WORDS_BEFORE_COLON:
        end, rest = stop.span()
    elif (clause := _CLAUSE.search(text, start)) and _words(
        text[start : clause.start()]
    ) <= MOST_WORDS_BEFORE_COLON:
        end, rest = clause.span()
    if led := _LED.search(text, start, end):
        end, rest = led.start(), min(rest, led.start())
    tail = _TAIL.search(text, start, end)
    end = tail.start() if tail else end
    quoted = text[max(start - 1, 0) : start] in OPENING and text[end - 1 : end] in CLOSING
    return Cut(start, end - 1 if start and quoted else end, rest, label)


def read_entry(passage: Passage) -> Entry | None:
    """Return the priority that a passage names; None if it names none."""
    text = passage.block.text
    found = cut(text, passage.block.bold_until)
    name = text[found.start : found.end]
    whole = found.rest >= len(text)
    if not is_name(name) or (whole and _is_sentence(text[found.start :])):
        return None
    rest = _LEAD.sub("", text[found.rest :], count=1).strip() if not whole else ""
    return Entry(
        (passage.start + found.start, passage.start + found.end),
        " ".join(name.split()),
        found.label or bare(passage.block.marker),
        rest or None,
    )


def whole_entry(passage: Passage) -> Entry | None:
    """Take a word or two that stand alone for the name of a priority, whatever they say."""
    text = passage.block.text.strip()
    if _words(text) > MOST_WORDS_ALONE or not text.isprintable():
        return None
    return Entry((passage.start, passage.end), text, bare(passage.block.marker))


def is_label(text: str) -> bool:
    """Say whether a text is nothing but a number or letter: "A", "1.", "(iv)"."""
    label = bare(text)
    return label is not None and (len(label) == 1 or label.isdigit() or set(label) <= set("ivx"))


def is_unticked(text: str) -> bool:
    """Say whether a box stands before the text that nobody ticked."""
    return text.lstrip()[:1] in UNTICKED


def is_name(text: str) -> bool:
    """Say whether `text` could be the short name of a priority."""
    words = _words(text)
    return (
        0 < words <= MOST_WORDS
        and any(letter.isalpha() for letter in text)
        and not NO_NAME.match(text)
        and not DEGREE.match(text)
        and not (words > LONGEST_UNCUT_SENTENCE and SENTENCE.search(text) is not None)
    )


def _past_label(text: str, bold_until: int) -> tuple[int, str | None]:
    if bold_until and is_label(text[:bold_until]):
        # A number set off by its weight alone.
        return bold_until + len(text[bold_until:]) - len(text[bold_until:].lstrip()), bare(
            text[:bold_until]
        )
    if numbered := NUMBERED.match(text):
        return numbered.start("name"), numbered["number"]
    if unnumbered := UNNUMBERED.match(text):
        return unnumbered.start("name"), None
    if inline := _INLINE_NUMBER.match(text):
        return inline.end(), inline[1]
    lead = _LEAD.match(text)
    return (lead.end() if lead else 0), None


def _end_of_bold(text: str, start: int, bold_until: int) -> tuple[int, int] | None:
    """Take a bold beginning for the name where what follows is set off from it."""
    bold, rest = text[start:bold_until].rstrip(), text[bold_until:].strip()
    if not 0 < _words(bold) <= MOST_WORDS_BEFORE_COLON or not rest:
        return None
    set_off = bold[-1] in ":.-–—" or rest[0] in ":.-–—" or rest[0].isupper()
    return (bold_until, bold_until) if set_off else None


def _is_sentence(text: str) -> bool:
    words = _words(text)
    return words > LONGEST_UNCUT_SENTENCE and (
        SENTENCE.search(text) is not None or (text.rstrip().endswith(".") and words > 14)
    )


def _words(text: str) -> int:
    return len(text.split())
