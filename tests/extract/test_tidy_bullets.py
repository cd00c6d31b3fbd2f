"""Bullets that are drawn as shapes are bullets; other small shapes are not."""

import pytest
from printing import pdf, read_one, text

from extract.arrange import arrange
from extract.layout import BlockKind
from extract.read import read
from extract.tidy import tidy
from extract.tidy.bullets import draw_bullets

TOP, STEP = 700, 14
LINES = ("the quay be lit;", "the pier be mended; and", "the hall be let.")


def square(x: float, y: float, side: float = 3.0, colour: str = "0 g") -> str:
    return f"{colour} {x} {y} {side} {side} re f\n0 g\n"


def listed(*shapes: str, indent: float = 72) -> str:
    lines = [text(line, indent, TOP - STEP * number) for number, line in enumerate(LINES)]
    return "".join([*shapes, *lines])


def column(x: float = 60, side: float = 3.0, colour: str = "0 g") -> list[str]:
    return [square(x, TOP - STEP * number + 3, side, colour) for number in range(len(LINES))]


def test_shapes_beside_the_beginnings_of_lines_are_a_list() -> None:
    (layout,) = [arrange(tidy(read(pdf(listed(*column())))))]
    items = [block for block in layout.blocks if block.kind is BlockKind.ITEM]
    assert [(item.marker, item.text) for item in items] == [("•", line) for line in LINES]


@pytest.mark.parametrize(
    "shapes",
    [
        pytest.param([square(60, TOP + 3)], id="one alone"),
        pytest.param(column(colour="1 g"), id="white"),
        pytest.param(column(side=20), id="large"),
        pytest.param(column(x=20), id="far from the line"),
        pytest.param([*column(), *column(x=300) * 200], id="a drawing"),
        pytest.param(column(x=90), id="amid the line"),
        pytest.param(
            [square(60 - 5 * number, TOP - STEP * number + 3) for number in range(3)],
            id="not one below another",
        ),
    ],
)
def test_other_shapes_are_no_bullets(shapes: list[str]) -> None:
    page = read_one(listed(*shapes))
    assert draw_bullets(page) is page


def test_a_line_that_has_its_bullet_gets_no_other() -> None:
    lines = [text(f"- {line}", 72, TOP - STEP * number) for number, line in enumerate(LINES)]
    page = read_one("".join([*column(), *lines]))
    assert draw_bullets(page) is page
