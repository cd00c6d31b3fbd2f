"""Motions: who moved and seconded them, how the votes fell, which were lost or amended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz import fuzz

from extract.decisions.found import Form, Found
from extract.decisions.lines import Line, sentences
from extract.decisions.patterns import (
    AMENDMENT_CARRIED,
    AMENDMENT_FAILED,
    AMENDMENT_MOVED,
    MOTION_CARRIED,
    MOTION_LOST,
    MOVED_THAT,
    MOVERS,
    NO_SECONDER,
    RECOMMENDATION_HEADED,
    RECOMMENDATION_QUOTED,
    SECONDERS,
    VOTERS,
    VOTES,
)
from extract.decisions.signs import ask
from extract.rule import Rule
from models.matching import normal
from models.vocabulary import Outcome

_NUMBERS = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_NOUGHT = frozenset({"no", "none", "nil"})
_QUOTES = "“”\"‘’'"
_COUNTED = re.compile(
    r"\d|\b(?:no|nil|none|one|two|three|four|five|six|seven|eight|nine|ten)\b|:", re.IGNORECASE
)
_VOTED = re.compile(r"\b(?:carried|lost|vote|agreed|withdrawn)\b", re.IGNORECASE)
_TELLS_WHAT = re.compile(r"\Arecommendation\b[^.]{1,20}\bthat\b", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:moved|proposed|MOVED|PROPOSED)\b")


class Place(NamedTuple):
    """Characters `start` to `end` of the text of a line."""

    line: int
    start: int
    end: int


_QUOTED = re.compile(r"[“\"‘']([^“”\"]{6,}?)[”\"’']")
_ON_NUMBER = re.compile(
    r"\b(?:recommendation|paragraph|resolution|part|item)\s\(?(?P<number>\d{1,2}|[a-z]|[ivx]+)\b",
    re.IGNORECASE,
)
AMENDS = 75
"""Likeness (0 to 100) from which an amendment touches a resolution."""


@dataclass(frozen=True, slots=True)
class Motion:
    """What is printed around a decision about how it was carried; counts as printed."""

    proposer: str | None = None
    seconder: str | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None


def read_motion(texts: Sequence[str]) -> Motion:
    """Return who moved and how the votes fell; nearer texts stand later and prevail."""
    usable = [text for text in texts if not _is_about_amendment(text)]
    votes: dict[str, int] = {}
    for text in usable:
        votes |= _votes(text)
    movers = [_first(MOVERS, text, "proposer") for text in usable]
    seconders = [_first(SECONDERS, text, "seconder") for text in usable]
    return Motion(
        next((name for name in reversed(movers) if name), None),
        next((name for name in reversed(seconders) if name), None),
        votes.get("for"),
        votes.get("against"),
        votes.get("abstained"),
    )


def _is_about_amendment(text: str) -> bool:
    return "amendment" in text.lower()


def _first(rules: Sequence[Rule], text: str, group: str) -> str | None:
    for rule in rules:
        if found := ask(rule, text):
            return str(found[group]).strip(" .,")
    return None


def _votes(text: str) -> dict[str, int]:
    votes: dict[str, int] = {}
    if not _COUNTED.search(text):
        return votes
    for voters in VOTERS.expression.finditer(text):
        side = voters["side"].lower()
        name = "against" if "against" in side else "abstained" if "abst" in side else "for"
        votes.setdefault(name, _count_names(voters["names"]))
    for name, rules in VOTES.items():
        for rule in rules:
            if found := ask(rule, text):
                votes[name] = _number(found["n"])
                if "against" in found.groupdict():
                    votes["against"] = _number(found["against"])
                break
    return votes


def _number(printed: str) -> int:
    word = printed.lower()
    if word.isdigit():
        return int(word)
    return 0 if word in _NOUGHT else _NUMBERS.index(word)


def _count_names(names: str) -> int:
    return len([name for name in re.split(r",|\band\b|;", names) if name.strip()])


def find_lost(lines: Sequence[Line], openings: Sequence[int]) -> Iterator[Found]:
    """Yield the recommendations and motions that were put to the vote and lost.

    `openings` are the lines on which resolutions open: a motion that is lost just before
    another resolution on the same matter only gave way to it.
    """
    if not any(ask(MOTION_LOST, line.text) for line in lines):
        return
    motion: Place | None = None
    amending = False
    for index, line in enumerate(lines):
        text = line.text
        if RECOMMENDATION_HEADED.match(text):
            motion, amending = None, False
        elif RECOMMENDATION_QUOTED.match(text):
            motion, amending = _quoted(lines, index + 1), False
        elif ask(AMENDMENT_MOVED, text):
            amending = True
        elif not amending and text[:1] in _QUOTES and len(text) > 30:
            motion = _quoted(lines, index)
        for start, end in sentences(text):
            sentence = text[start:end]
            if not amending and (moved := ask(MOVED_THAT, sentence)):
                motion = Place(index, start + moved.start("that"), end)
            if _is_about_amendment(sentence):
                # What was moved just before was the amendment, unless that was said.
                if _VOTED.search(sentence) and not amending:
                    motion = None
                continue
            if not ask(MOTION_LOST, sentence):
                continue
            if _TELLS_WHAT.search(sentence):
                motion = Place(index, start, end)
            unheard = NO_SECONDER.search(text) or (
                motion is None and _is_replaced(lines, index, end)
            )
            if not unheard and not _is_overtaken(lines, index, end, openings):
                yield _lost(lines, index, motion or Place(index, start, end))
            motion, amending = None, False


def _is_overtaken(lines: Sequence[Line], index: int, end: int, openings: Sequence[int]) -> bool:
    following = [opening for opening in openings if opening >= index]
    if not following:
        return False
    between = [lines[index].text[end:], *(lines[i].text for i in range(index + 1, following[0]))]
    return not any(RECOMMENDATION_HEADED.match(text) or _MOVED.search(text) for text in between)


def _is_replaced(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether another motion is carried after the one that was lost."""
    after = [lines[index].text[end:], *(line.text for line in lines[index + 1 :])]
    return any(MOTION_CARRIED.search(text) for text in after)


def _quoted(lines: Sequence[Line], index: int) -> Place | None:
    """Return where a quoted motion stands, its quotation marks left out."""
    if index >= len(lines):
        return None
    words = lines[index].text
    start = len(words) - len(words.lstrip(_QUOTES + " "))
    return Place(index, start, len(words.rstrip(_QUOTES + " ")))


def _lost(lines: Sequence[Line], index: int, motion: Place) -> Found:
    line = lines[motion.line]
    return Found(
        (line.span(motion.start, motion.end),),
        line.text[motion.start : motion.end],
        Form.RESOLVED,
        MOTION_LOST.name,
        MOTION_LOST.confidence,
        motion.line,
        index,
        index,
        outcome=Outcome.REJECTED,
    )


def find_amendment(lines: Sequence[Line], begin: int, end: int) -> str | None:
    """Return the words of an amendment carried in lines `begin` to `end`, None if none was.

    The words are "" where only "as amended" tells of it.
    """
    if not any("amend" in line.text.lower() for line in lines[begin:end]):
        return None
    words: list[str] = []
    carried: list[str] = []
    amended = False
    before = ""
    for line in lines[begin:end]:
        for start, stop in sentences(line.text):
            sentence = line.text[start:stop]
            if AMENDMENT_MOVED.search(sentence):
                words = []
            if AMENDMENT_FAILED.search(sentence):
                words = []
            elif AMENDMENT_CARRIED.search(sentence):
                carried += [*(words or [before]), sentence]
                words = []
            elif words or AMENDMENT_MOVED.search(sentence):
                words.append(sentence)
            amended = amended or re.search(r"\bas amended\b(?! by the)", sentence) is not None
            before = sentence
    return " ".join(carried) if carried else "" if amended else None


def touches(amendment: str, one: Found, grouped: Sequence[Found]) -> bool:
    """Whether an amendment changed this one of several resolutions, as far as can be told."""
    if len(grouped) == 1:
        return True
    numbers = {found["number"].lower() for found in _ON_NUMBER.finditer(amendment)}
    if numbers & {(other.label or "").lower() for other in grouped}:
        return (one.label or "").lower() in numbers
    quoted = [normal(words) for words in _QUOTED.findall(amendment)]
    if any(words in normal(other.text) for words in quoted for other in grouped):
        return any(words in normal(one.text) for words in quoted)
    likeness = {
        id(other): fuzz.token_set_ratio(amendment.lower(), other.text.lower()) for other in grouped
    }
    return max(likeness.values()) < AMENDS or likeness[id(one)] >= AMENDS
