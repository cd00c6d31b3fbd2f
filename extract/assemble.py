"""Copy what the annotators found into records, with evidence, ids and self-checks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import Generic, NamedTuple, TypedDict, TypeVar

from spacy.tokens import Doc

from extract.checks import check
from extract.marks import (
    CitationMark,
    DecisionMark,
    FieldMark,
    FormerNameMark,
    Mark,
    PersonMark,
    PlannedDecisionMark,
    PriorityMark,
    RecommendationMark,
    ResponseMark,
)
from extract.page import Trouble
from extract.paper import Paper
from extract.responses.restated import answered_index
from extract.sections import sections
from extract.transcript import Transcript
from models.decision import Decision
from models.document import (
    Citation,
    Document,
    DocumentCommittee,
    DocumentWard,
    MetadataValue,
    PageText,
    PersonRole,
)
from models.forward_plan import PlannedDecision
from models.identity import FormerName
from models.ids import document_id, item_ids
from models.ledger import Problem
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation, RecommendationAction
from models.record import Box
from models.response import Response
from models.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document's bytes came from: printable name and SHA-256 of the bytes."""

    source: str
    sha256: str


def assemble(doc: Doc, origin: Origin, parent_id: str | None = None) -> Reading:
    """Turn an annotated paper into its records.

    Of a pack only what it says of itself is kept: each page, section and item belongs to
    one document, the paper it stands in.
    """
    paper: Paper = doc._.paper
    transcript: Transcript = doc._.transcript
    pages = (paper.page_from, paper.page_to) if paper.part else None
    identity = document_id(origin.sha256, pages)
    fields: Sequence[FieldMark] = doc._.fields
    document = _document(identity, parent_id, origin, paper, fields)
    if paper.bound:
        return Reading(
            document=document,
            metadata=_metadata(identity, transcript, fields),
            people=_people(identity, transcript, doc._.people),
            committees=_committees(identity, fields),
            wards=_wards(identity, fields),
        )
    recommendations = _recommendations(identity, transcript, doc._.recommendations)
    troubles = (*paper.layout.source.troubles, *paper.layout.troubles, *doc._.troubles)
    return Reading(
        document=document,
        metadata=_metadata(identity, transcript, fields),
        people=_people(identity, transcript, doc._.people),
        committees=_committees(identity, fields),
        wards=_wards(identity, fields),
        sections=sections(identity, transcript),
        pages=_pages(identity, paper, transcript),
        recommendations=recommendations,
        actions=tuple(
            RecommendationAction(recommendation.id, position, action)
            for recommendation, mark in zip(recommendations, doc._.recommendations, strict=True)
            for position, action in enumerate(mark.actions, 1)
        ),
        decisions=_decisions(identity, transcript, doc._.decisions),
        priorities=_priorities(identity, transcript, doc._.priorities),
        responses=_responses(identity, transcript, doc._.responses, recommendations),
        planned_decisions=_planned(identity, transcript, doc._.planned_decisions),
        citations=_citations(identity, transcript, doc._.citations),
        former_names=_former_names(identity, transcript, doc._.former_names),
        problems=_problems(identity, origin.source, (*troubles, *check(doc))),
    )


def _values(fields: Iterable[FieldMark], name: str) -> list[str]:
    """Return a field's distinct values, surest mark first, each mark's own order kept."""
    marks = sorted((m for m in fields if m.field == name), key=lambda m: -m.confidence)
    return list(dict.fromkeys(value for mark in marks for value in mark.values))


def _document(
    identity: str, parent_id: str | None, origin: Origin, paper: Paper, fields: Sequence[FieldMark]
) -> Document:
    def first(name: str) -> str | None:
        return next(iter(_values(fields, name)), None)

    return Document(
        id=identity,
        parent_id=parent_id,
        source=origin.source,
        filename=PurePosixPath(origin.source).name,
        sha256=origin.sha256,
        page_count=paper.page_to - paper.page_from + 1,
        page_from=paper.page_from,
        page_to=paper.page_to,
        kind=paper.kind,
        kind_confidence=paper.confidence,
        kind_reasons="; ".join(paper.reasons),
        title=first("title"),
        council=first("council"),
        committee=first("committee"),
        meeting_date=first("meeting_date"),
        status=first("status"),
        classification=first("classification"),
        key_decision=first("key_decision"),
        agenda_item=first("agenda_item"),
        reference=first("reference"),
        period_start=first("period_start"),
        period_end=first("period_end"),
        language=paper.language,
        ocr=any(page.ocr for page in paper.layout.source.pages),
    )


Found = TypeVar("Found", bound=Mark)


class Proof(TypedDict):
    """The evidence columns, which every record has that was read off a page."""

    page: int
    boxes: tuple[Box, ...]
    rule: str
    confidence: float


class Kept(NamedTuple, Generic[Found]):
    """A mark ready to be copied: its order from 1, its words and its evidence."""

    position: int
    mark: Found
    text: str
    proof: Proof


def _keep(transcript: Transcript, marks: Sequence[Found]) -> list[Kept[Found]]:
    """Copy out of the transcript where marks are printed and what they say."""
    kept = []
    for position, mark in enumerate(marks, 1):
        page, boxes, text = transcript.evidence(mark.spans)
        proof = Proof(page=page, boxes=boxes, rule=mark.rule, confidence=mark.confidence)
        kept.append(Kept(position, mark, text, proof))
    return kept


def _metadata(
    identity: str, transcript: Transcript, fields: Sequence[FieldMark]
) -> tuple[MetadataValue, ...]:
    return tuple(
        MetadataValue(
            document_id=identity,
            position=position,
            field=mark.field,
            label=mark.label,
            value_raw=text,
            value="; ".join(mark.values) if mark.values else None,
            **proof,
        )
        for position, mark, text, proof in _keep(transcript, fields)
    )


def _people(
    identity: str, transcript: Transcript, marks: Sequence[PersonMark]
) -> tuple[PersonRole, ...]:
    return tuple(
        PersonRole(
            document_id=identity,
            position=position,
            role=mark.role,
            name=mark.name,
            post=mark.post,
            text=text,
            **proof,
        )
        for position, mark, text, proof in _keep(transcript, marks)
    )


def _committees(identity: str, fields: Sequence[FieldMark]) -> tuple[DocumentCommittee, ...]:
    """Pair bodies with meeting dates in order; one date serves every body."""
    bodies, dates = _values(fields, "committee"), _values(fields, "meeting_date")
    rows: list[tuple[str, str | None]]
    if len(bodies) == 1:
        rows = [(bodies[0], date) for date in dates] or [(bodies[0], None)]
    elif len(dates) == len(bodies):
        rows = list(zip(bodies, dates, strict=True))
    else:
        rows = [(body, dates[0] if len(dates) == 1 else None) for body in bodies]
    return tuple(
        DocumentCommittee(identity, position, body, date)
        for position, (body, date) in enumerate(rows, 1)
    )


def _wards(identity: str, fields: Sequence[FieldMark]) -> tuple[DocumentWard, ...]:
    return tuple(
        DocumentWard(identity, position, ward)
        for position, ward in enumerate(_values(fields, "wards"), 1)
    )


def _recommendations(
    identity: str, transcript: Transcript, marks: Sequence[RecommendationMark]
) -> tuple[Recommendation, ...]:
    kept = _keep(transcript, marks)
    ids = item_ids(identity, "recommendations", [text for _, _, text, _ in kept])
    return tuple(
        Recommendation(
            id=ids[position - 1],
            document_id=identity,
            parent_id=None if mark.parent is None else ids[mark.parent],
            position=position,
            label=mark.label,
            lead_in=mark.lead_in,
            addressee=mark.addressee,
            text=text,
            type=mark.type,
            owner=mark.owner,
            due_text=mark.due_text,
            due_date=mark.due_date,
            family_id=None,
            **proof,
        )
        for position, mark, text, proof in kept
    )


def _decisions(
    identity: str, transcript: Transcript, marks: Sequence[DecisionMark]
) -> tuple[Decision, ...]:
    kept = _keep(transcript, marks)
    ids = item_ids(identity, "decisions", [text for _, _, text, _ in kept])
    return tuple(
        Decision(
            id=ids[position - 1],
            document_id=identity,
            position=position,
            item=mark.item,
            heading=mark.heading,
            label=mark.label,
            text=text,
            outcome=mark.outcome,
            proposer=mark.proposer,
            seconder=mark.seconder,
            votes_for=mark.votes_for,
            votes_against=mark.votes_against,
            votes_abstained=mark.votes_abstained,
            procedural=mark.procedural,
            **proof,
        )
        for position, mark, text, proof in kept
    )


def _priorities(
    identity: str, transcript: Transcript, marks: Sequence[PriorityMark]
) -> tuple[Priority, ...]:
    kept = _keep(transcript, marks)
    ids = item_ids(identity, "priorities", [text for _, _, text, _ in kept])
    return tuple(
        Priority(
            id=ids[position - 1],
            document_id=identity,
            parent_id=None if mark.parent is None else ids[mark.parent],
            position=position,
            label=mark.label,
            name=text,
            description=mark.description,
            scope=mark.scope,
            tier=mark.tier,
            theme=mark.theme,
            family_id=None,
            **proof,
        )
        for position, mark, text, proof in kept
    )


def _responses(
    identity: str,
    transcript: Transcript,
    marks: Sequence[ResponseMark],
    made: Sequence[Recommendation],
) -> tuple[Response, ...]:
    kept = _keep(transcript, marks)
    ids = item_ids(identity, "responses", [f"{mark.label} {mark.text}" for _, mark, _, _ in kept])
    return tuple(
        Response(
            id=ids[position - 1],
            document_id=identity,
            recommendation_id=None if index is None else made[index].id,
            position=position,
            subject=mark.subject,
            label=mark.label,
            origin=mark.origin,
            text=mark.text,
            response_text=mark.response_text,
            response=mark.response,
            progress_text=mark.progress_text,
            progress=mark.progress,
            rating=mark.rating,
            reason=mark.reason,
            update_text=mark.update_text,
            update_date=mark.update_date,
            action=mark.action,
            owner=mark.owner,
            due_text=mark.due_text,
            due_date=mark.due_date,
            **proof,
        )
        for position, mark, _, proof in kept
        for index in [answered_index(mark, [row.text for row in made])]
    )


def _planned(
    identity: str, transcript: Transcript, marks: Sequence[PlannedDecisionMark]
) -> tuple[PlannedDecision, ...]:
    kept = _keep(transcript, marks)
    ids = item_ids(
        identity, "planned_decisions", [f"{mark.reference} {text}" for _, mark, text, _ in kept]
    )
    return tuple(
        PlannedDecision(
            id=ids[position - 1],
            document_id=identity,
            position=position,
            reference=mark.reference,
            title=text,
            description=mark.description,
            decision_maker=mark.decision_maker,
            due_text=mark.due_text,
            due_date=mark.due_date,
            key_decision=mark.key_decision,
            key_reason=mark.key_reason,
            classification=mark.classification,
            portfolio_holder=mark.portfolio_holder,
            lead_officer=mark.lead_officer,
            wards=mark.wards,
            **proof,
        )
        for position, mark, text, proof in kept
    )


def _citations(
    identity: str, transcript: Transcript, marks: Sequence[CitationMark]
) -> tuple[Citation, ...]:
    return tuple(
        Citation(
            document_id=identity,
            position=position,
            act=mark.act,
            year=mark.year,
            provision=mark.provision,
            text=text,
            **proof,
        )
        for position, mark, text, proof in _keep(transcript, marks)
    )


def _former_names(
    identity: str, transcript: Transcript, marks: Sequence[FormerNameMark]
) -> tuple[FormerName, ...]:
    return tuple(
        FormerName(
            document_id=identity,
            position=position,
            name=mark.name,
            former_name=mark.former_name,
            text=text,
            **proof,
        )
        for position, mark, text, proof in _keep(transcript, marks)
    )


def _pages(identity: str, paper: Paper, transcript: Transcript) -> tuple[PageText, ...]:
    """Give every page's text, furniture included, so that nothing is lost to search."""
    texts: dict[int, list[str]] = {}
    blocks = [passage.block for passage in transcript.body]
    for block in (*blocks, *paper.layout.furniture):
        marker = f"{block.marker} " if block.marker else ""
        if len(block.stretches) == 1:
            only = block.stretches[0]
            words = block.text[only.start : only.end]
            texts.setdefault(only.line.page, []).append(marker + words)
            continue
        for number, parts in groupby(block.stretches, key=lambda part: part.line.page):
            printed_here = list(parts)
            words = block.text[printed_here[0].start : printed_here[-1].end]
            lead = marker if number == block.page else ""
            texts.setdefault(number, []).append(lead + words)
    printed = paper.layout.printed_pages
    rows = []
    for index, page in enumerate(paper.layout.source.pages):
        label = printed[index] if index < len(printed) else None
        text = "\n".join(texts.get(page.number, ()))
        rows.append(
            PageText(identity, page.number, label or page.label, text, page.ocr, page.turned)
        )
    return tuple(rows)


def _problems(identity: str, source: str, troubles: Iterable[Trouble]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            source=source,
            document_id=identity,
            stage=trouble.stage,
            severity=Severity(trouble.severity),
            code=trouble.code,
            message=trouble.message,
            page=trouble.page,
        )
        for trouble in troubles
    )
