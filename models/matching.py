"""When two texts are the same, nearly the same, and which belongs to which."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from rapidfuzz import fuzz

NEAR = 0.8
"""Similarity from which two texts count as the same, softly."""

_PRINTED_ALIKE = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\ufeff", ""),
}

Left = TypeVar("Left")
Right = TypeVar("Right")


def normal(text: str) -> str:
    r"""Set aside what a typesetter chooses: white space, and kinds of quote and dash.

    >>> normal("the  Council’s five – year\nplan")
    "the Council's five - year plan"
    """
    if text.isascii():
        text = text.replace("`", "'")
    else:
        text = unicodedata.normalize("NFC", text)
        # Most signs are in few texts: each is sought faster than all are looked up by letters.
        for sign, alike in _PRINTED_ALIKE.items():
            text = text.replace(sign, alike)
    return " ".join(text.split())


def similarity(one: str, other: str) -> float:
    """Return 0 to 1: 1 where the normal forms are equal, else below 1 whatever the case."""
    one, other = normal(one), normal(other)
    if one == other:
        return 1.0
    return min(fuzz.ratio(one.casefold(), other.casefold()) / 100, 0.9999)


def pair(
    left: Sequence[Left], right: Sequence[Right], weight: Callable[[Left, Right], float]
) -> list[tuple[int, int]]:
    """Return the one-to-one pairs (index left, index right) of greatest total weight.

    Pairs of weight 0 are never made. Indices rise on the left.
    """
    if not left or not right:
        return []
    size = max(len(left), len(right))
    weights = np.zeros((size, size))
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            weights[i, j] = weight(one, other)
    return [(i, j) for i, j in enumerate(_assign(-weights)) if weights[i, j] > 0]


def _assign(costs: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> list[int]:
    """Return for each row of a square matrix the column that makes the total cost least.

    The Hungarian method with potentials (shortest augmenting paths), O(n³).
    """
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
