import pytest
from sheets import LARGE, LEFT, PLAIN, SMALL, book, flow, mixed, page, rule_grid, words

from extract.layout import Line
from extract.page import Rectangle, Word
from extract.tidy import tidy
from extract.tidy.rulings import find_rulings


def lines(*laid: list[Word], rectangles: list[Rectangle] | None = None) -> tuple[Line, ...]:
    return tidy(book(page(*laid, rectangles=rectangles or ()))).lines[0]


def texts(*laid: list[Word], rectangles: list[Rectangle] | None = None) -> list[str]:
    return [line.text for line in lines(*laid, rectangles=rectangles)]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("the 24 th January", "the 24th January"),
        ("A G E N D A", "AGENDA"),
        ("Plan A B C of D", "Plan A B C of D"),
        ("we were satis\ufb01ed", "we were satisfied"),
        ("\uf0b7 to note", "• to note"),
        ("com\u00adplete", "complete"),
        ("RE SOL VED", "RESOLVED"),
        ("Report of:\tHead of Parks", "Report of:\tHead of Parks"),
        ("Don’t lose “quotes”", "Don’t lose “quotes”"),
    ],
)
def test_a_line_is_repaired(printed: str, read: str) -> None:
    assert texts(words(printed, LEFT, 100)) == [read]


def test_a_line_of_nothing_but_a_soft_hyphen_is_none() -> None:
    rows = words("Wards", LEFT, 100), words("\u00ad", LEFT, 114), words("affected", LEFT, 128)
    assert texts(*rows) == ["Wards", "affected"]


@pytest.mark.parametrize(
    "printed", ["the 24 th January", "A G E N D A", "we were satis\ufb01ed", "a\tb"]
)
def test_a_line_keeps_its_raw_text_and_every_word_its_place(printed: str) -> None:
    (line,) = lines(words(printed, LEFT, 100))
    assert line.raw.split() == printed.split()
    assert len(line.spans) == len(line.words)
    for word, (start, end) in zip(line.words, line.spans, strict=True):
        assert len(line.text[start:end]) >= len(word.text)


def test_a_raised_number_is_told_from_the_word_it_stands_at() -> None:
    laid = words("the Board", LEFT, 100)
    note = laid[-1]._replace(
        text="1", x0=laid[-1].x1, x1=laid[-1].x1 + 4, top=99, bottom=106, style=SMALL
    )
    assert texts([*laid, note]) == ["the Board¹"]


def test_pieces_of_a_word_without_space_between_are_one_word() -> None:
    whole = words("Scrutin y", LEFT, 100)
    piece = whole[1]._replace(x0=whole[0].x1, x1=whole[0].x1 + 5)
    assert texts([whole[0], piece]) == ["Scrutiny"]


def test_justified_type_has_no_tabs() -> None:
    laid = [
        word._replace(x0=word.x0 + 25 * index, x1=word.x1 + 25 * index)
        for index, word in enumerate(words("operational arrangements for management", LEFT, 100))
    ]
    assert texts(laid) == ["operational arrangements for management"]


def test_words_out_of_order_on_a_baseline_are_one_line() -> None:
    left, right = words("Saltmere Borough", LEFT, 100), words("Council", 170, 100)
    assert texts(right, left) == ["Saltmere Borough Council"]


def test_two_styles_of_one_baseline_are_one_line() -> None:
    laid = mixed(LEFT, 100, ("Status", LARGE), ("For decision", PLAIN))
    assert texts(laid) == ["Status For decision"]


def test_upright_ruling_parts_a_baseline() -> None:
    grid = rule_grid([70, 150, 300], [90, 120])
    laid = words("Wards All", 100, 100)
    apart = [laid[0], laid[1]._replace(x0=152, x1=168)]
    assert texts(apart, rectangles=grid) == ["Wards", "All"]


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    text = (
        "The partnership met four times and looked at what had been done in every ward since the "
        "spring to make the streets safer for those who walk home late at night and for those "
        "who open their shops early, and it heard from officers what remains to be done."
    )
    left = flow(f"Left. {text}", LEFT, 130, right=280)
    right = flow(f"Right. {text}", 310, 133, right=520)
    head = words("A heading over the whole width of the page that crosses the gutter", LEFT, 100)
    read = lines(head, left, right)
    assert [line.region for line in read] == sorted(line.region for line in read)
    assert len({line.region for line in read}) == 3
    first = [line.text.split()[0] for line in read]
    assert first.index("A") < first.index("Left.") < first.index("Right.")


def test_a_foot_runs_across_columns_and_a_heading_below_them_comes_after() -> None:
    text = "What was done in the wards in spring and what is left to do in the summer. " * 6
    left = flow(f"Left. {text}", LEFT, 130, right=280)
    right = flow(f"Right. {text}", 310, 130, right=520)
    low = max(left[-1].bottom, right[-1].bottom)
    head = words("Full width", LEFT, low + 12, LARGE)
    under = flow(f"Under. {text}", LEFT, low + 40)
    foot = words("Safer Saltmere", LEFT, 800) + words("4", 510, 800)
    read = texts(left, right, head, under, foot)
    starts = [read.index(line) for line in read if line.split()[0] in ("Left.", "Right.", "Full")]
    assert [read[place].split()[0] for place in starts] == ["Left.", "Right.", "Full"]
    assert read[-1] == "Safer Saltmere\t4"


def test_rows_of_labels_and_values_are_not_columns() -> None:
    laid = [
        word
        for index in range(9)
        for word in words(
            f"Label number {index}\tthe value that belongs to it", LEFT, 100 + index * 20
        )
    ]
    assert all("\t" in text for text in texts(laid))


def test_text_set_sideways_stays_out_of_the_lines_beside_it() -> None:
    side = [Word("sideways", 20, 100, 32, 160, PLAIN)]
    assert texts(side, words("upright text", LEFT, 120)) == ["upright text", "sideways"]


@pytest.mark.parametrize(
    ("rectangles", "upright"),
    [
        (rule_grid([70, 300, 500], [100, 130, 160]), 3),
        ([Rectangle(70, 100, 500, 160, None, "#000000")], 2),
        ([Rectangle(70, 100, 500, 160, "#eeeeee", None)], 0),
        ([Rectangle(70, 100, 500, 160, None, "#ffffff")], 0),
        (
            [
                Rectangle(70 + 100 * i, 100 + 20 * j, 170 + 100 * i, 120 + 20 * j, "#dddddd", None)
                for i in range(3)
                for j in range(2)
            ],
            4,
        ),
        # Shading behind words, cut word by word, is no table.
        ([Rectangle(70 + x, 100, 70 + x + 30, 114, "#ffff00", None) for x in (0, 30, 60)], 0),
    ],
)
def test_ruling_is_what_draws_tables(rectangles: list[Rectangle], upright: int) -> None:
    assert len(find_rulings(rectangles).verticals) == upright
