import re
from pathlib import Path

import pytest
from datasette.app import Datasette
from exhibited import AGREED, FUND, HOSTILE, exhibit_papers, get

from browse.datasette import application
from models.reading import Reading


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Datasette, dict[str, Reading]]:
    path, made = exhibit_papers(tmp_path_factory.mktemp("evidence"))
    return application(path), made


@pytest.fixture(scope="module")
def site(shown: tuple[Datasette, dict[str, Reading]]) -> Datasette:
    return shown[0]


@pytest.fixture(scope="module")
def made(shown: tuple[Datasette, dict[str, Reading]]) -> dict[str, Reading]:
    return shown[1]


def open_page(site: Datasette, path: str) -> str:
    response = get(site, path)
    assert response.status_code == 200, response.text
    return response.text


def words(html: str) -> str:
    """Return what a page says, without its markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_document_shows_what_was_extracted_beside_its_page(
    site: Datasette, made: dict[str, Reading]
) -> None:
    document = made["report"].document
    html = open_page(site, f"/-/document/{document.id}")
    assert "<h1" in html
    assert "Evenings in the Town" in html
    assert FUND in html
    assert f'src="/-/page/{document.id}/1.png?width=800"' in html
    assert "Page 1 of 2" in words(html)
    assert "19 March 2024" in html
    assert f'href="/-/document/{document.id}?page=2#sheet"' in html


def test_a_value_turns_to_its_page_and_its_box_without_javascript(
    site: Datasette, made: dict[str, Reading]
) -> None:
    document, asked = made["report"].document, made["report"].recommendations[0]
    link = f"/-/document/{document.id}?page=2&amp;item={asked.id}"
    assert f'href="{link}#sheet"' in open_page(site, f"/-/document/{document.id}")
    html = open_page(site, link.replace("&amp;", "&"))
    assert f'/-/page/{document.id}/2.png"' in html.replace("?width=800", "")
    box = re.search(r'<a class="moothall-box[^"]* is-chosen".*?</a>', html, re.DOTALL)
    assert box
    assert '<rect x="70.0" y="99.5" width="234.0" height="13.0"' in box[0]
    assert re.search(rf'id="item-{asked.id}"[^>]*aria-current="true"', html)
    assert "90% sure" in html


def test_a_box_leads_to_what_it_became(site: Datasette, made: dict[str, Reading]) -> None:
    document, asked = made["report"].document, made["report"].recommendations[0]
    html = open_page(site, f"/-/document/{document.id}?page=2")
    address = f"/-/document/{document.id}?page=2&amp;item={asked.id}#item-{asked.id}"
    assert f'href="{address}" aria-label="Recommendation: {FUND}"' in html
    assert f'id="item-{asked.id}"' in html


def test_an_item_alone_opens_the_page_that_it_stands_on(
    site: Datasette, made: dict[str, Reading]
) -> None:
    asked = made["report"].recommendations[0]
    html = open_page(site, f"/-/document/{asked.document_id}?item={asked.id}")
    assert "Page 2 of 2" in words(html)


def test_a_value_that_is_gone_is_told_of(site: Datasette, made: dict[str, Reading]) -> None:
    html = open_page(site, f"/-/document/{made['report'].document.id}?item=gone")
    assert "not in the database any more" in html


@pytest.mark.parametrize("page", ["0", "3", "99999999"])
def test_a_page_that_the_document_does_not_have_is_not_found(
    site: Datasette, made: dict[str, Reading], page: str
) -> None:
    response = get(site, f"/-/document/{made['report'].document.id}?page={page}")
    assert response.status_code == 404
    assert "this document has pages 1 to 2." in response.text


def test_what_runs_over_two_pages_can_be_followed(
    site: Datasette, made: dict[str, Reading]
) -> None:
    asked = made["report"].recommendations[1]
    html = open_page(site, f"/-/document/{asked.document_id}?page=2&item={asked.id}")
    assert "It runs over pages 1 , 2 ." in words(html)


def test_only_the_sheet_is_sent_where_only_that_is_asked_for(
    site: Datasette, made: dict[str, Reading]
) -> None:
    html = open_page(site, f"/-/document/{made['report'].document.id}?page=2&_part=sheet")
    assert html.lstrip().startswith('<section id="sheet"')
    assert "<h1" not in html


def test_a_paper_that_has_moved_says_so_and_still_shows_its_text(tmp_path: Path) -> None:
    path, made = exhibit_papers(tmp_path)
    (tmp_path / "report.pdf").unlink()
    site = application(path)
    html = open_page(site, f"/-/document/{made['report'].document.id}?page=2")
    assert "no longer where it was read" in html
    assert "<img" not in html
    assert re.search(r'<details class="moothall-words" open>', html)
    assert FUND in html
    html = open_page(site, f"/-/recommendation/{made['report'].recommendations[0].id}")
    assert "no longer where it was read" in html
    assert "/-/crop/recommendation/" not in html
    assert "/-/crop/decision/" in html


def test_a_recommendation_shows_its_words_its_crop_and_what_became_of_it(
    site: Datasette, made: dict[str, Reading]
) -> None:
    asked, decided = made["report"].recommendations[0], made["minutes"].decisions[0]
    html = open_page(site, f"/-/recommendation/{asked.id}")
    said = words(html)
    assert re.search(r"<blockquote[^>]*>" + re.escape(FUND), html)
    assert "It is recommended that Cabinet:" in said
    assert f'src="/-/crop/recommendation/{asked.id}.png?page=2"' in html
    assert f'src="/-/crop/decision/{decided.id}.png?page=1"' in html
    assert AGREED in said
    assert "It quotes the recommendation: “two taxi marshals” (98% sure)" in said
    assert f'href="/-/decision/{decided.id}"' in html
    assert "Saltmere Borough Council" in said
    assert "Owner not found" in said


def test_a_family_is_told_in_the_order_of_its_dates_with_the_words_that_differ(
    site: Datasette, made: dict[str, Reading]
) -> None:
    asked, before = made["report"].recommendations[0], made["older"].recommendations[0]
    html = open_page(site, f"/-/recommendation/{asked.id}")
    story = html[html.index("moothall-timeline") :]
    assert story.index("21 March 2023") < story.index("19 March 2024")
    assert words(story[story.index("19 March 2024") :]).startswith(
        "19 March 2024 this one Agreed fund removed: a added: two taxi removed: marshal added: "
        "marshals until March removed: 2024. added: 2025;"
    )
    assert "<del>" in story
    assert "<ins>" in story
    assert f'href="/-/recommendation/{before.id}"' in story
    assert 'href="/-/family/marshals"' in html


def test_a_decision_shows_what_it_settles(site: Datasette, made: dict[str, Reading]) -> None:
    asked, decided = made["report"].recommendations[0], made["minutes"].decisions[0]
    html = open_page(site, f"/-/decision/{decided.id}")
    assert re.search(r"<blockquote[^>]*>" + re.escape(AGREED), html)
    assert f'src="/-/crop/decision/{decided.id}.png?page=1"' in html
    assert f'src="/-/crop/recommendation/{asked.id}.png?page=2"' in html
    assert "Cllr Ada Thornley" in html
    assert "Agreed" in html


def test_a_priority_shows_whose_it_is_and_for_when(
    site: Datasette, made: dict[str, Reading]
) -> None:
    stated = made["plan"].priorities[0]
    said = words(open_page(site, f"/-/priority/{stated.id}"))
    assert "Trais yn erbyn menywod – tŷ diogel" in said
    assert "partnership, Cyngor Gwaunfelin" in said
    assert "2022 to 2025" in said


@pytest.mark.parametrize(
    "path",
    [
        "/-/document/nothing",
        "/-/recommendation/nothing",
        "/-/decision/nothing",
        "/-/priority/nothing",
        "/-/document/'%20OR%201=1--",
        "/-/document/..%2F..%2Fetc%2Fpasswd",
    ],
)
def test_what_is_not_there_is_not_found(
    site: Datasette, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    response = get(site, path)
    assert response.status_code in (302, 404)
    assert "Traceback" not in "".join(capsys.readouterr())


def test_words_of_a_paper_are_never_markup(site: Datasette, made: dict[str, Reading]) -> None:
    plan, hostile = made["plan"], made["report"].recommendations[1]
    for path in (
        f"/-/document/{plan.document.id}",
        f"/-/document/{hostile.document_id}?page=2&item={hostile.id}",
        f"/-/document/{hostile.document_id}?item={HOSTILE}",
        f"/-/recommendation/{hostile.id}",
        f"/-/priority/{plan.priorities[0].id}",
    ):
        html = open_page(site, path)
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        # Inside a quoted attribute a quotation mark is the way out.
        assert not re.search(r'="[^"]*<img', html)
    assert "&lt;script&gt;alert(" in html
    assert get(site, "/papers/documents.json?_shape=array").json()


def test_rows_and_cells_lead_to_the_evidence(site: Datasette, made: dict[str, Reading]) -> None:
    asked = made["report"].recommendations[0]
    row = open_page(site, f"/papers/recommendations/{asked.id}")
    assert f'<a href="/-/recommendation/{asked.id}">{asked.id}</a>' in row
    assert f'<a href="/-/document/{asked.document_id}">' in row
    place = f"/-/document/{asked.document_id}?page=2&amp;item={asked.id}"
    assert f'<a href="{place}">2</a>' in row
    view = open_page(site, "/papers/recommendations_in_context")
    assert f'<a href="/-/recommendation/{asked.id}">' in view
    assert f'<a href="{place}">2</a>' in view
    assert f'<a href="/-/document/{asked.document_id}">Evenings in the Town</a>' in open_page(
        site, "/papers/recommendations"
    )
    people = open_page(site, "/papers/metadata")
    assert f'href="/-/document/{asked.document_id}?page=1&amp;item=metadata-1"' in people
