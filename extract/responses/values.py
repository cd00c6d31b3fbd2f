"""Answers and progress as printed, and what they mean; None where the words are not plain."""

import re
from typing import NamedTuple

from extract.due import stated_date
from extract.responses.patterns import (
    ANSWER_SUBJECT,
    ANSWERS,
    HEDGE,
    PROGRESSES,
    QUALIFIED,
    RATING_LETTER,
    RATINGS,
    TICK,
)
from extract.rule import first_match
from models.vocabulary import Answer, Progress, Rating

SHORT = 8
"""Words of a status that is told as a whole; a longer text only begins with one."""

_STOP = re.compile(r"(?<=[.;])\s+|\s+[–—-]\s+|:\s+|\n")
_PARTING = re.compile(r"\s*(?:[,;/\n]|\s[–—-])\s*|\s+\(?(?=by\b)")
_BETWEEN = " \t.,;:–—-()"
_LETTERS = {"R": Rating.RED, "A": Rating.AMBER, "G": Rating.GREEN, "B": Rating.BLUE}


class Answered(NamedTuple):
    """An answer: the words that give it, what they mean, and what follows them."""

    text: str | None = None
    value: Answer | None = None
    rest: str | None = None


class Progressed(NamedTuple):
    """Progress: the words that give it, what they mean, its colour, and what follows."""

    text: str | None = None
    value: Progress | None = None
    rating: Rating | None = None
    rest: str | None = None


def read_answer(text: str | None, strict: bool = False) -> Answered:
    """Read what stands under "Response": an answer, then perhaps the reason.

    `strict` takes a text only if it is an answer and no more.
    """
    if not text:
        return Answered()
    first, rest = _part(text)
    sentence = _first_sentence(text)
    if qualified := QUALIFIED.match(text):
        return Answered(qualified[0], None, text[qualified.end() :].strip(_BETWEEN) or None)
    found = first_match(ANSWERS, first)
    if found is None and (subject := ANSWER_SUBJECT.match(sentence)) and not HEDGE.search(sentence):
        found = first_match(ANSWERS, sentence[subject.end() :])
        if found is not None:
            first, rest = sentence, text[len(sentence) :].strip() or None
            if found[0].name in ("noted", "deferred") and strict:
                found = None
    if found is None:
        if strict:
            return Answered()
        short = len(text.split()) <= SHORT // 2
        return Answered(text, None, None) if short else Answered(None, None, text)
    rule, match = found
    if strict and len(text.split()) > SHORT:
        return Answered()
    if first != sentence and len(first.split()) > SHORT:
        # "Accepted because the grant allows it": the words after it are the reason.
        cut = text[match.end() :].lstrip(_BETWEEN)
        return Answered(text[: match.end()].strip(), rule.answer, cut or None)
    return Answered(first.strip(" ,;:–—-"), rule.answer, rest)


def read_progress(text: str | None, rating: str | None, leading: bool = False) -> Progressed:
    """Read what stands under "Status"; `rating` is what stands under "RAG".

    `leading` takes only what a text plainly begins with: "Complete. Sent in May."
    """
    colour = _rating(rating)
    if not text:
        return _rated(rating, colour)
    bare = text.strip()
    if (found := RATINGS.match(bare)) and not (leading and colour):
        colour = colour or Rating(found["rating"].lower())
        bare = bare[found.end() :].lstrip(_BETWEEN)
        if not bare:
            return Progressed(text.strip(" ."), None, colour, None)
    first, rest = _part(bare)
    match = first_match(PROGRESSES, bare)
    if leading:
        if match is None or match[1].end() < len(first.rstrip(_BETWEEN)):
            return Progressed(rating=colour)
        return Progressed(first.strip(_BETWEEN), match[0].progress, colour, None)
    if len(text.split()) <= SHORT and "." not in text.strip().rstrip("."):
        return Progressed(text.strip(), match[0].progress if match else None, colour, None)
    if match is None:
        return Progressed(None, None, colour, text)
    whole = text[: len(text) - len(bare)] + first
    if len(first.split()) > SHORT:
        return Progressed(bare[: match[1].end()], match[0].progress, colour, text)
    return Progressed(whole.strip(" ,;:–—-"), match[0].progress, colour, rest)


def read_done(text: str | None) -> Progressed:
    """Read what stands under "Completed?" or "Date completed"."""
    if not text:
        return Progressed()
    if TICK.match(text) or (stated_date(text) and len(text.split()) <= SHORT // 2):
        return Progressed(text, Progress.COMPLETE)
    return read_progress(text, None)


def read_owner_and_due(text: str) -> tuple[str, str]:
    """Part an owner from the date printed after it; "" for what is not there.

    >>> read_owner_and_due("Head of Parks, June 2024")
    ('Head of Parks', 'June 2024')
    """
    if stated_date(text) is None:
        return text, ""
    for cut in reversed(list(_PARTING.finditer(text))):
        if stated_date(text[cut.end() :]):
            return text[: cut.start()], text[cut.end() :]
    return ("", text) if len(text.split()) <= SHORT // 2 else (text, "")


def is_ticked(text: str) -> bool:
    """Whether a cell is marked and no more."""
    return TICK.match(text.strip()) is not None


def _rating(text: str | None) -> Rating | None:
    if not text:
        return None
    if letter := RATING_LETTER.match(text.strip()):
        return _LETTERS[letter["rating"]]
    found = RATINGS.match(text.strip())
    return Rating(found["rating"].lower()) if found else None


def _rated(text: str | None, colour: Rating | None) -> Progressed:
    """Read a column of ratings alone: "Green – complete"."""
    if not text:
        return Progressed()
    if colour is not None and RATING_LETTER.match(text.strip()):
        return Progressed(text.strip(), None, colour)
    return read_progress(text, None)._replace(rating=colour)


def _part(text: str) -> tuple[str, str | None]:
    """Part a text after its first clause: "Accepted. The grant ..."."""
    pieces = _STOP.split(text, maxsplit=1)
    rest = pieces[1].strip() if len(pieces) > 1 else ""
    return pieces[0].strip().rstrip("."), rest or None


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.;])\s+", text, maxsplit=1)[0]
