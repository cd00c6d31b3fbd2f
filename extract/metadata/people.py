"""People in labelled front and back matter, the chair of a meeting, and who signs."""

import itertools
import re
from collections.abc import Iterator, Sequence

from extract.layout import BlockKind
from extract.marks import PersonMark
from extract.metadata.bodies import find_body
from extract.metadata.names import Person, find_people, is_name, is_post
from extract.metadata.pairing import Pair
from extract.metadata.patterns import CHAIRS, KINDS_OF_MEETING, ROLES
from extract.metadata.slips import Slip, Zone
from extract.transcript import Passage, Transcript
from models.vocabulary import Kind, Role

SHARED_TITLE = re.compile(
    r"(?:(?:present|in\s+attendance|members(?:\s+present)?|presennol)\s*[:–-]*\s*)?(?:(?:councillors|cllrs|members|(?:y\s+)?cynghorwyr|aelodau|the\s+following(?:\s+\w+){0,3}|messrs)\b\.?\s*[:–-]*\s*)+",
    re.IGNORECASE,
)
NOT_CHAIR = re.compile(
    r"\b(?:vice|deputy|former|past|chair\s+of\s+(?:governors|the\s+trust))\b", re.IGNORECASE
)
TAKERS = ("portfolio", "committee")
TAKER = re.compile(r"\b(?:decision|decided|taken)\b", re.IGNORECASE)
MEMBER = re.compile(
    r"\b(?:cllr|councillor|cynghorydd|cabinet|executive\s+member|portfolio|leader)\b", re.IGNORECASE
)
CHAIR_ROLE = re.compile(
    r"\s*(?:the\s+|y\s+|yr\s+)?(?:(?:vice|deputy)[\s-]chair\w*|is[\s-]gadeirydd)\s*,?\s*",
    re.IGNORECASE,
)
OFFICER = re.compile(
    r"\b(?:officer|manager|director|head\s+of|clerk|secretary|solicitor|treasurer|chief|adviser|advisor"
    r"|coordinator|co-ordinator|planner|engineer|lead|swyddog|rheolwr|pennaeth|clerc)\b",
    re.IGNORECASE,
)
LAST_CHAIR_PAGE = 4
LABELLED = 0.95


def read_people(pairs: Sequence[Pair], transcript: Transcript, kind: Kind) -> list[PersonMark]:
    """Read the people that labels name; a post label adds to the person before it."""
    marks: list[PersonMark] = []
    for pair in pairs:
        label = pair.hit.label
        if label.part == "post":
            _add_post(marks, pair, transcript)
            continue
        field = next((field for field in label.fields if field in (*ROLES, *TAKERS)), None)
        if field is None or (field == "committee" and not TAKER.search(pair.label)):
            continue
        people = find_people("\n".join(_with_lines(transcript, *span) for span in pair.spans))
        post = None
        if label.post is not None:
            post = pair.hit.slip.text[label.post[0] : label.post[1]]
        if (
            pair.hit.slip.zone is Zone.BODY
            and not pair.hit.label.colon
            and pair.below
            and not people
        ):
            continue
        role = ROLES.get(field, Role.PORTFOLIO_HOLDER)
        if role is Role.REPORT_OF and kind is Kind.OTHER:
            # A note that is not addressed to a meeting is from its authors.
            role = Role.AUTHOR
        marks.extend(
            _mark(person, pair, role, post)
            for person in people
            if _fits(person, pair, field, role, kind)
        )
    return _without_repeats(marks)


def _fits(person: Person, pair: Pair, field: str, role: Role, kind: Kind) -> bool:
    """Say whether a value is somebody in the role, and not a body or a post in passing."""
    if field in TAKERS:
        # Who takes a decision, or whose portfolio it is, may be a member of the executive.
        return person.name is not None and MEMBER.search(f"{person.name} {person.post}") is not None
    if person.name is not None:
        return True
    if pair.hit.slip.zone is Zone.BODY and pair.hit.label.needs_colon:
        return False
    if role is Role.CHAIR or (role is Role.PORTFOLIO_HOLDER and kind is Kind.FORWARD_PLAN):
        return False
    if role in (Role.AUTHOR, Role.CONTACT_OFFICER):
        return person.post is not None and OFFICER.search(person.post) is not None
    return person.post is not None and find_body(person.post) is None


def _mark(person: Person, pair: Pair, role: Role, post: str | None) -> PersonMark:
    spans = pair.located(person.start, person.end)
    return PersonMark(
        spans, f"label_{role.value}", LABELLED, role, person.name, person.post or post
    )


def _with_lines(transcript: Transcript, start: int, end: int) -> str:
    """Return a value with its printed lines apart, every character in its place."""
    text = transcript.text[start:end]
    first = transcript.passage_at(start)
    for passage in transcript.passages[first.index :]:
        if passage.start >= end:
            break
        for offset in passage.block.line_starts[1:]:
            place = passage.start + offset - 1 - start
            if 0 <= place < len(text) and text[place] == " ":
                text = text[:place] + "\n" + text[place + 1 :]
    return text


def _add_post(marks: list[PersonMark], pair: Pair, transcript: Transcript) -> None:
    if not marks:
        return
    wanted = ROLES.get(pair.hit.label.field)
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        if (wanted is None or mark.role is wanted) and mark.post is None:
            post = " ".join(pair.value(transcript).split())
            spans = (*mark.spans, *pair.spans)
            marks[index] = PersonMark(spans, mark.rule, mark.confidence, mark.role, mark.name, post)
            return
        if wanted is None:
            return


def _without_repeats(marks: Sequence[PersonMark]) -> list[PersonMark]:
    kept: list[PersonMark] = []
    for mark in marks:
        if not any((m.role, m.name, m.post) == (mark.role, mark.name, mark.post) for m in kept):
            kept.append(mark)
    return kept


def find_chair(transcript: Transcript, kind: Kind) -> PersonMark | None:
    """Find who is marked or said to be in the chair of a meeting."""
    meeting = kind in KINDS_OF_MEETING
    if not meeting and kind not in (Kind.FORWARD_PLAN, Kind.SCRUTINY_REVIEW):
        return None
    passages = [
        p
        for p in transcript.body
        if p.block.page <= transcript.passages[0].block.page + LAST_CHAIR_PAGE
    ]
    for passage in passages[: 80 if meeting else None]:
        text = passage.block.text
        lowered = text.lower()
        if (
            "chair" not in lowered
            and "conven" not in lowered
            and "gadair" not in lowered
            and "cadeir" not in lowered
        ):
            continue
        mark = _chair_in(passage, transcript, marked_only=not meeting)
        if mark is not None:
            return mark
    return None


def _chair_in(passage: Passage, transcript: Transcript, marked_only: bool) -> PersonMark | None:
    text = passage.block.text
    for rule in CHAIRS:
        if rule.name == "signed_as_chair":
            matches = [match for match in (rule.expression.fullmatch(text),) if match]
        elif marked_only and rule.name != "marked_chair":
            continue
        else:
            matches = [*rule.expression.finditer(text)]
        for match in matches:
            raw = match["name"]
            start = match.start("name") + len(raw) - len(raw.lstrip())
            lead = SHARED_TITLE.match(text, start)
            start = min(lead.end(), match.end("name")) if lead else start
            name, start = _chair_name(text[start : match.end("name")], start)
            if NOT_CHAIR.search(match[0]) and "in the chair" not in match[0].lower():
                continue
            if not name:
                continue
            span = (passage.start + start, passage.start + match.end("name"))
            return PersonMark((span,), rule.name, rule.confidence, Role.CHAIR, name, None)
    if passage.cell is not None and re.fullmatch(
        r"\(?(?:the\s+)?chair(?:man|person)?\)?", text.strip(), re.IGNORECASE
    ):
        before = transcript.passages[passage.index - 1]
        if before.cell and before.cell[:2] == passage.cell[:2] and is_name(before.block.text):
            return PersonMark(
                ((before.start, before.end),),
                "chair_cell",
                0.8,
                Role.CHAIR,
                before.block.text,
                None,
            )
    return None


def _chair_name(text: str, start: int) -> tuple[str | None, int]:
    """Cut a name out of the words before "(Chair)": the last person before the mark."""
    if role := CHAIR_ROLE.match(text):
        text, start = text[role.end() :], start + role.end()
    words = text.strip(" ,–-")
    offset = start + len(text) - len(text.lstrip(" ,–-"))
    if is_name(words) or (
        len(words.split()) <= 2 and re.fullmatch(r"(?:[A-Z]\.?\s?){0,3}[A-Z][\w’'-]+", words)
    ):
        return " ".join(words.split()), offset
    for match in re.finditer(r"\s+", words):
        tail = words[match.end() :]
        if is_name(tail):
            return " ".join(tail.split()), offset + match.end()
    return None, offset


def find_signature(slips: Sequence[Slip], kind: Kind) -> PersonMark | None:
    """Find an unlabelled signature block: a name and, under it, a post, at the very end."""
    if kind is not Kind.COMMITTEE_REPORT:
        return None
    last = [slip for slip in slips if slip.zone is not Zone.ANNEX][-6:]
    for name, post in itertools.pairwise(last):
        if (
            name.passage.cell
            or name.passage.block.marker
            or name.zone is Zone.FRONT
            or post.passage.block.kind is BlockKind.ITEM
        ):
            continue
        if (
            is_name(name.text)
            and is_post(post.text)
            and len(post.text.split()) <= 10
            and len(name.text) < 45
        ):
            spans = ((name.start, name.end), (post.start, post.end))
            return PersonMark(spans, "signature", 0.75, Role.AUTHOR, name.text, post.text)
    return None


def in_order(marks: Iterator[PersonMark] | Sequence[PersonMark]) -> tuple[PersonMark, ...]:
    """Return marks in the order printed."""
    return tuple(sorted(marks, key=lambda mark: mark.spans[0]))
