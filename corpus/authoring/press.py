"""Printing papers into an authority's folder, each PDF with its gold beside it."""

import importlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.authoring.binding import Pack, bind
from corpus.authoring.finish import finish_scan
from corpus.authoring.gold import gold
from corpus.authoring.house import Paper
from corpus.authoring.printing import printed
from corpus.authoring.scanning import scanned

ROOT = Path(__file__).parent.parent

TWINS = ROOT.parent / "tests" / "twins"
"""What scanned papers were before they were scanned, for a test to compare with."""


def publish(paper: Paper, folder: Path) -> Path:
    """Print one paper and its gold into a folder and give the PDF's path.

    Raises GoldError where the gold is not printed; nothing is written then.
    """
    pdf = printed(paper)
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
    """Name the authority folders, those with a papers.py or a packs.py."""
    return sorted(
        {path.parent.name for path in root.glob("*/*.py") if path.name in ("papers.py", "packs.py")}
    )


def papers(authority: str) -> Sequence[Paper]:
    """Give an authority's papers, the PAPERS of its papers.py."""
    found: Sequence[Paper] = _listed(authority, "papers")
    return found


def packs(authority: str) -> Sequence[Pack]:
    """Give an authority's packs, the PACKS of its packs.py."""
    found: Sequence[Pack] = _listed(authority, "packs")
    return found


def _listed(authority: str, name: str) -> Any:
    if not (ROOT / authority / f"{name}.py").exists():
        return ()
    return getattr(importlib.import_module(f"corpus.{authority}.{name}"), name.upper())


def publish_all(names: Sequence[str] = (), only: str = "") -> Iterator[Path]:
    """Print the papers of some authorities, or of all; `only` keeps names that contain it."""
    for authority in names or authorities():
        for paper in papers(authority):
            if only in paper.name:
                yield publish(paper, ROOT / authority)
        for pack in packs(authority):
            if only in pack.name:
                yield bind(pack, ROOT / authority)
