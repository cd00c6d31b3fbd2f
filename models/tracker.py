"""The tracker: a line for each recommendation, what was decided on it, and what officers wrote.

Each recommendation is a line once, however often it is printed. What officers write (lead,
due date, action, status, note) lies over what the papers say, and never replaces it. An
entry whose recommendation is now worded otherwise goes with the wording most like it, and
says so; if there is none, it stays as a line of its own.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from rapidfuzz import fuzz, process

from models.deadlines import Deadline, compute
from models.errors import BadQuery
from models.ledger import Tracking
from models.names import ids_named
from models.vocabulary import Action, Answer, Named, Outcome, Progress

SAME = 85.0
"""Likeness, of 100, from which another wording is taken for the one that was tracked."""

STATUSES = {progress: str(progress).replace("_", " ").capitalize() for progress in Progress}
"""How far a recommendation is, as officers write it."""

COLOURS = {
    Progress.NOT_STARTED: "Amber",
    Progress.IN_PROGRESS: "Green",
    Progress.COMPLETE: "Blue",
    Progress.OVERDUE: "Red",
    Progress.PAUSED: "Amber",
    Progress.SUPERSEDED: "Blue",
    Progress.NOT_FEASIBLE: "Red",
}
"""The colour that goes with a status in the sheet."""

ENDED = frozenset({Progress.COMPLETE, Progress.SUPERSEDED, Progress.NOT_FEASIBLE})
"""After which nothing is left to do."""

AGREED = frozenset({Outcome.AGREED, Outcome.AGREED_AS_AMENDED})
ACCEPTED = frozenset({Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE, Answer.PARTIALLY_ACCEPTED})

NOTHING_TO_DO = frozenset({Action.NOTE, Action.CONSIDER, Action.THANK, Action.EXCLUDE_PUBLIC})
"""What a body has done when it has agreed to it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A recommendation as officers track it; dates ISO, words as printed or as written.

    `changed` says that the words were others when the entry was written; `found` is False
    for an entry whose recommendation is no longer in the collection. `answer_due` is computed
    from a duty in law, not found in a paper.
    """

    id: str
    reference: str | None
    origin: str | None
    body: str | None
    date: str | None
    area: str | None
    recommendation: str
    addressee: str | None
    lead: str | None
    due: str | None
    decision: str | None
    decided: str | None
    response: str | None
    action: str | None
    status: str | None
    note: str | None
    evidence: str
    document_id: str | None
    page: int | None
    family_id: str | None
    outcome: str | None
    answer: str | None
    actions: tuple[str, ...]
    council_id: str | None
    answer_due: Deadline | None
    changed: bool = False
    found: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: council and committee by any of their names, since a date, ISO."""

    council: str | None = None
    committee: str | None = None
    since: str | None = None


_LINES = """
SELECT r.id, r.label, coalesce(d.title, d.filename), coalesce(d.committee, packs.committee),
    coalesce(d.meeting_date, packs.meeting_date), coalesce(d.council, packs.council), r.text,
    r.addressee, r.owner, coalesce(r.due_date, r.due_text), d.source, r.document_id, r.page,
    r.family_id,
    (SELECT group_concat(action) FROM recommendation_actions WHERE recommendation_id = r.id),
    coalesce(d.council_id, packs.council_id), r.type
FROM recommendations AS r JOIN documents AS d ON d.id = r.document_id
LEFT JOIN documents AS packs ON packs.id = d.parent_id
WHERE r.same_as IS NULL {conditions}
ORDER BY coalesce(d.meeting_date, packs.meeting_date, '9999'), d.source, r.position
"""
_DECISIONS = """
SELECT coalesce(r.same_as, r.id), n.text, n.outcome, coalesce(d.meeting_date, packs.meeting_date)
FROM decision_links AS l JOIN recommendations AS r ON r.id = l.recommendation_id
JOIN decisions AS n ON n.id = l.decision_id JOIN documents AS d ON d.id = n.document_id
LEFT JOIN documents AS packs ON packs.id = d.parent_id
ORDER BY coalesce(d.meeting_date, packs.meeting_date, ''), l.score, n.id
"""
_ANSWERS = """
SELECT (SELECT coalesce(r.same_as, r.id) FROM recommendations AS r
        WHERE r.id = a.recommendation_id),
    d.council_id, a.text, a.response, a.response_text, a.reason, a.progress, a.update_text,
    a.owner, coalesce(a.due_date, a.due_text)
FROM responses AS a JOIN documents AS d ON d.id = a.document_id
ORDER BY coalesce(d.meeting_date, ''), d.source, a.position
"""


def tracker(
    connection: sqlite3.Connection, wanted: Wanted | None = None, *, written: bool = True
) -> list[Line]:
    """Return the lines, by date, with or without what officers wrote.

    Raises BadQuery for a filter that cannot be understood.
    """
    wanted = wanted or Wanted()
    lines = list(_with_answers(connection, _with_decisions(connection, _read(connection, wanted))))
    if not written:
        return lines
    return _with_entries(lines, entries(connection), whole=wanted == Wanted())


def outstanding(connection: sqlite3.Connection, wanted: Wanted | None = None) -> list[Line]:
    """Return what was agreed or accepted and is nowhere said to be done, the oldest first.

    That nothing is found says nothing about whether it was done. What is done by being
    agreed, such as noting a report, is left out.
    """
    return [line for line in tracker(connection, wanted) if line.found and _is_open(line)]


def entries(connection: sqlite3.Connection) -> dict[str, Tracking]:
    """Return what officers wrote, by the recommendation's id."""
    names = ", ".join(field.name for field in fields(Tracking))
    rows = connection.execute(f"SELECT {names} FROM tracking ORDER BY recommendation_id")
    return {row[0]: Tracking(*row) for row in rows}


def status_of(words: str) -> Progress | None:
    """Return the status that words stand for; None if they are none.

    >>> status_of("In progress"), status_of("done-ish")
    (<Progress.IN_PROGRESS: 'in_progress'>, None)
    """
    plain = " ".join(words.casefold().replace("_", " ").split())
    return next((one for one, said in STATUSES.items() if said.casefold() == plain), None)


def _is_open(line: Line) -> bool:
    agreed = line.outcome in AGREED or line.answer in ACCEPTED
    done = line.status is not None and status_of(line.status) in ENDED
    passive = bool(line.actions) and NOTHING_TO_DO.issuperset(line.actions)
    return agreed and not done and not passive


def _read(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[Line]:
    conditions: list[str] = []
    values: list[str] = []
    for of, name, condition in (
        (Named.COUNCIL, wanted.council, "d.council_id IN ({ids})"),
        (
            Named.COMMITTEE,
            wanted.committee,
            "d.id IN (SELECT document_id FROM document_committees WHERE committee_id IN ({ids}))",
        ),
    ):
        if name is not None:
            ids = sorted(ids_named(connection, of, name))
            conditions.append(condition.format(ids=", ".join("?" * len(ids))))
            values += ids
    if wanted.since is not None:
        if not wanted.since[:4].isdecimal():
            raise BadQuery(f"since: {wanted.since!r} is no date; write 2022, 2022-05 or 2022-05-31")
        conditions.append("coalesce(d.meeting_date, packs.meeting_date) >= ?")
        values.append(wanted.since)
    query = _LINES.format(conditions="".join(f" AND {one}" for one in conditions))
    for row in connection.execute(query, values):
        identity, label, title, body, day, area, text, addressee, owner, due, source = row[:11]
        document, page, family, actions, council, kind = row[11:]
        yield Line(
            id=identity,
            reference=label,
            origin=title,
            body=body,
            date=day,
            area=area,
            recommendation=text,
            addressee=addressee,
            lead=owner,
            due=due,
            decision=None,
            decided=None,
            response=None,
            action=None,
            status=None,
            note=None,
            evidence=f"{source}#page={page}",
            document_id=document,
            page=page,
            family_id=family,
            outcome=None,
            answer=None,
            actions=tuple(actions.split(",")) if actions else (),
            council_id=council,
            answer_due=compute(day, kind, body),
        )


def _with_decisions(connection: sqlite3.Connection, lines: Iterator[Line]) -> Iterator[Line]:
    """Add to each line the latest decision found on it."""
    found = {
        item: (text, outcome, day) for item, text, outcome, day in connection.execute(_DECISIONS)
    }
    for line in lines:
        if line.id not in found:
            yield line
            continue
        text, outcome, day = found[line.id]
        words = str(outcome).replace("_", " ").capitalize()
        yield replace(line, decision=f"{words}: {text}", decided=day, outcome=outcome)


def _with_answers(connection: sqlite3.Connection, lines: Iterator[Line]) -> Iterator[Line]:
    """Add to each line the latest answer and account of progress found on it.

    A response or tracker in another document restates what it answers: it is taken for the
    recommendation of the same council that is worded most like it.
    """
    held = list(lines)
    by_council: dict[str, dict[str, str]] = {}
    for line in held:
        by_council.setdefault(line.council_id or "", {})[line.id] = line.recommendation
    told: dict[str, list[tuple[str | None, ...]]] = {}
    for item, council, text, *said in connection.execute(_ANSWERS):
        meant = item or (_most_like(text, by_council.get(council, {})) if council else None)
        if meant is not None:
            told.setdefault(meant, []).append(tuple(said))
    for line in held:
        for answer, words, reason, progress, update, owner, due in told.get(line.id, ()):
            said = ". ".join(part.rstrip(".") for part in (words, reason) if part)
            line = replace(
                line,
                answer=answer or line.answer,
                response=said or line.response,
                status=STATUSES[Progress(progress)] if progress else line.status,
                action=update or line.action,
                lead=owner or line.lead,
                due=due or line.due,
            )
        yield line


def _most_like(text: str | None, worded: Mapping[str, str]) -> str | None:
    """Return the id of what is worded most like a text; None if nothing is nearly so worded."""
    if not text or not worded:
        return None
    match = process.extractOne(text, worded, scorer=fuzz.ratio, score_cutoff=SAME)
    return None if match is None else str(match[2])


def _with_entries(
    lines: Sequence[Line], written: Mapping[str, Tracking], *, whole: bool
) -> list[Line]:
    """Lay what officers wrote over the lines; with the whole tracker, nothing written is lost."""
    by_id = {line.id: place for place, line in enumerate(lines)}
    tracked = list(lines)
    lost = []
    for identity, entry in written.items():
        if identity in by_id:
            place = by_id[identity]
            changed = entry.text_seen not in (None, lines[place].recommendation)
            tracked[place] = _over(lines[place], entry, changed=changed)
        elif whole:
            lost.append(entry)
    free = {line.id: line.recommendation for line in lines if line.id not in written}
    for entry in lost:
        meant = _most_like(entry.text_seen, free)
        if meant is None:
            tracked.append(_alone(entry))
        else:
            del free[meant]
            tracked[by_id[meant]] = _over(lines[by_id[meant]], entry, changed=True)
    return tracked


def _over(line: Line, entry: Tracking, *, changed: bool) -> Line:
    return replace(
        line,
        lead=entry.lead or line.lead,
        due=entry.due or line.due,
        action=entry.action or line.action,
        status=entry.status or line.status,
        note=entry.note,
        changed=changed,
    )


def _alone(entry: Tracking) -> Line:
    """Return the line of an entry whose recommendation is no longer in the collection."""
    empty = Line(
        **dict.fromkeys((field.name for field in fields(Line)), None)  # type: ignore[arg-type]
    )
    line = replace(
        empty,
        id=entry.recommendation_id,
        recommendation=entry.text_seen or "",
        evidence="",
        actions=(),
        found=False,
    )
    return _over(line, entry, changed=False)
