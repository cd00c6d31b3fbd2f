"""What reading one document may cost, and what it is to cost no more."""

import os
from typing import Literal, NamedTuple

from extract.steps import Step, Task

Cause = Literal["timeout", "memory", "engine_crash"]
"""Why a worker process ended before it was done."""

MEBIBYTE = 2**20

LEAST_MEMORY = 256
"""MiB without which no worker can start; recognising scanned pages takes 1,500."""

THREADS = "OMP_NUM_THREADS"
"""The variable of the environment that is usual for this; who sets it is obeyed."""

SECONDS_A_PAGE = 1.0
"""How long understanding a long document may take, where that is more than a page's limit:
fifty times what it takes."""


class Limits(NamedTuple):
    """Seconds for a page and for a whole file, MiB of memory for a worker process.

    `threads` is how many it may use where several help (recognising), 0 for one a core.
    """

    page: float = 60.0
    file: float = 900.0
    memory: int = 2048
    threads: int = 0

    def seconds(self, step: Step) -> float:
        """Return how long a step may take."""
        if step.task == "fetch":
            return self.file
        return max(self.page, SECONDS_A_PAGE * step.pages)


def use_threads(limits: Limits) -> None:
    """Have this process, and what it starts, use as many threads as it may."""
    if limits.threads:
        os.environ.setdefault(THREADS, str(limits.threads))


def threads() -> int:
    """Return how many threads this process may use where several help, -1 for one a core."""
    given = os.environ.get(THREADS, "")
    return int(given) if given.isdigit() and int(given) else -1


class Fault(NamedTuple):
    """What ended a worker at a page: the page is left out of that task in the next attempt.

    `onwards` leaves out the pages behind it too.
    """

    task: Task
    page: int
    cause: Cause
    reason: str
    onwards: bool = False

    def covers(self, task: Task, page: int) -> bool:
        """Say whether a page is to be left out of a task."""
        if task != self.task:
            return False
        return page >= self.page if self.onwards else page == self.page


def fault_of(faults: tuple[Fault, ...], task: Task, page: int) -> Fault | None:
    """Return why a page is to be left out of a task, None where it is not."""
    return next((fault for fault in faults if fault.covers(task, page)), None)
