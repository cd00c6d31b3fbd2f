"""What has not changed costs next to nothing, and what has is noticed."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

import pipeline
from bench.built import contents
from extract.kept import COUNTER
from extract.page import Manner
from models.database import Database
from models.edition import edition
from models.identities import settle
from models.ledger import MEMBER
from models.tally import Tally

ROOT = Path(__file__).parents[1]


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    smallest = sorted((ROOT / "corpus").rglob("*.pdf"), key=lambda path: path.stat().st_size)
    for pdf in smallest[:3]:
        shutil.copy(pdf, folder)
    return folder


def build(papers: Path, *, verify: bool = False) -> Tally:
    with Database(papers.parent / "a.db") as database:
        return pipeline.build([str(papers)], database, verify=verify)


def settlings(monkeypatch: pytest.MonkeyPatch) -> list[Database]:
    """Return a list that grows each time the documents are connected."""
    times: list[Database] = []

    def counted(database: Database) -> None:
        times.append(database)
        settle(database)

    monkeypatch.setattr("pipeline.settle", counted)
    return times


def test_bytes_that_changed_behind_the_same_size_and_time_are_found_by_verify(
    papers: Path,
) -> None:
    paper = min(papers.glob("*.pdf"))
    with paper.open("ab") as file:
        file.write(b"\n%1")
    build(papers)
    facts = paper.stat()
    paper.write_bytes(paper.read_bytes()[:-1] + b"2")
    os.utime(paper, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert (build(papers).read, build(papers).unchanged) == (0, 3)
    tally = build(papers, verify=True)
    assert (tally.read, tally.unchanged) == (1, 2)
    assert build(papers, verify=True).unchanged == 3


def lines(papers: Path) -> set[tuple[str, str, str]]:
    """Return where each source lies, from the folder on, its state, and its document's place."""
    with sqlite3.connect(papers.parent / "a.db") as connection:
        rows = connection.execute(
            "SELECT sources.source, sources.status, documents.source FROM sources "
            "LEFT JOIN documents ON documents.id = sources.document_id"
        ).fetchall()
    connection.close()
    above = papers.parent.as_posix()
    return {
        (one.removeprefix(f"{above}/"), status, other.removeprefix(f"{above}/"))
        for one, status, other in rows
    }


@pytest.mark.parametrize("again", [False, True])
def test_a_folder_that_was_renamed_is_where_it_is_now(papers: Path, again: bool) -> None:
    build(papers)
    moved = papers.rename(papers.with_name("zz-moved"))
    with Database(papers.parent / "a.db") as database:
        tally = pipeline.build([str(moved)], database, force=again)
    assert (tally.read, tally.unchanged, tally.missing) == ((3, 0, 3) if again else (0, 3, 3))
    names = [pdf.name for pdf in moved.glob("*.pdf")]
    assert lines(papers) == {
        (f"{folder}/{name}", state, f"zz-moved/{name}")
        for name in names
        for folder, state in (("papers", "missing"), ("zz-moved", "read"))
    }


@pytest.mark.parametrize("pack", [False, True])
def test_a_copy_leaves_what_is_still_there(papers: Path, pack: bool) -> None:
    first, separator = papers, "/"
    if pack:
        first, separator = Path(shutil.make_archive(str(papers), "zip", papers)), MEMBER
    build(first)
    copied = shutil.copytree(papers, papers.with_name("zz-copied"))
    assert build(copied).missing == 0
    names = [pdf.name for pdf in copied.glob("*.pdf")]
    assert lines(papers) == {
        (place, "read", f"{first.name}{separator}{name}")
        for name in names
        for place in (f"{first.name}{separator}{name}", f"zz-copied/{name}")
    }


def test_only_scans_are_read_again_by_another_recogniser(
    papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = next((ROOT / "corpus").glob("tarnmoor_fire/*minutes-scan.pdf"))
    shutil.copy(scan, papers)
    tallies = []
    for recogniser in (None, "rapidocr", "rapidocr", "tesseract"):
        monkeypatch.setattr("extract.changes.recogniser_of", lambda manner, name=recogniser: name)
        with Database(papers.parent / "a.db") as database:
            tallies.append(pipeline.build([str(papers)], database, manner=Manner(ocr=False)))
    assert [(tally.read, tally.unchanged) for tally in tallies] == [(4, 0), (1, 3), (0, 4), (1, 3)]


def test_nothing_is_worked_out_again_between_documents_that_are_the_same(
    papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = settlings(monkeypatch)
    build(papers)
    build(papers)
    paper = min(papers.glob("*.pdf"))
    paper.rename(paper.with_name("moved.pdf"))
    build(papers)
    assert len(times) == 1


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO known_names SELECT 'council', '', 'Saltmere', 'Saltmere BC', 0, NULL, ''",
        "DELETE FROM documents WHERE id = (SELECT min(id) FROM documents)",
        "DELETE FROM connected",
    ],
)
def test_what_documents_are_to_each_other_is_worked_out_after_a_change(
    change: str, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = settlings(monkeypatch)
    build(papers)
    with sqlite3.connect(papers.parent / "a.db") as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(change)
    connection.close()
    build(papers)
    assert len(times) == 2


def test_a_build_that_was_stopped_before_it_was_connected_is_connected_by_the_next(
    papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(database: Database) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "settle", stop)
        with pytest.raises(KeyboardInterrupt):
            build(papers)
    times = settlings(monkeypatch)
    assert build(papers).unchanged == 3
    assert len(times) == 1


def test_a_changed_rule_has_files_read_again_and_only_then(
    papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(papers)
    with monkeypatch.context() as patch:
        patch.setattr("extract.changes.edition", lambda *packages: f"other {edition(*packages)}")
        assert build(papers).read == 3
        assert build(papers).read == 0
    assert build(papers).read == 3


def test_an_edition_is_one_of_code_and_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.edition.ROOT", tmp_path)
    rules = tmp_path / "invented" / "inner" / "patterns.py"
    rules.parent.mkdir(parents=True)

    def now(text: str) -> str:
        rules.write_text(text)
        edition.cache_clear()
        return edition("invented")

    try:
        assert now("A = 1") == now("A = 1") != now("A = 2")
        (rules.parent / "__pycache__").mkdir()
        (rules.parent / "__pycache__" / "patterns.pyc").write_bytes(b"compiled")
        assert now("A = 1") == now("A = 1")
    finally:
        edition.cache_clear()


def test_a_build_keeps_pages_for_a_changed_rule_unless_told_not_to(
    papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("MOOTHALL_CACHE", str(cache))

    def command(name: str, *more: str) -> dict[str, float]:
        words = ["build", str(papers), "--db", str(tmp_path / name), "--no-ocr", *more]
        done = CliRunner().invoke(pipeline.main, words)
        assert done.exit_code == 0, done.output
        entries = [path for path in cache.rglob("*") if path.is_file() and path.name != COUNTER]
        return {path.name: path.stat().st_mtime for path in entries}

    assert not command("a.db", "--no-cache")
    kept = command("b.db")
    assert len(kept) == 3
    with monkeypatch.context() as patch:
        patch.setattr("extract.changes.edition", lambda *packages: "other")
        again = command("b.db")
    assert again.keys() == kept.keys()
    assert all(again[name] > kept[name] for name in kept)
    assert contents(tmp_path / "b.db")["documents"] == contents(tmp_path / "a.db")["documents"]
