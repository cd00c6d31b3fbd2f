"""A crew of workers: documents are read side by side, and none can end more than itself."""

import os
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from queue import LifoQueue
from threading import Lock
from typing import Any, TypeVar

from extract.limits import Fault, Limits
from extract.nursery import Nursery, forks
from extract.worker import Ended, Worker

Result = TypeVar("Result")

LEFT_OUT = 3
"""Pages that are left out one by one; the last of them with all that follow it."""

PAGED = {"read", "compare", "recognise"}
"""Tasks that can leave out a page."""


class Crew(Executor):
    """An executor that runs functions in workers, one a thread, in up to `count` at once.

    A function is called with `faults=`: what ended earlier attempts at the same call. Its
    future raises Ended where no attempt came to an end.
    """

    def __init__(self, count: int, limits: Limits, load: Callable[[], Any] | None = None) -> None:
        """Start workers when they are needed; `load` is importable and loads what they all need."""
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="worker")
        self._lock = Lock()
        self._waiting = 0
        # Together they use each core once: threads that take turns on one only wait.
        limits = limits._replace(threads=max((os.cpu_count() or 1) // count, 1))
        self._nursery = Nursery(limits, load) if load and forks() else None
        self._workers = [Worker(limits, self._nursery) for _ in range(count)]
        # The one that was busy last has its process running.
        self._idle: LifoQueue[Worker] = LifoQueue()
        for worker in self._workers:
            self._idle.put(worker)

    def submit(
        self, function: Callable[..., Result], /, *arguments: Any, **named: Any
    ) -> Future[Result]:
        """Have a function called in a worker."""
        with self._lock:
            self._waiting += 1
        return self._threads.submit(self._call, function, arguments, named)

    @property
    def waiting(self) -> int:
        """How many calls no worker has begun."""
        return self._waiting

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all workers, whatever they are at."""
        for worker in self._workers:
            worker.retire()
        self._threads.shutdown(wait, cancel_futures=True)
        for worker in self._workers:
            worker.close()
        if self._nursery is not None:
            self._nursery.close()

    def _call(
        self, function: Callable[..., Result], arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> Result:
        with self._lock:
            self._waiting -= 1
        worker = self._idle.get()
        try:
            return attempt(worker, function, arguments, named)
        finally:
            self._idle.put(worker)


def attempt(
    worker: Worker,
    function: Callable[..., Result],
    arguments: tuple[Any, ...],
    named: dict[str, Any],
) -> Result:
    """Call a function until it comes to an end, leaving out pages that prevent it.

    The first attempt that fails is made again as it was, in a fresh process: the cause may
    have been the document before it, or the machine. Raises Ended where nothing is left to
    leave out.
    """
    faults: tuple[Fault, ...] = ()
    again = True
    while True:
        try:
            return worker.run(partial(function, **named, faults=faults), *arguments)
        except Ended as end:
            if not again:
                faults = (*faults, fault_at(end, len(faults) + 1))
            again = False


def fault_at(end: Ended, number: int) -> Fault:
    """Return the fault to leave out next. Raises Ended where the cause is not one page."""
    step = end.step
    if step.page is None or step.task not in PAGED or number > LEFT_OUT:
        raise end
    onwards = number == LEFT_OUT or end.overall
    return Fault(step.task, step.page, end.cause, end.reason, onwards)
