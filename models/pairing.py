"""Which of some things belongs to which of some others."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")


def pair(
    left: Sequence[Left], right: Sequence[Right], weight: Callable[[Left, Right], float]
) -> list[tuple[int, int]]:
    """Return the one-to-one pairs (index left, index right) of greatest total weight.

    Pairs of weight 0 are never made. Indices rise on the left.
    """
    if not left or not right:
        return []
    size = max(len(left), len(right))
    weights = [[weight(one, other) for other in right] for one in left]
    padding = [0.0] * (size - len(right))
    rows = [[*row, *padding] for row in weights]
    rows += [[0.0] * size] * (size - len(left))
    chosen = _assign(rows)[: len(left)]
    return [(i, j) for i, j in enumerate(chosen) if rows[i][j] > 0]


def _assign(weights: Sequence[Sequence[float]]) -> list[int]:
    """Return for each row of a square matrix the column that makes the total weight greatest.

    The Hungarian method with potentials (shortest augmenting paths), O(n³).
    """
    # Few archives hold papers that must be compared so, and the others are spared loading it.
    import numpy as np

    costs = -np.array(weights)
    size = len(costs)
    of_row, of_column = np.zeros(size), np.zeros(size + 1)
    row_at = np.full(size + 1, -1)
    for row in range(size):
        column, row_at[size] = size, row
        slack = np.full(size, np.inf)
        came_from = np.full(size, size)
        visited = np.zeros(size + 1, dtype=bool)
        while row_at[column] >= 0:
            visited[column] = True
            current = row_at[column]
            free = ~visited[:size]
            reduced = costs[current] - of_row[current] - of_column[:size]
            better = free & (reduced < slack)
            slack[better] = reduced[better]
            came_from[better] = column
            nearest = int(np.argmin(np.where(free, slack, np.inf)))
            step = slack[nearest]
            of_row[row_at[visited]] += step
            of_column[visited] -= step
            slack[free] -= step
            column = nearest
        while column != size:
            row_at[column] = row_at[came_from[column]]
            column = int(came_from[column])
    answer = np.empty(size, dtype=int)
    answer[row_at[:size]] = np.arange(size)
    return [int(column) for column in answer]
