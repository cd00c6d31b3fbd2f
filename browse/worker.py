"""The process that draws pages, and the patience that is had with it.

One process draws one picture at a time. One that takes too long is ended, one that crashes is
replaced; whoever asked is told that there is no picture, and the server goes on.
"""

import asyncio
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from browse.originals import Original
from browse.rendering import Sheets, View

PATIENCE = 20.0
"""Seconds that one picture may take."""

MOST_MEMORY = 4 << 30
"""Bytes of address space that drawing may take, where the system can say so."""

MOST_WAITING = 40
"""Requests that wait for the process; more are turned away."""


class NoPicture(Exception):
    """A picture that cannot be had; the message says why."""


class Busy(NoPicture):
    """Too many pictures are waited for at once."""


@dataclass(frozen=True, slots=True)
class _Answer:
    value: Any = None
    refusal: str | None = None


class Worker:
    """The drawing process; it starts when it is first needed."""

    def __init__(self) -> None:
        # The only thread that speaks with the process.
        self._thread = ThreadPoolExecutor(1, "drawing")
        self._waiting = 0
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None

    def start(self) -> None:
        """Start the process before it is needed: that takes a second or two."""
        self._thread.submit(self._connect)

    async def draw(self, original: Original, view: View) -> bytes:
        """Return a picture as PNG. Raises NoPicture."""
        return bytes(await self._ask(original, view))

    async def sizes(self, original: Original) -> tuple[tuple[float, float], ...]:
        """Return each page's width and height as displayed, in points. Raises NoPicture."""
        return tuple(await self._ask(original, None))

    def close(self) -> None:
        """End the process."""
        process, line, self._process, self._line = self._process, self._line, None, None
        if process is not None and line is not None:
            line.close()
            process.kill()
            process.join()

    async def _ask(self, original: Original, view: View | None) -> Any:
        if self._waiting >= MOST_WAITING:
            raise Busy("Too many pictures are asked for at once; try again in a moment.")
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(self._thread, self._answer, original, view)
        finally:
            self._waiting -= 1
        if answer.refusal is not None:
            raise NoPicture(answer.refusal)
        return answer.value

    def _answer(self, original: Original, view: View | None) -> _Answer:
        line = self._connect()
        try:
            line.send((original, view))
            if line.poll(PATIENCE):
                answer: _Answer = line.recv()
                return answer
            refusal = f"Drawing this page took more than {PATIENCE:.0f} seconds and was given up."
        except (EOFError, OSError):
            refusal = "Drawing this page failed: the PDF is damaged."
        self.close()
        return _Answer(refusal=refusal)

    def _connect(self) -> Connection:
        if self._process is None or self._line is None or not self._process.is_alive():
            self.close()
            # A fresh interpreter: a fork would copy the server's threads' locks.
            context = multiprocessing.get_context("spawn")
            self._line, far = context.Pipe()
            self._process = context.Process(target=_work, args=(far,), daemon=True)
            self._process.start()
            far.close()
        return self._line


def _work(line: Connection) -> None:
    """Answer until the other end is closed; keep the PDF last asked for open."""
    _limit_memory()
    held: tuple[str, Sheets] | None = None
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            original, view = line.recv()
            try:
                if held is None or held[0] != original.sha256:
                    if held is not None:
                        held[1].close()
                        held = None
                    held = original.sha256, _open(original)
                sheets = held[1]
                line.send(_Answer(sheets.sizes() if view is None else sheets.draw(view)))
            except Exception as error:
                line.send(_Answer(refusal=f"This page cannot be drawn: {error}"))


def _open(original: Original) -> Sheets:
    data = original.read()
    if data is None:
        raise FileNotFoundError("its PDF is no longer where it was read, or has changed since.")
    return Sheets(data)


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
