"""Numbers that PDFium writes where it is told to, asked for in one go.

The addresses it is told are made once and used again for every page: making them for each
call takes as long as the call.
"""

from collections import deque
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extract.read.library import Address, Call, at

ROWS = 4096
"""Answers fetched at a time; few pages have more characters."""

SIZE = 4
"""Bytes of a number."""


class Answers:
    """Room for what a bare function answers: rows of `columns` single-precision numbers.

    The function takes the address of a whole row, or, if `apart`, of each number in it.
    """

    def __init__(self, columns: int, *, apart: bool = False) -> None:
        self._cells = np.zeros((ROWS, columns), dtype=np.float32)
        start = self._cells.ctypes.data
        cells: list[Address] = list(map(at, range(start, start + self._cells.nbytes, SIZE)))
        self._places = [cells[column::columns] for column in range(columns if apart else 1)]

    def ask(self, function: Call, *arguments: Sequence[Any]) -> NDArray[np.float32]:
        """Return a row for each call, 0 where it writes nothing; `arguments` are alike long."""
        count = len(arguments[0])
        if count <= ROWS:
            return self._ask(function, count, arguments)
        batches = [
            [argument[start : start + ROWS] for argument in arguments]
            for start in range(0, count, ROWS)
        ]
        return np.concatenate([self._ask(function, len(batch[0]), batch) for batch in batches])

    def _ask(
        self, function: Call, count: int, arguments: Sequence[Sequence[Any]]
    ) -> NDArray[np.float32]:
        cells = self._cells[:count]
        cells.fill(0)
        deque(map(function, *arguments, *self._places), maxlen=0)
        return cells.copy()
