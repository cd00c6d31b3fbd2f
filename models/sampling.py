"""Where processor time goes: the stack of this process, looked at while it works."""

import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time
from types import CodeType, FrameType

from models.errors import MoothallError

Stack = tuple[str, ...]
"""Functions as `module:function`, each called by the one before it."""

EVERY = 0.005
"""Seconds of processor time between two looks."""


class NoSampling(MoothallError):
    """No clock of the system tells how much processor time went by."""


@contextmanager
def sampled(every: float = EVERY) -> Iterator[Counter[Stack]]:
    """Yield a count of seconds of processor time by stack, which fills until the end.

    Only the main thread of this process is looked at. What it spends in code that is not
    Python's counts for the function that called it. Raises NoSampling, as on Windows.
    """
    if not hasattr(signal, "setitimer"):
        raise NoSampling("profiling needs a system with POSIX interval timers: Linux or macOS")
    seconds: Counter[Stack] = Counter()
    names: dict[CodeType, str] = {}
    looked = process_time()

    def look(number: int, frame: FrameType | None) -> None:
        nonlocal looked
        before, looked = looked, process_time()
        stack = []
        while frame is not None:
            name = names.get(frame.f_code)
            if name is None:
                module = frame.f_globals.get("__name__", "?")
                name = names[frame.f_code] = f"{module}:{frame.f_code.co_qualname}"
            stack.append(name)
            frame = frame.f_back
        # A look is late where other code than Python's was at work; all of its time counts.
        seconds[tuple(reversed(stack))] += looked - before  # type: ignore[assignment]

    handler = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, every, every)
    try:
        yield seconds
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, handler)
