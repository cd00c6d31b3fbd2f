"""Whatever is printed, a document is read to its end, and evidence lies on its pages."""

from collections.abc import Iterator
from dataclasses import fields

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printing import HEIGHT, WIDTH, Sheet, pdf, read_all, text

from extract.page import Manner
from models.reading import Reading
from models.record import Box
from pipeline import process

WORDING = (
    "Saltmere Borough Council",
    "Report to Cabinet, 14 May 2024",
    "Agenda Item 5",
    "Contact officer: Ada Thornley, Head of Housing",
    "Recommendations",
    "It is recommended that Cabinet:",
    "1. approves the plan;",
    "b) notes the report by 31 March 2025.",
    "RESOLVED - That the report be noted.",
    "Proposed by Cllr Thornley, seconded by Cllr Rowe, 5 for, 2 against",
    "Priority 1: Safer streets",
    "Response: Accepted",
    "Crime and Disorder Act 1998, section 17",
    "Page 3 of 9",
    "2.4",
    "-",
)


def snippet(words: str, x: float, y: float, size: float, font: str) -> str:
    escaped = words.replace("(", "\\(").replace(")", "\\)")
    return text(escaped, round(x, 1), round(y, 1), size, font)


signs = st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\\")
snippets = st.builds(
    snippet,
    st.one_of(st.sampled_from(WORDING), st.text(signs, max_size=30)),
    st.floats(-60, WIDTH + 20),
    st.floats(-30, HEIGHT + 20),
    st.sampled_from((0, 0.01, 1, 6, 9, 11, 12, 16, 30, 2_000)),
    st.sampled_from(("F", "Fb")),
)
lines = st.builds(
    lambda x, y, w, h: f"{x} {y} {w} {h} re f\n",
    st.integers(-20, WIDTH),
    st.integers(-20, HEIGHT),
    st.sampled_from((1, 40, 400)),
    st.sampled_from((1, 20, 300)),
)
crops = st.sampled_from((None, (0, 0, WIDTH, HEIGHT), (50, 60, 400, 500), (-10, -10, 700, 900)))
sheets = st.builds(
    lambda content, rotate, crop: Sheet("".join(content), rotate, crop),
    st.lists(st.one_of(snippets, lines), max_size=16),
    st.sampled_from((0, 0, 0, 90, 180, 270)),
    crops,
)


def boxes(reading: Reading) -> Iterator[Box]:
    for part in fields(reading):
        value = getattr(reading, part.name)
        for record in value if isinstance(value, tuple) else ():
            yield from getattr(record, "boxes", ())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(sheets, min_size=1, max_size=3))
def test_every_printed_page_is_read_and_every_box_lies_on_its_page(printed: list[Sheet]) -> None:
    data = pdf(*printed)
    pages = {page.number: page for page in read_all(data).pages}
    for reading in process(data, "a.pdf", "0" * 64, Manner(ocr=False)):
        assert {page.page for page in reading.pages} <= set(pages)
        for number, x0, top, x1, bottom in boxes(reading):
            page = pages[number]
            assert -0.1 <= x0 <= x1 <= page.width + 0.1
            assert -0.1 <= top <= bottom <= page.height + 0.1


@settings(max_examples=60, deadline=None)
@given(sheets)
def test_every_word_that_is_read_lies_on_its_page(printed: Sheet) -> None:
    for engine in ("pdfium", "pdfplumber"):
        (page,) = read_all(pdf(printed), engine).pages
        for word in page.words:
            assert 0 <= word.x0 <= word.x1 <= page.width
            assert 0 <= word.top <= word.bottom <= page.height
