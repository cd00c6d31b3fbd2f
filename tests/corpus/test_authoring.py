from io import BytesIO

import pikepdf
import pytest

from corpus.authoring import (
    Cell,
    Fields,
    Heading,
    House,
    Item,
    List,
    Paper,
    Para,
    Running,
    Stamp,
    Table,
    bold,
    decision,
    more,
    opens,
    person,
    priority,
    recommendation,
    says,
)
from corpus.authoring.blocks import Block, Field, as_blocks
from corpus.authoring.gold import GoldError, gold
from corpus.authoring.house import Look
from corpus.authoring.locate import Place, find, page_texts, squash
from corpus.authoring.numbering import counter, label, marker, numbered
from corpus.authoring.text import plain


def drawn(*pages: list[str]) -> bytes:
    """Draw lines of Helvetica on blank pages."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    for lines in pages:
        page = document.add_blank_page(page_size=(595, 842))
        name = page.add_resource(document.make_indirect(font), pikepdf.Name.Font)
        rows = " ".join(f"<{line.encode('cp1252').hex()}> Tj T*" for line in lines)
        page.contents_add(f"BT {name} 10 Tf 14 TL 50 780 Td {rows} ET".encode())
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def paper(*body: Block, **rest: object) -> Paper:
    return Paper("paper", "committee_report", House(), body, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "number", "printed"),
    [
        ("({a})", 2, "(b)"),
        ("{A}.", 28, "BB."),
        ("2.{1}", 10, "2.10"),
        ("({i})", 44, "(xliv)"),
        ("{I}", 9, "IX"),
        ("Recommendation {1}:", 3, "Recommendation 3:"),
        ("•", 3, "•"),
    ],
)
def test_a_marker_pattern_prints_its_counter(pattern: str, number: int, printed: str) -> None:
    assert marker(pattern, number) == printed


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("(a)", "a"),
        ("2.1", "2.1"),
        ("iv.", "iv"),
        ("Recommendation 7:", "7"),
        ("3 –", "3"),
        ("•", None),
        ("\uf0b7", None),
        ("", None),
    ],
)
def test_a_label_is_the_marker_without_its_dress(printed: str, expected: str | None) -> None:
    assert label(printed) == expected


def test_a_bullet_counts_nothing() -> None:
    assert counter("•") is None
    assert counter("({i})") == "i"


def test_an_item_with_its_own_marker_does_not_stop_the_count() -> None:
    markers = [printed for printed, _ in numbered(List(["one", Item("two", ""), "three"], "{1}."))]
    assert markers == ["1.", "", "3."]


def test_neighbouring_words_join_into_one_paragraph_and_elements_end_it() -> None:
    blocks = as_blocks(["The ", bold("Panel"), " met.", Para("It rose."), "At nine."])
    assert [plain(block.content) for block in blocks if isinstance(block, Para)] == [
        "The Panel met.",
        "It rose.",
        "At nine.",
    ]


def test_an_unknown_look_is_an_error() -> None:
    with pytest.raises(KeyError, match="no look is called 'loud'"):
        House().look("para", "loud")


def test_a_named_look_lies_over_the_ready_one_and_leaves_the_rest() -> None:
    house = House(looks={"big": Look(size=20)})
    assert house.look("heading1", "big") == Look(
        size=20, bold=True, before=12, after=6, keep_next=True
    )


def test_words_are_found_whatever_their_spaces_hyphens_and_ligatures() -> None:
    pages = page_texts(drawn(["The anti-", "social behaviour ", "o  \u0066\u0066ence"]))
    assert find(pages, "antisocial behaviour", Place()) is not None
    assert squash("o\ufb00 ence-s") == "offences"


def test_words_that_cross_a_page_break_start_on_the_first_page() -> None:
    pages = page_texts(
        drawn(
            ["that the Panel note the", "use of dispersal powers", "Page 1"],
            ["Saltmere Borough Council", "on the Esplanade in July;", "and so on"],
        )
    )
    found = find(pages, "note the use of dispersal powers on the Esplanade in July;", Place(0, 0))
    assert found is not None
    start, end = found
    assert (start.page, end.page) == (0, 1)


def test_words_before_the_place_are_not_found_again() -> None:
    pages = page_texts(drawn(["Domestic abuse"], ["Burglary"]))
    first = find(pages, "Domestic abuse", Place())
    assert first is not None
    assert find(pages, "Domestic abuse", first[1]) is None


def test_gold_takes_labels_parents_and_pages_from_where_marks_stand() -> None:
    body: list[Block] = [
        Para("Contents: note the plan;"),
        Heading("Recommendations", number="2."),
        List(
            [
                recommendation("note the plan;"),
                Item(
                    [
                        recommendation("ask the Cabinet Member:"),
                        List(
                            [recommendation("for figures; and"), recommendation("for a visit.")],
                            marker="({i})",
                        ),
                    ]
                ),
            ],
            marker="({a})",
        ),
    ]
    pdf = drawn(
        ["Contents: note the plan;", "2. Recommendations", "(a) note the plan;"],
        ["(b) ask the Cabinet Member:", "(i) for figures; and", "(ii) for a visit."],
    )
    assert gold(paper(*body), pdf)["recommendations"] == [
        {"label": "a", "text": "note the plan;", "page": 1, "parent": None},
        {"label": "b", "text": "ask the Cabinet Member:", "page": 2, "parent": None},
        {"label": "i", "text": "for figures; and", "page": 2, "parent": 1},
        {"label": "ii", "text": "for a visit.", "page": 2, "parent": 1},
    ]


def test_an_entry_is_not_found_where_a_contents_page_prints_its_words() -> None:
    body: list[Block] = [
        Para("Contents of this plan"),
        Para("Domestic abuse"),
        Para("Foreword by the Chair"),
        Heading(priority("Domestic abuse"), number="1"),
    ]
    pdf = drawn(
        ["Contents of this plan", "Domestic abuse"],
        ["Foreword by the Chair"],
        ["1 Domestic abuse"],
    )
    assert gold(paper(*body), pdf)["priorities"] == [
        {"label": "1", "name": "Domestic abuse", "scope": "partnership", "page": 3, "parent": None}
    ]


def test_decisions_stand_under_the_item_before_them() -> None:
    body: list[Block] = [
        Heading("Minutes", number="3.", item=True),
        Para(["RESOLVED: ", decision("that they be signed.", procedural=True)]),
        Para(
            [
                bold(opens("Beach patrols:", item="4")),
                " ",
                decision("The Panel noted", outcome="noted"),
            ]
        ),
        Para(more("the report.")),
    ]
    pdf = drawn(
        ["3. Minutes", "RESOLVED: that they be signed.", "Beach patrols: The Panel noted"],
        ["the report."],
    )
    first, second = gold(paper(*body), pdf)["decisions"]
    assert (first["item"], first["heading"], first["procedural"]) == ("3", "Minutes", True)
    assert (second["item"], second["heading"]) == ("4", "Beach patrols")
    assert second["text"] == "The Panel noted the report."
    assert (second["page"], second["outcome"]) == (1, "noted")


def test_metadata_and_people_come_from_heads_stamps_and_cells() -> None:
    body: list[Block] = [
        Fields(
            [
                Field("Date", says("meeting_date", "16th March 2021", "2021-03-16")),
                Field("Author", person("author", "Rosalind Peake", "Community Safety Manager")),
            ]
        ),
        Table([[Cell(["Wards: ", says("wards", "Harbour"), ", ", says("wards", "Quay")])]]),
    ]
    printed = [
        "Saltmere Borough Council",
        "Date 16th March 2021",
        "Author Rosalind Peake, Community Safety Manager",
        "Wards: Harbour, Quay",
        "Agenda Item 6",
    ]
    record = gold(
        paper(
            *body,
            head=Running(left=says("council", "Saltmere Borough Council")),
            stamps=[Stamp(["Agenda Item ", says("agenda_item", "6")])],
        ),
        drawn(printed),
    )
    assert record["metadata"]["meeting_date"] == "2021-03-16"
    assert record["metadata"]["wards"] == ["Harbour", "Quay"]
    assert record["metadata"]["council"] == "Saltmere Borough Council"
    assert record["metadata"]["agenda_item"] == "6"
    assert record["people"] == [
        {"role": "author", "name": "Rosalind Peake", "post": "Community Safety Manager"}
    ]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ([Para(recommendation("close the pier."))], "not printed after page 1"),
        ([Para(says("meeting_date", "Note the plan."))], "needs an ISO date"),
        ([Para(says("key_decision", "Note", "maybe"))], "yes or no"),
        ([Para([says("reference", "Note"), says("reference", "plan")])], "said twice"),
        ([Para(more("the plan."))], "nothing to go on from"),
        ([Para(recommendation("Note the plan.", parent="stem"))], "no earlier mark has the key"),
        ([Para(person("author", prints="Note", name="Ada Thornley"))], "not printed: 'Ada"),
    ],
)
def test_marks_that_contradict_the_page_or_each_other_stop_the_run(
    body: list[Block], message: str
) -> None:
    with pytest.raises(GoldError, match=message):
        gold(paper(*body), drawn(["Note the plan."]))
