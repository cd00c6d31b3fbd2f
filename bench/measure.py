"""One contender's figures, taken in a fresh process."""

import logging
import resource
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from bench.contenders import CONTENDERS


@dataclass(frozen=True, slots=True)
class Measurement:
    """One contender's figures; times in seconds, memory in MiB at its highest."""

    name: str
    pages: int
    cpu: float
    wall: float
    memory: float

    @property
    def rate(self) -> float:
        """Pages per CPU second."""
        return self.pages / self.cpu if self.cpu else 0.0


def measure(name: str, files: Sequence[Path]) -> Measurement:
    """Run one contender in this process, which must be fresh."""
    contender = CONTENDERS[name]
    # What libraries have to say of each font would bury the table.
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        contender.prepare(files, Path(folder))
        started = monotonic()
        before = _cpu()
        pages = contender.run(files, Path(folder))
        cpu, wall = _cpu() - before, monotonic() - started
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    memory = max(use.ru_maxrss for use in usage) / 1024
    return Measurement(name, pages, cpu, wall, memory)


def best(rounds: Sequence[Measurement]) -> Measurement:
    """Return the least times of a contender's rounds: what else a machine does only adds to them.

    The memory is the most.
    """
    return replace(
        rounds[0],
        cpu=min(one.cpu for one in rounds),
        wall=min(one.wall for one in rounds),
        memory=max(one.memory for one in rounds),
    )


def _cpu() -> float:
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in usage)
