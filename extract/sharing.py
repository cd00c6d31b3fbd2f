"""Sources shared out among processes: workers of this machine, or any executor's.

An executor may be on other machines and need not be reliable. Each of its workers keeps
nothing, and reads each source in a process of its own, with the limits that hold here; what
does not come back from it, because its machine was lost or cannot get at the file, is read
here. Results come in the sources' order, wherever they were read.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import islice
from multiprocessing import current_process
from typing import NamedTuple

from extract.crew import Crew, attempt
from extract.limits import Limits
from extract.page import Manner
from extract.parts import read_shared
from extract.results import Process, Result, failed, read_source
from extract.source import Source
from extract.worker import Ended, Worker
from models.edition import edition

AHEAD = 16
"""Sources handed to each worker ahead of the one that is wanted next."""

RULES = ("extract", "models")
"""Packages that must be the same wherever a source is read."""


class OtherEdition(Exception):
    """Another machine has other rules, and would find other things."""


@contextmanager
def reading(
    process: Process,
    sources: Sequence[Source],
    manner: Manner,
    workers: int,
    limits: Limits,
    executor: Executor | None = None,
) -> Iterator[Iterator[Result]]:
    """Begin to read sources in up to `workers` processes, or by an executor that has as many.

    Gives the results as they come. Without a worker a source is read in this process, which
    nothing limits or watches over, when its result is asked for.
    """
    if not workers or not sources:
        yield (read_source(process, source, manner) for source in sources)
        return
    pending: deque[_Pending] = deque()
    waiting = iter(sources)
    # What has no page is refused once all is loaded that pages are read with. Where an executor
    # reads, the workers here may have nothing to do.
    load = partial(process, b"", "", "", Manner()) if executor is None else None
    with Crew(workers, limits, load) as crew:

        def hand_out(source: Source) -> _Pending:
            if executor is None:
                return here(source)
            return _Pending(source, submit_to(executor, process, source, manner, limits), False)

        def here(source: Source) -> _Pending:
            return _Pending(source, read_shared(crew, workers, process, source, manner), True)

        def results() -> Iterator[Result]:
            while pending:
                if pending[0].lost():
                    # What went with it is not waited for one by one.
                    for number, one in enumerate(pending):
                        if one.future.done() and one.lost():
                            pending[number] = here(one.source)
                one = pending.popleft()
                result = finished(one.source, one.future.result)
                yield replace(result, read_here=executor is not None and one.here)
                pending.extend(map(hand_out, islice(waiting, 1)))

        pending.extend(map(hand_out, islice(waiting, AHEAD * workers)))
        try:
            yield results()
        finally:
            for one in pending:
                one.future.cancel()


class _Pending(NamedTuple):
    """A source that is being read, here or by an executor."""

    source: Source
    future: Future[Result]
    here: bool

    def lost(self) -> bool:
        """Wait, and say whether an executor did not read it: it gave up, or has no such file."""
        if self.here:
            return False
        try:
            if self.future.exception() is not None:
                return True
        except CancelledError:
            return True
        return any(problem.stage == "source" for problem in self.future.result().problems)


def finished(source: Source, result: Callable[[], Result]) -> Result:
    """Return a source's result; where its worker ended every time, the source is the cause."""
    try:
        return result()
    except Ended as end:
        return failed(source, None, end.step.task, end.cause, f"{end.reason}; skipped")


def submit_to(
    executor: Executor, process: Process, source: Source, manner: Manner, limits: Limits
) -> Future[Result]:
    """Have an executor read a source; the future fails where it takes nothing any more."""
    if source.path is not None:
        # Another process may stand in another folder.
        source = replace(source, path=source.path.resolve())
    # How many of its workers share a machine, only the executor knows.
    limits = limits._replace(threads=1)
    try:
        return executor.submit(read_apart, process, source, manner, limits, edition(*RULES))
    except RuntimeError as error:
        broken: Future[Result] = Future()
        broken.set_exception(error)
        return broken


_own = threading.local()


def read_apart(
    process: Process, source: Source, manner: Manner, limits: Limits, rules: str
) -> Result:
    """Read a source in a process of its own, on whichever machine this is called.

    Raises OtherEdition where the rules here are not the caller's.
    """
    if edition(*RULES) != rules:
        raise OtherEdition(f"the rules here are {edition(*RULES)}, and {rules} are asked for")
    if current_process().daemon:
        # Dask's workers are daemons, which may have no processes of their own.
        current_process().daemon = False
    worker: Worker | None = getattr(_own, "worker", None)
    if worker is None or worker.limits != limits:
        if worker is not None:
            worker.close()
        _own.worker = worker = Worker(limits)
    return finished(source, partial(attempt, worker, read_source, (process, source, manner), {}))
