"""Recognised lines made words: parted, mended, bulleted, in even rows and sizes."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from extract.read.ocr.bullets import add_bullets
from extract.read.ocr.gaps import part_words
from extract.read.ocr.lines import Line, Part
from extract.read.ocr.slips import mend_slips
from extract.read.ocr.words import set_words

HEIGHT = 30
LETTER, SPACE, GAP = 14, 12, 3
"""The width of a letter, of a space and of the gap between letters, in pixels."""

WHITE = np.full((400, 1000), 255, dtype=np.uint8)


def line(text: str, x: float = 100, top: float = 100, confidence: float = 0.98) -> Line:
    """Set a line of letters of one width, and say of it what a recogniser would."""
    parts = []
    for word in text.split():
        signs = tuple(x + (LETTER + GAP) * index + LETTER / 2 for index in range(len(word)))
        parts.append(Part(word, signs[0] - LETTER / 2, signs[-1] + LETTER / 2, signs))
        x = parts[-1].x1 + SPACE
    return Line(top, top + HEIGHT, confidence, tuple(parts))


def inked(*lines: Line, thick: int = 2) -> NDArray[np.bool_]:
    """Print each letter of the lines as a box with strokes of a thickness."""
    ink = np.zeros((400, 1000), dtype=np.bool_)
    for each in lines:
        top, bottom = round(each.top) + 4, round(each.bottom) - 4
        for part in each.parts:
            for sign in part.signs:
                x0, x1 = round(sign - LETTER / 2), round(sign + LETTER / 2)
                ink[top:bottom, x0:x1] = True
                ink[top + thick : bottom - thick, x0 + thick : x1 - thick] = False
    return ink


def glued(one: Line) -> Line:
    """Return the line with its words run together, as a recogniser may give them."""
    parts = one.parts
    whole = Part(
        "".join(part.text for part in parts),
        parts[0].x0,
        parts[-1].x1,
        tuple(sign for part in parts for sign in part.signs),
    )
    return one._replace(parts=(whole,))


def texts(one: Line) -> list[str]:
    return [part.text for part in one.parts]


@pytest.mark.parametrize(
    "text", ["of the Panel", "RESOLVED that", "by 6 votes", "be endorsed, subject"]
)
def test_words_run_together_are_parted_where_a_space_shows(text: str) -> None:
    printed = line(text)
    assert texts(part_words(glued(printed), inked(printed))) == text.split()


@pytest.mark.parametrize("text", ["illegible", "2023/24", "£41,000", "re-opening"])
def test_a_word_is_not_parted_between_its_letters(text: str) -> None:
    printed = line(text)
    assert texts(part_words(printed, inked(printed))) == [text]


def test_words_end_where_their_ink_ends() -> None:
    printed = line("the Panel noted")
    wide = printed._replace(
        parts=tuple(part._replace(x0=part.x0 - 8, x1=part.x1 + 8) for part in printed.parts)
    )
    parted = part_words(wide, inked(printed))
    for one, other in pairwise(parted.parts):
        assert other.x0 - one.x1 == pytest.approx(SPACE, abs=1)


def test_a_line_without_places_of_its_signs_is_left_as_it_is() -> None:
    given = Line(0, 30, 0.9, (Part("ofthe", 0, 80), Part("Panel", 90, 170)))
    assert part_words(given, inked()) == given


@pytest.mark.parametrize(
    ("read", "mended"),
    [
        ("the Panel . noted", "the Panel noted"),
        ("of'Domestic abuse", "of Domestic abuse"),
        ("O'Dowd and D'Arcy", "O'Dowd and D'Arcy"),
        (".4.2 The options", "4.2 The options"),
        ("·(1) That", "(1) That"),
        ("· street wardens", "• street wardens"),
        ("Deċisions and procęedings", "Decisions and proceedings"),
        ("bé it resolved that it be", "be it resolved that it be"),
        ("Siân Rhŷs, café", "Siân Rhŷs, café"),
    ],
)
def test_what_dirt_adds_is_taken_off(read: str, mended: str) -> None:
    (found,) = mend_slips([line(read)])
    assert " ".join(texts(found)) == mended


def test_a_line_that_is_only_dirt_is_left_out() -> None:
    assert mend_slips([line("."), line("·"), line("Yes")]) == (line("Yes"),)


def dot(ink: NDArray[np.bool_], x: int, y: int, size: int) -> None:
    """Print a round dot."""
    rows, columns = np.ogrid[:size, :size]
    middle = (size - 1) / 2
    ink[y : y + size, x : x + size] |= (rows - middle) ** 2 + (columns - middle) ** 2 <= (
        size / 2
    ) ** 2


def test_a_dot_before_a_line_is_its_bullet() -> None:
    printed = line("street wardens")
    ink = inked(printed)
    dot(ink, 60, 110, 10)
    (found,) = add_bullets([printed], ink)
    assert texts(found) == ["•", "street", "wardens"]
    assert found.parts[0].x0 == pytest.approx(60, abs=1)
    assert found.parts[0].x1 == pytest.approx(70, abs=1)


@pytest.mark.parametrize(
    ("x", "y", "size"),
    [(60, 113, 3), (60, 102, 10), (60, 105, 20), (2, 110, 10)],
    ids=["a speck", "too high", "too large", "too far off"],
)
def test_what_is_no_bullet_is_not_taken_for_one(x: int, y: int, size: int) -> None:
    printed = line("street wardens")
    ink = inked(printed)
    dot(ink, x, y, size)
    assert add_bullets([printed], ink) == (printed,)


def test_a_dot_that_belongs_to_the_line_before_is_no_bullet() -> None:
    first, second = line("Wards", x=100), line("All", x=260)
    ink = inked(first, second)
    dot(ink, 230, 110, 10)
    assert texts(add_bullets([first, second], ink)[1]) == ["•", "All"]
    dot(ink, 200, 110, 10)
    assert texts(add_bullets([first, second], ink)[1]) == ["All"]


def test_lines_side_by_side_get_one_top_and_one_bottom() -> None:
    words = set_words([line("Wards", top=100), line("All", x=400, top=104)], WHITE, 2.0)
    assert {(word.top, word.bottom) for word in words} == {(words[0].top, words[0].bottom)}
    assert [word.text for word in words] == ["Wards", "All"]


def test_lines_below_each_other_stay_so() -> None:
    first, second = set_words([line("Wards", top=140), line("All", top=100)], WHITE, 2.0)
    assert (first.text, second.text) == ("All", "Wards")
    assert first.bottom <= second.top


def test_sizes_that_differ_by_their_ink_alone_are_one_size() -> None:
    tall = line("by Committee", top=200)._replace(bottom=233)
    body = line("That the minutes of the meeting be signed")
    title = line("Ravelstoke", top=20)._replace(bottom=72)
    sizes = {word.text: word.style.size for word in set_words([title, body, tall], WHITE, 2.0)}
    assert sizes["Committee"] == sizes["minutes"]
    assert sizes["Ravelstoke"] > 1.5 * sizes["minutes"]


def test_words_carry_boxes_in_points_and_the_confidence_of_their_line() -> None:
    (word,) = set_words([line("Wards", confidence=0.75)], WHITE, 2.0)
    assert (word.x0, word.x1) == (50, 91)
    assert 50 <= (word.top + word.bottom) / 2 <= 65
    assert word.confidence == 0.75


@pytest.mark.parametrize(
    ("heavy", "bold"),
    [(2, ["Purpose", "of"]), (0, []), (4, ["Purpose", "of", "the", "report"])],
    ids=["a bold beginning", "none", "all"],
)
def test_thick_strokes_are_bold(heavy: int, bold: list[str]) -> None:
    head, body = line("Purpose of the report", top=60), line("That the minutes be signed", top=200)
    ink = inked(body)
    ink |= inked(head._replace(parts=head.parts[heavy:]))
    ink |= inked(head._replace(parts=head.parts[:heavy]), thick=4)
    pixels = np.where(ink, 0, 255).astype(np.uint8)
    words = set_words([head, body], pixels, 2.0)
    assert [word.text for word in words if word.style.bold] == bold


def test_a_line_that_runs_up_the_page_keeps_its_height() -> None:
    upended = Line(100, 300, 0.95, (Part("Agenda", 20, 44), Part("item", 20, 44)), tall=True)
    first, second = set_words([upended], WHITE, 2.0)
    assert first.bottom - first.top > first.x1 - first.x0
    assert second.bottom < first.top
    unsure = upended._replace(confidence=0.4)
    assert set_words([unsure], WHITE, 2.0) == ()
