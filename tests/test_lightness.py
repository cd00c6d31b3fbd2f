"""A command loads what it needs: who asks for help does not wait for what reads PDFs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.database import Database

ROOT = Path(__file__).parents[1]
PAPERS = (ROOT / "corpus").rglob("*.pdf")
RUN = """
import sys
from pipeline import main
main(sys.argv[1:], standalone_mode=False)
print(*sys.modules, file=sys.stderr)
"""
READS_PDFS = {"spacy", "pypdfium2", "pdfplumber", "numpy"}
WRITES_SHEETS = {"pandas", "openpyxl", "xlsxwriter"}
COMPARES_TEXTS = {"rapidfuzz", "datasketch", "link"}
SERVES = {"datasette", "jinja2", "httpx"}


READ = """
import sys
from pipeline import process
process(open(sys.argv[1], "rb").read(), "a.pdf", "")
print(*sys.modules, file=sys.stderr)
from spacy.cli import info
assert info(silent=True)["spacy_version"]
"""


def loaded(*arguments: str, run: str = RUN, path: Path = ROOT) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", run, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("search", "--help")])
def test_help_loads_nothing_that_works(arguments: tuple[str, ...]) -> None:
    modules = loaded(*arguments)
    assert "click" in modules
    assert not modules & (READS_PDFS | WRITES_SHEETS | COMPARES_TEXTS | SERVES)
    assert not modules & {"rich", "multiprocessing.connection", "models.corrections.changes"}


def test_search_loads_neither_what_reads_pdfs_nor_what_writes_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Database(path):
        pass
    modules = loaded("search", "taxi marshals", "--db", str(path))
    assert "sqlite3" in modules
    assert not modules & (READS_PDFS | WRITES_SHEETS | SERVES)


def test_reading_loads_no_commands_of_spacy() -> None:
    modules = loaded(str(next(PAPERS)), run=READ)
    assert "spacy" in modules
    assert not modules & {"spacy.cli", "weasel", "httpx", "rich"}


def test_reading_does_not_load_what_computes_neural_networks(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("raise AssertionError('torch was loaded')\n")
    assert "spacy" in loaded(str(next(PAPERS)), run=READ, path=tmp_path)
