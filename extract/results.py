"""What becomes of sources: each is read by a worker, and none can end more than itself."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from extract.crew import Crew
from extract.limits import Fault, Limits
from extract.page import Manner
from extract.source import Source, digest
from extract.worker import Ended
from models.errors import UnreadableDocument
from models.ledger import Problem
from models.reading import Reading
from models.vocabulary import Severity

Process = Callable[[bytes, str, str, Manner], tuple[Reading, ...]]
"""The way of a document: its bytes, its source, their SHA-256 and the manner; importable."""

AHEAD = 16
"""Sources handed to each worker ahead of the one that is wanted next."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one source: readings, or the problem that there are none."""

    source: Source
    sha256: str | None
    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...]


def read_all(
    process: Process, sources: Sequence[Source], manner: Manner, workers: int, limits: Limits
) -> Iterator[Result]:
    """Read sources in up to `workers` processes; yield results in the sources' order."""
    if not sources:
        return
    pending: deque[tuple[Source, Future[Result]]] = deque()
    with Crew(min(workers, len(sources)), limits) as crew:
        for source in sources:
            pending.append((source, crew.submit(read_source, process, source, manner)))
            if len(pending) == AHEAD * workers:
                yield finished(*pending.popleft())
        while pending:
            yield finished(*pending.popleft())


def read_source(
    process: Process, source: Source, manner: Manner, faults: tuple[Fault, ...] = ()
) -> Result:
    """Process one source; what goes wrong with it becomes a problem, never an exception.

    `faults` are what ended earlier attempts. Only MemoryError is raised.
    """
    sha256 = None
    manner = manner._replace(faults=faults)
    try:
        data = source.read()
        sha256 = digest(data)
        return Result(source, sha256, process(data, source.name, sha256, manner), ())
    except UnreadableDocument as error:
        code, message, stage = error.code, str(error), "read"
    except MemoryError:
        raise
    except OSError as error:
        code, message, stage = "unreadable_file", f"{error.strerror or error}", "source"
    except Exception as error:
        code, stage = "crash", "process"
        message = f"{type(error).__name__}: {error}; please report this with the file"
    return failed(source, sha256, stage, code, message)


def finished(source: Source, future: Future[Result]) -> Result:
    """Wait for a source's result; where its worker ended every time, the source is the cause."""
    try:
        return future.result()
    except Ended as end:
        return failed(source, None, end.step.task, end.cause, f"{end.reason}; skipped")


def failed(source: Source, sha256: str | None, stage: str, code: str, message: str) -> Result:
    """Say why a whole file is missing from the database."""
    said = f"{source.name}: {message}"
    problem = Problem(source.name, None, stage, Severity.ERROR, code, said, None)
    return Result(source, sha256, (), (problem,))
