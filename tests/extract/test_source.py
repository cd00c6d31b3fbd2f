"""Where PDFs come from: folders, files, zip archives."""

import os
import sys
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from extract.source import Source, find_sources
from models.errors import MoothallError


def put(path: Path, content: bytes = b"%PDF-1.7") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def pack(archive: Path, *members: str) -> Path:
    """Write a zip archive whose members hold their own names."""
    with zipfile.ZipFile(archive, "w") as opened:
        for member in members:
            opened.writestr(zipfile.ZipInfo(member, (2024, 5, 14, 9, 30, 0)), member)
    return archive


def names(*paths: Path) -> list[str]:
    """Return the names of the sources found, without the folder of the first path."""
    root = f"{paths[0].as_posix()}/"
    return [source.name.removeprefix(root) for source in find_sources([str(p) for p in paths])]


def test_a_folder_is_walked_all_the_way_down_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.pdf", "a/z.pdf", "a/b/c/deep.PDF", "c.pdf", "a.pdf"):
        put(tmp_path / name)
    assert names(tmp_path) == ["a/b/c/deep.PDF", "a/z.pdf", "a.pdf", "b.pdf", "c.pdf"]


def test_only_pdfs_and_archives_are_taken_from_a_folder(tmp_path: Path) -> None:
    for name in ("notes.txt", "pdf", "minutes.pdf.docx", "minutes.pdf"):
        put(tmp_path / name)
    (tmp_path / "folder.pdf").mkdir()
    assert names(tmp_path) == ["minutes.pdf"]


def test_a_folder_without_pdfs_gives_none(tmp_path: Path) -> None:
    assert names(tmp_path) == []


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    path = put(tmp_path / "minutes")
    (source,) = find_sources([str(path)])
    assert source.read() == b"%PDF-1.7"
    assert source.size == 8
    assert source.modified is not None
    assert source.modified.endswith("+00:00")


def test_what_is_named_twice_is_taken_once(tmp_path: Path) -> None:
    path = put(tmp_path / "a.pdf")
    assert names(tmp_path, path, tmp_path) == ["a.pdf"]


def test_a_path_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(MoothallError, match=r"nowhere\.pdf: there is no such file"):
        list(find_sources([str(tmp_path / "nowhere.pdf")]))


def test_the_pdfs_in_an_archive_are_taken_in_sorted_order(tmp_path: Path) -> None:
    pack(tmp_path / "pack.ZIP", "b.pdf", "deep/er/a.PDF", "a.docx", "folder.pdf/", "inner.zip")
    found = list(find_sources([str(tmp_path)]))
    archive = (tmp_path / "pack.ZIP").as_posix()
    assert [source.name for source in found] == [f"{archive}::b.pdf", f"{archive}::deep/er/a.PDF"]
    assert found[1].read() == b"deep/er/a.PDF"
    assert found[1].modified == "2024-05-14T09:30:00.000000+00:00"


@pytest.mark.parametrize("member", ["../../outside.pdf", "/etc/outside.pdf", "a/../../b.pdf"])
def test_a_member_that_names_a_place_outside_its_archive_is_refused(
    member: str, tmp_path: Path
) -> None:
    (source,) = find_sources([str(pack(tmp_path / "pack.zip", member))])
    with pytest.raises(OSError, match="outside the archive"):
        source.read()


def test_dots_in_a_members_name_are_no_reason_to_refuse_it(tmp_path: Path) -> None:
    (source,) = find_sources([str(pack(tmp_path / "pack.zip", "a..b/minutes...pdf"))])
    assert source.read() == b"a..b/minutes...pdf"


def test_a_member_without_a_date_has_none(tmp_path: Path) -> None:
    archive = pack(tmp_path / "pack.zip", "a.pdf")
    dated = archive.read_bytes()
    # 14 May 2024 as MS-DOS writes dates: the year from 1980, the month, the day.
    packed_date = ((2024 - 1980) << 9 | 5 << 5 | 14).to_bytes(2, "little")
    assert dated.count(packed_date) == 2
    archive.write_bytes(dated.replace(packed_date, b"\0\0"))
    (source,) = find_sources([str(archive)])
    assert source.modified is None
    assert source.read() == b"a.pdf"


def test_an_archive_that_is_none_stands_for_itself(tmp_path: Path) -> None:
    put(tmp_path / "broken.zip", b"PK\x03\x04 and no more")
    assert names(tmp_path) == ["broken.zip"]


def test_a_damaged_member_cannot_be_read_and_says_so(tmp_path: Path) -> None:
    archive = pack(tmp_path / "pack.zip", "a.pdf")
    (source,) = find_sources([str(archive)])
    # The member holds its own name, which stands in the archive three times.
    archive.write_bytes(archive.read_bytes().replace(b"a.pdfa.pdf", b"a.pdfb.pdf"))
    with pytest.raises(OSError, match=r"a\.pdf cannot be unpacked"):
        source.read()


def test_a_member_that_needs_a_password_says_so(tmp_path: Path) -> None:
    archive = pack(tmp_path / "pack.zip", "a.pdf")
    content = bytearray(archive.read_bytes())
    content[6] |= 1  # the flag in the member's own header
    content[content.index(b"PK\x01\x02") + 8] |= 1  # and in the archive's directory
    archive.write_bytes(content)
    (source,) = find_sources([str(archive)])
    with pytest.raises(OSError, match="encrypted"):
        source.read()


def test_a_url_is_a_source_that_is_not_looked_at(tmp_path: Path) -> None:
    address = "https://saltmere.example/a.zip?x=1"
    assert list(find_sources([address])) == [Source(address)]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A web server on this machine that serves the test's own folder."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_pdf_on_the_web_is_fetched(site: str, tmp_path: Path) -> None:
    put(tmp_path / "minutes.pdf", b"%PDF-1.4 from the web")
    assert Source(f"{site}/minutes.pdf").read() == b"%PDF-1.4 from the web"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("{site}/nowhere.pdf", "not found"),
        ("http://127.0.0.1:9/a.pdf", "refused"),
        ("gopher://saltmere.example/a.pdf", "it cannot be fetched: .*gopher"),
    ],
)
def test_a_url_that_gives_nothing_says_why(address: str, reason: str, site: str) -> None:
    with pytest.raises(OSError, match=f"(?i){reason}"):
        Source(address.format(site=site)).read()


@pytest.mark.parametrize(
    "name",
    [
        "minutes (final) [2].pdf",
        "a::b.pdf",
        "archive.zip::member.pdf",
        "cyfarfod tŷ'r cyngor – 14 Mai.pdf",
        "100%.pdf",
        "-o.pdf",
        "#1?.pdf",
        "two\nlines.pdf",
        ".pdf.pdf",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses such names")
def test_a_file_with_an_odd_name_is_found_and_read(name: str, tmp_path: Path) -> None:
    put(tmp_path / name)
    (source,) = find_sources([str(tmp_path)])
    assert source.name == f"{tmp_path.as_posix()}/{name}"
    assert source.read() == b"%PDF-1.7"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are always Unicode")
def test_a_name_that_is_no_unicode_is_printed_with_its_bytes(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.pdf"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"%PDF-1.7")
    (source,) = find_sources([str(tmp_path)])
    assert source.name.endswith(r"/caf\xe9.pdf")
    assert source.read() == b"%PDF-1.7"
