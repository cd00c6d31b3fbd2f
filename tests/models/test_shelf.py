import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from readings import MINUTES, PLAN, REPORT, SHELF, reading, shelve

from models.errors import BadQuery
from models.shelf import choose_document, load, open_shelf, parts_of
from models.vocabulary import Kind

PACK = reading("saltmere/pack.pdf", kind=Kind.AGENDA_PACK, pages=("Agenda", "One", "Two"))
PAPERS = [
    reading("saltmere/pack.pdf", pack=PACK, page_from=page, title=f"Paper on page {page}")
    for page in (2, 3)
]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_shelf(shelve(tmp_path / "a.db", [*SHELF, PACK, *PAPERS]))
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        (REPORT.document.id, REPORT.document.id),
        (REPORT.document.id[:6], REPORT.document.id),
        ("saltmere/plan.pdf", PLAN.document.id),
        ("plan.pdf", PLAN.document.id),
        ("plan", PLAN.document.id),
        ("2022-06-08", MINUTES.document.id),
        ("harrowdale/", MINUTES.document.id),
        ("town centre", REPORT.document.id),
        ("pack", PACK.document.id),
        (PAPERS[1].document.id, PAPERS[1].document.id),
        ("page 2", PAPERS[0].document.id),
    ],
)
def test_a_document_is_found_by_what_people_call_it(
    shelf: sqlite3.Connection, name: str, identity: str
) -> None:
    assert choose_document(shelf, name).id == identity


def test_a_name_that_fits_several_documents_lists_them(shelf: sqlite3.Connection) -> None:
    with pytest.raises(BadQuery, match="may be any of 3 documents") as error:
        choose_document(shelf, "saltmere")
    assert f"{PLAN.document.id}  saltmere/plan.pdf  Community Safety Plan" in str(error.value)


def test_a_name_that_fits_none_says_what_to_try(shelf: sqlite3.Connection) -> None:
    with pytest.raises(BadQuery, match="try: moothall search 'orchids'"):
        choose_document(shelf, "orchids")


def test_the_papers_of_a_pack_are_in_the_order_of_their_pages(shelf: sqlite3.Connection) -> None:
    assert [paper.page_from for paper in parts_of(shelf, PACK.document.id)] == [2, 3]
    assert parts_of(shelf, PLAN.document.id) == []


def test_an_id_that_is_not_there_is_said_to_be_missing(shelf: sqlite3.Connection) -> None:
    with pytest.raises(BadQuery, match="no document with the id 'x'"):
        load(shelf, "x")


def test_the_shelf_cannot_be_written(shelf: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        shelf.execute("DELETE FROM documents")
