"""The reading of a paper's metadata: labelled values first, then what stands unlabelled."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.layout import Furniture
from extract.marks import FieldMark, PersonMark
from extract.metadata import meetings
from extract.metadata.bodies import bodies_in, find_body
from extract.metadata.councils import Council, find_council
from extract.metadata.dates import find_dates
from extract.metadata.mastheads import HeadLine, head_lines, opening
from extract.metadata.meetings import Found, columns_of, find_committee, find_meeting_date
from extract.metadata.pairing import Pair, find_labels, pair_up
from extract.metadata.partnerships import find_partnership
from extract.metadata.patterns import (
    AGENDA_ITEMS,
    CLASSIFICATIONS,
    KEY_SENTENCES,
    KINDS_OF_MEETING,
    KINDS_WITH_PERIOD,
    MARKINGS,
    PROSE,
    PUBLISHED_KINDS,
    REFERENCES,
    ROLES,
    STATUS_LINES,
)
from extract.metadata.people import find_chair, find_signature, in_order, read_people
from extract.metadata.periods import find_period
from extract.metadata.slips import Slip, Zone, cut, front_of
from extract.metadata.titles import FOOTNOTE_MARK, Title, find_title
from extract.metadata.values import normal
from extract.paper import Paper
from extract.rule import Rule, first_match
from extract.transcript import Transcript
from models.vocabulary import Kind, Role

LABELLED = 0.95
IN_BODY = 0.8
SINGLE = frozenset(
    {
        "title",
        "council",
        "committee",
        "meeting_date",
        "reference",
        "agenda_item",
        "status",
        "key_decision",
        "classification",
    }
)
"""Fields of the whole paper: where every item of it has its own, none is the paper's."""
UNTABBED = re.compile(r"[^\t\n]+")
TABBED = re.compile(r"[^\t\n]+\t[^\t\n]+")
SENT_TO = re.compile(
    r"(?P<who>[^.;:\n]{3,80}?)\s+to\s+(?:the\s+)?(?P<body>[A-Z][^.;:\n]{3,80}?)(?=[,.]|$|\s+(?:on|dated)\b)"
)
"""Whose report it is and to whom, in one: "the Head of Parks to the Parks Panel, 4 May 2023"."""
DATED_KINDS = meetings.KINDS_WITH_MEETING | {Kind.FORWARD_PLAN}


def read_metadata(
    transcript: Transcript, paper: Paper
) -> tuple[tuple[FieldMark, ...], tuple[PersonMark, ...]]:
    """Return the marks for a paper's fields and people, in the order printed."""
    slips = cut(transcript, paper)
    outside = slips
    hits = find_labels(slips)
    if paper.kind in (Kind.AGENDA, Kind.AGENDA_PACK):
        outside = [slip for slip in slips if not _is_item(slip)]
        hits = [hit for hit in hits if not _is_item(hit.slip)]
    pairs = _of_paper(pair_up(slips, hits))
    fields = [*_labelled(pairs, transcript, paper)]
    fields += _markings(fields, transcript, paper, slips)
    claimed = [(hit.start, hit.rest) for hit in hits]
    claimed += [span for pair in pairs for span in pair.spans]
    claimed += [span for mark in fields for span in mark.spans]
    lines = head_lines(outside, claimed)
    fields += _unlabelled(fields, transcript, paper, lines, opening(outside))
    if partnership := find_partnership(transcript, paper, lines):
        fields.append(partnership)
        if not any(mark.field == "council" for mark in fields):
            fields.append(replace(partnership, field="council"))
    people = read_people(pairs, transcript, paper.kind)
    if not any(person.role is Role.CHAIR for person in people) and (
        chair := find_chair(transcript, paper.kind)
    ):
        people.append(chair)
    if not any(person.role is Role.AUTHOR for person in people) and (
        signed := find_signature(slips, paper.kind)
    ):
        people.append(signed)
    return tuple(sorted(fields, key=lambda mark: mark.spans[:1])), in_order(people)


def _is_item(slip: Slip) -> bool:
    """Say whether a line of an agenda is an item of it, such as "3. Declarations of interest"."""
    return slip.passage.block.marker is not None


def _of_paper(pairs: Sequence[Pair]) -> list[Pair]:
    """Leave out the labels that a form repeats for each of its items."""
    counts = Counter((pair.hit.label.field, pair.label.lower()) for pair in pairs)
    return [
        pair
        for pair in pairs
        if counts[pair.hit.label.field, pair.label.lower()] == 1
        or pair.hit.label.field in ROLES
        or pair.hit.label.part
        or (pair.hit.slip.zone is Zone.FRONT and pair.hit.label.field not in SINGLE)
        or pair.hit.label.field == "classification"
    ]


def _labelled(pairs: Sequence[Pair], transcript: Transcript, paper: Paper) -> Iterator[FieldMark]:
    done: set[str] = set()
    restricted = {
        " ".join(pair.value(transcript).split()).lower()
        for pair in pairs
        if pair.hit.label.field == "classification"
    }
    for pair in pairs:
        value, label = pair.value(transcript), pair.label
        if (
            pair.hit.label.field == "classification"
            and len(restricted) > 1
            and paper.kind is not Kind.COMMITTEE_REPORT
        ):
            continue  # the items of the paper differ
        for field in pair.hit.label.fields:
            for mark in _marks(pair, field, value, label, paper):
                if (
                    mark.field in SINGLE
                    and mark.field in done
                    and mark.field not in ("committee", "classification")
                ):
                    continue
                done.add(mark.field)
                yield mark


def _marks(pair: Pair, field: str, value: str, label: str, paper: Paper) -> Iterator[FieldMark]:
    """Make the marks of one labelled value."""
    front = pair.hit.slip.zone is Zone.FRONT
    confidence = LABELLED if front else IN_BODY
    if pair.hit.label.part == "post" or (field == "unknown" and not front):
        return
    if (
        field == "meeting_date"
        and label.lower() in ("date", "dyddiad")
        and paper.kind not in DATED_KINDS
    ):
        field = "unknown"
    values = normal(field, value, label, paper.kind)
    if field == "status" and first_match(CLASSIFICATIONS, value.strip()):
        field, values = "classification", normal("classification", value, label, paper.kind)
    if field == "status" and values is None:
        field, values = "purpose", normal("purpose", value, label, paper.kind)
    if field == "committee" and values is not None:
        dates = normal("meeting_date", value, label, paper.kind)
        if dates:
            yield _mark(pair, "meeting_date", label, dates, confidence - 0.1)
    if (
        field == "report_of"
        and paper.kind is Kind.SCRUTINY_REVIEW
        and (bodies := bodies_in(meetings.PARENT_BODY.sub("", value)))
    ):
        # A review is the report of the body that made it.
        yield _mark(pair, "committee", label, tuple(bodies), confidence)
        return
    if field == "report_of" and (sent := SENT_TO.match(value)) and (to := find_body(sent["body"])):
        yield _mark(pair, "committee", label, (to,), confidence - 0.1)
        dates = normal("meeting_date", value, label, paper.kind)
        if dates:
            yield _mark(pair, "meeting_date", label, dates[:1], confidence - 0.1)
        values = (sent["who"],)
    if field == "period_start" and (period := find_period(value)):
        yield _mark(pair, "period_start", label, (period.first,), confidence)
        yield _mark(pair, "period_end", label, (period.last,), confidence)
        return
    if field == "council" and find_dates(value):
        # In a row of who decides and when, "Council" is no label.
        return
    if values is None:
        # A cell under "Reference" that holds no reference heads a column of a table.
        if not front or pair.below or pair.hit.slip.passage.cell is not None:
            return
        field, values = "unknown", normal("unknown", value, label, paper.kind)
    if values is not None:
        yield _mark(pair, field, label, values, confidence)


def _mark(
    pair: Pair, field: str, label: str, values: tuple[str, ...], confidence: float
) -> FieldMark:
    if field == "title":
        values = tuple(FOOTNOTE_MARK.sub("", value) for value in values)
    if field in PROSE and field != "status":
        values = ()
    place = "below" if pair.below else "beside"
    return FieldMark(pair.spans, f"label_{place}", confidence, field, label, values)


def _markings(
    known: Sequence[FieldMark], transcript: Transcript, paper: Paper, slips: Sequence[Slip]
) -> Iterator[FieldMark]:
    """Find the values that stand alone on a line or in the margin and are known by their form."""
    have = {mark.field for mark in known if mark.values}
    report = paper.kind is Kind.COMMITTEE_REPORT
    if "status" not in have and report:
        yield from _lines("status", STATUS_LINES, slips)
    if "reference" not in have:
        yield from _lines("reference", REFERENCES, slips)
    if "classification" not in have:
        yield from _classification(transcript, slips, paper)
    if "agenda_item" not in have:
        yield from _agenda_item(transcript, slips, paper)
    if "key_decision" not in have and report:
        yield from _key_decision(slips)


def _unlabelled(
    known: Sequence[FieldMark],
    transcript: Transcript,
    paper: Paper,
    lines: Sequence[HeadLine],
    first_body: Sequence[HeadLine],
) -> Iterator[FieldMark]:
    """Find what only the place of a line tells."""
    have = {mark.field for mark in known if mark.values}
    council = find_council(transcript, paper, lines)
    if council is not None and "council" not in have:
        span = (council.start, council.end)
        yield FieldMark((span,), council.rule, council.confidence, "council", None, (council.name,))
    named = [line for line in lines if council is None or not _is_council(line, council)]
    title = (
        None if "title" in have else find_title(named, paper.kind) or find_title(lines, paper.kind)
    )
    if title is not None:
        yield FieldMark(title.spans, title.rule, title.confidence, "title", None, (title.text,))
    if "committee" not in have:
        yield from _committees(transcript, paper, lines, first_body, title, council)
    if "meeting_date" not in have:
        yield from _meeting_dates(transcript, paper, lines, first_body, known)
    if "period_start" not in have and paper.kind in KINDS_WITH_PERIOD:
        yield from _period(lines, title, known)


def _is_council(line: HeadLine, council: Council) -> bool:
    """Say whether a line is the council's name, or a part of it, and nothing else."""
    within = council.start <= line.start and line.end <= council.end
    return within or line.text.strip() == council.name


def _found(field: str, found: Found) -> FieldMark:
    return FieldMark(
        ((found.start, found.end),), found.rule, found.confidence, field, None, found.values
    )


def _committees(
    transcript: Transcript,
    paper: Paper,
    lines: Sequence[HeadLine],
    first_body: Sequence[HeadLine],
    title: Title | None,
    council: Council | None,
) -> Iterator[FieldMark]:
    if paper.kind is Kind.FORWARD_PLAN:
        column = columns_of(transcript, "committee")
        names = Counter(value for found in column for value in found.values)
        if names and names.most_common(1)[0][1] * 2 > len(column):
            best = names.most_common(1)[0][0]
            yield _found("committee", next(found for found in column if best in found.values))
            return
    found = find_committee(lines, first_body, title, council, paper.kind)
    if found is not None:
        yield _found("committee", found)


def _meeting_dates(
    transcript: Transcript,
    paper: Paper,
    lines: Sequence[HeadLine],
    first_body: Sequence[HeadLine],
    known: Sequence[FieldMark],
) -> Iterator[FieldMark]:
    if paper.kind is Kind.FORWARD_PLAN:
        seen: set[str] = set()
        for found in columns_of(transcript, "meeting_date"):
            if not seen.issuperset(found.values):
                seen.update(found.values)
                yield _found("meeting_date", found)
        return
    found_date = find_meeting_date(lines, first_body, paper.kind)
    if found_date is not None:
        yield _found("meeting_date", found_date)
        return
    decided = next((mark for mark in known if mark.field == "decision_date" and mark.values), None)
    has_body = any(mark.field == "committee" for mark in known)
    if decided is not None and has_body and paper.kind in KINDS_OF_MEETING:
        yield FieldMark(
            decided.spans,
            "date_of_decision",
            0.6,
            "meeting_date",
            decided.label,
            decided.values[:1],
        )


def _lines(field: str, rules: tuple[Rule, ...], slips: Sequence[Slip]) -> Iterator[FieldMark]:
    for slip in front_of(slips):
        if slip.passage.cell is not None:
            continue
        found = first_match(rules, slip.text)
        if found is not None:
            rule, match = found
            span = (slip.start + match.start("value"), slip.start + match.end("value"))
            yield FieldMark((span,), rule.name, rule.confidence, field, None, (match["value"],))
            return


def _classification(
    transcript: Transcript, slips: Sequence[Slip], paper: Paper
) -> Iterator[FieldMark]:
    agenda = paper.kind in (Kind.AGENDA, Kind.AGENDA_PACK)
    rules = CLASSIFICATIONS if paper.kind in PUBLISHED_KINDS else MARKINGS
    marks = [] if agenda else [*_lines("classification", rules, slips)]
    if marks:
        yield from marks
        return
    for passage in transcript.furniture:
        for part in UNTABBED.finditer(passage.block.text):
            found = first_match(rules, part[0].strip())
            if found is None:
                continue
            if found[0].name != "marking" and passage.block.furniture is Furniture.WATERMARK:
                continue
            start = passage.start + part.start() + len(part[0]) - len(part[0].lstrip())
            span = (start + found[1].start("value"), start + found[1].end("value"))
            yield FieldMark(
                (span,),
                found[0].name,
                found[0].confidence,
                "classification",
                None,
                (found[1]["value"],),
            )
            return


def _agenda_item(
    transcript: Transcript, slips: Sequence[Slip], paper: Paper
) -> Iterator[FieldMark]:
    if paper.kind is Kind.AGENDA_PACK:
        return
    places = [(passage.block.text, passage.start) for passage in transcript.furniture]
    places += [(slip.text, slip.start) for slip in front_of(slips)]
    found: dict[str, tuple[int, int, Rule]] = {}
    for text, start in places:
        # A label and its number may stand a tab apart, and so may two things.
        pairs = TABBED.finditer(text) if "\t" in text else ()
        for part in (*UNTABBED.finditer(text), *pairs):
            words = " ".join(part[0].split())
            if (match := first_match(AGENDA_ITEMS, words)) is not None:
                number = re.sub(r"[\s()]", "", match[1]["number"])
                found.setdefault(number, (start + part.start(), start + part.end(), match[0]))
    if len(found) == 1:
        number, (begin, end, rule) = found.popitem()
        yield FieldMark(((begin, end),), rule.name, rule.confidence, "agenda_item", None, (number,))


def _key_decision(slips: Sequence[Slip]) -> Iterator[FieldMark]:
    for slip in slips:
        if "ey decision" not in slip.text.lower() or slip.zone is Zone.ANNEX:
            continue
        for rule in KEY_SENTENCES:
            if match := rule.search(slip.text):
                span = (slip.start + match.start(), slip.start + match.end())
                value = "no" if rule.name.startswith("not") else "yes"
                yield FieldMark((span,), rule.name, rule.confidence, "key_decision", None, (value,))
                return


def _period(
    lines: Sequence[HeadLine], title: Title | None, known: Sequence[FieldMark]
) -> Iterator[FieldMark]:
    places = [(title.text, title.spans)] if title is not None else []
    places += [("; ".join(mark.values), mark.spans) for mark in known if mark.field == "title"]
    places += [(line.text, ((line.start, line.end),)) for line in lines if len(line.text) < 120]
    for text, spans in places:
        if (period := find_period(text)) is not None:
            for field, value in (("period_start", period.first), ("period_end", period.last)):
                yield FieldMark(
                    spans, f"period_{period.rule}", period.confidence, field, None, (value,)
                )
            return
