"""Whatever happens to a build, the database is sound and a second build completes it."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from bench.built import contents, faults, sizes, unsound
from bench.mutations import find_sources, write_mutations
from models.claim import claim
from models.database import Database
from models.errors import DatabaseInUse, NotOurDatabase
from models.schema import VERSION
from pipeline import main

ROOT = Path(__file__).parents[1]
PAPERS = 5


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    found = sorted((ROOT / "corpus").rglob("*.pdf"), key=lambda pdf: pdf.stat().st_size)
    for pdf in found[:PAPERS]:
        shutil.copy(pdf, folder / f"{pdf.parent.name}-{pdf.name}")
    return folder


@pytest.fixture(scope="module")
def calm(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a build that was left alone."""
    database = tmp_path_factory.mktemp("calm") / "a.db"
    assert run("build", papers, "--db", database, "--no-ocr", "--workers", "1")[0] == 0
    return database


def run(*words: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    return result.exit_code, result.output


def start(papers: Path, database: Path, *more: str) -> "subprocess.Popen[bytes]":
    command = ("build", papers, "--db", database, "--no-ocr", "--workers", "1", *more)
    return subprocess.Popen(
        [sys.executable, "-m", "pipeline", *map(str, command)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def tables(path: Path) -> list[tuple[str, int, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT name, user_version, sql FROM sqlite_master, pragma_user_version ORDER BY 1"
        ).fetchall()


def test_a_build_that_is_killed_again_and_again_completes(
    papers: Path, calm: Path, tmp_path: Path
) -> None:
    random, whole = Random(5), sizes(calm)
    database = tmp_path / "a.db"
    for _ in range(4):
        with start(papers, database) as build:
            time.sleep(random.uniform(0.5, 4))
            build.kill()
        if database.exists():
            with closing(sqlite3.connect(database)) as connection:
                assert not unsound(connection)
            assert all(whole[document] == size for document, size in sizes(database).items())
    assert run("build", papers, "--db", database, "--no-ocr", "--workers", "1")[0] == 0
    assert contents(database) == contents(calm)


def children(process: int) -> list[int]:
    """Return the processes that one has started, and that run."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="finds the worker in /proc")
@pytest.mark.parametrize("who", ["worker", "nursery"])
def test_a_worker_that_is_killed_costs_nothing(
    papers: Path, calm: Path, tmp_path: Path, who: str
) -> None:
    with start(papers, tmp_path / "a.db") as build:
        killed = None
        while build.poll() is None and killed is None:
            for nursery in children(build.pid):
                for worker in children(nursery):
                    time.sleep(0.02)
                    killed = worker if who == "worker" else nursery
                    os.kill(killed, signal.SIGKILL)
                    break
            time.sleep(0.01)
        build.communicate()
    assert killed is not None
    assert build.returncode == 0
    assert contents(tmp_path / "a.db") == contents(calm)


def test_a_second_build_at_the_same_time_is_refused_and_the_first_goes_on(
    papers: Path, tmp_path: Path
) -> None:
    database = tmp_path / "a.db"
    with claim(database):
        code, said = run("build", papers, "--db", database)
        assert code == 1
        assert "another build is writing into it" in said
        with pytest.raises(DatabaseInUse), claim(database):
            pass
    assert run("build", papers, "--db", database, "--no-ocr", "--workers", "1")[0] == 0
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_what_a_killed_build_left_beside_its_database_is_no_claim(tmp_path: Path) -> None:
    (tmp_path / "a.db-building").touch()
    with claim(tmp_path / "a.db"):
        pass
    assert not list(tmp_path.iterdir())


def test_a_database_that_another_program_keeps_locked_is_said_to_be(
    papers: Path, calm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Path(shutil.copy(calm, tmp_path / "a.db"))
    before = contents(database)
    monkeypatch.setattr("models.database.PATIENCE", 0.2)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        code, said = run("build", papers, "--db", database, "--force")
        other.execute("ROLLBACK")
    assert code == 1
    assert "another program keeps the database locked" in said
    assert contents(database) == before


def test_a_full_disk_is_said_to_be_and_what_was_written_is_kept(
    papers: Path, calm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "a.db"
    prepare = Database._prepare

    def prepare_small(self: Database) -> None:
        prepare(self)
        (pages,) = self.connection.execute("PRAGMA page_count").fetchone()
        self.connection.execute(f"PRAGMA max_page_count = {pages + 1}")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "_prepare", prepare_small)
        code, said = run("build", papers, "--db", database, "--no-ocr", "--workers", "1")
    assert (code, "the disk is full" in said) == (1, True), said
    with closing(sqlite3.connect(database)) as connection:
        assert not unsound(connection)
    whole = sizes(calm)
    assert all(whole[document] == size for document, size in sizes(database).items())
    assert run("build", papers, "--db", database, "--no-ocr", "--workers", "1")[0] == 0
    assert contents(database) == contents(calm)


@pytest.mark.parametrize("place", ["nowhere/a.db", "folder"])
def test_a_place_that_cannot_be_written_is_said_to_be(
    place: str, papers: Path, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    code, said = run("build", papers, "--db", tmp_path / place)
    assert code in (1, 2)
    assert place in said
    assert "Traceback" not in said


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_is_read_only_is_said_to_be(papers: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    code, said = run("build", papers, "--db", tmp_path / "a.db")
    tmp_path.chmod(0o700)
    assert (code, "name another file" in said) == (1, True)


def age(path: Path) -> None:
    """Make a database one of an older layout: a column less here, a table less there."""
    with closing(sqlite3.connect(path)) as connection:
        views = "SELECT name FROM sqlite_master WHERE type = 'view'"
        for (view,) in connection.execute(views).fetchall():
            connection.execute(f"DROP VIEW {view}")
        connection.execute("DROP TABLE decision_links")
        connection.execute("ALTER TABLE runs DROP COLUMN unchanged")
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
        connection.execute("INSERT INTO former_families VALUES ('f-once', 'f-now')")
        connection.executemany(
            "INSERT INTO tracking (recommendation_id, lead, status, updated) "
            "VALUES (?, 'Head of Housing', 'Amber', '2026-01-05')",
            [("a-1",), ("a-2",), ("a-3",)],
        )
        connection.execute(
            "INSERT INTO corrections (target_table, target_id, field, operation, value, made) "
            "VALUES ('documents', 'x', 'title', 'set', '\"A\"', '2026-01-05')"
        )
        connection.commit()


def test_an_older_layout_is_migrated_with_a_copy_kept(
    papers: Path, calm: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(papers, tmp_path / "papers"))
    database = tmp_path / "a.db"
    assert run("build", folder, "--db", database, "--no-ocr", "--workers", "1")[0] == 0
    fresh = contents(database)
    age(database)
    was = tables(database)
    code, said = run("build", folder, "--db", database, "--no-ocr", "--workers", "1")
    assert code == 0, said
    backup = tmp_path / f"a.db.layout-{VERSION - 1}.bak"
    assert backup.name in said
    assert tables(backup) == was
    now = contents(database)
    assert (len(now["tracking"]), len(now["corrections"])) == (3, 1)
    left_out = {"tracking", "corrections"}
    assert {table: rows for table, rows in now.items() if table not in left_out} == {
        table: rows for table, rows in fresh.items() if table not in left_out
    }


def test_what_was_read_from_files_that_are_gone_outlives_a_migration(
    calm: Path, tmp_path: Path
) -> None:
    database = Path(shutil.copy(calm, tmp_path / "a.db"))
    before = len(sizes(database))
    age(database)
    with Database(database) as opened:
        assert opened.backup is not None
        assert opened.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        former = opened.connection.execute("SELECT * FROM former_families").fetchall()
        assert former == [("f-once", "f-now")]
        assert not opened.connection.execute("PRAGMA foreign_key_check").fetchall()
        counted = opened.connection.execute("SELECT count(*) FROM documents").fetchone()
    assert counted == (before,) == (PAPERS,)


def test_a_migration_that_would_lose_peoples_words_is_none(calm: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(calm, tmp_path / "a.db"))
    age(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("ALTER TABLE tracking DROP COLUMN updated")
    before = database.read_bytes()
    with pytest.raises(NotOurDatabase, match="not all of its tracking"):
        Database(database)
    assert database.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_a_newer_layout_is_not_touched(papers: Path, calm: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(calm, tmp_path / "a.db"))
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = database.read_bytes()
    code, said = run("build", papers, "--db", database)
    assert (code, "use the newer Moothall" in said) == (1, True), said
    assert database.read_bytes() == before


def test_anothers_database_keeps_even_its_log(papers: Path, tmp_path: Path) -> None:
    database = tmp_path / "theirs.db"
    with closing(sqlite3.connect(database)) as theirs:
        theirs.execute("CREATE TABLE shopping (item)")
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("INSERT INTO shopping VALUES ('milk')")
        theirs.commit()
        # As a crash leaves it: nobody has it open, and the log holds what was last written.
        for file in tmp_path.glob("theirs.db*"):
            shutil.copy(file, tmp_path / file.name.replace("theirs", "crashed"))
    crashed = tmp_path / "crashed.db"
    before = {file.name: file.read_bytes() for file in tmp_path.glob("crashed.db*")}
    assert len(before) == 3
    assert run("build", papers, "--db", crashed)[0] == 1
    assert {file.name: file.read_bytes() for file in tmp_path.glob("crashed.db*")} == before


def test_damaged_copies_of_real_papers_do_not_stop_a_build(tmp_path: Path) -> None:
    folder, database = tmp_path / "mutated", tmp_path / "a.db"
    folder.mkdir()
    write_mutations(find_sources([ROOT / "corpus"]), folder, 40, 3)
    code, said = run("build", folder, "--db", database, "--no-ocr", "--workers", "2")
    assert (code, "Traceback" in said) == (3, False), said
    assert not faults(database, 40)


def test_the_main_job_needs_no_network(papers: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "def refuse(*arguments, **named):\n"
        "    raise SystemExit('a socket was opened')\n"
        "socket.socket.connect = socket.socket.connect_ex = refuse\n"
        "socket.getaddrinfo = socket.create_connection = refuse\n",
        encoding="utf-8",
    )
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    for words in (
        ("build", papers, "--no-ocr", "--workers", "1"),
        ("search", "council"),
        ("problems",),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "pipeline", *map(str, words), "--db", str(tmp_path / "a.db")],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    refused = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "a socket was opened" in refused.stderr
