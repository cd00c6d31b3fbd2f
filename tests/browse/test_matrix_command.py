"""`moothall matrix`, as printed, as JSON and as CSV."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from readings import reading, shelve
from rich.console import Console

from browse.priorities import print_matrix
from models.matrix import matrices
from models.shelf import open_shelf
from models.vocabulary import Kind, Scope
from pipeline import main

PLANS = [
    reading(
        f"{n}.pdf",
        kind=Kind.CSP_PLAN,
        partnership=name,
        period=period,
        priorities=[(priority, Scope.PARTNERSHIP) for priority in priorities],
    )
    for n, (name, period, priorities) in enumerate(
        [
            ("Saltmere CDRP", ("2008", "2011"), ["Serious violence", "Hate crime", "Burglary"]),
            (
                "Safer Saltmere Partnership",
                ("2011", "2014"),
                ["Serious violence and the exploitation of children", "Burglary"],
            ),
            ("Safer Saltmere Partnership", ("2017", "2020"), ["Burglary"]),
        ]
    )
]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return shelve(tmp_path / "a.db", [*PLANS, reading("alone.pdf", kind=Kind.CSP_PLAN)])


def run(*words: str | Path) -> str:
    result = CliRunner().invoke(main, ["matrix", *map(str, words)])
    assert result.exit_code == 0, result.output
    return result.output


def test_a_matrix_is_printed_as_a_person_would_read_it(shelf: Path) -> None:
    lines = [" ".join(line.split()) for line in run("--db", shelf).splitlines()]
    assert lines == [
        "Safer Saltmere Partnership",
        "also: Saltmere CDRP",
        "no plan",
        "Priority 2008–11 2011–14 found 2017–20",
        "Serious violence and the exploitation of children stated renamed ? not in it",
        "was: Serious violence",
        "Hate crime stated dropped ? –",
        "Burglary stated continued ? continued",
        "2014 to 2017: no plan found",
        "not in 2011–14, last seen in 2008–11: Hate crime",
        "not in 2017–20, last seen in 2011–14: Serious violence and the exploitation of children",
        "",
        "Plans that name neither partnership nor council:",
        "alone.pdf",
    ]


def test_a_matrix_fits_a_terminal_of_80_columns(shelf: Path) -> None:
    console = Console(file=StringIO(), width=80, force_terminal=True, color_system=None)
    (found,) = matrices(open_shelf(shelf))
    print_matrix(console, found)
    assert isinstance(console.file, StringIO)
    lines = console.file.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    assert not any("…" in line for line in lines)


def test_json_has_the_whole_matrix(shelf: Path) -> None:
    (found,) = json.loads(run("--db", shelf, "--json"))
    assert [one["period"] for one in found["periods"]] == [
        "2008–11",
        "2011–14",
        "2014–17",
        "2017–20",
    ]
    assert found["periods"][2]["standing"] == "no_plan"
    assert found["names"] == ["Safer Saltmere Partnership", "Saltmere CDRP"]
    violence = found["rows"][0]
    assert violence["cells"][1]["previous"] == "Serious violence"
    assert violence["cells"][1]["basis"] == "like_words"


def test_csv_has_a_line_for_each_cell(shelf: Path) -> None:
    lines = list(csv.DictReader(StringIO(run("--db", shelf, "--csv"))))
    hate = [line for line in lines if line["priority"] == "Hate crime"]
    assert [(line["period"], line["standing"], line["last_seen"]) for line in hate] == [
        ("2008–11", "stated", ""),
        ("2011–14", "dropped", "2008–11"),
        ("2014–17", "no_plan", "2008–11"),
    ]
    assert hate[0]["source"] == "0.pdf"


def test_an_unknown_partnership_is_explained(shelf: Path) -> None:
    result = CliRunner().invoke(main, ["matrix", "--db", str(shelf), "--partnership", "Orrin"])
    assert result.exit_code == 1
    assert "there is: Safer Saltmere Partnership" in result.output


def test_a_database_without_plans_says_so(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [reading("a.pdf")])
    assert run("--db", path) == "No community safety plans whose partnership is known.\n"
