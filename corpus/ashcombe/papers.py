"""Ashcombe Borough Council: an executive response as a table, and a forward plan, from web pages."""

from corpus.authoring import (
    Field,
    Fields,
    Heading,
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    Table,
    answered,
    person,
    planned,
    recommendation,
    says,
)
from corpus.authoring.text import Answer

HOUSE = House(
    renderer="web",
    font="Open Sans",
    size=10,
    leading=1.35,
    margins=(58, 54, 58, 54),
    looks={
        "heading1": Look(size=13, bold=True, colour="#7a2e1d", before=12, after=5),
        "name": Look(size=15, bold=True, colour="#7a2e1d", after=3),
        "table": Look(size=9),
        "cell": Look(size=9),
    },
)

Answered = tuple[str, str, Answer | None, str, str, str, str | None]

ANSWERS: tuple[Answered, ...] = (
    (
        "That the Council take on a play officer for the four neighbourhood parks.",
        "Accepted",
        "accepted",
        "The post is in the budget for 2024/25 and will be advertised in April.",
        "Head of Leisure",
        "30 June 2024",
        "2024-06-30",
    ),
    (
        "That every play area be inspected weekly and the results published.",
        "Partially accepted",
        "partially_accepted",
        "Inspections will be weekly from May to September and fortnightly in the winter. The results will be published quarterly, because checking them weekly for publication would cost more than the inspections themselves.",
        "Parks Manager",
        "May 2024",
        "2024-05",
    ),
    (
        "That the paddling pool in Victoria Gardens be reopened.",
        "Rejected",
        "rejected",
        "The pumps do not meet the standard now in force and new ones would cost £410,000, for which there is no budget. A splash pad will be considered when the lease of the café ends.",
        "",
        "",
        None,
    ),
    (
        "That a youth panel advise on the design of new equipment.",
        "Accepted in principle",
        "accepted_in_principle",
        "The Executive supports the idea and will look at how other councils choose the members of such panels before it sets one up.",
        "Head of Communities",
        "Autumn 2024",
        None,
    ),
    (
        "That dogs be kept out of all play areas by means of an order.",
        "Deferred",
        "deferred",
        "The order that is in force runs until 2025. The point will be put in the consultation on a new one.",
        "Head of Regulation",
        "March 2025",
        "2025-03",
    ),
    (
        "That the work of the Friends groups be thanked in the Council's magazine.",
        "Noted",
        "noted",
        "The spring issue had already gone to print.",
        "Communications Manager",
        "",
        None,
    ),
)

RESPONSE = Paper(
    name="2024-02-06-executive-response-play-areas",
    kind="committee_report",
    house=HOUSE,
    made="2024-01-26",
    foot=Running(left="Ashcombe Borough Council", right="Page {page}"),
    body=[
        Para(says("council", "Ashcombe Borough Council"), style="name"),
        Fields(
            [
                Field("Report to:", says("committee", "Executive")),
                Field("Date:", says("meeting_date", "6 February 2024", "2024-02-06")),
                Field(
                    "Title:",
                    says("title", "Response to the scrutiny review of play areas"),
                ),
                Field("Report of:", person("report_of", None, "Director of Communities", "{post}")),
                Field("Key decision:", says("key_decision", "No", "no")),
                Field("Ward(s) affected:", says("wards", "All")),
            ],
            layout="table",
        ),
        Heading("Purpose", 1),
        Para(
            "The Overview and Scrutiny Committee sent its review of play areas to the Executive on 5 December 2023. The Executive has two months in which to say what it will do."
        ),
        Heading("Recommendations", 1),
        Para("The Executive is recommended to:"),
        List(
            [
                recommendation("approve the responses set out in the table below; and"),
                recommendation("thank the Committee for its work."),
            ],
            marker="({a})",
        ),
        Heading("Proposed response", 1),
        Table(
            [
                ["No.", "Recommendation", "Response", "Reason and comments", "Lead", "By when"],
                *[
                    [
                        str(number),
                        Para(
                            answered(
                                text,
                                label=str(number),
                                response=response,
                                reason=reason,
                                owner=owner or None,
                                due_text=due or None,
                                due_date=date,
                            )
                        ),
                        printed,
                        reason,
                        owner,
                        due,
                    ]
                    for number, (text, printed, response, reason, owner, due, date) in enumerate(
                        ANSWERS, 1
                    )
                ],
            ],
            head_rows=1,
            widths=(0.5, 2.6, 1.2, 3, 1.3, 1.1),
        ),
        Heading("Financial implications", 1),
        Para("The play officer will cost £38,500 in a full year."),
        Heading("Background papers", 1),
        Para("None"),
    ],
)

PLANNED = (
    (
        "KD24/031",
        "Leisure centre management contract",
        "To award the contract for the management of both leisure centres from April 2025.",
        "Executive",
        "9 July 2024",
        "2024-07-09",
        "Yes – spending of more than £500,000",
        "yes",
        "Part exempt",
        "Olu Barrow, Head of Leisure",
    ),
    (
        "KD24/034",
        "Local council tax support scheme 2025/26",
        "To agree a draft scheme for consultation.",
        "Executive",
        "10 September 2024",
        "2024-09-10",
        "Yes – affects two or more wards",
        "yes",
        "Open",
        "Greta Hoyle, Head of Revenues",
    ),
    (
        "ND24/007",
        "Naming of the footbridge at Long Meadow",
        "To choose one of the three names put forward by the schools.",
        "Cabinet Member for Place",
        "Not before 22 July 2024",
        "2024-07-22",
        "No",
        "no",
        "Open",
        "Tom Wragg, Bridges Engineer",
    ),
    (
        "KD24/036",
        "Purchase of land at Ferry Lane",
        "To buy land for a bus depot.",
        "Executive",
        "October 2024",
        "2024-10",
        "Yes – spending of more than £500,000",
        "yes",
        "Fully exempt",
        "Priya Nunn, Estates Surveyor",
    ),
)

FORWARD = Paper(
    name="2024-06-03-forward-plan",
    kind="forward_plan",
    house=HOUSE,
    made="2024-06-03",
    head=Running(left="Ashcombe Borough Council", right="Forward Plan", first=False),
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Ashcombe Borough Council"), style="name"),
        Para(says("title", "Forward Plan of Key Decisions"), style="name"),
        Para("June to October 2024. Published on 3 June 2024."),
        Para(
            "Notice is given of the decisions that the Executive and its members expect to take. A key decision is one that spends or saves more than £500,000 or that has a marked effect in two or more wards. The Executive may meet in private to consider exempt information; anybody may write to the Monitoring Officer to say why it should not."
        ),
        *[
            part
            for reference, title, what, maker, due, date, key, is_key, marking, officer in PLANNED
            for part in (
                Heading(
                    planned(
                        title,
                        reference=reference,
                        decision_maker=maker,
                        due_text=due,
                        due_date=date,
                        key_decision=is_key,
                        classification=marking,
                        lead_officer=officer,
                    ),
                    2,
                ),
                Table(
                    [
                        ["Reference", reference, "Decision maker", maker],
                        ["What is to be decided", what, "Decision due", due],
                        ["Key decision?", key, "Open or exempt", marking],
                        [
                            "Lead officer",
                            person("lead_officer", *officer.split(", ")),
                            "Consultation",
                            "As set out in the report",
                        ],
                    ],
                    widths=(1.1, 2.2, 1.1, 1.6),
                ),
            )
        ],
    ],
)

PAPERS = [RESPONSE, FORWARD]
