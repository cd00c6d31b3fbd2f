"""Pages as they were read are kept, each PDF's once, and nothing kept can do harm."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract import kept
from extract.cachefolder import trim
from extract.kept import CHECK, pack, read_once, unpack
from extract.limits import Fault
from extract.page import Bookmark, Manner, Page, Pages, Rectangle, Style, Tag, Trouble, Word
from extract.read import read
from pipeline import process

ROOT = Path(__file__).parents[2]
USE = Manner(ocr=False, kept="use")
PLAIN, BOLD = (Style("Arial", 11.0, bold, False, "#000000") for bold in (False, True))
PAGES = Pages(
    (
        Page(
            1,
            595.3,
            841.9,
            (
                Word("Cyfarfod", 72.000000001, 70.1, 120.5, 81.0, BOLD, mcid=3),
                Word("tŷ’r", 124.0, 70.1, 140.0, 81.0, PLAIN, confidence=0.875),
                Word("Cyngor", 144.0, 70.1, 180.0, 81.0, BOLD),
            ),
            (Rectangle(70.0, 90.0, 500.0, 90.5, None, "#ff0000"),),
            ((0.0, 0.0, 20.0, 20.0),),
            {3: Tag("H1", ("Document", "H1"), 1)},
            90,
            "iv",
            True,
            270.0,
        ),
        Page(2, 841.9, 595.3, ()),
    ),
    (Bookmark("Agenda", 1, 1, 70.1), Bookmark("Nowhere", 2, None, None)),
    {"Title": "Minutes"},
    True,
    "cy",
    (Trouble("read", "warning", "lost_page", "Page 2 is empty.", 2),),
)


class Counting:
    """A reader that counts how often it is asked."""

    def __init__(self, pages: Pages = PAGES) -> None:
        self.pages = pages
        self.asked = 0

    def __call__(self, data: bytes, manner: Manner) -> Pages:
        self.asked += 1
        return self.pages


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MOOTHALL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / kept.NAME


def entries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_what_is_kept_is_what_was_read_to_the_last_digit() -> None:
    again = unpack(pack(PAGES))
    assert again == PAGES
    assert repr(again) == repr(PAGES)


@pytest.mark.parametrize(
    "paper", sorted((ROOT / "corpus").rglob("*.pdf"))[::12], ids=lambda path: path.stem
)
def test_papers_are_kept_as_they_were_read(paper: Path) -> None:
    pages = read(paper.read_bytes(), Manner(ocr=False))
    assert repr(unpack(pack(pages))) == repr(pages)


def test_a_pdf_is_read_once_and_anew_when_that_is_asked(folder: Path) -> None:
    reader = Counting()
    for _ in range(2):
        assert read_once(reader, b"%PDF", USE) == PAGES
    assert (reader.asked, len(entries(folder))) == (1, 1)
    reader.pages = replace(PAGES, language="en")
    assert read_once(reader, b"%PDF", USE._replace(kept="renew")).language == "en"
    assert read_once(reader, b"%PDF", USE).language == "en"
    assert reader.asked == 2


@pytest.mark.parametrize(
    ("data", "manner"),
    [
        (b"%PDF of another", USE),
        (b"%PDF", USE._replace(engine="pdfplumber")),
    ],
)
def test_other_bytes_and_other_manners_are_read_by_themselves(data: bytes, manner: Manner) -> None:
    reader = Counting()
    read_once(reader, b"%PDF", USE)
    read_once(reader, data, manner)
    assert reader.asked == 2


def lacking(code: str) -> Pages:
    return replace(PAGES, troubles=(Trouble("read", "warning", code, "Look at page 2.", 2),))


@pytest.mark.parametrize(
    ("code", "asked"), [("lost_page", 1), ("no_text_layer", 2), ("recognised_text", 2)]
)
def test_another_recogniser_reads_again_what_lacks_text(
    code: str, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extract.recogniser.installed", lambda name: True)
    reader = Counting(lacking(code))
    for ocr in (False, True, False, True):
        read_once(reader, b"%PDF", USE._replace(ocr=ocr))
    assert reader.asked == asked


def test_what_lacks_text_is_read_again_once_a_recogniser_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = Counting(lacking("no_text_layer"))
    for there in (False, True, True):
        monkeypatch.setattr("extract.recogniser.which", lambda name, there=there: there or None)
        read_once(reader, b"%PDF", USE._replace(ocr=True, recogniser="tesseract"))
    assert reader.asked == 2


def test_another_edition_of_the_read_stage_reads_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Counting()
    read_once(reader, b"%PDF", USE)
    monkeypatch.setattr(kept, "_reader", lambda: "another")
    read_once(reader, b"%PDF", USE)
    assert reader.asked == 2


@pytest.mark.parametrize(
    "manner",
    [
        Manner(ocr=False),
        USE._replace(passwords=("harbour",)),
        USE._replace(faults=(Fault("read", 1, "timeout", "it took too long"),)),
    ],
)
def test_what_a_password_opened_or_a_fault_cut_short_is_not_kept(
    manner: Manner, folder: Path
) -> None:
    read_once(Counting(), b"%PDF", manner)
    assert not entries(folder)


@pytest.mark.parametrize(
    "damage",
    [
        lambda entry: b"",
        lambda entry: entry[: CHECK + 3],
        lambda entry: entry[:-1] + bytes([entry[-1] ^ 1]),
        lambda entry: bytes(len(entry)),
    ],
    ids=["empty", "cut short", "one bit", "zeroes"],
)
def test_a_damaged_entry_is_written_anew(damage: Any, folder: Path) -> None:
    reader = Counting()
    read_once(reader, b"%PDF", USE)
    (entry,) = entries(folder)
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    assert read_once(reader, b"%PDF", USE) == PAGES
    assert (reader.asked, entry.read_bytes()) == (2, whole)


def test_without_a_folder_to_write_to_all_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("MOOTHALL_CACHE", str(tmp_path / "file"))
    assert read_once(Counting(), b"%PDF", USE) == PAGES


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    for age, name in enumerate("abcd"):
        (tmp_path / name).write_bytes(bytes(100))
        os.utime(tmp_path / name, (2_000_000_000 - age, 2_000_000_000 - age))
    trim(tmp_path, 250)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_changed_rule_opens_no_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = min((ROOT / "corpus").rglob("*minutes*.pdf"), key=lambda path: path.stat().st_size)
    data = paper.read_bytes()
    first = process(data, paper.name, "0" * 64, USE)

    def refuse(data: bytes, manner: Manner) -> Pages:
        raise AssertionError("it is opened again")

    monkeypatch.setattr("extract.read.read", refuse)
    assert process(data, paper.name, "0" * 64, USE) == first
    with pytest.raises(AssertionError):
        process(data, paper.name, "0" * 64, Manner(ocr=False))


def test_what_is_kept_is_looked_at_whenever_so_many_pages_were_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "LOOK_EVERY", 10)
    monkeypatch.setattr(kept, "MOST", 0)

    def left() -> int:
        return sum(path.name != kept.COUNTER for path in entries(folder))

    read_once(Counting(), b"%PDF", USE)
    found = []
    for _ in range(3):
        kept.trim_kept(4)
        found.append(left())
    assert found == [1, 1, 0]
    # A counter that is damaged counts from nothing.
    (folder / kept.COUNTER).write_text("many")
    kept.trim_kept(3)
    assert (folder / kept.COUNTER).read_text() == "3"
