"""From a recommendation to the decision on it: which papers and decisions are compared at all.

Papers are compared within a council. A report is held against the minutes and decision
notices of its own meeting: the same day, and a body of the same name but for words such as
"Committee". First the item is found that the paper was under (`link.items`), then what in it
settles which recommendation (`link.settled`). Three ways lead on to a later meeting, each by
what is printed: a deferral that names the day; "recommendations 1 to 5 of the Commission",
where one earlier paper put to this body has those numbers and shares the heading's telling
words; and a paper whose title is the heading and whose words the decision prints.

A paper that names no council belongs to the only one in the database whose place it names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial

from link.items import Item, Place, items_of, place
from link.papers import Decided, Library, Paper, same_body
from link.patterns import DEFERRED_TO
from link.references import Reference, refer_in_turn
from link.settled import Link, by_reference, settle
from link.words import alike
from models.matching import normal
from models.vocabulary import Kind

WITHIN = 800
"""Days within which a body answers what another put to it."""

SOON = 200
"""Days within which a paper is decided on under its own title at another meeting."""

SAME_TITLE = 0.9
"""Likeness of a heading and the title of a paper that was before another meeting."""

SHARED = 2
"""Telling words of its title, and half of all, by which the paper of another body is known."""

TITLE_STEMS = 3
"""Telling words that such a title must have, so as not to be any council's."""

Meeting = tuple[str, str]
"""A council and a day."""


def link_decisions(library: Library, same_paper: Mapping[str, str]) -> list[Link]:
    """Return the links between all papers, each pair once.

    `same_paper` gives the document that another is a further printing of.
    """
    found: dict[tuple[str, str], Link] = {}
    for link in Shelf(library, same_paper).links():
        key = (link.decision, link.recommendation)
        before = found.get(key)
        if before is None or _rank(link) < _rank(before):
            found[key] = link
    return [found[key] for key in sorted(found)]


def _rank(link: Link) -> tuple[object, ...]:
    return (-link.score, list(type(link.basis)).index(link.basis), link.evidence)


class Shelf:
    """The papers of each council, by day and by the words of their titles."""

    def __init__(self, library: Library, same_paper: Mapping[str, str]) -> None:
        """Sort the papers."""
        self.library = library
        self.same_paper = same_paper
        self.asking: dict[Meeting, list[Paper]] = defaultdict(list)
        self.titled: dict[tuple[str, str], list[Paper]] = defaultdict(list)
        self.deciding = []
        for paper in library.papers.values():
            if paper.home is None:
                continue
            if paper.decides:
                self.deciding.append(paper)
            if paper.asked:
                for day in {day for _, day in paper.meetings}:
                    self.asking[paper.home, day].append(paper)
                for word in paper.heading.content:
                    self.titled[paper.home, word].append(paper)

    def links(self) -> Iterator[Link]:
        """Yield the links, some of them twice."""
        deferred = []
        for paper in self.deciding:
            items = self._items(paper)
            before = self._before(paper, items)
            for report, where in before:
                under = {
                    self.same_paper.get(other.id, other.id)
                    for other, there in before
                    if there.item is where.item
                }
                yield from settle(report, where, alone=len(under) == 1)
                deferred += [(report, day) for day in _deferrals(where.item)]
            yield from self._answers(paper, items)
            placed = {id(where.item) for _, where in before}
            yield from self._elsewhere(paper, [one for one in items if id(one) not in placed])
        yield from self._resumed(deferred)

    def _items(self, paper: Paper) -> list[Item]:
        return items_of(paper, partial(self.library.text, paper))

    def _before(self, paper: Paper, items: Sequence[Item]) -> list[tuple[Paper, Place]]:
        """Return the papers that were before a meeting, and under which item."""
        candidates = {
            report.id: report
            for body, day in paper.meetings
            for report in self.asking.get((paper.home or "", day), ())
            if any(when == day and same_body(body, other) for other, when in report.meetings)
        }
        placed = [
            (report, where)
            for report in candidates.values()
            if (where := place(report, items)) is not None
        ]
        return [
            (report, where)
            for report, where in placed
            if where.score >= max(other.score for _, other in placed if other.item is where.item)
        ]

    def _answers(self, paper: Paper, items: Sequence[Item]) -> Iterator[Link]:
        """Link decisions on another body's numbered recommendations with its paper."""
        for item in items:
            for decision, reference in refer_in_turn(item.decided):
                if reference.source and reference.numbers:
                    yield from self._answer(paper, item, decision, reference)

    def _answer(
        self, paper: Paper, item: Item, decision: Decided, reference: Reference
    ) -> Iterator[Link]:
        candidates = [
            source
            for source in self._alike(paper, item)
            if _put_to(source, paper) and reference.choose(source.asked)
        ]
        if len({self.same_paper.get(source.id, source.id) for source in candidates}) == 1:
            for source in candidates:
                yield from by_reference(source, decision, reference, elsewhere=True)

    def _alike(self, paper: Paper, item: Item) -> list[Paper]:
        """Return the earlier papers that share the most of their titles with an item."""
        shared: dict[str, int] = defaultdict(int)
        for word in sorted(item.words.content):
            for other in self.titled.get((paper.home or "", word), ()):
                shared[other.id] += 1
        enough = {
            identity: count
            for identity, count in shared.items()
            if identity != paper.id and _enough(self.library.papers[identity], count)
        }
        return [self.library.papers[identity] for identity in sorted(enough)]

    def _titled_like(self, paper: Paper, item: Item) -> list[Paper]:
        """Return the papers that have one of the two rarest words of a heading in their titles."""
        words = sorted(item.title.content)
        if len(words) < TITLE_STEMS:
            return []
        lists = sorted((self.titled.get((paper.home or "", word), []) for word in words), key=len)
        found = {other.id: other for papers in lists[:2] for other in papers}
        return [found[identity] for identity in sorted(found) if identity != paper.id]

    def _elsewhere(self, paper: Paper, items: Sequence[Item]) -> Iterator[Link]:
        """Link decisions under the very title of a paper of another meeting that they print."""
        for item in items:
            for other in self._titled_like(paper, item):
                soon = -1 < _days(other.day, paper.day) <= SOON if paper.day and other.day else True
                if soon and alike(other.heading, item.title) >= SAME_TITLE:
                    where = Place(item, f"{item.name} / {other.title}", 0.9)
                    yield from settle(other, where, later=True)

    def _resumed(self, deferred: Iterable[tuple[Paper, str]]) -> Iterator[Link]:
        """Link what was put off to a day with that day's decisions."""
        by_day: dict[Meeting, list[Paper]] = defaultdict(list)
        for paper in self.deciding:
            for _, day in paper.meetings:
                by_day[paper.home or "", day].append(paper)
        for report, day in deferred:
            for paper in by_day.get((report.home or "", day), ()):
                bodies = {body for body, _ in report.bodies}
                if any(same_body(one, other) for one in bodies for other, _ in paper.bodies):
                    where = place(report, self._items(paper))
                    if where is not None and where.score > 0.9:
                        yield from settle(report, where)


def _enough(paper: Paper, shared: int) -> bool:
    """Say whether so many telling words of a title are enough to know the paper by."""
    words = len(paper.heading.content)
    whole_review = paper.kind is Kind.SCRUTINY_REVIEW and shared == words
    return (shared >= SHARED and 2 * shared >= words) or whole_review


def _put_to(source: Paper, paper: Paper) -> bool:
    """Say whether a paper asks the body that decided, and did so before, not too long ago."""
    if source.decides:
        return False
    if source.day and paper.day and not 0 < _days(source.day, paper.day) < WITHIN:
        return False
    asked = " ".join({normal(one.addressee).casefold() for one in source.asked})
    return any(
        f" {body.replace('-', ' ')} " in f" {''.join(c if c.isalnum() else ' ' for c in asked)} "
        for body, _ in paper.bodies
    )


def _days(earlier: str | None, later: str | None) -> int:
    if earlier is None or later is None:
        return 0
    try:
        return (date.fromisoformat(later) - date.fromisoformat(earlier)).days
    except ValueError:
        return -1


def _deferrals(item: Item) -> Iterator[str]:
    """Yield the days to which an item's decisions put something off."""
    for decision in item.decided:
        found = DEFERRED_TO.search(decision.text)
        if found:
            words = f"{found['day']} {found['month']} {found['year']}"
            try:
                yield datetime.strptime(words, "%d %B %Y").date().isoformat()
            except ValueError:
                continue
