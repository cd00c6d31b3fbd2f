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
        found = np.empty((count, self._cells.shape[1]), dtype=np.float32)
        for start in range(0, count, ROWS):
            stop = min(start + ROWS, count)
            cells = self._cells[: stop - start]
            cells.fill(0)
            asked = [argument[start:stop] for argument in arguments]
            deque(map(function, *asked, *self._places), maxlen=0)
            found[start:stop] = cells
        return found
