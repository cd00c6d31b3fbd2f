"""Lay out pages as they are read, for tests: words with boxes, ruling, tags."""

from collections.abc import Iterable, Mapping, Sequence

from extract.page import Bookmark, Page, Pages, Rectangle, Style, Tag, Word

PLAIN = Style("Arial", 11.0, False, False, "#000000")
BOLD = PLAIN._replace(font="Arial-Bold", bold=True)
LARGE = BOLD._replace(size=16.0)
SMALL = PLAIN._replace(size=8.0)

WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT = 72.0, 523.0

# Widths as shares of the type size: a letter's and a space's.
LETTER, SPACE = 0.5, 0.28

# Line pitch as a share of the type size.
PITCH = 1.25


def words(text: str, x: float, top: float, style: Style = PLAIN, mcid: int = -1) -> list[Word]:
    """Set `text` on one line from `x`; a tab goes on at the next multiple of 100 points."""
    laid = []
    for part in text.split("\t"):
        for word in part.split(" "):
            if not word:
                x += SPACE * style.size
                continue
            width = LETTER * style.size * len(word)
            laid.append(Word(word, x, top, x + width, top + 1.15 * style.size, style, mcid))
            x += width + SPACE * style.size
        x = 100.0 * (x // 100 + 1)
    return laid


def mixed(x: float, top: float, *parts: tuple[str, Style]) -> list[Word]:
    """Set parts in different styles one after another on one line."""
    laid: list[Word] = []
    for text, style in parts:
        laid += words(text, x, top, style)
        x = laid[-1].x1 + SPACE * style.size
    return laid


def flow(
    text: str,
    x: float,
    top: float,
    right: float = RIGHT,
    style: Style = PLAIN,
    mcid: int = -1,
) -> list[Word]:
    """Set `text` as a paragraph that breaks its lines before `right`."""
    laid: list[Word] = []
    line: list[str] = []
    for word in text.split():
        width = LETTER * style.size * len(" ".join([*line, word]))
        if line and x + width > right:
            laid += words(" ".join(line), x, top, style, mcid)
            top += PITCH * style.size
            line = []
        line.append(word)
    return laid + words(" ".join(line), x, top, style, mcid)


def bottom(laid: Sequence[Word]) -> float:
    """Return where the next line goes after `laid`."""
    return laid[-1].top + PITCH * laid[-1].style.size


def rule_grid(xs: Sequence[float], ys: Sequence[float]) -> list[Rectangle]:
    """Return ruling lines through all `xs` and `ys`."""
    across = [Rectangle(xs[0], y - 0.25, xs[-1], y + 0.25, "#000000", None) for y in ys]
    down = [Rectangle(x - 0.25, ys[0], x + 0.25, ys[-1], "#000000", None) for x in xs]
    return across + down


def page(
    *laid: Iterable[Word],
    number: int = 1,
    rectangles: Iterable[Rectangle] = (),
    tags: Mapping[int, Tag] | None = None,
) -> Page:
    """Return a page of the words laid out so far, in that order."""
    every = tuple(word for part in laid for word in part)
    return Page(number, WIDTH, HEIGHT, every, tuple(rectangles), tags=tags or {})


def book(*pages: Page, bookmarks: tuple[Bookmark, ...] = ()) -> Pages:
    """Return a PDF of these pages, numbered from 1."""
    tagged = any(each.tags for each in pages)
    return Pages(pages, bookmarks, tagged=tagged)


def paragraphs(count: int, top: float = 100.0) -> list[Word]:
    """Set `count` paragraphs of running text, each of several lines."""
    laid: list[Word] = []
    for index in range(count):
        laid += flow(
            f"Item {index} of the account tells how the harbour was dredged and how the work on "
            "the quay went on through the winter, when the tides were high and the wind was in "
            "the east for weeks on end.",
            LEFT,
            top,
        )
        top = bottom(laid) + 12
    return laid
