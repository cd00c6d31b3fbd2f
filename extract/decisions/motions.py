"""Motions and recommendations that were put to the vote and lost."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.decisions.found import Form, Found
from extract.decisions.lines import Line, sentences
from extract.decisions.patterns import (
    AMENDMENT_MOVED,
    MOTION_CARRIED,
    MOTION_LOST,
    MOVED_THAT,
    NO_SECONDER,
    RECOMMENDATION_HEADED,
    RECOMMENDATION_QUOTED,
)
from models.vocabulary import Outcome

_QUOTES = "“”\"‘’'"
_VOTED = re.compile(r"\b(?:carried|lost|vote|agreed|withdrawn)\b", re.IGNORECASE)
_TELLS_WHAT = re.compile(r"\Arecommendation\b[^.]{1,20}\bthat\b", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:moved|proposed|MOVED|PROPOSED)\b")


class Place(NamedTuple):
    """Characters `start` to `end` of the text of a line."""

    line: int
    start: int
    end: int


def find_lost(lines: Sequence[Line], openings: Sequence[int]) -> Iterator[Found]:
    """Yield the recommendations and motions that were put to the vote and lost.

    `openings` are the lines on which resolutions open: a motion that is lost just before
    another resolution on the same matter only gave way to it.
    """
    if not any(MOTION_LOST.search(line.text) for line in lines):
        return
    motion: Place | None = None
    amending = False
    for index, line in enumerate(lines):
        text = line.text
        if RECOMMENDATION_HEADED.match(text):
            motion, amending = None, False
        elif RECOMMENDATION_QUOTED.match(text):
            motion, amending = _quoted(lines, index + 1), False
        elif AMENDMENT_MOVED.search(text):
            amending = True
        elif not amending and text[:1] in _QUOTES and len(text) > 30:
            motion = _quoted(lines, index)
        for start, end in sentences(text):
            sentence = text[start:end]
            if not amending and (moved := MOVED_THAT.search(sentence)):
                motion = Place(index, start + moved.start("that"), end)
            if "amendment" in sentence.lower():
                # What was moved just before was the amendment, unless that was said.
                if _VOTED.search(sentence) and not amending:
                    motion = None
                continue
            if not MOTION_LOST.search(sentence):
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
