import sqlite3

import pytest

from models.record import Record
from models.schema import APPLICATION_ID, RECORDS, VERSION, describe, searched, sketch, statements
from models.views import VIEWS

CONTRACT = {
    "documents": "id parent_id source filename sha256 page_count page_from page_to kind "
    "kind_confidence title council committee meeting_date status classification key_decision "
    "agenda_item reference period_start period_end language ocr",
    "metadata": "document_id field label value_raw value page boxes rule confidence",
    "people_roles": "document_id role name post page boxes rule confidence",
    "document_committees": "document_id committee meeting_date",
    "document_wards": "document_id ward",
    "councils": "id name",
    "committees": "id name",
    "meetings": "id meeting_date",
    "people": "id name",
    "sections": "document_id number heading level page text",
    "pages": "document_id page text ocr",
    "recommendations": "id document_id parent_id position label lead_in addressee text type owner "
    "due_text due_date page boxes rule confidence family_id",
    "recommendation_actions": "recommendation_id action",
    "decisions": "id document_id position item heading text outcome proposer seconder votes_for "
    "votes_against votes_abstained procedural page boxes rule confidence",
    "decision_links": "decision_id recommendation_id basis score evidence",
    "priorities": "id document_id parent_id position label name description scope tier theme page "
    "boxes rule confidence family_id",
    "responses": "id document_id recommendation_id position label text response_text response "
    "progress_text progress reason owner due_text due_date page boxes rule confidence",
    "planned_decisions": "id document_id position reference title decision_maker due_text "
    "due_date key_decision page boxes rule confidence",
    "families": "id of label occurrences documents councils first_seen last_seen",
    "citations": "document_id act year provision text page",
    "tracking": "recommendation_id",
    "corrections": "id",
    "problems": "source document_id stage severity code message page",
    "runs": "id version",
}
"""The tables and columns that people's queries rely on."""


@pytest.fixture
def empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for statement in statements():
        connection.execute(statement)
    return connection


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


@pytest.mark.parametrize("table", CONTRACT)
def test_the_columns_people_rely_on_are_there(empty: sqlite3.Connection, table: str) -> None:
    assert set(CONTRACT[table].split()) <= set(columns(empty, table))


def test_a_table_is_what_its_record_says(empty: sqlite3.Connection) -> None:
    (sql,) = empty.execute("SELECT sql FROM sqlite_master WHERE name = 'decision_links'").fetchone()
    assert sql == (
        "CREATE TABLE decision_links (\n"
        "    decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE "
        "DEFERRABLE INITIALLY DEFERRED,\n"
        "    recommendation_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE "
        "DEFERRABLE INITIALLY DEFERRED,\n"
        "    basis TEXT NOT NULL CHECK (basis IN ('quoted', 'by_reference', 'same_item', "
        "'similar')),\n"
        "    score REAL NOT NULL,\n"
        "    evidence TEXT NOT NULL,\n"
        "    PRIMARY KEY (decision_id, recommendation_id)\n"
        ") STRICT"
    )


def test_every_table_is_strict(empty: sqlite3.Connection) -> None:
    strict = {row[1]: row[5] for row in empty.execute("PRAGMA table_list")}
    assert all(strict[record.table] for record in RECORDS)


def test_every_reference_has_an_index(empty: sqlite3.Connection) -> None:
    for record in RECORDS:
        first_columns = {
            empty.execute(f"PRAGMA index_info({index[1]})").fetchone()[2]
            for index in empty.execute(f"PRAGMA index_list({record.table})")
        }
        references = {row[3] for row in empty.execute(f"PRAGMA foreign_key_list({record.table})")}
        assert references <= first_columns, record.table


@pytest.mark.parametrize("record", [r for r in RECORDS if searched(r)], ids=lambda r: r.table)
def test_a_searched_table_has_an_index_over_its_searched_columns(
    empty: sqlite3.Connection, record: type[Record]
) -> None:
    assert columns(empty, f"{record.table}_fts") == list(searched(record))


def test_the_header_says_whose_database_it_is(empty: sqlite3.Connection) -> None:
    assert empty.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert empty.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_views_can_be_read(empty: sqlite3.Connection) -> None:
    for view in VIEWS:
        assert empty.execute(f"SELECT * FROM {view.name}").fetchall() == []
        assert "rowid" in columns(empty, view.name)


def test_every_column_and_table_is_described() -> None:
    for record in RECORDS:
        assert f"### `{record.table}`" in describe()
        for part in sketch(record):
            assert part.column.help, f"{record.table}.{part.name}"
            assert f"| `{part.name}` |" in describe()
