"""What becomes of a source: what was read in it, or the problem that there is nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from extract.limits import Fault
from extract.page import LongFile, Manner
from extract.source import Source, digest
from models.errors import UnreadableDocument
from models.ledger import Problem
from models.reading import Reading
from models.vocabulary import Severity

Process = Callable[[bytes, str, str, Manner], tuple[Reading, ...]]
"""The way of a document: its bytes, its source, their SHA-256 and the manner; importable."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one source: readings, or the problem that there are none.

    `read_here` says that it was to be read elsewhere, and was not.
    """

    source: Source
    sha256: str | None
    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...]
    read_here: bool = False


def read_source(
    process: Process, source: Source, manner: Manner, faults: tuple[Fault, ...] = ()
) -> Result:
    """Process one source; what goes wrong with it becomes a problem, never an exception.

    `faults` are what ended earlier attempts. Only MemoryError is raised, and LongFile.
    """
    sha256 = None
    manner = manner._replace(faults=faults)
    try:
        data = source.read()
        sha256 = digest(data)
        return Result(source, sha256, process(data, source.name, sha256, manner), ())
    except UnreadableDocument as error:
        code, message, stage = error.code, str(error), "read"
    except (MemoryError, LongFile):
        raise
    except OSError as error:
        code, message, stage = "unreadable_file", f"{error.strerror or error}", "source"
    except Exception as error:
        code, stage = "crash", "process"
        message = f"{type(error).__name__}: {error}; please report this with the file"
    return failed(source, sha256, stage, code, message)


def failed(source: Source, sha256: str | None, stage: str, code: str, message: str) -> Result:
    """Say why a whole file is missing from the database."""
    said = f"{source.name}: {message}"
    problem = Problem(source.name, None, stage, Severity.ERROR, code, said, None)
    return Result(source, sha256, (), (problem,))
