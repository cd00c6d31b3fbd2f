"""Wexcombe County Council: a memo-style report, and a record of decision with paired labels."""

from corpus.authoring import (
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
    Table,
    bold,
    decision,
    opens,
    person,
    recommendation,
    says,
)

HOUSE = House(
    renderer="word",
    font="Carlito",
    size=12,
    leading=1.08,
    margins=(64, 64, 64, 64),
    number_indent=36,
    item_indent=26,
    looks={
        "heading1": Look(size=12, bold=True, before=12, after=4),
        "box": Look(border="#000000"),
        "name": Look(size=14, bold=True, align="centre", after=4),
    },
    real_headings=False,
)

REPORT = Paper(
    name="2022-09-20-library-hours-report",
    kind="committee_report",
    house=HOUSE,
    made="2022-09-12",
    pdf_title="Template 2019",
    foot=Running(centre="{page}"),
    body=[
        Fields(
            [
                Field(
                    "From:",
                    [
                        person(
                            "report_of",
                            "Mrs J Kettlewell",
                            "Cabinet Member for Communities",
                            "{name}, {post}",
                        ),
                        " and ",
                        person(
                            "report_of",
                            "Duncan Farrow",
                            "Corporate Director of Place",
                            "{name}, {post}",
                        ),
                    ],
                ),
                Field(
                    "To:",
                    [
                        says("committee", "Communities Cabinet Committee"),
                        " – ",
                        says("meeting_date", "20 September 2022", "2022-09-20"),
                    ],
                ),
                Field("Subject:", says("title", "Library Opening Hours")),
                Field("Decision no:", says("reference", "22/00071")),
                Field("Classification:", says("classification", "Unrestricted")),
                Field("Past Pathway of report:", "None"),
                Field("Future Pathway of report:", "Cabinet Member decision"),
                Field("Electoral Division:", says("wards", "All")),
            ],
            layout="tabs",
            tab=170,
        ),
        Line(),
        Para(
            [
                bold("Summary: "),
                "The hours of the county’s thirty-one libraries were cut in 2020 and have been restored only in part. This report proposes a pattern that follows use.",
            ]
        ),
        Para(bold("Recommendation(s):")),
        Para(
            [
                "The Cabinet Committee is asked to ",
                bold("consider"),
                " and ",
                bold("endorse"),
                ", or make recommendations to the Cabinet Member on, the proposed decision to:",
            ],
            style="lead_in",
        ),
        List(
            [
                recommendation("adopt the opening hours shown at Appendix B from 2 January 2023;"),
                recommendation(
                    "end the mobile service to stops with fewer than three readers; and"
                ),
                recommendation(
                    "delegate authority to the Corporate Director of Place to take the actions needed to carry out the decision."
                ),
            ],
            marker="{a})",
        ),
        Heading("Introduction", 1, "1."),
        Para(
            "Section 7 of the Public Libraries and Museums Act 1964 requires the Council to provide a comprehensive and efficient service.",
            number="1.1",
        ),
        Para("The consultation ran from May to July and 4,318 people answered.", number="1.2"),
        Heading("What people said", 1, "2."),
        Para("Two thirds wanted later evenings; one third earlier mornings.", number="2.1"),
        Heading("Financial implications", 1, "3."),
        Para("The pattern costs £38,000 a year more, which is in the budget.", number="3.1"),
        Heading("Conclusions", 1, "4."),
        Para("The pattern puts hours where readers are.", number="4.1"),
        Heading("Contact details", 1, "5."),
        Table(
            [
                [
                    [
                        Para(
                            [
                                bold("Report Author: "),
                                person(
                                    "author",
                                    "Selwyn Arkwright",
                                    "Head of Libraries",
                                    "{name}, {post}",
                                ),
                            ]
                        ),
                        Para("01632 960 552"),
                    ],
                    [
                        Para(
                            [
                                bold("Relevant Director: "),
                                person("lead_officer", "Duncan Farrow", None, "{name}"),
                            ]
                        ),
                        Para("duncan.farrow@wexcombe.example"),
                    ],
                ]
            ]
        ),
    ],
)

RECORD = Paper(
    name="2022-10-04-record-of-decision",
    kind="decision_notice",
    house=HOUSE,
    made="2022-10-04",
    body=[
        Para(
            says("council", "WEXCOMBE COUNTY COUNCIL"),
            style="name",
        ),
        Para("RECORD OF DECISION", style="name"),
        Table(
            [
                [
                    [
                        Para(bold("DECISION TAKEN BY:")),
                        Para(
                            person(
                                "portfolio_holder",
                                "Mrs J Kettlewell",
                                "Cabinet Member for Communities",
                                "{name}, {post}",
                            )
                        ),
                    ],
                    [Para(bold("DECISION NO:")), Para(says("reference", "22/00071"))],
                ],
            ],
            widths=(3, 1),
        ),
        Para([bold("For publication: "), "Yes"]),
        Para([bold("Key decision: "), says("key_decision", "Yes", "yes")]),
        Para([bold("Title of Decision: "), says("title", opens("Library Opening Hours"))]),
        Para([bold("Decision:")]),
        Para("As Cabinet Member for Communities, I agree to:"),
        List(
            [
                decision("adopt the opening hours shown at Appendix B from 2 January 2023;"),
                decision("keep the mobile service to all its stops until April 2024; and"),
                decision(
                    "delegate authority to the Corporate Director of Place to take the actions needed to carry out the decision."
                ),
            ],
            marker="{a})",
        ),
        Para([bold("Reason(s) for decision: "), "Set out in the report."]),
        Para(
            [
                bold("Cabinet Committee recommendations and other consultation: "),
                "The Committee endorsed a) and c) and asked that b) be put off.",
            ]
        ),
        Para(
            [bold("Any alternatives considered and rejected: "), "To leave the hours as they are."]
        ),
        Para(
            [
                bold("Any interest declared when the decision was taken: "),
                "None",
            ]
        ),
        Para("signed ......................................        date 4 October 2022"),
    ],
)

PAPERS = [REPORT, RECORD]
