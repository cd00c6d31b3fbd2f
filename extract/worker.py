"""A worker: one process that reads documents, and that can be killed at any moment.

What it runs may hang, eat memory or crash in native code; that ends the worker and
raises Ended, and the next call starts a fresh process. Between documents the process is
kept, since starting one costs about a second, unless a nursery forks it (`extract.nursery`).
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias, TypeVar

from extract.limits import MEBIBYTE, Cause, Limits, use_threads
from extract.steps import Slate, Step, watch

if TYPE_CHECKING:  # only who starts a worker pays for loading these
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from extract.nursery import Forked, Nursery

Result = TypeVar("Result")

Running: TypeAlias = "BaseProcess | Forked"
"""The process of a worker, started or forked."""

LOOK_EVERY = 0.1
"""Seconds between looks at where a worker is and how much memory it holds."""

HELD = 0.5
"""The share of its memory that a worker may hold between documents; beyond it, it is replaced."""

NEAR = 0.8
"""A worker that crashed with more of its memory than this in use crashed for want of it."""

GRACE = 30
"""Seconds after its limit at which a worker whose parent is gone ends by itself."""

SLOWEST = 5
"""How many times its limit, which is processor time, a step may take by the clock: a machine
that is busy with other things leaves nothing out, and what waits for ever is ended as well."""

SELDOM = 200_000
"""Objects made between two looks for those that only hold each other. A page makes thousands
and hardly any of them do: looking as often as Python does took an eighth of the time."""

PARENT_DIED = 1
"""Linux: PR_SET_PDEATHSIG of prctl(2), the signal to get when the parent ends."""


class Ended(Exception):
    """A worker ended before it was done: the cause, what it was at, and how that showed.

    `overall` says that it was the file that took too long, not the step.
    """

    def __init__(self, cause: Cause, step: Step, reason: str, overall: bool = False) -> None:
        super().__init__(reason)
        self.cause = cause
        self.step = step
        self.reason = reason
        self.overall = overall


class Retired(Exception):
    """A worker was asked to run something after it was let go."""


class Moment(NamedTuple):
    """A moment by the clock, and the processor time a process has used, None where untold."""

    clock: float
    used: float | None

    @classmethod
    def of(cls, process: Running) -> Self:
        """Return this moment."""
        return cls(monotonic(), processor_time(process))

    def after(self, earlier: "Moment") -> float:
        """Return how many seconds the process has had since an earlier moment."""
        passed = self.clock - earlier.clock
        if self.used is None or earlier.used is None:
            return passed
        return max(self.used - earlier.used, passed / SLOWEST)


class Hired(NamedTuple):
    """A process at work, the line to it, and where it writes what it is at."""

    process: Running
    pipe: "Connection"
    slate: Slate


class Worker:
    """A process started at the first call of `run`; not to be shared between threads."""

    def __init__(self, limits: Limits, nursery: "Nursery | None" = None) -> None:
        self.limits = limits
        self._nursery = nursery
        self._hired: Hired | None = None
        self._retired = False
        self._lock = Lock()

    def run(self, function: Callable[..., Result], *arguments: Any) -> Result:
        """Return what a function returns in the worker, or raise what it raises.

        Raises Ended where the worker crashes or has to be killed.
        """
        hired = self._started()
        try:
            returned, value = self._wait(hired, function, arguments)
        except BaseException:
            self.close()
            raise
        if held(hired.process.pid) > HELD * self.limits.memory * MEBIBYTE:
            self.close()
        if not returned:
            raise value
        return value  # type: ignore[no-any-return]

    def retire(self) -> None:
        """End the process, from any thread, for good."""
        with self._lock:
            self._retired = True
            hired = self._hired
        if hired is not None:
            _kill(hired.process)

    def close(self) -> None:
        """End the process and what it started itself."""
        if self._hired is not None:
            _kill(self._hired.process)
            self._hired.process.join()
            self._hired.pipe.close()
            self._hired.slate.close()
        self._hired = None

    def _started(self) -> Hired:
        # One that is let go while it starts must not be missed.
        with self._lock:
            if self._retired:
                raise Retired
            if self._hired is None or not self._hired.process.is_alive():
                from multiprocessing import get_context

                self.close()
                slate = Slate.make()
                pipe, theirs = get_context("spawn").Pipe()
                self._hired = Hired(self._begun(theirs), pipe, slate)
                theirs.close()
            return self._hired

    def _begun(self, theirs: "Connection") -> Running:
        if self._nursery is not None:
            with suppress(OSError, EOFError):
                return self._nursery.fork(theirs)
        from multiprocessing import get_context

        process = get_context("spawn").Process(target=work, args=(theirs, self.limits), daemon=True)
        process.start()
        return process

    def _wait(
        self, hired: Hired, function: Callable[..., Any], arguments: tuple[Any, ...]
    ) -> tuple[bool, Any]:
        """Return whether a call returned, and what; or else what it raised."""
        process, pipe, slate = hired
        step, most, memory = Step("fetch"), 0, self.limits.memory * MEBIBYTE
        slate.write(step)
        begun = since = Moment.of(process)
        try:
            pipe.send((function, arguments, slate.path))
            while not pipe.poll(LOOK_EVERY):
                now = Moment.of(process)
                if now.after(begun) > self.limits.file:
                    raise self._too_long(slate.read(), self.limits.file, overall=True)
                if slate.read() != step:
                    step, since = slate.read(), now
                elif now.after(since) > self.limits.seconds(step):
                    raise self._too_long(step, self.limits.seconds(step), overall=False)
                most = max(most, held(process.pid))
                if most > memory:
                    raise self._too_much(slate.read())
            returned, value = pipe.recv()
            if isinstance(value, MemoryError):
                raise self._too_much(slate.read())
            return returned, value
        except (EOFError, ConnectionError, pickle.UnpicklingError):
            process.join(GRACE)
            step = slate.read()
            if most > NEAR * memory:
                raise self._too_much(step) from None
            code = process.exitcode or 0
            how = f"signal {-code}" if code < 0 else f"exit code {code}"
            reason = f"it ended the process that read it ({how})"
            raise Ended("engine_crash", step, reason) from None

    def _too_long(self, step: Step, limit: float, overall: bool) -> Ended:
        return Ended("timeout", step, f"it took more than {limit:g} s", overall)

    def _too_much(self, step: Step) -> Ended:
        reason = f"it took more than the {self.limits.memory} MiB of memory a worker may have"
        return Ended("memory", step, reason)


def processor_time(process: Running) -> float | None:
    """Return the seconds of processor time a process has used, None where untold (no Linux)."""
    try:
        stat = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8", errors="replace")
        user, system = stat.rpartition(")")[2].split()[11:13]
    except (OSError, ValueError):
        return None
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def held(process: int | None) -> int:
    """Return the bytes of memory a process holds, 0 where the system does not say (no Linux)."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def limits_memory() -> bool:
    """Say whether this system can limit a worker's memory."""
    return sys.platform == "linux"


def _kill(process: Running) -> None:
    """Kill a worker and the processes of its own session, if it has come as far as to have one."""
    if process.pid is None or process.exitcode is not None:
        return
    if sys.platform != "win32":
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def work(pipe: "Connection", limits: Limits) -> None:
    """Do what the parent sends until it goes away."""
    settle_down(limits)
    _end_with_parent()
    slate: Slate | None = None
    while True:
        try:
            function, arguments, path = pipe.recv()
        except (EOFError, OSError):
            return
        if slate is None:
            slate = Slate(path)
            slate.unlink()
            watch(slate.write)
        _set_alarm(limits)
        try:
            answer: tuple[bool, Any] = True, function(*arguments)
        except Exception as error:
            answer = False, error
        try:
            pipe.send(answer)
        except BrokenPipeError:
            return
        except MemoryError as error:
            pipe.send((False, error))


def settle_down(limits: Limits) -> None:
    """Take on the limits, and leave interrupts to the parent, which ends its workers itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import logging

    # What libraries have to say of a damaged file, its rows in `problems` say better.
    logging.disable(logging.WARNING)
    gc.set_threshold(SELDOM)
    # Each core has a worker of its own: numpy's threads would only wait, and waiting is work.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    use_threads(limits)
    if sys.platform == "win32":
        return
    import resource

    os.setsid()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if limits_memory():
        # What is asked for counts, not what is used: a request too large fails at once.
        allowed = limits.memory * MEBIBYTE
        resource.setrlimit(resource.RLIMIT_DATA, (allowed, allowed))


def _end_with_parent() -> None:
    """Have the system end this process with its parent, or the thread of it that started it."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PARENT_DIED, signal.SIGKILL)


def _set_alarm(limits: Limits) -> None:
    """Have the system end this process when its parent has long been due to."""
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(int(SLOWEST * limits.file) + GRACE)
