"""A paper found in a pack says what it says as a file of its own."""

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from extract.page import Manner
from extract.source import digest
from models.database import Database
from models.gold import read_gold
from models.ledger import SourceFile
from models.reading import Reading
from models.search import search
from models.shelf import open_shelf, parts_of
from models.vocabulary import Kind
from pipeline import build, process

CORPUS = Path(__file__).parents[1] / "corpus"
PACK = CORPUS / "saltmere" / "2024-03-19-overview-and-scrutiny-agenda-pack.pdf"
PACKS = sorted(
    path.with_suffix(".pdf")
    for path in CORPUS.glob("*/*.json")
    if json.loads(path.read_text(encoding="utf-8"))["kind"] == Kind.AGENDA_PACK
)
TWINS = {
    3: "2023-03-21-panel-minutes",
    5: "2023-11-14-open-spaces-safety",
    7: "2024-03-19-safer-saltmere-report",
    11: "2024-safer-saltmere-plan-2024-27",
    21: "2021-03-16-overview-and-scrutiny-panel-minutes",
}


@cache
def readings(path: Path) -> tuple[Reading, ...]:
    data = path.read_bytes()
    return process(data, path.name, digest(data), Manner(ocr=False))


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_a_pack_is_divided_where_its_gold_says(path: Path) -> None:
    whole, *papers = readings(path)
    gold = read_gold(path.with_suffix(".json"))
    assert whole.document.kind is Kind.AGENDA_PACK
    assert (whole.document.page_from, whole.document.page_to) == (1, gold.papers[-1].page_to)
    assert [(paper.document.page_from, paper.document.page_to) for paper in papers] == [
        (paper.page_from, paper.page_to) for paper in gold.papers
    ]
    assert {paper.document.parent_id for paper in papers} == {whole.document.id}


def test_what_a_pack_holds_belongs_to_its_papers_alone() -> None:
    whole, *papers = readings(PACK)
    held = (whole.pages, whole.sections, whole.recommendations, whole.decisions)
    assert not any(held)
    pages = [page.page for paper in papers for page in paper.pages]
    assert pages == list(range(1, whole.document.page_count + 1))


@pytest.mark.parametrize(("page", "name"), TWINS.items())
def test_a_paper_in_a_pack_says_what_it_says_as_a_file_of_its_own(page: int, name: str) -> None:
    (paper,) = (
        one
        for one in readings(PACK)
        if one.document.id.split("-p")[1:] and one.document.page_from == page
    )
    (alone,) = readings(PACK.with_name(f"{name}.pdf"))

    def said(reading: Reading) -> list[object]:
        return [
            [
                (item.label, item.text, item.page - reading.document.page_from)
                for item in reading.recommendations
            ],
            [(item.item, item.text, item.outcome) for item in reading.decisions],
            [(item.label, item.name) for item in reading.priorities],
            [(item.role, item.name, item.post) for item in reading.people],
            reading.document.title,
            reading.document.kind,
            reading.document.meeting_date,
        ]

    assert said(paper) == said(alone)


def test_a_pack_is_written_read_and_searched_once(tmp_path: Path) -> None:
    found = readings(PACK)
    whole = found[0].document
    entry = SourceFile(PACK.name, whole.sha256, whole.id, 1, "2024-03-11", "read", "test")
    with Database(tmp_path / "packs.db") as database:
        database.write(entry, found)
        database.write(replace(entry, size=2), found)
    connection = open_shelf(tmp_path / "packs.db")
    papers = parts_of(connection, whole.id)
    assert len(papers) == len(found) - 1
    assert [paper.agenda_item for paper in papers][1:4] == ["3", "4", "5"]
    hits = search(connection, '"A word from the Chair"').hits
    assert len({(hit.table, hit.page) for hit in hits}) == len(hits) > 0
    connection.close()


COUNTED = {
    table: f"SELECT count(*) FROM {table} WHERE same_as IS NULL"
    for table in ("recommendations", "decisions", "priorities")
}


def counts(files: Iterable[Path], path: Path) -> dict[str, int]:
    """Build a database and count what is printed in it, each once."""
    with Database(path) as database:
        build([str(file) for file in files], database, manner=Manner(ocr=False))
        rows = database.connection
        return {table: rows.execute(query).fetchone()[0] for table, query in COUNTED.items()}


def test_a_pack_and_its_papers_count_the_same_as_the_papers_alone(tmp_path: Path) -> None:
    alone = [file for file in sorted(PACK.parent.glob("*.pdf")) if file != PACK]
    without = counts(alone, tmp_path / "alone.db")
    assert all(without.values())
    assert counts([*alone, PACK], tmp_path / "both.db") == without
    assert counts([PACK, *alone], tmp_path / "pack-first.db") == without
