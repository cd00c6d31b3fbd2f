"""How well what was read agrees with gold: every agreement and every miss, and the counts.

A finding is one comparison. Precision, recall and F1, the tables, and the gains and
losses since an earlier run all follow from the findings; nothing else is kept.

Strictly, a value must be the same but for white space and kinds of quote and dash.
Softly, its similarity must be at least `models.matching.NEAR`. Items are paired one to
one: as many exact pairs as can be, then as many near pairs, then the greatest similarity.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeVar

from models.gold import (
    MOVERS,
    Gold,
    GoldDecision,
    GoldItem,
    GoldMetadata,
    GoldPaper,
    GoldPerson,
    GoldPlannedDecision,
    GoldPriority,
    GoldRecommendation,
    GoldResponse,
)
from models.matching import NEAR, similarity
from models.pairing import pair
from models.vocabulary import Kind


class Verdict(StrEnum):
    """How a finding turned out."""

    EXACT = "exact"
    NEAR = "near"
    MISSED = "missed"
    EXTRA = "extra"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison: which file, what was compared, gold's value and the one read.

    `what` is "kind", a metadata field ("metadata.title"), a list ("decisions") or an
    attribute of paired items ("decisions.outcome"), and then `of` has the item's words.
    Attributes are exact or wrong, never missed or extra.
    """

    file: str
    what: str
    expected: str | None
    found: str | None
    verdict: Verdict
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, of how many found and of how many there are."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right, self.found + other.found, self.expected + other.expected
        )

    @property
    def precision(self) -> float | None:
        """Right of found, 0 to 1; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Right of expected, 0 to 1; None where nothing was expected."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where there was nothing to find."""
        total = self.found + self.expected
        return 2 * self.right / total if total else None


def score(findings: Sequence[Finding], *, soft: bool) -> Score:
    """Count findings; softly, near counts as right."""
    verdicts = Counter(finding.verdict for finding in findings)
    pairs = verdicts[Verdict.EXACT] + verdicts[Verdict.NEAR] + verdicts[Verdict.WRONG]
    return Score(
        verdicts[Verdict.EXACT] + (verdicts[Verdict.NEAR] if soft else 0),
        pairs + verdicts[Verdict.EXTRA],
        pairs + verdicts[Verdict.MISSED],
    )


METADATA = tuple(field.name for field in fields(GoldMetadata))

EXACT_ONLY = frozenset(
    {
        "meeting_date",
        "other_meeting_dates",
        "key_decision",
        "agenda_item",
        "reference",
        "period_start",
        "period_end",
    }
)
"""Fields that are right or wrong: a date or a number that is nearly right is wrong."""

Item = TypeVar("Item")
Pairs = Sequence[tuple[int, int]]


def compare(file: str, gold: Gold, found: Gold | None) -> Iterator[Finding]:
    """Yield every finding for one file; `found` is None where it could not be read."""
    yield _attribute(file, "kind", gold.kind, found and found.kind)
    for name in METADATA:
        likeness = _same if name in EXACT_ONLY else similarity
        yield from _match(
            file,
            f"metadata.{name}",
            _several(getattr(gold.metadata, name)),
            _several(getattr(found.metadata, name)) if found else (),
            likeness,
            str,
        )[0]
    yield from _match(
        file, "people", _people(gold), _people(found) if found else (), _like_person, _person
    )[0]
    yield from _recommendations(file, gold.recommendations, found.recommendations if found else ())
    yield from _decisions(file, gold.decisions, found.decisions if found else ())
    yield from _priorities(file, gold.priorities, found.priorities if found else ())
    if gold.responses is not None:
        yield from _responses(file, gold.responses, (found and found.responses) or ())
    if gold.planned_decisions is not None:
        planned = (found and found.planned_decisions) or ()
        yield from _planned_decisions(file, gold.planned_decisions, planned)
    if gold.papers or gold.kind is not Kind.AGENDA_PACK:
        yield from _papers(file, gold.papers, found.papers if found else ())


def _several(value: str | tuple[str, ...] | None) -> Sequence[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


def _same(one: str, other: str) -> float:
    return float(similarity(one, other) == 1)


def _match(
    file: str,
    what: str,
    expected: Sequence[Item],
    found: Sequence[Item],
    likeness: Callable[[Item, Item], float],
    words: Callable[[Item], str],
    tie: Callable[[Item, Item], float] = lambda one, other: 0.0,
) -> tuple[list[Finding], Pairs]:
    """Return the findings for a list, and which item was paired with which.

    `tie` (at most 0.01) decides between equals: the same words twice in a document.
    """

    def weight(one: Item, other: Item) -> float:
        alike = likeness(one, other)
        if alike < NEAR:
            return 0.0
        # An exact pair outweighs any number of near ones; two near pairs outweigh one.
        return (1000.0 if alike == 1 else 1.0 + alike) + tie(one, other)

    pairs = pair(expected, found, weight)
    findings = []
    for i, j in pairs:
        exact = likeness(expected[i], found[j]) == 1
        verdict = Verdict.EXACT if exact else Verdict.NEAR
        findings.append(Finding(file, what, words(expected[i]), words(found[j]), verdict))
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    findings += [
        Finding(file, what, words(item), None, Verdict.MISSED)
        for i, item in enumerate(expected)
        if i not in left
    ]
    findings += [
        Finding(file, what, None, words(item), Verdict.EXTRA)
        for j, item in enumerate(found)
        if j not in right
    ]
    return findings, pairs


def _attribute(
    file: str, what: str, expected: object, found: object, of: str | None = None
) -> Finding:
    wanted, given = (None if value is None else str(value) for value in (expected, found))
    verdict = Verdict.EXACT if wanted == given else Verdict.WRONG
    return Finding(file, what, wanted, given, verdict, of)


def _people(gold: Gold) -> Sequence[GoldPerson]:
    return tuple(person for person in gold.people if person.role not in MOVERS)


def _person(person: GoldPerson) -> str:
    return f"{person.role}: {person.name or '(no name)'}, {person.post or '(no post)'}"


def _like_person(one: GoldPerson, other: GoldPerson) -> float:
    """Exact: role, name and post; near: role and name, or role and post if no name is printed."""
    if one.role != other.role or (one.name is None) != (other.name is None):
        return 0.0
    if one.name is None or other.name is None:
        return similarity(one.post or "", other.post or "")
    alike = similarity(one.name, other.name)
    return alike if similarity(one.post or "", other.post or "") == 1 else min(alike, 0.9999)


def _near_page(one: GoldItem, other: GoldItem) -> float:
    return 0.01 if one.page == other.page else 0.0


def _recommendations(
    file: str, expected: Sequence[GoldRecommendation], found: Sequence[GoldRecommendation]
) -> Iterator[Finding]:
    def tie(one: GoldRecommendation, other: GoldRecommendation) -> float:
        return (_near_page(one, other) + (0.01 if one.label == other.label else 0.0)) / 2

    findings, pairs = _match(
        file,
        "recommendations",
        expected,
        found,
        lambda one, other: similarity(one.text, other.text),
        lambda item: item.text,
        tie,
    )
    yield from findings
    for i, j in pairs:
        one, other = expected[i], found[j]
        yield _attribute(file, "recommendations.page", one.page, other.page, one.text)
        yield _attribute(file, "recommendations.label", one.label, other.label, one.text)
    yield from _nesting(
        file,
        "recommendations.parent",
        [(item.text, item.parent) for item in expected],
        [(item.text, item.parent) for item in found],
        pairs,
    )


def _nesting(
    file: str,
    what: str,
    expected: Sequence[tuple[str, int | None]],
    found: Sequence[tuple[str, int | None]],
    pairs: Pairs,
) -> Iterator[Finding]:
    """Yield for each pair whether its parents, too, are a pair (or both are none)."""
    paired = dict(pairs)
    for i, j in pairs:
        (words, parent), (_, other) = expected[i], found[j]
        right = other == (None if parent is None else paired.get(parent, -1))
        yield Finding(
            file,
            what,
            None if parent is None else expected[parent][0],
            None if other is None else found[other][0],
            Verdict.EXACT if right else Verdict.WRONG,
            words,
        )


def _decisions(
    file: str, expected: Sequence[GoldDecision], found: Sequence[GoldDecision]
) -> Iterator[Finding]:
    def tie(one: GoldDecision, other: GoldDecision) -> float:
        return (_near_page(one, other) + (0.01 if one.item == other.item else 0.0)) / 2

    findings, pairs = _match(
        file,
        "decisions",
        expected,
        found,
        lambda one, other: similarity(one.text, other.text),
        lambda item: item.text,
        tie,
    )
    yield from findings
    for i, j in pairs:
        one, other = expected[i], found[j]
        for name in ("page", "item", "heading", "outcome", "procedural"):
            what = f"decisions.{name}"
            yield _attribute(file, what, getattr(one, name), getattr(other, name), one.text)


def _priorities(
    file: str, expected: Sequence[GoldPriority], found: Sequence[GoldPriority]
) -> Iterator[Finding]:
    def likeness(one: GoldPriority, other: GoldPriority) -> float:
        return similarity(one.name, other.name) if one.scope == other.scope else 0.0

    findings, pairs = _match(
        file,
        "priorities",
        expected,
        found,
        likeness,
        lambda item: f"{item.scope}: {item.name}",
        _near_page,
    )
    yield from findings
    for i, j in pairs:
        one, other = expected[i], found[j]
        yield _attribute(file, "priorities.page", one.page, other.page, one.name)
        yield _attribute(file, "priorities.label", one.label, other.label, one.name)
    yield from _nesting(
        file,
        "priorities.parent",
        [(item.name, item.parent) for item in expected],
        [(item.name, item.parent) for item in found],
        pairs,
    )


RESPONSE_VALUES = (
    "page",
    "label",
    "subject",
    "response",
    "progress",
    "reason",
    "update",
    "owner",
    "due_text",
    "due_date",
)
PLANNED_VALUES = (
    "page",
    "reference",
    "decision_maker",
    "due_text",
    "due_date",
    "key_decision",
    "classification",
    "lead_officer",
)
"""What is compared once two items are known to be the same."""


def _responses(
    file: str, expected: Sequence[GoldResponse], found: Sequence[GoldResponse]
) -> Iterator[Finding]:
    def likeness(one: GoldResponse, other: GoldResponse) -> float:
        if one.text is None or other.text is None:
            return float(one.text is other.text and one.label == other.label)
        return similarity(one.text, other.text)

    def tie(one: GoldResponse, other: GoldResponse) -> float:
        return (_near_page(one, other) + (0.01 if one.label == other.label else 0.0)) / 2

    findings, pairs = _match(
        file,
        "responses",
        expected,
        found,
        likeness,
        lambda item: item.text or f"number {item.label}",
        tie,
    )
    yield from findings
    for i, j in pairs:
        words = expected[i].text or expected[i].label
        yield from _values(file, "responses", RESPONSE_VALUES, expected[i], found[j], words)


def _planned_decisions(
    file: str, expected: Sequence[GoldPlannedDecision], found: Sequence[GoldPlannedDecision]
) -> Iterator[Finding]:
    def tie(one: GoldPlannedDecision, other: GoldPlannedDecision) -> float:
        return (_near_page(one, other) + (0.01 if one.due_date == other.due_date else 0.0)) / 2

    findings, pairs = _match(
        file,
        "planned_decisions",
        expected,
        found,
        lambda one, other: similarity(one.title, other.title),
        lambda item: item.title,
        tie,
    )
    yield from findings
    for i, j in pairs:
        one, other = expected[i], found[j]
        yield from _values(file, "planned_decisions", PLANNED_VALUES, one, other, one.title)


def _values(
    file: str, what: str, names: Sequence[str], one: GoldItem, other: GoldItem, words: str | None
) -> Iterator[Finding]:
    """Yield for each named value whether two items have the same, but for white space."""
    for name in names:
        wanted, given = getattr(one, name), getattr(other, name)
        if wanted is not None and given is not None and similarity(str(wanted), str(given)) == 1:
            given = wanted
        yield _attribute(file, f"{what}.{name}", wanted, given, words)


BOUNDARIES = "pack boundaries"
"""What is said of the papers of a pack: right when first and last page are both right."""


def _papers(
    file: str, expected: Sequence[GoldPaper], found: Sequence[GoldPaper]
) -> Iterator[Finding]:
    """Compare a pack's papers; gold of a pack that does not list them says nothing of them."""

    def same_pages(one: GoldPaper, other: GoldPaper) -> float:
        return float((one.page_from, one.page_to) == (other.page_from, other.page_to))

    def pages(paper: GoldPaper) -> str:
        return f"pages {paper.page_from} to {paper.page_to}"

    findings, pairs = _match(file, BOUNDARIES, expected, found, same_pages, pages)
    yield from findings
    for i, j in pairs:
        one, other = expected[i], found[j]
        for name in ("kind", "agenda_item", "title"):
            what = f"papers.{name}"
            yield _attribute(file, what, getattr(one, name), getattr(other, name), pages(one))
