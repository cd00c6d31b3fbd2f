"""What recurs, its lineage and whether a draft was seen, as a person and a program read it."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from meetings import Minute, build, minutes, report

from pipeline import main

MARSHALS = "fund taxi marshals at the Station Road rank for a further year"
AGAIN = "That Cabinet be asked to pay for marshals at the Station Road taxi rank."


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("families") / "papers.db"
    papers = (
        report("Evenings", MARSHALS, "note the survey", day="2020-03-17"),
        minutes(Minute("5", "Evenings", [f"To {MARSHALS}."]), day="2020-03-17"),
        report("Safer Saltmere", AGAIN, day="2022-03-15"),
        report("Dogs", "ban dogs from the bathing beach", day="2022-03-15", name="dogs"),
    )
    build(path, papers).__exit__(None, None, None)
    return path


def run(*arguments: str | Path) -> str:
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def families(database: Path, *options: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(
        run("recurring", "--db", database, "--json", *options)
    )
    return found


def test_what_recurs_is_listed_with_its_figures(database: Path) -> None:
    (family,) = families(database)
    assert (family["occurrences"], family["councils"], family["decided"]) == (2, 1, 1)
    assert (family["first_seen"], family["last_seen"]) == ("2020-03-17", "2022-03-15")
    assert family["gap"] == 728
    assert str(family["id"]) in run("recurring", "--db", database)


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("--council", "saltmere", "--committee", "scrutiny"), 1),
        (("--council", "oxlode"), 0),
        (("--since", "2023"), 0),
        (("--since", "2022-03"), 1),
        (("--min-count", "3"), 0),
        (("--of", "priorities"), 0),
    ],
)
def test_the_list_can_be_narrowed(database: Path, options: tuple[str, ...], count: int) -> None:
    assert len(families(database, *options)) == count


def test_a_lineage_tells_what_changed_and_what_was_found_and_not_found(database: Path) -> None:
    identity = str(families(database)[0]["id"])
    told = run("lineage", identity, "--db", database)
    assert "[-fund taxi-]" in told
    assert "decided: agreed" in told
    assert "decision: none found in this collection" in told
    assert "not implemented" not in told
    rows = list(
        csv.DictReader(io.StringIO(run("lineage", identity[:6], "--db", database, "--csv")))
    )
    assert [row["date"] for row in rows] == ["2020-03-17", "2022-03-15"]
    assert rows[1]["decisions"] == "none found in this collection"
    plain = json.loads(run("lineage", rows[0]["id"], "--db", database, "--json"))
    assert [one["text"] for one in plain["occurrences"]] == [MARSHALS, AGAIN]


def test_a_draft_that_was_seen_is_shown_with_what_was_decided(database: Path) -> None:
    told = run("seen", "That taxi marshals be paid for at the rank", "--db", database)
    assert "says the same, family f-" in told
    assert "decided: agreed" in told
    once = json.loads(
        run("seen", "dogs be banned from the bathing beach", "--db", database, "--json")
    )
    assert [one["family_id"] for one in once] == [None]
    rows = run("seen", "That taxi marshals be paid for at the rank", "--db", database, "--csv")
    assert len(list(csv.DictReader(io.StringIO(rows)))) == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lineage", "f-0000"), "no family is called"),
        (("seen", "That the report be noted."), "says nothing but how it is put"),
        (("recurring", "--since", "May"), "is no date"),
        (("seen", "ban dogs from the beach", "--council", "oxlode"), "no council is called"),
    ],
)
def test_what_cannot_be_answered_is_said_plainly(
    database: Path, arguments: tuple[str, ...], message: str
) -> None:
    result = CliRunner().invoke(main, [*arguments, "--db", str(database)])
    assert result.exit_code == 1
    assert message in result.output
