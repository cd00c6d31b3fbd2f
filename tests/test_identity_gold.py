"""Identities and matrices of the whole corpus against `identities.toml` and `matrix.toml`.

The floors rise, never fall: pairs of names rightly held to be one, and cells of matrices.
"""

import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from extract.page import Manner
from models.database import Database
from models.matrix import Matrix, Row, matrices
from models.matrix.likeness import spelled
from models.shelf import open_shelf
from pipeline import build

CORPUS = Path(__file__).parents[1] / "corpus"
PAIRS_FOUND, CELLS_RIGHT = 1.0, 0.83
"""Least share of the pairs in gold; of the cells. A pair that is not in gold is not allowed."""

Pair = tuple[str, str, str, str]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("corpus") / "corpus.db"
    with Database(path) as database:
        build([str(CORPUS)], database, manner=Manner(ocr=False))
    connection = open_shelf(path)
    yield connection
    connection.close()


def gold(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPUS / name).read_text(encoding="utf-8"))


def pairs(of: str, council: str, names: list[str]) -> set[Pair]:
    return {(of, council.casefold(), *pair) for pair in combinations(sorted(names), 2)}


def found_pairs(shelf: sqlite3.Connection) -> set[Pair]:
    names: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for of, identity, council, name in shelf.execute(
        "SELECT of, identity_id, coalesce((SELECT name FROM councils WHERE of IN "
        "('committee', 'person') AND id = substr(identity_id, 1, instr(identity_id, '/') - 1)), "
        "''), name FROM aliases WHERE documents > 0"
    ):
        names[of, identity, council].append(name)
    return set().union(*(pairs(of, council, said) for (of, _, council), said in names.items()))


def test_names_are_held_to_be_one_where_they_are(shelf: sqlite3.Connection) -> None:
    wanted: set[Pair] = set()
    for entry in gold("identities.toml")["same"]:
        for names in entry["names"]:
            wanted |= pairs(entry["of"], entry.get("council", ""), names)
    found = found_pairs(shelf)
    print(
        f"pairs of names: {len(found & wanted)} of {len(wanted)} right, {len(found - wanted)} wrong"
    )
    assert not found - wanted, sorted(found - wanted)
    assert len(found & wanted) >= PAIRS_FOUND * len(wanted)


def test_successions_are_those_that_papers_state(shelf: sqlite3.Connection) -> None:
    wanted = {
        (entry["of"], before, entry["to"])
        for entry in gold("identities.toml")["successions"]
        for before in entry["from"]
    }
    assert set(shelf.execute("SELECT of, predecessor, successor FROM successions")) == wanted


def test_every_paper_of_a_partnership_is_joined_to_it(shelf: sqlite3.Connection) -> None:
    strays = shelf.execute(
        "SELECT source FROM documents WHERE kind = 'csp_plan' AND partnership_id IS NULL"
    ).fetchall()
    # It names neither a partnership nor a council but in passing.
    assert [Path(source).name for (source,) in strays] == ["2024-plan-on-a-page.pdf"]


def cells(matrix: Matrix, row: Row) -> list[str]:
    return [
        f"{column.period} {cell.standing if cell else '-'}"
        for column, cell in zip(matrix.columns, row.cells, strict=True)
    ]


def test_cells_of_matrices_are_right(shelf: sqlite3.Connection) -> None:
    right = total = 0
    wrong: list[str] = []
    for entry in gold("matrix.toml")["matrix"]:
        (matrix,) = matrices(shelf, partnership=entry["partnership"])
        assert [str(column.period) for column in matrix.columns] == entry["periods"]
        found = {spelled(row.names[-1]): row for row in matrix.rows}
        for names, standings in entry["rows"]:
            row = found.pop(spelled(names[0]), None)
            got = cells(matrix, row) if row else [""] * len(standings)
            want = [f"{p} {s}" for p, s in zip(entry["periods"], standings, strict=True)]
            total += len(want)
            right += sum(one == other for one, other in zip(got, want, strict=True))
            wrong += [f"{names[0]}: {g} for {w}" for g, w in zip(got, want, strict=True) if g != w]
            if row and got == want:
                assert [*map(spelled, row.names[::-1])] == [*map(spelled, names)]
        for row in found.values():
            total += len(row.cells)
            wrong += [f"no row of gold: {row.name}"]
    print(f"cells: {right} of {total} right", *wrong, sep="\n")
    assert right >= CELLS_RIGHT * total, wrong


def test_no_cell_says_dropped_beside_a_plan_that_is_not_there(shelf: sqlite3.Connection) -> None:
    for matrix in matrices(shelf):
        for row in matrix.rows:
            for (before, column), cell in zip(pairwise(matrix.columns), row.cells[1:], strict=True):
                if cell is not None and cell.standing in ("dropped", "new"):
                    assert before.read
                    assert column.read
