"""A scanned paper says what its digital twin says: the same gold, the same scores."""

import shutil
from pathlib import Path

import pytest

from extract.recogniser import installed
from extract.source import digest
from models.evaluation import evaluate_folder
from models.reading import Reading
from pipeline import process

ROOT = Path(__file__).parents[1]
TWINS = sorted((ROOT / "tests" / "twins").glob("*.pdf"))
SCANS = {pdf.name: pdf for pdf in (ROOT / "corpus").rglob("*.pdf")}

LOST = 0.05
"""How much lower the F1 of a scan may be than its twin's."""


def read(pdf: Path) -> tuple[Reading, ...]:
    data = pdf.read_bytes()
    return process(data, str(pdf), digest(data))


def measure(pdf: Path, gold: Path, folder: Path) -> dict[str, float]:
    """Return a paper's F1 by what is found in it, texts that are much alike as the same."""
    folder.mkdir()
    shutil.copy(pdf, folder)
    shutil.copy(gold, folder)
    evaluation = evaluate_folder([folder], read)
    assert not evaluation.failures
    fields = ("metadata", "people", "recommendations", "decisions", "priorities")
    scores = {field: evaluation.score(field, soft=True).f1 for field in fields}
    return {field: score for field, score in scores.items() if score is not None}


def test_every_twin_has_its_scan_in_the_corpus() -> None:
    assert len(TWINS) >= 5
    assert {twin.name for twin in TWINS} <= set(SCANS)


@pytest.mark.skipif(not installed("rapidocr"), reason="pip install 'moothall[ocr]'")
@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.stem)
def test_a_scan_is_read_nearly_as_well_as_its_twin(twin: Path, tmp_path: Path) -> None:
    scan = SCANS[twin.name]
    gold = scan.with_suffix(".json")
    best = measure(twin, gold, tmp_path / "twin")
    found = measure(scan, gold, tmp_path / "scan")
    assert {*found} == {*best}
    assert {field: score for field, score in found.items() if score < best[field] - LOST} == {}
