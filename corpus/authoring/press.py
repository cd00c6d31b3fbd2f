"""Printing papers into an authority's folder, each PDF with its gold beside it."""

import importlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.authoring.finish import finish, finish_scan
from corpus.authoring.gold import gold
from corpus.authoring.house import Paper
from corpus.authoring.scanning import scanned
from corpus.authoring.web import print_web
from corpus.authoring.word import print_word

ROOT = Path(__file__).parent.parent

TWINS = ROOT.parent / "tests" / "twins"
"""What scanned papers were before they were scanned, for a test to compare with."""


def publish(paper: Paper, folder: Path) -> Path:
    """Print one paper and its gold into a folder and give the PDF's path.

    Raises GoldError where the gold is not printed; nothing is written then.
    """
    printed = print_web(paper) if paper.house.renderer == "web" else print_word(paper)
    pdf = finish(paper, printed)
    record = gold(paper, pdf)
    if paper.scan is not None:
        TWINS.mkdir(exist_ok=True)
        (TWINS / f"{paper.name}.pdf").write_bytes(pdf)
        pdf = finish_scan(paper, scanned(pdf, paper.scan))
    target = folder / f"{paper.name}.pdf"
    target.write_bytes(pdf)
    words = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    target.with_suffix(".json").write_text(words, encoding="utf-8")
    return target


def authorities(root: Path = ROOT) -> list[str]:
    """Name the authority folders, those with a papers.py."""
    return sorted(path.parent.name for path in root.glob("*/papers.py"))


def papers(authority: str) -> Sequence[Paper]:
    """Give an authority's papers, the PAPERS of its papers.py."""
    found: Sequence[Paper] = importlib.import_module(f"corpus.{authority}.papers").PAPERS
    return found


def publish_all(names: Sequence[str] = (), only: str = "") -> Iterator[Path]:
    """Print the papers of some authorities, or of all; `only` keeps names that contain it."""
    for authority in names or authorities():
        for paper in papers(authority):
            if only in paper.name:
                yield publish(paper, ROOT / authority)
