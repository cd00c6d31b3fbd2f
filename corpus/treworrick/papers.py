"""Treworrick County Council: a response in prose under each recommendation, in Word."""

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
    answered,
    bold,
    italic,
    person,
    says,
)

HOUSE = House(
    renderer="word",
    font="Caladea",
    size=11,
    leading=1.2,
    margins=(64, 64, 60, 64),
    looks={
        "heading1": Look(size=14, bold=True, before=12, after=4),
        "heading2": Look(size=11.5, bold=True, colour="#33475b", before=10, after=3),
        "name": Look(size=17, bold=True, colour="#33475b", after=3),
        "asked": Look(italic=True, indent=14, after=4),
    },
)

RESPONSE = Paper(
    name="2022-11-16-cabinet-response-rural-crime",
    kind="other",
    house=HOUSE,
    made="2022-11-08",
    foot=Running(left="Response to the rural crime inquiry", right="{page}"),
    body=[
        Para(says("council", "Treworrick County Council"), style="name"),
        Para(
            says("title", "Cabinet response to the inquiry into rural crime"),
            style="name",
        ),
        Fields(
            [
                Field("Response of:", "Cabinet"),
                Field("Date:", "16 November 2022"),
                Field(
                    "Cabinet Member:",
                    person("portfolio_holder", "Cllr Jory Trewin", None, "{name}"),
                ),
            ],
            layout="tabs",
            tab=120,
        ),
        Heading("Introduction", 1),
        Para(
            "The Communities Scrutiny Committee published its inquiry in September. The Cabinet thanks the Committee and everybody who gave evidence. Responses were drawn up with the police and the fire service, to whom two of the recommendations are addressed."
        ),
        Heading("Response to each recommendation", 1),
        Heading("Recommendation 1", 2),
        Para(
            answered(
                "That the county and the police agree a single definition of rural crime and count offences by it from April 2023.",
                label="1",
                response="accepted",
                reason="The definition used by the neighbouring force will be adopted. The first figures will be published in July 2023.",
                owner="Head of Community Safety",
                due_text="April 2023",
                due_date="2023-04",
            ),
            style="asked",
        ),
        Para(
            [
                bold("Response: "),
                "Accepted. The definition used by the neighbouring force will be adopted. The first figures will be published in July 2023.",
            ]
        ),
        Para([bold("Lead officer: "), "Head of Community Safety"]),
        Para([bold("Timescale: "), "April 2023"]),
        Heading("Recommendation 2", 2),
        Para(
            answered(
                "That every farm be offered a visit by a crime prevention officer within three years.",
                label="2",
                response="partially_accepted",
                reason="Visits can be offered to farms that have had a crime in the last two years. There are 4,100 farms in the county and two officers. Other farms will be invited to an evening at their nearest market.",
                owner="Head of Community Safety",
                due_text="March 2025",
                due_date="2025-03",
            ),
            style="asked",
        ),
        Para(
            [
                bold("Response: "),
                "Accepted in part. Visits can be offered to farms that have had a crime in the last two years. There are 4,100 farms in the county and two officers.",
            ]
        ),
        Para("Other farms will be invited to an evening at their nearest market."),
        Para([bold("Lead officer: "), "Head of Community Safety"]),
        Para([bold("Timescale: "), "March 2025"]),
        Heading("Recommendation 3", 2),
        Para(
            answered(
                "That the county pay half the cost of marking quad bikes and trailers.",
                label="3",
                response="rejected",
                reason="Insurers already give a discount for marked machines, and a grant would mostly go to owners who would have had them marked in any case.",
            ),
            style="asked",
        ),
        Para(
            [
                bold("Response: "),
                "Not accepted. Insurers already give a discount for marked machines, and a grant would mostly go to owners who would have had them marked in any case.",
            ]
        ),
        Heading("Recommendation 4", 2),
        Para(
            answered(
                "That the Chief Constable consider a second rural crime team based in the west of the county.",
                label="4",
                response="referred",
                reason="The Cabinet has no power to decide this. The Chief Constable has said that she will reply to the Committee direct.",
            ),
            style="asked",
        ),
        Para(
            [
                bold("Response: "),
                "Referred to the Chief Constable. The Cabinet has no power to decide this. The Chief Constable has said that she will reply to the Committee direct.",
            ]
        ),
        Heading("Recommendation 5", 2),
        Para(
            answered(
                "That the scrutiny of rural crime be repeated in two years.",
                label="5",
                response="noted",
                reason="It is for the Committee to settle its own programme.",
            ),
            style="asked",
        ),
        Para(
            [
                bold("Response: "),
                "Noted. It is for the Committee to settle its own programme.",
            ]
        ),
        Heading("Next steps", 1),
        Para("The Cabinet will report progress to the Committee:"),
        List(["in May 2023; and", "every six months after that."], marker="•"),
        Para(italic("Cabinet Office, County Hall")),
    ],
)

PAPERS = [RESPONSE]
