import asyncio
import math
import zipfile
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from datasette.app import Datasette
from exhibited import FUND, LEFT, SIZE, box, exhibit_papers, filed, get, line, placed
from PIL import Image
from printing import HEIGHT, WIDTH, Sheet, pdf, read_all
from readings import reading, shelve

from browse import page_images, rendering, worker
from browse.datasette import application
from browse.originals import Original
from browse.rendering import MOST_PIXELS, Sheets, View
from browse.worker import NoPicture, Worker
from models.reading import Reading


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Datasette, dict[str, Reading]]:
    path, made = exhibit_papers(tmp_path_factory.mktemp("images"))
    return application(path), made


def picture(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data)) as image:
        return image.convert("RGB")


def ink(image: Image.Image, area: tuple[float, float, float, float]) -> float:
    """Return the share of dark pixels in a part of a picture."""
    grey = image.crop(area).convert("L")
    return sum(grey.histogram()[:100]) / (grey.width * grey.height)


def test_a_page_is_drawn_in_the_width_asked_for(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    address = f"/-/page/{made['report'].document.id}/2.png"
    response = get(site, f"{address}?width=1200")
    assert response.status_code == 200
    assert response.headers["content-type"] == "image/png"
    assert picture(response.content).size == (1200, 1600)
    assert picture(get(site, address).content).width == 800


def test_the_highlight_lies_on_the_words(shown: tuple[Datasette, dict[str, Reading]]) -> None:
    site, made = shown
    drawn = picture(get(site, f"/-/page/{made['report'].document.id}/2.png?width=1200").content)
    scale = 1200 / WIDTH
    _, left, top, right, bottom = made["report"].recommendations[0].boxes[0]
    words = (left * scale, top * scale, right * scale, bottom * scale)
    assert ink(drawn, words) > 0.05
    assert ink(drawn, (0, 0, 1200, words[1])) == 0


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (30, 40, 560, 770)])
def test_boxes_of_turned_and_cropped_pages_lie_on_the_words(
    turn: int, crop: tuple[float, float, float, float] | None
) -> None:
    data = pdf(Sheet(line("Lighthouses", 300), rotate=turn, crop=crop))
    (page,) = read_all(data).pages
    (word,) = page.words
    sheets = Sheets(data)
    assert sheets.sizes() == ((page.width, page.height),)
    drawn = picture(sheets.draw(View(1, round(page.width * 2))))
    found = Image.eval(drawn.convert("L"), lambda shade: 255 * (shade < 128)).getbbox()
    sheets.close()
    assert found
    x0, top, x1, bottom = (edge / 2 for edge in found)
    assert word.x0 - 1 <= x0 <= word.x0 + SIZE / 2
    assert word.x1 - SIZE / 2 <= x1 <= word.x1 + 1
    assert word.top - 1 <= top <= word.top + SIZE / 2
    assert word.bottom - SIZE / 2 <= bottom <= word.bottom + 1


@pytest.mark.parametrize("turned", [0.0, 90.0, 180.0, 270.0, 2.0, -1.5, 87.5])
def test_a_scan_is_drawn_as_it_was_turned_to_be_read(turned: float) -> None:
    width, height = (HEIGHT, WIDTH) if round(turned / 90) % 2 else (WIDTH, HEIGHT)
    # Where the words lie on the upright page, and how they lie on the page as scanned.
    x, y = 200.0, 150.0
    angle = math.radians(turned)
    cos, sin = math.cos(angle), math.sin(angle)
    across, down = x - width / 2, y - height / 2
    left, top = WIDTH / 2 + across * cos + down * sin, HEIGHT / 2 - across * sin + down * cos
    matrix = " ".join(f"{n:.6f}" for n in (cos, sin, -sin, cos, left, HEIGHT - top))
    sheets = Sheets(pdf(f"q {matrix} cm 0 0 100 20 re f Q"))
    whole = picture(sheets.draw(View(1, int(2 * width), turned=turned)))
    part = picture(sheets.draw(View(1, part=(0, 100, math.inf, 200), turned=turned)))
    sheets.close()
    assert whole.size == (2 * width, 2 * height)
    for drawn, above in ((whole, 0), (part, 100)):
        found = Image.eval(drawn.convert("L"), lambda shade: 255 * (shade < 128)).getbbox()
        assert found
        place = (x, y - 20 - above, x + 100, y - above)
        assert [edge / 2 for edge in found] == pytest.approx(place, abs=1.5)


def test_a_crop_shows_the_words_marked_and_little_else(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    response = get(site, f"/-/crop/recommendation/{made['report'].recommendations[0].id}.png")
    drawn = picture(response.content)
    assert drawn.width == WIDTH * rendering.SCALE
    assert drawn.height < 4 * SIZE * rendering.SCALE
    assert drawn.getpixel((round(LEFT * 2 + 2), drawn.height // 2)) != (255, 255, 255)
    assert rendering.HIGHLIGHT in {colour for _, colour in drawn.getcolors(10_000) or ()}


def test_evidence_on_two_pages_has_a_crop_of_each(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    address = f"/-/crop/recommendation/{made['report'].recommendations[1].id}.png"
    first, second = (get(site, f"{address}?page={page}").content for page in (1, 2))
    assert first == get(site, address).content
    assert first != second
    assert get(site, f"{address}?page=3").status_code == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/-/page/{}/0.png", 404),
        ("/-/page/{}/3.png", 404),
        ("/-/page/{}/999999.png", 404),
        ("/-/page/{}/1.png?width=801", 400),
        ("/-/page/{}/1.png?width=1000000", 400),
        ("/-/page/{}/-1.png", 404),
        ("/-/page/{}/1e3.png", 404),
        ("/-/page/nothing/1.png", 404),
        ("/-/page/..~2F..~2Fetc~2Fpasswd/1.png", 404),
        ("/-/page/..%2F..%2F..%2Fetc%2Fpasswd/1.png", 404),
        ("/-/page/../../etc/passwd/1.png", 404),
        ("/-/crop/recommendation/nothing.png", 404),
        ("/-/crop/sqlite_master/nothing.png", 404),
        ("/-/crop/recommendation/'; DROP TABLE documents; --.png", 404),
    ],
)
def test_only_pages_of_documents_in_the_database_are_drawn(
    shown: tuple[Datasette, dict[str, Reading]], path: str, status: int
) -> None:
    site, made = shown
    response = get(site, path.format(made["report"].document.id))
    # Datasette answers an address with a percent sign by its own way of writing it.
    if response.status_code == 302:
        response = get(site, response.headers["location"])
    assert response.status_code == status
    assert "image" not in response.headers["content-type"]


def test_a_picture_that_is_already_there_is_not_sent_again(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    address = f"/-/page/{made['plan'].document.id}/1.png"
    tag = get(site, address).headers["etag"]
    again = get(site, address, **{"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_a_picture_is_drawn_once_and_kept(
    shown: tuple[Datasette, dict[str, Reading]], monkeypatch: pytest.MonkeyPatch
) -> None:
    site, made = shown
    address = f"/-/page/{made['plan'].document.id}/1.png?width=480"
    first = get(site, address).content
    monkeypatch.setattr(page_images.WORKER, "draw", None)
    assert get(site, address).content == first


def test_the_oldest_pictures_make_room_for_new_ones(
    shown: tuple[Datasette, dict[str, Reading]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    site, made = shown
    monkeypatch.setattr(page_images, "folder", lambda: tmp_path)
    monkeypatch.setattr(page_images, "MOST_KEPT", 12_000)
    for width in (1600, 1200, 800, 480, 160):
        assert get(site, f"/-/page/{made['report'].document.id}/1.png?width={width}").content
    kept = list(tmp_path.iterdir())
    assert 0 < sum(one.stat().st_size for one in kept) <= 12_000
    assert len(kept) < 5


def test_a_file_that_has_changed_since_is_not_drawn(tmp_path: Path) -> None:
    path, made = exhibit_papers(tmp_path)
    site = application(path)
    address = f"/-/page/{made['report'].document.id}/1.png"
    assert get(site, address).status_code == 200
    (tmp_path / "report.pdf").write_bytes(pdf(line("Something quite different", 100)))
    response = get(site, address)
    assert response.status_code == 404
    assert "has changed since" in response.text


def test_a_part_of_a_pack_has_the_pages_of_the_pack_that_it_stands_on(tmp_path: Path) -> None:
    pack = reading("pack.pdf", title="Pack", pages=("front", "asked", "more"))
    pack = filed(tmp_path, pack, line("front", 50), line(FUND, 400), line("more", 90))
    part = reading(
        "pack.pdf", title="Part", recommendations=(FUND,), pages=("asked",), pack=pack, page_from=2
    )
    part = placed(part, [box(2, 400)])
    site = application(shelve(tmp_path / "papers.db", [pack, part]))
    drawn = picture(get(site, f"/-/page/{part.document.id}/2.png").content)
    whole = picture(get(site, f"/-/page/{pack.document.id}/2.png").content)
    assert drawn.tobytes() == whole.tobytes()
    for outside in (1, 3):
        assert get(site, f"/-/page/{part.document.id}/{outside}.png").status_code == 404
        assert get(site, f"/-/document/{part.document.id}?page={outside}").status_code == 404
    html = get(site, f"/-/document/{pack.document.id}?page=2").text
    assert f'href="/-/document/{part.document.id}?page=2">Part</a>' in html
    html = get(site, f"/-/document/{part.document.id}").text
    assert f'href="/-/document/{pack.document.id}"' in html
    crop = picture(get(site, f"/-/crop/recommendation/{part.recommendations[0].id}.png").content)
    assert ink(crop, (LEFT * 2, 14, (LEFT + 200) * 2, crop.height - 14)) > 0.05


def test_a_paper_in_an_archive_is_drawn(tmp_path: Path) -> None:
    data = pdf(line(FUND, 100))
    with zipfile.ZipFile(tmp_path / "papers.zip", "w") as archive:
        archive.writestr("deep/report.pdf", data)
    one = reading("papers.zip::deep/report.pdf", title="Report")
    one = replace(one, document=replace(one.document, sha256=sha256(data).hexdigest()))
    site = application(shelve(tmp_path / "papers.db", [one]))
    assert get(site, f"/-/page/{one.document.id}/1.png").status_code == 200


def test_a_vast_page_is_drawn_smaller() -> None:
    sheets = Sheets(pdf(Sheet("", media=(0, 0, 200, 14_000))))
    drawn = picture(sheets.draw(View(1, 1600)))
    sheets.close()
    assert drawn.width * drawn.height <= MOST_PIXELS * 1.01


@pytest.fixture
def drawing(tmp_path: Path) -> tuple[Worker, Original]:
    data = pdf(line(FUND, 100))
    (tmp_path / "a.pdf").write_bytes(data)
    return Worker(), Original(sha256(data).hexdigest(), ("a.pdf",), str(tmp_path))


def test_drawing_that_takes_too_long_is_given_up_and_the_next_one_works(
    drawing: tuple[Worker, Original], monkeypatch: pytest.MonkeyPatch
) -> None:
    artist, original = drawing
    monkeypatch.setattr(worker, "PATIENCE", 0.0)
    with pytest.raises(NoPicture, match="was given up"):
        asyncio.run(artist.draw(original, View(1, 480)))
    monkeypatch.undo()
    assert asyncio.run(artist.draw(original, View(1, 480))).startswith(b"\x89PNG")
    artist.close()


def test_a_process_that_dies_is_replaced(drawing: tuple[Worker, Original]) -> None:
    artist, original = drawing
    asyncio.run(artist.sizes(original))
    assert artist._process is not None
    artist._process.kill()
    artist._process.join()
    assert asyncio.run(artist.sizes(original)) == ((WIDTH, HEIGHT),)
    artist.close()


def test_a_pdf_that_cannot_be_drawn_is_explained(tmp_path: Path) -> None:
    data = b"%PDF-1.7 not much of a paper"
    (tmp_path / "a.pdf").write_bytes(data)
    original = Original(sha256(data).hexdigest(), ("a.pdf",), str(tmp_path))
    artist = Worker()
    with pytest.raises(NoPicture, match="cannot be drawn"):
        asyncio.run(artist.draw(original, View(1, 480)))
    artist.close()


def test_too_many_at_once_are_turned_away(
    shown: tuple[Datasette, dict[str, Reading]], monkeypatch: pytest.MonkeyPatch
) -> None:
    site, made = shown
    monkeypatch.setattr(worker, "MOST_WAITING", 0)
    response = get(site, f"/-/page/{made['minutes'].document.id}/1.png?width=1600")
    assert response.status_code == 503
    assert response.headers["retry-after"]
