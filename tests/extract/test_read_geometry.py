"""Boxes are in points from the top left of the page as displayed."""

import pytest
from printing import ENGINES, HEIGHT, WIDTH, Sheet, read_one, says, text

from extract.page import Engine, Page, Word

pytestmark = pytest.mark.parametrize("engine", ENGINES)

# A word of 20 points at (100, 700) and a frame that holds its letters.
FRAMED = text("Saltmere", 100, 700, 20) + "95 690 100 30 re S\n"

# Where the frame is displayed on a page turned by so many degrees.
FRAMES = {
    0: (95, 80, 195, 110),
    90: (690, 95, 720, 195),
    180: (405, 690, 505, 720),
    270: (80, 405, 110, 505),
}


def only_word(page: Page) -> Word:
    (word,) = page.words
    return word


@pytest.mark.parametrize("turn", sorted(FRAMES))
def test_words_and_lines_stand_where_the_turned_page_shows_them(turn: int, engine: Engine) -> None:
    page = read_one(Sheet(FRAMED, rotate=turn), engine)
    frame = page.rectangles[0]
    word = only_word(page)
    assert (page.width, page.height) == ((HEIGHT, WIDTH) if turn in (90, 270) else (WIDTH, HEIGHT))
    assert page.rotation == turn
    assert frame[:4] == pytest.approx(FRAMES[turn], abs=1)
    assert word.text == "Saltmere"
    assert frame.x0 < word.x0 < word.x1 < frame.x1
    assert frame.top <= word.top < word.bottom <= frame.bottom
    assert word.style.size == pytest.approx(20, abs=0.1)


def test_a_turn_of_a_whole_page_more_than_once_round_is_taken_as_less(engine: Engine) -> None:
    page = read_one(Sheet(FRAMED, rotate=450), engine)
    assert page.rotation == 90
    assert page.rectangles[0][:4] == pytest.approx(FRAMES[90], abs=1)


def test_words_drawn_to_read_upright_on_a_turned_page_run_from_left_to_right(
    engine: Engine,
) -> None:
    upright = "BT /F 20 Tf 0 1 -1 0 100 200 Tm (Wards affected) Tj ET"
    first, second = read_one(Sheet(upright, rotate=90), engine).words
    assert (first.text, second.text) == ("Wards", "affected")
    assert first.x0 == pytest.approx(200, abs=3)
    assert first.x1 < second.x0
    assert first.top == second.top
    assert first.top < 100 < first.bottom


def test_boxes_are_measured_from_the_corner_of_the_crop_box(engine: Engine) -> None:
    page = read_one(Sheet(FRAMED, crop=(50, 400, 450, 750)), engine)
    assert (page.width, page.height) == (400, 350)
    assert page.rectangles[0][:4] == pytest.approx((45, 30, 145, 60), abs=1)
    assert page.rectangles[0].x0 < only_word(page).x0


@pytest.mark.parametrize(("turn", "size"), [(90, (350, 400)), (180, (400, 350)), (270, (350, 400))])
def test_the_crop_box_of_a_turned_page_turns_with_it(
    turn: int, size: tuple[float, float], engine: Engine
) -> None:
    page = read_one(Sheet(FRAMED, rotate=turn, crop=(50, 400, 450, 750)), engine)
    frame, word = page.rectangles[0], only_word(page)
    places = {90: (290, 45, 320, 145), 180: (255, 290, 355, 320), 270: (30, 255, 60, 355)}
    assert (page.width, page.height) == size
    assert frame[:4] == pytest.approx(places[turn], abs=1)
    assert frame.x0 < word.x0 < word.x1 < frame.x1


def test_words_outside_the_crop_box_are_gone(engine: Engine) -> None:
    content = (
        text("inside", 200, 600)
        + text("left", 10, 600)
        + text("right", 500, 600)
        + text("above", 200, 780)
        + text("below", 200, 20)
    )
    assert says(read_one(Sheet(content, crop=(100, 100, 400, 700)), engine)) == "inside"


def test_a_media_box_that_does_not_begin_at_nought_moves_the_words(engine: Engine) -> None:
    page = read_one(Sheet(FRAMED, media=(50, 100, 650, 900)), engine)
    assert (page.width, page.height) == (600, 800)
    assert page.rectangles[0][:4] == pytest.approx((45, 180, 145, 210), abs=1)


def test_a_crop_box_larger_than_the_paper_is_cut_to_it(engine: Engine) -> None:
    page = read_one(Sheet(FRAMED, crop=(-50, -50, 700, 900)), engine)
    assert (page.width, page.height) == (WIDTH, HEIGHT)
    assert page.rectangles[0][:4] == pytest.approx(FRAMES[0], abs=1)
