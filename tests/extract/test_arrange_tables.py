from itertools import pairwise

import pytest
from sheets import BOLD, LEFT, book, flow, page, paragraphs, rule_grid, words

from extract.arrange import arrange
from extract.layout import Block, BlockKind, Furniture, Layout, Table
from extract.page import Page, Rectangle, Word
from extract.tidy import tidy

XS = [70.0, 200.0, 360.0, 520.0]


def arranged(*pages: Page) -> Layout:
    return arrange(tidy(book(*pages)))


def tables(layout: Layout) -> list[Table]:
    return [block.table for block in layout.blocks if block.table]


def grid_words(
    rows: list[list[str]], ys: list[float], xs: list[float] = XS, bold_rows: int = 0
) -> list[Word]:
    laid: list[Word] = []
    for number, (row, top) in enumerate(zip(rows, ys, strict=False)):
        for text, x0, x1 in zip(row, xs, xs[1:], strict=False):
            if text:
                style = BOLD if number < bold_rows else paragraphs(1)[0].style
                laid += flow(text, x0 + 5, top + 4, right=x1 - 5, style=style)
    return laid


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


ROWS = [["Action", "Owner", "Due"], ["Paint the benches", "Parks", "May"], ["Sweep", "", "June"]]


def test_ruled_cells_hold_their_text() -> None:
    ys = [100.0, 130.0, 160.0, 190.0]
    layout = arranged(page(grid_words(ROWS, ys, bold_rows=1), rectangles=rule_grid(XS, ys)))
    (table,) = tables(layout)
    assert texts(table) == ROWS
    assert table.header_rows == 1
    assert table.ruled


def test_words_close_to_a_rule_stay_in_their_cell() -> None:
    ys = [100.0, 130.0, 160.0]
    xs = [70.0, 120.0, 170.0]
    laid = words("Harbour", 81, 104) + words("Board", 122, 104) + words("a", 75, 134)
    (table,) = tables(arranged(page(laid, rectangles=rule_grid(xs, ys))))
    assert texts(table) == [["Harbour", "Board"], ["a", ""]]


def test_merged_cells_span_rows_and_columns() -> None:
    ys = [100.0, 130.0, 160.0, 190.0]
    ruling = [Rectangle(70, y - 0.2, 520, y + 0.2, "#000000", None) for y in (100, 130, 190)] + [
        Rectangle(200, 160, 520, 160.4, "#000000", None),
        Rectangle(70, 100, 70.4, 190, "#000000", None),
        Rectangle(200, 130, 200.4, 190, "#000000", None),
        Rectangle(360, 130, 360.4, 190, "#000000", None),
        Rectangle(520, 100, 520.4, 190, "#000000", None),
    ]
    laid = words("A title over all of the columns of this table here", 80, 104)
    laid += grid_words([["Both rows", "one", "two"], ["", "three", "four"]], ys[1:])
    (table,) = tables(arranged(page(laid, rectangles=ruling)))
    spans = {cell.text: (cell.row_span, cell.column_span) for row in table.rows for cell in row}
    assert spans["A title over all of the columns of this table here"] == (1, 3)
    assert spans["Both rows"] == (2, 1)
    assert spans["four"] == (1, 1)


def test_lists_in_cells_are_items() -> None:
    ys = [100.0, 200.0, 300.0]
    laid = words("Decision", 75, 104) + words("The Board:", 205, 104)
    laid += words("1. Approved the plan", 205, 124) + words("2. Noted the risks", 205, 144)
    laid += words("Reason", 75, 204) + words("As reported", 205, 204)
    (table,) = tables(arranged(page(laid, rectangles=rule_grid([70, 200, 520], ys))))
    kinds = [(block.kind, block.marker) for block in table.rows[0][1].blocks]
    assert kinds == [
        (BlockKind.PARAGRAPH, None),
        (BlockKind.ITEM, "1."),
        (BlockKind.ITEM, "2."),
    ]


@pytest.mark.parametrize("ys", [[100.0, 300.0], [100.0, 200.0, 300.0]])
def test_a_frame_around_text_is_a_box_not_a_table(ys: list[float]) -> None:
    laid = words("Summary", 80, 110, BOLD) + flow("What the report says. " * 6, 80, 220, 510)
    layout = arranged(page(laid, rectangles=rule_grid([70, 520], ys)))
    assert not tables(layout)
    boxes = [block.boxed for block in layout.blocks]
    assert None not in boxes
    assert len(set(boxes)) == len(ys) - 1


def test_shaded_cells_are_a_table() -> None:
    shading = [
        Rectangle(x0, y, x1, y + 29, "#dde8f0", None)
        for y in (100, 130, 160)
        for x0, x1 in pairwise(XS)
    ]
    laid = grid_words(ROWS, [100.0, 130.0, 160.0])
    assert texts(tables(arranged(page(laid, rectangles=shading)))[0]) == ROWS


def long_table(number: int, rows: list[list[str]]) -> Page:
    ys = [700.0 + 24 * i if number == 1 else 60.0 + 24 * i for i in range(len(rows) + 1)]
    text = paragraphs(5) if number == 1 else paragraphs(4, top=400)
    return page(
        text, grid_words(rows, ys, bold_rows=1), number=number, rectangles=rule_grid(XS, ys)
    )


def test_a_table_goes_on_over_the_page_without_its_header_again() -> None:
    head = ["Action", "Owner", "Due"]
    layout = arranged(
        long_table(1, [head, ["Paint", "Parks", "May"]]),
        long_table(2, [head, ["Sweep", "Clerk", "June"], ["Mow", "Parks", "July"]]),
    )
    (table,) = tables(layout)
    assert texts(table) == [
        head,
        ["Paint", "Parks", "May"],
        ["Sweep", "Clerk", "June"],
        ["Mow", "Parks", "July"],
    ]
    assert [cell.row for row in table.rows for cell in row[:1]] == [0, 1, 2, 3]
    dropped = [block for block in layout.furniture if block.page == 2]
    assert {block.text for block in dropped} == set(head)
    assert {block.furniture for block in dropped} == {Furniture.RUNNING_HEAD}


def test_a_row_that_the_page_broke_is_put_together() -> None:
    head = ["Action", "Owner", "Due"]
    layout = arranged(
        long_table(1, [head, ["Paint all", "Parks", "May"]]),
        long_table(2, [head, ["", "and clerk", ""], ["Mow", "Parks", "July"]]),
    )
    assert texts(tables(layout)[0])[1] == ["Paint all", "Parks and clerk", "May"]


def test_another_table_on_the_next_page_is_another_table() -> None:
    layout = arranged(
        long_table(1, [["Action", "Owner", "Due"], ["Paint", "Parks", "May"]]),
        long_table(2, [["Risk", "Score", "Trend"], ["Flood", "12", "up"], ["Fire", "3", "same"]]),
    )
    assert len(tables(layout)) == 2


def test_figures_in_columns_without_ruling_are_a_table() -> None:
    rows = [
        "Service\t2021\t2022\t2023",
        "Parks\t12\t14\t16",
        "Roads\t30\t31\t29",
        "Total\t42\t45\t45",
    ]
    laid = [word for i, row in enumerate(rows) for word in words(row, LEFT, 100 + 16 * i)]
    (table,) = tables(arranged(page(laid, paragraphs(3, top=300))))
    assert not table.ruled
    assert texts(table)[1] == ["Parks", "12", "14", "16"]


@pytest.mark.parametrize(
    "rows",
    [
        ["Ward:\tAll wards", "Author:\tAda Thornley", "Date:\t4 May", "Key:\tNo"],
        ["1.\tIntroduction\t3", "2.\tPriorities\t7", "3.\tMeasures\t12", "4.\tNext steps\t15"],
        ["•\tParks\t£12", "•\tRoads\t£30", "•\tQuays\t£5", "•\tTotal\t£47"],
    ],
)
def test_tab_stops_alone_are_no_table(rows: list[str]) -> None:
    laid = [word for i, row in enumerate(rows) for word in words(row, LEFT, 100 + 16 * i)]
    assert not tables(arranged(page(laid, paragraphs(3, top=300))))


def flatten(blocks: tuple[Block, ...]) -> list[Block]:
    flat = []
    for block in blocks:
        if block.table is None:
            flat.append(block)
        else:
            flat += [b for row in block.table.rows for cell in row for b in flatten(cell.blocks)]
    return flat


def test_a_table_stands_where_it_is_printed() -> None:
    ys = [200.0, 230.0, 260.0, 290.0]
    layout = arranged(
        page(
            words("Before the table.", LEFT, 100),
            words("After the table.", LEFT, 400),
            grid_words(ROWS, ys),
            rectangles=rule_grid(XS, ys),
        )
    )
    kinds = [block.kind for block in layout.blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.TABLE, BlockKind.PARAGRAPH]
    assert next(block.text for block in flatten(layout.blocks)) == "Before the table."


def rules(ys: list[float]) -> list[Rectangle]:
    return [Rectangle(XS[0], y - 0.2, XS[-1], y + 0.2, "#000000", None) for y in ys]


TRACKED = [
    ["Action", "Owner", "Update"],
    ["Paint the benches by the harbour wall before May", "Parks", "Paint has been ordered"],
    ["", "", "It came in April"],
    ["Sweep", "Streets", "Done"],
]
TRACKED_YS = [100.0, 130.0, 190.0, 220.0, 250.0]


def test_a_table_ruled_between_its_rows_only_has_the_columns_that_stay_clear() -> None:
    laid = grid_words(TRACKED, TRACKED_YS, bold_rows=1)
    (table,) = tables(arranged(page(laid, rectangles=rules(TRACKED_YS))))
    assert texts(table) == TRACKED
    assert table.header_rows == 1


def test_a_heading_over_rows_of_such_a_table_stays_whole() -> None:
    ys = [100.0, 130.0, 160.0, 190.0, 220.0]
    rows = [ROWS[0], ["", "", ""], ["Paint", "Parks", "May"], ["Sweep", "Streets", "June"]]
    over = flow("Review of the harbour and of the gardens, 4 May", 75, 134, right=515)
    laid = grid_words(rows, ys, bold_rows=1) + over
    (table,) = tables(arranged(page(laid, rectangles=rules(ys))))
    assert texts(table)[1] == ["Review of the harbour and of the gardens, 4 May"]


def test_rules_between_paragraphs_make_no_table() -> None:
    ys = [100.0, 180.0, 260.0, 340.0, 420.0]
    prose = "The Panel heard from the harbour master and from two people who fish there " * 3
    laid = [word for y in ys[:-1] for word in flow(prose, XS[0] + 4, y + 8, right=XS[-1])]
    assert tables(arranged(page(laid, rectangles=rules(ys)))) == []
