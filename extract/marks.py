"""What the annotators find: ranges of the transcript with what they mean.

Marks live on the spaCy Doc only until assemble copies them into records; they hold plain
character offsets, so nothing dies with the Doc.
"""

from dataclasses import dataclass

from extract.transcript import Span
from models.vocabulary import (
    Action,
    Answer,
    Outcome,
    Progress,
    Rating,
    RecommendationType,
    Role,
    Scope,
    Subject,
    Tier,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Ranges of the transcript, the rule that found them, and how sure it is (0 to 1).

    Several ranges where a value runs over passages; the value's words are the ranges'
    text joined by single spaces.
    """

    spans: tuple[Span, ...]
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class FieldMark(Mark):
    """A metadata value. `values` are its parts in normal form, one unless a list.

    `field` is a canonical name (`extract.metadata.patterns`), or "unknown".
    """

    field: str
    label: str | None
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonMark(Mark):
    """A person or post in a role; `name` None where only a post is printed."""

    role: Role
    name: str | None
    post: str | None


@dataclass(frozen=True, slots=True)
class RecommendationMark(Mark):
    """A recommendation; `parent` is the index of the enclosing mark in the same list.

    `series` counts, from 1, the sets that the document prints its recommendations in.
    """

    label: str | None
    parent: int | None
    lead_in: str | None
    addressee: str | None
    type: RecommendationType
    actions: tuple[Action, ...] = ()
    owner: str | None = None
    due_text: str | None = None
    due_date: str | None = None
    series: int = 1


@dataclass(frozen=True, slots=True)
class DecisionMark(Mark):
    """A decision of a body; votes are counts as printed."""

    item: str | None
    heading: str | None
    label: str | None
    outcome: Outcome
    procedural: bool
    proposer: str | None = None
    seconder: str | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None


@dataclass(frozen=True, slots=True)
class PriorityMark(Mark):
    """A stated priority: the spans hold its short name."""

    label: str | None
    parent: int | None
    description: str | None
    scope: Scope
    tier: Tier | None = None
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class CitationMark(Mark):
    """A citation of legislation."""

    act: str
    year: int | None
    provision: str | None


@dataclass(frozen=True, slots=True)
class FormerNameMark(Mark):
    """A statement that a body had another name, or took over from another body."""

    name: str
    former_name: str


@dataclass(frozen=True, slots=True)
class ResponseMark(Mark):
    """What is said of a recommendation or action, printed values beside their normal form.

    The spans hold its own words, then the answer and the progress.
    """

    subject: Subject
    label: str | None
    text: str | None
    origin: str | None = None
    response_text: str | None = None
    response: Answer | None = None
    progress_text: str | None = None
    progress: Progress | None = None
    rating: Rating | None = None
    reason: str | None = None
    update_text: str | None = None
    update_date: str | None = None
    action: str | None = None
    owner: str | None = None
    due_text: str | None = None
    due_date: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedDecisionMark(Mark):
    """A decision that is to be taken; the spans hold its title, the rest is as printed."""

    reference: str | None = None
    description: str | None = None
    decision_maker: str | None = None
    due_text: str | None = None
    due_date: str | None = None
    key_decision: str | None = None
    key_reason: str | None = None
    classification: str | None = None
    portfolio_holder: str | None = None
    lead_officer: str | None = None
    wards: str | None = None
