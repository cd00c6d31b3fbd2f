"""Papers at addresses: found all the way down, known again, told apart when they change."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from extract.changes import find_changes, vanished
from extract.source import find_sources
from models.errors import MoothallError
from models.ledger import SourceFile

READER = "pdfium, rules of this test"


@pytest.fixture
def store() -> Iterator[Any]:
    """An empty store in memory."""
    files = fsspec.filesystem("memory")
    files.store.clear()
    files.pseudo_dirs.clear()
    yield files
    files.store.clear()


def packed(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.pdf", content)
    return data.getvalue()


def ledger(*addresses: str) -> dict[str, SourceFile]:
    from extract.source import digest

    return {
        source.name: SourceFile(
            source.name, digest(source.read()), "d", source.size, source.modified, "read", READER
        )
        for source in find_sources(addresses)
    }


def test_all_pdfs_below_an_address_are_found_and_those_in_archives_there(store: Any) -> None:
    store.pipe_file("/papers/may/minutes.PDF", b"%PDF-1")
    store.pipe_file("/papers/agenda.pdf", b"%PDF-22")
    store.pipe_file("/papers/notes.txt", b"Dear Sir")
    store.pipe_file("/papers/old.zip", packed(report=b"%PDF-333"))
    found = list(find_sources(["memory://papers"]))
    assert [(source.name, source.size, source.read()) for source in found] == [
        ("memory:///papers/agenda.pdf", 7, b"%PDF-22"),
        ("memory:///papers/may/minutes.PDF", 6, b"%PDF-1"),
        ("zip://report.pdf::memory:///papers/old.zip", 8, b"%PDF-333"),
    ]
    assert all(source.modified for source in found)


def test_an_archive_can_be_given_as_fsspec_writes_it(tmp_path: Path) -> None:
    (tmp_path / "old.zip").write_bytes(packed(report=b"%PDF-1", agenda=b"%PDF-2"))
    address = f"zip://::{(tmp_path / 'old.zip').as_uri()}"
    assert [source.read() for source in find_sources([address])] == [b"%PDF-2", b"%PDF-1"]
    (tmp_path / "old.zip").write_bytes(packed(agenda=b"%PDF-3"))
    assert [source.read() for source in find_sources([address])] == [b"%PDF-3"]


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("memory://nowhere", "there is nothing"),
        ("gopher://saltmere.example/papers", "cannot be listed.*gopher"),
        ("zip://::file:///nowhere.zip", "cannot be listed"),
    ],
)
def test_an_address_that_cannot_be_listed_is_an_error_that_names_it(
    address: str, reason: str, store: Any
) -> None:
    with pytest.raises(MoothallError, match=f"{address}: .*{reason}"):
        list(find_sources([address]))


def test_what_lies_at_an_address_is_known_again_and_missed_when_gone(store: Any) -> None:
    for name in ("agenda", "minutes"):
        store.pipe_file(f"/papers/{name}.pdf", f"%PDF of {name}".encode())
    store.pipe_file("/papers/old.zip", packed(report=b"%PDF-333"))
    store.pipe_file("/other/report.pdf", b"%PDF-4")
    known = ledger("memory://papers", "memory://other")
    assert find_changes(find_sources(["memory://papers"]), known, READER).unchanged == 3
    assert find_changes(find_sources(["memory://papers"]), known, "other rules").unchanged == 0
    store.rm("/papers/minutes.pdf")
    store.rm("/papers/old.zip")
    present = {source.name for source in find_sources(["memory://papers"])}
    assert vanished(["memory://papers"], present, known) == [
        "memory:///papers/minutes.pdf",
        "zip://report.pdf::memory:///papers/old.zip",
    ]


def test_a_paper_on_the_web_is_known_again_by_its_bytes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages = {"https://saltmere.example/a.pdf": b"%PDF-1"}
    monkeypatch.setattr("extract.source.fetch", pages.__getitem__)
    known = ledger(*pages)
    assert len(find_changes(find_sources(list(pages)), known, READER).moved) == 1
    pages["https://saltmere.example/a.pdf"] = b"%PDF-2"
    assert len(find_changes(find_sources(list(pages)), known, READER).to_read) == 1
