import asyncio
import re
import socket
import threading
import time
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest
from datasette.app import Datasette
from readings import LIGHTING, MINUTES, REPORT, SHELF, reading, shelve

from browse.datasette import application, serve
from browse.queries import QUESTIONS
from models.errors import MoothallError, NotOurDatabase
from models.schema import FACETS, RECORDS, searched, sketch
from models.views import VIEWS

PDF = "%PDF-1.7 not much of a paper"
SEARCHED = [record.table for record in RECORDS if searched(record)]
IN_CONTEXT = [view.name for view in VIEWS]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database and, as a file, one of the papers it was read from."""
    folder = tmp_path_factory.mktemp("browse")
    (folder / "untitled.pdf").write_text(PDF, encoding="utf-8")
    untitled = reading(
        str(folder / "untitled.pdf"), words=PDF, recommendations=("Plant <b>orchids</b>.",)
    )
    shelve(folder / "council papers.db", [*SHELF, untitled])
    return folder


@pytest.fixture(scope="module")
def site(folder: Path) -> Datasette:
    return application(folder / "council papers.db")


def fetch(site: Datasette, path: str) -> httpx.Response:
    async def ask() -> httpx.Response:
        await site.invoke_startup()
        response: httpx.Response = await site.client.get(path)
        return response

    return asyncio.run(ask())


def get(site: Datasette, path: str) -> httpx.Response:
    return fetch(site, f"/council+papers{path}")


def paper(site: Datasette, document: str) -> httpx.Response:
    return fetch(site, f"/-/paper/council+papers/{document}.pdf")


def json(site: Datasette, path: str) -> Any:
    response = get(site, path)
    assert response.status_code == 200, response.text
    return response.json()


def test_the_front_page_leads_to_search_questions_and_tables(site: Datasette) -> None:
    text = get(site, "").text
    assert 'action="/-/search"' in text
    for question in QUESTIONS:
        assert question.title in text
        assert question.help in text
    for name in [*IN_CONTEXT, *(record.table for record in RECORDS)]:
        assert f'href="/council+papers/{name}"' in text
    assert "_fts" not in text


@pytest.mark.parametrize("table", [record.table for record in RECORDS] + IN_CONTEXT)
def test_every_table_opens_and_says_what_its_columns_hold(site: Datasette, table: str) -> None:
    response = get(site, f"/{table}")
    assert response.status_code == 200
    assert "column-descriptions" in response.text


@pytest.mark.parametrize("table", [*SEARCHED, *IN_CONTEXT])
def test_every_searched_table_has_a_search_box_that_works(site: Datasette, table: str) -> None:
    assert 'name="_search"' in get(site, f"/{table}").text
    rows = json(site, f"/{table}.json?_search=zzz&_shape=array")
    assert rows == []


@pytest.mark.parametrize(
    ("table", "words", "column", "found"),
    [
        ("recommendations", "lighting clocks", "text", LIGHTING),
        ("recommendations_in_context", "lighting", "text", LIGHTING),
        ("decisions_in_context", "wardens", "text", MINUTES.decisions[1].text),
        ("priorities_in_context", "domestic", "name", "Domestic abuse"),
        ("documents", "saltmere centre", "title", REPORT.document.title),
        ("councils", "harrowdale", "name", "Harrowdale District Council"),
        ("problems", "paragraphs", "message", REPORT.problems[0].message),
    ],
)
def test_a_table_is_searched(
    site: Datasette, table: str, words: str, column: str, found: str
) -> None:
    rows = json(site, f"/{table}.json?_search={words}&_shape=array")
    assert [row[column] for row in rows] == [found]


@pytest.mark.parametrize("table", FACETS)
def test_facets_are_offered(site: Datasette, table: str) -> None:
    facets = json(site, f"/{table}.json")["facet_results"]
    assert set(facets) == set(FACETS[table])


def test_references_are_shown_by_name(site: Datasette) -> None:
    rows = json(site, "/documents.json?_labels=on&_shape=array&kind=minutes")
    assert rows[0]["council_id"]["label"] == "Harrowdale District Council"
    rows = json(site, "/decisions.json?_labels=on&_shape=array")
    assert rows[0]["document_id"]["label"] == "Minutes of the Cabinet"


def test_a_document_without_a_title_is_still_a_link(site: Datasette) -> None:
    assert re.search(
        r'<a href="/-/document/\w{16}">\(no title found\)</a>',
        get(site, "/recommendations").text,
    )


def test_latest_papers_come_first(site: Datasette) -> None:
    rows = json(site, "/documents.json?_shape=array")
    dates = [row["meeting_date"] for row in rows if row["meeting_date"]]
    assert dates == ["2023-11-14", "2022-06-08"]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_every_question_is_answered_even_with_nothing_filled_in(
    site: Datasette, question: Any
) -> None:
    assert json(site, f"/{question.name}.json")["ok"]


@pytest.mark.parametrize(
    ("path", "row"),
    [
        (
            "search_everything.json?words=anti-social",
            {"what": "recommendation", "title": REPORT.document.title, "page": 1},
        ),
        ("search_everything.json?words=sian", {"what": "section"}),
        (
            "recommendations_by_committee_and_year.json?council=saltmere",
            {"committee": "Overview & Scrutiny Panel", "year": "2023", "recommendations": 3},
        ),
        (
            "priorities_by_partnership_and_period.json?council=",
            {"scope": "corporate", "starts": "2022", "ends": "2025", "name": "A greener borough"},
        ),
        ("decisions_by_outcome.json?council=harrow", {"outcome": "agreed", "decisions": 1}),
        ("documents_with_problems.json", {"severity": "warning", "code": "told"}),
    ],
)
def test_the_questions_answer(site: Datasette, path: str, row: dict[str, object]) -> None:
    first = json(site, f"/{path}{'&' if '?' in path else '?'}_shape=array")[0]
    assert {name: first[name] for name in row} == row


def test_a_page_number_opens_the_paper_at_that_page(site: Datasette, folder: Path) -> None:
    text = get(site, "/recommendations_in_context?_search=orchids").text
    found = re.search(r'href="(/-/document/(\w{16})\?page=1&amp;item=[^"]+)">1</a>', text)
    assert found
    address = f"/-/paper/council+papers/{found[2]}.pdf"
    assert f'href="{address}#page=1"' in fetch(site, unescape(found[1])).text
    response = fetch(site, address)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/pdf"
    assert response.text == PDF


def test_a_paper_named_from_where_the_database_lies_is_found(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.pdf").write_text(PDF, encoding="utf-8")
    one = reading("papers/a.pdf", words=PDF)
    site = application(shelve(tmp_path / "council papers.db", [one]))
    assert paper(site, one.document.id).text == PDF


def test_words_of_a_paper_are_not_taken_for_markup(site: Datasette) -> None:
    assert "Plant &lt;b&gt;orchids" in get(site, "/recommendations_in_context").text


@pytest.mark.parametrize(
    ("document", "said"),
    [(REPORT.document.id, "no longer where it was read"), ("nothing", "no such document")],
)
def test_a_paper_that_is_not_there_is_explained(site: Datasette, document: str, said: str) -> None:
    response = paper(site, document)
    assert response.status_code == 404
    assert said in response.text


def test_a_file_that_has_changed_since_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("old", encoding="utf-8")
    one = reading(str(tmp_path / "a.pdf"), words="old")
    shelve(tmp_path / "council papers.db", [one])
    site = application(tmp_path / "council papers.db")
    assert paper(site, one.document.id).text == "old"
    (tmp_path / "a.pdf").write_text("secret", encoding="utf-8")
    response = paper(site, one.document.id)
    assert response.status_code == 404
    assert "secret" not in response.text


def test_every_described_column_is_there(site: Datasette) -> None:
    for record in RECORDS:
        rows = json(site, f"/{record.table}.json")
        assert set(rows["columns"]) == {part.name for part in sketch(record)} | (
            {"rowid"} if not rows["primary_keys"] else set()
        )


def test_only_our_databases_are_served(tmp_path: Path) -> None:
    with pytest.raises(NotOurDatabase, match="there is no such database"):
        application(tmp_path / "none.db")


@pytest.fixture
def served(folder: Path) -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told: list[str] = []
    threading.Thread(
        target=serve,
        args=(folder / "council papers.db",),
        kwargs={"port": port, "ready": told.append},
        daemon=True,
    ).start()
    for _ in range(100):
        try:
            httpx.get(f"http://127.0.0.1:{port}/-/versions.json")
            break
        except httpx.TransportError:
            time.sleep(0.1)
    return told[0]


def test_a_server_answers_where_it_says_and_a_taken_port_is_explained(
    served: str, folder: Path
) -> None:
    assert "What council papers say" in httpx.get(served).text
    port = httpx.URL(served).port
    assert port
    with pytest.raises(MoothallError, match=f"try --port {port + 1}"):
        serve(folder / "council papers.db", port=port)
