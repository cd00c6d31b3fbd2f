"""Priorities from plan to plan."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from readings import reading, shelve

from models.errors import BadQuery
from models.matrix import Matrix, matrices, plans_of_nobody
from models.matrix.likeness import essence, likeness
from models.reading import Reading
from models.shelf import open_shelf
from models.vocabulary import Kind, Scope

Plan = tuple[tuple[str, str] | None, Sequence[str]]


def plans(*of: Plan, partnership: str | None = "Safer Saltmere Partnership") -> list[Reading]:
    return [
        reading(
            f"{n}.pdf",
            kind=Kind.CSP_PLAN,
            council="Saltmere Borough Council" if partnership else None,
            partnership=partnership,
            period=period,
            priorities=[(name, Scope.PARTNERSHIP) for name in names],
        )
        for n, (period, names) in enumerate(of)
    ]


def shelved(path: Path, readings: Sequence[Reading]) -> sqlite3.Connection:
    return open_shelf(shelve(path / "a.db", readings))


def matrix(path: Path, *of: Plan) -> Matrix:
    (found,) = matrices(shelved(path, plans(*of)))
    return found


def standings(found: Matrix) -> dict[str, list[str | None]]:
    return {
        row.names[-1]: [str(cell.standing) if cell else None for cell in row.cells]
        for row in found.rows
    }


FIRST, SECOND, THIRD = ("2015", "2018"), ("2018", "2021"), ("2021", "2024")


def test_a_priority_is_new_continued_renamed_dropped_and_back(tmp_path: Path) -> None:
    found = matrix(
        tmp_path,
        (THIRD, ["Serious violence and exploitation", "Rural crime", "Road safety"]),
        (FIRST, ["Anti-social behaviour", "Rural crime", "Serious violence"]),
        (SECOND, ["Tackling ASB", "Serious violence and exploitation"]),
    )
    assert [str(column.period) for column in found.columns] == ["2015–18", "2018–21", "2021–24"]
    assert standings(found) == {
        "Tackling ASB": ["stated", "continued", "dropped"],
        "Rural crime": ["stated", "dropped", "returned"],
        "Serious violence": ["stated", "renamed", "continued"],
        "Road safety": [None, None, "new"],
    }
    violence = found.rows[2]
    assert violence.names == ["Serious violence and exploitation", "Serious violence"]
    cell = violence.cells[1]
    assert cell is not None
    assert (cell.name, cell.previous) == (violence.names[0], violence.names[1])
    assert cell.page == 1


def test_nothing_is_called_dropped_or_new_beside_a_plan_that_was_not_found(tmp_path: Path) -> None:
    found = matrix(
        tmp_path, (("2009", "2012"), ["Burglary", "Hate crime"]), (THIRD, ["Burglary", "Arson"])
    )
    assert [column.plan is None for column in found.columns] == [False, True, False]
    assert standings(found) == {
        "Burglary": ["stated", "no_plan", "continued"],
        "Hate crime": ["stated", "no_plan", "absent"],
        "Arson": [None, "no_plan", "stated"],
    }
    gone = found.rows[1].cells[2]
    assert gone is not None
    assert gone.last_seen == "2009–12"


def test_a_plan_in_which_no_priorities_were_found_says_nothing(tmp_path: Path) -> None:
    found = matrix(tmp_path, (FIRST, ["Burglary"]), (SECOND, []), (THIRD, ["Arson"]))
    assert standings(found) == {
        "Burglary": ["stated", "no_priorities", "absent"],
        "Arson": [None, "no_priorities", "stated"],
    }


def test_a_plan_that_speaks_of_what_it_dropped_is_cited(tmp_path: Path) -> None:
    later = reading(
        "b.pdf",
        kind=Kind.CSP_PLAN,
        partnership="Safer Saltmere Partnership",
        period=SECOND,
        priorities=[("Arson", Scope.PARTNERSHIP)],
        pages=("Our priority is arson.", "Burglaries have fallen, and are left to the police."),
    )
    earlier = plans((FIRST, ["Burglary", "Hate crime"]))
    (found,) = matrices(shelved(tmp_path, [*earlier, later]))
    dropped = [row.cells[1] for row in found.rows[:2]]
    assert [cell and (cell.standing, cell.mentioned) for cell in dropped] == [
        ("dropped", 2),
        ("dropped", None),
    ]


def test_nothing_is_said_after_the_last_plan(tmp_path: Path) -> None:
    assert standings(matrix(tmp_path, (FIRST, ["Burglary"]))) == {"Burglary": ["stated"]}


def test_a_priority_that_may_be_either_of_two_is_neither(tmp_path: Path) -> None:
    found = matrix(
        tmp_path,
        (FIRST, ["Violence and exploitation"]),
        (SECOND, ["Violence at night", "Exploitation of children"]),
    )
    assert standings(found)["Violence and exploitation"] == ["stated", "dropped"]


def test_a_family_holds_priorities_of_different_words_together(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", plans((FIRST, ["Quiet streets"]), (SECOND, ["Less noise"])))
    with sqlite3.connect(path) as writer:
        writer.execute(
            "INSERT INTO families VALUES ('f', 'priority', 'Noise', 2, 2, 1, NULL, NULL)"
        )
        writer.execute("UPDATE priorities SET family_id = 'f'")
    (found,) = matrices(open_shelf(path))
    (row,) = found.rows
    assert [cell and cell.basis for cell in row.cells] == [None, "same_family"]
    assert row.names == ["Less noise", "Quiet streets"]


def test_two_documents_with_one_plan_are_one_column(tmp_path: Path) -> None:
    found = matrix(tmp_path, (FIRST, ["Burglary"]), (FIRST, ["Burglary", "Arson"]))
    (column,) = found.columns
    assert len(column.others) == 1
    assert len(found.rows) == 2


def test_a_plan_without_a_period_is_told_of_apart(tmp_path: Path) -> None:
    found = matrix(tmp_path, (FIRST, ["Burglary"]), (None, ["Arson"]))
    assert [plan.source for plan in found.undated] == ["1.pdf"]
    assert list(standings(found)) == ["Burglary"]


def test_a_matrix_is_found_by_any_name_of_its_partnership_or_council(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, plans((FIRST, ["Burglary"])))
    for asked in ({"partnership": "safer saltmere"}, {"council": "Saltmere BC"}):
        assert [one.name for one in matrices(shelf, **asked)] == ["Safer Saltmere Partnership"]
    with pytest.raises(BadQuery, match="there is: Safer Saltmere Partnership"):
        list(matrices(shelf, partnership="Orrin"))


def test_a_plan_of_nobody_is_listed(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, plans((FIRST, ["Burglary"]), partnership=None))
    assert list(matrices(shelf)) == []
    assert plans_of_nobody(shelf) == [("0.pdf", None)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tackling anti-social behaviour", "ASB"),
        ("Reduce re-offending", "Reducing Reoffending"),
        ("To protect young people", "Youth"),
        ("Violence Against Women and Girls", "VAWG"),
        ("Domestic violence", "Stop abuse in the home"),
    ],
)
def test_names_of_one_matter_have_the_same_words(one: str, other: str) -> None:
    assert essence(one) == essence(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Safer communities", "Safer people"),
        ("Violence", "Violence against women and girls"),
        ("Rural crime", "Hate crime"),
        ("Domestic abuse", "Substance abuse"),
    ],
)
def test_names_that_share_no_telling_word_are_not_alike(one: str, other: str) -> None:
    assert likeness(essence(one), essence(other)) < 0.5
