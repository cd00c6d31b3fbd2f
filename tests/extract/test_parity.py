"""PDFium and pdfplumber read the same words and the same table cells."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.arrange import arrange
from extract.page import Engine, Manner, Pages
from extract.read import read
from extract.tidy import tidy

ROOT = Path(__file__).parents[2]
FIRST = range(1, 3)
"""Pages of each file: parity is the same on later ones, and pdfplumber is slow."""

FLOORS = {"corpus": (0.995, 0.99), "../shared/gold": (0.99, 0.99)}
"""Least agreement (F1 of multisets) of words and of table cells."""


def both(pdf: Path) -> Iterator[Pages]:
    engines: tuple[Engine, ...] = ("pdfium", "pdfplumber")
    for engine in engines:
        yield read(pdf.read_bytes(), Manner(engine, ocr=False), FIRST)


def words(pages: Pages) -> Counter[str]:
    return Counter(word.text for page in pages.pages for word in page.words)


def cells(pages: Pages) -> Counter[str]:
    return Counter(
        " ".join(cell.text.split())
        for block in arrange(tidy(pages)).blocks
        if block.table is not None
        for row in block.table.rows
        for cell in row
        if cell.text
    )


def agreement(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


@pytest.mark.parametrize("folder", sorted(FLOORS))
def test_both_engines_read_the_same(folder: str) -> None:
    place = ROOT / folder
    if not place.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{folder} is not there, and here it must be")
        pytest.skip(f"{folder} is not there: the engines were not compared on it")
    read_words = [Counter[str](), Counter[str]()]
    read_cells = [Counter[str](), Counter[str]()]
    for pdf in sorted(place.rglob("*.pdf")):
        for side, pages in enumerate(both(pdf)):
            # Words are counted by file, so that one file's slip is not another's luck.
            read_words[side].update({f"{pdf.name} {w}": n for w, n in words(pages).items()})
            read_cells[side].update({f"{pdf.name} {c}": n for c, n in cells(pages).items()})
    found = agreement(*read_words), agreement(*read_cells)
    print(f"{folder}: words {found[0]:.4f}, table cells {found[1]:.4f}")
    assert found[0] >= FLOORS[folder][0]
    assert found[1] >= FLOORS[folder][1]
