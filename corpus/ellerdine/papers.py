"""Ellerdine: a county, a town in it, its police and crime panel, and their partnership plans."""

from corpus.authoring import (
    TAB,
    Cell,
    Field,
    Fields,
    Heading,
    House,
    Line,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    Tiles,
    answered,
    bold,
    decision,
    opens,
    person,
    priority,
    recommendation,
    says,
    underline,
)

COUNTY = House(
    renderer="word",
    font="Liberation Sans",
    size=12,
    leading=1.0,
    margins=(72, 72, 72, 72),
    number_indent=48,
    item_indent=30,
    looks={
        "top": Look(size=12, bold=True, align="centre", after=6),
        "right": Look(bold=True, align="right", after=12),
        "heading1": Look(size=12, bold=True, before=12, after=6),
        "heading2": Look(size=12, italic=True, before=6, after=6),
    },
)
TOWN = House(
    renderer="word",
    font="Caladea",
    size=11,
    margins=(50, 60, 50, 60),
    number_indent=30,
    typed_markers=True,
    real_headings=False,
    looks={
        "top": Look(size=16, bold=True, align="centre", after=2),
        "under": Look(size=10, italic=True, align="centre", after=10),
        "heading1": Look(size=11, bold=True, underline=True, before=8, after=2),
    },
)
PLAIN_WEB = House(
    renderer="web",
    font="Noto Sans",
    size=10.5,
    leading=1.45,
    margins=(56, 56, 56, 56),
    looks={
        "cover": Look(size=28, bold=True, colour="#17405c", before=160, after=8),
        "sub": Look(size=14, after=6),
        "heading1": Look(size=18, bold=True, colour="#17405c", before=8, after=6),
        "heading2": Look(size=13, bold=True, colour="#9c3d10", before=10, after=3),
        "head_cell": Look(bold=True, shade="#d8e5ee"),
    },
)

SELECT = Paper(
    name="2018-10-04-select-committee-report",
    kind="committee_report",
    house=COUNTY,
    made="2018-09-24",
    foot=Running(centre="- {page} -"),
    body=[
        Para(["AGENDA ITEM ", says("agenda_item", "6")], style="right"),
        Para(says("council", "ELLERDINE COUNTY COUNCIL"), style="top"),
        Para(
            [
                says("committee", "SAFER COMMUNITIES SELECT COMMITTEE"),
                " – ",
                says("meeting_date", "4 OCTOBER 2018", "2018-10-04"),
            ],
            style="top",
        ),
        Para(says("title", "SCAMS, DOORSTEP CRIME AND LONELY PEOPLE"), style="top"),
        Para(
            [
                "Report by the ",
                person("report_of", None, "Assistant Director (Trading Standards)", "{post}"),
            ],
            style="top",
        ),
        Heading("Recommendations", 1),
        Para("The Committee is invited to:"),
        Para(
            recommendation(
                "consider the work described in this report and say whether it is the right work;",
                label="1",
            ),
            "1.",
        ),
        Para(
            recommendation(
                "endorse the use of call blockers in the homes of people who have lost money to scams; and",
                label="2",
            ),
            "2.",
        ),
        Para(
            recommendation("nominate two of its members to join the Scams Board.", label="3"), "3."
        ),
        Line(),
        Heading("1. Background", 1),
        Para("In 2017/18 residents told us of losses of £2.4 million. Most tell nobody.", "1.1"),
        Para(
            "The Audit team recommended in May that the records of visits be kept in one place. They now are.",
            "1.2",
        ),
        Heading("2. Discussion", 1),
        Para(
            [
                "The County Council's Strategic Plan has as one of its aims that “",
                priority("people live safe and independent lives", scope="corporate", label=None),
                "”. The priorities of the Safer Ellerdine Board for 2018-19 are ",
                priority("doorstep crime", label=None),
                ", ",
                priority("county lines", label=None),
                ", ",
                priority("domestic abuse", label=None),
                " and ",
                priority("killed and seriously injured on the roads", label=None),
                ".",
            ],
            "2.1",
        ),
        Heading("3. Resource implications and value for money", 1),
        Para("A call blocker costs £105. It stops nine calls in ten.", "3.1"),
        Heading("Equality duty", 1, "4."),
        Para("Three in four of those visited are over 75."),
        Para(
            [
                "Contact: ",
                person("contact_officer", "Rosalind Achebe", None, "{name}"),
                " – 01632 960 144",
            ]
        ),
    ],
)

PANEL = Paper(
    name="2022-02-01-police-and-crime-panel-minutes",
    kind="minutes",
    house=COUNTY,
    made="2022-02-15",
    foot=Running(centre="{page}"),
    body=[
        Para(says("committee", "Ellerdine Police and Crime Panel"), style="top"),
        Para(
            says(
                "title",
                [
                    "Minutes of the meeting held at County Hall, Ellerdine on ",
                    says("meeting_date", "1 February 2022", "2022-02-01"),
                ],
            )
        ),
        Para(underline("Present:")),
        Para(
            [
                person("chair", "Cllr Marcus Tolley", None, "{name}"),
                " (Chairman)",
                TAB,
                "Ellerdine County Council",
            ],
            tabs=(260,),
        ),
        Para(["Cllr Beth Rawson", TAB, "Harrock District Council"], tabs=(260,)),
        Para(["Mrs Ulla Prior", TAB, "Independent member"], tabs=(260,)),
        Heading("Minutes of the last meeting", 1, "1.", item=True),
        Para(
            [
                "Resolved – ",
                decision(
                    "That the minutes of the meeting held on 23 November 2021 be approved.",
                    procedural=True,
                ),
            ],
            "1.1",
        ),
        Heading("Police precept 2022/23", 1, "2.", item=True),
        Para(
            "The Commissioner proposed a rise of £9.90 for a Band D home, and answered questions on the estate and on call handling.",
            "2.1",
        ),
        Para(
            "Members said that residents wanted to see officers on foot, and that they could not judge whether they got them.",
            "2.2",
        ),
        Para(
            "Cllr Rawson proposed that the precept be supported, and Mrs Prior seconded. Ten members voted for the proposal and one against; there was one abstention.",
            "2.3",
        ),
        Para(
            ["Resolved – ", decision("That the Panel supports the proposed precept of £9.90.")],
            "2.4",
        ),
        Heading("Complaints", 1, "3.", item=True),
        Para(["Resolved – ", decision("That the report be noted.", outcome="noted")], "3.1"),
        Heading("Confirmation hearing: Deputy Commissioner", 1, "4.", item=True),
        Para(
            "The candidate answered questions for an hour in public. The Panel then considered its view in private.",
            "4.1",
        ),
        Para(
            [
                "Resolved – ",
                decision(
                    "That the Panel recommends to the Commissioner that the candidate be not appointed, for the reasons to be given by letter.",
                ),
            ],
            "4.2",
        ),
        Heading("Date of next meeting", 1, "5.", item=True),
        Para("5 April 2022 at 10.30 am."),
    ],
)

TOWN_MINUTES = Paper(
    name="2019-05-14-town-council-annual-meeting",
    kind="minutes",
    house=TOWN,
    made="2019-05-20",
    tagged=False,
    body=[
        Para(says("council", says("committee", "Harrock Town Council")), style="top"),
        Para("The Old Corn Hall, Market Place, Harrock", style="under"),
        Para(
            [
                says(
                    "title",
                    [
                        bold("Minutes of the Annual Meeting of the Council"),
                        " held on ",
                        says("meeting_date", "Tuesday 14th May 2019", "2019-05-14"),
                        " at 7.00pm.",
                    ],
                ),
            ]
        ),
        Para(
            [
                bold("Present: "),
                "Cllrs E Bostock, ",
                person("chair", "P Larkin", None, "{name}"),
                " (in the chair from item 2), J Umney, S Vane and T Whale. 3 members of the public.",
            ]
        ),
        Para([opens(bold("Election of Mayor"), item="1")], "1."),
        Para(
            [
                "It was proposed by Cllr Umney, seconded by Cllr Vane and RESOLVED ",
                decision("that Cllr Larkin be Mayor for the year."),
                " He made his declaration.",
            ],
            "",
        ),
        Para([opens(bold("Apologies"), item="2")], "2."),
        Para(decision("Apologies from Cllr Dale were received and accepted.", procedural=True)),
        Para([opens(bold("CCTV in the Market Place"), item="3")], "3."),
        Para(
            [
                "The Clerk reported three quotations. Police had asked for a fourth camera. RESOLVED ",
                decision(
                    "to accept the quotation of £8,420 from Beacon Systems and to apply to the Commissioner’s fund for half."
                ),
            ]
        ),
        Para([opens(bold("Planning"), item="4")], "4."),
        Para(decision("19/00871/FUL 4 Mill Lane, garage – No objection.")),
        Para(
            decision(
                "19/00902/FUL Land at Weir Farm, 38 houses – OBJECT: the lane floods and the school is full."
            )
        ),
        Para([opens(bold("Skate park"), item="5")], "5."),
        Para(
            "A resident asked for lights. Members were sympathetic. The Clerk will find out the cost."
        ),
        Para([opens(bold("Accounts"), item="6")], "6."),
        Para(decision("The payments on the schedule, £4,118.22 in all, were approved.")),
        Para("There being no further business the meeting closed at 8.25pm."),
    ],
)

RESPONSE = Paper(
    name="2019-01-22-cabinet-response-to-scams-inquiry",
    kind="committee_report",
    house=PLAIN_WEB,
    made="2019-01-14",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", "Ellerdine County Council"), style="sub"),
        Para(says("committee", "Cabinet"), style="sub"),
        Para(says("meeting_date", "22 January 2019", "2019-01-22"), style="sub"),
        Heading([says("title", "Response to the Select Committee's inquiry into scams")], 1),
        Fields(
            [
                Field(
                    "Cabinet Member",
                    person(
                        "portfolio_holder",
                        "Cllr Denise Whitlow",
                        "Cabinet Member for Safer Communities",
                        "{name}, {post}",
                    ),
                ),
                Field("Key decision", says("key_decision", "No", "no")),
            ],
            layout="table",
            share=0.3,
        ),
        Heading("Proposed decision", 2),
        Para("That Cabinet:"),
        List(
            [
                recommendation("agrees the responses in the table below; and"),
                recommendation("thanks the Select Committee."),
            ],
            marker="({a})",
        ),
        Heading("The recommendations and our responses", 2),
        Table(
            [
                [
                    Cell("No.", style="head_cell"),
                    Cell("Recommendation", style="head_cell"),
                    Cell("Accepted?", style="head_cell"),
                    Cell("Comment", style="head_cell"),
                    Cell("Lead and date", style="head_cell"),
                ],
                [
                    "1",
                    answered(
                        "That call blockers be offered to everybody on the victims list.",
                        label="1",
                        response="accepted",
                        reason="Sixty are bought; the rest will be in the budget.",
                        owner="Assistant Director (Trading Standards)",
                        due_text="June 2019",
                        due_date="2019-06",
                    ),
                    "Accepted",
                    "Sixty are bought; the rest will be in the budget.",
                    "Assistant Director (Trading Standards), June 2019",
                ],
                [
                    "2",
                    answered(
                        "That banks be asked for the names of those they think at risk.",
                        label="2",
                        response="partially_accepted",
                        reason="The law lets them share names with the police only.",
                        owner="County Solicitor",
                        due_text="March 2019",
                        due_date="2019-03",
                    ),
                    "In part",
                    "The law lets them share names with the police only.",
                    "County Solicitor, March 2019",
                ],
                [
                    "3",
                    answered(
                        "That a team of ten be set up.",
                        label="3",
                        response="rejected",
                        reason="There is no money for it in 2019/20.",
                    ),
                    "Not accepted",
                    "There is no money for it in 2019/20.",
                    "–",
                ],
            ],
            head_rows=1,
            widths=(0.07, 0.33, 0.13, 0.27, 0.2),
        ),
    ],
)

PLAN = Paper(
    name="2020-23-safer-ellerdine-agreement",
    kind="csp_plan",
    house=PLAIN_WEB,
    made="2020-03-10",
    foot=Running(left="Safer Ellerdine", right="{page}", first=False),
    body=[
        Para(says("council", "Safer Ellerdine Board"), style="sub"),
        Para(says("title", "Community Safety Agreement"), style="cover"),
        Para(
            [says("period_start", "2020", "2020"), "–", says("period_end", "2023", "2023")],
            style="sub",
        ),
        PageBreak(),
        Heading("About this agreement", 1),
        Para(
            "In a county with district councils the law asks for an agreement by which the districts' partnerships work together. This is ours."
        ),
        Heading("How we chose", 1),
        Para(
            "We looked at crime, asked 3,100 people, and scored each problem. Burglary, which was a priority in 2017-20, scored low and is no longer one."
        ),
        Heading("What we will work on together", 1),
        Para("Between 2020 and 2023 we will work together on:"),
        List(
            [
                [priority("Domestic Abuse", label=None), " (led by Adult Care)"],
                [priority("Serious Violence and Knife Crime", label=None), " (led by the Police)"],
                [priority("Substance Misuse", label=None), " (led by Public Health)"],
                [
                    priority("Safeguarding Vulnerable People", label=None),
                    " (led by Children's Services)",
                ],
                [priority("Road Safety", label=None), " (led by Highways)"],
            ],
            marker="›",
        ),
        Para("Each has a lead, a group and a budget."),
        Heading("Domestic Abuse", 2),
        Para("14,210 incidents were reported last year. We will buy 20 more places of refuge."),
        Heading("Serious Violence and Knife Crime", 2),
        Para("We will put a youth worker in each A&E."),
        Heading("Substance Misuse", 2),
        Para("We will open a clinic in Harrock."),
        Heading("Safeguarding Vulnerable People", 2),
        Para("We will train 900 people in the signs of exploitation."),
        Heading("Road Safety", 2),
        Para("We aim that 40% fewer people be killed or seriously hurt by 2023."),
    ],
)

ONE_PAGE = Paper(
    name="2024-25-harrock-plan-on-a-page",
    kind="csp_plan",
    house=House(
        renderer="web",
        font="Lato",
        size=9.5,
        leading=1.3,
        margins=(30, 30, 30, 30),
        landscape=True,
        looks={
            "title": Look(size=22, bold=True, colour="#3a1c5a", align="centre", after=2),
            "sub": Look(size=12, align="centre", after=6),
            "head_cell": Look(bold=True, shade="#e6dff0", size=11),
        },
    ),
    made="2024-04-01",
    body=[
        Para(
            [
                says(
                    "title",
                    [
                        says("council", "Harrock Community Safety Partnership"),
                        ": Plan on a Page ",
                        says("period_start", "2024"),
                        "/",
                        says("period_end", "25", "2025"),
                    ],
                ),
            ],
            style="title",
        ),
        Para("Our vision: a district where nobody is afraid to go out or to stay in", style="sub"),
        Table(
            [
                [
                    Cell(
                        ["Priority 1", " ", bold(priority("Domestic abuse", label="1"))],
                        style="head_cell",
                    ),
                    Cell(
                        ["Priority 2", " ", bold(priority("Rural crime", label="2"))],
                        style="head_cell",
                    ),
                    Cell(
                        ["Priority 3", " ", bold(priority("Anti-social behaviour", label="3"))],
                        style="head_cell",
                    ),
                ],
                [
                    List(["A worker in the police station", "Sanctuary locks in 60 homes"]),
                    List(["Horse and trailer marking days", "Farm watch in all 22 parishes"]),
                    List(["Case conference within ten days", "Youth bus on Fridays"]),
                ],
                [
                    "Measure: repeat victims down by 10%",
                    "Measure: thefts of plant down by a fifth",
                    "Measure: 80% of victims content",
                ],
            ],
            widths=(0.33, 0.33, 0.34),
        ),
    ],
)

NI_REPORT = Paper(
    name="2021-11-10-partnership-report",
    kind="committee_report",
    house=TOWN,
    made="2021-11-01",
    body=[
        Para(says("council", "Harrock District Council"), style="top"),
        Table(
            [
                [Cell("Report to:"), says("committee", "Overview Committee")],
                [Cell("Subject:"), says("title", "Public spaces: dogs, drink and bonfires")],
                [Cell("Date of meeting:"), says("meeting_date", "10 November 2021", "2021-11-10")],
                [
                    Cell("Reporting officer:"),
                    person(
                        "report_of",
                        "Siobhan Marr",
                        "Head of Environmental Health",
                        "{name}, {post}",
                    ),
                ],
                [Cell("Contact officer:"), person("contact_officer", "Colm Breen", None, "{name}")],
            ],
            widths=(0.3, 0.7),
        ),
        Table(
            [
                [Cell(bold("1.0"), style="cell"), bold("Purpose of report")],
                ["1.1", "To tell members what was said in the consultation."],
                [Cell(bold("2.0")), bold("Background")],
                ["2.1", "The order of 2018 ends in January."],
                [Cell(bold("3.0")), bold("Main issues")],
                ["3.1", "Of 212 answers, 190 wanted the order kept."],
                [Cell(bold("4.0")), bold("Recommendations")],
                [
                    "4.1",
                    recommendation(
                        "The Committee is asked to agree that the order be renewed for three years from 20 January 2022.",
                        label="4.1",
                    ),
                ],
                [
                    "4.2",
                    recommendation(
                        "The Committee is asked to note that signs will cost £3,400.", label="4.2"
                    ),
                ],
                [Cell(bold("5.0")), bold("Finance")],
                ["5.1", "Within budget."],
            ],
            widths=(0.1, 0.9),
        ),
    ],
)

DELEGATION = Paper(
    name="2021-12-03-cabinet-member-decision",
    kind="decision_notice",
    house=COUNTY,
    made="2021-12-03",
    body=[
        Para(says("council", "ELLERDINE COUNTY COUNCIL"), style="top"),
        Para("EXECUTIVE DECISION MADE BY A CABINET MEMBER", style="top"),
        Para(says("title", "Road safety: average speed cameras on the A991"), style="top"),
        Fields(
            [
                Field(
                    "Decision by:",
                    person(
                        "portfolio_holder",
                        "Councillor Denise Whitlow",
                        "Cabinet Member for Safer Communities",
                        "{name}, {post}",
                    ),
                ),
                Field("Date of decision:", "3 December 2021"),
                Field("Reference:", says("reference", "CM/21/044")),
            ],
            layout="tabs",
            tab=140,
        ),
        Heading("Decision", 1),
        Para("The Cabinet Member:", ""),
        List(
            [
                decision(
                    "approved the placing of four average speed cameras between Harrock and Stell, at a cost of £310,000;",
                    item=None,
                    heading=None,
                ),
                decision(
                    "authorised the Director of Highways to make the traffic orders that are needed; and",
                    item=None,
                    heading=None,
                ),
                decision(
                    "declined the request of Stell Parish Council for a fifth camera.",
                    item=None,
                    heading=None,
                ),
            ],
            marker="({a})",
        ),
        Heading("Reasons for decision", 1),
        Para("Seven people have been killed or badly hurt on the road in three years."),
        Heading("Other options considered", 1),
        Para("To lower the limit to 40 mph. By itself that would not be kept."),
        Heading("Conflicts of interest declared", 1),
        Para("None."),
    ],
)

TRACKER = Paper(
    name="2020-02-06-select-committee-recommendation-tracker",
    kind="tracker",
    house=House(
        renderer="web",
        font="Liberation Sans",
        size=9,
        landscape=True,
        margins=(36, 36, 36, 36),
        looks={"head_cell": Look(bold=True, shade="#cccccc"), "heading1": Look(size=13, bold=True)},
    ),
    made="2020-01-29",
    foot=Running(right="Page {page}"),
    body=[
        Heading(
            [
                says(
                    "title",
                    [
                        says("committee", "Safer Communities Select Committee"),
                        ": recommendations tracker",
                    ],
                )
            ],
            1,
        ),
        Para(
            [
                says("council", "Ellerdine County Council"),
                " – ",
                says("meeting_date", "6 February 2020", "2020-02-06"),
            ]
        ),
        Table(
            [
                [
                    Cell("Ref", style="head_cell"),
                    Cell("Meeting", style="head_cell"),
                    Cell("Recommendation", style="head_cell"),
                    Cell("Responsible", style="head_cell"),
                    Cell("Progress", style="head_cell"),
                    Cell("RAG", style="head_cell"),
                ],
                [
                    "SC14",
                    "4 Oct 2018",
                    answered(
                        "That two members join the Scams Board.",
                        label="SC14",
                        progress="complete",
                        update="Cllrs Bell and Okoro joined in November 2018.",
                        owner="Democratic Services",
                    ),
                    "Democratic Services",
                    "Cllrs Bell and Okoro joined in November 2018.",
                    "Complete",
                ],
                [
                    "SC15",
                    "4 Oct 2018",
                    answered(
                        "That call blockers be offered to everybody on the victims list.",
                        label="SC15",
                        progress="in_progress",
                        update="140 of 600 are fitted.",
                        owner="Trading Standards",
                    ),
                    "Trading Standards",
                    "140 of 600 are fitted.",
                    "Amber – in progress",
                ],
                [
                    "SC16",
                    "7 Feb 2019",
                    answered(
                        "That the Board report on county lines each half year.",
                        label="SC16",
                        progress="overdue",
                        update="The report due in September was not made.",
                        owner="Safer Ellerdine Board",
                    ),
                    "Safer Ellerdine Board",
                    "The report due in September was not made.",
                    "Red – overdue",
                ],
            ],
            head_rows=1,
            widths=(0.07, 0.1, 0.3, 0.16, 0.25, 0.12),
        ),
    ],
)

THEMED = Paper(
    name="2017-20-county-strategic-plan-extract",
    kind="plan",
    house=PLAIN_WEB,
    made="2017-04-01",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Ellerdine County Council"), style="sub"),
        Para(
            says(
                "title",
                [
                    "Our Strategic Plan ",
                    says("period_start", "2017"),
                    "-",
                    says("period_end", "20", "2020"),
                ],
            ),
            style="cover",
        ),
        PageBreak(),
        Heading("Our ambitions for Ellerdine", 1),
        Para(
            "We have three ambitions. Each is a promise, and each has a councillor who answers for it."
        ),
        Tiles(
            [
                [
                    bold(priority("Opportunity for all", scope="corporate", label=None)),
                    Para("Schools that are good, and work at the end of them."),
                ],
                [
                    bold(priority("Safe and independent lives", scope="corporate", label=None)),
                    Para("People live at home for as long as they can."),
                ],
                [
                    bold(priority("A county that works", scope="corporate", label=None)),
                    Para("Roads, trains and broadband."),
                ],
            ],
            across=3,
        ),
        Heading("Money", 1),
        Para("We spend £612m a year."),
    ],
)

PAPERS = [
    SELECT,
    PANEL,
    TOWN_MINUTES,
    RESPONSE,
    PLAN,
    ONE_PAGE,
    NI_REPORT,
    DELEGATION,
    TRACKER,
    THEMED,
]
