"""Wherever papers are read, the database is the same, and no lost machine loses a paper."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bench.built import contents
from extract.cluster import hands
from extract.limits import Limits
from extract.page import Manner
from extract.sharing import OtherEdition, finished, read_apart
from extract.source import Source
from models.database import Database
from models.edition import edition
from models.reading import Reading
from pipeline import build, main

ROOT = Path(__file__).parents[1]
MANNER = Manner(ocr=False)
PAPERS = 8


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    found = sorted((ROOT / "corpus").rglob("*.pdf"), key=lambda pdf: pdf.stat().st_size)
    for pdf in found[:PAPERS]:
        shutil.copy(pdf, folder / f"{pdf.parent.name}-{pdf.name}")
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    return folder


@pytest.fixture(scope="module")
def alone(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a build by one worker of this machine."""
    path = tmp_path_factory.mktemp("alone") / "a.db"
    with Database(path) as database:
        build([str(papers)], database, manner=MANNER)
    return path


class Unreliable(Executor):
    """An executor that loses every other call, and breaks at the end."""

    def __init__(self) -> None:
        self.calls = 0

    def submit(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.calls += 1
        if self.calls > PAPERS:
            raise RuntimeError("cannot schedule new futures")
        future: Future[Any] = Future()
        if self.calls % 3 == 0:
            future.cancel()
        elif self.calls % 2:
            future.set_exception(ConnectionError("a machine was lost"))
        else:
            future.set_result(function(*given, **named))
        return future


class Elsewhere(ThreadPoolExecutor):
    """An executor on machines that have none of the files."""

    def submit(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        moved = [
            replace(one, path=Path("/nowhere/a.pdf")) if isinstance(one, Source) else one
            for one in given
        ]
        return super().submit(function, *moved, **named)


EXECUTORS: dict[str, tuple[Callable[[], Executor], int]] = {
    "threads": (lambda: ThreadPoolExecutor(2), 0),
    "processes": (lambda: ProcessPoolExecutor(2, get_context("spawn")), 0),
    "unreliable": (Unreliable, 6),
    "elsewhere": (lambda: Elsewhere(1), PAPERS + 1),
}
"""With how many papers are read here."""


@pytest.mark.parametrize(("executor", "here"), EXECUTORS.values(), ids=EXECUTORS)
def test_any_executor_gives_the_same_database(
    executor: Callable[[], Executor], here: int, papers: Path, alone: Path, tmp_path: Path
) -> None:
    with executor() as readers, Database(tmp_path / "a.db") as database:
        tally = build([str(papers)], database, workers=2, executor=readers, manner=MANNER)
    assert (tally.read, tally.failed, tally.read_here) == (PAPERS, 1, here)
    assert contents(tmp_path / "a.db") == contents(alone)


def end_itself(data: bytes, source: str, sha256: str, manner: Manner) -> tuple[Reading, ...]:
    os.kill(os.getpid(), signal.SIGKILL)
    return ()


def test_a_paper_that_ends_its_process_ends_nothing_else_there(tmp_path: Path) -> None:
    source = Source("a.pdf", path=tmp_path / "a.pdf")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    rules = edition("extract", "models")
    with ThreadPoolExecutor(1) as readers:
        result = finished(
            source, readers.submit(read_apart, end_itself, source, MANNER, Limits(), rules).result
        )
    assert [problem.code for problem in result.problems] == ["engine_crash"]


def test_a_machine_with_other_rules_reads_nothing() -> None:
    with pytest.raises(OtherEdition):
        read_apart(end_itself, Source("a.pdf"), MANNER, Limits(), "of another time")


@pytest.mark.parametrize(
    ("address", "reason"),
    [("saltmere", "tcp://HOST:PORT"), ("tcp://127.0.0.1:9", "no Dask scheduler answers")],
)
def test_a_scheduler_that_is_none_is_an_error_that_says_so(
    address: str, reason: str, papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="needs Dask: moothall[cluster]")
    monkeypatch.setattr("extract.cluster.PATIENCE", 1)
    words = ["build", papers, "--db", tmp_path / "a.db", "--scheduler", address]
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exit_code == 1
    assert reason in done.output


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler and two workers, each a process of its own group, on loopback."""
    distributed = pytest.importorskip("distributed", reason="needs Dask: moothall[cluster]")
    place = tmp_path / "scheduler.json"
    with ExitStack() as stack:

        def start(what: str, *words: str) -> "subprocess.Popen[bytes]":
            command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard"]
            process = subprocess.Popen(
                [*command, "--scheduler-file", str(place), *words],
                cwd=tmp_path,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            stack.callback(end, process)
            return process

        start("scheduler", "--host", "127.0.0.1", "--port", "0")
        workers = [start("worker", "--nthreads", "1", "--host", "127.0.0.1") for _ in range(2)]
        with distributed.Client(scheduler_file=str(place), timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address, workers


def end(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process with all it started, as when its machine is switched off."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="kills a group of processes")
def test_a_cluster_that_loses_a_worker_loses_no_document(
    cluster: tuple[str, list["subprocess.Popen[bytes]"]],
    papers: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, workers = cluster
    seen: list[int] = []

    def show(done: int, total: int) -> None:
        seen.append(done)
        if done == 2:
            end(workers[0])

    place = papers.as_uri()
    with Database(tmp_path / "alone.db") as database:
        build([place], database, manner=MANNER)
    # All is to be read on the cluster, and nothing here.
    monkeypatch.delattr("extract.crew.Crew.submit")
    with hands(1, address) as readers, Database(tmp_path / "a.db") as database:
        assert readers.workers == 2
        tally = build(
            [place],
            database,
            workers=readers.workers,
            executor=readers.executor,
            manner=MANNER,
            progress=show,
        )
    assert seen[-1] == PAPERS + 1
    assert (tally.read, tally.failed) == (PAPERS, 1)
    assert contents(tmp_path / "a.db") == contents(tmp_path / "alone.db")


@pytest.mark.skipif(sys.platform == "win32", reason="kills a group of processes")
def test_what_a_cluster_without_workers_does_not_read_is_read_here(
    cluster: tuple[str, list["subprocess.Popen[bytes]"]],
    papers: Path,
    alone: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, workers = cluster
    monkeypatch.setattr("extract.cluster.ALONE", 2.0)

    def show(done: int, total: int) -> None:
        if done == 0:
            for worker in workers:
                end(worker)

    with hands(1, address) as readers, Database(tmp_path / "a.db") as database:
        tally = build(
            [str(papers)],
            database,
            workers=readers.workers,
            executor=readers.executor,
            manner=MANNER,
            progress=show,
        )
    assert (tally.read, tally.failed, tally.read_here) == (PAPERS, 1, PAPERS + 1)
    assert contents(tmp_path / "a.db") == contents(alone)
