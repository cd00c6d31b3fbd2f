"""What people correct: laid on at once and by every build, told, taken back, carried on."""

import asyncio
import csv
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner, Result

from bench.built import contents, unsound
from browse.datasette import application
from extract.page import Manner
from models.corrections.kept import misfits, standing
from models.database import Database
from models.numbering import ROWS
from pipeline import build, main

CORPUS = Path(__file__).parents[1] / "corpus" / "saltmere"
REPORT = "2023-11-14-open-spaces-safety"
MINUTES = "2022-03-15-osp-minutes"
OWN = {"corrections", "extracted", "sources"}
"""Tables that tell of corrections, or when files were read."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built") / "saltmere.db"
    with Database(path) as database:
        build([str(CORPUS)], database, manner=Manner(ocr=False))
    return path


@pytest.fixture
def path(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built, tmp_path / "saltmere.db"))


def correct(path: Path, *words: str) -> Result:
    signed = () if words[0] in ("list", "undo", "gold") else ("--by", "Ada Thornley")
    return CliRunner().invoke(main, ["correct", *words, *signed, "--db", str(path)])


def made(path: Path, *words: str) -> None:
    result = correct(path, *words)
    assert result.exit_code == 0, result.output
    assert "1 made" in result.output


def rebuilt(path: Path) -> None:
    with Database(path) as database:
        build([str(CORPUS)], database, manner=Manner(ocr=False), force=True)


def asked(path: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def ids(path: Path, table: str, paper: str = REPORT) -> list[str]:
    rows = asked(
        path,
        f"SELECT t.id FROM {table} AS t JOIN documents AS d ON d.id = t.document_id "
        "WHERE d.filename = ? AND d.parent_id IS NULL ORDER BY t.position",
        f"{paper}.pdf",
    )
    return [str(identity) for (identity,) in rows]


def without(path: Path) -> dict[str, list[str]]:
    return {table: rows for table, rows in contents(path).items() if table not in OWN}


def every_sort(path: Path) -> None:
    """Make a correction of every sort."""
    first, _, third, fourth, last = ids(path, "recommendations")
    (decision, *_) = ids(path, "decisions", MINUTES)
    made(path, "set", REPORT, "title", "Parks after dark", "--reason", "so the cover has it")
    made(path, "set", REPORT, "meeting_date", "15/11/2023")
    made(path, "set", REPORT, "author", "Bea Lowther, Ranger")
    made(path, "set", decision, "outcome", "deferred")
    made(path, "set", last, "text", "receive a report on the subway.")
    made(path, "add", REPORT, "That the ranger's survey be repeated.", "--page", "2")
    made(path, "merge", third, fourth)
    made(path, "remove", first)
    made(path, "split", ids(path, "priorities")[0], "Safe places", "Welcoming places")


def test_corrections_hold_at_once_and_after_every_build(path: Path) -> None:
    every_sort(path)
    at_once = without(path)
    with closing(sqlite3.connect(path)) as connection:
        assert not unsound(connection)
    rebuilt(path)
    assert without(path) == at_once
    ((title, day),) = asked(
        path, "SELECT title, meeting_date FROM documents WHERE filename = ?", f"{REPORT}.pdf"
    )[:1]
    assert (title, day) == ("Parks after dark", "2023-11-15")
    texts = [
        text
        for identity in ids(path, "recommendations")
        for (text,) in asked(path, "SELECT text FROM recommendations WHERE id = ?", identity)
    ]
    assert len(texts) == 4
    assert "That the ranger's survey be repeated." in texts
    assert [
        row[0]
        for row in asked(
            path,
            "SELECT name FROM priorities WHERE id LIKE ?",
            f"{ids(path, 'priorities')[0][:16]}%",
        )
    ][:1] == ["Safe places"]


def test_rows_that_people_added_are_found_and_numbered_by_their_paper(path: Path) -> None:
    every_sort(path)
    result = CliRunner().invoke(main, ["search", "ranger's survey", "--db", str(path)])
    assert "That the ranger's survey be repeated." in result.output
    for table in ("recommendations", "priorities", "people_roles"):
        astray = asked(
            path,
            f"SELECT count(*) FROM {table} AS t JOIN documents AS d ON d.id = t.document_id "
            f"WHERE t.rowid >> {ROWS} <> d.rowid",
        )
        assert astray == [(0,)], table


def test_what_is_taken_back_leaves_nothing_behind(built: Path, path: Path) -> None:
    every_sort(path)
    numbers = [str(number) for (number,) in asked(path, "SELECT id FROM corrections")]
    Random(1).shuffle(numbers)
    assert correct(path, "undo", *numbers).exit_code == 0
    assert without(path) == without(built)
    assert asked(path, "SELECT count(*) FROM extracted") == [(0,)]
    assert correct(path, "undo", numbers[0]).exit_code == 1


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_builds_and_corrections_does_not_matter(
    path: Path, tmp_path: Path, seed: int
) -> None:
    every_sort(path)
    luck = Random(seed)
    files = sorted(map(str, CORPUS.glob("*.pdf")))
    luck.shuffle(files)
    other = tmp_path / "other.db"
    sheet = tmp_path / "corrections.csv"
    sheet.write_text(correct(path, "list", "--csv").output, encoding="utf-8")
    needed = [file for file in files if Path(file).stem in (REPORT, MINUTES)]
    rest = [file for file in files if file not in needed]
    with Database(other) as database:
        build([*needed, *rest[: len(rest) // 2]], database, manner=Manner(ocr=False))
    assert correct(other, "apply", str(sheet)).exit_code == 0
    with Database(other) as database:
        build(files, database, manner=Manner(ocr=False))
    with Database(path) as database:
        build(files, database, manner=Manner(ocr=False))
    ours, theirs = without(path), without(other)
    assert {table: ours[table] == theirs[table] for table in ours} == dict.fromkeys(ours, True)


def test_a_sheet_is_taken_row_by_row(path: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(
        "operation,id,field,value,page\n"
        f"set,{REPORT},title,Parks after dark,\n"
        f"set,{REPORT},kind,essay,\n"
        f"mend,{REPORT},title,Parks,\n"
        f"set,{REPORT},meeting_date,31/02/2023,\n"
        f"add,{REPORT},,That nothing be done.,99\n",
        encoding="utf-8",
    )
    result = correct(path, "apply", str(sheet))
    assert result.exit_code == 3
    said = result.output
    assert "row 3: kind: 'essay' is not allowed; use committee_report" in said
    assert "row 4: operation: 'mend' is not allowed; use set, add" in said
    assert "row 5: meeting_date:" in said
    assert "row 6: " in said
    assert "1 made" in said
    assert len(asked(path, "SELECT id FROM corrections")) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("set", REPORT, "colour", "red"), "'colour' is no field of documents to correct; allowed"),
        (("set", "no-such-paper", "title", "x"), "no-such-paper"),
        (("merge", "x"), "x"),
        (("undo", "77"), "77"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(
    path: Path, words: tuple[str, ...], said: str
) -> None:
    result = correct(path, *words)
    assert result.exit_code == 1
    assert said in result.output
    assert asked(path, "SELECT count(*) FROM corrections") == [(0,)]


def test_families_are_joined_and_parted_as_people_say(path: Path) -> None:
    marshals, *_ = asked(
        path,
        "SELECT family_id, group_concat(id) FROM recommendations WHERE family_id IS NOT NULL "
        "AND same_as IS NULL GROUP BY 1 ORDER BY count(*) DESC, 1",
    )
    family, members = str(marshals[0]), str(marshals[1]).split(",")
    stranger = ids(path, "recommendations")[0]

    def families(*items: str) -> set[object]:
        found = "SELECT family_id FROM recommendations WHERE id = ?"
        return {row[0] for item in items for row in asked(path, found, item)}

    made(path, "join", stranger, family)
    assert len(families(stranger, *members)) == 1
    assert None not in families(stranger)
    rebuilt(path)
    assert len(families(stranger, *members)) == 1
    assert correct(path, "undo", "1").exit_code == 0
    assert families(*members) == {family}
    assert families(stranger) != {family}
    made(path, "part", members[0], *members[1:])
    assert families(members[0]) != families(members[1])


def test_a_correction_that_no_longer_fits_is_kept_and_told(path: Path) -> None:
    identity = ids(path, "recommendations")[0]
    made(path, "set", identity, "text", "note the survey;")
    with Database(path) as database:
        (kept,) = database.connection.execute("SELECT rows FROM extracted").fetchone()
        rows = json.loads(kept)
        rows["recommendations"] = rows["recommendations"][1:]
        database.connection.execute("UPDATE extracted SET rows = ?", (json.dumps(rows),))
        database.connection.execute("DELETE FROM connected")
        build([str(CORPUS)], database, manner=Manner(ocr=False))
        (told,) = misfits(database.connection).values()
        assert "is not among the recommendations of the document any more" in told
        assert len(standing(database.connection)) == 1
    assert "Not laid on" in correct(path, "list").output
    asked_for = ["problems", "--cause", "correction_not_applied", "--db", str(path)]
    assert "moothall correct undo 1" in " ".join(CliRunner().invoke(main, asked_for).output.split())


def test_corrected_papers_are_gold_to_measure_by(path: Path, tmp_path: Path) -> None:
    every_sort(path)
    folder = tmp_path / "gold"
    assert correct(path, "gold", str(folder)).exit_code == 0
    assert {file.stem for file in folder.iterdir()} == {REPORT, MINUTES}
    result = CliRunner().invoke(main, ["evaluate", str(folder), "--misses"])
    assert result.exit_code == 0, result.output
    assert "Parks after dark" in result.output


def test_who_corrected_what_is_shown(path: Path) -> None:
    every_sort(path)
    shown = CliRunner().invoke(main, ["show", REPORT, "--db", str(path)]).output
    assert "Corrected by people" in shown
    assert "“Parks after dark” instead of “Feeling Safe in Parks and Open Spaces”" in shown
    (last,) = ids(path, "recommendations")[-2:-1]
    for address in (
        f"/-/document/{ids(path, 'recommendations')[0][:16]}",
        f"/-/recommendation/{last}",
    ):
        response = asyncio.run(application(path).client.get(address))
        assert response.status_code == 200
        assert "Corrected by people" in response.text
        assert "Ada Thornley" in response.text


def test_the_list_is_a_sheet_that_can_be_applied_again(path: Path, tmp_path: Path) -> None:
    every_sort(path)
    sheet = tmp_path / "list.csv"
    sheet.write_text(correct(path, "list", "--csv").output, encoding="utf-8")
    with sheet.open(encoding="utf-8", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 9
    again = correct(path, "apply", str(sheet))
    assert again.exit_code == 0
    assert "0 made, 9 that hold already" in again.output
