import pytest
from sheets import LARGE, LEFT, SMALL, WIDTH, book, page, paragraphs, rule_grid, words

from extract.layout import Furniture, Tidied
from extract.page import Pages, Word
from extract.tidy import tidy


def labelled(tidied: Tidied, number: int = 1) -> dict[str, Furniture]:
    return {line.text: line.furniture for line in tidied.lines[number - 1] if line.furniture}


def pages(count: int, *extra: list[Word], numbers: bool = False) -> Pages:
    made = []
    for number in range(1, count + 1):
        foot = words(f"Page {number} of {count}", 270, 800) if numbers else []
        made.append(page(paragraphs(6), *extra, foot, number=number))
    return book(*made)


@pytest.mark.parametrize(
    "form",
    ["Page {n}", "{n}", "- {n} -", "{n} | P a g e", "Tudalen {n}", "Page {n} of 3", "{n}/3"],
)
def test_page_numbers_are_known_by_form_and_place(form: str) -> None:
    made = book(
        *(
            page(paragraphs(6), words(form.format(n=number), 270, 800), number=number)
            for number in (1, 2, 3)
        )
    )
    tidied = tidy(made)
    assert tidied.printed_pages == ("1", "2", "3")
    assert set(labelled(tidied).values()) == {Furniture.PAGE_NUMBER}


def test_a_pack_prints_its_own_page_numbers() -> None:
    made = book(
        *(page(paragraphs(6), words(f"Page {n + 40}", 270, 800), number=n) for n in (1, 2, 3))
    )
    assert tidy(made).printed_pages == ("41", "42", "43")


def test_a_short_page_may_end_with_its_number_far_above_its_foot() -> None:
    made = book(
        page(paragraphs(6), words("Page 1 of 2", 270, 800), number=1),
        page(paragraphs(1), words("Page 2 of 2", 270, 400), number=2),
    )
    assert tidy(made).printed_pages == ("1", "2")


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Agenda Item 5", Furniture.STAMP),
        ("Eitem Agenda 5", Furniture.STAMP),
        ("Appendix A", Furniture.STAMP),
        ("OFFICIAL", Furniture.MARKING),
        ("Unclassified", Furniture.MARKING),
    ],
)
def test_stamps_and_markings_are_known_on_every_page(
    text: str, kind: Furniture, count: int
) -> None:
    tidied = tidy(pages(count, words(text, WIDTH - 140, 40)))
    assert all(labelled(tidied, number) == {text: kind} for number in range(1, count + 1))


def test_running_heads_may_change_sides_and_carry_the_page_number() -> None:
    made = book(
        *(
            page(
                words(f"{n} | Safer Saltmere", LEFT if n % 2 else 400, 40, SMALL),
                paragraphs(6),
                number=n,
            )
            for n in range(1, 7)
        )
    )
    tidied = tidy(made)
    assert tidied.printed_pages == ("1", "2", "3", "4", "5", "6")
    assert labelled(tidied, 4) == {"4 | Safer Saltmere": Furniture.RUNNING_HEAD}


def test_a_title_stays_text_where_later_pages_repeat_it() -> None:
    title = words("Safer Saltmere", LEFT, 40, LARGE)
    tidied = tidy(pages(4, title))
    assert labelled(tidied, 1) == {}
    assert labelled(tidied, 2) == {"Safer Saltmere": Furniture.RUNNING_HEAD}


def test_headings_that_come_back_now_and_then_are_text() -> None:
    made = book(
        *(
            page(
                words("Background", LEFT, 72) if n in (2, 7, 11) else words("Other text", LEFT, 72),
                paragraphs(6),
                number=n,
            )
            for n in range(1, 13)
        )
    )
    assert "Background" not in labelled(tidy(made), 2)


def test_a_table_header_at_the_top_of_every_page_is_text() -> None:
    grid = rule_grid([70, 300, 520], [40, 62, 90, 120])
    made = book(
        *(
            page(
                words("Action\tOwner", LEFT + 4, 45),
                paragraphs(5, top=200),
                number=n,
                rectangles=grid,
            )
            for n in (1, 2, 3)
        )
    )
    assert labelled(tidy(made), 2) == {}


def test_a_page_left_blank_says_so() -> None:
    tidied = tidy(book(page(words("This page is intentionally left blank", 180, 400))))
    assert set(labelled(tidied).values()) == {Furniture.LEFT_BLANK}


def test_a_watermark_is_told_by_its_size() -> None:
    mark = words("DRAFT", 150, 400, SMALL._replace(size=90.0))
    assert set(labelled(tidy(book(page(mark, paragraphs(6))))).values()) == {Furniture.WATERMARK}


def test_nothing_on_a_page_of_text_alone_is_furniture() -> None:
    assert labelled(tidy(book(page(paragraphs(8, top=50))))) == {}


def test_a_page_without_words_has_no_lines() -> None:
    tidied = tidy(book(page()))
    assert tidied.lines == ((),)
    assert tidied.printed_pages == (None,)
