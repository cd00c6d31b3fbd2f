"""How well the links between documents agree with gold, as findings like all others.

A link is right when it joins the recommendation and the decision that gold joins; an item
read is the gold item that its words are nearest to. `links.basis` says whether the basis of
a right link is right, too; `printings` compares documents said to print the same. A paper
in a pack that is also a file of its own has its links there, and they are compared there.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from models.decision import DecisionLink
from models.document import DocumentLink
from models.gold import Gold
from models.gold_links import Linked, read_links
from models.matching import NEAR, similarity
from models.pairing import pair
from models.reading import Reading
from models.scoring import Finding, Verdict
from models.vocabulary import Sameness

Links = tuple[Sequence[DecisionLink], Sequence[DocumentLink]]
"""The links found between documents, and the documents that print the same."""


def compare_links(
    path: Path,
    golds: Mapping[str, Gold],
    readings: Mapping[str, Sequence[Reading]],
    found: Links,
    root: str,
) -> Iterator[Finding]:
    """Yield a finding for each link of a folder; `root` goes before the names of files.

    `golds` and `readings` are the folder's, by their way down from it. Raises GoldError
    where the folder's links are malformed.
    """
    expected, gold = read_links(path, golds)
    again = {one.document_id for one in found[1] if one.basis is Sameness.SAME_PAPER}
    counted = {
        file: [part for part in parts if part.document.id not in again]
        for file, parts in readings.items()
    }
    links = list(_named(golds, counted, found[0]))
    bases = {_ends(one): one for one in links}
    for one in expected:
        match = bases.get(_ends(one))
        words = _words(one)
        verdict = Verdict.MISSED if match is None else Verdict.EXACT
        yield Finding(
            f"{root}{one.report}", "links", words, None if match is None else words, verdict
        )
        if match is not None:
            right = Verdict.EXACT if match.basis is one.basis else Verdict.WRONG
            yield Finding(
                f"{root}{one.report}", "links.basis", one.basis, match.basis, right, words
            )
    wanted = {_ends(one) for one in expected}
    for one in links:
        if _ends(one) not in wanted or None in (one.recommendation, one.decision):
            yield Finding(f"{root}{one.report}", "links", None, _words(one), Verdict.EXTRA)
    files = {part.document.id: file for file, parts in readings.items() for part in parts}
    same = {
        (files[one.document_id], files[one.same_as]): one.basis
        for one in found[1]
        if one.document_id in files and one.same_as in files
    }
    for printing in gold.printings:
        key = (printing.document, printing.same_as)
        basis = same.pop(key, None) or same.pop(key[::-1], None)
        words = f"{printing.basis}: {printing.same_as}"
        given = None if basis is None else f"{basis}: {printing.same_as}"
        verdict = Verdict.EXACT if words == given else Verdict.WRONG if given else Verdict.MISSED
        yield Finding(f"{root}{printing.document}", "printings", words, given, verdict)
    for (document, same_as), basis in sorted(same.items()):
        words = f"{basis}: {same_as}"
        yield Finding(f"{root}{document}", "printings", None, words, Verdict.EXTRA)


def _ends(one: Linked) -> tuple[str, int | None, str, int | None]:
    return one.report, one.recommendation, one.decided_in, one.decision


def _words(one: Linked) -> str:
    return f"{one.asked} → {one.decided_in}: {one.decided}"


def _named(
    golds: Mapping[str, Gold],
    readings: Mapping[str, Sequence[Reading]],
    links: Sequence[DecisionLink],
) -> Iterator[Linked]:
    """Yield the links with the places of their ends in the gold."""
    asked: dict[str, tuple[str, int | None, str]] = {}
    decided: dict[str, tuple[str, int | None, str]] = {}
    for file, gold in golds.items():
        parts = readings.get(file, ())
        recommendations = [(item.id, item.text) for part in parts for item in part.recommendations]
        decisions = [(item.id, item.text) for part in parts for item in part.decisions]
        for ends, texts, items in (
            (asked, [item.text for item in gold.recommendations], recommendations),
            (decided, [item.text for item in gold.decisions], decisions),
        ):
            places = dict(_paired([text for _, text in items], texts))
            for place, (identity, text) in enumerate(items):
                ends[identity] = (file, places.get(place), text)
    for link in links:
        if link.recommendation_id in asked and link.decision_id in decided:
            yield Linked(*asked[link.recommendation_id], *decided[link.decision_id], link.basis)


def _paired(found: Sequence[str], gold: Sequence[str]) -> list[tuple[int, int]]:
    def weight(one: str, other: str) -> float:
        alike = similarity(one, other)
        return alike if alike >= NEAR else 0.0

    return pair(found, gold, weight)
