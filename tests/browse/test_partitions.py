"""The database as Parquet: every row of every table, by council and year."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from meetings import build, report

from browse.partitions import owner
from models.reading import Reading
from models.schema import RECORDS, sketch
from models.shelf import open_shelf
from pipeline import main

dataset = pytest.importorskip("pyarrow.dataset", reason="needs pyarrow: moothall[parquet]")


def paper(council: str | None, date: str | None, *asked: str) -> Reading:
    one = report(f"Harbour safety of {council} {date}", *asked)
    return replace(one, document=replace(one.document, council=council, meeting_date=date))


PAPERS = [
    paper("Saltmere Borough Council", "2023-05-02", "fund taxi marshals", "repair the quay"),
    paper("Saltmere Borough Council", "2024-06-04", "fund taxi marshals for another year"),
    paper("Brackwater / Hill Council", "2024-06-05", "buy two cameras for the harbour"),
    paper(None, None, "light the paths of Harbour Park"),
]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    with build(tmp_path / "a.db", PAPERS):
        return tmp_path / "a.db"


def run(*words: str | Path, code: int = 0) -> str:
    result = CliRunner().invoke(main, [*map(str, words)])
    assert result.exit_code == code, result.output
    return result.output


def rows_of(folder: Path, table: str, names: list[str]) -> list[tuple[object, ...]]:
    read = dataset.dataset(folder / table, partitioning="hive").to_table()
    return [tuple(row[name] for name in names) for row in read.to_pylist()]


def test_every_row_of_every_table_is_read_back(shelf: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    run("export", "--parquet", folder, "--db", shelf)
    with closing(open_shelf(shelf)) as connection:
        for record in RECORDS:
            names = [part.name for part in sketch(record)]
            there = connection.execute(f"SELECT {', '.join(names)} FROM {record.table}").fetchall()
            if there or owner(record) is None:
                found = rows_of(folder, record.table, names)
                assert sorted(map(repr, found)) == sorted(map(repr, there)), record.table


def test_what_papers_say_is_divided_by_council_and_year(shelf: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    run("export", "--parquet", folder, "--db", shelf)
    places = {
        file.parent.relative_to(folder / "recommendations").as_posix()
        for file in (folder / "recommendations").rglob("*.parquet")
    }
    unknown = "__HIVE_DEFAULT_PARTITION__"
    with closing(open_shelf(shelf)) as connection:
        councils = [row[0] for row in connection.execute("SELECT id FROM councils ORDER BY id")]
    assert places == {
        f"council_id={councils[0]}/paper_year=2024",
        f"council_id={councils[1]}/paper_year=2023",
        f"council_id={councils[1]}/paper_year=2024",
        f"council_id={unknown}/paper_year={unknown}",
    }


def test_a_second_export_takes_the_place_of_the_first_and_of_nothing_else(
    shelf: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    for _ in range(2):
        run("export", "--parquet", folder, "--db", shelf)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.db", "data"]
    other = tmp_path / "mine"
    other.mkdir()
    (other / "notes.txt").write_text("milk, bread")
    assert "holds something else" in run("export", "--parquet", other, "--db", shelf, code=1)
    assert [file.name for file in other.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("words", ["", "a.csv --parquet b", "--parquet b --since 1"])
def test_one_thing_is_asked_for_at_a_time(words: str, shelf: Path) -> None:
    run("export", *words.split(), "--db", shelf, code=2)
