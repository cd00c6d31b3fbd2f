import pytest
from sheets import BOLD, LARGE, LEFT, PLAIN, RIGHT, SMALL, book, bottom, flow, mixed, page, words

from extract.arrange import arrange
from extract.layout import Block, BlockKind, Layout
from extract.page import Page, Style, Tag, Word
from extract.tidy import tidy

PROSE = (
    "The service has grown over the last three years and now reaches every part of the borough, "
    "with wardens on foot in the evenings and a van that goes out when somebody asks for it to. "
)


def arranged(*laid: list[Word]) -> Layout:
    return arrange(tidy(book(page(*laid))))


def pages(*each: Page) -> Layout:
    return arrange(tidy(book(*each)))


def shapes(blocks: tuple[Block, ...]) -> list[str]:
    return [
        f"{block.kind}{block.level or ''} {block.marker or ''}|{block.text[:30]}"
        for block in blocks
    ]


def stack(*texts: str, x: float = LEFT, top: float = 100.0, gap: float = 0.0) -> list[Word]:
    laid: list[Word] = []
    for text in texts:
        laid += words(text, x, top) if "\t" in text else flow(text, x, top)
        top = bottom(laid) + gap
    return laid


def test_lines_flow_into_one_paragraph() -> None:
    (block,) = arranged(flow(PROSE, LEFT, 100)).blocks
    assert block.kind is BlockKind.PARAGRAPH
    assert block.text == PROSE.strip()
    assert len(block.line_starts) > 1


def test_space_between_paragraphs_parts_them() -> None:
    blocks = arranged(stack(PROSE, PROSE, PROSE, gap=8)).blocks
    assert [block.text for block in blocks] == [PROSE.strip()] * 3


@pytest.mark.parametrize(
    "front",
    [
        ("Ward: All wards", "Key Decision No", "Report of Head of Parks"),
        ("Report to:\tCabinet", "Date:\t4 May 2021", "Classification:\tPublic"),
        ("Councillor Ada Thornley", "Councillor Ben Okoro", "Councillor Carys Pugh"),
    ],
)
def test_short_lines_of_front_matter_stay_apart(front: tuple[str, ...]) -> None:
    blocks = arranged(stack(*front), stack(PROSE, top=200)).blocks
    assert tuple(block.text for block in blocks[:-1]) == front


def test_a_value_that_runs_over_stays_with_its_label() -> None:
    first = words("Present:\tCouncillor Thornley (Chair), Councillors Okoro, Pugh and", LEFT, 100)
    second = words("Marwood", first[1].x0, 114)
    (block, *_) = arranged(first, second, stack(PROSE, top=200)).blocks
    assert (
        block.text == "Present:\tCouncillor Thornley (Chair), Councillors Okoro, Pugh and Marwood"
    )


def test_a_label_that_runs_over_is_put_together() -> None:
    laid = words("REPORT\tHarbour dues", LEFT, 100) + words("TITLE:", LEFT, 114)
    (block, *_) = arranged(laid, stack(PROSE, top=200)).blocks
    assert block.text == "REPORT TITLE:\tHarbour dues"


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("imple-", "mentation", "implementation"),
        ("anti-", "social", "anti-social"),
        ("co-", "operation", "co-operation"),
        ("2021-", "22", "2021-22"),
        ("Carys-", "Jones", "Carys-Jones"),
    ],
)
def test_line_ends_keep_their_hyphen_only_where_a_compound_has_one(
    before: str, after: str, joined: str
) -> None:
    filler = "words that fill the line so that it ends where the margin is and goes on with"
    laid = words(f"{filler} {before}", LEFT, 100) + words(f"{after} and {filler}", LEFT, 114)
    (block,) = arranged(laid).blocks
    assert f" {joined} " in block.text


def test_the_documents_own_words_decide_a_hyphen() -> None:
    filler = "words that fill the line so that it ends where the margin is and goes on with"
    laid = words(f"{filler} re-", LEFT, 100) + words("letting of homes", LEFT, 114)
    (block, _) = arranged(laid, stack(f"The reletting was quick. {PROSE}", top=200)).blocks
    assert "reletting of homes" in block.text


@pytest.mark.parametrize(
    ("printed", "marker", "text"),
    [
        ("• to note the report", "•", "to note the report"),
        ("\uf0b7 to note the report", "•", "to note the report"),
        ("- to note the report", "-", "to note the report"),
        ("1. To note the report", "1.", "To note the report"),
        ("(a) to note the report", "(a)", "to note the report"),
        ("a) to note the report", "a)", "to note the report"),
        ("(iv) to note the report", "(iv)", "to note the report"),
        ("2.1 The Committee meets", "2.1", "The Committee meets"),
        ("2.1.3 The Committee meets", "2.1.3", "The Committee meets"),
        ("7iii) The Committee met", "7iii)", "The Committee met"),
        ("A\tThe Committee meets", "A", "The Committee meets"),
        ("2674. Police report", "2674.", "Police report"),
        ("24/012\tApologies for absence", "24/012", "Apologies for absence"),
        ("A5\tThe Mayor chairs", "A5", "The Mayor chairs"),
        ("R1. That the quay be mended", "R1.", "That the quay be mended"),
    ],
)
def test_a_marker_is_taken_off_its_item(printed: str, marker: str, text: str) -> None:
    (block, *_) = arranged(words(printed, LEFT, 100), stack(PROSE, top=200)).blocks
    assert (block.kind, block.marker, block.text) == (BlockKind.ITEM, marker, text)


@pytest.mark.parametrize(
    "printed",
    [
        "13.30 – 16.15",
        "G. Thornley attended",
        "2024. A year of change",
        "12 September 2024",
        "I am writing to you",
        "1,500 homes were built",
        "3.5% of the budget",
        "A466 closure in May",
        "24/00083/FUL land at Quay Lane",
    ],
)
def test_what_only_looks_like_a_marker_is_text(printed: str) -> None:
    (block, *_) = arranged(words(printed, LEFT, 100), stack(PROSE, top=200)).blocks
    assert (block.marker, block.text) == (None, printed)


def test_a_marker_on_a_line_of_its_own_belongs_to_the_text_below() -> None:
    laid = words("•", LEFT, 100) + words("to note the report", LEFT + 18, 114)
    (block, *_) = arranged(laid, stack(PROSE, top=200)).blocks
    assert (block.marker, block.text) == ("•", "to note the report")


def test_items_nest_by_marker_and_indent() -> None:
    laid = (
        words("1. Agree the budget, that is:", 72, 100)
        + words("(a) revenue; and", 96, 120)
        + words("(b) capital, namely", 96, 140)
        + words("• the quay", 120, 160)
        + words("• the park", 120, 180)
        + words("2. Note the risks", 72, 200)
    )
    levels = [(block.marker, block.level) for block in arranged(laid).blocks]
    assert levels == [("1.", 1), ("(a)", 2), ("(b)", 2), ("•", 3), ("•", 3), ("2.", 1)]


def test_an_item_takes_its_own_lines_and_leaves_the_next_paragraph() -> None:
    laid = words("(a)", 72, 100) + flow(PROSE, 96, 100)
    top = bottom(laid) + 10
    more = flow(PROSE, 96, top)
    after = flow(PROSE, 72, bottom(more) + 10)
    item, continuation, paragraph = arranged(laid, more, after).blocks
    assert (item.marker, item.text) == ("(a)", PROSE.strip())
    assert continuation.indent == pytest.approx(item.indent)
    assert paragraph.indent < item.indent


def test_a_bold_lead_is_told_but_stays_in_its_paragraph() -> None:
    laid = mixed(LEFT, 100, ("Recommendations:", BOLD), ("It is recommended that", PLAIN))
    (block, *_) = arranged(laid, stack(PROSE, top=200)).blocks
    assert block.kind is BlockKind.PARAGRAPH
    assert block.text[: block.bold_until] == "Recommendations:"


def test_a_resolution_begins_its_own_paragraph() -> None:
    before = "The treasurer told the committee what had been spent since the spring on the quay."
    laid = words(before, LEFT, 100) + words("RESOLVED: That it be noted.", LEFT, 113.75)
    assert [b.text for b in arranged(laid, stack(PROSE, top=200)).blocks][1].startswith("RESOLVED")


def test_a_note_in_the_margin_ends_the_paragraph_it_stands_at() -> None:
    laid = words("The clerk would write.\t\t\t\tClerk", LEFT, 100)
    laid += words("It was agreed to paint the benches.", LEFT, 113.75)
    texts = [block.text for block in arranged(laid, stack(PROSE, top=200)).blocks]
    assert texts[:2] == ["The clerk would write.\tClerk", "It was agreed to paint the benches."]


def test_paragraphs_and_items_go_on_over_the_page() -> None:
    first = page(stack(PROSE, top=100), words("(a) to ask that every ward has", 72, 740), number=1)
    second = page(words("a warden by the spring", 90, 72), stack(PROSE, top=100), number=2)
    blocks = pages(first, second).blocks
    assert blocks[1].text == "to ask that every ward has a warden by the spring"
    assert {piece.page for piece in blocks[1].pieces()} == {1, 2}


def test_a_footnote_does_not_stand_between_the_halves_of_a_paragraph() -> None:
    note = words("1 See the annual account.", LEFT, 760, SMALL)
    raised = note[0]._replace(bottom=note[0].bottom - 3, style=SMALL._replace(size=5.0))
    first = page(
        stack(PROSE, top=100),
        words("The committee was told at some length that the work would", LEFT, 720),
        [raised, *note[1:]],
        number=1,
    )
    second = page(words("begin in May.", LEFT, 72), stack(PROSE, top=110), number=2)
    blocks = pages(first, second).blocks
    assert any(block.text.endswith("work would begin in May.") for block in blocks)
    assert [block.text for block in blocks if block.kind is BlockKind.FOOTNOTE] == [
        "¹ See the annual account."
    ]


def test_columns_are_read_down_then_across_and_sentences_go_on() -> None:
    left = flow(PROSE + PROSE, LEFT, 130, right=285)
    right = flow("and " + PROSE + PROSE, 310, 130, right=523)
    cut = left[:-1]
    (head, body, *_) = arranged(words("Safer Saltmere", LEFT, 80, LARGE), cut, right).blocks
    assert head.kind is BlockKind.HEADING
    assert body.text.startswith("The service")
    assert body.text.endswith("asks for it to.")
    assert body.text.count("The service") >= 3


@pytest.mark.parametrize(
    ("style", "text", "reason"),
    [
        (BOLD, "Financial implications", "bold"),
        (LARGE, "Financial implications", "large"),
        (PLAIN, "FINANCIAL IMPLICATIONS", "capitals"),
        (BOLD, "3. Financial implications", "numbered"),
    ],
)
def test_headings_are_known_by_how_they_are_set(style: Style, text: str, reason: str) -> None:
    blocks = arranged(stack(PROSE), words(text, LEFT, 250, style), stack(PROSE, top=280)).blocks
    heading = blocks[1]
    assert heading.kind is BlockKind.HEADING
    assert reason in heading.reasons
    assert 0 < heading.confidence <= 1


def test_tags_and_numbers_below_vouch_for_a_plain_heading() -> None:
    laid = words("Background", LEFT, 250, PLAIN, mcid=7)
    tagged = page(
        stack(PROSE), laid, stack(PROSE, top=280), tags={7: Tag("H2", ("Document", "H2"), 3)}
    )
    untagged = [
        block.text
        for block in arranged(
            stack(PROSE), words("3. Background", LEFT, 250), stack(f"3.1 {PROSE}", top=280)
        ).blocks
        if block.kind is BlockKind.HEADING
    ]
    assert untagged == ["Background"]
    assert BlockKind.HEADING not in {block.kind for block in pages(tagged).blocks[2:]}


@pytest.mark.parametrize(
    "text",
    [
        "Purpose: For decision",
        "The Committee RESOLVED:",
        "RESOLVED:",
        "Recommendations ............. 7",
        "That the report be noted.",
    ],
)
def test_bold_lines_that_say_something_are_not_headings(text: str) -> None:
    blocks = arranged(stack(PROSE), words(text, LEFT, 250, BOLD), stack(PROSE, top=280)).blocks
    assert BlockKind.HEADING not in {block.kind for block in blocks}


def test_labels_above_their_values_are_not_headings() -> None:
    laid: list[Word] = []
    for index, (label, value) in enumerate(
        [("Report to:", "Cabinet"), ("Date:", "4 May 2021"), ("Ward:", "All"), ("Key:", "No")]
    ):
        laid += words(label, LEFT, 100 + 40 * index, BOLD)
        laid += words(value, LEFT, 115 + 40 * index)
    kinds = {block.kind for block in arranged(laid, stack(PROSE, top=300)).blocks}
    assert kinds == {BlockKind.PARAGRAPH}


def test_a_label_without_a_value_among_labels_is_not_a_heading() -> None:
    laid = mixed(LEFT, 100, ("Date:", BOLD)) + words("4 May 2021", 250, 100)
    laid += words("Key decision:", LEFT, 120, BOLD) + words("Ward:", LEFT, 140, BOLD)
    laid += words("Publicity:", LEFT, 160, BOLD) + words("Open", 250, 160)
    kinds = {block.kind for block in arranged(laid, stack(PROSE, top=300)).blocks}
    assert kinds == {BlockKind.PARAGRAPH}


def test_an_option_with_a_hanging_indent_is_one_paragraph() -> None:
    first = "Option A:\tAsk that the cabinet approve the replacement of the whole of the"
    laid = words(first, LEFT, 100) + words("old system by May.", LEFT + 28, 113.75)
    (block, *_) = arranged(laid, flow(PROSE, LEFT, 300, right=laid[-5].x1 + 40)).blocks
    assert block.text.endswith("whole of the old system by May.")


def test_tags_tell_of_items_whose_bullets_were_lost() -> None:
    laid = flow(PROSE * 12, LEFT, 60, mcid=1)
    tags = {1: Tag("P", ("Document", "P"), 0)}
    for index, text in enumerate(("mend the quay", "sweep the steps", "paint the rails"), 2):
        laid += words(text, LEFT + 20, bottom(laid) + 8, mcid=index)
        tags[index] = Tag("LBody", ("Document", "L", "LI", "LBody"), index)
    blocks = pages(page(laid, tags=tags)).blocks
    assert [(block.kind, block.level, block.marker) for block in blocks[1:]] == [
        (BlockKind.ITEM, 1, None)
    ] * 3


@pytest.mark.parametrize("shared", [True, False])
def test_trusted_tags_part_paragraphs_without_space_between(shared: bool) -> None:
    laid = flow(PROSE * 12, LEFT, 60, mcid=1)
    full = words(
        "The quay was swept and the steps were mended and the rails were all painted now.",
        LEFT,
        bottom(laid) + 8,
        mcid=2,
    )
    laid += full
    laid += words("Nobody complained of it.", LEFT, bottom(laid), mcid=2 if shared else 3)
    tags = {n: Tag("P", ("Document", "P"), n) for n in (1, 2, 3)}
    assert len(pages(page(laid, tags=tags)).blocks) == (2 if shared else 3)


def test_heading_levels_follow_numbers_and_size() -> None:
    laid = (
        words("Harbour plan", LEFT, 60, LARGE)
        + words("1. Background", LEFT, 100, BOLD)
        + stack(PROSE, top=130)
        + words("1.1 History", LEFT, 200, BOLD)
        + stack(PROSE, top=230)
        + words("2. Proposals", LEFT, 300, BOLD)
        + stack(PROSE, top=330)
    )
    headings = [b for b in arranged(laid).blocks if b.kind is BlockKind.HEADING]
    assert [(h.text, h.level) for h in headings] == [
        ("Harbour plan", 1),
        ("Background", 2),
        ("History", 3),
        ("Proposals", 2),
    ]


def test_a_title_over_two_lines_is_one_heading() -> None:
    laid = words("Minutes of the meeting of", LEFT, 60, LARGE)
    laid += words("the Harbour Committee", LEFT, 80, LARGE)
    blocks = arranged(laid, stack(PROSE, top=130)).blocks
    assert shapes(blocks)[0] == "heading1 |Minutes of the meeting of the "


def test_every_character_of_a_block_has_its_place() -> None:
    laid = words("(a)", 72, 100) + flow(PROSE, 96, 100, right=RIGHT)
    (block,) = arranged(laid).blocks
    covered = {place for piece in block.pieces() for place in range(piece.start, piece.end)}
    assert covered == {place for place, sign in enumerate(block.text) if not sign.isspace()}
