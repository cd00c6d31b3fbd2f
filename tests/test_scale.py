"""What is measured is what is meant: an archive like ours, every page, files that are known."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bench.archive import finish, make
from bench.built import unsound
from bench.scale import measure, questions
from bench.unchanged import measured, write_papers
from models.database import Database
from models.numbering import ROWS
from models.shelf import open_shelf


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "archive.db"
    with Database(path) as database:
        make(database, 300)
        finish(database)
    return path


def test_an_invented_archive_is_sound(archive: Path) -> None:
    with closing(sqlite3.connect(archive)) as connection:
        assert not unsound(connection)
        (pages,) = connection.execute("SELECT count(*) FROM pages").fetchone()
        assert 300 <= pages < 350
        astray = f"""SELECT count(*) FROM pages JOIN documents AS d ON d.id = document_id
            WHERE pages.rowid >> {ROWS} <> d.rowid"""
        assert connection.execute(astray).fetchone() == (0,)


def test_every_sort_of_page_is_measured(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bench.scale.WORDS", ("council",))
    monkeypatch.setattr("bench.scale.TIMES", 2)
    with closing(open_shelf(archive)) as connection:
        sorts = {sort for sort, _ in questions(connection)}
    assert {"search", "home", "document", "recommendation", "family", "committee"} <= sorts
    figures = measure(archive, 300)
    assert all(f"{sort}, median" in figures for sort in sorts)
    # Not a page was refused or missing.
    assert capsys.readouterr().err == ""


def test_files_that_are_known_are_measured(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    write_papers(papers, 20)
    said = [line.split(" (")[0] for _, _, line in measured(papers, tmp_path / "papers.db")]
    again = "20 files: 0 read, 20 unchanged, 0 could not be read"
    assert said == [
        "20 files: 20 read, 0 unchanged, 0 could not be read, 0 no longer there",
        *[f"{again}, 0 no longer there"] * 2,
        f"{again}, 20 no longer there",
        f"{again}, 0 no longer there",
    ]
