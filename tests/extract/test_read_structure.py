"""What a PDF says of itself: tags, bookmarks, page labels, properties, language."""

from random import Random

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String
from printing import ENGINES, HEIGHT, Sheet, pdf, read_all, text
from tagging import element, marked, own, paper, tag

from extract.page import Engine, Page

pytestmark = pytest.mark.parametrize("engine", ENGINES)


def roles(page: Page) -> dict[str, tuple[str, ...]]:
    """Return the roles from the root for each word that is tagged."""
    return {word.text: page.tags[word.mcid].path for word in page.words if word.mcid in page.tags}


def test_words_are_tied_to_the_structure_they_are_tagged_with(engine: Engine) -> None:
    content = (
        marked("H1", 0, "Purpose", 700)
        + marked("Lbl", 1, "1.", 680)
        + marked("LBody", 2, "Text", 660)
    )

    def change(document: pikepdf.Pdf) -> None:
        whole = tag(document)
        heading = element(document, "H1", whole, [0])
        item = element(document, "LI", element(document, "L", whole, []), [])
        label = element(document, "Lbl", item, [1])
        own(document, 0, heading, label, element(document, "LBody", item, [2]))

    pages = read_all(pdf(content, change=change), engine)
    assert pages.tagged
    assert roles(pages.pages[0]) == {
        "Purpose": ("Document", "H1"),
        "1.": ("Document", "L", "LI", "Lbl"),
        "Text": ("Document", "L", "LI", "LBody"),
    }
    tags = pages.pages[0].tags
    assert tags[0].role == "H1"
    assert tags[0].element < tags[1].element < tags[2].element


def test_roles_of_a_house_are_mapped_to_the_standard_ones(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        own(document, 0, element(document, "Heading_20_1", tag(document), [0]))

    pages = read_all(pdf(marked("Heading_20_1", 0, "Purpose", 700), change=change), engine)
    assert roles(pages.pages[0]) == {"Purpose": ("Document", "H1")}


def test_artefacts_are_tagged_as_such(engine: Engine) -> None:
    content = f"/Artifact <</Type /Pagination>> BDC\n{text('Page', 300, 30)}EMC\n" + marked(
        "P", 0, "Text", 700
    )

    def change(document: pikepdf.Pdf) -> None:
        own(document, 0, element(document, "P", tag(document), [0]))

    page = read_all(pdf(content, change=change), engine).pages[0]
    assert roles(page) == {"Page": ("Artifact",), "Text": ("Document", "P")}


def test_an_element_that_runs_over_pages_is_one_element(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        whole = tag(document)
        later = Dictionary(Type=Name.MCR, Pg=document.pages[1].obj, MCID=0)
        paragraph = element(document, "P", whole, [0, later])
        own(document, 0, paragraph)
        own(document, 1, paragraph, element(document, "P", whole, [1], page=1))

    second = marked("P", 0, "goes-on", 700) + marked("P", 1, "next", 680)
    first, last = read_all(pdf(marked("P", 0, "begins", 700), second, change=change), engine).pages
    assert first.tags[0].element == last.tags[0].element != last.tags[1].element


@pytest.mark.parametrize("order", ["printed", "backwards", "shuffled"])
def test_paragraphs_are_found_in_whatever_order_the_tree_lists_them(
    engine: Engine, order: str
) -> None:
    def listed(places: list[int]) -> list[int]:
        if order == "shuffled":
            return Random(7).sample(places, len(places))
        return places[::-1] if order == "backwards" else places

    found = read_all(paper(4, 30, listed), engine).pages
    numbers = {word.text: page.tags[word.mcid].element for page in found for word in page.words}
    said = [f"w{page}-{n}" for page in range(4) for n in range(30)]
    assert sorted(said, key=numbers.__getitem__) == [said[place] for place in listed([*range(120)])]


def test_a_page_without_tags_has_none(engine: Engine) -> None:
    pages = read_all(pdf(text("Text", 72, 700)), engine)
    assert not pages.tagged
    assert not pages.pages[0].tags
    assert pages.pages[0].words[0].mcid == -1


def test_a_structure_tree_that_points_into_itself_ends(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        whole = tag(document)
        paragraph = element(document, "P", whole, [0])
        paragraph.K.append(whole)
        own(document, 0, paragraph)

    page = read_all(pdf(marked("P", 0, "Text", 700), change=change), engine).pages[0]
    assert page.words[0].text == "Text"


def test_bookmarks_have_level_page_and_height(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        with document.open_outline() as outline:
            item = pikepdf.OutlineItem("Agenda  item 1", 0, "XYZ", top=700, left=0)
            item.children.append(pikepdf.OutlineItem("Appendix", 1, "Fit"))
            outline.root.append(item)

    data = pdf(text("One", 72, 700), text("Two", 72, 700), change=change)
    first, second = read_all(data, engine).bookmarks
    assert (first.title, first.level, first.page) == ("Agenda item 1", 1, 1)
    assert first.top == pytest.approx(HEIGHT - 700)
    assert second == ("Appendix", 2, 2, None)


def test_a_bookmark_that_leads_out_of_the_file_has_no_page(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        with document.open_outline() as outline:
            link = Dictionary(S=Name.URI, URI=String("https://saltmere.example/"))
            outline.root.append(pikepdf.OutlineItem("Website", action=link))

    (bookmark,) = read_all(pdf(text("One", 72, 700), change=change), engine).bookmarks
    assert (bookmark.title, bookmark.page, bookmark.top) == ("Website", None, None)


def test_pages_bear_the_labels_printed_on_them(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        document.Root.PageLabels = Dictionary(
            Nums=[0, Dictionary(S=Name.r), 2, Dictionary(S=Name.D, St=11)]
        )

    data = pdf(*[text("Text", 72, 700)] * 4, change=change)
    assert [page.label for page in read_all(data, engine).pages] == ["i", "ii", "11", "12"]


def test_pages_without_labels_have_none(engine: Engine) -> None:
    assert read_all(pdf(text("Text", 72, 700)), engine).pages[0].label is None


def test_properties_and_language_are_kept_as_the_file_gives_them(engine: Engine) -> None:
    def change(document: pikepdf.Pdf) -> None:
        document.docinfo["/Title"] = "Microsoft Word - Adroddiad tŷ.doc"
        document.docinfo["/Author"] = ""
        document.Root.Lang = String("cy-GB")

    pages = read_all(pdf(text("Text", 72, 700), change=change), engine)
    assert pages.info["Title"] == "Microsoft Word - Adroddiad tŷ.doc"
    assert "Author" not in pages.info
    assert pages.language == "cy-GB"


def test_only_the_pages_asked_for_are_read(engine: Engine) -> None:
    from extract.read import Manner, read

    data = pdf(*[Sheet(text(word, 72, 700)) for word in ("one", "two", "three")])
    found = read(data, Manner(engine, ocr=False), range(2, 9)).pages
    assert [(page.number, page.words[0].text) for page in found] == [(2, "two"), (3, "three")]
