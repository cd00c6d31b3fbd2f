"""Oldcastle: a town council, a planning committee, a delegated decision and a table of minutes."""

from corpus.authoring import (
    BR,
    Field,
    Fields,
    Heading,
    House,
    Look,
    Paper,
    Para,
    Running,
    Table,
    bold,
    decision,
    italic,
    opens,
    person,
    says,
)

WORD = House(
    renderer="word",
    font="Liberation Serif",
    size=11.5,
    leading=1.1,
    margins=(64, 64, 64, 64),
    number_indent=44,
    item_indent=28,
    looks={
        "name": Look(size=15, bold=True, align="centre", after=2),
        "held": Look(align="centre", after=8),
        "heading2": Look(size=11.5, bold=True, before=9, after=3),
        "head_cell": Look(bold=True, shade="#e8e8e8"),
    },
    real_headings=False,
)
WEB = House(
    renderer="web",
    font="Noto Sans",
    size=10.5,
    leading=1.35,
    margins=(58, 58, 58, 58),
    number_indent=44,
    looks={
        "name": Look(size=16, bold=True, after=2),
        "held": Look(after=8),
        "heading2": Look(size=11.5, bold=True, before=9, after=3),
        "head_cell": Look(bold=True, shade="#dfe7ee"),
    },
)

TOWN = Paper(
    name="2017-10-09-town-council-minutes",
    kind="minutes",
    house=WORD,
    made="2017-10-16",
    tagged=False,
    foot=Running(left="Signed: ....................", right="Page {page} of {pages}"),
    body=[
        Para(says("council", says("committee", "OLDCASTLE TOWN COUNCIL")), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of the Meeting of the Town Council held on ",
                    says("meeting_date", "Monday 9th October 2017", "2017-10-09"),
                    " at 7.00pm in the Guildhall",
                ],
            ),
            style="held",
        ),
        Para(
            [
                bold("Present: "),
                person("chair", "Cllr B Pengelly", None, "{name}"),
                " (Mayor, in the Chair), Cllrs J Askew, M Dray, K Obi, S Tranter and V Weir",
            ]
        ),
        Para([bold("In attendance: "), "G Lovell (Town Clerk), 4 members of the public"]),
        Heading("To receive apologies for absence", 2, "85.", item=True),
        Para(
            decision(
                "Apologies were received and accepted from Cllr R Stanton (holiday).",
                procedural=True,
            )
        ),
        Heading("To receive declarations of interest", 2, "86.", item=True),
        Para("Cllr Weir declared an interest in item 90."),
        Heading("To confirm the minutes of the meeting of 11th September", 2, "87.", item=True),
        Para(
            [
                "It was proposed by Cllr Dray, seconded by Cllr Askew and ",
                bold("RESOLVED"),
                " ",
                decision(
                    "that the minutes be confirmed and signed as a true record.", procedural=True
                ),
            ]
        ),
        Heading("Christmas lights", 2, "88.", item=True),
        Para("Three quotations had been obtained by the Clerk."),
        Para(
            [
                "It was proposed by Cllr Obi, seconded by Cllr Tranter and ",
                bold("RESOLVED"),
                " ",
                decision("to accept the quotation of £3,150 for three years."),
            ]
        ),
        Heading("Request for a dog bin at Mill Lane", 2, "89.", item=True),
        Para("The Clerk to find out what the district council would charge."),
        Heading("Grant to the Oldcastle Silver Band", 2, "90.", item=True),
        Para("Cllr Weir left the room."),
        Para(
            [
                "Proposed Cllr Askew, seconded Cllr Dray, with one abstention: ",
                bold("RESOLVED"),
                " ",
                decision("that a grant of £400 be made under section 137."),
            ]
        ),
        Heading("Motion from Cllr Tranter: twenty miles an hour", 2, "91.", item=True),
        Para(
            [
                "Cllr Tranter proposed, and Cllr Obi seconded, ",
                decision(
                    "that the county council be asked to make the whole town a 20 mph zone.",
                    outcome="rejected",
                ),
            ]
        ),
        Para("On being put to the vote the motion was lost (2 for, 4 against)."),
        Para("There being no further business the Mayor closed the meeting at 8.40pm."),
    ],
)

PLANNING = Paper(
    name="2019-04-03-planning-minutes",
    kind="minutes",
    house=WEB,
    made="2019-04-12",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Oldcastle and Moor District Council"), style="name"),
        Para(says("title", [says("committee", "Planning Committee"), " – Minutes"]), style="name"),
        Para(says("meeting_date", "3 April 2019", "2019-04-03"), style="held"),
        Para(
            [
                bold("Present: "),
                "Councillors ",
                person("chair", "Hugh Ingram", None, "{name}"),
                " (Chairman), Dinah Cole, Sam Fry and Ruth Vane",
            ]
        ),
        Heading("Apologies", 2, "P45", item=True),
        Para("Councillor Lee Marsh."),
        Heading("Minutes", 2, "P46", item=True),
        Para(
            [
                bold("Resolved: "),
                decision("That the minutes of 6 March 2019 be signed.", procedural=True),
            ]
        ),
        Heading("19/00214/FUL – Land at Quarry Hill: eleven houses", 2, "P47", item=True),
        Para(
            "The case officer showed plans. Mr Abel Tunnard spoke against and Ms Jo Reeve for the applicant."
        ),
        Para(
            [
                bold("Resolved: "),
                decision(
                    "That planning permission be REFUSED, against the officer’s recommendation, because of the effect on the setting of the church."
                ),
            ]
        ),
        Para(italic("(Voting: 3 for refusal, 1 against)")),
        Heading("19/00302/HOU – 4 Cooper’s Row: extension", 2, "P48", item=True),
        Para(
            [
                bold("Resolved: "),
                decision(
                    "That planning permission be GRANTED subject to the conditions in the report."
                ),
            ]
        ),
        Para(italic("(Voting: unanimous)")),
        Heading("Appeals", 2, "P49", item=True),
        Para([bold("Resolved: "), decision("That the report be noted.", outcome="noted")]),
    ],
)

DELEGATED = Paper(
    name="2021-06-14-officer-decision-record",
    kind="decision_notice",
    house=WORD,
    made="2021-06-14",
    body=[
        Para(says("council", "Oldcastle and Moor District Council"), style="name"),
        Para("Record of Officer Decision", style="name"),
        Fields(
            [
                Field("Decision reference:", says("reference", "OD/21/118")),
                Field(
                    "Title of decision:",
                    says("title", opens("Lease of the kiosk in Castle Gardens")),
                ),
                Field("Date of decision:", "14 June 2021"),
                Field("Decision maker:", "Head of Property"),
                Field("Authority for delegated decision:", "Constitution, Part 3, paragraph 4.12"),
                Field("Wards affected:", says("wards", "Castle")),
                Field("Key decision:", says("key_decision", "No", "no")),
                Field(
                    "Decision taken:",
                    decision(
                        "To let the kiosk to the present tenant for three years from 1 July 2021 at £4,800 a year."
                    ),
                ),
                Field(
                    "Reasons for decision:", "The tenant has paid on time and two others withdrew."
                ),
                Field(
                    "Alternative options considered:", "To leave it empty until the works are done."
                ),
                Field("Conflicts of interest declared:", "None"),
            ],
            layout="table",
            share=0.35,
        ),
    ],
)

TABLED = Paper(
    name="2022-11-30-partnership-board-minutes",
    kind="minutes",
    house=WEB,
    made="2022-12-07",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", "Oldcastle Community Safety Partnership"), style="name"),
        Para(
            says(
                "title",
                ["Minutes of the ", says("committee", "Partnership Board")],
            ),
            style="name",
        ),
        Para(says("meeting_date", "30 November 2022", "2022-11-30"), style="held"),
        Para(
            [
                bold("Present: "),
                person("chair", "Supt. Ellen Marlow", None, "{name}"),
                " (Chair, Police); Ian Cobb (Fire); Dr Sana Iqbal (Health); Pat Rudge (Council)",
            ]
        ),
        Table(
            [
                ["Item", "Discussion", "Action"],
                [
                    "1",
                    [
                        Para(bold(opens("Welcome and apologies", item="1"))),
                        Para("Apologies from the Probation Service."),
                    ],
                    "",
                ],
                [
                    "2",
                    [
                        Para(bold(opens("Minutes of the last meeting", item="2"))),
                        Para(decision("The minutes of 31 August were agreed.", procedural=True)),
                    ],
                    "",
                ],
                [
                    "3",
                    [
                        Para(bold(opens("Spending to the end of March", item="3"))),
                        Para("£12,000 of the grant is left. Three bids were put forward."),
                        Para(
                            decision(
                                "The Board agreed to fund the youth bus and to carry the rest into next year."
                            )
                        ),
                    ],
                    "PR to write to the bidders",
                ],
                [
                    "4",
                    [
                        Para(bold(opens("Spiking", item="4"))),
                        Para("There have been four reports since September."),
                    ],
                    ["EM to bring figures", BR, "SI to ask the hospital"],
                ],
            ],
            head_rows=1,
            widths=(0.6, 4.5, 1.6),
        ),
        Para("Next meeting: 1 March 2023"),
    ],
)

PAPERS = [TOWN, PLANNING, DELEGATED, TABLED]
