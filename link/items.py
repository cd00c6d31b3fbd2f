"""The items of minutes and decision notices, and which paper was before the meeting under which.

Titles differ between a report and its minute, and minutes count minutes where agendas count
items. A paper was under an item if the item prints its reference, its title or its
recommendations, has its number and shares a telling word with it, or shares so many telling
words that no other item of the meeting comes near.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from link.papers import Asked, Decided, Paper
from link.references import refer_in_turn
from link.words import Words, alike, printed, share
from models.matching import normal

TITLE_ALIKE = 0.75
"""Likeness of a title and a heading that name the same matter."""

TITLE_STEMS = 2
"""Words that a title must have to be known by itself."""

QUOTED = 0.85
"""Likeness of a recommendation and a decision in the same words."""

QUOTED_STEMS = 5
"""Words that a text must have before its being quoted says where a paper belongs."""

TELLING = 3.0
"""Weight of telling words that an item must share with a paper; a word of the title counts 2."""

TITLE_SHARE = 0.5
"""Share of the telling words of a paper's title that must stand in its item."""

MARGIN = 1.5
"""How many times as much the best must share as the second best."""


@dataclass(frozen=True)
class Item:
    """What a decision paper prints under one number and heading; `narrate` gives its narrative."""

    number: str | None
    heading: str | None
    decided: tuple[Decided, ...]
    narrate: Callable[[], str]

    @cached_property
    def text(self) -> str:
        """Its narrative, in small letters."""
        return self.narrate()

    @cached_property
    def words(self) -> Words:
        """All that is printed under the item."""
        return Words(" ".join([self.heading or "", self.text, *(one.text for one in self.decided)]))

    @cached_property
    def title(self) -> Words:
        """The heading's words."""
        return Words(self.heading or "")

    @property
    def name(self) -> str:
        """How to name the item in evidence."""
        return " ".join(part for part in (self.number, self.heading) if part) or "no heading"


@dataclass(frozen=True)
class Place:
    """The item that a paper was under, why it is held to be, and how sure that is, 0 to 1."""

    item: Item
    evidence: str
    score: float


def items_of(paper: Paper, read: Callable[[], str]) -> list[Item]:
    """Return the items of a decision paper; `read` gives its whole text, if that is needed."""
    groups: dict[tuple[str | None, str | None], list[Decided]] = {}
    for one in paper.decided:
        groups.setdefault((one.item, one.heading), []).append(one)
    told: list[str] = []

    def narrative(place: int) -> str:
        if not told:
            told.extend(_narratives(normal(read()).casefold(), groups))
        return told[place]

    return [
        Item(number, heading, tuple(decided), partial(narrative, place))
        for place, ((number, heading), decided) in enumerate(groups.items())
    ]


def _narratives(
    text: str, groups: Mapping[tuple[str | None, str | None], Sequence[Decided]]
) -> Iterator[str]:
    """Yield what stands in a text from each heading to the last decision under it."""
    cursor = 0
    for (_, heading), decided in groups.items():
        narrative = ""
        if heading:
            name, last = (normal(one).casefold() for one in (heading, decided[-1].text))
            start = text.find(name, cursor)
            end = text.find(last, start) if start >= 0 else -1
            if end >= 0:
                narrative, cursor = text[start + len(name) : end + len(last)], end
        yield narrative


def place(paper: Paper, items: Sequence[Item]) -> Place | None:
    """Return the item that a paper was under; None where no item, or more than one, shows it."""
    for find in (_by_reference, _by_same_title, _by_quotation, _by_title, _by_number, _by_heading):
        found = find(paper, items)
        if found is not None:
            return found
    return _by_words(paper, items)


def _only(places: Iterable[Place]) -> Place | None:
    found = list(places)
    return found[0] if len(found) == 1 else None


def _by_reference(paper: Paper, items: Sequence[Item]) -> Place | None:
    reference = normal(paper.reference or "").casefold()
    if len(reference) < 4 or not any(sign.isdigit() for sign in reference):
        return None
    return _only(
        Place(item, f"{item.name}: {paper.reference}", 1.0)
        for item in items
        if reference in item.text
    )


def _by_quotation(paper: Paper, items: Sequence[Item]) -> Place | None:
    long = [asked for asked in paper.asked if len(asked.words.stems) >= QUOTED_STEMS]

    def quoted(item: Item) -> list[Asked]:
        return [
            asked
            for asked in long
            if any(alike(asked.words, one.words, QUOTED) for one in item.decided)
        ]

    counts = {id(item): len(quoted(item)) for item in items}
    return _only(
        Place(item, f"{item.name}: prints {counts[id(item)]} of the recommendations", 1.0)
        for item in items
        if counts[id(item)] and counts[id(item)] == max(counts.values())
    )


def _by_same_title(paper: Paper, items: Sequence[Item]) -> Place | None:
    title = paper.heading.stems
    if len(title) < TITLE_STEMS or not paper.heading.content:
        return None
    return _only(
        Place(item, f"{item.name} / {paper.title}", 0.98)
        for item in items
        if item.title.stems == title
    )


def _by_title(paper: Paper, items: Sequence[Item]) -> Place | None:
    heading, title = paper.heading, normal(paper.title or "").casefold()
    if not heading.content or len(heading.stems) < 2:
        return None
    return _only(
        Place(item, f"{item.name} / {paper.title}", 0.95)
        for item in items
        if alike(heading, item.title, TITLE_ALIKE)
        or (len(heading.stems) > 2 and title in item.text)
    )


def _by_heading(paper: Paper, items: Sequence[Item]) -> Place | None:
    """Find the heading that is only words of the title, or the other way round."""
    heading = paper.heading
    return _only(
        Place(item, f"{item.name} / {paper.title}", 0.85)
        for item in items
        if item.title.content
        and heading.content
        and (item.title.set <= heading.set or heading.set <= item.title.set)
    )


def _by_number(paper: Paper, items: Sequence[Item]) -> Place | None:
    if paper.item is None:
        return None
    return _only(
        Place(item, f"{item.name} / item {paper.item}, {paper.title}", 0.95)
        for item in items
        if item.number is not None
        and item.number.strip(".") == paper.item
        and paper.heading.content & item.title.content
    )


def _names_all(paper: Paper, item: Item) -> bool:
    """Say whether an item's decisions name all of a paper's numbers, several, and no others."""
    named: set[str] = set()
    for _, reference in refer_in_turn(item.decided):
        if reference.numbers:
            chosen = reference.choose(paper.asked)
            if reference.source or not chosen:
                return False
            named.update(one.id for one in chosen)
    return len(named) > 2 and named == {one.id for one in paper.asked}


def _by_words(paper: Paper, items: Sequence[Item]) -> Place | None:
    """Weigh shared words by how few items of the meeting have them."""
    counts = Counter(word for item in items for word in item.words.content)
    asked = frozenset[str]().union(*(one.words.content for one in paper.asked))

    def weigh(item: Item) -> float:
        shared = (paper.heading.content | asked) & item.words.content
        return sum(
            (1.0 if counts[word] == 1 else 0.4 if counts[word] == 2 else 0.0)
            * (2 if word in paper.heading.content else 1)
            for word in shared
        )

    weights = sorted(((weigh(item), index) for index, item in enumerate(items)), reverse=True)
    if not weights or weights[0][0] < TELLING:
        return None
    best, index = weights[0]
    item = items[index]
    if len(weights) > 1 and best < MARGIN * weights[1][0]:
        return None
    if share(paper.heading, item.words) < TITLE_SHARE and not _names_all(paper, item):
        # Another matter of the same service: housing repairs under housing allocations.
        return None
    words = printed(
        f"{paper.title or ''} {' '.join(one.text for one in paper.asked)}",
        (paper.heading.content | asked) & item.words.content,
    )
    return Place(item, f"{item.name} / {paper.title}: {', '.join(words[:8])}", 0.8)
