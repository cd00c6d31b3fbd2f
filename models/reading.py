"""Everything that was read out of one document: the unit that is written as a whole."""

from dataclasses import dataclass

from models.decision import Decision
from models.document import (
    Citation,
    Document,
    DocumentCommittee,
    DocumentWard,
    MetadataValue,
    PageText,
    PersonRole,
    Section,
)
from models.forward_plan import PlannedDecision
from models.identity import FormerName
from models.ledger import Problem
from models.priority import Priority
from models.recommendation import Recommendation, RecommendationAction
from models.response import Response


@dataclass(frozen=True, slots=True)
class Reading:
    """One document with all its records, written in one transaction or not at all."""

    document: Document
    metadata: tuple[MetadataValue, ...] = ()
    people: tuple[PersonRole, ...] = ()
    committees: tuple[DocumentCommittee, ...] = ()
    wards: tuple[DocumentWard, ...] = ()
    sections: tuple[Section, ...] = ()
    pages: tuple[PageText, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    actions: tuple[RecommendationAction, ...] = ()
    decisions: tuple[Decision, ...] = ()
    priorities: tuple[Priority, ...] = ()
    responses: tuple[Response, ...] = ()
    planned_decisions: tuple[PlannedDecision, ...] = ()
    citations: tuple[Citation, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    problems: tuple[Problem, ...] = ()
