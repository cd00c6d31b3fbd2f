from pathlib import Path

import pytest

from extract.read import read, scans
from extract.recogniser import installed

SCAN = (
    Path(__file__).parents[2] / "corpus" / "tarnmoor_fire" / "1998-11-05-hydrants-report-scan.pdf"
)


@pytest.fixture
def _without_recogniser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "installed", lambda name: False)


@pytest.mark.usefixtures("_without_recogniser")
def test_without_a_recogniser_a_scan_is_a_trouble_that_says_what_to_install() -> None:
    pages = read(SCAN.read_bytes())
    assert not pages.pages[0].words
    assert [(trouble.code, trouble.severity) for trouble in pages.troubles] == [
        ("no_text_layer", "error")
    ]
    assert "moothall[ocr]" in pages.troubles[0].message


@pytest.mark.skipif(not installed("rapidocr"), reason="to read scans: pip install 'moothall[ocr]'")
def test_a_scan_is_read_word_by_word_where_it_stands() -> None:
    pages = read(SCAN.read_bytes())
    page = pages.pages[0]
    text = " ".join(word.text for word in page.words)
    assert page.ocr
    assert "To inform Members of the results of the annual inspection" in text
    assert [trouble.code for trouble in pages.troubles] == ["recognised_text"]
    for word in page.words:
        assert 0 <= word.x0 < word.x1 <= page.width
        assert 0 <= word.top < word.bottom <= page.height
        assert 0 < word.confidence <= 1
