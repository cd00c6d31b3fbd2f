"""Which body meets, and when, where no label says so."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.metadata.bodies import find_body, find_councils, is_parish
from extract.metadata.councils import Council
from extract.metadata.dates import find_dates
from extract.metadata.labels import label_at
from extract.metadata.mastheads import HeadLine
from extract.metadata.patterns import KINDS_OF_MEETING
from extract.metadata.titles import Title
from extract.transcript import Transcript
from models.vocabulary import Kind

HELD = re.compile(
    r"(?:meeting|cyfarfod)\s+(?:of|o)\s+(?:the\s+|y\s+|yr\s+)?(?P<body>[^.;:\n]{3,90}?)(?:,|\s+(?:(?:will|is\s+to|to)\s+be\s+|was\s+|were\s+)?(?:held|which|on|at|in|a\s+gynhaliwyd))",
    re.IGNORECASE,
)
DECIDED_BY = re.compile(
    r"\b[Dd]ecisions?\s+(?:(?:was|were|have\s+been)\s+)?(?:taken|made)\s+by\s+(?:the\s+)?(?P<body>[A-Z][^.;:,\n]{3,90}?)"
    r"(?=,|\s+(?:at|on|held)\b|\s+of\s+(?:the\s+)?[A-Z])"
)
MINUTES_OF = re.compile(
    r"^(?:draft\s+)?(?:minutes|notes|record|agenda)\s+(?:of|for)\s+(?:the\s+|an?\s+)?(?P<body>[^.;:\n]{3,90}?)\s+meeting\b",
    re.IGNORECASE,
)
REPORT_TO = re.compile(
    r"(?:committee\s+)?(?:report|adroddiad)\s+(?:to|for|i)\s+(?:the\s+)?(?P<body>[A-Z].{3,80})$",
    re.IGNORECASE,
)
LEADING_BODY = re.compile(
    r"(?P<body>.{0,70}?\b(?:Committee|Panel|Board|Cabinet|Forum|Commission|Council|Group|Assembly)\b)"
    r"(?!\s+(?:member|decision|report))",
    re.IGNORECASE,
)
THE_COUNCIL = frozenset({"council", "town council", "parish council", "community council"})
"""How a parish's papers name the council itself, which is the body that meets."""
MEETS = re.compile(r"meeting|held|cyfarfod|cynhal", re.IGNORECASE)
PREVIOUS = re.compile(r"\b(?:previous|last|next)\b", re.IGNORECASE)
REPORT_OF = re.compile(
    r"(?:a\s+)?report\s+(?:of|by|from)\s+(?:the\s+)?(?P<body>[A-Z].{3,80})$", re.IGNORECASE
)
PARENT_BODY = re.compile(
    r"^.{3,80}\b(?:group|panel|party)\s+of\s+(?:the\s+)?(?=.*\b(?:committee|board|commission)\b)",
    re.IGNORECASE,
)
"""A group that a committee set up, before the name of the committee."""
KINDS_WITH_MEETING = KINDS_OF_MEETING | {Kind.COMMITTEE_REPORT, Kind.SCRUTINY_REVIEW, Kind.TRACKER}


class Found(NamedTuple):
    """A value in normal form, where it is printed, and how it was found."""

    values: tuple[str, ...]
    start: int
    end: int
    rule: str
    confidence: float


def find_committee(
    lines: Sequence[HeadLine],
    opening: Sequence[HeadLine],
    title: Title | None,
    council: Council | None,
    kind: Kind,
) -> Found | None:
    """Find the body a paper goes to or records among its first lines."""
    if kind not in KINDS_WITH_MEETING and kind is not Kind.FORWARD_PLAN:
        return None
    meeting = kind in KINDS_OF_MEETING
    parish = next((line for line in lines if line.council and is_parish(line.council.name)), None)
    # A partnership is the body of its own papers only where they name no other.
    others = [line for line in lines if council is None or line.text.strip() != council.name]
    own = council is not None and is_parish(council.name)
    for line in lines if meeting else ():
        if (
            (of := MINUTES_OF.match(line.text))
            and (body := find_body(of["body"]))
            and not (_vague(body) or find_councils(body, whole_line=True))
        ):
            return Found((body,), line.start, line.end, "committee_in_title", 0.8)
    for line in (*others, *lines):
        named = _in_line(line, meeting, kind is Kind.SCRUTINY_REVIEW)
        if named is not None and not (own and named.lower() in THE_COUNCIL):
            return Found((named,), line.start, line.end, "committee_line", 0.8)
    for line in [*lines, *opening]:
        if (
            (held := first_of((HELD, DECIDED_BY), line.text))
            and (body := find_body(held["body"]))
            and not _vague(body)
            and not (own and (body.lower() in THE_COUNCIL or find_councils(body)))
        ):
            return Found((body,), line.start, line.end, "committee_in_sentence", 0.7)
    if council is not None and own and (meeting or (parish is not None and parish.dates)):
        return Found((council.name,), council.start, council.end, "committee_is_council", 0.75)
    if title is not None and (meeting or kind in (Kind.TRACKER, Kind.FORWARD_PLAN)):
        leading = LEADING_BODY.match(title.text)
        if leading and (body := find_body(leading["body"])) and not _vague(body):
            return Found((body,), *title.spans[0], "committee_in_title", 0.6)
    return None


def first_of(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    """Return the match of the first pattern that is found in a text."""
    return next(filter(None, (pattern.search(text) for pattern in patterns)), None)


def _in_line(line: HeadLine, meeting: bool, review: bool) -> str | None:
    if line.only_council:
        return None
    to = REPORT_TO.fullmatch(line.text)
    if to is None and review:
        to = REPORT_OF.fullmatch(line.text)
    if to is not None and (body := find_body(PARENT_BODY.sub("", to["body"]))):
        return _without_council(body)
    if line.body is None or line.prose or _vague(line.body) or len(line.text) > 140:
        return None
    gathering = re.search(r"meeting|cyfarfod", line.text, re.IGNORECASE)
    councils = find_councils(line.body, whole_line=True)
    if (
        councils
        and councils[0].name == line.body
        and not (gathering and (meeting or is_parish(line.body)))
    ):
        return None
    return _without_council(line.body)


def _without_council(body: str) -> str:
    """Cut a council's name off the front or the end of its committee's."""
    for named in find_councils(body):
        before = body[: named.start]
        if (
            named.end == len(body)
            and before.rstrip().endswith((",", "–", "-"))
            and find_body(before)
        ):
            return find_body(before) or body
        rest = body[named.end :].strip(" ,-–:'’s")
        if (
            named.start == 0
            and rest
            and find_body(rest)
            and not re.search(r"authority", named.name, re.IGNORECASE)
        ):
            return find_body(rest) or body
    return body


def _vague(body: str) -> bool:
    """Say whether a name says no more than that a body meets ("the Council", "the Panel")."""
    return body.lower() in {
        "committee",
        "panel",
        "board",
        "group",
        "forum",
        "the council",
        "county council",
        "borough council",
        "district council",
        "city council",
        "parish council",
        "town council",
        "community council",
        "above council",
        "authority",
        "party",
        "partnership",
        "team",
        "scrutiny",
        "area",
        "trust",
        "court",
        "the above council",
    } or body.lower().startswith(("the above", "above"))


def _is_clause(text: str) -> bool:
    """Say whether a line is an item of a list: "adopt the plan from 2 January 2023;"."""
    return (text[:1].islower() and not MEETS.search(text)) or text.endswith((";", "; and"))


def find_meeting_date(
    lines: Sequence[HeadLine], opening: Sequence[HeadLine], kind: Kind
) -> Found | None:
    """Find the date of the meeting among a paper's first lines."""
    if kind not in KINDS_WITH_MEETING or kind is Kind.TRACKER:
        dated = [line for line in lines if line.body and line.dates] if kind is Kind.TRACKER else []
    else:
        dated = [
            line
            for line in lines
            if line.dates
            and not (PREVIOUS.search(line.text) or _is_clause(line.text))
            and not (line.prose and not MEETS.search(line.text))
        ]
    if kind in KINDS_OF_MEETING and not dated:
        dated = [line for line in opening if line.dates and MEETS.search(line.text)]
    if not dated:
        return None
    line = dated[0]
    day = line.dates[0]
    return Found((day.iso,), line.start + day.start, line.start + day.end, "date_line", 0.75)


def columns_of(transcript: Transcript, field: str) -> list[Found]:
    """Read the column of a table that a field's label heads."""
    heads: dict[tuple[int, int], None] = {}
    found: list[Found] = []
    for passage in transcript.body:
        cell = passage.cell
        if cell is None:
            continue
        if cell.header:
            label = label_at(passage.block.text)
            if label is not None and field in label.fields and label.end >= len(passage.block.text):
                heads[(cell.table, cell.column)] = None
        elif (cell.table, cell.column) in heads:
            text = passage.block.text
            if field == "meeting_date":
                values = tuple(dated.iso for dated in find_dates(text))
            else:
                values = tuple(filter(None, (find_body(text),)))
            if values:
                found.append(Found(values, passage.start, passage.end, f"column_{field}", 0.8))
    return found
