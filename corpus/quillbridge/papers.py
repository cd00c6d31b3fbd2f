"""London Borough of Quillbridge: table front matter, a scrutiny review, cabinet minutes with votes."""

from corpus.authoring import (
    BR,
    Box,
    Field,
    Fields,
    Heading,
    House,
    Item,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Picture,
    Running,
    Space,
    Table,
    bold,
    decision,
    italic,
    logo,
    person,
    recommendation,
    says,
)

HOUSE = House(
    renderer="web",
    font="Lato",
    size=10.5,
    leading=1.4,
    margins=(60, 58, 60, 58),
    number_indent=38,
    item_indent=26,
    looks={
        "heading1": Look(size=14, bold=True, colour="#5b2a86", before=14, after=6),
        "heading2": Look(size=11.5, bold=True, colour="#5b2a86", before=10, after=4),
        "cover": Look(size=26, bold=True, colour="#5b2a86", before=180, after=12),
        "rec": Look(border="#5b2a86", shade="#f4eef9"),
        "contents": Look(after=2),
    },
)
LOGO = Picture(
    logo("Quillbridge", "#5b2a86", "disc"),
    130,
    alt="London Borough of Quillbridge",
)


REVIEW = Paper(
    name="2018-10-housing-repairs-scrutiny-review",
    kind="scrutiny_review",
    house=HOUSE,
    made="2018-10-22",
    foot=Running(
        left="Waiting in: a scrutiny review of housing repairs", right="{page}", first=False
    ),
    body=[
        LOGO,
        Para(says("council", "London Borough of Quillbridge")),
        Para(says("title", "Waiting in: a scrutiny review of housing repairs"), style="cover"),
        Para(
            ["Report of the ", says("committee", "Housing Scrutiny Commission"), BR, "October 2018"]
        ),
        PageBreak(),
        Heading("Contents", 1),
        *[
            Para(line, style="contents", tabs=(420,))
            for line in (
                "Chair's foreword .......... 2",
                "Summary of recommendations .......... 3",
                "Findings .......... 4",
                "Recommendations 1 to 3: reporting a repair .......... 4",
                "Recommendations 4 to 7: getting it done .......... 5",
            )
        ],
        Heading("Chair's foreword", 1),
        Para(
            "When we asked tenants what they wanted from this review, most of them said the same thing: to be told when somebody is coming, and for somebody to come. We spent a morning in the contact centre and two days with operatives, and we read four hundred complaints."
        ),
        Para([person("chair", "Councillor Yewande Bright", None, "{name}"), ", Chair"]),
        PageBreak(),
        Heading("Summary of recommendations", 1),
        Para("We recommend to the Cabinet that:"),
        Para(
            [
                bold("Recommendation 1: "),
                recommendation(
                    "A single number for repairs be answered by people who can book an appointment, and that the target for answering be two minutes.",
                    label="1",
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 2: "),
                recommendation(
                    "Tenants be able to choose a morning or an afternoon, and a school-run slot.",
                    label="2",
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 3: "),
                recommendation(
                    "A text be sent the evening before and when the operative sets out.", label="3"
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 4: "),
                recommendation(
                    "Every van carry the forty parts most often needed, reviewed each quarter.",
                    label="4",
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 5: "),
                recommendation(
                    "No repair be closed on the system until the tenant has agreed that it is done.",
                    label="5",
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 6: "),
                recommendation(
                    "The contract due in 2020 contain a penalty for a missed appointment, paid to the tenant.",
                    label="6",
                ),
            ]
        ),
        Para(
            [
                bold("Recommendation 7: "),
                recommendation(
                    "The Director of Housing report to the Commission in March 2019, and every six months after that, on missed appointments by estate.",
                    label="7",
                ),
            ]
        ),
        PageBreak(),
        Heading("Findings", 1),
        Heading("Reporting a repair", 2),
        Para(
            "Callers waited on average for eleven minutes in June 2018. A third of them hung up. Staff in the contact centre could see the diary but not change it, and so sent an e-mail to the depot."
        ),
        Box(
            Para(
                [
                    bold("Recommendation 1: "),
                    "A single number for repairs be answered by people who can book an appointment, and that the target for answering be two minutes.",
                ]
            ),
            style="rec",
        ),
        Para(
            "Appointments are offered for a whole day. One mother told us that she had lost three days' pay to have a tap mended."
        ),
        Box(
            [
                Para(
                    [
                        bold("Recommendation 2: "),
                        "Tenants be able to choose a morning or an afternoon, and a school-run slot.",
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 3: "),
                        "A text be sent the evening before and when the operative sets out.",
                    ]
                ),
            ],
            style="rec",
        ),
        Heading("Getting it done", 2),
        Para(
            "The 2014 review recommended that vans be restocked weekly. That recommendation was accepted and was not carried out, as far as we could find."
        ),
        Para(
            "We considered recommending that the service be brought in house and decided that the evidence was not there."
        ),
        Box(
            [
                Para(
                    [
                        bold("Recommendation 4: "),
                        "Every van carry the forty parts most often needed, reviewed each quarter.",
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 5: "),
                        "No repair be closed on the system until the tenant has agreed that it is done.",
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 6: "),
                        "The contract due in 2020 contain a penalty for a missed appointment, paid to the tenant.",
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 7: "),
                        "The Director of Housing report to the Commission in March 2019, and every six months after that, on missed appointments by estate.",
                    ]
                ),
            ],
            style="rec",
        ),
        Heading("Thanks", 1),
        Para(
            "The Commission thanks the tenants, operatives and officers who gave evidence, and asks that a copy of the review be sent to each of them."
        ),
    ],
    notes="The seven recommendations are printed twice word for word; the summary is the first place.",
)

REPORT = Paper(
    name="2019-01-15-response-to-housing-repairs-review",
    kind="committee_report",
    house=HOUSE,
    made="2019-01-07",
    foot=Running(right="{page}"),
    body=[
        LOGO,
        Para(says("council", "London Borough of Quillbridge")),
        Fields(
            [
                [
                    Field("Meeting of:", says("committee", "Cabinet")),
                    Field("Date:", says("meeting_date", "15 January 2019", "2019-01-15")),
                ],
            ],
            layout="table",
            share=0.2,
        ),
        Fields(
            [
                Field(
                    "Report title:",
                    says("title", "Response to the scrutiny review of housing repairs"),
                ),
                Field("Wards:", says("wards", "All")),
                Field(
                    "Report authorised by:",
                    person(
                        "report_of",
                        "Bernard Achebe",
                        "Strategic Director for Housing",
                        "{name}: {post}",
                    ),
                ),
                Field(
                    "Portfolio:",
                    person(
                        "portfolio_holder",
                        "Councillor Ines Calder",
                        "Cabinet Member for Homes",
                        "{post}, {name}",
                    ),
                ),
                Field(
                    "Contact for enquiries:",
                    [
                        person(
                            "contact_officer", "Fay Lindqvist", "Policy Manager", "{name}, {post}"
                        ),
                        ", 020 7946 0312, policy@quillbridge.example",
                    ],
                ),
                Field("Key decision:", says("key_decision", "Non-key", "no")),
                Field("Exempt:", says("classification", "No")),
            ],
            layout="table",
            share=0.28,
        ),
        Heading("Report summary", 1),
        Para(
            "The Housing Scrutiny Commission published its review in October 2018 and made seven recommendations. Officers advise that six be accepted. The seventh would cost more than it would save under the present contract."
        ),
        Heading("Finance summary", 1),
        Para("The cost in 2019/20 is £148,000, which can be met from the repairs budget."),
        Heading("Recommendations", 1),
        List(
            [
                recommendation("To thank the Housing Scrutiny Commission for its review."),
                Item(
                    [
                        recommendation(
                            "To agree, in respect of the Commission's recommendations, that:"
                        ),
                        List(
                            [
                                recommendation("numbers 1 to 5 and number 7 be accepted; and"),
                                recommendation(
                                    "number 6 be considered when the contract is drawn up in 2020."
                                ),
                            ],
                            marker="({a})",
                        ),
                    ]
                ),
                recommendation("To approve the action plan at Appendix 2."),
            ],
            marker="{1}.",
        ),
        Heading("Context", 1),
        Para(
            "The executive must respond to a report of an overview and scrutiny committee within two months under section 9FE of the Local Government Act 2000.",
            "1.1",
        ),
        Para(
            "The contract with the repairs company began in 2015 and ends on 31 March 2020. It pays by the job and contains no penalty for a missed appointment.",
            "1.2",
        ),
        Heading("Proposal and reasons", 1),
        Para(
            "The single number will open on 1 June 2019. The texts need a change to the diary system which has been ordered.",
            "2.1",
        ),
        Para(
            "A penalty cannot be added to the present contract without the company's agreement, which it has refused. It is proposed that the point be taken up when the next contract is written.",
            "2.2",
        ),
        Heading("Corporate priorities", 1),
        Para(
            "The proposals support the borough plan outcome on decent homes. The Council's other plans are not affected.",
            "3.1",
        ),
        Heading("Timetable for implementation", 1),
        Table(
            [
                ["Action", "Lead", "By"],
                ["Open the single number", "Head of Customer Services", "1 June 2019"],
                ["Begin texts to tenants", "Head of Repairs", "September 2019"],
                ["Report missed appointments", "Strategic Director for Housing", "March 2019"],
            ],
            head_rows=1,
            widths=(2.4, 2, 1),
        ),
    ],
)

MINUTES = Paper(
    name="2019-01-15-cabinet-minutes",
    kind="minutes",
    house=HOUSE,
    made="2019-01-21",
    head=Running(left="Cabinet – 15 January 2019", first=False),
    foot=Running(centre="{page}"),
    body=[
        LOGO,
        Para(says("council", "London Borough of Quillbridge")),
        Para(bold(says("title", ["MINUTES OF THE MEETING OF THE ", says("committee", "CABINET")]))),
        Para(
            [
                "Held on ",
                says("meeting_date", "Tuesday, 15 January 2019", "2019-01-15"),
                " at 7.00 pm in the Council Chamber, Quillbridge Town Hall",
            ]
        ),
        Para(
            [
                bold("PRESENT: "),
                person("chair", "Councillor Dele Farnham", None, "{name}"),
                " (Leader, in the Chair); Councillors Calder, Ness, Oyelaran and Tibbs",
            ]
        ),
        Para(
            [bold("ALSO PRESENT: "), "Councillor Bright (Chair of the Housing Scrutiny Commission)"]
        ),
        Heading("APOLOGIES FOR ABSENCE", 2, "88.", item=True),
        Para("An apology was received from Councillor Stamford."),
        Heading("MINUTES OF THE PREVIOUS MEETING", 2, "89.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That the minutes of the meeting of the Cabinet held on 11 December 2018 be agreed and signed.",
                    procedural=True,
                ),
            ]
        ),
        Heading("RESPONSE TO THE SCRUTINY REVIEW OF HOUSING REPAIRS", 2, "90.", item=True),
        Para(
            "Councillor Bright introduced the Commission's review and said that number 6 mattered most to tenants. The Cabinet Member for Homes replied that the company had been asked twice."
        ),
        Para([bold("RESOLVED:")], style="lead_in"),
        List(
            [
                decision("That the Housing Scrutiny Commission be thanked for its review."),
                decision(
                    "That recommendations 1 to 5 and 7 of the Commission be accepted.",
                ),
                decision(
                    "That recommendation 6 be considered when the contract is drawn up in 2020, and that the Leader write to the company in the meantime.",
                ),
                decision("That the action plan at Appendix 2 to the report be approved."),
            ],
            marker="({1})",
        ),
        Heading("COUNCIL TAX BASE 2019/20", 2, "91.", item=True),
        Para(
            "The Cabinet considered the report of the Director of Finance. A recorded vote was asked for."
        ),
        Para(
            "For: Councillors Calder, Farnham, Ness and Oyelaran (4). Against: Councillor Tibbs (1). Abstained: none."
        ),
        Para(
            [
                bold("RESOLVED"),
                " ",
                italic("(by 4 votes to 1)"),
                " – ",
                decision("That a council tax base of 71,402 be agreed for 2019/20."),
            ]
        ),
        Heading("LEASE OF THE OLD BATHS", 2, "92.", item=True),
        Para("The motion to grant a lease of 25 years was put to the vote and declared LOST."),
        Para(
            [bold("RESOLVED"), " – ", decision("That the lease be not granted.", outcome="agreed")]
        ),
        Heading("SAFER QUILLBRIDGE PARTNERSHIP: HALF-YEAR REPORT", 2, "93.", item=True),
        Para(
            "An amendment, moved by Councillor Tibbs and seconded by Councillor Ness, that the report be sent to the youth council was put to the vote and carried."
        ),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That the report be noted and be sent to the youth council.",
                    outcome="agreed_as_amended",
                ),
            ]
        ),
        Heading("EXCLUSION OF THE PRESS AND PUBLIC", 2, "94.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That under Section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following item because it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A.",
                    procedural=True,
                ),
            ]
        ),
        Heading("DISPOSAL OF 14 CANAL STREET", 2, "95.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision("That the recommendations in the exempt report be agreed."),
            ]
        ),
        Space(10),
        Para("The meeting ended at 8.41 pm."),
        Para("Chair ______________________"),
    ],
)

PAPERS = [REVIEW, REPORT, MINUTES]
