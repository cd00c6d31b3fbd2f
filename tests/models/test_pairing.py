from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.pairing import pair

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
