"""The pages on which the collection is searched and surveyed, in Datasette and in a browser."""

import asyncio
import csv
import io
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe
from datasette.app import Datasette
from datasette.utils import tilde_encode
from exhibited import FUND, FUND_BEFORE, HOSTILE, exhibit_papers, get
from playwright.sync_api import Browser, Page, expect
from readings import shelve

from browse.datasette import application
from browse.drawing import Series, stacked_bars
from models.reading import Reading

AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
BODY = "saltmere-borough-council~2Foverview-and-scrutiny-panel"
PAGES = [
    "/",
    "/-/search",
    "/-/search?q=marshals",
    "/-/search?q=marshols",
    "/-/search?what=recommendations&council=saltmere-borough-council",
    "/-/families",
    "/-/outstanding",
    "/-/family/marshals",
    "/-/matrix",
    "/-/charts",
    "/-/charts?council=saltmere-borough-council",
    f"/-/committee/{BODY}",
    f"/-/meeting/{BODY}~2F2024-03-19",
]
TRANSFER = 300_000
"""Bytes that the first page may cost, with all that it loads."""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Datasette, dict[str, Reading]]:
    path, made = exhibit_papers(tmp_path_factory.mktemp("surveys"))
    return application(path), made


@pytest.fixture(scope="module")
def site(shown: tuple[Datasette, dict[str, Reading]]) -> Datasette:
    return shown[0]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Datasette:
    """A collection with nothing in it."""
    return application(shelve(tmp_path_factory.mktemp("bare") / "bare.db", []))


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.mark.parametrize("path", ["/", "/-/search", "/-/families", "/-/matrix", "/-/charts"])
def test_pages_say_so_where_the_collection_is_empty(bare: Datasette, path: str) -> None:
    assert get(bare, path).status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_inline_styles_or_words_of_papers_as_markup(site: Datasette, path: str) -> None:
    response = get(site, path)
    assert response.status_code == 200
    assert " style=" not in response.text
    assert "<style" not in response.text
    assert HOSTILE not in response.text
    assert "unsafe-inline" not in response.headers["content-security-policy"]


def test_the_first_page_says_what_there_is(site: Datasette) -> None:
    said = words(get(site, "/").text)
    assert "Search 4 papers from 2 councils" in said
    assert "Recommendations 3" in said
    assert "Said again 1" in said
    assert "Evenings in the Town" in said


def test_datasettes_list_of_databases_is_still_there_for_programs(site: Datasette) -> None:
    assert "papers" in get(site, "/.json").json()


def test_a_search_marks_the_words_and_leads_to_the_passage(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    text = get(site, "/-/search?q=marshals").text
    assert "fund two taxi <mark>marshals</mark> until" in text
    assert f'href="/-/recommendation/{made["report"].recommendations[0].id}"' in text
    assert f'href="/-/decision/{made["minutes"].decisions[0].id}"' in text


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("q=marshals&what=recommendations", 2),
        ("q=marshals&what=recommendations&year=2023", 1),
        ("q=marshals&kind=minutes&what=decisions", 1),
        ("q=marshals&outcome=agreed", 2),
        ("q=marshals&outcome=rejected", 0),
        ("q=marshals&council=cyngor-gwaunfelin", 0),
        ("q=marshals&committee=saltmere-borough-council/overview-and-scrutiny-panel&year=2023", 1),
        ("what=decisions", 1),
        ("council=saltmere-borough-council", 3),
        ("q=%22taxi+marshals%22+-two&what=recommendations", 1),
        ("q=marsh*&what=recommendations", 2),
    ],
)
def test_facets_and_the_language_of_queries_narrow_a_search(
    site: Datasette, path: str, number: int
) -> None:
    found = get(site, f"/-/search.json?{path}").json()
    assert found["found"] == number, [hit["snippet"] for hit in found["hits"]]


def test_facets_count_what_was_found(site: Datasette) -> None:
    facets = get(site, "/-/search.json?q=marshals").json()["facets"]
    counts = {
        facet["name"]: {one["value"]: one["number"] for one in facet["choices"]} for facet in facets
    }
    assert counts["what"]["recommendations"] == 2
    assert counts["year"] == {"2024": 2, "2023": 1}
    assert counts["outcome"] == {"agreed": 2}
    assert list(counts["year"]) == ["2024", "2023"]


def test_a_slip_of_the_pen_is_met_with_a_suggestion(site: Datasette) -> None:
    text = get(site, "/-/search?q=marshols").text
    assert "Did you mean" in text
    assert 'href="/-/search?q=marshals"' in text


def test_nothing_is_suggested_for_a_word_like_no_other(site: Datasette) -> None:
    assert "Did you mean" not in get(site, "/-/search?q=xylophonist").text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("q=OR", "OR stands between two words"),
        ("q=%22%22", "there is no word to look for"),
        ("q=marshals&kind=memo", "is no kind of document"),
        ("q=marshals&outcome=maybe", "is no outcome"),
    ],
)
def test_a_bad_query_explains_itself(site: Datasette, query: str, said: str) -> None:
    response = get(site, f"/-/search?{query}")
    assert response.status_code == 400
    assert said in words(response.text)
    assert said in get(site, f"/-/search.json?{query}").json()["error"]


def test_a_search_is_taken_away_as_csv(site: Datasette) -> None:
    response = get(site, "/-/search.csv?q=marshals&what=recommendations")
    rows = list(csv.DictReader(io.StringIO(response.text)))
    assert {row["words"] for row in rows} == {FUND, FUND_BEFORE}
    assert all(row["address"].startswith("http") for row in rows)


def test_a_search_is_followed_as_a_feed_latest_first(site: Datasette) -> None:
    response = get(site, "/-/search.atom?q=marshals")
    assert response.headers["content-type"].startswith("application/atom+xml")
    atom = "{http://www.w3.org/2005/Atom}"
    updated = [one.findtext(f"{atom}updated") for one in ElementTree.fromstring(response.text)]
    dates = [day for day in updated if day]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) == 3


def test_a_family_tells_its_story(shown: tuple[Datasette, dict[str, Reading]]) -> None:
    site, made = shown
    text = get(site, "/-/family/marshals").text
    said = words(text)
    assert said.index("No decision on it was found") < said.index("Agreed Overview and Scrutiny")
    assert "Held to be the same by the words: taxi … until March" in said
    assert "<ins>" in text
    for paper in ("report", "older"):
        assert f'href="/-/recommendation/{made[paper].recommendations[0].id}"' in text
    assert FUND_BEFORE in get(site, "/-/family/marshals.csv").text


@pytest.mark.parametrize("sort", ["occurrences", "gap", "latest", "councils"])
def test_families_are_listed_with_the_longest_silence(site: Datasette, sort: str) -> None:
    said = words(get(site, f"/-/families?sort={sort}").text)
    assert "2023–2024 1 year" in said


def test_a_meeting_brings_papers_and_decisions_together(site: Datasette) -> None:
    text = get(site, f"/-/meeting/{BODY}~2F2024-03-19").text
    assert "Evenings in the Town" in text
    assert "that two taxi marshals be funded" in text
    assert "Before: 21 March 2023" in words(text)


def test_the_matrix_says_in_words_what_it_colours(site: Datasette) -> None:
    said = words(get(site, "/-/matrix").text)
    assert "2022–25" in said
    assert "Stated Trais yn erbyn menywod – tŷ diogel" in said


@pytest.mark.parametrize("kind", ["family", "committee", "meeting", "person", "cite/document"])
def test_what_is_not_there_is_said_to_be_missing(site: Datasette, kind: str) -> None:
    assert get(site, f"/-/{kind}/nothing{'.bib' if 'cite' in kind else ''}").status_code == 404


def test_what_is_shown_can_be_cited(shown: tuple[Datasette, dict[str, Reading]]) -> None:
    site, made = shown
    asked = made["report"].recommendations[0]
    (item,) = get(site, f"/-/cite/recommendation/{asked.id}.json").json()
    assert item["title"] == "Evenings in the Town"
    assert item["author"][0] == {"literal": "Saltmere Borough Council"}
    assert item["issued"] == {"date-parts": [[2024, 3, 19]]}
    assert item["note"] == "Recommendation 1, page 2"
    assert item["URL"].endswith(f"/-/recommendation/{asked.id}")
    shown_words = words(get(site, f"/-/recommendation/{asked.id}").text)
    assert "(2024) Evenings in the Town. Committee report, 19 March 2024." in shown_words


@pytest.mark.parametrize(
    ("sort", "sql"),
    [
        ("family", "SELECT id, label FROM families ORDER BY id"),
        ("committee", "SELECT id, name FROM committees ORDER BY id"),
        ("meeting", "SELECT id, 'meeting of ' FROM meetings ORDER BY id"),
    ],
)
def test_what_is_gathered_can_be_cited(site: Datasette, sort: str, sql: str) -> None:
    (identity, named), *_ = asyncio.run(site.get_database().execute(sql)).rows
    (item,) = get(site, f"/-/cite/{sort}/{tilde_encode(identity)}.json").json()
    assert item["type"] == "webpage"
    assert named in item["title"]
    assert item["URL"].endswith(f"/-/{sort}/{tilde_encode(identity)}")
    assert get(site, f"/-/cite/{sort}/{tilde_encode(identity)}.bib").text.startswith("@misc{")
    text = words(get(site, f"/-/{sort}/{tilde_encode(identity)}").text)
    assert "Gathered by Moothall" in text
    assert get(site, f"/-/cite/{sort}/nobody.json").status_code == 404


def test_what_is_outstanding_has_a_page_and_a_sheet(site: Datasette) -> None:
    page = get(site, "/-/outstanding")
    assert page.status_code == 200
    assert "says nothing about whether it was done" in words(page.text)
    assert get(site, "/-/outstanding.csv").text.startswith("id,reference,origin,body,date")
    refused = get(site, "/-/outstanding?council=Nowhere+at+All")
    assert "no council is called" in words(refused.text)


def test_bibtex_keeps_letters_and_escapes_what_tex_would_take_for_its_own(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    entry = get(site, f"/-/cite/document/{made['plan'].document.id}.bib").text
    assert "author = {{Cyngor Gwaunfelin}}" in entry
    assert "year = {2022}" in entry
    assert entry.count("{") == entry.count("}")


def test_every_chart_has_its_numbers_as_csv(site: Datasette) -> None:
    text = get(site, "/-/charts").text
    names = re.findall(r'href="/-/charts/(\w+)\.csv"', text)
    assert {"recommendations", "decisions", "papers", "recurrence"} == set(names)
    assert get(site, "/-/charts/recommendations.csv").text == "\n".join(
        ["year,no decision found", "2023,1", "2024,2", ""]
    )


def test_a_chart_says_every_number_and_nothing_that_a_page_forbids() -> None:
    drawn = stacked_bars("Papers", ["2023", "2024"], [Series("one", "papers <b>", (3, 0))])
    assert "2023: 3 papers &lt;b&gt;" in drawn
    assert "2024:" not in drawn
    assert "style" not in drawn
    assert "script" not in drawn


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1280, 320])
def test_pages_are_accessible_and_fit_the_screen(page: Page, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AA}})
    assert not found.response["violations"], found.generate_report()


def test_the_first_page_is_light(page: Page) -> None:
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body())))
    page.goto("/", wait_until="networkidle")
    assert 0 < sum(sizes) < TRANSFER


def test_the_keyboard_is_enough_to_find_and_open_a_passage(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("taxi marshals")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("passages")
    page.get_by_role("link", name="Evenings in the Town").first.press("Enter")
    expect(page.locator("h1")).to_contain_text("Recommendation")


def test_a_citation_is_copied(page: Page, made: tuple[str, dict[str, Reading]]) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/-/recommendation/{made[1]['report'].recommendations[0].id}")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Saltmere Borough Council")


@pytest.mark.parametrize("path", PAGES)
def test_pages_can_be_read_and_printed_without_javascript(
    browser: Browser, made: tuple[str, dict[str, Reading]], path: str
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=made[0])
    page = context.new_page()
    page.goto(path)
    expect(page.locator("h1")).to_be_visible()
    page.emulate_media(media="print")
    assert page.pdf().startswith(b"%PDF")
    context.close()


def test_every_template_extends_the_frame() -> None:
    folder = Path(__file__).parents[2] / "browse" / "templates"
    for template in folder.glob("[a-z]*.html"):
        assert "extends" in template.read_text(encoding="utf-8")[:400] or template.stem == "base"
