"""All links between the documents of a database, made anew after every build.

Everything is worked out from what the database holds, in the order of ids, so that the
order of arrival, the number of builds and the number of workers change nothing. What costs
time is the reading of texts; papers are compared only within a council and a day, or where
they share the words of a title.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from link.decided import link_decisions
from link.families import Forced, link_families
from link.papers import Library
from link.settled import Link
from link.twins import Twins, find_twins
from models.corrections.families import forced_families
from models.database import Database
from models.decision import DecisionLink
from models.identities import settle
from models.ledger import SourceFile
from models.link_scoring import Links
from models.reading import Reading
from models.vocabulary import Sameness


def links_between(files: Iterable[Sequence[Reading]]) -> Links:
    """Return the links between documents that are in no database, each file's readings whole."""
    with Database(":memory:") as database:
        for readings in files:
            whole = readings[0].document
            database.write(
                SourceFile(whole.source, whole.sha256, whole.id, None, None, "read", ""), readings
            )
        settle(database)
        link(database)
        return database.links()


def link(database: Database) -> int:
    """Write which decision settles which recommendation, what is printed twice, and families.

    Returns how many recommendations, each counted once, have a decision on them.
    """
    library = Library(database.connection)
    twins = find_twins(library)
    same_paper = {
        one.document_id: one.same_as for one in twins.documents if one.basis is Sameness.SAME_PAPER
    }
    found = link_decisions(library, same_paper)
    same_as = twins.same_as | restated(library, twins, found)
    same_as = {item: same_as.get(counted, counted) for item, counted in same_as.items()}
    links = among_counted(found, same_as)
    database.relink(
        [
            DecisionLink(one.decision, one.recommendation, one.basis, one.score, one.evidence)
            for one in links
        ],
        twins.documents,
        same_as,
    )
    link_families(database, Forced(*forced_families(database.connection)))
    return len({one.recommendation for one in links} - set(same_as))


def restated(library: Library, twins: Twins, links: Iterable[Link]) -> dict[str, str]:
    """Return the decisions that another paper of the meeting prints in quite other words.

    A notice may sum up what the minutes decide by reference: both settle the same
    recommendation, and only one decision of the minutes does.
    """
    settles: dict[str, set[str]] = defaultdict(set)
    for one in links:
        settles[one.decision].add(one.recommendation)
    same_as = {}
    for document in twins.documents:
        if document.basis is not Sameness.SAME_DECISIONS:
            continue
        notice, minutes = library.papers[document.document_id], library.papers[document.same_as]
        for decision in notice.decided:
            meant = [
                other.id for other in minutes.decided if settles[decision.id] & settles[other.id]
            ]
            if decision.id not in twins.same_as and len(meant) == 1:
                same_as[decision.id] = twins.same_as.get(meant[0], meant[0])
    return same_as


def among_counted(links: Iterable[Link], same_as: Mapping[str, str]) -> list[Link]:
    """Add the link between the counted printings of what is linked in some printing.

    >>> from models.vocabulary import Basis
    >>> printed = Link("notice", "report", Basis.QUOTED, 1.0, "")
    >>> [link.decision for link in among_counted([printed], {"notice": "minutes"})]
    ['minutes', 'notice']
    """
    found: dict[tuple[str, str], Link] = {}
    others: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for one in links:
        found[one.decision, one.recommendation] = one
        counted = tuple(same_as.get(item, item) for item in (one.decision, one.recommendation))
        others[counted[0], counted[1]].append(one)
    for key, printings in others.items():
        if key not in found:
            best = max(printings, key=lambda one: (one.score, one.decision, one.recommendation))
            found[key] = replace(best, decision=key[0], recommendation=key[1])
    return [found[key] for key in sorted(found)]
