"""Ternholt: plans and records of a district and its partnership, each in a form of its own."""

from corpus.authoring import (
    Cell,
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
    bold,
    decision,
    opens,
    person,
    priority,
    recommendation,
    says,
)

WEB = House(
    renderer="web",
    font="Open Sans",
    size=11,
    leading=1.4,
    margins=(54, 54, 54, 54),
    looks={
        "cover": Look(size=27, bold=True, colour="#0b4f3c", before=130, after=8),
        "sub": Look(size=14, after=6),
        "heading1": Look(size=17, bold=True, colour="#0b4f3c", before=10, after=5),
        "heading2": Look(size=13, bold=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#dcebe5"),
    },
)
WORD = House(
    renderer="word",
    font="Carlito",
    size=12,
    margins=(64, 64, 64, 64),
    item_indent=28,
    number_indent=40,
    looks={
        "heading1": Look(size=13, bold=True, before=12, after=4),
        "top": Look(size=15, bold=True, after=4),
    },
)

SENTENCE_PLAN = Paper(
    name="2015-18-safer-ternholt-plan",
    kind="csp_plan",
    house=WEB,
    made="2015-04-01",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Ternholt Community Safety Partnership"), style="sub"),
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para([says("period_start", "2015"), "-", says("period_end", "2018")], style="sub"),
        PageBreak(),
        Heading("Where we are", 1),
        Para(
            "Crime has gone down for six years. Reports of domestic abuse have gone up, which we think is a good sign."
        ),
        Heading("Where we are going", 1),
        Para(
            [
                "Following the strategic assessment, the Partnership has agreed that its priorities for 2015-18 will be ",
                priority("domestic abuse", label=None),
                ", ",
                priority("serious acquisitive crime", label=None),
                ", ",
                priority("child sexual exploitation", label=None),
                " and ",
                priority("anti-social behaviour", label=None),
                ".",
            ]
        ),
        Para("Each has a delivery group, which reports to the Partnership twice a year."),
        Heading("Domestic abuse", 2),
        Para("We will fund two advocates and train GPs."),
        Heading("Serious acquisitive crime", 2),
        Para("We will mark bicycles and visit every burgled home."),
    ],
)

THEMES_PLAN = Paper(
    name="2021-24-ternholt-strategy",
    kind="csp_plan",
    house=WORD,
    made="2021-06-01",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Ternholt Community Safety Partnership"), style="top"),
        Para(
            [
                says(
                    "title",
                    [
                        "Strategic Plan ",
                        says("period_start", "2021"),
                        "/22 to 2023/",
                        says("period_end", "24", "2024"),
                    ],
                )
            ],
            style="top",
        ),
        Heading("Theme A: Keeping people safe at home", 1),
        Para(["Priority A1: ", priority("Prevent domestic homicide", label="A1")]),
        Para("A review of every death, and what was learnt put into training."),
        Para(["Priority A2: ", priority("Stop fraud against older people", label="A2")]),
        Para("Call blockers; bank protocols."),
        Heading("Theme B: Keeping people safe outside", 1),
        Para(["Priority B1: ", priority("Reduce violence at night", label="B1")]),
        Para("Street pastors; a safe bus."),
        Para(["Priority B2: ", priority("Make roads safer", label="B2")]),
        Para("Speed watch in twelve villages."),
        Heading("Governance", 1),
        Para(
            "The Board meets each quarter. The chair is the Chief Executive of the District Council."
        ),
    ],
)

EXECUTIVE = Paper(
    name="2021-10-06-executive-decisions",
    kind="decision_notice",
    house=WORD,
    made="2021-10-07",
    body=[
        Para(says("council", "TERNHOLT DISTRICT COUNCIL"), style="top"),
        Para(
            says(
                "title",
                [
                    "DECISION SHEET – ",
                    says("committee", "EXECUTIVE"),
                    " – ",
                    says("meeting_date", "6 OCTOBER 2021", "2021-10-06"),
                ],
            ),
            style="top",
        ),
        Para("Any five members may call in a decision by noon on 14 October."),
        Heading("1. Community safety grant", 1),
        Para(
            [
                bold("RESOLVED "),
                decision(
                    "that the grant of £32,000 be spent as shown in the table, and that the Head of Communities may move up to £3,000 between lines.",
                    item="1",
                    heading="Community safety grant",
                ),
            ]
        ),
        Heading("2. Leisure centre roof", 1),
        Para(
            [
                bold("RESOLVED "),
                decision(
                    "that a decision be deferred pending a second survey.",
                    outcome="deferred",
                    item="2",
                    heading="Leisure centre roof",
                ),
            ]
        ),
        Heading("3. Motion from Council: plastic", 1),
        Para(
            [
                bold("RESOLVED "),
                decision(
                    "that the motion be referred to the Environment Panel for a report.",
                    outcome="referred",
                    item="3",
                    heading="Motion from Council: plastic",
                ),
            ]
        ),
    ],
)

MINUTES = Paper(
    name="2021-10-06-executive-minutes",
    kind="minutes",
    house=WORD,
    made="2021-10-20",
    foot=Running(right="EXE.{page}"),
    body=[
        Para(says("council", "TERNHOLT DISTRICT COUNCIL"), style="top"),
        Para(
            says(
                "title",
                [
                    "Minutes of a meeting of the ",
                    says("committee", "Executive"),
                    " held on ",
                    says("meeting_date", "Wednesday 6 October 2021", "2021-10-06"),
                    " at 6.30pm",
                ],
            )
        ),
        Para(
            [
                bold("Present: "),
                person("chair", "Councillor B Stannard", None, "{name}"),
                " (Chairman) and Councillors Iveson, Kaur, Lund and Peel.",
            ]
        ),
        Para([bold("EX.31 "), opens(bold("Minutes"), item="EX.31")]),
        Para(
            decision(
                "The minutes of the meeting held on 8 September 2021 were AGREED as a correct record.",
                procedural=True,
            )
        ),
        Para([bold("EX.32 "), opens(bold("Community safety grant"), item="EX.32")]),
        Para(
            "Councillor Kaur presented the report. The grant is the same as last year. Members thanked the street pastors."
        ),
        Para(
            [
                bold("AGREED:"),
                " ",
                decision(
                    "that the grant of £32,000 be spent as shown in the table, and that the Head of Communities may move up to £3,000 between lines."
                ),
            ]
        ),
        Para([bold("EX.33 "), opens(bold("Leisure centre roof"), item="EX.33")]),
        Para("The first survey found rot. A second is to be made from below."),
        Para(
            [
                bold("AGREED:"),
                " ",
                decision(
                    "that a decision be deferred pending a second survey.", outcome="deferred"
                ),
            ]
        ),
    ],
)

NOTE_REPORT = Paper(
    name="2021-10-06-community-safety-grant",
    kind="committee_report",
    house=WORD,
    made="2021-09-28",
    body=[
        Para(says("council", "Ternholt District Council"), style="top"),
        Fields(
            [
                Field(
                    "Meeting:",
                    [
                        says("committee", "Executive"),
                        ", ",
                        says("meeting_date", "6 October 2021", "2021-10-06"),
                    ],
                ),
                Field("Title:", says("title", "Community safety grant")),
                Field(
                    "Portfolio:",
                    person("portfolio_holder", "Councillor Kaur", "Communities", "{name} ({post})"),
                ),
                Field(
                    "Officer:",
                    "Gethin Marl, Head of Communities",
                ),
                Field("Decision type:", [says("key_decision", "Non-key", "no")]),
            ],
            layout="tabs",
            tab=110,
        ),
        Heading("Recommendations", 1),
        Para("That the Executive:"),
        List(
            [
                recommendation(
                    "agrees how the grant of £32,000 is to be spent, as shown in the table below; and"
                ),
                recommendation(
                    "allows the Head of Communities to move up to £3,000 between lines."
                ),
            ],
            marker="{i}.",
        ),
        Heading("Detail", 1),
        Table(
            [
                [
                    Cell("Project", style="head_cell"),
                    Cell("Priority met", style="head_cell"),
                    Cell("Sum", style="head_cell"),
                ],
                ["Street pastors", "Reduce violence at night", "£12,000"],
                ["Call blockers", "Stop fraud against older people", "£20,000"],
            ],
            head_rows=1,
        ),
        Heading("Corporate implications", 1),
        Para("Financial: within budget. Legal: none. Equalities: assessed."),
    ],
)

PAPERS = [SENTENCE_PLAN, THEMES_PLAN, EXECUTIVE, MINUTES, NOTE_REPORT]
