"""The chain from reports to notices and minutes in real papers, by their numbers and items."""

import os
from collections import Counter
from pathlib import Path

import pytest

from extract.page import Manner
from extract.source import digest
from link.links import links_between
from models.link_scoring import Links
from models.reading import Reading
from models.vocabulary import Basis, Sameness
from pipeline import process

GOLD = Path(__file__).parents[2] / "../shared/gold"
NUMBERS = ("00a", "00b", "00c", "01", "02", "03", "04", "05")
Folder = tuple[dict[str, Reading], Links]


@pytest.fixture(scope="module")
def folder() -> Folder:
    if not GOLD.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{GOLD} is not there, and here it must be")
        pytest.skip(f"{GOLD} is not there: the chain was not checked")
    files = {}
    for number in NUMBERS:
        (pdf,) = GOLD.glob(f"{number}-*.pdf")
        data = pdf.read_bytes()
        (files[number],) = process(data, str(pdf), digest(data), Manner(ocr=False))
    return files, links_between([reading] for reading in files.values())


def test_a_report_is_linked_with_the_notice_and_the_minutes_and_nothing_else_is(
    folder: Folder,
) -> None:
    files, (links, _) = folder
    asked = {
        row.id: (number, row.position)
        for number, one in files.items()
        for row in one.recommendations
    }
    decided: dict[str, tuple[str, str | None, int]] = {}
    for number, one in files.items():
        places = Counter[str | None]()
        for row in one.decisions:
            places[row.item] += 1
            decided[row.id] = (number, row.item, places[row.item])
    found = {(*asked[row.recommendation_id], *decided[row.decision_id], row.basis) for row in links}
    assert found == {
        ("01", n, paper, "10", n, Basis.QUOTED) for n in (1, 2, 3, 4) for paper in ("03", "05")
    }
    assert all(row.score > 0.95 and row.evidence for row in links)


def test_what_is_printed_twice_is_known(folder: Folder) -> None:
    files, (_, documents) = folder
    numbers = {one.document.id: number for number, one in files.items()}
    found = {(numbers[row.document_id], numbers[row.same_as], row.basis) for row in documents}
    notices = {row for row in found if row[2] is Sameness.SAME_DECISIONS}
    assert notices == {("03", "05", Sameness.SAME_DECISIONS)}
    layouts = {row[0] for row in found - notices} | {row[1] for row in found - notices}
    assert layouts == {"00a", "00b", "00c"}
    assert {row[2] for row in found - notices} == {Sameness.SAME_PAPER}
