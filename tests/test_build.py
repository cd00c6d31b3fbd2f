"""The way of a corpus: what a build writes, what it leaves alone, what it says."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from models.database import Database
from models.ledger import Problem
from models.schema import RECORDS
from models.vocabulary import Severity
from pipeline import build, main

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
COUNTED_FROM_CLOCK = {"runs", "sources"}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six small PDFs of the corpus, one with recommendations, in a folder of their own."""
    folder = tmp_path_factory.mktemp("papers")
    smallest = sorted(CORPUS.rglob("*.pdf"), key=lambda path: path.stat().st_size)
    for pdf in (*smallest[:5], next(filter(recommends, smallest[5:]))):
        shutil.copy(pdf, folder / f"{pdf.parent.name}-{pdf.name}")
    return folder


def recommends(pdf: Path) -> bool:
    """Say whether a paper's gold has recommendations."""
    gold = pdf.with_suffix(".json")
    return gold.exists() and bool(json.loads(gold.read_text("utf-8")).get("recommendations"))


def contents(path: Path) -> dict[str, list[str]]:
    """Return every table's rows, in an order that does not depend on how they were written."""
    connection = sqlite3.connect(path)
    tables = [record.table for record in RECORDS if record.table not in COUNTED_FROM_CLOCK]
    return {
        table: sorted(map(repr, connection.execute(f"SELECT * FROM {table}"))) for table in tables
    }


def run(*words: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    return result.exit_code, result.output


def test_a_build_writes_a_document_for_every_pdf(papers: Path, tmp_path: Path) -> None:
    code, said = run("build", papers, "--db", tmp_path / "a.db", "--workers", "1")
    assert code == 0, said
    assert "6 read" in said
    assert "moothall serve" in said
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("SELECT count(*) FROM documents").fetchone() == (6,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not connection.execute("PRAGMA foreign_key_check").fetchall()


def test_the_number_of_workers_changes_nothing(papers: Path, tmp_path: Path) -> None:
    for workers in ("1", "2"):
        run("build", papers, "--db", tmp_path / f"{workers}.db", "--workers", workers)
    assert contents(tmp_path / "1.db") == contents(tmp_path / "2.db")


def test_the_order_and_number_of_builds_change_nothing(papers: Path, tmp_path: Path) -> None:
    run("build", papers, "--db", tmp_path / "once.db", "--workers", "1")
    names = sorted(papers.glob("*.pdf"))
    random.Random(3).shuffle(names)
    for start in range(0, len(names), 2):
        run("build", *names[start : start + 2], "--db", tmp_path / "parts.db", "--workers", "1")
    assert contents(tmp_path / "once.db") == contents(tmp_path / "parts.db")


def test_a_second_run_reads_nothing_again_unless_forced(papers: Path, tmp_path: Path) -> None:
    run("build", papers, "--db", tmp_path / "a.db", "--workers", "1")
    before = contents(tmp_path / "a.db")
    assert "0 read, 6 unchanged" in run("build", papers, "--db", tmp_path / "a.db")[1]
    assert (
        "6 read, 0 unchanged"
        in run("build", papers, "--db", tmp_path / "a.db", "--force", "--workers", "1")[1]
    )
    assert contents(tmp_path / "a.db") == before


def test_a_file_with_a_new_time_or_a_new_name_is_not_read_again(
    papers: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    shutil.copytree(papers, folder)
    run("build", folder, "--db", tmp_path / "a.db", "--workers", "1")
    before = contents(tmp_path / "a.db")
    touched, moved, *_ = sorted(folder.glob("*.pdf"))
    os.utime(touched, (1_000_000_000, 1_000_000_000))
    moved.rename(folder / "zz-moved.pdf")
    code, said = run("build", folder, "--db", tmp_path / "a.db", "--workers", "1")
    assert (code, "0 read" in said, "6 unchanged" in said) == (0, True, True), said
    connection = sqlite3.connect(tmp_path / "a.db")
    ids = sorted(repr(row) for row in connection.execute("SELECT id FROM documents"))
    names = {row[0] for row in connection.execute("SELECT filename FROM documents")}
    assert len(ids) == len(before["documents"]) == 6
    assert "zz-moved.pdf" in names
    assert moved.name not in names


def test_a_file_with_new_bytes_of_the_same_size_is_read_again(papers: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "paper.pdf"
    data = min(papers.glob("*.pdf")).read_bytes()
    pdf.write_bytes(data + b"\n%1")
    run("build", pdf, "--db", tmp_path / "a.db")
    pdf.write_bytes(data + b"\n%2")
    os.utime(pdf, (1_000_000_000, 1_000_000_000))
    _, said = run("build", pdf, "--db", tmp_path / "a.db")
    assert "1 read" in said


@pytest.mark.parametrize("read_so_far", [True, False])
def test_what_was_read_stays_where_reading_the_same_file_again_fails(
    papers: Path, tmp_path: Path, read_so_far: bool
) -> None:
    path = tmp_path / "a.db"
    run("build", papers, "--db", path, "--workers", "1")
    before = contents(path)
    with Database(path) as database:
        entry = next(iter(database.ledger().values()))
        told = Problem(
            entry.source, None, "read", Severity.ERROR, "timeout", "it took more than 1 s", None
        )
        sha256 = entry.sha256 if read_so_far else None
        again = replace(entry, sha256=sha256, document_id=None, status="failed")
        for _ in range(2):
            database.fail(again, (told,))
    after = contents(path)
    assert after["documents"] == before["documents"]
    assert after["recommendations"] == before["recommendations"]
    (new,) = set(after["problems"]) - set(before["problems"])
    assert "it took more than 1 s; what an earlier run read of it stays" in new
    run("retry", "--db", path, "--cause", "timeout", "--workers", "1")
    assert contents(path) == before


def test_what_was_read_of_other_bytes_does_not_stay(papers: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    pdf = Path(shutil.copy(min(papers.glob("*.pdf")), tmp_path / "paper.pdf"))
    run("build", pdf, "--db", path)
    pdf.write_bytes(b"%PDF-1.7 this is no paper any more")
    assert run("build", pdf, "--db", path)[0] == 3
    assert contents(path)["documents"] == []


def test_what_people_wrote_survives_a_forced_run(papers: Path, tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    run("build", papers, "--db", database, "--workers", "1")
    with sqlite3.connect(database) as connection:
        connection.execute(
            "INSERT INTO tracking SELECT id, 'Head of Housing', NULL, NULL, 'Amber', NULL, text, "
            "'2026-01-05', NULL FROM recommendations LIMIT 1"
        )
    run("build", papers, "--db", database, "--force", "--workers", "1")
    connection = sqlite3.connect(database)
    rows = connection.execute(
        "SELECT tracking.lead FROM tracking "
        "JOIN recommendations ON recommendations.id = recommendation_id"
    )
    assert rows.fetchall() == [("Head of Housing",)]


def test_a_file_that_is_gone_is_marked_and_its_document_kept(papers: Path, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    shutil.copytree(papers, folder)
    run("build", folder, "--db", tmp_path / "a.db", "--workers", "1")
    next(iter(sorted(folder.glob("*.pdf")))).unlink()
    assert "1 no longer there" in run("build", folder, "--db", tmp_path / "a.db")[1]
    connection = sqlite3.connect(tmp_path / "a.db")
    missing = "SELECT count(*) FROM sources WHERE status = 'missing'"
    assert connection.execute(missing).fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM documents").fetchone() == (6,)


def test_the_same_bytes_under_two_names_are_one_document(papers: Path, tmp_path: Path) -> None:
    pdf = next(iter(sorted(papers.glob("*.pdf"))))
    for name in ("b.pdf", "a.pdf"):
        shutil.copy(pdf, tmp_path / name)
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.write(pdf, "deep/inside.pdf")
    with Database(tmp_path / "a.db") as database:
        tally = build([str(tmp_path)], database)
        assert (tally.files, tally.read) == (3, 3)
        rows = database.connection.execute("SELECT source, filename FROM documents").fetchall()
        names = [row[0] for row in database.connection.execute("SELECT source FROM sources")]
    assert rows == [((tmp_path / "a.pdf").as_posix(), "a.pdf")]
    assert len(names) == 3


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Dear Sir", "not_a_pdf"),
        (b"", "not_a_pdf"),
        (b"%PDF-1.7\n", "truncated"),
        (b"%PDF-1.7\n%%EOF\n", "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_row_that_says_why(
    content: bytes, code: str, tmp_path: Path
) -> None:
    (tmp_path / "odd.pdf").write_bytes(content)
    exit_code, said = run("build", tmp_path, "--db", tmp_path / "a.db")
    assert exit_code == 3
    assert "1 could not be read" in said
    assert "Traceback" not in said
    rows = sqlite3.connect(tmp_path / "a.db").execute("SELECT source, severity, code FROM problems")
    assert rows.fetchall() == [((tmp_path / "odd.pdf").as_posix(), "error", code)]


def test_a_path_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    code, said = run("build", tmp_path / "nowhere", "--db", tmp_path / "a.db")
    assert code == 1
    assert "nowhere" in said
    assert "no such file or folder" in said


def test_wrong_usage_has_an_exit_code_of_its_own() -> None:
    assert run("build")[0] == 2


def test_a_database_that_is_not_ours_is_left_alone(papers: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE shopping (item TEXT)")
    before = path.read_bytes()
    code, said = run("build", papers, "--db", path)
    assert code == 1
    assert "not made by Moothall" in said
    assert path.read_bytes() == before


def test_a_text_file_named_as_database_is_left_alone(papers: Path, tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("milk, bread\n" * 200)
    code, said = run("build", papers, "--db", path)
    assert code == 1
    assert "cannot be used as a Moothall database" in said
    assert path.read_text().startswith("milk")


def test_help_does_not_load_what_only_reading_needs() -> None:
    code = (
        "import pipeline, sys; "
        "print([m for m in ('spacy', 'pypdfium2', 'datasette') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
