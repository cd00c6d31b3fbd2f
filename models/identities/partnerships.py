"""Community safety partnerships, by whatever names, and the papers that are theirs.

A paper's partnership is the one it names, else that of the council whose plan it is. Two
names are one partnership's where a paper or a list says so, or where they are of one area
and never stand on plans for overlapping years; else they stay apart.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from models.identities.council_names import LOCAL, read_council
from models.identities.known import Known
from models.identities.partnership_names import PARTNERSHIP, area_of, called
from models.identities.periods import Period, read_period
from models.identities.spelling import slug
from models.identities.written import look_up, renew
from models.identity import Alias, Partnership
from models.vocabulary import Ground, Kind, Named


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of a partnership: the name it prints for it, or the council whose plan it is."""

    id: str
    name: str | None
    council_id: str | None
    council: str | None
    plan: bool
    period: Period | None
    day: str | None

    @property
    def when(self) -> str:
        """What the paper is dated by: its day, else the first year of its period."""
        return self.day or (str(self.period.first) if self.period else "")


@dataclass(slots=True)
class _Group:
    """The names of one partnership; `basis` and `source` say why a name is among them."""

    names: dict[str, tuple[Ground, str | None]]
    areas: set[str]


def settle_partnerships(connection: sqlite3.Connection, known: Sequence[Known]) -> list[Alias]:
    """Fill `partnerships`, point papers to them; return the names that are printed."""
    papers = _papers(connection)
    stated = [
        (one, other, text)
        for one, other, text in connection.execute(
            "SELECT DISTINCT name, former_name, text FROM former_names ORDER BY 1, 2, 3"
        )
        if area_of(one) and area_of(other)
    ]
    groups = group(papers, stated, known)
    councils = _councils(connection)
    of_paper, ids = _owners(papers, groups, councils)
    look_up(connection, "partnership_of", ("paper", "id"), of_paper.items())
    connection.execute(
        "UPDATE documents SET partnership_id = p.id FROM (SELECT d.id AS document, o.id "
        "FROM documents AS d LEFT JOIN partnership_of AS o ON o.paper = d.id) AS p "
        "WHERE p.document = documents.id AND documents.partnership_id IS NOT p.id"
    )
    by_id: dict[str, list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper.id in of_paper:
            by_id[of_paper[paper.id]].append(paper)
    renew(
        connection,
        Partnership,
        [
            Partnership(
                identity,
                _council(own, ids.get(identity, set()), councils),
                _latest(own),
                len(own),
                sum(paper.plan for paper in own),
            )
            for identity, own in by_id.items()
        ],
    )
    return list(_aliases(by_id, groups))


def _papers(connection: sqlite3.Connection) -> list[Paper]:
    """Read the papers that name a partnership as theirs, and all community safety plans."""
    rows = connection.execute(
        "SELECT d.id, coalesce((SELECT value_raw FROM metadata WHERE document_id = d.id "
        "AND field = 'partnership' ORDER BY confidence DESC, position LIMIT 1), d.council), "
        "d.council_id, c.name, d.kind, d.period_start, d.period_end, d.meeting_date "
        "FROM documents AS d LEFT JOIN councils AS c ON c.id = d.council_id "
        "WHERE d.kind = ? OR d.council LIKE '%partner%' OR EXISTS (SELECT 1 FROM metadata "
        "WHERE document_id = d.id AND field = 'partnership') ORDER BY d.id",
        (Kind.CSP_PLAN,),
    )
    papers = []
    for identity, name, council_id, council, kind, start, end, day in rows:
        named = name if name and _is_partnership(name) else None
        if council and _is_partnership(council):
            named, council_id, council = named or council, None, None
        plan = kind == Kind.CSP_PLAN
        if named or (plan and council):
            period = read_period(start, end)
            papers.append(Paper(identity, named, council_id, council, plan, period, day))
    return papers


def _is_partnership(name: str) -> bool:
    return not PARTNERSHIP.isdisjoint(slug(name).split("-"))


def group(
    papers: Iterable[Paper], stated: Iterable[tuple[str, str, str]], known: Sequence[Known]
) -> list[_Group]:
    """Put together the names of one partnership; a function of the set of papers alone.

    `stated` are names, former names and the words that say so.
    """
    years: dict[str, set[Period]] = defaultdict(set)
    spellings: dict[str, set[str]] = defaultdict(set)
    for paper in papers:
        if paper.name:
            spellings[slug(paper.name)].add(paper.name)
            if paper.plan and paper.period:
                years[slug(paper.name)].add(paper.period)
    joined: dict[tuple[str, str], tuple[Ground, str | None]] = {}
    for one, other, text in stated:
        spellings[slug(one)].add(one)
        spellings[slug(other)].add(other)
        joined.setdefault((slug(one), slug(other)), (Ground.STATED, text))
    for fact in known:
        if fact.fact.of is Named.PARTNERSHIP and not fact.fact.succeeded:
            pair = (slug(fact.fact.name), slug(fact.fact.other))
            for key, name in zip(pair, (fact.fact.name, fact.fact.other), strict=True):
                spellings[key].add(name)
            joined[pair] = (fact.basis, fact.fact.source)
    by_area: dict[str, list[str]] = defaultdict(list)
    for key in sorted(spellings):
        by_area[area_of(next(iter(spellings[key]))) or key].append(key)
    for names in by_area.values():
        apart = any(
            first.overlaps(second)
            for one, other in combinations(names, 2)
            for first in years[one]
            for second in years[other]
        )
        if not apart:
            joined.update(
                {pair: (Ground.AREA, None) for pair in combinations(names, 2) if pair not in joined}
            )
    return _joined(spellings, joined)


def _joined(
    spellings: Mapping[str, set[str]],
    pairs: Mapping[tuple[str, str], tuple[Ground, str | None]],
) -> list[_Group]:
    """Put the names together that pairs join, however indirectly."""
    leader = {key: key for key in spellings}

    def find(key: str) -> str:
        while leader[key] != key:
            key = leader[key]
        return key

    why: dict[str, tuple[Ground, str | None]] = {}
    # What papers and lists say comes before what only the area suggests.
    for pair, ground in sorted(pairs.items(), key=lambda one: (one[1][0] is Ground.AREA, one[0])):
        first, second = sorted(find(key) for key in pair)
        leader[second] = first
        for key in pair:
            why.setdefault(key, ground)
    groups: dict[str, _Group] = {}
    for key in sorted(spellings):
        found = groups.setdefault(find(key), _Group({}, set()))
        for name in sorted(spellings[key]):
            found.names[name] = why.get(key, (Ground.SPELLING, None))
            found.areas.update(area for area in (area_of(name),) if area)
    return list(groups.values())


def _councils(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the councils of each area that may have such a partnership."""
    found: dict[str, list[str]] = defaultdict(list)
    for identity, name in connection.execute("SELECT id, name FROM councils ORDER BY id"):
        (reading, *_) = read_council(name)
        if reading.sort is not None and reading.sort not in LOCAL:
            found[reading.place].append(identity)
    return found


def _owners(
    papers: Sequence[Paper], groups: Sequence[_Group], councils: Mapping[str, Sequence[str]]
) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Say whose each paper is, and of which areas each partnership is."""
    shared = Counter(area for one in groups for area in one.areas)
    by_name: dict[str, str] = {}
    by_area: dict[str, str] = {}
    areas: dict[str, set[str]] = {}
    for one in groups:
        alone = sorted(area for area in one.areas if shared[area] == 1)
        identity = called(alone[0]) if alone else slug(min(one.names))
        areas[identity] = one.areas
        by_name.update(dict.fromkeys(one.names, identity))
        by_area.update({area: identity for area in one.areas if shared[area] == 1})
    owners = {}
    for paper in papers:
        if paper.name:
            owners[paper.id] = by_name[paper.name]
        elif paper.council_id and paper.council:
            (reading, *_) = read_council(paper.council)
            only = councils.get(reading.place, []) == [paper.council_id]
            same = by_area.get(reading.place) if only else None
            owners[paper.id] = same or called(reading.place if only else paper.council_id)
            areas.setdefault(owners[paper.id], {reading.place})
    return owners, areas


def _council(
    papers: Sequence[Paper], areas: Iterable[str], councils: Mapping[str, Sequence[str]]
) -> str | None:
    """Return the council that the papers print, else the only one of the area."""
    printed = {paper.council_id for paper in papers if paper.council_id}
    of_area = {identity for area in areas for identity in councils.get(area, ())}
    found = printed & of_area or printed or of_area
    return next(iter(found)) if len(found) == 1 else None


def _latest(papers: Sequence[Paper]) -> str:
    named = [paper for paper in papers if paper.name] or list(papers)
    last = max(named, key=lambda paper: (paper.plan, paper.when, paper.id))
    return last.name or last.council or ""


def _aliases(by_id: Mapping[str, Sequence[Paper]], groups: Sequence[_Group]) -> Iterable[Alias]:
    why = {name: ground for one in groups for name, ground in one.names.items()}
    for identity, papers in by_id.items():
        printed: dict[str, list[Paper]] = defaultdict(list)
        for paper in papers:
            printed[paper.name or paper.council or ""].append(paper)
        for one in groups:
            if not printed.keys().isdisjoint(one.names):
                for name in one.names:
                    printed.setdefault(name, [])
        for name, own in printed.items():
            days = sorted(paper.when for paper in own if paper.when)
            basis, source = why.get(name, (Ground.AREA, None))
            yield Alias(
                Named.PARTNERSHIP,
                identity,
                name,
                basis,
                source,
                len(own),
                days[0] if days else None,
                days[-1] if days else None,
            )
