"""Files that are damaged, locked or no PDFs at all: a clear reason, and all that can be read."""

import re
from contextlib import suppress

import pikepdf
import pytest
from hostile import HELLO, one_page
from pikepdf import Encryption
from printing import ENGINES, Sheet, pdf, read_all, says, text

from extract.limits import Fault
from extract.page import Engine, Manner
from extract.read import read
from models.errors import UnreadableDocument

pytestmark = pytest.mark.parametrize("engine", ENGINES)

GOOD = pdf(*[text(word, 72, 700) for word in ("one", "two", "three")])


def why(data: bytes, engine: Engine) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read_all(data, engine)
    assert str(caught.value)
    return caught.value.code


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 5000,
        bytes(range(256)) * 40,
        b"Dear Sir, please find the minutes attached.",
        b"<!DOCTYPE html><html><body><h1>Page not found</h1></body></html>",
        b"PK\x03\x04" + b"\0" * 200,
    ],
    ids=["empty", "noughts", "garbage", "letter", "web page", "zip"],
)
def test_what_is_no_pdf_is_called_so(data: bytes, engine: Engine) -> None:
    assert why(data, engine) == "not_a_pdf"


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6])
def test_a_file_cut_short_is_truncated(share: float, engine: Engine) -> None:
    assert why(GOOD[: int(share * len(GOOD))], engine) == "truncated"


def test_a_file_whose_middle_is_lost_is_damaged(engine: Engine) -> None:
    assert why(GOOD[:60] + b"\n%%EOF\n", engine) == "damaged"


def test_a_file_that_lost_only_its_end_is_read(engine: Engine) -> None:
    cut = GOOD[: GOOD.rindex(b"startxref")]
    assert [says(page) for page in read_all(cut, engine).pages] == ["one", "two", "three"]


def test_bytes_before_the_header_are_passed_over(engine: Engine) -> None:
    page = read_all(b"HTTP/1.1 200 OK\r\n\r\n" + GOOD, engine).pages[0]
    assert says(page) == "one"


def test_a_pdf_without_pages_says_so(engine: Engine) -> None:
    assert why(pdf(), engine) == "no_pages"


def test_a_pdf_that_opens_without_a_password_is_read(engine: Engine) -> None:
    data = pdf(text("readable", 72, 700), encryption=Encryption(owner="thornley", user=""))
    assert says(read_all(data, engine).pages[0]) == "readable"


@pytest.mark.parametrize(
    "locked",
    [
        Encryption(owner="thornley", user="ada", R=3, aes=False, metadata=False),
        Encryption(owner="thornley", user="ada", R=4),
        Encryption(owner="thornley", user="ada", R=6),
    ],
    ids=["RC4", "AES-128", "AES-256"],
)
def test_a_pdf_that_needs_a_password_says_so(locked: Encryption, engine: Engine) -> None:
    assert why(pdf(text("secret", 72, 700), encryption=locked), engine) == "password_needed"


@pytest.mark.parametrize(
    ("whole", "broken"),
    [(b"4 0 R 5 0 R", b"9 9 R 5 0 R"), (b"4 0 R 5 0 R", b"1 0 R 5 0 R")],
    ids=["missing", "no page"],
)
def test_a_damaged_page_is_named_and_the_others_are_kept(
    whole: bytes, broken: bytes, engine: Engine
) -> None:
    assert GOOD.count(whole) == 1
    pages = read_all(GOOD.replace(whole, broken), engine)
    assert [says(page) for page in pages.pages if page.words] == ["one", "three"]
    if engine == "pdfium":  # pdfplumber passes over what is no page and does not count it
        assert [page.number for page in pages.pages if page.words] == [1, 3]
        (trouble,) = pages.troubles
        assert (trouble.code, trouble.severity, trouble.page) == ("damaged_page", "error", 2)


def test_content_that_breaks_off_is_read_as_far_as_it_goes(engine: Engine) -> None:
    content = text("before", 72, 700) + "BT /F 12 Tf (never en"
    assert says(read_all(pdf(content), engine).pages[0]) == "before"


def test_content_that_is_nonsense_leaves_the_other_pages(engine: Engine) -> None:
    data = pdf(text("one", 72, 700), Sheet(bytes(range(256)) * 4), text("three", 72, 700))
    first, _, last = read_all(data, engine).pages
    assert (says(first), says(last)) == ("one", "three")


def test_a_page_without_resources_is_no_reason_to_stop(engine: Engine) -> None:
    def strip(document: pikepdf.Pdf) -> None:
        del document.pages[0].obj["/Resources"]

    data = pdf(text("one", 72, 700), text("two", 72, 700), change=strip)
    assert says(read_all(data, engine).pages[1]) == "two"


def test_offsets_that_are_wrong_are_found_again(engine: Engine) -> None:
    wrong = re.sub(rb"startxref\s+\d+", b"startxref\n7", GOOD)
    assert [says(page) for page in read_all(wrong, engine).pages] == ["one", "two", "three"]


def test_what_pdfium_cannot_open_is_read_as_far_as_pdfplumber_can(engine: Engine) -> None:
    packed = pdf(text("one", 72, 700), object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert packed.count(b"/ObjStm") == 1
    pages = read_all(packed.replace(b"/ObjStm", b"/Object"), engine)
    assert [says(page) for page in pages.pages] == ["one"]
    if engine == "pdfium":
        assert [(trouble.code, trouble.severity) for trouble in pages.troubles] == [
            ("damaged", "error")
        ]


def test_passwords_that_were_given_are_tried(engine: Engine) -> None:
    locked = Encryption(owner="thornley", user="ada", R=6)
    data = pdf(text("secret", 72, 700), encryption=locked)
    passwords = ("", "wrong", "ada")
    (page,) = read(data, Manner(engine, ocr=False, passwords=passwords)).pages
    assert says(page) == "secret"
    with pytest.raises(UnreadableDocument, match="--password-file"):
        read(data, Manner(engine, ocr=False, passwords=("wrong",)))


def test_a_page_that_ended_an_attempt_is_left_out_and_named(engine: Engine) -> None:
    fault = Fault("read", 2, "timeout", "it took more than 60 s")
    pages = read(GOOD, Manner(engine, ocr=False, faults=(fault,)))
    assert [says(page) for page in pages.pages] == ["one", "", "three"]
    (trouble,) = pages.troubles
    assert (trouble.code, trouble.severity, trouble.page) == ("timeout", "error", 2)
    assert trouble.message == (
        "Page 2 was not read: it took more than 60 s. The other pages were kept."
    )


def test_pages_behind_the_last_fault_are_left_out_too(engine: Engine) -> None:
    fault = Fault("read", 2, "memory", "too much", onwards=True)
    pages = read(GOOD, Manner(engine, ocr=False, faults=(fault,)))
    assert [says(page) for page in pages.pages] == ["one", "", ""]
    assert [(trouble.code, trouble.page) for trouble in pages.troubles] == [
        ("memory", 2),
        ("memory", 3),
    ]


@pytest.mark.parametrize("box", ["[0 0 5 /x 9 9]", "[/a /b /c /d]", "[]", "[0 0 0 0]", "null"])
def test_a_page_whose_size_is_nonsense_is_no_reason_to_crash(box: str, engine: Engine) -> None:
    with suppress(UnreadableDocument):
        assert len(read_all(one_page(HELLO, box=box), engine).pages) == 1
