"""Reading on a cluster: Dask's scheduler hands the sources to workers on other machines."""

import re
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from extract.sharing import RULES
from models.edition import edition
from models.errors import MoothallError

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 30
"""Seconds to wait for a scheduler, and for the first of its workers."""

ALONE, LOOK = 60.0, 1.0
"""Seconds without any worker after which this machine reads, and between two looks."""

PLACE = re.compile(r"([a-z]+://)?.+:\d+", re.I)


class Hands(NamedTuple):
    """Who reads: how many at once, and an executor where it is not this machine."""

    workers: int
    executor: Executor | None


@contextmanager
def hands(workers: int, scheduler: str | None) -> Iterator[Hands]:
    """Have `workers` processes of this machine, or the workers of a Dask scheduler.

    Raises MoothallError where no scheduler answers or its workers cannot read.
    """
    if scheduler is None:
        yield Hands(workers, None)
        return
    if not PLACE.fullmatch(scheduler):
        raise MoothallError(f"{scheduler}: give a scheduler as tcp://HOST:PORT")
    try:
        from distributed import Client
    except ImportError as error:
        raise MoothallError("--scheduler needs Dask, which comes with moothall[cluster]") from error
    try:
        client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, TimeoutError) as error:
        raise MoothallError(f"{scheduler}: no Dask scheduler answers there") from error
    with client:
        _check(client, scheduler)
        threads = sum(client.nthreads().values())
        # The same call twice is two readings: the first may have been cut short.
        executor = client.get_executor(pure=False)
        with _given_up_when_alone(client, executor):
            yield Hands(threads, executor)


@contextmanager
def _given_up_when_alone(client: "Client", executor: Executor) -> Iterator[None]:
    """Have the executor take back what it was given once all workers have long been lost."""
    finished = Event()

    def watch() -> None:
        seen = monotonic()
        while not finished.wait(LOOK):
            if client.scheduler_info()["workers"]:
                seen = monotonic()
            elif monotonic() - seen > ALONE:
                executor.shutdown(wait=False)
                return

    watcher = Thread(target=watch, name="cluster watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        finished.set()
        watcher.join()


def _check(client: "Client", scheduler: str) -> None:
    """Raise MoothallError unless there is a worker, and all have this Moothall's rules."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise MoothallError(f"{scheduler}: no worker has joined; start: dask worker") from error
    try:
        found = client.run(edition, *RULES)
    except ImportError as error:
        raise MoothallError(f"{scheduler}: its workers lack Moothall ({error})") from error
    other = sorted(worker for worker, rules in found.items() if rules != edition(*RULES))
    if other:
        raise MoothallError(
            f"{scheduler}: another edition of Moothall is installed on {', '.join(other)}; "
            "install the same one everywhere"
        )
