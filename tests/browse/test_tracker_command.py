"""The tracker goes out as a sheet, comes back edited, and outlives a build."""

import csv
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from meetings import Minute, build, minutes, report

from models.shelf import open_shelf
from models.tracker import Line, tracker
from pipeline import main

BOUGHT = "the purchase of two cameras for the harbour"
ASKED = (
    f"approve {BOUGHT}",
    "=note the survey of the market",
    "fund taxi marshals for a further year",
)
PAPERS = [
    report("Harbour safety", *ASKED, item="7"),
    minutes(
        Minute(
            "7", "Harbour safety", ["That the purchase of two cameras for the harbour be approved"]
        )
    ),
]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    with build(tmp_path / "tracker.db", PAPERS):
        return tmp_path / "tracker.db"


def run(*words: str | Path, code: int = 0) -> str:
    result = CliRunner().invoke(main, [*map(str, words)])
    assert result.exit_code == code, result.output
    return result.output


def line(shelf: Path, beginning: str) -> Line:
    connection = open_shelf(shelf)
    try:
        return next(one for one in tracker(connection) if one.recommendation.startswith(beginning))
    finally:
        connection.close()


def edit(sheet: Path, beginning: str, **cells: object) -> None:
    book = openpyxl.load_workbook(sheet)
    page = book["Tracker"]
    names = [cell.value for cell in page[1]]
    for row in page.iter_rows(min_row=2):
        said = dict(zip(names, row, strict=True))
        if str(said["Recommendation"].value).lstrip("'").startswith(beginning):
            for name, value in cells.items():
                said[name].value = value  # type: ignore[assignment]
    book.save(sheet)


def test_the_workbook_is_one_that_officers_can_filter(shelf: Path, tmp_path: Path) -> None:
    run("export", tmp_path / "tracker.xlsx", "--db", shelf)
    book = openpyxl.load_workbook(tmp_path / "tracker.xlsx")
    page = book["Tracker"]
    assert book.sheetnames == ["Tracker", "Families"]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == page.dimensions
    assert page.max_row == 1 + len(ASKED)
    assert not [c.coordinate for row in page.iter_rows() for c in row if c.data_type == "f"]


def test_evidence_that_is_here_is_a_link_to_its_page(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def links() -> dict[str, str | None]:
        run("export", tmp_path / "tracker.xlsx", "--db", shelf)
        page = openpyxl.load_workbook(tmp_path / "tracker.xlsx")["Tracker"]
        column = next(cell.column for cell in page[1] if cell.value == "Evidence link")
        cells = [row[column - 1] for row in page.iter_rows(min_row=2)]
        return {str(c.value): c.hyperlink.target if c.hyperlink else None for c in cells}

    monkeypatch.chdir(tmp_path)
    before = links()
    assert set(before.values()) == {None}
    source, _, page = next(iter(before)).rpartition("#")
    (tmp_path / source).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / source).touch()
    assert links()[f"{source}#{page}"] == f"{(tmp_path / source).as_uri()}#{page}"


def test_what_an_officer_wrote_is_stored_and_comes_back(shelf: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "tracker.xlsx"
    run("export", sheet, "--db", shelf)
    edit(sheet, "approve", Lead="Harbour Master", Due="31/05/2024", Status="In progress")
    assert "1 row stored, 2 unchanged, 0 refused" in run(
        "track", sheet, "--db", shelf, "--by", "AT"
    )
    kept = line(shelf, "approve")
    assert (kept.lead, kept.due, kept.status) == ("Harbour Master", "2024-05-31", "In progress")
    run("export", sheet, "--db", shelf)
    assert "0 rows stored, 3 unchanged" in run("track", sheet, "--db", shelf)


def test_a_bad_cell_is_named_and_the_other_rows_are_stored(shelf: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "tracker.xlsx"
    run("export", sheet, "--db", shelf)
    edit(sheet, "approve", Status="nearly", Due="soon")
    edit(sheet, "fund", Note="Ask the police")
    said = run("track", sheet, "--db", shelf, code=3)
    assert "row 2: Due 'soon' is no date; write 31/05/2024" in said
    assert "1 row stored" in said
    assert line(shelf, "fund").note == "Ask the police"
    assert line(shelf, "approve").status is None


def test_csv_goes_round_and_no_cell_is_a_formula(shelf: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "tracker.csv"
    run("export", sheet, "--db", shelf)
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Recommendation"][:2] for row in rows] == ["ap", "'=", "fu"]
    rows[1]["Note"] = "Nothing to do"
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    run("track", sheet, "--db", shelf)
    assert line(shelf, "=note").note == "Nothing to do"


def test_what_is_agreed_is_outstanding_until_somebody_says_it_is_done(
    shelf: Path, tmp_path: Path
) -> None:
    said = run("outstanding", "--db", shelf)
    assert "approve the purchase of two cameras" in said
    assert "taxi marshals" not in said
    sheet = tmp_path / "tracker.xlsx"
    run("export", sheet, "--db", shelf)
    edit(sheet, "approve", Status="Blue – Complete")
    run("track", sheet, "--db", shelf)
    assert "Nothing: no recommendation" in run("outstanding", "--db", shelf)


def test_an_entry_outlives_a_build_in_which_the_words_change(shelf: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "tracker.xlsx"
    run("export", sheet, "--db", shelf)
    edit(sheet, "approve", Note="Ordered")
    edit(sheet, "fund", Note="Asked")
    run("track", sheet, "--db", shelf)
    with build(shelf, [report("Harbour safety", f"{ASKED[0]} wall", item="7")]):
        pass
    connection = open_shelf(shelf)
    lines = {one.note: one for one in tracker(connection) if one.note}
    connection.close()
    assert lines["Ordered"].changed
    assert lines["Ordered"].recommendation == f"{ASKED[0]} wall"
    assert not lines["Asked"].found
    assert lines["Asked"].recommendation == ASKED[2]


@pytest.mark.parametrize(
    ("target", "said"),
    [("tracker.docx", "its name must end with"), ("--table=x a.csv", "there is no table 'x'")],
)
def test_what_cannot_be_exported_is_said(shelf: Path, target: str, said: str) -> None:
    assert said in run("export", *target.split(), "--db", shelf, code=1)
