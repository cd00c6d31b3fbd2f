"""What was read out of a document, in the shape of its gold."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

from models.decision import Decision
from models.forward_plan import PlannedDecision
from models.gold import (
    MOVERS,
    Gold,
    GoldDecision,
    GoldMetadata,
    GoldPaper,
    GoldPerson,
    GoldPlannedDecision,
    GoldPriority,
    GoldRecommendation,
    GoldResponse,
)
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.response import Response


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
        responses=_responses(readings),
        planned_decisions=_planned_decisions(readings),
        papers=tuple(_paper(reading) for reading in readings[1:]),
    )


def _paper(reading: Reading) -> GoldPaper:
    document = reading.document
    return GoldPaper(
        document.page_from,
        document.page_to,
        document.kind,
        document.agenda_item,
        document.title,
    )


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


Item = TypeVar("Item", Recommendation, Decision, Priority, Response, PlannedDecision)


def _distinct(items: Iterable[Item]) -> tuple[list[Item], dict[str, int]]:
    """Return the items without those that a pack and its paper both have, and each id's index."""
    kept: dict[tuple[int, str | None, str | None], int] = {}
    distinct: list[Item] = []
    index: dict[str, int] = {}
    for item in items:
        words: tuple[str | None, str | None] = _words(item)
        printed = (item.page, *words)
        if printed not in kept:
            kept[printed] = len(distinct)
            distinct.append(item)
        index[item.id] = kept[printed]
    return distinct, index


def _words(
    item: Recommendation | Decision | Priority | Response | PlannedDecision,
) -> tuple[str | None, str | None]:
    """Return an item's own words and its number."""
    if isinstance(item, PlannedDecision):
        return item.title, item.reference
    if isinstance(item, Priority):
        return item.name, item.label
    return item.text, item.label


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


def _responses(readings: Sequence[Reading]) -> tuple[GoldResponse, ...]:
    items, _ = _distinct(item for reading in readings for item in reading.responses)
    return tuple(
        GoldResponse(
            item.label,
            item.text,
            item.page,
            item.subject,
            item.response,
            item.progress,
            item.reason,
            item.update_text,
            item.owner,
            item.due_text,
            item.due_date,
        )
        for item in items
    )


def _planned_decisions(readings: Sequence[Reading]) -> tuple[GoldPlannedDecision, ...]:
    items, _ = _distinct(item for reading in readings for item in reading.planned_decisions)
    return tuple(
        GoldPlannedDecision(
            item.reference,
            item.title,
            item.page,
            item.decision_maker,
            item.due_text,
            item.due_date,
            item.key_decision,
            item.classification,
            item.lead_officer,
        )
        for item in items
    )
