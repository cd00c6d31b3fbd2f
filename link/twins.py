"""Papers that are printed more than once, and which of their items are the same.

A paper inside an agenda pack may also be a file of its own; a meeting's decisions stand in a
decision notice and again in the minutes; a council may publish Welsh beside English. Each
recommendation, decision and priority is counted once: where it is printed first in the order
below, and the other printings point to that one.

`same_paper`: the same council, day and title, and nearly all the words the same.
`same_decisions`: decision papers of one meeting; each decision is paired on its own, by its
words and its item.
`translation`: two languages, the same day and council, the same items, and the same sums,
numbers and names; items are paired by number and place.

What a pack as a whole has and one of its papers has, too, is counted in the paper. Else a
file of its own goes before a paper in a pack, minutes before a decision notice, English
before another language, the fuller before the shorter; then the id decides.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar
from zlib import crc32

from link.papers import DECIDING, Asked, Decided, Library, Paper, Stated, place_words, same_body
from link.words import alike, held
from models.document import DocumentLink
from models.identities import slug
from models.matching import normal
from models.pairing import pair
from models.vocabulary import Kind, Sameness

SAME_WORDS = 0.97
"""Share of the words of the shorter of two printings that stand in the longer one, too."""

SAME_LENGTH = 0.5
"""Least share of the longer that the shorter has: one may lack its appendices."""

RUN, SIGNS = 4, 12
"""Words in a run, and how many runs stand for a text: those whose checksums are least."""

MANY = 20
"""Papers alike from which on not every pair is compared."""

FEWEST = 60
"""Words without which a paper is too short to be known again."""

SAME_ITEM = 0.85
"""Likeness of two printings of one recommendation, decision or priority."""

HELD_STEMS = 4
"""Words that a decision must have to be known inside a longer printing of it."""

SAME_SUMS = 0.6
"""Share of numbers that two language versions have in common."""

CLEARLY = 1.2
"""How many times as many names and numbers the one has that is chosen among several."""

NAMES = 3
"""Names and numbers, each, that two language versions must have in common."""

Thing = TypeVar("Thing", Asked, Decided, Stated)
Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Twins:
    """Documents that print the same, and for each item's id the id of the one counted."""

    documents: tuple[DocumentLink, ...]
    same_as: dict[str, str]


def find_twins(library: Library) -> Twins:
    """Return what is printed more than once."""
    links: list[DocumentLink] = []
    pairs: Pairs = []
    for paper in library.papers.values():
        pack = library.papers.get(paper.parent_id or "")
        if pack is not None:
            pairs += _same_items(paper, pack)
    for find in (_same_papers, _same_decisions, _translations):
        for one, other, basis, score, evidence, items in find(library):
            first, second = sorted((one, other), key=_order)
            links.append(DocumentLink(second.id, first.id, basis, round(score, 3), evidence))
            pairs += items
    return Twins(tuple(_to_first(links, library)), _to_counted(pairs, library))


Found = tuple[Paper, Paper, Sameness, float, str, Pairs]


def _order(paper: Paper) -> tuple[object, ...]:
    return (
        paper.kind is Kind.AGENDA_PACK,
        paper.kind is Kind.DECISION_NOTICE,
        paper.language not in (None, "en"),
        paper.parent_id is not None,
        -_count(paper),
        paper.id,
    )


def _to_first(links: Iterable[DocumentLink], library: Library) -> Iterator[DocumentLink]:
    """Leave to each document the link to the first of those it is the same as.

    Minutes that are the same paper have the same decisions: that is one link, not two.
    """
    by_document: dict[tuple[str, Sameness], list[DocumentLink]] = defaultdict(list)
    for link in links:
        by_document[link.document_id, link.basis].append(link)
    linked = set()
    for key in sorted(by_document, key=lambda key: (key[0], [*Sameness].index(key[1]))):
        first = min(by_document[key], key=lambda link: _order(library.papers[link.same_as]))
        if (first.document_id, first.same_as) not in linked:
            linked.add((first.document_id, first.same_as))
            yield first


def _to_counted(pairs: Pairs, library: Library) -> dict[str, str]:
    """Return for each item but the counted one of its printings the id of that one."""
    leader: dict[str, str] = {}

    def lead(item: str) -> str:
        while leader.setdefault(item, item) != item:
            item = leader[item]
        return item

    for one, other in pairs:
        leader[lead(one)] = lead(other)
    papers = {item: paper for paper in library.papers.values() for item in paper.items}
    groups: dict[str, list[str]] = defaultdict(list)
    for item in sorted(leader):
        groups[lead(item)].append(item)
    same_as = {}
    for group in groups.values():
        counted = min(group, key=lambda item: (_order(papers[item]), item))
        same_as.update({item: counted for item in group if item != counted})
    return same_as


# --- the same paper --------------------------------------------------------------------


def _same_papers(library: Library) -> Iterator[Found]:
    for group in _titled_alike(library):
        texts = {paper.id: library.page_text(paper) for paper in group}
        buckets: dict[int, list[Paper]] = defaultdict(list)
        for paper in group:
            for sign in _sketch(texts[paper.id]):
                buckets[sign].append(paper)
        compared = set()
        for sign in sorted(buckets):
            for one, other in _pairs(buckets[sign]):
                if (one.id, other.id) in compared or not _may_be_same(one, other):
                    continue
                compared.add((one.id, other.id))
                shared = _shared_words(texts[one.id], texts[other.id])
                if shared is not None:
                    yield (
                        *(one, other, Sameness.SAME_PAPER, shared),
                        f"{one.title}: {shared:.0%} of the words are the same",
                        _same_items(one, other),
                    )


def _pairs(papers: Sequence[Paper]) -> Iterable[tuple[Paper, Paper]]:
    """Pair all, or if they are many (a slip sheet in every pack) each with the first."""
    if len(papers) > MANY:
        return ((papers[0], other) for other in papers[1:])
    return combinations(papers, 2)


def _titled_alike(library: Library) -> Iterator[list[Paper]]:
    """Yield the papers of one council, or of none, with one title and day; each has others."""
    titled: dict[tuple[str, str | None], dict[str | None, list[Paper]]] = {}
    for paper in library.papers.values():
        if paper.title and slug(paper.title):
            homes = titled.setdefault((slug(paper.title), paper.printed_day), {})
            homes.setdefault(paper.home, []).append(paper)
    for homes in titled.values():
        homeless = homes.pop(None, [])
        for papers in homes.values() or [[]]:
            if len(papers) + len(homeless) > 1:
                yield sorted([*papers, *homeless], key=lambda paper: paper.id)


def _sketch(text: str) -> list[int]:
    """Return a few signs of a text that another printing of it will share some of."""
    words = re.findall(r"\w+", normal(text).casefold())
    runs = {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
    return sorted(crc32(run.encode()) for run in runs)[:SIGNS]


def _may_be_same(one: Paper, other: Paper) -> bool:
    pack = one.id in (other.id, other.parent_id) or other.id == one.parent_id
    homes = {one.home, other.home} - {None}
    languages = {one.language, other.language} - {None}
    # A paper that is bound in another meeting's pack gets another number there.
    numbers = {one.item, other.item} - {None} if one.parent_id == other.parent_id else ()
    return not pack and len(homes) < 2 and len(numbers) < 2 and len(languages) < 2


def _shared_words(one: str, other: str) -> float | None:
    """Return the share of the shorter text's words in the longer one; None if not the same."""
    left, right = (Counter(re.findall(r"\w+", normal(text).casefold())) for text in (one, other))
    short, long = sorted((left, right), key=lambda words: words.total())
    common = (short & long).total()
    if common < FEWEST or common < SAME_LENGTH * long.total():
        return None
    return common / short.total() if common >= SAME_WORDS * short.total() else None


def _same_items(one: Paper, other: Paper) -> Pairs:
    return [
        *_paired(one.asked, other.asked),
        *_paired(one.decided, other.decided),
        *_paired(one.stated, other.stated),
    ]


def _paired(one: Sequence[Thing], other: Sequence[Thing]) -> Pairs:
    """Pair items in the same words, those of the same label first."""

    def weight(left: Thing, right: Thing) -> float:
        likeness = alike(left.words, right.words) if left.text != right.text else 1.0
        return likeness + 0.01 * (left.label == right.label) if likeness >= SAME_ITEM else 0.0

    return [(one[i].id, other[j].id) for i, j in pair(one, other, weight)]


# --- the same decisions ----------------------------------------------------------------


def _same_decisions(library: Library) -> Iterator[Found]:
    for one, other in _of_one_meeting(library):
        if {one.language, other.language} >= {"en"} and one.language != other.language:
            continue
        pairs = pair(one.decided, other.decided, _like_decision)
        if pairs and _mostly(one, other, pairs):
            likeness = [alike(one.decided[i].words, other.decided[j].words) for i, j in pairs]
            fewer = min(len(one.decided), len(other.decided))
            yield (
                *(one, other, Sameness.SAME_DECISIONS, sum(likeness) / len(pairs)),
                f"{len(pairs)} of {fewer} decisions of {one.day} stand in both",
                [(one.decided[i].id, other.decided[j].id) for i, j in pairs],
            )


def _of_one_meeting(library: Library) -> Iterator[tuple[Paper, Paper]]:
    meetings: dict[tuple[str, str], list[Paper]] = defaultdict(list)
    for paper in library.papers.values():
        if paper.kind in DECIDING and paper.decided and paper.home:
            for day in {day for _, day in paper.meetings}:
                meetings[paper.home, day].append(paper)
    for (_, day), papers in meetings.items():
        for one, other in combinations(papers, 2):
            pack = other.id == one.parent_id or one.id == other.parent_id
            if not pack and any(
                left_day == right_day == day and same_body(left, right)
                for left, left_day in one.meetings
                for right, right_day in other.meetings
            ):
                yield one, other


def _like_decision(one: Decided, other: Decided) -> float:
    """Weigh two decisions of a meeting: the same words, under the same item if both say one."""
    short, long = sorted((one.words, other.words), key=lambda words: len(words.stems))
    likeness = 1.0 if one.text == other.text else alike(one.words, other.words)
    if len(short.matter) >= HELD_STEMS and held(short, long) >= SAME_WORDS:
        # One of them prints the sub-heading with it.
        likeness = max(likeness, 0.9)
    if likeness < SAME_ITEM or not _like_item(one, other):
        return 0.0
    return likeness + 0.01 * (one.label == other.label)


def _like_item(one: Decided, other: Decided) -> bool:
    numbers = {one.item, other.item} - {None}
    headings = [normal(part.heading).casefold() for part in (one, other) if part.heading]
    if len(headings) == 2:
        short, long = sorted(headings, key=len)
        return short in long or len(numbers) == 1 == len({one.item, other.item})
    # Without headings a short resolution may be of any item.
    return len(numbers) < 2 and min(len(one.words.stems), len(other.words.stems)) >= 5


def _mostly(one: Paper, other: Paper, pairs: Sequence[tuple[int, int]]) -> bool:
    """Say whether most of one paper is shared."""
    fewer = min(len(one.decided), len(other.decided))
    return 2 * len(pairs) >= fewer


# --- two languages ---------------------------------------------------------------------


def _translations(library: Library) -> Iterator[Found]:
    days: dict[tuple[str, Kind], list[Paper]] = defaultdict(list)
    for paper in library.papers.values():
        if paper.language and paper.day and (paper.asked or paper.decided or paper.stated):
            days[paper.day, paper.kind].append(paper)
    for (day, _), papers in days.items():
        english = [paper for paper in papers if paper.language == "en"]
        for one in papers:
            if one.language == "en":
                continue
            candidates = sorted(
                (
                    (_shared_signs(library.page_text(one), library.page_text(other)), other.id)
                    for other in english
                    if _same_place(one, other)
                ),
                key=lambda candidate: (-len(candidate[0]), candidate[1]),
            )
            if not candidates or not candidates[0][0]:
                continue
            shared, identity = candidates[0]
            if len(candidates) > 1 and len(shared) < CLEARLY * len(candidates[1][0]):
                continue
            other = library.papers[identity]
            items = _same_places(one, other)
            if 2 * len(items) >= min(_count(one), _count(other)):
                yield (
                    *(one, other, Sameness.TRANSLATION, 0.9),
                    f"{one.language} and {other.language} of {day}: {', '.join(shared[:8])}",
                    items,
                )


def _count(paper: Paper) -> int:
    return len(paper.asked) + len(paper.decided) + len(paper.stated)


def _same_place(one: Paper, other: Paper) -> bool:
    if not one.home or not other.home:
        return False
    return one.home == other.home or bool(place_words(one.home) & place_words(other.home))


def _signs(text: str) -> tuple[set[str], set[str]]:
    numbers = set(re.findall(r"£?\d[\d,.:/]*\d", text))
    return numbers, set(re.findall(r"(?<=[a-z] )[A-Z][a-z]{2,}", text))


def _shared_signs(one: str, other: str) -> list[str]:
    """Return the numbers and names in both texts; none if they are too few."""
    short, long = sorted((len(one), len(other)))
    if short < SAME_LENGTH * long:
        return []
    (numbers, names), (their_numbers, their_names) = _signs(one), _signs(other)
    same_numbers, same_names = numbers & their_numbers, names & their_names
    fewer = min(len(numbers), len(their_numbers))
    if len(same_numbers) < max(NAMES, SAME_SUMS * fewer) or len(same_names) < NAMES:
        return []
    return sorted(same_numbers) + sorted(same_names)


def _same_places(one: Paper, other: Paper) -> Pairs:
    """Pair items by number and place, where both papers have as many and the same sums."""
    return [
        *_in_order(one.decided, other.decided, lambda thing: thing.item),
        *_in_order(one.asked, other.asked, lambda thing: None),
        *_in_order(one.stated, other.stated, lambda thing: None),
    ]


def _in_order(
    one: Sequence[Thing], other: Sequence[Thing], group: Callable[[Thing], str | None]
) -> Pairs:
    left, right = _grouped(one, group), _grouped(other, group)
    pairs = []
    for key in left:
        mine, theirs = left[key], right.get(key, [])
        if len(mine) == len(theirs):
            pairs += [
                (a.id, b.id)
                for a, b in zip(mine, theirs, strict=True)
                if a.label == b.label and _sums(a.text) == _sums(b.text)
            ]
    return pairs


def _grouped(
    things: Sequence[Thing], group: Callable[[Thing], str | None]
) -> dict[str | None, list[Thing]]:
    groups: dict[str | None, list[Thing]] = defaultdict(list)
    for thing in things:
        groups[group(thing)].append(thing)
    return groups


def _sums(text: str) -> list[str]:
    return sorted(re.findall(r"\d[\d,.]*\d|\d", text))
