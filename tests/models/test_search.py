import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from readings import ASB, ASKED, LIGHTING, MARSHALS, MINUTES, REPORT, SHELF, reading, shelve

from models.errors import BadQuery
from models.filters import Filters
from models.search import search
from models.shelf import open_shelf
from models.vocabulary import Kind


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(shelve(tmp_path / "shelf.db"))
    yield connection
    connection.close()


def tables(connection: sqlite3.Connection, text: str, filters: Filters | None = None) -> list[str]:
    return [hit.table for hit in search(connection, text, filters).hits]


def test_a_hit_says_what_it_is_and_where_it_stands(shelf: sqlite3.Connection) -> None:
    hit = search(shelf, "lighting").hits[0]
    assert hit.table == "recommendations"
    assert hit.document_id == REPORT.document.id
    assert hit.key == REPORT.recommendations[1].id
    assert (hit.title, hit.kind) == (REPORT.document.title, Kind.COMMITTEE_REPORT)
    assert (hit.council, hit.committee) == ("Saltmere Borough Council", "Overview & Scrutiny Panel")
    assert (hit.date, hit.source, hit.page, hit.label) == (
        "2023-11-14",
        "saltmere/2023-11-14-report.pdf",
        1,
        "2",
    )
    assert hit.snippet == LIGHTING
    assert [hit.snippet[start:end] for start, end in hit.matches] == ["lighting"]


def test_a_passage_is_listed_once_as_the_most_specific_thing_it_is(
    shelf: sqlite3.Connection,
) -> None:
    assert tables(shelf, "taxi marshals") == ["decisions", "recommendations"]
    assert tables(shelf, "clocks") == ["recommendations"]
    # The heading of a priority's own section says nothing new; the text under it does.
    assert tables(shelf, "domestic abuse") == ["priorities"]
    assert tables(shelf, "drivers") == ["sections"]


def test_what_only_a_page_has_is_found_on_the_page(shelf: sqlite3.Connection) -> None:
    (hit,) = search(shelf, '"agenda item 7"').hits
    assert (hit.table, hit.page) == ("pages", 2)


def test_a_second_mention_on_the_same_page_is_not_hidden_by_the_first(tmp_path: Path) -> None:
    one = reading(
        "a.pdf",
        recommendations=(LIGHTING,),
        sections=((None, f"1. {LIGHTING}\nLighting matters."),),
    )
    connection = sqlite3.connect(shelve(tmp_path / "a.db", [one]))
    assert tables(connection, "lighting") == ["recommendations", "sections"]
    connection.close()


def test_a_word_may_be_found_in_what_the_document_is(shelf: sqlite3.Connection) -> None:
    answer = search(shelf, "saltmere marshals")
    assert not answer.relaxed
    assert {hit.council for hit in answer.hits} == {"Saltmere Borough Council"}
    assert answer.hits[0].snippet == MARSHALS


def test_where_nothing_has_all_the_words_some_suffice_and_the_answer_says_so(
    shelf: sqlite3.Connection,
) -> None:
    assert not search(shelf, "lighting").relaxed
    answer = search(shelf, "lighting greenhouse")
    assert answer.relaxed
    assert [hit.snippet for hit in answer.hits] == [LIGHTING]
    nothing = search(shelf, "greenhouse orchid")
    assert (nothing.hits, nothing.found, nothing.relaxed) == ((), 0, False)


def test_the_common_words_of_a_question_are_not_what_is_asked_about(
    shelf: sqlite3.Connection,
) -> None:
    answer = search(shelf, "what is the latest on lighting in the park?")
    assert answer.relaxed
    assert [hit.snippet for hit in answer.hits] == [LIGHTING]
    # Where all the words are there, common ones count like any other.
    assert [hit.snippet for hit in search(shelf, "before the clocks").hits] == [LIGHTING]
    assert search(shelf, "the").hits


@pytest.mark.parametrize(
    ("filters", "sources"),
    [
        (Filters(), {"report", "minutes", "plan"}),
        (Filters(council="saltmere"), {"report", "plan"}),
        (Filters(council="District council"), {"minutes"}),
        (Filters(committee="overview and scrutiny"), {"report"}),
        (Filters(committee="cabinet"), {"report", "minutes"}),
        (Filters(kinds=["minutes", "csp_plan"]), {"minutes", "plan"}),
        (Filters(since="2022-06-08"), {"report", "minutes"}),
        (Filters(since="2022-06-09"), {"report"}),
        (Filters(since="2022"), {"report", "minutes", "plan"}),
        (Filters(until="2022"), {"minutes", "plan"}),
        (Filters(until="2022-06-07"), {"plan"}),
        (Filters(since="2022-06", until="2022-06"), {"minutes"}),
        (Filters(tables=["sections"]), {"report", "minutes", "plan"}),
        (Filters(tables=["decisions"]), {"minutes"}),
        (Filters(council="saltmere", kinds=["minutes"]), set()),
    ],
)
def test_filters_narrow_the_search(
    shelf: sqlite3.Connection, filters: Filters, sources: set[str]
) -> None:
    found = {hit.source for hit in search(shelf, "taxi OR marshals", filters).hits}
    assert found == {source for source in found if any(name in source for name in sources)}
    assert len(found) == len(sources)


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (Filters(kinds=["report"]), "allowed: committee_report, minutes"),
        (Filters(since="May 2022"), "write 2022, 2022-05 or 2022-05-31"),
        (Filters(until="31/05/2022"), "write 2022, 2022-05 or 2022-05-31"),
        (Filters(tables=["tracking"]), "allowed: documents, recommendations"),
        (Filters(council="?"), "no part of the name of a council"),
        (Filters(council="Orrin"), "no council is called 'Orrin'; there is: Saltmere Borough"),
    ],
)
def test_a_filter_that_cannot_be_understood_is_explained(
    shelf: sqlite3.Connection, filters: Filters, said: str
) -> None:
    with pytest.raises(BadQuery, match=said):
        search(shelf, "taxi", filters)


def test_the_answer_counts_what_the_limit_cuts(shelf: sqlite3.Connection) -> None:
    answer = search(shelf, "taxi OR marshals", limit=1)
    assert (len(answer.hits), answer.found) == (1, 4)


def test_the_paper_inside_a_pack_is_listed_and_not_the_pack_around_it(tmp_path: Path) -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, pages=("Agenda", ASKED))
    paper = reading(
        "pack.pdf", pack=pack, page_from=2, recommendations=(ASB, LIGHTING), pages=(ASKED,)
    )
    pack = replace(pack, sections=(replace(REPORT.sections[0], document_id=pack.document.id),))
    connection = sqlite3.connect(shelve(tmp_path / "a.db", [pack, paper]))
    hits = search(connection, "lighting OR marshals").hits
    assert [(hit.table, hit.document_id) for hit in hits] == [
        ("recommendations", paper.document.id),
        ("sections", pack.document.id),
    ]
    connection.close()


def test_the_order_of_hits_does_not_depend_on_the_order_of_arrival(tmp_path: Path) -> None:
    forwards = sqlite3.connect(shelve(tmp_path / "a.db", SHELF))
    backwards = sqlite3.connect(shelve(tmp_path / "b.db", SHELF[::-1]))
    for text in ("taxi", "marshals OR harbour", "the", "saltmere"):
        assert search(forwards, text).hits == search(backwards, text).hits
    assert search(forwards, "marshals").hits[0].document_id == MINUTES.document.id
    forwards.close()
    backwards.close()


@pytest.mark.parametrize("name", ["Saltmere BC", "The Borough Council of Saltmere", "SALTMERE"])
def test_a_council_is_asked_for_by_any_of_its_names(shelf: sqlite3.Connection, name: str) -> None:
    assert search(shelf, "taxi", Filters(council=name)) == search(
        shelf, "taxi", Filters(council="Saltmere Borough Council")
    )


def test_who_took_over_is_told_and_not_searched(tmp_path: Path) -> None:
    papers = [
        reading(f"{name}.pdf", council=name, sections=(("Taxis", "Taxi ranks."),))
        for name in ("Somerset Council", "Mendip District Council", "Dorset Council")
    ]
    answer = search(open_shelf(shelve(tmp_path / "a.db", papers)), "taxi", Filters("Somerset"))
    assert [hit.source for hit in answer.hits] == ["Somerset Council.pdf"]
    assert answer.elsewhere == (
        "Somerset Council took over from Mendip District Council on 2023-04-01",
    )
