"""Brackwater: a metropolitan borough and its neighbours, in houses of other styles."""

from corpus.authoring import (
    Cell,
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Stamp,
    Table,
    bold,
    decision,
    opens,
    person,
    priority,
    recommendation,
    says,
)

METRO = House(
    renderer="word",
    font="Open Sans",
    size=10,
    leading=1.2,
    margins=(60, 60, 60, 60),
    item_indent=26,
    number_indent=36,
    looks={
        "heading1": Look(size=11, bold=True, before=12, after=4),
        "label_cell": Look(bold=True),
        "top": Look(size=14, bold=True, after=4),
    },
)
TYPED = House(
    renderer="word",
    font="Liberation Mono",
    size=10,
    margins=(64, 64, 64, 64),
    real_headings=False,
    typed_markers=True,
    looks={
        "heading1": Look(size=10, bold=True, underline=True, before=10, after=6),
        "top": Look(size=10, bold=True, align="centre", after=4),
    },
)
LONDON = House(
    renderer="web",
    font="Liberation Sans",
    size=11,
    leading=1.35,
    margins=(60, 60, 60, 60),
    looks={
        "heading1": Look(size=13, bold=True, before=12, after=4, colour="#00507a"),
        "heading2": Look(size=11, bold=True, before=6, after=2),
        "cover": Look(size=26, bold=True, colour="#00507a", before=120, after=8),
        "sub": Look(size=14, after=6),
        "head_cell": Look(bold=True, shade="#dbe9f1"),
        "tile": Look(border="#00507a"),
    },
)

LICENSING = Paper(
    name="2017-03-09-licensing-and-safety-minutes",
    kind="minutes",
    house=TYPED,
    made="2017-03-20",
    tagged=False,
    body=[
        Para(says("council", "BRACKWATER METROPOLITAN BOROUGH COUNCIL"), style="top"),
        Para(
            says("title", says("committee", "LICENSING AND PUBLIC SAFETY COMMITTEE")), style="top"
        ),
        Para(says("meeting_date", "THURSDAY, 9TH MARCH, 2017", "2017-03-09"), style="top"),
        Para(["PRESENT: ", person("chair", "COUNCILLOR T. OAKES", None, "{name}"), " (CHAIR)"]),
        Para("COUNCILLORS BAINES, CURRAN, DAS, FENWICK AND HOLROYD."),
        Para([opens("DECLARATIONS OF INTEREST", item="61")], "61."),
        Para("There were none."),
        Para([opens("TAXI DRIVERS: SAFEGUARDING TRAINING", item="62")], "62."),
        Para(
            "The Chief Officer submitted a report on the training that drivers must take before their badges are renewed."
        ),
        Para(
            "Members asked how many had failed. Forty-one had, of whom thirty-nine passed the second time."
        ),
        Para([bold("RESOLVED:"), " That"]),
        List(
            [
                decision("the report be received and noted;", outcome="noted"),
                decision("drivers who fail twice be brought before this Committee; and"),
                decision("a further report be submitted in six months' time."),
            ],
            marker="({i})",
        ),
        Para([opens("CUMULATIVE IMPACT: STATION QUARTER", item="63")], "63."),
        Para(
            "Pursuant to Minute 48, the Chief Officer reported that 112 replies had come to the consultation."
        ),
        Para(
            [
                bold("RECOMMENDED TO COUNCIL:"),
                " ",
                decision(
                    "That the Station Quarter be an area of cumulative impact from 1st May, 2017.",
                    outcome="referred",
                ),
            ]
        ),
        Para([opens("FEES", item="64")], "64."),
        Para(
            [
                "It was moved by Councillor Curran that fees be frozen. The motion was not seconded and fell. ",
                bold("RESOLVED:"),
                " ",
                decision(
                    "That the fees set out in Appendix 2 be approved, Councillor Curran dissenting."
                ),
            ]
        ),
    ],
)

LONDON_REPORT = Paper(
    name="2023-11-15-overview-serious-youth-violence",
    kind="committee_report",
    house=LONDON,
    made="2023-11-03",
    foot=Running(centre="Page {page} of {pages}"),
    body=[
        Para(says("council", "London Borough of Eastmere"), style="heading1"),
        Table(
            [
                [
                    Cell("Meeting", style="head_cell"),
                    says("committee", "Overview and Scrutiny Committee"),
                    Cell("Item", style="head_cell"),
                    says("agenda_item", "8"),
                ],
                [
                    Cell("Date", style="head_cell"),
                    says("meeting_date", "15 November 2023", "2023-11-15"),
                    Cell("Wards", style="head_cell"),
                    says("wards", "All"),
                ],
                [
                    Cell("Report title", style="head_cell"),
                    Cell(says("title", "Serious youth violence: one year on"), across=3),
                ],
                [
                    Cell("Report of", style="head_cell"),
                    Cell(
                        person(
                            "report_of",
                            "Delphine Okafor",
                            "Corporate Director of Communities",
                            "{name}, {post}",
                        ),
                        across=3,
                    ),
                ],
                [
                    Cell("Contact", style="head_cell"),
                    Cell(
                        person(
                            "contact_officer",
                            "Ruairi Lench",
                            "Violence Reduction Manager",
                            "{name}, {post}",
                        ),
                        across=3,
                    ),
                ],
                [
                    Cell("Status", style="head_cell"),
                    Cell(says("classification", "Not exempt"), across=3),
                ],
            ],
            widths=(0.18, 0.42, 0.15, 0.25),
        ),
        Heading("Summary", 1),
        Para(
            "A year ago the Committee held a challenge session. This report says what has been done on each of its eleven recommendations."
        ),
        Heading("Recommendation(s)", 1),
        Para("The Overview and Scrutiny Committee is recommended to:"),
        List(
            [
                recommendation("Note the progress made against the action plan at Appendix 1."),
                recommendation("Agree that no further report is needed, save by exception."),
            ],
            marker="{1}.",
        ),
        Heading("1. Reasons for the decisions", 1),
        Para("The Committee asked for this report in October 2022.", "1.1"),
        Heading("2. Alternative options", 1),
        Para("None.", "2.1"),
        Heading("3. Details of the report", 1),
        Para(
            "There were 61 knife injuries among those under 25, against 84 the year before.", "3.1"
        ),
        Para(
            "The borough's Violence Reduction Action Plan 2022-25 is built on three pillars: prevention; early help; and enforcement.",
            "3.2",
        ),
        Para("It was suggested by the Committee that mentors be paid. They are now.", "3.3"),
        Heading("4. Equalities implications", 1),
        Para("Boys of African and Caribbean heritage are over-represented among victims.", "4.1"),
        Heading("5. Comments of the Chief Finance Officer", 1),
        Para("The grant of £412,000 ends in March 2025.", "5.1"),
    ],
)

EXEC_NOTICE = Paper(
    name="2023-12-05-eastmere-mayor-decisions",
    kind="decision_notice",
    house=LONDON,
    made="2023-12-06",
    body=[
        Para(says("council", "London Borough of Eastmere"), style="heading1"),
        Para(
            says("title", ["Decisions of the ", says("committee", "Mayor in Cabinet")]),
            style="heading1",
        ),
        Para([says("meeting_date", "Tuesday 5 December 2023", "2023-12-05")]),
        Heading("6.1 Night-time economy strategy", 1, item=False),
        Para(bold("Decision")),
        Para("The Mayor, in consultation with Cabinet:"),
        List(
            [
                decision(
                    "Adopted the strategy at Appendix A, subject to the changes tabled.",
                    outcome="agreed_as_amended",
                    item="6.1",
                    heading="Night-time economy strategy",
                ),
                decision(
                    "Noted the equality analysis.",
                    outcome="noted",
                    item="6.1",
                    heading="Night-time economy strategy",
                ),
            ],
            marker="{1}.",
        ),
        Para([bold("Action by: "), "Corporate Director of Communities"]),
        Heading("6.2 Cameras at Marsh Lane", 1),
        Para(bold("Decision")),
        List(
            [
                decision(
                    "Deferred to January, so that residents could be asked.",
                    outcome="deferred",
                    item="6.2",
                    heading="Cameras at Marsh Lane",
                )
            ],
            marker="{1}.",
        ),
    ],
)

PRIORITY_TABLE = Paper(
    name="2018-21-brackwater-community-safety-plan",
    kind="csp_plan",
    house=LONDON,
    made="2018-04-03",
    foot=Running(left="Safer Brackwater Partnership", right="{page}", first=False),
    body=[
        Para(says("council", "Safer Brackwater Partnership"), style="sub"),
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para([says("period_start", "2018"), " to ", says("period_end", "2021")], style="sub"),
        PageBreak(),
        Heading("Introduction", 1),
        Para(
            "The Crime and Disorder Act 1998 asks the police, the council, the fire service, probation and the health service to work together. We do."
        ),
        Heading("Priorities and outcomes", 1),
        Table(
            [
                [
                    Cell("Priority", style="head_cell"),
                    Cell("Outcome we want", style="head_cell"),
                    Cell("Lead", style="head_cell"),
                ],
                [
                    Cell([bold("1. "), priority("Tackling organised crime", label="1")]),
                    "Fewer gangs, fewer guns",
                    "Police",
                ],
                [
                    Cell([bold("2. "), priority("Protecting vulnerable victims", label="2")]),
                    "Victims who come back to us less often",
                    "Adult Care",
                ],
                [
                    Cell([bold("3. "), priority("Clean and orderly town centres", label="3")]),
                    "People stay after dark",
                    "Council",
                ],
            ],
            head_rows=1,
            widths=(0.4, 0.4, 0.2),
        ),
        Heading("Performance in 2017/18", 1),
        Para(
            "Robbery went up by 9%. Arson went down by a third. Our priority last year was burglary, which has halved."
        ),
        Heading("Resources", 1),
        Para("The partners put in £640,000 between them."),
    ],
)

OBJECTIVES = Paper(
    name="2013-16-north-brack-strategy",
    kind="csp_plan",
    house=METRO,
    made="2013-05-01",
    foot=Running(right="Page {page}"),
    body=[
        Para(says("council", "North Brack Community Safety Partnership"), style="top"),
        Para(
            [
                says(
                    "title",
                    [
                        "Community Safety Strategy ",
                        says("period_start", "2013"),
                        " - ",
                        says("period_end", "16", "2016"),
                    ],
                )
            ],
            style="top",
        ),
        Heading("1. How this strategy came about", 1),
        Para(
            "We took account of the strategic assessment, the Police and Crime Plan and what 890 residents told us."
        ),
        Heading("2. Strategic objectives", 1),
        Para([bold("Strategic objective 1: "), priority("Reduce violent crime", label="1")]),
        Para("We will bring pubs and police together each month, and fund street pastors."),
        Para(
            [
                bold("Strategic objective 2: "),
                priority("Reduce anti-social behaviour and criminal damage", label="2"),
            ]
        ),
        Para("We will see every repeat victim within two days."),
        Para([bold("Strategic objective 3: "), priority("Reduce re-offending", label="3")]),
        Para("We will meet people at the prison gate."),
        Para([bold("Strategic objective 4: "), priority("Build confidence", label="4")]),
        Para("We will tell people what we have done."),
        Heading("3. How we will measure success", 1),
        Para("By recorded crime, by the survey, and by what victims say."),
    ],
)

JOINT = Paper(
    name="2019-06-25-joint-waste-board-minutes",
    kind="minutes",
    house=METRO,
    made="2019-07-02",
    foot=Running(centre="{page}"),
    body=[
        Para(
            says("title", ["Minutes of the ", says("committee", "Brack Valley Joint Waste Board")]),
            style="top",
        ),
        Para(
            [
                "Date: ",
                says("meeting_date", "25 June 2019", "2019-06-25"),
                "    Time: 14:00    Venue: Civic Hall, Brackwater",
            ]
        ),
        Table(
            [
                [bold("Item"), bold("Discussion and decisions"), bold("Action")],
                [
                    "1",
                    [
                        Para(bold("Welcome and apologies")),
                        Para("Cllr Dunne welcomed members. Apologies were received from Cllr Rix."),
                    ],
                    "",
                ],
                [
                    "2",
                    [
                        Para(bold("Minutes of 26 March")),
                        Para(
                            decision(
                                "The minutes were agreed as a true record.",
                                procedural=True,
                                item="2",
                                heading="Minutes of 26 March",
                            )
                        ),
                    ],
                    "",
                ],
                [
                    "3",
                    [
                        Para(bold("Fly-tipping campaign")),
                        Para("Members saw the film. It has been watched 40,000 times."),
                        Para(
                            decision(
                                "The Board agreed to fund the campaign for a second year at £15,000.",
                                item="3",
                                heading="Fly-tipping campaign",
                            )
                        ),
                    ],
                    "Waste Manager, by September",
                ],
                [
                    "4",
                    [
                        Para(bold("Contract extension")),
                        Para(
                            decision(
                                "It was agreed to defer this item until legal advice is to hand.",
                                outcome="deferred",
                                item="4",
                                heading="Contract extension",
                            )
                        ),
                    ],
                    "Solicitor",
                ],
            ],
            widths=(0.08, 0.7, 0.22),
        ),
    ],
)

BRIEFING = Paper(
    name="2010-09-14-policy-board-report",
    kind="committee_report",
    house=TYPED,
    made="2010-09-01",
    tagged=False,
    stamps=(Stamp(["AGENDA ITEM NO. ", says("agenda_item", "11")], at="top right", bold=True),),
    body=[
        Para(["REPORT TO: ", says("committee", "POLICY BOARD")]),
        Para(["DATE: ", says("meeting_date", "14TH SEPTEMBER 2010", "2010-09-14")]),
        Para(
            [
                "REPORTING OFFICER: ",
                person("report_of", None, "DIRECTOR OF NEIGHBOURHOODS", "{post}"),
            ]
        ),
        Para(["SUBJECT: ", says("title", "DESIGNATED PUBLIC PLACES ORDER, HIGH STREET")]),
        Para(["WARDS: ", says("wards", "CENTRAL"), ", ", says("wards", "DOCKS")]),
        Para("1.0 PURPOSE OF REPORT", style="heading1"),
        Para("1.1 To tell members what was said in the consultation and to ask for a decision."),
        Para("2.0 RECOMMENDED: That", style="heading1"),
        List(
            [
                recommendation("the Order be made with effect from 1st December 2010;", label="1"),
                recommendation(
                    "signs be put up at the eleven places shown on the plan; and", label="2"
                ),
                recommendation("the Director report on its effect after twelve months.", label="3"),
            ],
            marker="({1})",
        ),
        Para("3.0 SUPPORTING INFORMATION", style="heading1"),
        Para(
            "3.1 The police recorded 214 incidents of drunken disorder in the High Street in 2009."
        ),
        Para("3.2 Of 96 replies, 90 were in favour."),
        Para("4.0 IMPLICATIONS FOR THE COUNCIL'S PRIORITIES", style="heading1"),
        Para(
            [
                bold("4.1 "),
                priority("A Safer Borough", scope="corporate", label="4.1"),
                " - The Order will help officers to deal with drinkers who cause alarm.",
            ]
        ),
        Para(
            [
                bold("4.2 "),
                priority("A Healthy Borough", scope="corporate", label="4.2"),
                " - There may be a small effect on drinking.",
            ]
        ),
        Para("5.0 RISK ANALYSIS", style="heading1"),
        Para("5.1 None."),
    ],
)

WELSH_PLAN = Paper(
    name="2024-cynllun-lles-a-diogelwch",
    kind="csp_plan",
    house=LONDON,
    made="2024-02-01",
    lang="cy-GB",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Partneriaeth Diogelwch Cymunedol Dyffryn Aur"), style="sub"),
        Para(says("title", "Cynllun Diogelwch Cymunedol"), style="cover"),
        Para([says("period_start", "2024"), " - ", says("period_end", "2027")], style="sub"),
        PageBreak(),
        Heading("Cyflwyniad", 1),
        Para(
            "Mae'r cynllun hwn yn dweud sut y byddwn yn gweithio gyda'n gilydd i gadw pobl yn ddiogel."
        ),
        Heading("Ein blaenoriaethau", 1),
        List(
            [
                priority("Trais yn erbyn menywod a merched", label=None),
                priority("Ymddygiad gwrthgymdeithasol", label=None),
                priority("Troseddau casineb", label=None),
                priority("Camddefnyddio sylweddau", label=None),
            ]
        ),
        Heading("Sut y byddwn yn mesur", 1),
        Para("Bydd y bwrdd yn edrych ar y ffigurau bob chwarter."),
    ],
)

PAPERS = [
    LICENSING,
    LONDON_REPORT,
    EXEC_NOTICE,
    PRIORITY_TABLE,
    OBJECTIVES,
    JOINT,
    BRIEFING,
    WELSH_PLAN,
]
