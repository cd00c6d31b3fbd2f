from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

import pytest
from readings import LIGHTING, REPORT, SHELF, reading, shelve

from models.dossier import Dossier, dossier
from models.exhibits import document_of, exhibits
from models.reading import Reading
from models.shelf import open_shelf
from models.vocabulary import Kind

BEFORE = reading(
    "saltmere/2022.pdf", date="2022-11-15", recommendations=("install lighting in Harbour Park;",)
)
UNDATED = reading("saltmere/undated.pdf", recommendations=("light Harbour Park",))
ANSWERS = reading("saltmere/answers.pdf", kind=Kind.TRACKER)


def nested(one: Reading) -> Reading:
    """Put the second recommendation under the first, and the third under the second."""
    first, second, third = one.recommendations
    return replace(
        one,
        recommendations=(
            first,
            replace(second, parent_id=first.id),
            replace(third, parent_id=second.id),
        ),
    )


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    papers = [nested(REPORT), *SHELF[1:], BEFORE, UNDATED, ANSWERS]
    path = shelve(tmp_path / "papers.db", papers)
    with closing(Connection(path)) as written, written:
        written.execute(
            "INSERT INTO families (id, of, label, occurrences, documents, councils) "
            "VALUES ('lamps', 'recommendation', 'lamps', 3, 3, 1)"
        )
        written.execute("UPDATE recommendations SET family_id = 'lamps' WHERE text LIKE '%light%'")
        written.execute(
            "INSERT INTO family_members (item_id, family_id, document_id, score, nearest, shared, "
            "aligned, of) SELECT id, family_id, document_id, 0.9, id, '[]', '', 'recommendation' "
            "FROM recommendations WHERE family_id = 'lamps'"
        )
        written.execute(
            "INSERT INTO responses (id, document_id, recommendation_id, position, subject, "
            "response, page, boxes, rule, confidence) VALUES "
            "('answer', ?, ?, 1, 'recommendation', 'accepted', 1, '[]', 'told', 0.9)",
            (ANSWERS.document.id, REPORT.recommendations[1].id),
        )
        written.execute(
            "INSERT INTO tracking (recommendation_id, lead, updated) "
            "VALUES (?, 'Ada', '2024-01-02T10:00')",
            (REPORT.recommendations[1].id,),
        )
    with closing(open_shelf(path)) as opened:
        yield opened


def about(connection: Connection, kind: str, identity: str) -> Dossier:
    found = dossier(connection, kind, identity)
    assert found
    return found


def test_an_item_has_its_document_and_its_place_in_it(connection: Connection) -> None:
    first, second, third = REPORT.recommendations
    found = about(connection, "recommendation", second.id)
    assert found.item.id == second.id
    assert found.reading.document.id == REPORT.document.id
    assert [item.id for item in found.above] == [first.id]
    assert [item.id for item in found.below] == [third.id]


def test_a_family_is_told_earliest_first_and_what_has_no_date_last(
    connection: Connection,
) -> None:
    found = about(connection, "recommendation", REPORT.recommendations[1].id)
    assert [time.day for time in found.occurrences] == ["2022-11-15", "2023-11-14", None]
    assert [time.text for time in found.occurrences][1] == LIGHTING
    assert not found.occurrences[0].changes
    assert [(change.fate, change.words) for change in found.occurrences[1].changes] == [
        ("kept", "install lighting in Harbour Park"),
        ("added", "before the clocks go back;"),
    ]


def test_an_answer_in_another_paper_and_an_officers_entry_are_found(
    connection: Connection,
) -> None:
    found = about(connection, "recommendation", REPORT.recommendations[1].id)
    assert [(row.id, where.id) for row, where in found.responses] == [
        ("answer", ANSWERS.document.id)
    ]
    assert found.tracking
    assert found.tracking.lead == "Ada"


def test_what_stands_alone_has_nothing_around_it(connection: Connection) -> None:
    found = about(connection, "decision", SHELF[1].decisions[0].id)
    assert not any((found.above, found.below, found.links, found.responses, found.occurrences))
    assert (found.family, found.tracking) == (None, None)


@pytest.mark.parametrize("kind", ["recommendation", "decision", "priority"])
def test_there_is_no_dossier_of_what_is_not_there(connection: Connection, kind: str) -> None:
    assert dossier(connection, kind, "nothing") is None
    assert document_of(connection, kind, "nothing") is None


def test_every_value_with_evidence_is_an_exhibit_under_a_key_of_its_own() -> None:
    found = exhibits(REPORT)
    assert len({one.key for one in found}) == len(found) == 3 + 1 + 1 + 3
    assert {one.kind for one in found} == {"metadata", "person", "citation", "recommendation"}
    assert all(one.pages == (1,) and one.rule == "told" for one in found)
