"""Gold: what a careful reader finds in a document, written as JSON beside the PDF.

The records below are the format: what stands in a gold file, and nothing else. The same
records are made from a reading, so that what was found can be compared with it and can be
handed to an annotator to correct.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Annotated, TypeVar

from models.decision import Decision
from models.errors import GoldError
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.shape import Form, WrongShape, plain, shape
from models.vocabulary import Kind, Outcome, Role, Scope


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_period(text: str) -> bool:
    return re.fullmatch(r"\d{4}(-\d\d)?", text) is not None or _is_day(text)


Day = Annotated[str, Form("a day such as 2024-04-16", _is_day)]
Period = Annotated[str, Form("a year or an ISO date", _is_period)]


YesNo = Annotated[str, Form("yes or no", ("yes", "no").__contains__)]


@dataclass(frozen=True, slots=True)
class GoldMetadata:
    """What the document says about itself; null or an empty list where it does not say."""

    title: str | None
    council: str | None
    committee: tuple[str, ...]
    meeting_date: Day | None
    other_meeting_dates: tuple[Day, ...]
    status: str | None
    classification: str | None
    key_decision: YesNo | None
    wards: tuple[str, ...]
    agenda_item: str | None
    reference: str | None
    period_start: Period | None
    period_end: Period | None


@dataclass(frozen=True, slots=True)
class GoldPerson:
    """Who has which role; `name` null where only a post is printed."""

    role: Role
    name: str | None
    post: str | None


@dataclass(frozen=True, slots=True)
class GoldRecommendation:
    """One separately marked item; `parent` is the index, from 0, of the enclosing one."""

    label: str | None
    text: str
    page: int
    parent: int | None


@dataclass(frozen=True, slots=True)
class GoldDecision:
    """One thing that the body decided; `page` is counted from 1 in the file."""

    item: str | None
    heading: str | None
    text: str
    page: int
    outcome: Outcome
    procedural: bool


@dataclass(frozen=True, slots=True)
class GoldPriority:
    """One stated priority; `parent` is the index, from 0, of the enclosing one."""

    label: str | None
    name: str
    scope: Scope
    page: int
    parent: int | None


@dataclass(frozen=True, slots=True)
class Gold:
    """Everything there is to find in one PDF."""

    file: str
    kind: Kind
    metadata: GoldMetadata
    people: tuple[GoldPerson, ...]
    recommendations: tuple[GoldRecommendation, ...]
    decisions: tuple[GoldDecision, ...]
    priorities: tuple[GoldPriority, ...]
    notes: str = ""


def read_gold(path: Path) -> Gold:
    """Read a gold file. Raises GoldError, which names file, place, value and what is allowed."""
    try:
        gold = shape(Gold, json.loads(path.read_text(encoding="utf-8")))
    except (WrongShape, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    if gold.file != path.with_suffix(".pdf").name:
        raise GoldError(f"{path}: file is {gold.file!r}; it must be the PDF beside it")
    for place, item in _items(gold):
        if item.page < 1:
            raise GoldError(f"{path}: {place}.page is {item.page}; pages count from 1")
    for name, parents in _parents(gold).items():
        for index, parent in enumerate(parents):
            if parent is not None and not 0 <= parent < index:
                raise GoldError(
                    f"{path}: {name}[{index}].parent is {parent}; "
                    "allowed: the index of an earlier item, or null"
                )
    return gold


def _items(gold: Gold) -> Iterator[tuple[str, GoldRecommendation | GoldDecision | GoldPriority]]:
    yield from ((f"recommendations[{i}]", item) for i, item in enumerate(gold.recommendations))
    yield from ((f"decisions[{i}]", item) for i, item in enumerate(gold.decisions))
    yield from ((f"priorities[{i}]", item) for i, item in enumerate(gold.priorities))


def _parents(gold: Gold) -> dict[str, list[int | None]]:
    return {
        "recommendations": [item.parent for item in gold.recommendations],
        "priorities": [item.parent for item in gold.priorities],
    }


def write_gold(gold: Gold) -> str:
    """Return the gold as the text of its file: JSON, two spaces, a line feed at the end."""
    return json.dumps(plain(gold), indent=2, ensure_ascii=False) + "\n"


def predicted(file: str, readings: Sequence[Reading]) -> Gold:
    """Return what was read out of one PDF in the shape of its gold.

    The first reading is the file as a whole; what was found in the papers of a pack counts
    as found in the pack, once.
    """
    whole = readings[0]
    document = whole.document
    return Gold(
        file=file,
        kind=document.kind,
        metadata=_metadata(whole),
        people=tuple(
            GoldPerson(row.role, row.name, row.post)
            for row in whole.people
            if row.role not in MOVERS
        ),
        recommendations=_recommendations(readings),
        decisions=_decisions(readings),
        priorities=_priorities(readings),
    )


MOVERS = (Role.PROPOSER, Role.SECONDER)
"""Who moved and seconded belongs to a decision; gold does not list them as people."""


def _metadata(reading: Reading) -> GoldMetadata:
    document = reading.document
    dates = chain(
        (row.meeting_date for row in reading.committees),
        *((row.value or "").split("; ") for row in reading.metadata if row.field == "meeting_date"),
    )
    return GoldMetadata(
        title=document.title,
        council=document.council,
        committee=tuple(dict.fromkeys(row.committee for row in reading.committees)),
        meeting_date=document.meeting_date,
        other_meeting_dates=tuple(
            dict.fromkeys(day for day in dates if day and day != document.meeting_date)
        ),
        status=document.status,
        classification=document.classification,
        key_decision=document.key_decision,
        wards=tuple(row.ward for row in reading.wards),
        agenda_item=document.agenda_item,
        reference=document.reference,
        period_start=document.period_start,
        period_end=document.period_end,
    )


Item = TypeVar("Item", Recommendation, Decision, Priority)


def _distinct(items: Iterable[Item]) -> tuple[list[Item], dict[str, int]]:
    """Return the items without those that a pack and its paper both have, and each id's index."""
    kept: dict[tuple[int, str, str | None], int] = {}
    distinct: list[Item] = []
    index: dict[str, int] = {}
    for item in items:
        words = item.name if isinstance(item, Priority) else item.text
        if (item.page, words, item.label) not in kept:
            kept[item.page, words, item.label] = len(distinct)
            distinct.append(item)
        index[item.id] = kept[item.page, words, item.label]
    return distinct, index


def _recommendations(readings: Sequence[Reading]) -> tuple[GoldRecommendation, ...]:
    items, index = _distinct(item for reading in readings for item in reading.recommendations)
    return tuple(
        GoldRecommendation(
            item.label, item.text, item.page, index[item.parent_id] if item.parent_id else None
        )
        for item in items
    )


def _decisions(readings: Sequence[Reading]) -> tuple[GoldDecision, ...]:
    items, _ = _distinct(item for reading in readings for item in reading.decisions)
    return tuple(
        GoldDecision(item.item, item.heading, item.text, item.page, item.outcome, item.procedural)
        for item in items
    )


def _priorities(readings: Sequence[Reading]) -> tuple[GoldPriority, ...]:
    items, index = _distinct(item for reading in readings for item in reading.priorities)
    return tuple(
        GoldPriority(
            item.label,
            item.name,
            item.scope,
            item.page,
            index[item.parent_id] if item.parent_id else None,
        )
        for item in items
    )
