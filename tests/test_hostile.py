"""What means harm costs itself at most: every file is accounted for, and the run ends."""

import os
import socket
import sqlite3
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hostile import GREETING, HELLO, one_page, traps
from printing import pdf, text

from models.shelf import open_shelf

ROOT = Path(__file__).parents[1]
TRAPS = dict(traps())
PLAIN = pdf(text(GREETING, 72, 700))


def run(*words: str | Path, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would."""
    path = os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *map(str, words)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def build(folder: Path, database: Path, *more: str) -> subprocess.CompletedProcess[str]:
    options = ("--no-ocr", "--workers", "1", "--page-timeout", "20", "--memory", "1024")
    return run("build", folder, "--db", database, *options, *more, folder=database.parent)


def accounted(database: Path) -> dict[str, str]:
    """Return what became of every file, by its name; a failure has a problem that says why."""
    connection = open_shelf(database)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    rows = connection.execute("SELECT source, status FROM sources").fetchall()
    failed = {source for source, status in rows if status == "failed"}
    told = connection.execute("SELECT source FROM problems WHERE document_id IS NULL")
    assert {source for (source,) in told} == failed
    connection.close()
    return {Path(source).name: status for source, status in rows}


@pytest.fixture(scope="module")
def trapped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which every trap was laid and built from, with the database."""
    place = tmp_path_factory.mktemp("trapped")
    (place / "papers").mkdir()
    for name, trap in TRAPS.items():
        (place / "papers" / f"{name}.pdf").write_bytes(trap.data)
    done = build(place / "papers", place / "a.db")
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    return place


def test_every_trap_is_accounted_for(trapped: Path) -> None:
    assert set(accounted(trapped / "a.db")) == {f"{name}.pdf" for name in TRAPS}


@pytest.mark.parametrize("name", [name for name, trap in TRAPS.items() if trap.readable])
def test_what_can_be_read_of_a_trap_is_read(name: str, trapped: Path) -> None:
    connection = open_shelf(trapped / "a.db")
    found = connection.execute(
        "SELECT pages.text FROM pages JOIN documents ON documents.id = document_id "
        "WHERE filename = ?",
        (f"{name}.pdf",),
    ).fetchall()
    connection.close()
    assert GREETING in "\n".join(words for (words,) in found)


def test_nothing_is_run_fetched_or_unpacked(trapped: Path) -> None:
    there = {path.relative_to(trapped).as_posix() for path in trapped.rglob("*")}
    assert there == {"a.db", "papers", *(f"papers/{name}.pdf" for name in TRAPS)}


def test_no_text_commands_the_terminal(trapped: Path) -> None:
    for words in (("show", "commands for a terminal"), ("search", "owned"), ("problems",)):
        done = run(*words, "--db", trapped / "a.db")
        assert done.returncode == 0, done.stderr
        assert "\x1b" not in done.stdout


def test_a_page_that_takes_too_long_is_left_out_and_the_rest_kept(tmp_path: Path) -> None:
    slow = one_page(HELLO + b"0 0 9 9 re 1 1 m 2 2 l B\n" * 3_000_000)
    with pikepdf.open(BytesIO(slow)) as bad, pikepdf.open(BytesIO(PLAIN)) as good:
        good.pages.extend([*bad.pages, *good.pages])
        good.save(tmp_path / "slow.pdf")
    done = run(
        "build", tmp_path / "slow.pdf", "--db", tmp_path / "a.db", "--no-ocr", "--page-timeout", "1"
    )
    assert done.returncode == 3, done.stderr
    connection = open_shelf(tmp_path / "a.db")
    texts = connection.execute("SELECT text FROM pages ORDER BY page").fetchall()
    causes = connection.execute("SELECT code, page FROM problems").fetchall()
    connection.close()
    assert [GREETING in words for (words,) in texts] == [True, False, True]
    assert ("timeout", 2) in causes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")
def test_what_is_no_file_does_not_hold_up_a_run(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "good.pdf").write_bytes(PLAIN)
    os.mkfifo(folder / "pipe.pdf")
    (folder / "device.pdf").symlink_to("/dev/zero")
    (folder / "gone.pdf").symlink_to("nowhere.pdf")
    (folder / "itself.pdf").symlink_to("itself.pdf")
    (folder / "deep" / "er" / "up").symlink_to(folder)
    with socket.socket(socket.AF_UNIX) as server:
        os.chdir(folder)
        server.bind("socket.pdf")
        os.chdir(ROOT)
        done = build(folder, tmp_path / "a.db")
    assert done.returncode == 3, done.stderr
    assert accounted(tmp_path / "a.db") == {
        "good.pdf": "read",
        "pipe.pdf": "failed",
        "device.pdf": "failed",
        "gone.pdf": "failed",
        "itself.pdf": "failed",
        "socket.pdf": "failed",
    }
    assert run("build", folder / "pipe.pdf", "--db", tmp_path / "b.db").returncode == 3


def test_names_are_only_names(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    names = ["two\nlines.pdf", "'; DROP TABLE sources;--.pdf", "<b onload=x>.pdf", "\x1b[2J.pdf"]
    for number, name in enumerate(names):
        (folder / name).write_bytes(PLAIN + b"%d" % number)
    with zipfile.ZipFile(folder / "pack.zip", "w") as archive:
        archive.writestr("../../outside.pdf", PLAIN)
        archive.writestr("inside.pdf", PLAIN)
    done = build(folder, tmp_path / "a.db")
    assert done.returncode == 3, done.stderr
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("SELECT count(*) FROM sources").fetchone() == (6,)
    failed = connection.execute("SELECT source FROM sources WHERE status = 'failed'").fetchall()
    connection.close()
    assert [source.rsplit("::")[-1] for (source,) in failed] == ["../../outside.pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db", "papers"]
    assert "\x1b" not in run("problems", "--db", tmp_path / "a.db", "--severity", "error").stdout


def test_an_archive_that_unpacks_to_more_than_there_may_be_is_given_up(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.pdf", PLAIN)
        with archive.open("bomb.pdf", "w") as member:
            for _ in range(400):
                member.write(b"%PDF-1.7\n" + b" " * 2**20)
    done = build(tmp_path / "bomb.zip", tmp_path / "a.db", "--memory", "300")
    assert done.returncode == 3, done.stderr
    connection = sqlite3.connect(tmp_path / "a.db")
    problems = connection.execute("SELECT source, code FROM problems").fetchall()
    connection.close()
    assert problems == [(f"{(tmp_path / 'bomb.zip').as_posix()}::bomb.pdf", "memory")]


def test_passwords_are_tried_and_not_kept(tmp_path: Path) -> None:
    locked = pikepdf.Encryption(owner="thornley", user="sesame street")
    (tmp_path / "locked.pdf").write_bytes(pdf(text(GREETING, 72, 700), encryption=locked))
    (tmp_path / "words.txt").write_text("first\nsesame street\n", encoding="utf-8")
    database = tmp_path / "a.db"
    assert run("build", tmp_path / "locked.pdf", "--db", database).returncode == 3
    said = run("problems", "--db", database, "--cause", "password_needed")
    assert "locked.pdf" in said.stdout
    words = ("--cause", "password_needed", "--password-file", tmp_path / "words.txt")
    again = run("retry", "--db", database, *words)
    assert again.returncode == 0, again.stdout + again.stderr
    assert GREETING in run("search", GREETING, "--db", database).stdout
    assert b"sesame" not in database.read_bytes()
    assert "No file" in run("retry", "--db", database, *words).stdout
