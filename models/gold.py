"""Gold: what a careful reader finds in a document, written as JSON beside the PDF.

The records below are the format: what stands in a gold file, and nothing else. The same
records are made from a reading, so that what was found can be compared with it and can be
handed to an annotator to correct.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from models.errors import GoldError
from models.shape import Form, WrongShape, plain, shape
from models.vocabulary import Answer, Kind, Outcome, Progress, Role, Scope, Subject


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_period(text: str) -> bool:
    return re.fullmatch(r"\d{4}(-\d\d)?", text) is not None or _is_day(text)


def _is_day_or_month(text: str) -> bool:
    return _is_day(text) or (len(text) == len("2024-04") and _is_day(f"{text}-01"))


Day = Annotated[str, Form("a day such as 2024-04-16", _is_day)]
Period = Annotated[str, Form("a year or an ISO date", _is_period)]


DayOrMonth = Annotated[str, Form("a day such as 2024-04-16 or a month", _is_day_or_month)]
YesNo = Annotated[str, Form("yes or no", ("yes", "no").__contains__)]


MOVERS = (Role.PROPOSER, Role.SECONDER)
"""Who moved and seconded belongs to a decision; gold does not list them as people."""


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
class GoldResponse:
    """What the document says of one recommendation or action: answer apart from progress.

    `text` is the recommendation as restated, null where only its number is. Answer and
    progress are null where none is printed, or where the words are not plain; `reason` is
    the explanation of the answer, `update` the account of progress, word for word.
    """

    label: str | None
    text: str | None
    page: int
    subject: Subject
    response: Answer | None
    progress: Progress | None
    reason: str | None
    update: str | None
    owner: str | None
    due_text: str | None
    due_date: DayOrMonth | None


@dataclass(frozen=True, slots=True)
class GoldPlannedDecision:
    """One decision that a forward plan gives notice of; values as printed but date and key."""

    reference: str | None
    title: str
    page: int
    decision_maker: str | None
    due_text: str | None
    due_date: DayOrMonth | None
    key_decision: YesNo | None
    classification: str | None
    lead_officer: str | None


@dataclass(frozen=True, slots=True)
class GoldPaper:
    """One paper of an agenda pack; its pages are counted from 1 in the file, both inclusive."""

    page_from: int
    page_to: int
    kind: Kind
    agenda_item: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Gold:
    """Everything there is to find in one PDF; `papers` are those of an agenda pack.

    `responses` and `planned_decisions` are null or left out where nobody looked for them;
    an empty list says that there are none.
    """

    file: str
    kind: Kind
    metadata: GoldMetadata
    people: tuple[GoldPerson, ...]
    recommendations: tuple[GoldRecommendation, ...]
    decisions: tuple[GoldDecision, ...]
    priorities: tuple[GoldPriority, ...]
    responses: tuple[GoldResponse, ...] | None = None
    planned_decisions: tuple[GoldPlannedDecision, ...] | None = None
    notes: str = ""
    papers: tuple[GoldPaper, ...] = ()


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
    end = 0
    for index, paper in enumerate(gold.papers):
        if not end < paper.page_from <= paper.page_to:
            raise GoldError(
                f"{path}: papers[{index}] is on pages {paper.page_from} to {paper.page_to}; "
                f"allowed: pages in order, from {end + 1}"
            )
        end = paper.page_to
    for name, parents in _parents(gold).items():
        for index, parent in enumerate(parents):
            if parent is not None and not 0 <= parent < index:
                raise GoldError(
                    f"{path}: {name}[{index}].parent is {parent}; "
                    "allowed: the index of an earlier item, or null"
                )
    return gold


GoldItem = GoldRecommendation | GoldDecision | GoldPriority | GoldResponse | GoldPlannedDecision
"""What stands on a page."""


def _items(gold: Gold) -> Iterator[tuple[str, GoldItem]]:
    yield from ((f"recommendations[{i}]", item) for i, item in enumerate(gold.recommendations))
    yield from ((f"decisions[{i}]", item) for i, item in enumerate(gold.decisions))
    yield from ((f"priorities[{i}]", item) for i, item in enumerate(gold.priorities))
    yield from ((f"responses[{i}]", item) for i, item in enumerate(gold.responses or ()))
    planned = gold.planned_decisions or ()
    yield from ((f"planned_decisions[{i}]", item) for i, item in enumerate(planned))


def _parents(gold: Gold) -> dict[str, list[int | None]]:
    return {
        "recommendations": [item.parent for item in gold.recommendations],
        "priorities": [item.parent for item in gold.priorities],
    }


def write_gold(gold: Gold) -> str:
    """Return the gold as the text of its file: JSON, two spaces, a line feed at the end."""
    return json.dumps(plain(gold), indent=2, ensure_ascii=False) + "\n"
