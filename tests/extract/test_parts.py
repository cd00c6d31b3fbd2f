"""A long file read in parts gives what it gives read whole, whatever befalls a part."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from bench.built import contents
from extract.kept import from_bytes, to_bytes
from extract.limits import Fault
from extract.page import LongFile, Manner, Page, Pages, Part, Trouble
from extract.parts import LONG, PART, Amiss, join, read_part, read_shared, read_whole
from extract.read import read
from extract.results import Result, read_source
from extract.source import Source, digest, find_sources
from extract.steps import Step
from extract.worker import Ended
from models.database import Database
from pipeline import build, process

ROOT = Path(__file__).parents[2]
PAPERS = sorted((ROOT / "corpus").rglob("*.pdf"))
MANNER = Manner(ocr=False)
WORKERS = 3


@pytest.mark.parametrize("path", PAPERS[::5], ids=lambda path: path.stem)
def test_pages_read_one_by_one_join_to_the_whole(path: Path) -> None:
    data = path.read_bytes()
    whole = read(data, MANNER)
    parts = [read(data, MANNER, range(page.number, page.number + 1)) for page in whole.pages]
    assert join([from_bytes(to_bytes(part)) for part in parts]) == whole


@cache
def long_file() -> bytes:
    """Bind papers, with their tags and bookmarks where pikepdf keeps them, into a long one."""
    bound = pikepdf.Pdf.new()
    for path in (path for path in PAPERS if path.stat().st_size < 100_000):
        with pikepdf.open(path) as paper:
            bound.pages.extend(paper.pages)
        if len(bound.pages) > LONG + PART:
            break
    out = BytesIO()
    bound.save(out, deterministic_id=True)
    return out.getvalue()


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "long.pdf").write_bytes(long_file())
    (found,) = find_sources([str(tmp_path)])
    return found


class AtOnce(Executor):
    """Does at once what it is asked to, and notes what; `befall` is asked first."""

    def __init__(self, befall: Callable[..., None] = lambda *given: None, waiting: int = 0) -> None:
        self.asked: list[Any] = []
        self.befall = befall
        self.waiting = waiting

    def submit(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.asked.append(function)
        future: Future[Any] = Future()
        try:
            self.befall(function, *given)
            future.set_result(function(*given, **named))
        except Exception as error:
            future.set_exception(error)
        return future


def shared(crew: AtOnce, source: Source) -> Result:
    return read_shared(crew, WORKERS, process, source, MANNER).result(timeout=0)


def test_a_long_file_is_read_in_parts_and_understood_once(source: Source) -> None:
    crew = AtOnce()
    assert shared(crew, source) == read_source(process, source, MANNER)
    assert crew.asked == [read_source, *[read_part] * 4, read_source]


def test_a_file_of_pictures_is_read_in_small_parts() -> None:
    path = ROOT / "corpus" / "saltmere" / "2024-03-19-overview-and-scrutiny-agenda-pack.pdf"
    with pikepdf.open(path) as pack:
        count = len(pack.pages)
    assert count < PART

    def find_pictures(function: Any, *given: Any) -> None:
        if function is read_source and given[-1].pictures is not None:
            raise LongFile(count, pictures=True)

    crew, source = AtOnce(find_pictures), Source(str(path), path=path)
    assert shared(crew, source) == read_source(process, source, MANNER)
    assert crew.asked == [read_source, *[read_part] * 2 * WORKERS, read_source]


def test_while_other_files_wait_nobody_shares_a_long_one(source: Source) -> None:
    crew = AtOnce(waiting=1)
    assert shared(crew, source) == read_source(process, source, MANNER)
    assert crew.asked == [read_source, read_source]


@pytest.mark.parametrize(("workers", "parts"), [(1, 0), (2, 4), (3, 4), (8, 4)])
def test_no_part_is_small_and_no_worker_gets_many(source: Source, workers: int, parts: int) -> None:
    crew = AtOnce()
    read_shared(crew, workers, process, source, MANNER).result(timeout=0)
    assert crew.asked.count(read_part) == parts


def test_a_short_file_is_read_at_once(tmp_path: Path) -> None:
    crew, short = AtOnce(), Source(str(PAPERS[0]), path=PAPERS[0])
    assert shared(crew, short) == read_source(process, short, MANNER)
    assert crew.asked == [read_source]


def fail_second(function: Any, *given: Any) -> None:
    if function is read_part and given[-1].start == PART + 1:
        raise Ended("timeout", Step("read", PART + 3), "it took more than 60 s")


def test_where_a_part_fails_the_file_is_read_whole(source: Source) -> None:
    crew = AtOnce(fail_second)
    assert shared(crew, source) == read_source(process, source, MANNER)
    assert crew.asked[-1] is read_source


def test_a_part_in_which_a_page_ended_an_attempt_is_left_to_the_whole(source: Source) -> None:
    with pytest.raises(Amiss):
        read_part(source, MANNER, range(1, 3), (Fault("read", 2, "timeout", "too long"),))


def test_what_goes_wrong_with_the_whole_file_is_told_of_it(source: Source) -> None:
    def fail(function: Any, *given: Any) -> None:
        if function is read_source:
            raise Ended("engine_crash", Step("open"), "it crashed")

    with pytest.raises(Ended):
        shared(AtOnce(fail), source)


def test_parts_of_other_bytes_are_not_used() -> None:
    data = PAPERS[0].read_bytes()
    page = Pages((Page(1, 10.0, 10.0, ()),))
    stale = Part(range(1, 2), digest(b"as it was before"), to_bytes(page))
    assert read_whole(data, MANNER._replace(parts=(stale,))) == read(data, MANNER)


def test_what_a_part_says_of_the_file_is_left_to_the_whole() -> None:
    data = PAPERS[0].read_bytes()
    trouble = Trouble("read", "info", "letters_by_number", "The PDF does not say its letters.")
    page = Pages((Page(1, 10.0, 10.0, ()),), troubles=(trouble,))
    judged = Part(range(1, 2), digest(data), to_bytes(page))
    assert read_whole(data, MANNER._replace(parts=(judged,))) == read(data, MANNER)


def test_how_long_a_file_is_is_said_before_it_is_read() -> None:
    with pytest.raises(LongFile) as long:
        read(long_file(), MANNER._replace(most=LONG))
    assert LONG < long.value.pages <= LONG + 2 * PART


def test_several_workers_write_what_one_writes(source: Source, tmp_path: Path) -> None:
    databases = [tmp_path / "one.db", tmp_path / "three.db"]
    for workers, path in zip((1, 3), databases, strict=True):
        with Database(path) as database:
            tally = build([source.name], database, workers=workers, manner=MANNER)
        assert tally.read
    one, three = map(contents, databases)
    assert one == three
