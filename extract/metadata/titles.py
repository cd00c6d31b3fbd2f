"""Titles without a label: which of a paper's first lines says what it is."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.letters import GREETING
from extract.metadata.bodies import is_parish
from extract.metadata.mastheads import HeadLine, runs_on
from extract.metadata.patterns import KINDS_OF_MEETING, KINDS_WITH_PERIOD, MEETING_TITLES
from extract.rule import first_match
from models.vocabulary import Kind

MINUTES_LAST = re.compile(
    r".*\w.*\b(?:minutes|cofnodion|agenda|decisions|action\s+log|decision\s+(?:notice|sheet|record))\s*$",
    re.IGNORECASE,
)
PLAN_WORDS = re.compile(
    r"\b(?:plan|strategy|assessment|policy|framework|programme|review|report|scheme|cynllun|strategaeth)\b",
    re.IGNORECASE,
)
FOOTNOTE_MARK = re.compile(r"(?<=[^\W\d])[¹²³⁴⁵*†]+$")
SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-Z]")
"""A numbered heading: the body has begun."""
_YEARS = re.compile(r"\b(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\b")
_SENTENCES = re.compile(r"[a-z]{3}\.\s[A-Z]")
MOSTLY = 0.6
MOST_LINES = 4
MOST_WORDS = 45


class Title(NamedTuple):
    """A title: its text, the ranges that print it, and the rule that found it."""

    text: str
    spans: tuple[tuple[int, int], ...]
    rule: str
    confidence: float


def find_title(lines: Sequence[HeadLine], kind: Kind) -> Title | None:
    """Choose the title among the unlabelled lines at the head of a paper."""
    if not lines:
        return None
    if kind in KINDS_OF_MEETING:
        index, rule, confidence = _of_meeting(lines)
    else:
        index, rule, confidence = _of_paper(lines, kind)
    if index is None:
        return None
    return _extended(lines, index, rule, confidence)


def _of_meeting(lines: Sequence[HeadLine]) -> tuple[int | None, str, float]:
    for index, line in enumerate(lines):
        found = first_match(MEETING_TITLES, line.text)
        clause = line.only_date or line.text[:1].islower() or _SENTENCES.search(line.text)
        titled = found is not None and not clause
        if found is not None and titled and len(line.text.split()) <= MOST_WORDS:
            return index, f"title_{found[0].name}", found[0].confidence
        if line.heading and line.body and MINUTES_LAST.fullmatch(line.text):
            return index, "title_of_body", 0.8
    for index, line in enumerate(lines):
        if MINUTES_LAST.fullmatch(line.text) and not line.only_council:
            return index, "title_of_body", 0.8
    for index, line in enumerate(lines):
        listed = line.prose or line.text[:1].islower()
        if line.body is not None and not (line.only_council or line.only_date or listed):
            return index, "title_of_body", 0.7
    for index, line in enumerate(lines):
        told = line.only_council or line.only_date or line.boilerplate
        if (line.heading or line.bold) and not told:
            return index, "title_first_heading", 0.6
    for index, line in enumerate(lines):
        if line.prose:
            continue
        if line.council is not None and (line.dates or is_parish(line.council.name)):
            return index, "title_of_council", 0.5
    return next(
        ((i, "title_form", 0.4) for i, line in enumerate(lines) if line.heading), (None, "", 0.0)
    )


def _of_paper(lines: Sequence[HeadLine], kind: Kind) -> tuple[int | None, str, float]:
    # Above "Dear Councillor" a letter has an address, and its subject is below.
    greeting = next((i for i, line in enumerate(lines) if GREETING.match(line.text)), -1)
    candidates = [
        (index, line)
        for index, line in enumerate(lines)
        if index > greeting
        and (greeting < 0 or line.heading or line.bold)
        and not (line.only_council or line.only_date or line.boilerplate or line.prose)
        and _is_legible(line.text)
        and not (line.columns and not (line.heading or line.bold))
        and not (
            line.body is not None
            and kind is Kind.COMMITTEE_REPORT
            and line.text.strip() == line.body
        )
        and not (line.body is not None and line.dates)
        and not (SECTION.match(line.text) or line.text.endswith(";"))
    ]
    first_page = [(i, line) for i, line in candidates if line.page == candidates[0][1].page]
    if not first_page and greeting >= 0:
        return None, "", 0.0
    if not first_page:
        form = [
            i
            for i, line in enumerate(lines)
            if line.heading and line.boilerplate and len(line.text.split()) > 1
        ]
        return (
            (form[0], "title_form", 0.4)
            if form and kind is not Kind.COMMITTEE_REPORT
            else (None, "", 0.0)
        )
    largest = max(line.size for _, line in first_page)

    def score(place: int, line: HeadLine) -> float:
        worded = kind in KINDS_WITH_PERIOD and PLAN_WORDS.search(line.text) is not None
        marked = 1.2 if line.heading else 0.9 * line.bold
        return 4 * line.size / largest + marked + worded - 0.2 * place

    best = max(range(len(first_page)), key=lambda place: score(place, first_page[place][1]))
    index, line = first_page[best]
    return index, "title_first_heading", 0.75 if line.heading else 0.6


def _is_legible(text: str) -> bool:
    """Say whether a line is words, and not figures or a font that lost its letters."""
    text = _YEARS.sub("", text).strip() or text
    letters = sum(character.isalpha() or character == " " for character in text)
    plain = (text[0].isalnum() or text[0] in "‘“'\"([") and text.isprintable()
    return plain and letters > MOSTLY * len(text) and re.search(r"[^\W\d_]{3}", text) is not None


def _extended(lines: Sequence[HeadLine], index: int, rule: str, confidence: float) -> Title:
    """Join to a title the lines that go on with it."""
    joined = [lines[index]]
    for following in lines[index + 1 : index + MOST_LINES]:
        if not runs_on(joined[-1], following):
            break
        joined.append(following)
    text = " ".join(FOOTNOTE_MARK.sub("", " ".join(line.text.split())) for line in joined)
    spans = tuple((line.start, line.end) for line in joined)
    return Title(text, spans, rule, confidence)
