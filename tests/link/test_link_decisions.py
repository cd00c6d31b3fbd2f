"""Which decision settles which recommendation, and where there is no telling."""

import pytest
from meetings import DAY, Found, Minute, linked, minutes, report

from models.reading import Reading
from models.vocabulary import Kind

APOLOGIES = Minute("1", "Apologies", ["That apologies be accepted."], procedural=True)
LEISURE = Minute("4", "Leisure contract", ["That the contract be extended for a year."])
PROGRAMME = Minute("6", "Work programme", ["Members noted the work programme."])
OTHERS = (APOLOGIES, LEISURE, PROGRAMME)

BRIEFING = report(
    "Annual Community Safety Briefing",
    "Scrutinise the plan and decide what comments to send to Superintendent Colin Rudd.",
)
DOGS = report(
    "Dog controls on beaches",
    "Make a dog control order for Northsands beach from May to September.",
    "Charge £80 for a breach of it.",
)
BOTH = (
    "RESOLVED: to make a dog control order for Northsands beach from May to September, except "
    "for the slipway, and to charge £80 for a breach of it."
)


def held(*items: Minute, **about: str) -> Reading:
    return minutes(*items, *OTHERS, **about)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("paper", "item", "found"),
    [
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", [
                "that a dog control order be made for Northsands beach from May to September;",
                "that £80 be charged for a breach of it.",
            ]),
            {("Make a dog", "that a dog", "quoted"), ("Charge £80", "that £80 b", "quoted")},
            id="one by one, in the mood of minutes",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dogs", [
                BOTH,
            ]),
            {("Make a dog", "RESOLVED: ", "quoted"), ("Charge £80", "RESOLVED: ", "quoted")},
            id="several in one resolution, with words added",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."]),
            {("Make a dog", "That the r", "by_reference"),
             ("Charge £80", "That the r", "by_reference")},
            id="all by reference",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", ["That recommendation 2 be agreed."]),
            {("Charge £80", "That recom", "by_reference")},
            id="one by number",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", [
                "That a dog control order be made as set out in the report."
            ]),
            {("Make a dog", "That a dog", "by_reference")},
            id="what is set out in the report, as far as the words go",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", ["That all be done as set out in the report."]),
            {("Make a dog", "That all b", "by_reference"),
             ("Charge £80", "That all b", "by_reference")},
            id="all that is set out in the report",
        ),
        pytest.param(
            DOGS,
            Minute("7", "Dog controls on beaches", ["That the report be deferred."]),
            {("Make a dog", "That the r", "same_item"), ("Charge £80", "That the r", "same_item")},
            id="the report put off",
        ),
        pytest.param(
            BRIEFING,
            Minute("5", "The Annual Community Safety Review", [
                "Members agreed to write to the Superintendent about the villages."
            ]),
            {("Scrutinise", "Members ag", "same_item")},
            id="another title, other words",
        ),
        pytest.param(
            BRIEFING,
            Minute("65", "Crime and disorder", [
                "that the plan be accepted, and that Superintendent Rudd be sent the comments;",
                "that Cabinet be asked to mend the cameras.",
            ], told="The annual community safety briefing was introduced. The Partnership’s Chair "
               "answered questions on the plan."),
            {("Scrutinise", "that the p", "similar")},
            id="one of several resolutions, in other words",
        ),
    ],
)  # fmt: skip
def test_a_recommendation_has_the_decision_on_it(
    paper: Reading, item: Minute, found: set[Found]
) -> None:
    assert linked(paper, held(item), characters=10) == found


@pytest.mark.parametrize(
    ("paper", "decided"),
    [
        pytest.param(
            DOGS,
            held(Minute("7", "Housing allocations", ["That the recommendations be agreed."])),
            id="another matter",
        ),
        pytest.param(
            DOGS,
            held(Minute("7", "Dog controls on beaches", ["That recommendations 1 and 4 be lost."])),
            id="a number that the report does not have",
        ),
        pytest.param(
            DOGS,
            held(Minute("7", "Dog controls on beaches", [
                "That the recommendations in the exempt report be agreed."
            ])),
            id="another report",
        ),
        pytest.param(
            DOGS,
            held(Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."]),
                 council="Harrowdale District Council"),
            id="another council",
        ),
        pytest.param(
            DOGS,
            held(Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."]),
                 body="Licensing Sub-Committee"),
            id="another body",
        ),
        pytest.param(
            DOGS,
            held(Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."]),
                 day="2024-03-20"),
            id="another day",
        ),
        pytest.param(
            report("Performance", "Note the report."),
            held(Minute("7", "Performance of the lido", ["That the report be noted."]),
                 Minute("8", "Performance of the museum", ["That the report be noted."])),
            id="two items that it may have been under",
        ),
        pytest.param(
            report(None, "Note the report."),
            held(Minute(None, None, ["That the report be noted."])),
            id="nothing but a formula",
        ),
    ],
)  # fmt: skip
def test_there_is_no_link_without_evidence(paper: Reading, decided: Reading) -> None:
    assert linked(paper, decided) == set()


def test_reports_with_like_titles_are_kept_apart() -> None:
    sands = report("Parking charges in Northsands", "Raise charges to £2.")
    lane = report("Parking charges in Mill Lane", "Raise charges to £3.")
    decided = held(
        Minute("7", "Parking charges in Northsands", ["That charges be raised to £2."]),
        Minute("8", "Parking charges in Mill Lane", ["That charges be raised to £3."]),
    )
    assert linked(sands, lane, decided, characters=30) == {
        ("Raise charges to £2.", "That charges be raised to £2.", "quoted"),
        ("Raise charges to £3.", "That charges be raised to £3.", "quoted"),
    }


def test_what_is_put_off_to_a_day_is_followed_to_that_day() -> None:
    later = minutes(
        Minute("9", "Dog controls on beaches", ["That recommendation 1 be lost."]),
        day="2024-04-16",
    )
    now = held(
        Minute(
            "7",
            "Dog controls on beaches",
            ["That the matter be deferred to the meeting on 16 April 2024."],
        )
    )
    unsaid = held(Minute("7", "Dog controls on beaches", ["That the matter be deferred."]))
    assert ("Make a dog", "That recom", "by_reference") in linked(DOGS, now, later, characters=10)
    assert linked(DOGS, unsaid, later, characters=10) == {
        ("Make a dog", "That the m", "same_item"),
        ("Charge £80", "That the m", "same_item"),
    }


def test_where_two_reports_are_under_an_item_the_recommendations_may_be_either_s() -> None:
    first = report("Dog controls on beaches", "Make a dog control order.", name="first")
    second = report("Dog controls on beaches", "Buy twelve signs for the Esplanade.", name="second")
    agreed = held(Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."]))
    assert linked(first, second, agreed) == set()
    bought = held(Minute("7", "Dog controls on beaches", ["That twelve signs be bought."]))
    assert {(asked[:3], basis) for asked, _, basis in linked(first, second, bought)} <= {
        ("Buy", "similar")
    }


def test_another_matter_of_the_same_service_is_not_the_report_s() -> None:
    repairs = report("Housing repairs: contractors", "Tell tenants and the landlord regulator why.")
    other = held(
        Minute(
            "7",
            "Housing allocations",
            ["That the recommendations be agreed."],
            told="Tenants told the regulator of the landlord, and housing officers told tenants.",
        )
    )
    assert linked(repairs, other) == set()


REVIEW = report(
    "Glass and garden waste: a review",
    "Collect glass every week.",
    "Charge nothing for garden waste.",
    "Open the tip on Sundays.",
    kind=Kind.SCRUTINY_REVIEW,
    body="Waste Task Group",
    day="2024-01-09",
    lead_in="We recommend to the Cabinet that it:",
    addressee="Cabinet",
)
ANSWER = Minute(
    "88",
    "Response to the review of glass and garden waste",
    [
        "That recommendations 1 and 2 of the Task Group be accepted.",
        "That recommendation 3 be not.",
    ],
)


def test_cabinet_answers_a_review_of_an_earlier_meeting() -> None:
    assert linked(REVIEW, minutes(ANSWER, body="Cabinet"), characters=10) == {
        ("Collect gl", "That recom", "by_reference"),
        ("Charge not", "That recom", "by_reference"),
        ("Open the t", "That recom", "by_reference"),
    }


def test_two_reviews_that_may_be_meant_are_none() -> None:
    twin = report(
        "Glass and garden waste: a further review",
        "Collect glass at night.",
        "Charge double.",
        "Close the tip.",
        kind=Kind.SCRUTINY_REVIEW,
        body="Waste Task Group",
        day="2024-02-06",
        lead_in="We recommend to the Cabinet that it:",
        addressee="Cabinet",
    )
    assert linked(REVIEW, twin, minutes(ANSWER, body="Cabinet")) == set()


def test_an_answer_does_not_come_before_the_review() -> None:
    assert linked(REVIEW, minutes(ANSWER, body="Cabinet", day="2023-12-12")) == set()


def test_the_own_report_of_an_item_is_not_taken_for_the_review() -> None:
    response = report(
        "Response to the review of glass and garden waste",
        "Accept the first two recommendations of the Task Group.",
        "Thank it for its work.",
        body="Cabinet",
    )
    found = linked(REVIEW, response, minutes(ANSWER, body="Cabinet"), characters=10)
    by_number = {asked for asked, _, basis in found if basis == "by_reference"}
    assert by_number == {"Collect gl", "Charge not", "Open the t"}


def test_a_record_of_a_decision_prints_a_proposal_under_its_title() -> None:
    proposal = report(
        "Safe Homes for Young Carers Strategy",
        "ADOPT the Safe Homes Strategy 2024-27 at Appendix A;",
        "DELEGATE its yearly review to the Director.",
        body="Care Cabinet Committee",
    )
    record = minutes(
        Minute(
            None,
            "Safe Homes for Young Carers Strategy",
            [
                "ADOPT the Safe Homes Strategy 2024-27;",
                "DELEGATE its yearly review.",
            ],
        ),
        body=None,
        day=None,
        kind=Kind.DECISION_NOTICE,
        title="Safe Homes for Young Carers Strategy",
    )
    assert linked(proposal, record, characters=8) == {
        ("ADOPT th", "ADOPT th", "quoted"),
        ("DELEGATE", "DELEGATE", "quoted"),
    }


def test_a_paper_that_names_no_council_is_at_home_where_its_text_says() -> None:
    decided = Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."])
    here = minutes(decided, *OTHERS, council=None, pages=("The beaches of Saltmere",))
    nowhere = minutes(decided, *OTHERS, council=None, pages=("The beaches",), name="nowhere")
    assert len(linked(DOGS, here)) == 2
    assert linked(DOGS, nowhere) == set()


def test_bodies_are_one_where_only_the_sort_of_body_differs() -> None:
    item = Minute("7", "Dog controls on beaches", ["That the recommendations be agreed."])
    assert len(linked(DOGS, minutes(item, body="Overview & Scrutiny Committee", day=DAY))) == 2
