"""Where the reading of a document stands, told to whoever watches over it.

A reader that hangs or dies in native code cannot say where it was; so it writes down where it
is about to be, on a slate that stays when it is gone. There are two steps a page and more: a
message of each would wake whoever watches, who seldom needs to know.
"""

from collections.abc import Callable
from contextlib import suppress
from mmap import mmap
from pathlib import Path
from struct import Struct
from tempfile import NamedTemporaryFile
from typing import Literal, NamedTuple, Self, get_args

from models.errors import MoothallError

Task = Literal["fetch", "open", "read", "compare", "recognise", "understand"]
"""What is being done: the bytes got, the PDF opened, its pages read, signs that are missing
from a page looked for with another engine, a page recognised (OCR), the pages understood."""


class Step(NamedTuple):
    """What is done next, to which page (from 1; None for the whole document).

    `pages` is how many pages the step is about.
    """

    task: Task
    page: int | None = None
    pages: int = 1


TASKS: tuple[Task, ...] = get_args(Task)

WRITTEN = Struct("3q")
"""The task's number, the page (0 for none) and the pages."""


class Slate:
    """Memory that two processes share: one writes there which step it is at, the other reads."""

    def __init__(self, path: Path) -> None:
        """Share the file at `path`."""
        self.path = path
        with path.open("r+b") as file:
            self._memory = mmap(file.fileno(), WRITTEN.size)

    @classmethod
    def make(cls) -> Self:
        """Return one in a new file, which whoever shares it is to `unlink`.

        Raises MoothallError where there is no room for it.
        """
        try:
            with NamedTemporaryFile(prefix="moothall-", delete=False) as file:
                file.write(bytes(WRITTEN.size))
            return cls(Path(file.name))
        except OSError as error:
            raise MoothallError(
                f"a temporary file of {WRITTEN.size} bytes cannot be made ({error}); make room "
                "there, or name another folder in TMPDIR"
            ) from error

    def unlink(self) -> None:
        """Remove the file, now or, where the system does not let it yet, at the end."""
        with suppress(OSError):
            self.path.unlink()

    def close(self) -> None:
        """Give the memory back."""
        self._memory.close()
        self.unlink()

    def write(self, step: Step) -> None:
        """Write a step."""
        WRITTEN.pack_into(self._memory, 0, TASKS.index(step.task), step.page or 0, step.pages)

    def read(self) -> Step:
        """Return the step that was written last."""
        task, page, pages = WRITTEN.unpack_from(self._memory)
        return Step(TASKS[task], page or None, pages)


def _say_nothing(step: Step) -> None:
    """Watch over nothing, as where a document is read without a worker process."""


_watch: Callable[[Step], None] = _say_nothing


def watch(watcher: Callable[[Step], None]) -> None:
    """Have every step of this process told to `watcher`."""
    global _watch
    _watch = watcher


def begin(task: Task, page: int | None = None, pages: int = 1) -> None:
    """Say that a step begins."""
    _watch(Step(task, page, pages))
