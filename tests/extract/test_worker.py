"""Workers: whatever goes wrong in one ends that one, and is told with its cause."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from misbehaviour import (
    ask_for_much,
    crash,
    crash_and_count,
    crash_once,
    dawdle,
    double,
    eat,
    hang,
    kill_nursery,
    load,
    loaded,
    pid,
    read_but,
    refuse,
    refuse_to_load,
    threads_allowed,
)

from extract.crew import Crew
from extract.limits import THREADS, Limits
from extract.nursery import Nursery
from extract.steps import Slate, Step
from extract.worker import Ended, Worker
from models.errors import MoothallError

ROOT = Path(__file__).parents[2]
LIMITS = Limits(page=1.5, file=30, memory=300)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")


@pytest.fixture(params=["started", pytest.param("forked", marks=linux_only)])
def worker(request: pytest.FixtureRequest) -> Iterator[Worker]:
    nursery = Nursery(LIMITS, load) if request.param == "forked" else None
    one = Worker(LIMITS, nursery)
    yield one
    one.close()
    if nursery is not None:
        nursery.close()


def ended(worker: Worker, function: Callable[..., object]) -> tuple[str, Step]:
    with pytest.raises(Ended) as caught:
        worker.run(function)
    return caught.value.cause, caught.value.step


def test_a_worker_keeps_its_process_between_documents(worker: Worker) -> None:
    first, second = worker.run(pid), worker.run(pid)
    assert first == second != os.getpid()


def test_an_exception_is_raised_as_it_is_and_costs_no_process_more(worker: Worker) -> None:
    before = worker.run(pid)
    with pytest.raises(ValueError, match="no such bridge"):
        worker.run(refuse, "no such bridge")
    assert worker.run(double, 4) == 8
    assert worker.run(pid) == before


@posix_only
def test_a_crash_in_native_code_ends_the_worker_alone(worker: Worker) -> None:
    before = worker.run(pid)
    assert ended(worker, crash) == ("engine_crash", Step("understand"))
    assert worker.run(pid) != before


def test_a_hang_is_ended_and_its_page_known(worker: Worker) -> None:
    started = time.monotonic()
    assert ended(worker, hang) == ("timeout", Step("read", 7))
    assert time.monotonic() - started < 60


def test_a_file_has_a_limit_of_its_own() -> None:
    worker = Worker(LIMITS._replace(file=3))
    with pytest.raises(Ended, match="more than 3 s") as caught:
        worker.run(dawdle)
    assert (caught.value.cause, caught.value.overall) == ("timeout", True)


@linux_only
@pytest.mark.parametrize("function", [ask_for_much, eat])
def test_memory_is_limited(function: Callable[..., object], worker: Worker) -> None:
    assert ended(worker, function) == ("memory", Step("read", 1))
    assert worker.run(double, 1) == 2


@posix_only
@pytest.mark.parametrize(
    ("bad", "read"),
    [
        (set(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ({4}, [1, 2, 3, 5, 6, 7, 8, 9, 10]),
        ({2, 9}, [1, 3, 4, 5, 6, 7, 8, 10]),
        ({2, 4, 6}, [1, 3, 5]),
        ({1, 3, 5, 7, 9}, [2, 4]),
    ],
)
def test_pages_that_end_a_worker_are_left_out_of_the_next_attempt(
    bad: set[int], read: list[int]
) -> None:
    with Crew(1, LIMITS) as crew:
        assert crew.submit(read_but, bad).result() == read


@posix_only
def test_the_first_attempt_that_fails_is_made_again_as_it_was(tmp_path: Path) -> None:
    with Crew(1, LIMITS) as crew:
        assert crew.submit(crash_once, tmp_path / "mark").result() == ()


@posix_only
def test_what_crashes_without_a_page_is_tried_twice_and_given_up(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    with Crew(1, LIMITS) as crew:
        with pytest.raises(Ended, match="ended the process"):
            crew.submit(crash_and_count, calls).result()
        assert crew.submit(double, 3).result() == 6
    assert calls.read_text() == "xx"


def test_a_crew_gives_every_call_its_own_result() -> None:
    with Crew(2, LIMITS) as crew:
        futures = [crew.submit(double, number) for number in range(12)]
        assert [future.result() for future in futures] == [2 * number for number in range(12)]


def test_the_workers_of_a_crew_use_each_core_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(THREADS, raising=False)
    cores = os.cpu_count() or 1
    for workers, each in ((1, cores), (cores, 1)):
        with Crew(workers, LIMITS) as crew:
            assert crew.submit(threads_allowed).result() == each
    monkeypatch.setenv(THREADS, "3")
    with Crew(1, LIMITS) as crew:
        assert crew.submit(threads_allowed).result() == 3


@linux_only
def test_forked_workers_find_loaded_what_all_need() -> None:
    with Crew(2, LIMITS, load) as crew:
        assert all(crew.submit(loaded).result() for _ in range(4))


@linux_only
@pytest.mark.parametrize(
    ("before", "memory", "forked"),
    [("pass", 2048, True), ("Thread(target=sleep, args=(60,), daemon=True).start()", 2048, False),
     ("held = b'x' * 90_000_000", 256, False)],
    ids=["alone", "with a thread", "with much memory"],
)  # fmt: skip
def test_workers_are_forked_of_who_asks_for_them_only_where_that_is_safe(
    before: str, memory: int, forked: bool
) -> None:
    code = (
        "import os; from threading import Thread; from time import sleep\n"
        "from extract.crew import Crew; from extract.limits import Limits\n"
        "from misbehaviour import is_of_parent, load, loaded\n"
        f"os.changed_by_parent = True\n{before}\n"
        f"with Crew(2, Limits(memory={memory}), load) as crew:\n"
        "    print(crew.submit(loaded).result(), crew.submit(is_of_parent).result())\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], env=with_tests(), capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["True", str(forked)]
    assert not said.stderr


@linux_only
def test_a_crew_reads_where_no_nursery_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse_to_start(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(Nursery, "_start", refuse_to_start)
    with Crew(2, LIMITS, load) as crew:
        assert crew.submit(double, 2).result() == 4


@linux_only
def test_workers_start_where_nothing_can_be_loaded() -> None:
    for fails in (refuse_to_load, crash):
        with Crew(2, LIMITS, fails) as crew:
            assert crew.submit(double, 2).result() == 4


@linux_only
def test_a_nursery_that_is_killed_takes_its_workers_along_and_is_replaced() -> None:
    nursery = Nursery(LIMITS, load)
    worker = Worker(LIMITS, nursery)
    for _ in range(2):
        assert ended(worker, kill_nursery) == ("engine_crash", Step("fetch"))
        assert worker.run(loaded)
    worker.close()
    nursery.close()


def test_a_crew_knows_how_many_calls_wait() -> None:
    with Crew(1, LIMITS._replace(page=300)) as crew:
        crew.submit(hang)
        crew.submit(double, 3)
        deadline = time.monotonic() + 30
        while crew.waiting != 1 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert crew.waiting == 1
        ending = time.monotonic()
    assert time.monotonic() - ending < 60


def test_a_crew_that_is_let_go_ends_what_its_workers_are_at() -> None:
    started = time.monotonic()
    with Crew(1, LIMITS._replace(page=300)) as crew:
        crew.submit(hang)
        time.sleep(1)
    assert time.monotonic() - started < 60


@linux_only
@pytest.mark.parametrize("nursery", ["None", "Nursery(Limits(), load)"])
def test_a_worker_ends_with_its_parent(nursery: str) -> None:
    code = (
        "from extract.nursery import Nursery; from extract.limits import Limits\n"
        "from extract.worker import Worker\n"
        "from misbehaviour import hang, load, pids\n"
        f"worker = Worker(Limits(), {nursery})\n"
        "print(*worker.run(pids), flush=True)\n"
        "worker.run(hang)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env=with_tests(), text=True
    ) as parent:
        assert parent.stdout is not None
        children = set(map(int, parent.stdout.readline().split())) - {parent.pid}
        parent.send_signal(signal.SIGKILL)
    for _ in range(100):
        if not any(map(running, children)):
            return
        time.sleep(0.1)
    pytest.fail("the worker outlived its parent")


def with_tests() -> dict[str, str]:
    """Return an environment in which Python finds this project and its tests' modules."""
    path = os.pathsep.join(map(str, (ROOT, ROOT / "tests" / "extract")))
    return os.environ | {"PYTHONPATH": path}


def running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return state.rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.parametrize("step", [Step("read", 7), Step("understand", pages=120), Step("fetch")])
def test_what_one_writes_on_a_slate_another_reads(step: Step) -> None:
    mine = Slate.make()
    theirs = Slate(mine.path)
    theirs.unlink()
    theirs.write(step)
    assert mine.read() == step
    mine.close()
    assert not mine.path.exists()


def test_no_room_for_a_temporary_file_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(MoothallError, match="name another folder in TMPDIR"):
        Slate.make()
