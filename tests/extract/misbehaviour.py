"""What may go wrong in a worker, as functions for it to run."""

import ctypes
import os
import signal
import sys
import time
from pathlib import Path

from extract.limits import Fault, fault_of, threads
from extract.steps import begin


def load() -> None:
    import colorsys  # noqa: F401


def refuse_to_load() -> None:
    refuse("nothing there")


def loaded(faults: tuple[Fault, ...] = ()) -> bool:
    return "colorsys" in sys.modules


def is_of_parent(faults: tuple[Fault, ...] = ()) -> bool:
    """Say whether a process has what was changed in the one that it was forked of."""
    return hasattr(os, "changed_by_parent")


def kill_nursery(faults: tuple[Fault, ...] = ()) -> None:
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(600)


def pids(faults: tuple[Fault, ...] = ()) -> tuple[int, int]:
    """Return the process and the one that started it."""
    return os.getpid(), os.getppid()


def pid(faults: tuple[Fault, ...] = ()) -> int:
    return os.getpid()


def crash(faults: tuple[Fault, ...] = ()) -> None:
    """End the process as damaged native code does."""
    begin("understand")
    ctypes.string_at(0)


def crash_and_count(calls: Path, faults: tuple[Fault, ...] = ()) -> None:
    with calls.open("a") as file:
        file.write("x")
    crash()


def crash_once(mark: Path, faults: tuple[Fault, ...] = ()) -> tuple[Fault, ...]:
    """Crash at a page the first time, and never again."""
    begin("read", 2)
    if not mark.exists():
        mark.touch()
        crash()
    return faults


def hang(faults: tuple[Fault, ...] = ()) -> None:
    begin("read", 7)
    time.sleep(600)


def dawdle(faults: tuple[Fault, ...] = ()) -> None:
    """Take no page too long, and all together for ever."""
    for page in range(1, 10_000):
        begin("read", page)
        time.sleep(0.05)


def ask_for_much(faults: tuple[Fault, ...] = ()) -> int:
    begin("read", 1)
    return len(bytearray(2**40))


def eat(faults: tuple[Fault, ...] = ()) -> int:
    """Take memory in small pieces, as a memory leak does."""
    begin("read", 1)
    held = []
    while True:
        held.append(bytearray(2**20))


def refuse(word: str, faults: tuple[Fault, ...] = ()) -> None:
    raise ValueError(word)


def read_but(bad: set[int], faults: tuple[Fault, ...] = ()) -> list[int]:
    """Read ten pages, and crash at the bad ones."""
    read = []
    for page in range(1, 11):
        if fault_of(faults, "read", page):
            continue
        begin("read", page)
        if page in bad:
            crash_here()
        read.append(page)
    return read


def crash_here() -> None:
    ctypes.string_at(0)


def threads_allowed(faults: tuple[Fault, ...] = ()) -> int:
    return threads()


def double(number: int, faults: tuple[Fault, ...] = ()) -> int:
    time.sleep(0.02 * (number % 3))
    return 2 * number
