"""Where the reading of a document stands, told to whoever watches over it.

A reader that hangs or dies in native code cannot say where it was; so it says where it is
about to be.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple

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
