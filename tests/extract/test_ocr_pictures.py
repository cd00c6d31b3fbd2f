"""What pictures show besides words: ink, skew, ruling, how thick letters are."""

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from printing import HEIGHT, WIDTH, Sheet, pdf, text

from extract.read.ocr.picture import (
    FINEST,
    LARGEST,
    THUMB,
    Frame,
    Pixels,
    find_ink,
    find_skew,
    frame,
    is_blank,
    render,
)
from extract.read.ocr.rules import find_rules
from extract.read.ocr.strokes import Strokes

LINES = "".join(
    text("That the minutes be signed as a correct record of the meeting", 80, y, 14)
    for y in range(100, 720, 22)
)


def picture(content: str, into: Frame | None = None) -> Pixels:
    document = pypdfium2.PdfDocument(pdf(Sheet(content)))
    page = document[0]
    pixels = render(page, into or frame(page, LARGEST))
    document.close()
    return pixels


def paper(rows: int = 400, columns: int = 400) -> NDArray[np.bool_]:
    return np.zeros((rows, columns), dtype=np.bool_)


def test_a_picture_is_as_large_as_asked_and_keeps_the_pages_shape() -> None:
    pixels = picture(LINES)
    assert max(pixels.shape) == LARGEST
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(WIDTH / HEIGHT, abs=0.01)


@pytest.mark.parametrize(("size", "most"), [((72, 72), 300), ((14400, 14400), LARGEST)])
def test_tiny_and_huge_pages_are_pictured_within_bounds(size: tuple[int, int], most: int) -> None:
    document = pypdfium2.PdfDocument(pdf(Sheet("", media=(0, 0, *size))))
    into = frame(document[0], LARGEST)
    assert into.scale <= FINEST
    assert max(render(document[0], into).shape) == most
    document.close()


def test_a_page_turned_by_a_quarter_is_pictured_turned() -> None:
    upright = picture(LINES)
    document = pypdfium2.PdfDocument(pdf(Sheet(LINES)))
    turned = render(document[0], frame(document[0], LARGEST, quarters=1))
    document.close()
    assert turned.shape == upright.shape[::-1]
    difference = np.abs(np.rot90(upright, -1).astype(int) - turned.astype(int))
    assert difference.mean() < 2


@pytest.mark.parametrize("skew", [-2.5, -0.8, 0.0, 0.4, 1.7])
def test_the_skew_of_lines_is_found(skew: float) -> None:
    # A picture levelled by the wrong way round is askew.
    askew = picture(LINES, Frame(WIDTH, HEIGHT, THUMB / HEIGHT, 0, -skew))
    assert find_skew(find_ink(askew)) == pytest.approx(skew, abs=0.15)


def test_a_picture_levelled_by_its_skew_is_level() -> None:
    document = pypdfium2.PdfDocument(pdf(Sheet(f"q 1 0.02 -0.02 1 0 0 cm {LINES} Q")))
    skew = find_skew(find_ink(render(document[0], frame(document[0], THUMB))))
    level = render(document[0], frame(document[0], THUMB, skew=skew))
    document.close()
    assert abs(skew) > 0.9
    assert find_skew(find_ink(level)) == 0.0


def test_an_empty_page_is_blank_and_one_with_a_line_is_not() -> None:
    assert is_blank(find_ink(picture("", Frame(WIDTH, HEIGHT, 1))))
    assert not is_blank(find_ink(picture(text("Adjourned", 80, 700), Frame(WIDTH, HEIGHT, 1))))


def test_the_shadow_of_a_copier_is_paper_and_the_letters_in_it_are_ink() -> None:
    shadow = np.tile(np.linspace(40, 250, 400), (400, 1))
    assert not find_ink(shadow.astype(np.uint8)).any()
    shadow[100:110, 50:60] *= 0.3
    assert find_ink(shadow.astype(np.uint8))[105, 55]


def test_rules_across_and_down_are_found_where_they_stand() -> None:
    ink = paper()
    ink[100:102, 50:350] = True
    ink[100:300, 50:52] = True
    across, down = find_rules(ink, 2.0)
    assert across[:4] == pytest.approx((25, 50, 175, 51), abs=2)
    assert down[:4] == pytest.approx((25, 50, 26, 150), abs=2)


def test_a_rule_that_dirt_has_broken_is_one() -> None:
    ink = paper()
    ink[100:102, 20:380] = True
    ink[100:102, 120:130] = False
    ink[100:102, 250:258] = False
    (rule,) = find_rules(ink, 2.0)
    assert rule.x1 - rule.x0 == pytest.approx(180, abs=3)


def test_a_rule_that_is_not_quite_level_is_one() -> None:
    ink = paper()
    for column in range(20, 380):
        ink[100 + column // 90, column] = True
    assert len(find_rules(ink, 2.0)) == 1


@pytest.mark.parametrize(
    "rows", [slice(100, 130), slice(100, 101)], ids=["a bar of shading", "a short dash"]
)
def test_bars_and_dashes_are_no_rules(rows: slice) -> None:
    ink = paper()
    width = 300 if rows.stop - rows.start > 1 else 40
    ink[rows, 50 : 50 + width] = True
    assert not find_rules(ink, 2.0)


def test_letters_are_no_rules() -> None:
    pixels = picture(LINES)
    assert not find_rules(find_ink(pixels, 30), LARGEST / HEIGHT)


def test_bold_letters_have_thicker_strokes_whatever_the_blur() -> None:
    pixels = picture(text("minutes", 50, 700, 14) + text("minutes", 50, 600, 14, font="Fb"))
    blurred = (pixels.astype(int)[:, 1:] + pixels[:, :-1]) // 2
    for seen in (pixels, blurred.astype(np.uint8)):
        strokes, scale = Strokes(seen), LARGEST / HEIGHT
        plain, bold = (
            strokes.thickness(48 * scale, top * scale, 120 * scale, (top + 20) * scale)
            for top in (HEIGHT - 714, HEIGHT - 614)
        )
        assert bold > 1.25 * plain


def test_an_empty_box_has_no_strokes() -> None:
    assert Strokes(np.full((50, 50), 255, dtype=np.uint8)).thickness(0, 0, 50, 50) == 0
    assert Strokes(np.full((50, 50), 255, dtype=np.uint8)).thickness(60, 60, 20, 20) == 0
