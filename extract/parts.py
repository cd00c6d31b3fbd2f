"""A long file read in parts: several workers each read some pages, and one understands them all.

The first worker that opens a file of more than LONG pages, or of more than PICTURES that are to
be recognised, and finds it nowhere kept, says how long it is. While other files wait, each
worker has one of its own, which costs less: the file is then read whole. Where none waits, its
pages are read side by side in parts, and come back as bytes; the worker that gets all of them
goes on as if it had read them itself. What it finds is the same, since a page is read for
itself; but for pages with a font that the whole file must judge, which that worker reads again.
Where anything is amiss with a part (a page that hangs, a file that has changed meanwhile) one
worker reads the file whole, and deals with it as with any other.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Lock
from typing import Any, Protocol

from extract.kept import from_bytes, to_bytes
from extract.limits import Fault
from extract.page import LongFile, Manner, Page, Pages, Part, Trouble
from extract.results import Process, Result, read_source
from extract.source import Source, digest

LONG = 100
"""Pages beyond which a file is read in parts: for fewer it would not be worth it."""

PART = 50
"""Pages of a part at least; opening a file again costs something, too."""

PICTURES = 4
"""Pages that are to be recognised, beyond which a file is read in parts; each takes seconds."""

PART_OF_PICTURES = 2
"""Pages of a part at least where they are to be recognised."""

PARTS_EACH = 2
"""Parts for each worker at most: one that is soon done with its first takes another."""


class Crew(Protocol):
    """Who reads: `extract.crew.Crew`, or what does as it does."""

    @property
    def waiting(self) -> int:
        """How many calls no worker has begun."""

    def submit(
        self, function: Callable[..., Any], /, *arguments: Any, **named: Any
    ) -> "Future[Any]":
        """Have a function called by a worker."""


class Amiss(Exception):
    """A part could not be read as a whole file would have been."""


def read_shared(
    crew: Crew, workers: int, process: Process, source: Source, manner: Manner
) -> "Future[Result]":
    """Have a source read by one of a crew's workers, or by several where it is long."""
    if workers < 2 or source.path is None:
        # One worker has nobody to share with, and every part would fetch a remote file again.
        return crew.submit(read_source, process, source, manner)
    return _Sharing(crew, workers, process, source, manner).begin()


def read_part(
    source: Source, manner: Manner, numbers: range, faults: tuple[Fault, ...] = ()
) -> Part:
    """Read some pages (from 1) of a source.

    Raises Amiss where earlier attempts ended at a page, and what reading a whole file raises.
    """
    from extract.read import read

    if faults:
        raise Amiss
    data = source.read()
    return Part(numbers, digest(data), to_bytes(read(data, manner, numbers)))


def read_whole(data: bytes, manner: Manner) -> Pages:
    """Return a PDF's pages: put together, where others have read them, or else read now.

    Raises what `extract.read.read` raises.
    """
    from extract.read import read

    alone = manner._replace(parts=())
    if manner.parts and {part.sha256 for part in manner.parts} == {digest(data)}:
        parts = [from_bytes(part.pages) for part in manner.parts]
        # What is said of a file as a whole is for the whole to judge.
        if all(trouble.page is not None for part in parts for trouble in part.troubles):
            return settle(data, alone, parts)
    return read(data, alone)


def settle(data: bytes, manner: Manner, parts: Sequence[Pages]) -> Pages:
    """Return the whole of which `parts` are the pages, some read again as the whole tells.

    Raises what `extract.read.read` raises.
    """
    from extract.read import read
    from extract.read.glyph_numbers import has_font, numbering_fonts

    whole = join(parts)
    again = set(whole.unsettled)
    if numbering := numbering_fonts(whole.pages):
        # A page may have been recognised because its font gave no letters.
        again |= {page.number for page in whole.pages if page.ocr or has_font(page, numbering)}
    if not again:
        return whole
    return join([*parts, read(data, manner, sorted(again), numbering)])


def join(parts: Sequence[Pages]) -> Pages:
    """Return the whole of which `parts` are the pages; of a page read twice, the later reading."""
    places = sorted({place for part in parts for place in part.elements})
    numbers = {place: number for number, place in enumerate(places)}
    pages: dict[int, Page] = {}
    read_in: dict[int, Pages] = {}
    troubles: dict[int | None, list[Trouble]] = {}
    for part in parts:
        renumbered = {old: numbers[place] for old, place in enumerate(part.elements)}
        for page in part.pages:
            pages[page.number] = _renumber(page, renumbered)
            read_in[page.number] = part
            troubles[page.number] = []
        for trouble in part.troubles:
            troubles.setdefault(trouble.page, []).append(trouble)
    first = parts[0]
    in_order = sorted(pages)
    return replace(
        first,
        pages=tuple(pages[number] for number in in_order),
        # Only who read a page knows how high up on it a bookmark leads.
        bookmarks=tuple(
            read_in.get(bookmark.page or 0, first).bookmarks[index]
            for index, bookmark in enumerate(first.bookmarks)
        ),
        troubles=tuple(told for page in (None, *in_order) for told in troubles.get(page, ())),
        elements=(),
        unsettled=tuple(number for number in in_order if number in read_in[number].unsettled),
    )


def _renumber(page: Page, numbers: Mapping[int, int]) -> Page:
    """Return a page whose tags number elements as `numbers` says."""
    tags = {
        mcid: tag._replace(element=numbers.get(tag.element, tag.element))
        for mcid, tag in page.tags.items()
    }
    return replace(page, tags=tags)


class _Sharing:
    """The reading of one source by a crew: each step is handed out when the last has ended."""

    def __init__(
        self, crew: Crew, workers: int, process: Process, source: Source, manner: Manner
    ) -> None:
        self._crew = crew
        self._most = PARTS_EACH * workers
        self._process = process
        self._source = source
        self._manner = manner
        self._result: Future[Result] = Future()
        self._parts: list[Future[Part]] = []
        self._missing = 0
        self._lock = Lock()

    def begin(self) -> "Future[Result]":
        """Hand out the file, and return what will hold its result."""
        self._result.set_running_or_notify_cancel()
        self._understand(self._manner._replace(most=LONG, pictures=PICTURES))
        return self._result

    def _understand(self, manner: Manner) -> None:
        self._submit(self._understood, read_source, self._process, self._source, manner)

    def _understood(self, future: "Future[Result]") -> None:
        error = future.exception()
        if isinstance(error, LongFile) and self._crew.waiting:
            self._understand(self._manner)
        elif isinstance(error, LongFile):
            self._divide(error.pages, PART_OF_PICTURES if error.pictures else PART)
        elif error is not None:
            self._result.set_exception(error)
        else:
            self._result.set_result(future.result())

    def _divide(self, pages: int, least: int) -> None:
        size = max(least, -(-pages // self._most))
        starts = range(1, pages + 1, size)
        ranges = [range(start, min(start + size, pages + 1)) for start in starts]
        self._missing = len(ranges)
        for numbers in ranges:
            self._submit(self._part_ended, read_part, self._source, self._manner, numbers)

    def _part_ended(self, future: "Future[Part]") -> None:
        with self._lock:
            self._parts.append(future)
            self._missing -= 1
            if self._missing:
                return
        whole = all(part.exception() is None for part in self._parts)
        parts = [part.result() for part in self._parts] if whole else []
        parts.sort(key=lambda part: part.numbers.start)
        self._parts.clear()
        self._understand(self._manner._replace(parts=tuple(parts)))

    def _submit(self, then: Callable[["Future[Any]"], None], *call: Any) -> None:
        """Have a worker do something, and go on with what comes of it."""
        with suppress(RuntimeError):  # the crew has been let go, and nobody waits any more
            self._crew.submit(*call).add_done_callback(partial(_unless_cancelled, then))


def _unless_cancelled(then: Callable[["Future[Any]"], None], future: "Future[Any]") -> None:
    if not future.cancelled():
        then(future)
