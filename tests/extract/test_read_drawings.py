"""Ruling lines, boxes and images."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from printing import ENGINES, HEIGHT, Sheet, pdf, raster, read_all, read_one

from extract.page import Engine, Rectangle

BOTH = pytest.mark.parametrize("engine", ENGINES)


def only_rectangle(content: str, engine: Engine) -> Rectangle:
    (rectangle,) = read_one(content, engine).rectangles
    return rectangle


@BOTH
def test_a_stroked_line_is_a_thin_rectangle(engine: Engine) -> None:
    line = only_rectangle("1 w 72 700 m 500 700 l S", engine)
    assert line[:4] == pytest.approx((72, 100, 500, 100), abs=1)
    assert (line.fill, line.stroke) == (None, "#000000")


@BOTH
def test_a_thin_filled_bar_is_a_ruling_line_too(engine: Engine) -> None:
    bar = only_rectangle("72 700 428 0.5 re f", engine)
    assert bar[:4] == pytest.approx((72, 99.5, 500, 100), abs=1)
    assert (bar.fill, bar.stroke) == ("#000000", None)


@BOTH
def test_a_filled_box_has_its_fill_and_a_stroked_one_its_stroke(engine: Engine) -> None:
    filled, stroked = read_one(
        "1 0 0 rg 72 600 100 50 re f 0 0 1 RG 72 500 100 50 re S", engine
    ).rectangles
    assert (filled.fill, filled.stroke) == ("#ff0000", None)
    assert (stroked.fill, stroked.stroke) == (None, "#0000ff")
    assert filled[:4] == pytest.approx((72, 150, 172, 200), abs=1)


@BOTH
def test_a_box_drawn_line_by_line_is_a_box(engine: Engine) -> None:
    box = only_rectangle("72 600 m 172 600 l 172 650 l 72 650 l h S", engine)
    assert box[:4] == pytest.approx((72, 150, 172, 200), abs=1)


@BOTH
def test_slanting_lines_and_circles_are_no_rectangles(engine: Engine) -> None:
    slant = "72 600 m 300 700 l S\n"
    circle = (
        "200 300 m 255 300 300 345 300 400 c 300 455 255 500 200 500 c "
        "145 500 100 455 100 400 c 100 345 145 300 200 300 c S"
    )
    leaning = [
        rectangle
        for rectangle in read_one(slant + circle, engine).rectangles
        if min(rectangle.x1 - rectangle.x0, rectangle.bottom - rectangle.top) < 3
    ]
    assert not leaning
    assert not read_one(circle).rectangles
    assert not read_one(slant).rectangles


@BOTH
def test_a_path_that_paints_nothing_is_left_out(engine: Engine) -> None:
    assert not read_one("72 600 100 50 re n", engine).rectangles


@BOTH
def test_a_box_is_where_the_matrix_puts_it(engine: Engine) -> None:
    box = only_rectangle("q 2 0 0 2 100 100 cm 0 0 50 25 re f Q", engine)
    assert box[:4] == pytest.approx((100, HEIGHT - 150, 200, HEIGHT - 100), abs=1)


@BOTH
def test_drawings_off_the_page_are_left_out(engine: Engine) -> None:
    content = "-200 300 50 50 re f 72 900 50 50 re f 72 600 50 50 re f"
    (shown,) = read_one(content, engine).rectangles
    assert shown.x0 == pytest.approx(72, abs=1)


@BOTH
def test_an_image_has_a_box(engine: Engine) -> None:
    sheet = Sheet("q 200 0 0 100 72 600 cm /Crest Do Q", images={"Crest": raster()})
    (image,) = read_one(sheet, engine).images
    assert image == pytest.approx((72, 100, 272, 200), abs=1)


@BOTH
def test_a_page_that_is_one_image_is_said_to_need_recognising(engine: Engine) -> None:
    sheet = Sheet("q 600 0 0 800 0 0 cm /Scan Do Q", images={"Scan": raster()})
    (trouble,) = read_all(pdf(sheet), engine).troubles
    assert (trouble.code, trouble.severity, trouble.page) == ("no_text_layer", "error", 1)


def test_what_a_form_draws_is_where_the_form_is_placed_among_the_rest() -> None:
    def change(document: pikepdf.Pdf) -> None:
        form = document.make_stream(b"1 0 0 rg 0 0 100 50 re f 0 60 100 1 re f")
        form.update(
            Dictionary(
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=Array([0, 0, 200, 200]),
                Matrix=Array([0, 1, -1, 0, 300, 400]),
            )
        )
        document.pages[0].Resources.XObject["/Form"] = form

    content = "72 700 100 50 re f /Form Do 72 600 100 50 re f"
    sheet = Sheet(content, images={"Crest": raster()})
    first, box, rule, last = read_all(pdf(sheet, change=change)).pages[0].rectangles
    assert first.top == pytest.approx(50, abs=1)
    assert box[:4] == pytest.approx((250, 300, 300, 400), abs=1)
    assert rule[:4] == pytest.approx((239, 300, 240, 400), abs=1)
    assert (box.fill, last.fill) == ("#ff0000", "#000000")
    assert last.top == pytest.approx(150, abs=1)


def test_a_letter_drawn_of_many_small_boxes_is_no_box() -> None:
    def squares(side: float) -> str:
        boxes = [
            f"{100 + side * x} {600 + side * y} {side} {side} re"
            for x in range(5)
            for y in range(5)
        ]
        return f"{' '.join(boxes)} f*"

    assert not read_one(squares(2)).rectangles
    assert len(read_one(squares(20)).rectangles) == 25
