import itertools
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from readings import MINUTES, PLAN, REPORT, SHELF, entry, reading, shelve

from models.database import Database
from models.errors import NotOurDatabase
from models.identities import settle
from models.ledger import Problem
from models.schema import RECORDS
from models.shelf import load, open_shelf
from models.vocabulary import Kind, Severity

SAME_BYTES = "copies/report-again.pdf"


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every table's rows, sorted: what a reader of the database can tell apart."""
    connection = open_shelf(path)
    rows = {
        record.table: sorted(connection.execute(f"SELECT * FROM {record.table}"), key=repr)
        for record in RECORDS
    }
    assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()
    return rows


def column(path: Path, table: str, names: str) -> list[tuple[object, ...]]:
    connection = open_shelf(path)
    rows = connection.execute(f"SELECT {names} FROM {table} ORDER BY 1").fetchall()
    connection.close()
    return rows


def in_index(path: Path, table: str, word: str) -> int:
    connection = open_shelf(path)
    sql = f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?"
    (count,) = connection.execute(sql, (word,)).fetchone()
    connection.close()
    return int(count)


def test_what_was_written_is_read_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Database(path) as database:
        for one in SHELF:
            database.write(entry(one), [one])
    connection = open_shelf(path)
    for one in SHELF:
        assert load(connection, one.document.id) == one
    connection.close()


@pytest.mark.parametrize("order", [*itertools.permutations(range(3))])
def test_the_order_of_arrival_changes_nothing(tmp_path: Path, order: Sequence[int]) -> None:
    shelve(tmp_path / "a.db", SHELF)
    shelve(tmp_path / "b.db", [SHELF[index] for index in order])
    assert contents(tmp_path / "a.db") == contents(tmp_path / "b.db")


def test_writing_a_document_again_changes_nothing(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db")
    before = contents(path)
    shelve(path)
    assert contents(path) == before
    assert in_index(path, "recommendations", "lighting") == 1


def test_a_new_version_of_a_file_replaces_all_that_the_old_one_said(tmp_path: Path) -> None:
    old = reading("a.pdf", recommendations=("Plant orchids.",), problems=("odd",), words="old")
    new = reading("a.pdf", recommendations=("Plant roses.",), words="new")
    path = shelve(tmp_path / "a.db", [old])
    shelve(path, [new])
    assert contents(path) == contents(shelve(tmp_path / "b.db", [new]))
    assert in_index(path, "recommendations", "orchids") == 0
    assert in_index(path, "recommendations", "roses") == 1


@pytest.mark.parametrize("names", [("a.pdf", "b.pdf"), ("b.pdf", "a.pdf")])
def test_the_same_bytes_at_two_places_are_one_document_under_the_first_name(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    path = tmp_path / "a.db"
    with Database(path) as database:
        for name in names:
            one = reading(name, words="same", problems=("odd",))
            database.write(entry(one), [one])
    assert column(path, "documents", "source, filename") == [("a.pdf", "a.pdf")]
    assert column(path, "problems", "source") == [("a.pdf",)]
    assert column(path, "sources", "source, document_id") == [
        ("a.pdf", one.document.id),
        ("b.pdf", one.document.id),
    ]


def test_a_document_takes_its_other_name_when_its_first_file_becomes_another(
    tmp_path: Path,
) -> None:
    first, second = reading("a.pdf", words="same"), reading("b.pdf", words="same")
    changed = reading("a.pdf", words="changed")
    with Database(tmp_path / "a.db") as database:
        for one in (first, second, changed):
            database.write(entry(one), [one])
    with Database(tmp_path / "b.db") as database:
        for one in (second, changed):
            database.write(entry(one), [one])
    assert contents(tmp_path / "a.db") == contents(tmp_path / "b.db")


def test_a_pack_and_its_papers_come_and_go_together(tmp_path: Path) -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, pages=("Agenda", "One", "Two"))
    papers = [
        reading("pack.pdf", pack=pack, page_from=page, recommendations=("Note it.",))
        for page in (2, 3)
    ]
    path = shelve(tmp_path / "a.db", [pack, *papers])
    assert len(contents(path)["documents"]) == 3
    shelve(path, [pack, papers[0]])
    assert column(path, "documents", "id") == [(pack.document.id,), (papers[0].document.id,)]
    assert len(contents(path)["recommendations"]) == 1


def test_a_file_with_other_bytes_that_cannot_be_read_says_so_and_loses_its_document(
    tmp_path: Path,
) -> None:
    path = shelve(tmp_path / "a.db", [REPORT])
    source = REPORT.document.source
    problem = Problem(source, None, "read", Severity.ERROR, "encrypted", "needs a password", None)
    failed = replace(entry(REPORT), document_id=None, status="failed", sha256="f" * 64)
    with Database(path) as database:
        database.fail(failed, [problem])
        database.fail(failed, [problem])
    rows = contents(path)
    assert (rows["documents"], rows["recommendations"], rows["metadata"]) == ([], [], [])
    assert column(path, "problems", "code") == [("encrypted",)]


def test_a_file_that_is_gone_is_marked_and_its_document_stays(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db")
    with Database(path) as database:
        database.mark_missing([PLAN.document.source])
    assert len(contents(path)["documents"]) == 3
    assert sorted(column(path, "sources", "status, source"), key=repr) == [
        ("missing", PLAN.document.source),
        ("read", MINUTES.document.source),
        ("read", REPORT.document.source),
    ]


def test_what_people_wrote_outlives_the_document(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [REPORT])
    recommendation = REPORT.recommendations[0].id
    with Database(path) as database:
        database.connection.execute(
            "INSERT INTO tracking (recommendation_id, status, updated) "
            "VALUES (?, 'started', '2026-01-05')",
            (recommendation,),
        )
        database.connection.execute(
            "INSERT INTO corrections (target_table, target_id, field, operation, value, made) "
            "VALUES ('documents', ?, 'title', 'set', '\"Evenings\"', '2026-01-05')",
            (REPORT.document.id,),
        )
    before = contents(path)
    shelve(path, [REPORT])
    for table in ("tracking", "corrections", "recommendations"):
        assert contents(path)[table] == before[table]
    with Database(path) as database:
        database.fail(replace(entry(REPORT), document_id=None, status="failed"), [])
    assert contents(path)["tracking"] == before["tracking"]
    assert contents(path)["corrections"] == before["corrections"]


def test_a_document_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [MINUTES])
    before = contents(path)
    broken = replace(REPORT, recommendations=(replace(REPORT.recommendations[0], parent_id="?"),))
    with Database(path) as database:
        with pytest.raises(sqlite3.IntegrityError):
            database.write(entry(broken), [broken])
        database.write(entry(PLAN), [PLAN])
        settle(database)
    assert contents(path)["recommendations"] == before["recommendations"]
    assert (REPORT.document.source,) not in column(path, "sources", "source")


def test_the_vocabularies_are_enforced(tmp_path: Path) -> None:
    shelve(tmp_path / "a.db", [MINUTES])
    connection = sqlite3.connect(tmp_path / "a.db")
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed: outcome"):
        connection.execute("UPDATE decisions SET outcome = 'approved'")
    connection.close()


def test_searching_still_finds_the_right_rows_after_vacuum(tmp_path: Path) -> None:
    old = reading("0.pdf", recommendations=("Plant orchids.",), words="old")
    path = shelve(tmp_path / "a.db", [old, *SHELF])
    with Database(path) as database:
        database.fail(replace(entry(old), document_id=None, status="failed"), [])
        database.connection.execute("VACUUM")
    connection = open_shelf(path)
    found = connection.execute(
        "SELECT text FROM recommendations WHERE rowid IN (SELECT rowid FROM recommendations_fts "
        "WHERE recommendations_fts MATCH 'lighting')"
    ).fetchall()
    assert found == [(REPORT.recommendations[1].text,)]
    connection.close()


def test_a_database_of_somebody_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE documents (id)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    for opening in (Database, open_shelf):
        with pytest.raises(NotOurDatabase, match="was not made by Moothall"):
            opening(path)
    assert path.read_bytes() == before


def test_a_database_of_another_version_is_refused(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [])
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for opening in (Database, open_shelf):
        with pytest.raises(NotOurDatabase, match="version 99, this Moothall writes version"):
            opening(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Remember the milk. " * 100, encoding="utf-8")
    for opening in (Database, open_shelf):
        with pytest.raises(NotOurDatabase, match="cannot be used as a Moothall database"):
            opening(path)


def test_reading_does_not_make_a_database(tmp_path: Path) -> None:
    with pytest.raises(NotOurDatabase, match="make one with: moothall build"):
        open_shelf(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_finished_database_is_one_file_that_can_be_read_where_nothing_can_be_written(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = shelve(folder / "a.db")
    assert [file.name for file in folder.iterdir()] == ["a.db"]
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_an_index_is_merged_anew_only_where_it_grew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.database.GROWTH", 0.1)
    path = tmp_path / "a.db"

    def segments() -> int:
        with sqlite3.connect(path) as connection:
            ((count,),) = connection.execute("SELECT count(DISTINCT segid) FROM pages_fts_idx")
        connection.close()
        return int(count)

    def analysed() -> int:
        with sqlite3.connect(path) as connection:
            ((most,),) = connection.execute(
                "SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = 'documents'"
            )
        connection.close()
        return int(most)

    def add(*sources: str, words: int, first: int = 0) -> None:
        text = " ".join(f"word{number}" for number in range(first, first + words))
        with Database(path) as database:
            for source in sources:
                one = reading(source, pages=[f"{source} {text}"])
                database.write(entry(one), [one])
            database.optimise()

    first = [f"first{number}" for number in range(20)]
    add(*first[:10], words=5_000)
    assert (segments(), analysed()) == (10, 10)
    # From here on no index is a small one.
    monkeypatch.setattr("models.database.SMALL", 0)
    add(*first[10:], words=5_000)
    assert (segments(), analysed()) == (1, 20)
    add("second", words=1)
    assert (segments(), analysed()) == (2, 20)
    assert in_index(path, "pages", "second") == in_index(path, "pages", "first7") == 1
    add("third", "fourth", words=5_000, first=5_000)
    assert (segments(), analysed()) == (1, 23)
    assert [in_index(path, "pages", word) for word in ("second", "word4999")] == [1, 20]


def test_a_document_is_one_segment_of_an_index(tmp_path: Path) -> None:
    one = reading("pack", pages=[f"page{number}" for number in range(40)])
    with Database(tmp_path / "a.db") as database:
        database.write(entry(one), [one])
        ((count,),) = database.connection.execute("SELECT count(*) FROM pages_fts_idx")
    assert count == 1
