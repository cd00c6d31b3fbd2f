"""Recognised pages are kept, each once, and nothing kept can do harm."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from extract.read.ocr import cache
from extract.read.ocr.lines import Line, Part
from extract.read.ocr.picture import Pixels

LINES = (
    Line(10.04, 30.0, 0.98765, (Part("tŷ", 5.0, 20.0, (8.0, 16.0)), Part("y", 24.0, 30.0))),
    Line(40.0, 90.0, 0.5, (Part("Agenda", 5.0, 9.0),), tall=True),
)


class Counting:
    """A recogniser that counts how often it is asked."""

    def __init__(self, name: str = "counting 1") -> None:
        self.name = name
        self.asked = 0

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        self.asked += 1
        return LINES


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cache, "cache_folder", lambda name: tmp_path / "kept")
    return tmp_path / "kept"


def page(shade: int = 255) -> Pixels:
    return np.full((20, 30), shade, dtype=np.uint8)


def test_a_picture_is_recognised_once() -> None:
    recogniser = Counting()
    first = cache.read_once(recogniser, page())
    assert cache.read_once(recogniser, page().copy()) == first
    assert recogniser.asked == 1


def test_what_is_kept_is_what_was_given_the_first_time() -> None:
    first = cache.read_once(Counting(), page())
    assert [part.text for line in first for part in line.parts] == ["tŷ", "y", "Agenda"]
    assert first == cache.read_once(Counting(), page())
    assert first[0].parts[0].signs == (8.0, 16.0)
    assert first[1].tall


@pytest.mark.parametrize(
    ("name", "pixels"),
    [
        ("counting 2", page()),
        ("counting 1", page(254)),
        ("counting 1", page().reshape(30, 20)),
    ],
    ids=["another version", "another picture", "another shape"],
)
def test_anything_else_is_recognised_anew(name: str, pixels: Pixels) -> None:
    cache.read_once(Counting(), page())
    other = Counting(name)
    cache.read_once(other, pixels)
    assert other.asked == 1


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[[1, 2]]", b"null", b'{"a": 1}', b"\xff\xfe", b"[[1,2,3,[[4]],0]]"]
)
def test_a_broken_entry_is_as_good_as_none_and_is_replaced(content: bytes, folder: Path) -> None:
    recogniser = Counting()
    first = cache.read_once(recogniser, page())
    (entry,) = folder.iterdir()
    entry.write_bytes(content)
    assert cache.read_once(recogniser, page()) == first
    assert recogniser.asked == 2
    cache.read_once(recogniser, page())
    assert recogniser.asked == 2


def test_many_at_once_leave_one_whole_entry(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: cache.read_once(Counting(), page()), range(40)))
    assert len(set(found)) == 1
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file is in the way")
    recogniser = Counting()
    assert cache.read_once(recogniser, page()) == cache.read_once(recogniser, page())
    assert recogniser.asked == 2
