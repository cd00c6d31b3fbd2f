"""A published folder shows the database and its pages, and tells nothing of where it was made."""

import asyncio
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from browse.datasette import application
from models.shelf import open_shelf
from pipeline import main

PAPER = Path(__file__).parents[2] / "corpus/saltmere/2023-11-14-open-spaces-safety.pdf"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    (tmp_path / "secret-place").mkdir()
    shutil.copy(PAPER, tmp_path / "secret-place")
    database = tmp_path / "made.db"
    for folder in ("one", "two"):
        (tmp_path / "secret-place" / folder).mkdir()
        (tmp_path / "secret-place" / folder / "broken.pdf").write_text(f"{folder}: no PDF")
    run("build", tmp_path / "secret-place", "--db", database, "--no-ocr", "--workers", "1", code=3)
    return database


def run(*words: str | Path, code: int = 0) -> str:
    result = CliRunner().invoke(main, [*map(str, words)])
    assert result.exit_code == code, result.output
    return result.output


def test_a_published_folder_shows_pages_from_its_own_pdfs(built: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert "1 PDF" in run("publish", site, "--db", built)
    shutil.rmtree(tmp_path / "secret-place")
    connection = open_shelf(site / "moothall.db")
    (document,) = connection.execute("SELECT id FROM documents").fetchone()
    connection.close()

    async def fetch() -> list[int]:
        shown = application(site / "moothall.db")
        await shown.invoke_startup()
        addresses = ("/", f"/-/document/{document}", f"/-/page/{document}/1.png")
        return [(await shown.client.get(address)).status_code for address in addresses]

    assert asyncio.run(fetch()) == [200, 200, 200]


def test_nothing_in_a_published_folder_names_the_place_it_was_made_in(
    built: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    run("publish", site, "--db", built)
    files = [file for file in site.rglob("*") if file.is_file() and file.suffix != ".pdf"]
    assert {file.name for file in files} >= {"moothall.db", "start.sh", "Dockerfile", "README.txt"}
    assert not [file for file in files if b"secret-place" in file.read_bytes()]


def test_a_folder_with_something_in_it_is_left_alone(built: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "mine.txt").write_text("mine")
    assert "name a new or empty folder" in run("publish", site, "--db", built, code=1)
    assert [file.name for file in site.iterdir()] == ["mine.txt"]


def test_a_paper_that_is_gone_is_named(built: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "secret-place")
    assert "not found or changed" in run("publish", tmp_path / "site", "--db", built)
