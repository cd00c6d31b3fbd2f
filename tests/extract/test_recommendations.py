import papers
import pytest

from extract.marks import RecommendationMark
from extract.recommendations.component import recommendations
from extract.transcript import transcribe
from models.vocabulary import Action, Kind, RecommendationType

FRONT = (
    "# Saltmere Borough Council\nReport to Cabinet, 4 May 2021\n# Background\nThe pier is old.\n"
)
LIST = "1. That the pontoon be rebuilt.\n2. That the hall be let.\n"
TWO = ["That the pontoon be rebuilt.", "That the hall be let."]


def recommend(
    markup: str, kind: Kind = Kind.COMMITTEE_REPORT, template: bool = False
) -> list[tuple[RecommendationMark, str]]:
    paper = papers.paper(markup, kind, template)
    transcript = transcribe(paper.layout)
    marks = recommendations(paper, transcript)
    return [(mark, transcript.evidence(mark.spans).text) for mark in marks]


def words(markup: str, kind: Kind = Kind.COMMITTEE_REPORT) -> list[str]:
    return [text for _, text in recommend(markup, kind)]


@pytest.mark.parametrize(
    "heading",
    [
        "# Recommendations",
        "# RECOMMENDATION(S):",
        "# 2. Recommendations",
        "# Summary and recommendations\nThe pier is old.\nIt is recommended:",
        "# Preliminary recommendations:",
        "# Matter for Decision:",
        "# Decision required",
        "# Argymhellion",
        "**Recommendations:**",
        "This report makes the following recommendations to the Committee:",
        "# Recommendations\nIt is recommended that Cabinet:",
        "# Recommendations\nMembers of the Panel are asked to:",
    ],
)
def test_recommendations_stand_under_many_headings(heading: str) -> None:
    found = words(f"{FRONT}{heading}\n{LIST}# Finance\n1. That costs be met from reserves.\n")
    assert found == TWO


@pytest.mark.parametrize(
    "heading",
    [
        "# Reasons for recommendations",
        "# Reason for Recommendation",
        "# Options considered",
        "# Recommendations Approved",
        "# Recommendations Tracker",
    ],
)
def test_other_headings_introduce_none(heading: str) -> None:
    assert words(f"{FRONT}{heading}\n{LIST}") == []


@pytest.mark.parametrize(
    ("lead_in", "addressee"),
    [
        ("It is recommended that Cabinet:", "Cabinet"),
        ("Members of the Crime and Disorder Panel are asked to:", None),
        ("The Harbour Committee is asked to:", "The Harbour Committee"),
        ("The Executive is recommended to:", "The Executive"),
    ],
)
def test_a_lead_in_is_kept_with_whom_it_asks(lead_in: str, addressee: str | None) -> None:
    markup = f"{FRONT}# Recommendations\n{lead_in}\n(a) Note the report.\n(b) Approve the plan.\n"
    found = recommend(markup)
    assert [(mark.label, text) for mark, text in found] == [
        ("a", "Note the report."),
        ("b", "Approve the plan."),
    ]
    for mark, _ in found:
        assert mark.lead_in == lead_in
        assert mark.addressee
        assert addressee is None or addressee.endswith(mark.addressee)


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ("1. Note it.\n2. Approve it.", ["1", "2"]),
        ("2.1 Note it.\n2.2 Approve it.", ["2.1", "2.2"]),
        ("(i) Note it.\n(ii) Approve it.", ["i", "ii"]),
        ("a) Note it.\nb) Approve it.", ["a", "b"]),
        ("- Note it.\n- Approve it.", [None, None]),
        ("(1) Note it.\n(2) Approve it.", ["1", "2"]),
    ],
)
def test_labels_are_kept_bare_and_bullets_have_none(items: str, labels: list[str | None]) -> None:
    found = recommend(f"{FRONT}# Recommendations\nCabinet is asked to:\n{items}\n# Finance\nNil.\n")
    assert [(mark.label, text) for mark, text in found] == list(
        zip(labels, ["Note it.", "Approve it."], strict=True)
    )


def test_numbered_headings_each_open_one_recommendation() -> None:
    markup = (
        f"{FRONT}# Lighting\nThe lamps are dim.\n**Recommendation 1: That the lamps be lit.**\n"
        "# Paths\nThe paths are wet.\n**Recommendation 2: That the paths be drained.**\n"
    )
    assert [(mark.label, text) for mark, text in recommend(markup, Kind.SCRUTINY_REVIEW)] == [
        ("1", "That the lamps be lit."),
        ("2", "That the paths be drained."),
    ]


def test_items_below_an_item_stand_under_it() -> None:
    markup = (
        f"{FRONT}# Recommendations\nThat Cabinet:\n(a) Delegates authority to the Director to:\n"
        "  (i) sign the lease; and\n  (ii) appoint a contractor.\n(b) Notes the report.\n"
    )
    found = recommend(markup)
    assert [(mark.label, mark.parent) for mark, _ in found] == [
        ("a", None),
        ("i", 0),
        ("ii", 0),
        ("b", None),
    ]


def test_several_recommendations_on_one_line_are_parted() -> None:
    markup = (
        f"{FRONT}# Recommendations\n"
        "Cabinet is asked to: 1. Note the report; and 2. Approve the plan.\n# Finance\nNil.\n"
    )
    assert [mark.label for mark, _ in recommend(markup)] == ["1", "2"]


def test_references_to_paragraphs_part_nothing() -> None:
    text = "That the terms in paragraphs 3.2 – 3.4, subject to (i) and (ii) above, be agreed."
    assert words(f"{FRONT}# Recommendations\n1. {text}\n# Finance\nNil.\n") == [text]


@pytest.mark.parametrize(
    "heading",
    [
        "# Reasons for recommendations",
        "# Corporate implications",
        "# Options",
        "# Background papers",
        "**Contact officer:**",
    ],
)
def test_recommendations_end_where_the_next_section_begins(heading: str) -> None:
    assert words(f"{FRONT}# Recommendations\n{LIST}{heading}\n1. That nothing be done.\n") == TWO


def test_a_list_that_runs_over_a_page_goes_on() -> None:
    first, second = LIST.splitlines()
    assert words(f"{FRONT}# Recommendations\n{first}\n====\n{second}\n# Finance\nNil.\n") == TWO


def test_a_table_of_recommendations_gives_owner_and_date() -> None:
    markup = (
        f"{FRONT}# Recommendations\n"
        "| No | Recommendation | Lead officer | Target date |\n|---|---|---|---|\n"
        "| 1 | That the pontoon be rebuilt. | Head of Harbours | 30 September 2021 |\n"
        "| 2 | That the hall be let. | Estates Manager | Spring 2022 |\n"
    )
    found = recommend(markup, Kind.SCRUTINY_REVIEW)
    assert [(m.label, text, m.owner, m.due_text, m.due_date) for m, text in found] == [
        ("1", TWO[0], "Head of Harbours", "30 September 2021", "2021-09-30"),
        ("2", TWO[1], "Estates Manager", "Spring 2022", None),
    ]


def test_what_the_summary_says_and_the_body_repeats_counts_once() -> None:
    markup = f"{FRONT}# Recommendations\n{LIST}# Findings\nText.\n# Recommendations\n{LIST}"
    assert words(markup, Kind.SCRUTINY_REVIEW) == TWO


def test_what_two_bodies_are_asked_is_two_recommendations() -> None:
    markup = (
        f"{FRONT}# Recommendations\nIt is recommended that Cabinet:\n1. Approves the plan.\n"
        "It is recommended that Council:\n1. Approves the plan.\n# Finance\nNil.\n"
    )
    found = recommend(markup)
    assert [(mark.addressee, text) for mark, text in found] == [
        ("Cabinet", "Approves the plan."),
        ("Council", "Approves the plan."),
    ]


@pytest.mark.parametrize("kind", [Kind.MINUTES, Kind.AGENDA, Kind.FORWARD_PLAN, Kind.TRACKER])
def test_papers_that_recommend_nothing_themselves_have_none(kind: Kind) -> None:
    assert words(f"{FRONT}# Recommendations\n{LIST}", kind) == []


def test_a_template_has_none() -> None:
    assert recommend(f"{FRONT}# Recommendations\n{LIST}", template=True) == []


def test_a_line_of_a_contents_page_opens_nothing() -> None:
    markup = f"# Contents\n1. Background\n2. Recommendations\n3. Finance\n{FRONT}"
    assert words(markup, Kind.SCRUTINY_REVIEW) == []


@pytest.mark.parametrize(
    ("kind", "text", "standing"),
    [
        (Kind.COMMITTEE_REPORT, "That the plan be agreed.", RecommendationType.PROPOSED),
        (Kind.SCRUTINY_REVIEW, "That the plan be agreed.", RecommendationType.SCRUTINY),
        (Kind.INSPECTION_REPORT, "Improve the plan.", RecommendationType.INSPECTION),
        (
            Kind.COMMITTEE_REPORT,
            "That the press and public be excluded from the meeting.",
            RecommendationType.PROCEDURAL,
        ),
    ],
)
def test_the_standing_goes_by_the_paper_and_the_words(
    kind: Kind, text: str, standing: RecommendationType
) -> None:
    found = recommend(f"{FRONT}# Recommendations\n1. {text}\n2. That the hall be let.\n", kind)
    assert found[0][0].type is standing


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Note the report.", [Action.NOTE]),
        ("That the report be received and noted.", [Action.NOTE]),
        ("To ADOPT the Harbour Plan.", [Action.ADOPT]),
        ("Endorse the priorities.", [Action.ENDORSE]),
        ("Recommend to Council that the levy be paid.", [Action.RECOMMEND_TO]),
        ("Delegate authority to the Director to sign the lease.", [Action.DELEGATE]),
        ("Consider the findings and agree the plan.", [Action.CONSIDER, Action.APPROVE]),
        ("Approve the budget and note the risks.", [Action.APPROVE, Action.NOTE]),
        ("That the matter be deferred to the next meeting.", [Action.DEFER]),
        ("Set up a working group on lighting.", [Action.ESTABLISH]),
        ("Scrutinise progress on the plan.", [Action.SCRUTINISE]),
    ],
)
def test_the_verbs_say_what_is_asked_the_main_one_first(text: str, actions: list[Action]) -> None:
    found = recommend(f"{FRONT}# Recommendations\nCabinet is asked to:\n1. {text}\n2. Note it.\n")
    assert list(found[0][0].actions) == actions


@pytest.mark.parametrize(
    ("text", "due", "date"),
    [
        ("Report back by 14 June 2022.", "14 June 2022", "2022-06-14"),
        ("That officers report back within six months.", "within six months", None),
        ("Note the report of 3 May 2021.", None, None),
    ],
)
def test_a_time_limit_is_kept_and_dated_where_it_names_a_day(
    text: str, due: str | None, date: str | None
) -> None:
    [(mark, _), *_] = recommend(f"{FRONT}# Recommendations\n1. {text}\n2. Note it.\n")
    assert mark.due_date == date
    assert (mark.due_text is None) == (due is None)
    assert due is None or (mark.due_text and mark.due_text in text and due in text)


LETTER = """Dear Councillor Lund,
**Harbour Panel, 4 May 2021**
Thank you for coming. The Panel recommends that the pontoon be rebuilt before winter.
Members were worried about the hall, and recommend that the Cabinet lets it.
In 2019 we recommended that the crane be sold.
Yours sincerely
"""


def test_a_scrutiny_letter_recommends_in_its_sentences() -> None:
    assert words(LETTER, Kind.OTHER) == [
        "The Panel recommends that the pontoon be rebuilt before winter.",
        "Members were worried about the hall, and recommend that the Cabinet lets it.",
    ]
    assert words(LETTER.replace("Dear", "For"), Kind.OTHER) == []
