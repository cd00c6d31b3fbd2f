"""Cranstow: papers of a unitary council, its partnership and its delegated decisions."""

from corpus.authoring import (
    Box,
    Cell,
    Columns,
    Field,
    Fields,
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    Tiles,
    bold,
    decision,
    italic,
    more,
    person,
    priority,
    recommendation,
    says,
)

REPORTS = House(
    renderer="word",
    font="Carlito",
    size=11.5,
    leading=1.1,
    margins=(56, 64, 56, 64),
    item_indent=28,
    number_indent=40,
    looks={
        "heading1": Look(size=12.5, bold=True, colour="#5a2a6e", before=12, after=4),
        "heading2": Look(size=11.5, italic=True, bold=True, before=8, after=3),
        "banner": Look(size=15, bold=True, colour="#5a2a6e", after=6),
    },
)
GLOSSY = House(
    renderer="web",
    font="Open Sans",
    size=10,
    leading=1.5,
    margins=(48, 48, 54, 48),
    looks={
        "cover": Look(size=30, bold=True, colour="#7a1f3d", before=140, after=10),
        "sub": Look(size=15, colour="#7a1f3d", after=6),
        "heading1": Look(size=19, bold=True, colour="#7a1f3d", before=8, after=6),
        "heading2": Look(size=13, bold=True, colour="#2c3e50", before=10, after=3),
        "tile": Look(border="#7a1f3d", size=11),
        "head_cell": Look(bold=True, shade="#f3dfe6"),
    },
)
FORMS = House(
    renderer="word",
    font="Liberation Sans",
    size=10.5,
    margins=(50, 55, 50, 55),
    real_headings=False,
    looks={
        "heading1": Look(size=11, bold=True, underline=True, before=10, after=4),
        "head_cell": Look(bold=True, shade="#d9e2ec"),
        "label_cell": Look(bold=True, shade="#eef2f6"),
    },
)

CABINET = Paper(
    name="2023-07-11-cabinet-safer-streets-report",
    kind="committee_report",
    house=REPORTS,
    made="2023-06-30",
    foot=Running(left="Cranstow Council", right="Page {page} of {pages}"),
    body=[
        Para(says("council", "Cranstow Council"), style="banner"),
        Fields(
            [
                Field("Report to", says("committee", "Cabinet")),
                Field("Date of meeting", says("meeting_date", "11th July 2023", "2023-07-11")),
                Field(
                    "Title of report",
                    says("title", "Safer streets: lighting, wardens and the night bus"),
                ),
                Field(
                    "Lead Member",
                    person(
                        "portfolio_holder",
                        "Councillor Imogen Sterrick",
                        "Lead Member for Neighbourhoods",
                        "{name}, {post}",
                    ),
                ),
                Field(
                    "Lead Director",
                    person(
                        "lead_officer",
                        "Howard Pell",
                        "Executive Director of Place",
                        "{name}, {post}",
                    ),
                ),
                Field(
                    "Report author",
                    person(
                        "author",
                        "Yasmin Orde",
                        "Community Safety Strategic Lead",
                        "{name} – {post}",
                    ),
                ),
                Field(
                    "Wards affected",
                    [
                        says("wards", "Quayside"),
                        ", ",
                        says("wards", "Old Town"),
                        " and ",
                        says("wards", "Thorngate"),
                    ],
                ),
                Field(
                    "Is this a key decision?",
                    ["Yes – ", says("key_decision", "expenditure over £250,000", "yes")],
                ),
                Field("Exempt information", says("classification", "Part 1 – Public")),
            ],
            layout="table",
            share=0.3,
        ),
        Heading("Purpose of the report", 1, "1"),
        Para(
            "This report tells Cabinet what was learnt from the Safer Streets money which ended in March, and proposes which parts of the work should go on at the Council's own cost.",
            "1.1",
        ),
        Heading("Recommendations", 1, "2"),
        Para("Cabinet is recommended to:", "2.1", style="lead_in"),
        List(
            [
                [
                    recommendation(
                        "approve the continuation of the street warden team in Quayside and Old Town until 31 March 2025, at a cost of £284,000 to be met from the Neighbourhoods reserve;"
                    )
                ],
                [
                    recommendation(
                        "agree that the Executive Director of Place, in consultation with the Lead Member for Neighbourhoods, be given authority to:",
                        key="stem",
                    ),
                    List(
                        [
                            recommendation(
                                "let a contract for the night bus between Cranstow Central and the University; and"
                            ),
                            recommendation(
                                "make changes to the route and the hours of the wardens as may be needed;"
                            ),
                        ],
                        marker="{i}.",
                    ),
                ],
                [
                    recommendation(
                        "not to proceed with timed street lighting in Thorngate, for the reasons in paragraph 4.6; and"
                    )
                ],
                [
                    recommendation(
                        "ask the Communities Scrutiny Committee to look at the results after twelve months."
                    )
                ],
            ],
            marker="{a}.",
        ),
        Heading("Reasons for recommendations", 1, "3"),
        Para(
            "The wardens are the part of the programme which residents notice most: 61% of those asked in Quayside said that they felt safer because of them.",
            "3.1",
        ),
        Heading("Background", 1, "4"),
        Para("The Council was given £432,000 in 2021 and the same again in 2022.", "4.1"),
        Para("The evaluators recommended that the wardens wear cameras. They do since May.", "4.2"),
        Para(
            "The Cranstow Community Safety Partnership has three priorities, which this report serves:",
            "4.3",
        ),
        List(
            [
                priority("preventing violence against women and girls", label=None),
                priority("tackling serious violence", label=None),
                priority("making the night-time economy safe", label=None),
            ]
        ),
        Para("A petition against timed lighting was signed by 412 residents of Thorngate.", "4.6"),
        Heading("Corporate plan", 1, "5"),
        Para(
            [
                "The proposals support the Council Plan 2022-26 priority of ",
                italic(priority("strong and safe neighbourhoods", scope="corporate", label=None)),
                ".",
            ],
            "5.1",
        ),
        Heading("Alternatives considered", 1, "6"),
        Para(
            "To end the whole programme. This was rejected since the wardens' work would be lost.",
            "6.1",
        ),
        Heading("Financial implications", 1, "7"),
        Para(
            "The reserve stands at £1.1m. The night bus is to be paid for by the operator's levy.",
            "7.1",
        ),
        Heading("Legal implications", 1, "8"),
        Para(
            "Section 17 of the Crime and Disorder Act 1998 requires the Council to do all that it reasonably can to prevent crime and disorder in its area.",
            "8.1",
        ),
    ],
)

MINUTES = Paper(
    name="2023-07-11-cabinet-minutes",
    kind="minutes",
    house=House(
        renderer="word",
        font="Liberation Serif",
        size=12,
        margins=(64, 70, 64, 70),
        number_indent=44,
        item_indent=26,
        looks={
            "top": Look(size=14, bold=True, align="centre", after=4),
            "heading1": Look(size=12, bold=True, before=14, after=4),
            "indented": Look(indent=44, after=6),
        },
    ),
    made="2023-07-19",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "CRANSTOW COUNCIL"), style="top"),
        Para(says("title", ["MINUTES OF THE ", says("committee", "CABINET")]), style="top"),
        Para(
            [
                "Held in the Guildhall at 5.00 pm on ",
                says("meeting_date", "Tuesday 11 July 2023", "2023-07-11"),
            ],
            style="top",
        ),
        Para(
            [
                bold("Present:"),
                " Councillors ",
                person("chair", "A Brigham", None, "{name}"),
                " (Leader, in the Chair), I Sterrick, D Kowal, F Nuttall and R Osei.",
            ]
        ),
        Para(
            [
                bold("Also present:"),
                " Councillor T Maddox (Chair of the Communities Scrutiny Committee).",
            ]
        ),
        Heading("APOLOGIES", 1, "14", item=True),
        Para("Apologies were received from Councillor Lacey.", style="indented"),
        Heading("MINUTES", 1, "15", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That the minutes of the meeting held on 13 June 2023 be signed as a correct record.",
                    procedural=True,
                ),
            ],
            style="indented",
        ),
        Heading("SAFER STREETS: LIGHTING, WARDENS AND THE NIGHT BUS", 1, "16", item=True),
        Para(
            "Councillor Sterrick introduced the report. Councillor Maddox said that his Committee had asked for the wardens to be kept, and was glad.",
            style="indented",
        ),
        Para(
            "Councillor Kowal asked whether the night bus could call at the hospital. The Executive Director of Place undertook to find out.",
            style="indented",
        ),
        Para([bold("RESOLVED"), " – That –"], style="indented"),
        List(
            [
                decision(
                    "the continuation of the street warden team in Quayside and Old Town until 31 March 2025 be approved, at a cost of £284,000;"
                ),
                decision(
                    "authority be given to the Executive Director of Place, in consultation with the Lead Member, to let a contract for the night bus and to change routes and hours;"
                ),
                decision("timed street lighting in Thorngate not be proceeded with; and"),
                decision(
                    "the Communities Scrutiny Committee be asked to look at the results after twelve months.",
                ),
            ],
            marker="({1})",
        ),
        Heading("LIBRARY FINES", 1, "17", item=True),
        Para(
            [
                "Consideration was given to a report of the Head of Libraries which proposed that fines for children be ended. ",
                decision(
                    "It was moved by Councillor Nuttall and seconded by Councillor Osei that the report be deferred to the September meeting so that the loss of income could be checked.",
                    outcome="deferred",
                ),
            ],
            style="indented",
        ),
        Para(
            more(
                "On being put to the vote, the motion was carried (4 for, 1 against), and it was ",
                bold("RESOLVED"),
                " accordingly.",
            ),
            style="indented",
        ),
        Heading("EXCLUSION OF THE PUBLIC", 1, "18", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That, under section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting for the next item, on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A.",
                    procedural=True,
                ),
            ],
            style="indented",
        ),
        Heading("SALE OF LAND AT FERRY ROAD", 1, "19", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision("That the offer described in the report be declined."),
            ],
            style="indented",
        ),
        Para("The meeting closed at 6.12 pm."),
    ],
)

DELEGATED = Paper(
    name="2024-02-02-officer-decision-record",
    kind="decision_notice",
    house=FORMS,
    made="2024-02-02",
    body=[
        Para(says("council", "Cranstow Council"), style="heading1"),
        Para("Record of Officer Executive Decision", style="heading1"),
        Table(
            [
                [Cell("Decision ref. no.", style="label_cell"), says("reference", "OED/2024/017")],
                [Cell("Decision maker", style="label_cell"), "Executive Director of Place"],
                [
                    Cell("Date of decision", style="label_cell"),
                    "02/02/2024",
                ],
                [Cell("Subject", style="label_cell"), says("title", "Night bus contract")],
                [
                    Cell("Decision made", style="label_cell"),
                    decision(
                        "To award the contract for the night bus between Cranstow Central and the University to Pennant Coaches Ltd for two years from 1 March 2024, at £96,000 a year.",
                        item=None,
                        heading="Night bus contract",
                    ),
                ],
                [
                    Cell("Reasons for the decision", style="label_cell"),
                    "Three tenders came in. Pennant's was the lowest and scored highest for quality.",
                ],
                [
                    Cell("Alternatives considered and rejected", style="label_cell"),
                    "To run the bus in-house. There are no drivers.",
                ],
                [Cell("Key decision?", style="label_cell"), says("key_decision", "No", "no")],
                [
                    Cell("Contact officer", style="label_cell"),
                    person(
                        "contact_officer",
                        "Yasmin Orde",
                        "Community Safety Strategic Lead",
                        "{name}, {post}",
                    ),
                ],
                [Cell("Wards affected", style="label_cell"), says("wards", "All")],
            ],
            widths=(0.3, 0.7),
        ),
    ],
)

SUMMARY = Paper(
    name="2023-09-12-cabinet-summary-of-decisions",
    kind="decision_notice",
    house=FORMS,
    made="2023-09-13",
    foot=Running(left="Published 13 September 2023", right="{page}"),
    body=[
        Para(says("council", "Cranstow Council"), style="heading1"),
        Para(
            [
                says(
                    "title",
                    [
                        "Summary of decisions taken at the meeting of the ",
                        says("committee", "Cabinet"),
                        " held on ",
                        says("meeting_date", "12 September 2023", "2023-09-12"),
                    ],
                ),
            ],
            style="heading1",
        ),
        Para(
            "Decisions marked * may not be called in. All others come into force at 5 pm on 20 September 2023 unless five councillors object."
        ),
        Table(
            [
                [
                    Cell("Agenda item", style="head_cell"),
                    Cell("Topic", style="head_cell"),
                    Cell("Decision", style="head_cell"),
                ],
                [
                    "6",
                    "Library fines",
                    [
                        Para("The Cabinet agreed:"),
                        List(
                            [
                                decision(
                                    "to end fines for readers under 18 from 1 October 2023; and",
                                    item="6",
                                    heading="Library fines",
                                ),
                                decision(
                                    "to review the loss of income after a year.",
                                    item="6",
                                    heading="Library fines",
                                ),
                            ],
                            marker="({1})",
                        ),
                    ],
                ],
                [
                    "7",
                    "Allotment rents",
                    decision(
                        "The proposed increase of 9 per cent was not agreed.",
                        outcome="rejected",
                        item="7",
                        heading="Allotment rents",
                    ),
                ],
                [
                    "8",
                    "Quarter 1 performance",
                    decision(
                        "That the report be noted.",
                        outcome="noted",
                        item="8",
                        heading="Quarter 1 performance",
                    ),
                ],
                [
                    "9*",
                    "Borrowing limit",
                    decision(
                        "To RECOMMEND to Council that the limit on borrowing be raised to £212m.",
                        outcome="referred",
                        item="9",
                        heading="Borrowing limit",
                    ),
                ],
            ],
            head_rows=1,
            widths=(0.12, 0.28, 0.6),
        ),
    ],
)

STRATEGY = Paper(
    name="2022-25-community-safety-strategy",
    kind="csp_plan",
    house=GLOSSY,
    made="2022-04-20",
    foot=Running(left="Cranstow Community Safety Strategy", right="{page}", first=False),
    body=[
        Para(says("council", "Cranstow Community Safety Partnership"), style="sub"),
        Para(says("title", "Community Safety Strategy"), style="cover"),
        Para(
            [
                says("period_start", "April 2022", "2022"),
                " to ",
                says("period_end", "March 2025", "2025"),
            ],
            style="sub",
        ),
        PageBreak(),
        Heading("Foreword", 1),
        Para(
            "Cranstow is a safe place for most people, most of the time. This strategy says what the partners will do so that it is safe for everybody."
        ),
        Para("Chief Superintendent Dilys Marrow, Chair of the Partnership"),
        Heading("What people told us", 1),
        Para(
            "1,204 people answered our survey. The three things that worried them most were speeding, drug dealing and groups of young people in the park. Their top priority for the police was being seen on foot."
        ),
        Heading("Our priorities at a glance", 1),
        Tiles(
            [
                [bold("1 "), priority("Protecting people from exploitation", label="1")],
                [bold("2 "), priority("Reducing violence", label="2")],
                [bold("3 "), priority("Safer neighbourhoods", label="3")],
                [bold("4 "), priority("Breaking the cycle of offending", label="4")],
            ],
            across=2,
        ),
        Para(
            [
                "Running through everything we do are two cross-cutting themes: ",
                priority("listening to victims", label=None),
                ", and ",
                priority("dealing with drugs and alcohol", label=None),
                ".",
            ]
        ),
        PageBreak(),
        Heading("Priority 1: Protecting people from exploitation", 1),
        Para(bold("Why is this a priority?")),
        Para("County lines gangs have used 31 addresses in the borough."),
        Para(bold("What we will do")),
        List(
            [
                "Train 400 taxi drivers and hotel staff to know the signs",
                "Visit the homes of people at risk of cuckooing every week",
            ]
        ),
        Para(bold("How we will know")),
        Para("Fewer children missing more than once; more referrals from the trade."),
        Heading("Priority 2: Reducing violence", 1),
        Para(bold("Why is this a priority?")),
        Para("Knife crime rose by 12% in two years."),
        Para(bold("What we will do")),
        List(["A weekly violence reduction meeting", "Mentors in four secondary schools"]),
        PageBreak(),
        Heading("Priority 3: Safer neighbourhoods", 1),
        Para("Anti-social behaviour is what residents see."),
        List(["Wardens on foot seven evenings a week", "Noise cases closed in 20 days"]),
        Heading("Priority 4: Breaking the cycle of offending", 1),
        Para("One in four of those released from prison to Cranstow offends again within a year."),
        List(["A flat ready on the day of release", "Work found through the Foundry scheme"]),
        Heading("How this links to other plans", 1),
        Para(
            "The priorities of the Police and Crime Plan are: supporting victims, keeping roads safe, and visible policing. The Health and Wellbeing Board's priorities are a good start in life and healthy ageing."
        ),
    ],
)

ASSESSMENT = Paper(
    name="2021-strategic-assessment-summary",
    kind="strategic_assessment",
    house=REPORTS,
    made="2021-12-01",
    foot=Running(centre=says("classification", "OFFICIAL"), right="{page}"),
    body=[
        Para(says("council", "Cranstow Community Safety Partnership"), style="banner"),
        Para(
            says(
                "title", "Strategic Intelligence Assessment 2021: summary for the Partnership Board"
            ),
            style="banner",
        ),
        Heading("Introduction", 1, "1"),
        Para("The Partnership must assess crime and disorder each year. This is the summary."),
        Heading("What the data say", 1, "2"),
        Table(
            [
                [
                    Cell("Type", style="head_cell"),
                    Cell("2019/20", style="head_cell"),
                    Cell("2020/21", style="head_cell"),
                    Cell("Change", style="head_cell"),
                ],
                ["Burglary", "612", "401", "-34%"],
                ["Violence with injury", "1,340", "1,288", "-4%"],
                ["Anti-social behaviour", "4,102", "6,377", "+55%"],
            ],
            head_rows=1,
        ),
        Heading("Scoring", 1, "3"),
        Para("Each problem was scored for harm, likelihood and what partners can do about it."),
        Heading("Proposed priorities for 2022-25", 1, "4"),
        Para(
            "In the light of the scores it is proposed that the Partnership adopt the following strategic priorities:"
        ),
        Table(
            [
                [
                    Cell("Rank", style="head_cell"),
                    Cell("Priority", style="head_cell"),
                    Cell("Score", style="head_cell"),
                    Cell("Lead partner", style="head_cell"),
                ],
                [
                    "1",
                    priority("Exploitation of children and adults", label="1"),
                    "19",
                    "Children's Services",
                ],
                ["2", priority("Violence, including domestic abuse", label="2"), "17", "Police"],
                ["3", priority("Anti-social behaviour", label="3"), "14", "Council"],
                ["4", priority("Reoffending", label="4"), "13", "Probation"],
            ],
            head_rows=1,
            widths=(0.1, 0.5, 0.12, 0.28),
        ),
        Para("Burglary and vehicle crime should no longer be priorities, but be kept under watch."),
    ],
)

REVIEW = Paper(
    name="2022-11-task-group-street-drinking",
    kind="scrutiny_review",
    house=GLOSSY,
    made="2022-11-02",
    foot=Running(centre="{page}", first=False),
    body=[
        Para(says("council", "Cranstow Council"), style="sub"),
        Para(says("title", "Last Orders: street drinking in the Old Town"), style="cover"),
        Para(
            [
                "Report of the Street Drinking Task and Finish Group of the ",
                says("committee", "Communities Scrutiny Committee"),
            ],
            style="sub",
        ),
        Para("November 2022", style="sub"),
        PageBreak(),
        Heading("Chair's introduction", 1),
        Para(
            "We began thinking that this was about nuisance. We ended thinking that it was about loneliness."
        ),
        Heading("How we worked", 1),
        Para(
            "The group met seven times, walked the Old Town twice by night, and heard from traders, drinkers, nurses and the police."
        ),
        Heading("What we found", 1),
        Heading("The powers that there are", 2),
        Para(
            "The Public Spaces Protection Order ends in June 2023. Officers told us that it was used 31 times in three years."
        ),
        Box(
            [
                Para(bold("Recommendation 1")),
                Para(
                    recommendation(
                        "That the Cabinet renew the Public Spaces Protection Order for the Old Town for three years, with the station forecourt added to it.",
                        label="1",
                    )
                ),
            ]
        ),
        Heading("The people", 2),
        Para("Of the 40 or so people who drink in the square, 27 have no settled home."),
        Box(
            [
                Para(bold("Recommendation 2")),
                Para(
                    recommendation(
                        "That the Director of Public Health put an alcohol nurse on the street team for two evenings a week, and report on what is achieved after six months.",
                        label="2",
                    )
                ),
            ]
        ),
        Box(
            [
                Para(bold("Recommendation 3")),
                Para(
                    recommendation(
                        "That the Cabinet ask the Cranstow Homes Board to keep four flats for people leaving the street.",
                        label="3",
                    )
                ),
            ]
        ),
        Heading("The shops", 2),
        Para(
            "Eleven shops within 200 metres sell single cans. A scheme in another town recommended that shops sign a pledge; it worked where the trading standards officer called each month."
        ),
        Box(
            [
                Para(bold("Recommendation 4")),
                Para(
                    recommendation(
                        "That the Licensing Committee consider a policy on cumulative impact for off-licences in the Old Town.",
                        label="4",
                    )
                ),
            ]
        ),
        Heading("Thanks", 1),
        Para("We thank all who came and told us what they knew."),
    ],
)

PLEDGES = Paper(
    name="2019-23-neighbourhoods-compact",
    kind="csp_plan",
    house=FORMS,
    made="2019-06-01",
    tagged=False,
    body=[
        Para(says("council", "Safer Cranstow Partnership"), style="heading1"),
        Para(
            [
                says(
                    "title",
                    [
                        "Crime and Disorder Reduction Plan ",
                        says("period_start", "2019"),
                        "/",
                        says("period_end", "2023"),
                    ],
                ),
            ],
            style="heading1",
        ),
        Para(
            "The partners have reviewed the assessment of December 2018 and have agreed to concentrate on five themes, namely:"
        ),
        List(
            [
                priority("Domestic abuse and sexual violence", label="a"),
                priority("Gangs and knives", label="b"),
                priority("Hate crime", label="c"),
                priority("Fire-setting", label="d"),
                priority("Young people at risk", label="e"),
            ],
            marker="({a})",
            typed=True,
        ),
        Para("Theme (a) – Domestic abuse and sexual violence", style="heading1"),
        Para(
            "Lead: Adult Social Care. In 2018 there were 2,310 reports. We shall open a second refuge and train every housing officer."
        ),
        Para("Theme (b) – Gangs and knives", style="heading1"),
        Para("Lead: Police. Weapon sweeps with residents; a knife bin in each of the three parks."),
        Para("Theme (c) – Hate crime", style="heading1"),
        Para("Lead: Council. Third-party reporting centres in two libraries and the mosque."),
        Para("Theme (d) – Fire-setting", style="heading1"),
        Para(
            "Lead: Fire and Rescue Service. Rubbish moved within a day where it has been lit before."
        ),
        Para("Theme (e) – Young people at risk", style="heading1"),
        Para("Lead: Youth Offending Team. Boxing on Friday nights; a job fair each spring."),
    ],
)

SCOTTISH = Paper(
    name="2020-02-18-policing-and-safety-minutes",
    kind="minutes",
    house=House(
        renderer="web",
        font="Lato",
        size=10.5,
        leading=1.4,
        margins=(54, 60, 54, 60),
        looks={
            "top": Look(size=15, bold=True, after=4),
            "heading1": Look(size=12, bold=True, before=12, after=3),
            "heading2": Look(size=10.5, bold=True, italic=True, before=4, after=2),
        },
    ),
    made="2020-03-02",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", "The Glenorran Council"), style="top"),
        Para(
            [
                says("title", ["Minute of the ", says("committee", "Public Protection Committee")]),
            ],
            style="top",
        ),
        Para(
            [
                says("meeting_date", "Tuesday, 18 February 2020", "2020-02-18"),
                ", 10.00am, Council Chambers, Orran",
            ]
        ),
        Para(
            [
                bold("Present"),
                " – ",
                "Councillors ",
                person("chair", "Catriona Muir", None, "{name}"),
                " (Convener), Rae, Lindsay, Petrie and Wishart.",
            ]
        ),
        Heading("Fire and rescue: quarterly performance", 1, "1.", item=True),
        Para(
            "The Local Senior Officer gave details of performance from October to December 2019. Accidental fires in homes had gone down from 41 to 33."
        ),
        Heading("Decision", 2),
        List(
            [
                decision("To note the report.", outcome="noted"),
                decision(
                    "To ask the Local Senior Officer to include figures for false alarms at schools in the next report."
                ),
            ],
            marker="{1})",
        ),
        Heading("Taxi stances at the harbour", 1, "2.", item=True),
        Para(
            "The Head of Roads recommended two further stances at the harbour. The Convener, seconded by Councillor Rae, moved approval of the recommendation. As an amendment, Councillor Petrie, seconded by Councillor Wishart, moved that one stance be made and its use be counted for six months. On a vote being taken, 2 voted for the amendment and 3 for the motion."
        ),
        Heading("Decision", 2),
        Para(decision("To approve two further taxi stances at the harbour.")),
        Heading("Air weapons licensing: fees", 1, "3.", item=True),
        Heading("Decision", 2),
        Para(
            decision(
                "To continue consideration of the fees to the meeting on 21 April 2020.",
                outcome="deferred",
            )
        ),
    ],
)

ANNUAL = Paper(
    name="2024-06-13-scrutiny-csp-annual-report",
    kind="committee_report",
    house=House(
        renderer="web",
        font="Liberation Sans",
        size=11,
        leading=1.3,
        margins=(60, 60, 60, 60),
        looks={
            "heading1": Look(size=12, bold=True, before=12, after=4, shade="#e8e8e8"),
            "label_cell": Look(bold=True),
            "top": Look(size=13, bold=True, align="right"),
        },
    ),
    made="2024-06-05",
    foot=Running(left="Report no. 24/0613", right="{page}"),
    body=[
        Para(["Report No. ", says("reference", "24/0613")], style="top"),
        Para([bold("COMMITTEE:"), " ", says("committee", "Communities Scrutiny Committee")]),
        Para([bold("DATE:"), " ", says("meeting_date", "Thursday 13 June 2024", "2024-06-13")]),
        Para(
            [
                bold("SUBJECT:"),
                " ",
                says("title", "Cranstow Community Safety Partnership – Annual Report 2023/24"),
            ]
        ),
        Para(
            [
                bold("REPORT OF:"),
                " ",
                person("report_of", None, "Head of Safer Communities", "{post}"),
            ]
        ),
        Heading("What the Committee is asked to do", 1),
        List(
            [
                recommendation("Consider the Partnership's annual report at Appendix A."),
                recommendation(
                    "Tell the Cabinet member of any matter that it would like the Partnership to look into in 2024/25."
                ),
            ],
            marker="{1}.",
        ),
        Heading("Progress against our priorities", 1),
        Para("The Partnership's priorities are set out below, with what was done in the year."),
        List(
            [
                [
                    bold(priority("Exploitation", label=None)),
                    " – 612 taxi drivers were trained. Nine premises were closed by court order.",
                ],
                [
                    bold(priority("Violence", label=None)),
                    " – mentors saw 88 pupils. Knife crime went down by 7%.",
                ],
                [
                    bold(priority("Neighbourhoods", label=None)),
                    " – the wardens made 14,200 visits.",
                ],
                [
                    bold(priority("Reoffending", label=None)),
                    " – 23 men and 4 women had a flat on the day of their release.",
                ],
            ]
        ),
        Heading("Looking ahead", 1),
        Para(
            "The strategy ends in March 2025. The Board will settle new priorities in the autumn. It is recommended practice to ask residents first."
        ),
        Heading("Finance", 1),
        Para("There is no cost to the Council beyond the budget agreed in February."),
    ],
)

COUNCIL_PLAN = Paper(
    name="2022-26-council-plan",
    kind="plan",
    house=GLOSSY,
    made="2022-03-01",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Cranstow Council"), style="sub"),
        Para(
            says(
                "title",
                [
                    "The Council Plan ",
                    says("period_start", "2022"),
                    " – ",
                    says("period_end", "2026"),
                ],
            ),
            style="cover",
        ),
        PageBreak(),
        Columns(
            [
                Heading("Where we are", 1),
                Para(
                    "Cranstow has 214,000 people and is growing. One child in five is poor. The river floods more often than it did."
                ),
                Heading("What matters most", 1),
                Para("We have chosen four priorities for the next four years:"),
                List(
                    [
                        priority("Strong and safe neighbourhoods", scope="corporate", label=None),
                        priority("A fair start for every child", scope="corporate", label=None),
                        priority("Good work and a green economy", scope="corporate", label=None),
                        priority("A council that listens", scope="corporate", label=None),
                    ]
                ),
                Heading("How we will pay for it", 1),
                Para("We must save £18m by 2026. We will not save it on the wardens."),
            ],
            count=2,
        ),
    ],
)

PAPERS = [
    CABINET,
    MINUTES,
    DELEGATED,
    SUMMARY,
    STRATEGY,
    ASSESSMENT,
    REVIEW,
    PLEDGES,
    SCOTTISH,
    ANNUAL,
    COUNCIL_PLAN,
]
