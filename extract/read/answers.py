"""What PDFium writes where it is told to, asked for many things in one go.

The addresses it is told are made once and used again for every page: making them for each
call takes as long as the call.
"""

from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.read.library import Address, Call, at

ROWS = 4096
"""Answers fetched at a time; few pages have more characters."""

SIZE = 4
"""Bytes of a cell: a single-precision number, or an integer."""

Cells = NDArray[np.float32]


def keys(cells: Cells) -> list[bytes]:
    """Return the bytes of each row, less the zeros at their end: rows alike have the same."""
    packed = np.ascontiguousarray(cells)
    return packed.view(f"S{SIZE * packed.shape[1]}").ravel().tolist() if packed.size else []


class Question(NamedTuple):
    """A bare function, what it is given of each thing, and the columns it is told to write to.

    A function that writes several numbers side by side is told the first one's column only.
    """

    function: Call
    arguments: Sequence[Sequence[Any]]
    columns: Sequence[int] = (0,)


class Answers:
    """Room for answers: a row of `columns` cells for each thing that is asked about.

    Cells that are not written to have all bits set if `marked`, so that this can be told from
    any answer (as an integer it is -1, and no number as any other), and are else 0.
    """

    def __init__(self, columns: int, *, marked: bool = False) -> None:
        self._cells = np.zeros((ROWS, columns), dtype=np.float32)
        self._bits = self._cells.view(np.int32)
        self._blank = -1 if marked else 0
        start = self._cells.ctypes.data
        cells: list[Address] = list(map(at, range(start, start + self._cells.nbytes, SIZE)))
        self._places = [cells[column::columns] for column in range(columns)]

    def ask(self, count: int, *questions: Question) -> Cells:
        """Return the rows of so many things, of which each question has so many arguments."""
        if count <= ROWS:
            return self._ask(count, questions)
        batches = [
            [
                one._replace(arguments=[given[start : start + ROWS] for given in one.arguments])
                for one in questions
            ]
            for start in range(0, count, ROWS)
        ]
        rows = [min(ROWS, count - start) for start in range(0, count, ROWS)]
        return np.concatenate(list(map(self._ask, rows, batches)))

    def _ask(self, count: int, questions: Sequence[Question]) -> Cells:
        self._bits[:count].fill(self._blank)
        for function, arguments, columns in questions:
            places = [self._places[column] for column in columns]
            deque(map(function, *arguments, *places), maxlen=0)
        return self._cells[:count].copy()
