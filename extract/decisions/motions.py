"""Motions: who moved and seconded them, how the votes fell, which were lost or amended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.decisions.found import Form, Found
from extract.decisions.lines import Line, sentences
from extract.decisions.patterns import (
    AMENDMENT_CARRIED,
    AMENDMENT_FAILED,
    AMENDMENT_MOVED,
    MOTION_LOST,
    MOVERS,
    RECOMMENDATION_HEADED,
    RECOMMENDATION_QUOTED,
    SECONDERS,
    VOTERS,
    VOTES,
)
from extract.rule import Rule
from models.vocabulary import Outcome

_NUMBERS = "none one two three four five six seven eight nine ten eleven twelve".split()
_NOUGHT = frozenset({"no", "none", "nil"})
_QUOTES = "“”\"‘’'"
_MOVED = re.compile(r"\b(?:moved|proposed|MOVED|PROPOSED)\b")


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
    return re.search(r"\bamendment\b", text, re.IGNORECASE) is not None


def _first(rules: Sequence[Rule], text: str, group: str) -> str | None:
    for rule in rules:
        if found := rule.search(text):
            return str(found[group]).strip(" .,")
    return None


def _votes(text: str) -> dict[str, int]:
    votes: dict[str, int] = {}
    for voters in VOTERS.expression.finditer(text):
        side = voters["side"].lower()
        name = "against" if "against" in side else "abstained" if "abst" in side else "for"
        votes.setdefault(name, _count_names(voters["names"]))
    for name, rules in VOTES.items():
        for rule in rules:
            if found := rule.search(text):
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
    quoted: list[int] = []
    amending = False
    for index, line in enumerate(lines):
        text = line.text
        if RECOMMENDATION_HEADED.match(text):
            quoted, amending = [], False
        elif RECOMMENDATION_QUOTED.match(text):
            quoted, amending = [index + 1], False
        elif AMENDMENT_MOVED.search(text):
            amending = True
        elif not amending and text[:1] in _QUOTES and len(text) > 30:
            quoted = [index]
        for start, end in sentences(text):
            sentence = text[start:end]
            if not MOTION_LOST.search(sentence) or _is_about_amendment(sentence):
                continue
            if _is_overtaken(lines, index, end, openings):
                continue
            said = quoted[0] if quoted and quoted[0] < index else None
            yield _lost(lines, index, (start, end), said)
            quoted, amending = [], False


def _is_overtaken(lines: Sequence[Line], index: int, end: int, openings: Sequence[int]) -> bool:
    following = [opening for opening in openings if opening >= index]
    if not following:
        return False
    between = [lines[index].text[end:], *(lines[i].text for i in range(index + 1, following[0]))]
    return not any(RECOMMENDATION_HEADED.match(text) or _MOVED.search(text) for text in between)


def _lost(lines: Sequence[Line], index: int, vote: tuple[int, int], quoted: int | None) -> Found:
    if quoted is None:
        text = lines[index].text[slice(*vote)]
        span = lines[index].span(*vote)
    else:
        words = lines[quoted].text
        start = len(words) - len(words.lstrip(_QUOTES + " "))
        end = len(words.rstrip(_QUOTES + " "))
        text, span = words[start:end], lines[quoted].span(start, end)
    first = index if quoted is None else quoted
    return Found(
        (span,),
        text,
        Form.RESOLVED,
        MOTION_LOST.name,
        MOTION_LOST.confidence,
        first,
        index,
        index,
        outcome=Outcome.REJECTED,
    )


def find_amendment(lines: Sequence[Line], begin: int, end: int) -> str | None:
    """Return the words of an amendment carried in lines `begin` to `end`, None if none was.

    The words are "" where only "as amended" tells of it.
    """
    words: list[str] = []
    carried = None
    for line in lines[begin:end]:
        text = line.text
        if AMENDMENT_MOVED.search(text):
            words = [text]
        elif words:
            words.append(text)
        if AMENDMENT_FAILED.search(text):
            words = []
        elif AMENDMENT_CARRIED.search(text):
            carried = " ".join(words)
        elif carried is None and re.search(r"\bas amended\b(?! by the)", text):
            carried = ""
    return carried
