from pathlib import Path

import pytest
from readings import MINUTES, PLAN, REPORT, reading, shelve

from models.identities import slug
from models.shelf import open_shelf
from models.vocabulary import Role


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = open_shelf(path)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Overview & Scrutiny Panel", "OVERVIEW AND SCRUTINY PANEL"),
        ("The Cabinet", "Cabinet"),
        ("Cyngor Sir Tŷ-draw", "cyngor sir ty draw"),
        ("St. Anne’s Parish Council", "St Anne's Parish Council"),
    ],
)
def test_spellings_of_one_name_are_one_identity(one: str, other: str) -> None:
    assert slug(one) == slug(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Cabinet", "Cabinet Committee"), ("Saltmere Borough Council", "Saltmere Town Council")],
)
def test_different_bodies_are_different_identities(one: str, other: str) -> None:
    assert slug(one) != slug(other)


def test_councils_are_counted_across_spellings(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db")
    assert rows(path, "SELECT id, name, documents FROM councils ORDER BY id") == [
        ("harrowdale-district-council", "Harrowdale District Council", 1),
        ("saltmere-borough-council", "Saltmere Borough Council", 2),
    ]
    assert rows(path, "SELECT council_id FROM documents ORDER BY source") == [
        ("harrowdale-district-council",),
        ("saltmere-borough-council",),
        ("saltmere-borough-council",),
    ]


def test_the_same_committee_of_two_councils_is_two(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [REPORT, MINUTES])
    assert rows(path, "SELECT name, council_id FROM committees ORDER BY id") == [
        ("Cabinet", "harrowdale-district-council"),
        ("Cabinet", "saltmere-borough-council"),
        ("Overview & Scrutiny Panel", "saltmere-borough-council"),
    ]
    assert rows(path, "SELECT committee_id, meeting_date FROM meetings ORDER BY id") == [
        ("harrowdale-district-council/cabinet", "2022-06-08"),
        ("saltmere-borough-council/cabinet", "2023-11-14"),
        ("saltmere-borough-council/overview-and-scrutiny-panel", "2023-11-14"),
    ]


def test_a_person_is_one_whatever_the_title(tmp_path: Path) -> None:
    papers = [
        reading(f"{n}.pdf", council="Saltmere Borough Council", people=((Role.CHAIR, name, None),))
        for n, name in enumerate(("Cllr Ada Thornley", "Councillor Ada Thornley", "Ada Thornley"))
    ]
    path = shelve(tmp_path / "a.db", papers)
    (person,) = rows(path, "SELECT id, documents FROM people")
    assert person == ("saltmere-borough-council/ada-thornley", 3)
    assert rows(path, "SELECT DISTINCT person_id FROM people_roles") == [(person[0],)]


def test_a_post_without_a_name_is_no_person(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [MINUTES])
    assert rows(path, "SELECT name FROM people") == [("Councillor Ada Thornley",)]


def test_a_document_that_names_no_body_has_none(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [PLAN, reading("note.pdf")])
    assert rows(
        path, "SELECT council_id, committee_id, meeting_id FROM documents WHERE source = 'note.pdf'"
    ) == [(None, None, None)]


def test_identities_that_no_document_names_any_more_are_gone(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [reading("a.pdf", council="Old Council", words="old")])
    shelve(path, [reading("a.pdf", council="New Council", words="new")])
    assert rows(path, "SELECT name FROM councils") == [("New Council",)]
