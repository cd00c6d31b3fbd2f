import pytest
from sheets import BOLD, LARGE, LEFT, book, page, paragraphs, words

from extract.divide import divide
from extract.layout import Furniture
from extract.page import Bookmark, Page, Word
from extract.tidy import tidy

AGENDA = ("Saltmere Borough Council", "AGENDA", "Harbour Panel, 4 May 2021")
REPORT = ("Report to: Harbour Panel", "Date: 4 May 2021", "Report author: Ada Thornley")
MINUTES = (
    "Saltmere Borough Council",
    "Minutes of the meeting of the Harbour Panel",
    "2 March 2021",
)


def sheet(number: int, *lines: str, foot: str = "", stamp: str = "") -> Page:
    """Set lines at the top of a page of prose; `foot` and `stamp` at its edges."""
    laid: list[Word] = []
    for place, line in enumerate(lines):
        laid += words(line, LEFT, 80 + 20 * place, LARGE if place == 0 else BOLD)
    prose = paragraphs(12, 100 + 20 * len(lines))
    edges = words(foot, 290, 805) + words(stamp, 480, 24)
    return page(laid, prose, edges, number=number)


def extents(*pages: Page, bookmarks: tuple[Bookmark, ...] = ()) -> list[tuple[int, int]]:
    papers = divide(tidy(book(*pages, bookmarks=bookmarks)))
    return [(paper.source.pages[0].number, paper.source.pages[-1].number) for paper in papers]


def bound_by_hand(*front: str) -> list[Page]:
    return [
        sheet(1, *front, foot="1"),
        sheet(2, *MINUTES, foot="1"),
        sheet(3, foot="2"),
        sheet(4, *REPORT, foot="1"),
        sheet(5, foot="2"),
    ]


def test_front_matter_and_page_numbers_that_begin_again_divide_a_pack_bound_by_hand() -> None:
    assert extents(*bound_by_hand(*AGENDA)) == [(1, 1), (2, 3), (4, 5)]


@pytest.mark.parametrize(
    "front",
    [
        ("Saltmere Borough Council", "Minutes of the meeting of the Harbour Panel", "4 May 2021"),
        ("Report of the Harbour Master", "Date: 4 May 2021", "Appendices: two letters"),
        ("Community Safety Plan",),
    ],
)
def test_a_file_that_is_no_agenda_stays_whole_whatever_is_behind_it(front: tuple[str, ...]) -> None:
    assert extents(*bound_by_hand(*front)) == [(1, 5)]


def test_an_agenda_alone_stays_whole() -> None:
    assert extents(*(sheet(n, *(AGENDA if n == 1 else ()), foot=str(n)) for n in (1, 2, 3))) == [
        (1, 3)
    ]


def test_stamps_divide_a_pack_though_its_pages_look_alike() -> None:
    pages = [
        sheet(1, *AGENDA, foot="Page 1"),
        sheet(2, "Ferry timetables", stamp="Agenda Item 4", foot="Page 2"),
        sheet(3, foot="Page 3"),
        sheet(4, "Slipways", stamp="Agenda Item 5", foot="Page 4"),
    ]
    assert extents(*pages) == [(1, 1), (2, 3), (4, 4)]


def test_pages_an_agenda_lists_are_counted_in_the_packs_own_numbers() -> None:
    pages = [
        sheet(1, *AGENDA, "1. Ferry timetables (Pages 12 - 13)", foot="Page 11"),
        sheet(2, "Ferry timetables", foot="Page 12"),
        sheet(3, foot="Page 13"),
    ]
    assert extents(*pages) == [(1, 1), (2, 3)]


def test_an_appendix_that_goes_on_in_its_reports_page_numbers_is_no_paper_of_its_own() -> None:
    pages = [*bound_by_hand(*AGENDA), sheet(6, "Appendix A", foot="3")]
    assert extents(*pages)[-1] == (4, 6)


def test_an_appendix_with_a_bookmark_and_numbers_of_its_own_is_a_paper() -> None:
    pages = [*bound_by_hand(*AGENDA), sheet(6, "Appendix A", foot="1")]
    marks = (Bookmark("Appendix A", 1, 6, None),)
    assert extents(*pages, bookmarks=marks)[-1] == (6, 6)


def test_a_blank_page_belongs_to_the_paper_before_it() -> None:
    blank = page(words("This page is intentionally left blank", 200, 400), number=3)
    pages = [
        sheet(1, *AGENDA),
        sheet(2, *REPORT, stamp="Agenda Item 4"),
        blank,
        sheet(4, *REPORT, stamp="Agenda Item 5"),
    ]
    assert extents(*pages) == [(1, 1), (2, 3), (4, 4)]


def test_a_papers_pages_keep_the_packs_numbers_and_stamps_as_furniture() -> None:
    pages = [
        sheet(1, *AGENDA, foot="Page 11"),
        sheet(2, *REPORT, stamp="Agenda Item 4", foot="Page 12"),
        sheet(3, foot="Page 13"),
        sheet(4, *REPORT, stamp="Agenda Item 5", foot="Page 14"),
    ]
    paper = divide(tidy(book(*pages)))[1]
    assert paper.printed_pages == ("12", "13")
    furniture = {line.text: line.furniture for line in paper.lines[0] if line.furniture}
    assert furniture["Agenda Item 4"] is Furniture.STAMP
    assert furniture["Page 12"] is Furniture.PAGE_NUMBER
    assert paper.source.pages[0].words == pages[1].words
