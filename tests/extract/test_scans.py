"""Pages without usable text: which they are, who reads them, what is said of them."""

from pathlib import Path
from string import ascii_letters, ascii_lowercase, ascii_uppercase

import pytest
from printing import Sheet, pdf, raster, says, text

from corpus.authoring.house import Scan
from corpus.authoring.scanning import scanned
from extract.page import LongFile, Manner, Pages
from extract.read import read, scans
from extract.read.ocr.lines import Line, Part
from extract.read.ocr.picture import Pixels
from extract.recogniser import installed

ROOT = Path(__file__).parents[2]
SCAN = ROOT / "corpus" / "tarnmoor_fire" / "1998-11-05-hydrants-report-scan.pdf"
TWIN = ROOT / "tests" / "twins" / SCAN.name

RAPID = pytest.mark.skipif(not installed("rapidocr"), reason="pip install 'moothall[ocr]'")
TESSERACT = pytest.mark.skipif(not installed("tesseract"), reason="Tesseract is not installed")

WORDS = ["The", "Panel", "noted", "the", "report", "of", "the", "Head", "of", "Housing"]
WORDS += ["and", "thanked", "her", "officers"]

DRAWN = "q 600 0 0 800 0 0 cm /Scan Do Q\n0 0 0 rg 100 500 200 9 re f 100 450 200 9 re f\n"
IMAGES = {"Scan": raster(shade=255)}
PICTURE = Sheet(DRAWN, images=IMAGES)
"""A page that is one image, with something dark on it."""


class Given:
    """A recogniser that reads the same words on every picture."""

    name = "given 1"

    def __init__(self, words: list[str] = WORDS) -> None:
        self.words = words
        self.asked = 0

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        self.asked += 1
        step = pixels.shape[1] / (len(self.words) + 1)
        parts = [Part(word, step * i, step * (i + 0.8)) for i, word in enumerate(self.words)]
        return (Line(300, 330, 0.95, tuple(parts)),)


class Failing(Given):
    """A recogniser that stumbles over one page."""

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        raise OSError("out of memory")


def use(monkeypatch: pytest.MonkeyPatch, recogniser: Given) -> Given:
    monkeypatch.setattr(scans, "installed", lambda name: True)
    monkeypatch.setattr(scans, "RapidOCR", lambda: recogniser)
    monkeypatch.setattr("extract.read.ocr.read_once", lambda one, pixels: one.read(pixels))
    return recogniser


def codes(pages: Pages) -> list[tuple[str, str, int | None]]:
    return [(trouble.code, trouble.severity, trouble.page) for trouble in pages.troubles]


SHUFFLED = str.maketrans(ascii_letters, ascii_lowercase[::-1] + ascii_uppercase[::-1])


def shuffled(words: str) -> str:
    """Write words in codes that are not their letters, as fonts without a code table do."""
    return words.translate(SHUFFLED)


GARBLED = "".join(
    text(shuffled("the minutes of the Council and its committees"), 72, y) for y in (700, 680, 660)
)


@pytest.mark.parametrize(
    ("manner", "there", "advice"),
    [
        (Manner(), False, "install moothall[ocr] and build again"),
        (Manner(recogniser="tesseract"), False, "install Tesseract"),
        (Manner(ocr=False), True, "build again without --no-ocr"),
    ],
    ids=["no RapidOCR", "no Tesseract", "switched off"],
)
def test_a_scan_that_is_not_recognised_says_what_to_do(
    manner: Manner, there: bool, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scans, "installed", lambda name: there)
    pages = read(pdf(PICTURE), manner)
    assert not pages.pages[0].words
    assert codes(pages) == [("no_text_layer", "error", 1)]
    assert advice in pages.troubles[0].message


def test_a_page_that_is_a_picture_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Given())
    pages = read(pdf(PICTURE, text("typed", 72, 700)))
    assert [page.ocr for page in pages.pages] == [True, False]
    assert says(pages.pages[0]).split() == WORDS
    assert says(pages.pages[1]) == "typed"
    assert codes(pages) == [("recognised_text", "info", 1)]


def test_a_file_of_many_pictures_says_so_before_they_are_recognised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recogniser = use(monkeypatch, Given())
    data = pdf(PICTURE, text("typed", 72, 700), PICTURE, PICTURE)
    with pytest.raises(LongFile) as long:
        read(data, Manner(pictures=2))
    assert (long.value.pages, long.value.pictures, recogniser.asked) == (4, True, 0)
    assert read(data, Manner(pictures=3)) == read(data)


def test_pages_with_text_are_never_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    recogniser = use(monkeypatch, Given())
    read(pdf(text("typed", 72, 700), "72 700 m 500 700 l S"))
    read(pdf(Sheet(DRAWN + text("Cover of the plan", 72, 700), images=IMAGES)))
    assert recogniser.asked == 1  # the page that has only a line


def test_an_empty_page_is_not_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    recogniser = use(monkeypatch, Given())
    pages = read(pdf(""))
    assert recogniser.asked == 0
    assert codes(pages) == [("no_text_layer", "info", 1)]


def test_text_drawn_as_outlines_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Given())
    outlines = "".join(f"{x} 700 m {x + 5} 712 l {x + 9} 700 l f\n" for x in range(72, 400, 12))
    assert says(read(pdf(outlines)).pages[0]).split() == WORDS


def test_garbled_text_is_kept_where_nothing_can_recognise_it() -> None:
    pages = read(pdf(GARBLED), Manner(ocr=False))
    assert pages.pages[0].words
    assert codes(pages) == [("garbled_text", "warning", 1)]


def test_garbled_text_gives_way_to_what_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Given())
    pages = read(pdf(GARBLED))
    assert says(pages.pages[0]).split() == WORDS
    assert codes(pages) == [("recognised_text", "info", 1)]
    assert "garbled" in pages.troubles[0].message


def test_garbled_text_is_kept_where_it_is_recognised_no_better(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, Given([shuffled(word) for word in WORDS * 2]))
    pages = read(pdf(GARBLED))
    assert not pages.pages[0].ocr
    assert codes(pages) == [("garbled_text", "warning", 1)]


def layered(words: str) -> bytes:
    """Print a picture with words hidden under it, as other programs leave a scan they read."""
    hidden = "".join(text(words, 72, y, more="3 Tr") for y in range(400, 460, 20))
    return pdf(Sheet(DRAWN + hidden, images=IMAGES))


BAD_LAYER = "tbe Co^ncil n0ted tlie rn|nutes oi' it$ c0mmittee aud tbe repcrt"


def test_a_bad_hidden_layer_gives_way_to_what_is_recognised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, Given())
    pages = read(layered(BAD_LAYER))
    assert says(pages.pages[0]).split() == WORDS
    assert codes(pages) == [("recognised_text", "info", 1)]


def test_a_good_hidden_layer_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    recogniser = use(monkeypatch, Given())
    pages = read(layered("the Council noted the minutes of its committee and the report"))
    assert recogniser.asked == 0
    assert codes(pages) == []


def test_a_page_that_a_recogniser_fails_on_leaves_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, Failing())
    pages = read(pdf(text("typed", 72, 700), PICTURE))
    assert says(pages.pages[0]) == "typed"
    assert codes(pages) == [("ocr_failed", "error", 2)]
    assert "out of memory" in pages.troubles[0].message


def test_a_picture_without_words_remains_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Given([]))
    monkeypatch.setattr(Given, "read", lambda self, pixels: ())
    assert codes(read(pdf(PICTURE))) == [("no_text_layer", "error", 1)]


def check(pages: Pages) -> None:
    (page,) = pages.pages
    assert page.ocr
    assert "To inform Members of the results of the annual inspection" in says(page)
    assert says(page).index("FIRE HYDRANTS") < says(page).index("Recommendations")
    assert [trouble.code for trouble in pages.troubles] == ["recognised_text"]
    for word in page.words:
        assert 0 <= word.x0 < word.x1 <= page.width
        assert 0 <= word.top < word.bottom <= page.height
        assert 0 < word.confidence <= 1


@RAPID
def test_rapidocr_reads_a_scan_word_by_word_where_it_stands() -> None:
    check(read(SCAN.read_bytes()))


@TESSERACT
def test_tesseract_reads_a_scan_word_by_word_where_it_stands() -> None:
    check(read(SCAN.read_bytes(), Manner(recogniser="tesseract")))


@RAPID
@pytest.mark.parametrize("turn", [90, 180])
def test_rapidocr_reads_a_scan_that_lies_on_its_side_or_head(turn: int) -> None:
    pages = read(scanned(TWIN.read_bytes(), Scan(turn=turn, seed=3)))
    check(pages)
    assert pages.pages[0].rotation == (360 - turn) % 360
    assert pages.pages[0].turned is not None
    assert pages.pages[0].turned % 360 == pytest.approx((360 - turn) % 360, abs=3)
    assert pages.pages[0].width < pages.pages[0].height
