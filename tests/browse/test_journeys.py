"""What a reader does, in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from models.reading import Reading

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVIDENCE = [
    "/-/document/{report}",
    "/-/document/{report}?page=2&item={report}-r-1",
    "/-/document/{plan}?page=1&item=metadata-1",
    "/-/recommendation/{report}-r-1",
    "/-/decision/{minutes}-d-1",
    "/-/priority/{plan}-p-1",
]


def named(path: str, made: dict[str, Reading]) -> str:
    return path.format(**{name: one.document.id for name, one in made.items()})


def on_screen(page: Page, selector: str) -> bool:
    box = page.locator(selector).bounding_box()
    size = page.viewport_size
    assert box
    assert size
    return box["y"] < size["height"] and box["y"] + box["height"] > 0


def test_from_a_document_to_a_value_to_the_recommendation_to_the_decision(
    page: Page, made: tuple[str, dict[str, Reading]]
) -> None:
    asked, decided = made[1]["report"].recommendations[0], made[1]["minutes"].decisions[0]
    page.goto(f"/-/document/{asked.document_id}")
    page.evaluate("window.stayed = true")
    expect(page.locator("#sheet-heading")).to_contain_text("Page 1")
    value = page.locator(f"[id='item-{asked.id}']")
    value.get_by_text("page 2").click()
    expect(page.locator("#sheet-heading")).to_contain_text("Page 2")
    expect(value).to_have_attribute("aria-current", "true")
    assert page.url.endswith(f"?page=2&item={asked.id}#sheet")
    assert page.evaluate("window.stayed")
    chosen = page.locator(".moothall-box.is-chosen")
    assert chosen.get_attribute("data-key") == asked.id
    image = page.locator(".moothall-paper img")
    expect(image).to_have_js_property("complete", True)
    assert image.evaluate("image => image.naturalWidth") > 0
    drawn, box = image.bounding_box(), chosen.locator("rect").bounding_box()
    assert drawn
    assert box
    scale = drawn["width"] / 600
    assert box["x"] - drawn["x"] == pytest.approx((asked.boxes[0][1] - 2) * scale, abs=1.5)
    assert box["y"] - drawn["y"] == pytest.approx((asked.boxes[0][2] - 0.5) * scale, abs=1.5)
    page.go_back()
    expect(page.locator("#sheet-heading")).to_contain_text("Page 1")
    page.go_forward()
    expect(page.locator("#sheet-heading")).to_contain_text("Page 2")
    value.get_by_text("Full record").click()
    crop = page.locator(f"img[src*='/-/crop/decision/{decided.id}']")
    crop.scroll_into_view_if_needed()
    expect(crop).to_have_js_property("complete", True)
    assert crop.evaluate("image => image.naturalWidth") > 0
    page.get_by_role("link", name="Overview and Scrutiny Panel, 19 March 2024").first.click()
    assert f"/-/decision/{decided.id}" in page.url


def test_a_box_on_the_page_leads_to_what_it_became(
    page: Page, made: tuple[str, dict[str, Reading]]
) -> None:
    asked = made[1]["report"].recommendations[0]
    page.goto(f"/-/document/{asked.document_id}?page=2")
    page.locator(f".moothall-box[data-key='{asked.id}'] rect").click()
    value = page.locator(f"[id='item-{asked.id}']")
    expect(value).to_have_attribute("aria-current", "true")
    expect(value.locator("a").first).to_be_focused()
    assert on_screen(page, f"[id='item-{asked.id}']")


def test_the_keyboard_is_enough(page: Page, made: tuple[str, dict[str, Reading]]) -> None:
    asked = made[1]["report"].recommendations[0]
    page.goto(f"/-/document/{asked.document_id}")
    page.get_by_role("link", name="Next page").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet-heading")).to_contain_text("Page 2")
    # The last page has no next one: the reader is at the link that is left.
    expect(page.locator(".moothall-turn:focus")).to_have_count(1)
    box = page.locator(f".moothall-box[data-key='{asked.id}']")
    box.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"[id='item-{asked.id}']")).to_have_attribute("aria-current", "true")
    expect(page.locator("#turned")).to_contain_text("Page 2")
    page.get_by_label("Go to page").fill("1")
    page.keyboard.press("Enter")
    expect(page.locator("#sheet-heading")).to_contain_text("Page 1")


def test_everything_can_be_read_without_javascript(
    browser: Browser, made: tuple[str, dict[str, Reading]]
) -> None:
    asked = made[1]["report"].recommendations[0]
    context = browser.new_context(java_script_enabled=False, base_url=made[0])
    page = context.new_page()
    page.goto(f"/-/document/{asked.document_id}")
    page.locator(f"[id='item-{asked.id}']").get_by_text("page 2").click()
    expect(page.locator("#sheet-heading")).to_contain_text("Page 2")
    page.locator(".moothall-box.is-chosen rect").click()
    expect(page.locator(f"[id='item-{asked.id}']")).to_have_attribute("aria-current", "true")
    page.get_by_label("Go to page").fill("1")
    page.get_by_role("button", name="Go").click()
    expect(page.locator("#sheet-heading")).to_contain_text("Page 1")
    page.get_by_text("Text of this page").click()
    expect(page.locator(".moothall-text")).to_be_visible()
    context.close()


@pytest.mark.parametrize("path", EVIDENCE)
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_pages_are_accessible_and_fit_the_screen(
    page: Page, made: tuple[str, dict[str, Reading]], path: str, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(named(path, made[1]))
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    # Chromium keeps our policy from axe, which writes styles of its own, unless it is asked to.
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AA}})
    assert not found.response["violations"], found.generate_report()


@pytest.mark.parametrize("path", EVIDENCE)
def test_pages_print_all_that_was_extracted(
    page: Page, made: tuple[str, dict[str, Reading]], path: str
) -> None:
    page.goto(named(path, made[1]))
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("path", ["/papers", "/papers/documents", "/papers?sql=select+1", "/"])
def test_datasettes_own_pages_work_under_the_policy(page: Page, path: str) -> None:
    page.goto(path)
    if "sql" in path:
        expect(page.locator(".CodeMirror")).to_be_visible()
    if path.endswith("documents"):
        page.locator("th .dropdown-menu-icon").first.click()
        expect(page.locator(".dropdown-menu").first).to_be_visible()
