"""Marchdale County Council: memo-block reports, records of decision, a forward plan."""

from corpus.authoring import (
    BR,
    Box,
    Field,
    Fields,
    Heading,
    House,
    Line,
    List,
    Look,
    Paper,
    Para,
    Running,
    Space,
    Table,
    bold,
    decision,
    person,
    planned,
    recommendation,
    says,
)

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11.5,
    leading=1.2,
    margins=(58, 68, 58, 68),
    number_indent=46,
    item_indent=26,
    real_headings=False,
    looks={
        "heading1": Look(size=11.5, bold=True, before=10, after=4),
        "lead_in": Look(bold=True),
        "box": Look(border="#000000"),
    },
)

REPORT = Paper(
    name="2022-03-17-domestic-abuse-report",
    kind="committee_report",
    house=HOUSE,
    made="2022-03-04",
    pdf_title="By:",
    foot=Running(right="{page}"),
    body=[
        Fields(
            [
                Field(
                    "From:",
                    [
                        person(
                            "report_of",
                            "Mrs L Tranter",
                            "Cabinet Member for Community Safety",
                            "{name}, {post}",
                        ),
                        BR,
                        person(
                            "report_of",
                            "Dr Owen Hallam",
                            "Corporate Director, Adults and Communities",
                            "{name}, {post}",
                        ),
                    ],
                ),
                Field(
                    "To:",
                    [
                        says("committee", "Communities Cabinet Committee"),
                        " - ",
                        says("meeting_date", "17 March 2022", "2022-03-17"),
                    ],
                ),
                Field(
                    "Subject:",
                    says("title", "Safe Accommodation Strategy for Victims of Domestic Abuse"),
                ),
                Field("Decision no:", says("reference", "22/00019")),
                Field(
                    "Key decision:",
                    [
                        says("key_decision", "Yes", "yes"),
                        ". It affects more than two electoral divisions.",
                    ],
                ),
                Field("Classification:", says("classification", "Unrestricted")),
                Field("Past Pathway of report:", "None"),
                Field("Future Pathway of report:", "Cabinet Member decision"),
                Field("Electoral Division:", says("wards", "All divisions")),
            ],
            layout="tabs",
            tab=150,
        ),
        Line(),
        Box(
            [
                Para(
                    [
                        bold("Summary: "),
                        "The Domestic Abuse Act 2021 places a duty on the County Council to assess the need for safe accommodation and to publish a strategy. This report describes the need found and the strategy proposed.",
                    ]
                ),
                Para([bold("Recommendation(s):")]),
                Para(
                    "The Cabinet Committee is asked to consider and endorse, or make recommendations to the Cabinet Member on, the proposed decision to:"
                ),
                List(
                    [
                        recommendation(
                            "ADOPT the Safe Accommodation Strategy 2022-25 at Appendix A;"
                        ),
                        recommendation(
                            "DELEGATE authority to the Corporate Director, Adults and Communities, to review the strategy each year in consultation with the Cabinet Member; and"
                        ),
                        recommendation(
                            "AGREE that the Local Partnership Board be the body to which progress is reported."
                        ),
                    ],
                    marker="{a})",
                ),
            ]
        ),
        Heading("1. Introduction", 1),
        Para(
            "Part 4 of the Act came into force on 1 October 2021. It applies to tier one authorities and requires them to appoint a Domestic Abuse Local Partnership Board.",
            "1.1",
        ),
        Para(
            "The strategy has been prepared with the district councils, which remain the housing authorities, and with survivors who met the project team on four occasions between June and November 2021.",
            "1.2",
        ),
        Heading("2. Need in Marchdale", 1),
        Para(
            "In 2020/21 there were 1,118 referrals to refuges in the county and 402 of them were accepted. The commonest reason for refusal was want of space; the next was that the family had a son over fourteen.",
            "2.1",
        ),
        Para("The needs assessment makes the following findings:", "2.2"),
        List(
            [
                "there is no dispersed accommodation north of the river;",
                "one refuge in six can take a person who uses a wheelchair; and",
                "half of the women who leave a refuge go back to the place they had left.",
            ],
            marker="•",
        ),
        Heading("3. Options", 1),
        Para(
            "Option 1 - do nothing. The County Council would be in breach of its duty and this is not recommended.",
            "3.1",
        ),
        Para(
            "Option 2 - commission more refuge places. It is recommended by providers but would use all of the grant and leave nothing for support in the community.",
            "3.2",
        ),
        Para(
            "Option 3 - a mixture of refuge, dispersed homes and sanctuary schemes. This is the preferred option.",
            "3.3",
        ),
        Heading("4. Financial implications", 1),
        Para(
            "A grant of £2.4m has been received for 2022/23. It is not known whether it will be paid after March 2025.",
            "4.1",
        ),
        Heading("5. Conclusions", 1),
        Para("The strategy meets the duty and can be paid for from the grant.", "5.1"),
        Heading("6. Contact details", 1),
        Fields(
            [
                [
                    Field(
                        "Report Author:",
                        [
                            BR,
                            person(
                                "author",
                                "Simon Vasey",
                                "Policy and Strategy Officer",
                                "{name}, {post}",
                            ),
                            BR,
                            "01632 960 118",
                        ],
                    ),
                    Field(
                        "Lead officer:",
                        [
                            BR,
                            person(
                                "lead_officer",
                                "Angela Frobisher",
                                "Director of Communities",
                                "{name}, {post}",
                            ),
                            BR,
                            "01632 960 119",
                        ],
                    ),
                ]
            ],
            layout="plain_table",
            share=0.3,
        ),
    ],
)

RECORD = Paper(
    name="2022-04-05-record-of-decision",
    kind="decision_notice",
    house=HOUSE,
    made="2022-04-05",
    tagged=False,
    body=[
        Para(
            bold(
                [
                    says("council", "MARCHDALE COUNTY COUNCIL"),
                    " – ",
                    "RECORD OF DECISION",
                ]
            )
        ),
        Table(
            [
                [bold("DECISION TAKEN BY:"), bold("DECISION NO:")],
                [
                    person(
                        "portfolio_holder",
                        "Mrs L Tranter",
                        "Cabinet Member for Community Safety",
                        "{name}, {post}",
                    ),
                    says("reference", "22/00019"),
                ],
            ],
            widths=(2, 1),
        ),
        Para([bold("For publication: "), "Yes"]),
        Para([bold("Key decision: "), says("key_decision", "Yes", "yes")]),
        Para(
            [
                bold("Title of Decision: "),
                says("title", "Safe Accommodation Strategy for Victims of Domestic Abuse"),
            ]
        ),
        Para([bold("Decision:"), " As Cabinet Member for Community Safety, I agree to:"]),
        List(
            [
                decision(
                    "ADOPT the Safe Accommodation Strategy 2022-25;",
                    item=None,
                    heading="Safe Accommodation Strategy for Victims of Domestic Abuse",
                ),
                decision(
                    "DELEGATE authority to the Corporate Director, Adults and Communities, to review the strategy each year in consultation with the Cabinet Member; and",
                    item=None,
                    heading="Safe Accommodation Strategy for Victims of Domestic Abuse",
                ),
                decision(
                    "AGREE that the Local Partnership Board be the body to which progress is reported.",
                    item=None,
                    heading="Safe Accommodation Strategy for Victims of Domestic Abuse",
                ),
            ],
            marker="{a})",
        ),
        Para(
            [
                bold("Reason(s) for decision: "),
                "The Domestic Abuse Act 2021 requires a strategy to be published.",
            ]
        ),
        Para(
            [
                bold("Cabinet Committee recommendations and other consultation: "),
                "The Communities Cabinet Committee endorsed the proposed decision on 17 March 2022.",
            ]
        ),
        Para(
            [
                bold("Any alternatives considered and rejected: "),
                "To commission refuge places alone was rejected because nothing would be left for support in the community.",
            ]
        ),
        Para(
            [
                bold(
                    "Any interest declared when the decision was taken and any dispensation granted by the Proper Officer: "
                ),
                "None",
            ]
        ),
        Space(20),
        Table(
            [
                ["..............................", ".............................."],
                ["signed", "date"],
            ],
            ruled=False,
        ),
    ],
)

FORWARD = Paper(
    name="2022-02-01-forthcoming-decisions",
    kind="forward_plan",
    house=HOUSE,
    made="2022-02-01",
    foot=Running(centre="Forthcoming Executive Decisions – page {page}"),
    body=[
        Para(bold(says("council", "Marchdale County Council"))),
        Para(bold(says("title", "Forthcoming Executive Decisions"))),
        Para(
            "This document gives 28 days' notice of the key decisions to be taken by the Cabinet or a Cabinet Member between 1 March and 31 August 2022, as required by the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012. Anybody who wishes to make representations should write to the contact officer."
        ),
        *[
            Table(
                [
                    ["Responsible Cabinet Member", member],
                    [
                        "Title of decision",
                        [
                            reference,
                            " - ",
                            planned(
                                title,
                                reference=reference,
                                due_text=due,
                                due_date=date,
                                key_decision="yes",
                                classification=restriction,
                                lead_officer=officer,
                            ),
                        ],
                    ],
                    ["What is to be decided", what],
                    ["Decision due", due],
                    ["Key decision", "Yes"],
                    ["Anticipated restriction", restriction],
                    ["Lead officer", person("lead_officer", officer, None, "{name}")],
                ],
                widths=(1, 2.4),
            )
            for member, reference, title, what, due, date, restriction, officer in (
                (
                    "Cabinet Member for Community Safety",
                    "22/00019",
                    "Safe Accommodation Strategy",
                    "To adopt a strategy under section 57 of the Domestic Abuse Act 2021",
                    "Not before 5th April 2022",
                    "2022-04-05",
                    "Open",
                    "Angela Frobisher",
                ),
                (
                    "Cabinet Member for Highways",
                    "22/00007",
                    "Winter service: award of contract",
                    "To award a contract for gritting from October 2022",
                    "Not before 12th May 2022",
                    "2022-05-12",
                    "Part exempt",
                    "Niall Pettifer",
                ),
                (
                    "Leader of the Council",
                    "22/00024",
                    "Disposal of the former Orchard School",
                    "To agree terms for the sale of the site",
                    "Not before 30th June 2022",
                    "2022-06-30",
                    "Fully exempt",
                    "Grace Umunna",
                ),
            )
        ],
    ],
)

PAPERS = [REPORT, RECORD, FORWARD]
