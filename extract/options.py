"""How PDFs are to be read, as asked for on the command line."""

import os
from collections.abc import Callable
from functools import wraps
from typing import Any, Literal, NamedTuple, TextIO, get_args

import click

from extract.limits import LEAST_MEMORY, Limits
from extract.page import Engine, Kept, Manner, RecogniserName

LIMITS = Limits()
ENGINES: tuple[Engine, ...] = get_args(Engine)
RECOGNISERS: tuple[RecogniserName, ...] = get_args(RecogniserName)

READING = (
    click.option(
        "--workers",
        type=click.IntRange(min=1),
        default=os.cpu_count() or 1,
        show_default="one a core",
        help="Processes that read PDFs.",
    ),
    click.option(
        "--scheduler",
        metavar="ADDRESS",
        help="Read on a Dask cluster instead: tcp://HOST:PORT; comes with moothall[cluster].",
    ),
    click.option(
        "--engine",
        type=click.Choice(ENGINES),
        default="pdfium",
        show_default=True,
        help="What parses the PDFs; pdfplumber is slower and there to check by.",
    ),
    click.option(
        "--ocr",
        "recogniser",
        type=click.Choice([*RECOGNISERS, "none"]),
        default="rapidocr",
        show_default=True,
        help="What reads scanned pages; RapidOCR comes with moothall[ocr].",
    ),
    click.option(
        "--no-ocr", is_flag=True, help="The same as --ocr none: leave scanned pages unread."
    ),
    click.option(
        "--page-timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=LIMITS.page,
        show_default=True,
        metavar="SECONDS",
        help="What one page may take; it is left out if it takes longer.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=LIMITS.file,
        show_default=True,
        metavar="SECONDS",
        help="What one file may take; the pages read until then are kept.",
    ),
    click.option(
        "--memory",
        type=click.IntRange(min=LEAST_MEMORY),
        default=LIMITS.memory,
        show_default=True,
        metavar="MIB",
        help="What each process that reads PDFs may have (on Linux).",
    ),
    click.option(
        "--no-cache",
        is_flag=True,
        help="Keep no pages as they were read; kept, they need not be read for a changed rule.",
    ),
    click.option(
        "--password-file",
        type=click.File(encoding="utf-8"),
        help="Passwords, one a line, to try on PDFs that need one; they are not kept.",
    ),
)
"""The options of every command that reads PDFs."""


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of reading, as one argument `how`."""

    @wraps(command)
    def with_how(
        *arguments: Any,
        workers: int,
        scheduler: str | None,
        engine: Engine,
        recogniser: RecogniserName | Literal["none"],
        no_ocr: bool,
        page_timeout: float,
        timeout: float,
        memory: int,
        no_cache: bool,
        password_file: TextIO | None,
        **named: Any,
    ) -> None:
        passwords = tuple(password_file.read().splitlines()) if password_file else ()
        kept: Kept = "none" if no_cache else "use"
        if no_ocr or recogniser == "none":
            manner = Manner(engine, ocr=False, passwords=passwords, kept=kept)
        else:
            manner = Manner(engine, recogniser=recogniser, passwords=passwords, kept=kept)
        limits = Limits(page_timeout, timeout, memory)
        command(*arguments, how=How(workers, scheduler, manner, limits), **named)

    for option in reversed(READING):
        with_how = option(with_how)
    return with_how


class How(NamedTuple):
    """How to read PDFs, as asked for."""

    workers: int
    scheduler: str | None
    manner: Manner
    limits: Limits
