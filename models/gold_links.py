"""Gold for what stands between documents: which decision settles which recommendation.

A gold folder may have a file `links.json`. It names documents by their way down from the
folder, without ending, and recommendations and decisions by the words with which their
texts in the gold files begin. What it does not list is not there: a link found between two
of the folder's documents that is not listed is wrong.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.errors import GoldError
from models.gold import Gold
from models.shape import WrongShape, shape
from models.vocabulary import Basis, Sameness

NAME = "links.json"
"""The file's name; it is no gold of a PDF."""


@dataclass(frozen=True, slots=True)
class GoldSettled:
    """A recommendation and the decision on it, each by the words with which it begins."""

    recommendation: str
    decision: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class GoldPair:
    """A document that recommends, and one that decides on it."""

    report: str
    decided_in: str
    settled: tuple[GoldSettled, ...]


@dataclass(frozen=True, slots=True)
class GoldPrinting:
    """A document that prints what another one prints."""

    document: str
    same_as: str
    basis: Sameness


@dataclass(frozen=True, slots=True)
class GoldLinks:
    """All links between the documents of a folder."""

    links: tuple[GoldPair, ...]
    printings: tuple[GoldPrinting, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A link: files, the places in their gold's lists (from 0), the words, and the basis.

    A place is None where what was read is not in the gold.
    """

    report: str
    recommendation: int | None
    asked: str
    decided_in: str
    decision: int | None
    decided: str
    basis: Basis


def read_links(path: Path, golds: Mapping[str, Gold]) -> tuple[list[Linked], GoldLinks]:
    """Read a folder's links; `golds` are its gold files by their way down from it.

    Raises GoldError, which names the file, the words and what is allowed.
    """
    try:
        links = shape(GoldLinks, json.loads(path.read_text(encoding="utf-8")))
    except (WrongShape, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    named = [pair.report for pair in links.links] + [pair.decided_in for pair in links.links]
    named += [one.document for one in links.printings] + [one.same_as for one in links.printings]
    for name in named:
        if name not in golds:
            raise GoldError(f"{path}: there is no gold of {name!r} in this folder")
    found = []
    for pair in links.links:
        asked = [item.text for item in golds[pair.report].recommendations]
        decided = [item.text for item in golds[pair.decided_in].decisions]
        for one in pair.settled:
            recommendation = _begins(path, asked, one.recommendation, pair.report)
            decision = _begins(path, decided, one.decision, pair.decided_in)
            found.append(
                Linked(
                    pair.report,
                    recommendation,
                    asked[recommendation],
                    pair.decided_in,
                    decision,
                    decided[decision],
                    one.basis,
                )
            )
    return found, links


def _begins(path: Path, texts: list[str], beginning: str, file: str) -> int:
    places = [place for place, text in enumerate(texts) if text.startswith(beginning)]
    if len(places) != 1:
        raise GoldError(
            f"{path}: {len(places)} items of {file} begin with {beginning!r}; exactly one must"
        )
    return places[0]
