import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from datasette.app import Datasette
from exhibited import HOSTILE, exhibit_papers, get

from browse.datasette import application
from models.reading import Reading

PAGES = [
    "/",
    "/papers",
    "/papers/documents",
    "/papers/documents?_facet=kind&_search=evenings",
    "/papers/recommendations_in_context",
    "/papers?sql=select+1",
    "/papers/search_everything?words=marshals",
    "/-/versions",
    "/nothing/at/all",
]
"""Datasette's own pages, as we show them."""

EVIDENCE = [
    "/-/document/{report}",
    "/-/document/{plan}?page=1&item=metadata-1",
    "/-/recommendation/{report}-r-2",
    "/-/decision/{minutes}-d-1",
    "/-/priority/{plan}-p-1",
]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Datasette, dict[str, Reading]]:
    path, made = exhibit_papers(tmp_path_factory.mktemp("security"))
    return application(path), made


def named(path: str, made: dict[str, Reading]) -> str:
    return path.format(**{name: one.document.id for name, one in made.items()})


class Elements(HTMLParser):
    """The elements of a page with their attributes, as a browser would see them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    @classmethod
    def of(cls, html: str) -> list[tuple[str, dict[str, str | None]]]:
        parser = cls()
        parser.feed(html)
        assert parser.found
        return parser.found


def policy(header: str) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in header.split(";"))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize("path", [*PAGES, *EVIDENCE])
def test_no_script_or_style_runs_but_ours_and_datasettes(
    shown: tuple[Datasette, dict[str, Reading]], path: str
) -> None:
    site, made = shown
    response = get(site, named(path, made))
    rules = policy(response.headers["content-security-policy"])
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in rules["script-src"] + rules["style-src"] + rules["img-src"]
    nonces = set(re.findall(r"'nonce-([^']+)'", " ".join(rules.values())))
    assert len(nonces) <= 1
    elements = Elements.of(response.text)
    for name, attributes in elements:
        assert not [given for given in attributes if given.startswith("on")]
        assert not (attributes.get("href") or "").lstrip().lower().startswith("javascript:")
        if name in ("script", "style") and "src" not in attributes:
            assert {attributes.get("nonce")} == nonces
    styled = any("style" in attributes for _, attributes in elements)
    assert rules.get("style-src-attr") == ("'unsafe-inline'" if styled else None)


@pytest.mark.parametrize("path", EVIDENCE)
def test_our_own_pages_need_no_exception_at_all(
    shown: tuple[Datasette, dict[str, Reading]], path: str
) -> None:
    site, made = shown
    response = get(site, named(path, made))
    rules = policy(response.headers["content-security-policy"])
    assert rules["script-src"] == rules["style-src"] == rules["img-src"] == "'self'"
    assert "style-src-attr" not in rules


def test_a_number_lets_scripts_through_for_one_response_only(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, _ = shown
    first, second = (
        re.findall("nonce-([^']+)", get(site, "/papers").headers["content-security-policy"])
        for _ in range(2)
    )
    assert first
    assert set(first).isdisjoint(second)


@pytest.mark.parametrize(
    "path", [*PAGES, *EVIDENCE, "/papers/documents.json", "/-/page/{report}/1.png"]
)
def test_every_response_has_the_safe_headers(
    shown: tuple[Datasette, dict[str, Reading]], path: str
) -> None:
    site, made = shown
    headers = get(site, named(path, made)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert policy(headers["content-security-policy"])["frame-ancestors"] == "'none'"
    assert len(headers.get_list("content-security-policy")) == 1


def test_a_pdf_may_be_shown_by_the_browser_but_not_framed(
    shown: tuple[Datasette, dict[str, Reading]],
) -> None:
    site, made = shown
    response = get(site, named("/-/paper/papers/{report}.pdf", made))
    assert response.status_code == 200
    assert response.headers["content-security-policy"] == "frame-ancestors 'none'"
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "/papers/documents",
        "/papers/documents?_search={hostile}",
        "/papers/documents?title={hostile}",
        "/papers/search_everything?words={hostile}",
        "/papers/documents/{plan}",
        "/papers/{hostile}",
        "/-/document/{hostile}",
    ],
)
def test_hostile_words_are_shown_as_words(
    shown: tuple[Datasette, dict[str, Reading]], path: str
) -> None:
    site, made = shown
    response = get(site, named(path.replace("{hostile}", quote(HOSTILE, safe="")), made))
    assert "<script>alert" not in response.text
    assert not re.search(r"<img src=x", response.text)
    assert get(site, "/papers/documents.json?_shape=array").json()


@pytest.mark.parametrize(
    "sql", ["delete from documents", "attach database '/tmp/x' as x", "pragma writable_schema=1"]
)
def test_nothing_is_written_through_the_browser(
    shown: tuple[Datasette, dict[str, Reading]], sql: str
) -> None:
    site, _ = shown
    assert get(site, f"/papers.json?sql={quote(sql)}").status_code == 400
    assert get(site, "/papers/documents.json?_shape=array").json()


def test_a_database_that_is_served_as_immutable_has_the_same_pages(tmp_path: Path) -> None:
    path, made = exhibit_papers(tmp_path)
    mutable = application(path)
    site = Datasette(
        [],
        immutables=[str(path)],
        template_dir=mutable.template_dir,
        static_mounts=mutable.static_mounts,
    )
    for address in EVIDENCE:
        assert get(site, named(address, made)).status_code == 200


def test_a_question_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path, made = exhibit_papers(tmp_path)
    site = application(path)
    site._settings["sql_time_limit_ms"] = 0
    response = get(site, named("/-/document/{report}", made))
    assert response.status_code == 503
    assert "longer than" in response.text
