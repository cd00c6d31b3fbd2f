"""Imports point one way: models <- extract, link, browse; everything <- pipeline."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ALLOWED = {
    "models": set[str](),
    "extract": {"models"},
    "link": {"models"},
    "browse": {"models"},
    "corpus": {"models"},
    "bench": {"models", "extract", "link", "browse", "pipeline"},
}
PDF_LIBRARIES = {"pdfplumber", "pypdfium2", "pdfminer", "playa"}
MODULES = sorted(path for package in ALLOWED for path in (ROOT / package).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_packages_below_its_own(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    ours = {name.split(".")[0] for name in imported(path)} & {*ALLOWED, "pipeline"}
    assert ours <= ALLOWED[package] | {package}


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in MODULES
        if path.relative_to(ROOT).parts[0] in {"models", "extract", "link", "browse"}
    ],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_only_the_read_stage_and_what_draws_pages_know_a_pdf_library(path: Path) -> None:
    # Pages are drawn long after they were read, from nothing but the file and the page's number.
    if path.is_relative_to(ROOT / "extract" / "read") or path == ROOT / "browse" / "rendering.py":
        return
    # pdfplumber.table is pure geometry over rectangles; it opens no PDF.
    known = {name for name in imported(path) if name.split(".")[0] in PDF_LIBRARIES}
    assert known <= {"pdfplumber.table", "pdfplumber.utils"}


def test_the_check_sees_every_package() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} == set(ALLOWED)
