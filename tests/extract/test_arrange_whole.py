"""Whatever is on a page, nothing of it is lost."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sheets import BOLD, LARGE, PLAIN, SMALL, book, page, words

from extract.arrange import arrange
from extract.layout import Block, Layout
from extract.page import Page, Pages, Rectangle
from extract.read import read
from extract.tidy import tidy

CORPUS = sorted(p for p in Path("corpus").glob("*/*.pdf") if "scan" not in p.name)


def every_block(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.table is None:
            yield block
        else:
            for row in block.table.rows:
                for cell in row:
                    yield from every_block(cell.blocks)


def letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(sign for text in texts for sign in text if sign.isalnum())


def lost(pages: Pages, layout: Layout) -> Counter[str]:
    laid = tidy(pages)
    printed = letters(line.text for lines in laid.lines for line in lines)
    blocks = every_block((*layout.blocks, *layout.furniture))
    kept = letters((block.marker or "") + block.text for block in blocks)
    return (printed - kept) + (kept - printed)


texts = st.text(st.sampled_from("abc ABC 123 .:;()-•\t–&"), min_size=1, max_size=40).filter(
    lambda text: text.strip()
)
placed = st.tuples(
    texts,
    st.floats(20, 500),
    st.floats(20, 800),
    st.sampled_from([PLAIN, BOLD, LARGE, SMALL]),
)
rectangles = st.builds(
    lambda x, y, w, h: Rectangle(x, y, x + w, y + h, "#000000", None),
    st.floats(20, 400),
    st.floats(20, 700),
    st.sampled_from([0.5, 150.0]),
    st.sampled_from([0.5, 100.0]),
)


@st.composite
def sheets(draw: st.DrawFn, number: int) -> Page:
    laid = [words(text, x, y, style) for text, x, y, style in draw(st.lists(placed, max_size=14))]
    return page(*laid, number=number, rectangles=draw(st.lists(rectangles, max_size=8)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.tuples(sheets(1), sheets(2)))
def test_no_word_is_lost_and_every_block_has_a_place(pair: tuple[Page, Page]) -> None:
    pages = book(*pair)
    laid = tidy(pages)
    for source, lines in zip(pages.pages, laid.lines, strict=True):
        assert Counter(word for line in lines for word in line.words) == Counter(source.words)
    layout = arrange(laid)
    assert not lost(pages, layout)
    for block in every_block((*layout.blocks, *layout.furniture)):
        assert block.text
        for piece in block.pieces():
            assert 0 <= piece.start < piece.end <= len(block.text)
        assert block.stretches


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_no_word_of_the_corpus_is_lost(path: Path) -> None:
    pages = read(path.read_bytes())
    assert not lost(pages, arrange(tidy(pages)))
