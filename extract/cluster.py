"""Reading on a cluster: Dask's scheduler hands the sources to workers on other machines."""

import re
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from extract.sharing import RULES
from models.edition import edition
from models.errors import MoothallError

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 30
"""Seconds to wait for a scheduler, and for the first of its workers."""

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
        yield Hands(threads, client.get_executor(pure=False))


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
