from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.matching import NEAR, normal, pair, similarity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the council’s “plan”", 'the council\'s "plan"'),
        ("2022 – 2025", "2022 - 2025"),
        ("two\n lines\u00a0here", "two lines here"),
        ("com\u00admunity", "community"),
        ("Cyngor Ty\u0302 Draw", "Cyngor Tŷ Draw"),
    ],
)
def test_what_a_typesetter_chooses_makes_no_difference(one: str, other: str) -> None:
    assert normal(one) == normal(other)
    assert similarity(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Note it.", "note it."), ("Note it", "Note it."), ("agreed to note", "agree to note")],
)
def test_other_differences_are_near_and_not_exact(one: str, other: str) -> None:
    assert NEAR <= similarity(one, other) < 1


def test_different_texts_are_not_near() -> None:
    assert similarity("fund taxi marshals", "install lighting in the park") < NEAR


weights = st.lists(st.floats(0, 2).map(lambda x: round(x, 2)), min_size=5, max_size=5)


@given(st.lists(weights, max_size=5))
def test_the_pairs_have_the_greatest_total_weight(matrix: list[list[float]]) -> None:
    rows, columns = range(len(matrix)), range(5)
    pairs = pair(rows, columns, lambda i, j: matrix[i][j])
    assert len({j for _, j in pairs}) == len(pairs)
    assert all(matrix[i][j] > 0 for i, j in pairs)
    best = max(
        sum(matrix[i][j] for i, j in zip(rows, chosen, strict=False))
        for chosen in permutations(columns, len(matrix))
    )
    assert sum(matrix[i][j] for i, j in pairs) == pytest.approx(best)


def test_nothing_pairs_with_nothing() -> None:
    assert pair([], ["a"], lambda one, other: 1.0) == []
    assert pair(["a"], [], lambda one, other: 1.0) == []
