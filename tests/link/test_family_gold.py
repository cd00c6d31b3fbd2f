"""Families against labelled wordings, and in real papers on a workplace parking levy."""

import os
from pathlib import Path

import pytest

from extract.page import Manner
from extract.source import digest
from link.families import families_labelled
from link.links import link
from models.database import Database
from models.family_scoring import b_cubed, compare_families, pairwise
from models.gold_families import read_families
from models.identities import settle
from models.ledger import SourceFile
from pipeline import process

ROOT = Path(__file__).parents[2]
LABELLED = ROOT / "corpus" / "families.json"
GOLD = ROOT / "../shared/gold"
NUMBERS = ("01", "02", "03", "04", "05", "08", "09")


def test_labelled_wordings_are_told_apart() -> None:
    findings = list(compare_families(LABELLED, families_labelled, ""))
    pairs, cubed = pairwise(findings), b_cubed(findings)
    assert pairs.precision is not None
    assert pairs.recall is not None
    assert cubed is not None
    assert pairs.precision >= 0.95
    assert pairs.recall >= 0.85
    assert min(cubed) >= 0.95


def test_the_order_of_labelled_wordings_changes_nothing() -> None:
    said = read_families(LABELLED)
    there = families_labelled(said)
    back = families_labelled(said[::-1])[::-1]

    def together(found: list[int | None]) -> set[frozenset[int]]:
        return {
            frozenset(n for n, other in enumerate(found) if other == one)
            for one in found if one is not None
        }  # fmt: skip

    assert together(there) == together(back)


@pytest.fixture(scope="module")
def papers() -> Database:
    if not GOLD.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{GOLD} is not there, and here it must be")
        pytest.skip(f"{GOLD} is not there: families were not checked")
    database = Database(":memory:")
    for number in NUMBERS:
        (pdf,) = GOLD.glob(f"{number}-*.pdf")
        data = pdf.read_bytes()
        readings = process(data, pdf.name, digest(data), Manner(ocr=False))
        whole = readings[0].document
        source = SourceFile(whole.source, whole.sha256, whole.id, None, None, "read", "")
        database.write(source, readings)
    settle(database)
    link(database)
    return database


def test_what_the_first_report_asked_is_found_restated_in_the_update(papers: Database) -> None:
    rows = papers.connection.execute(
        "SELECT families.label, asked.filename, told.filename, first_seen, last_seen FROM families "
        "JOIN recommendations ON recommendations.family_id = families.id "
        "JOIN documents AS asked ON asked.id = recommendations.document_id "
        "JOIN restatements ON restatements.recommendation_id = recommendations.id "
        "JOIN documents AS told ON told.id = restatements.document_id "
        "WHERE of = 'recommendation'"
    ).fetchall()
    asked = [row for row in rows if row[1].startswith("01")]
    assert len(asked) == 2
    assert {(row[2][:2], row[3], row[4]) for row in asked} == {("02", "2024-09-12", "2025-05-15")}


def test_no_boilerplate_is_joined_across_topics(papers: Database) -> None:
    families = papers.connection.execute(
        "SELECT count(DISTINCT item_id) FROM family_members JOIN families ON "
        "families.id = family_id WHERE families.of = 'recommendation' "
        "AND family_members.of = 'recommendation' GROUP BY family_id"
    ).fetchall()
    # Each is of one recommendation and its restatement: the others share only their frames.
    assert families == [(1,), (1,)]
