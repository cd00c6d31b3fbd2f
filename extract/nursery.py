"""A nursery of workers: a process that has loaded what they need, and is forked for each.

Loading takes half a second, whenever a worker starts or is replaced; what is forked has
it at once, and shares the memory. A fork is safe on Linux, and only of a process of one
thread: that the nursery is. Who asks for workers is not, but mostly was one before, and the
nursery itself is then forked of it, while it has little that each worker would hold with it.
"""

import gc
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from extract.limits import MEBIBYTE, Limits
from extract.worker import held, settle_down, work

if TYPE_CHECKING:  # only who starts a worker pays for loading these
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkContext, SpawnContext
    from multiprocessing.process import BaseProcess

LOOK_EVERY = 0.005
"""Seconds between looks whether a process has ended."""

PATIENCE = 120
"""Seconds that loading may take; if it takes more, each worker loads for itself."""

LITTLE = 0.25
"""The share of a worker's memory that who starts a nursery may use for that to be forked."""

LOST = -9
"""The exit code of a worker whose nursery is gone: it was killed with it."""


def forks() -> bool:
    """Say whether this system can fork workers."""
    return sys.platform == "linux"


def may_fork(limits: Limits) -> bool:
    """Say whether this very process may be forked: it has one thread and little memory."""
    try:
        # Threads of native code count, too, and only the system knows of them.
        threads = len(list(Path("/proc/self/task").iterdir()))
        return threads == 1 and held(os.getpid()) < LITTLE * limits.memory * MEBIBYTE
    except OSError:
        return False


class Nursery:
    """A process that is started again if need be; threads may share it."""

    def __init__(self, limits: Limits, load: Callable[[], Any]) -> None:
        """Have workers find loaded what `load` loads; that it raises something is no matter."""
        self._beginning = limits, load
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._lock = Lock()
        # Where none can be started now, it is tried again for each worker.
        with suppress(OSError):
            self._start(fork=may_fork(limits))

    def fork(self, pipe: "Connection") -> "Forked":
        """Return a new worker at an end of a pipe. Raises OSError or EOFError where none can be."""
        from multiprocessing.reduction import send_handle

        with self._lock:
            process, line = self._started()
            line.send(None)
            send_handle(line, pipe.fileno(), process.pid)
            if not line.poll(PATIENCE):
                process.kill()
                raise TimeoutError
            return Forked(line.recv(), self)

    def reap(self, pid: int) -> int | None:
        """Return the exit code of a worker, that of a signal below 0; None while it runs."""
        with self._lock:
            try:
                assert self._line is not None
                self._line.send(pid)
                code: int | None = self._line.recv()
            except (EOFError, OSError):
                return LOST
            return code

    def close(self) -> None:
        """End the process and its workers."""
        if self._process is not None and self._line is not None:
            self._process.kill()
            self._process.join()
            self._line.close()

    def _started(self) -> "tuple[BaseProcess, Connection]":
        if self._process is None or self._line is None or not self._process.is_alive():
            return self._start(fork=False)
        return self._process, self._line

    def _start(self, *, fork: bool) -> "tuple[BaseProcess, Connection]":
        from multiprocessing import get_context

        self.close()
        context: ForkContext | SpawnContext
        context = get_context("fork") if fork else get_context("spawn")
        line, theirs = context.Pipe()
        # What is forked has this end, too, and must not hold it open.
        ours = line if fork else None
        process = context.Process(target=_tend, args=(theirs, ours, *self._beginning), daemon=True)
        process.start()
        theirs.close()
        self._process, self._line = process, line
        return process, line


class Forked:
    """A forked worker: of what a `multiprocessing.Process` has, what its keeper needs."""

    def __init__(self, pid: int, nursery: Nursery) -> None:
        self.pid = pid
        self._nursery = nursery
        self._code: int | None = None

    @property
    def exitcode(self) -> int | None:
        """Its exit code, that of a signal below 0; None while it runs."""
        # Until its end is told its number is no other process's.
        if self._code is None:
            self._code = self._nursery.reap(self.pid)
        return self._code

    def is_alive(self) -> bool:
        """Say whether it runs."""
        return self.exitcode is None

    def join(self, timeout: float = float("inf")) -> None:
        """Wait for its end, for so many seconds at most."""
        end = monotonic() + timeout
        while self.is_alive() and monotonic() < end:
            sleep(LOOK_EVERY)

    def kill(self) -> None:
        """End it."""
        if self.is_alive():
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)


def _tend(
    line: "Connection", other: "Connection | None", limits: Limits, load: Callable[[], Any]
) -> None:
    """Load, then fork a worker for each pipe sent, and tell of each number sent how it ended."""
    from multiprocessing.connection import Connection
    from multiprocessing.reduction import recv_handle

    if other is not None:
        other.close()
    settle_down(limits)
    with suppress(Exception):
        load()
    # What is loaded stays; looking at it would make each worker a copy of its own.
    gc.freeze()
    with suppress(EOFError, OSError):
        while True:
            asked: int | None = line.recv()
            if asked is not None:
                line.send(_ended(asked))
                continue
            pipe = Connection(recv_handle(line))
            pid = os.fork()
            if pid == 0:
                line.close()
                try:
                    work(pipe, limits)
                finally:
                    os._exit(1)
            pipe.close()
            line.send(pid)


def _ended(pid: int) -> int | None:
    try:
        ended, status = os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return LOST
    return os.waitstatus_to_exitcode(status) if ended else None
