"""Estermouth: plans of a coastal county, its districts and its partnerships, no two set alike."""

from collections.abc import Sequence

from corpus.authoring import (
    BR,
    Box,
    Cell,
    Columns,
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
    bold,
    italic,
    priority,
    says,
)
from corpus.authoring.blocks import Block

BLOCKS = House(
    renderer="word",
    font="Liberation Sans",
    size=10.5,
    landscape=True,
    margins=(50, 54, 50, 54),
    item_indent=22,
    looks={
        "cover": Look(size=32, bold=True, colour="#0f5f6b", before=120, after=6),
        "sub": Look(size=15, colour="#0f5f6b", after=4),
        "heading1": Look(size=17, bold=True, colour="#0f5f6b", before=8, after=6),
        "head_cell": Look(bold=True, shade="#0f5f6b", colour="#ffffff", size=12),
        "side": Look(bold=True, shade="#d6ecef"),
    },
)


def _block(number: str, name: str, aim: str, doing: Sequence[str], lead: str) -> Table:
    return Table(
        [
            [
                Cell(
                    [f"Priority {number}", BR, priority(name, label=number)],
                    across=2,
                    style="head_cell",
                ),
            ],
            [Cell("Aim", style="side"), aim],
            [Cell("Actions", style="side"), List(doing)],
            [Cell("Lead", style="side"), lead],
        ],
        widths=(1, 5),
    )


BLOCK_PLAN = Paper(
    name="2022-25-port-estuary-community-safety-plan",
    kind="csp_plan",
    house=BLOCKS,
    made="2022-06-10",
    foot=Running(
        left="Port Estuary Community Safety Partnership", right="Page {page}", first=False
    ),
    body=[
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para(
            ["April ", says("period_start", "2022"), " – March ", says("period_end", "2025")],
            style="sub",
        ),
        Para(says("council", "Port Estuary Community Safety Partnership"), style="sub"),
        PageBreak(),
        Heading("Foreword from the Chair", 1),
        Para(
            "Port Estuary has come through two years that tested all of us. During the pandemic, crime in the streets fell, but behind closed doors it did not. As life returns to normal we must not lose sight of those who are harmed where nobody sees."
        ),
        Para(
            "I am grateful to the many volunteers who kept our work going. The plan that follows was written with them. Keeping people safe is everybody’s business, and it will remain this partnership’s top priority."
        ),
        Para("Superintendent Iorweth Gale"),
        Heading("About us", 1),
        Para(
            "The partnership brings together the responsible authorities named in the Crime and Disorder Act 1998. It is one of five in Estermouth. It reports to the county’s Safer Communities Board, and its money comes from the Police and Crime Commissioner, who expects it to support his own priorities of prevention, contact and rural policing."
        ),
        Heading("What the data told us", 1),
        Table(
            [
                ["", "2019/20", "2020/21", "2021/22"],
                ["Violence", "1,902", "1,640", "1,988"],
                ["Anti-social behaviour", "2,210", "3,640", "2,105"],
                ["Burglary", "401", "290", "266"],
                ["Fraud reported to the national centre", "388", "455", "512"],
            ],
            head_rows=1,
        ),
        Para(
            "Violence is back at the level of 2019. Fraud goes on rising. Anti-social behaviour rose while rules were in force and has gone back to where it was."
        ),
        PageBreak(),
        Heading("Delivery plan", 1),
        _block(
            "1",
            "Domestic Abuse and Violence Against Women and Girls",
            "People are free from abuse at home and from harassment in public.",
            [
                "Open a one-stop shop with the county in Fore Street",
                "Train forty night-time workers as guardians",
                "Hold a review after every death that may be linked to abuse",
            ],
            "District council",
        ),
        Para(""),
        _block(
            "2",
            "Fraud and Scams",
            "Older people keep their money.",
            [
                "Fit 200 call blockers",
                "Visit everyone who is known to have paid a fraudster",
            ],
            "Trading standards",
        ),
        PageBreak(),
        _block(
            "3",
            "Youth Violence",
            "Young people feel safe on the way to and from school.",
            [
                "Youth workers on the two bus routes where fights have started",
                "A mentor for each child excluded for carrying a knife",
                "Knife bins at the harbour and the skate park",
            ],
            "Police",
        ),
        Para(""),
        _block(
            "4",
            "Harbour and Seafront",
            "Visitors and residents enjoy the seafront in summer.",
            ["Marshals from June to September", "Renew the public spaces protection order"],
            "District council",
        ),
        PageBreak(),
        Heading("Monitoring", 1),
        Para(
            "The executive group sees the figures every month. Each lead reports by exception. The priorities are looked at again each January, in the light of the county’s strategic assessment."
        ),
    ],
)

AGREEMENT_HOUSE = House(
    renderer="word",
    font="Carlito",
    size=11.5,
    margins=(68, 68, 68, 68),
    number_indent=36,
    item_indent=28,
    looks={
        "heading1": Look(size=14, bold=True, before=14, after=6),
        "cover": Look(size=24, bold=True, before=90, after=6),
        "sub": Look(size=14, after=6),
    },
)

AGREEMENT = Paper(
    name="2024-28-estermouth-county-community-safety-agreement",
    kind="csp_plan",
    house=AGREEMENT_HOUSE,
    made="2024-03-22",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Safer Estermouth Partnership"), style="sub"),
        Para(says("title", "County Community Safety Agreement"), style="cover"),
        Para([says("period_start", "2024"), "-", says("period_end", "28", "2028")], style="sub"),
        PageBreak(),
        Heading("Purpose", 1, "1."),
        Para(
            "In an area with two tiers of local government the county must have an agreement that draws on the strategic assessments of its districts. It sets out where working together across the county adds to what the districts do.",
            number="1.1",
        ),
        Para(
            "This agreement replaces the one for 2020-24, under which the partners worked on serious and organised crime, domestic abuse and the Prevent duty.",
            number="1.2",
        ),
        Heading("What the districts have chosen", 1, "2."),
        Para(
            "Each district partnership has a plan of its own. Table 1 shows what they deal with.",
            number="2.1",
        ),
        Table(
            [
                ["District", "Anti-social behaviour", "Domestic abuse", "Drugs", "Rural crime"],
                ["Port Estuary", "", "x", "", ""],
                ["Mid Ester", "x", "x", "x", ""],
                ["Holme Vale", "x", "x", "", "x"],
                ["Ester Moors", "", "x", "x", "x"],
            ],
            head_rows=1,
        ),
        Para(italic("Table 1: district priorities")),
        Heading("What the county will do", 1, "3."),
        Para(
            "The board met on 30 January 2024 and went through the five assessments. It concluded that there is most to gain from a joint approach to:",
            number="3.1",
        ),
        List(
            [
                [
                    priority("violence and abuse in the home"),
                    ", where services are paid for by the county;",
                ],
                [
                    priority("drug supply and exploitation"),
                    ", because gangs do not keep to district boundaries;",
                ],
                [priority("reoffending"), ", as probation is organised by county; and"],
                [
                    priority("deaths and injuries on the road"),
                    ", which the fire and rescue service leads.",
                ],
            ],
            marker="({a})",
        ),
        Para(
            "These are the priorities of this agreement. They do not bind the districts.",
            number="3.2",
        ),
        Heading("How it will be done", 1, "4."),
        Para(
            "For each of them there is a group, which draws up an action plan by June. The groups are chaired in turn by the police, the county council, probation and the fire and rescue service.",
            number="4.1",
        ),
        Para(
            "The Serious Violence Duty is met through a strategy of its own, published in January 2024. Its priorities are early years, schools and the night-time economy.",
            number="4.2",
        ),
        Heading("Resources", 1, "5."),
        Para(
            "The county council meets the cost of an analyst and a manager. Bids for grants are made jointly.",
            number="5.1",
        ),
        Heading("Signatures", 1, "6."),
        Para("Signed on behalf of the responsible authorities, March 2024."),
    ],
)

ON_A_PAGE_HOUSE = House(
    renderer="web",
    font="Lato",
    size=11,
    leading=1.35,
    landscape=True,
    margins=(40, 44, 40, 44),
    looks={
        "cover": Look(size=36, bold=True, colour="#274e13", before=140, after=4),
        "sub": Look(size=16, after=4),
        "heading1": Look(size=22, bold=True, colour="#274e13", before=0, after=8),
        "heading2": Look(size=13, bold=True, colour="#274e13", before=6, after=2),
        "head_cell": Look(size=14, bold=True, shade="#274e13", colour="#ffffff", align="centre"),
        "claim": Look(size=15, italic=True, after=8),
        "box": Look(shade="#e9f1e4", border="#e9f1e4"),
    },
)


def _outcome(name: str, claim: str, left: Sequence[Block]) -> list[Block]:
    return [PageBreak(), Heading(name, 1), Para(claim, style="claim"), Columns(left)]


COLUMNS_PLAN = Paper(
    name="2023-27-mid-ester-council-plan",
    kind="plan",
    house=ON_A_PAGE_HOUSE,
    made="2023-07-20",
    foot=Running(
        left="Mid Ester District Council | Council Plan 2023-27", right="{page}", first=False
    ),
    body=[
        Para(says("council", "Mid Ester District Council"), style="sub"),
        Para(
            [
                says(
                    "title",
                    [
                        "Council Plan ",
                        says("period_start", "2023"),
                        "-",
                        says("period_end", "27", "2027"),
                    ],
                )
            ],
            style="cover",
        ),
        Para("Closer to home", style="sub"),
        PageBreak(),
        Heading("Introduction", 1),
        Columns(
            [
                Para(
                    "In May 2023 the people of Mid Ester chose a new council. This plan says what it will do before they choose again. It has been written at a time of rising prices, when families, firms and councils alike must look at every pound."
                ),
                Para(
                    "The plan is built on three questions. What do people want? What does the evidence say? What can a district council do about it? The answers are on the next page, and the rest of the plan explains them."
                ),
                Para("Councillor Hephzibah Lorne, Leader"),
                Box(
                    [
                        Para(bold("Mid Ester at a glance")),
                        Para(
                            "87,400 residents. 41 parishes. 3 towns. 9 miles of coast. 14% of homes are second homes."
                        ),
                    ]
                ),
            ]
        ),
        PageBreak(),
        Heading("Our plan on a page", 1),
        Para(
            bold("Vision: "),
        ),
        Para("A district where people can afford to live, and want to."),
        Table(
            [
                [
                    Cell(
                        priority("Homes for local people", scope="corporate", label=None),
                        style="head_cell",
                    ),
                    Cell(
                        priority("A living countryside", scope="corporate", label=None),
                        style="head_cell",
                    ),
                    Cell(
                        priority("Towns with a future", scope="corporate", label=None),
                        style="head_cell",
                    ),
                    Cell(
                        priority("A council you can reach", scope="corporate", label=None),
                        style="head_cell",
                    ),
                ],
                [
                    List(
                        [
                            "300 homes at social rent",
                            "Double tax on second homes",
                            "No family in a guest house",
                        ]
                    ),
                    List(
                        ["Restore the salt marsh", "Hedges, not fences", "Net zero fleet by 2027"]
                    ),
                    List(
                        [
                            "New life for old shops",
                            "A bus every half hour",
                            "Free parking after four",
                        ]
                    ),
                    List(
                        [
                            "Desks in three libraries",
                            "Answer within five days",
                            "Meetings held in the parishes",
                        ]
                    ),
                ],
            ],
            head_rows=1,
        ),
        Para("Our values: plain speaking, thrift, good humour."),
        *_outcome(
            "Homes for local people",
            "By 2027 nobody who works here should have to leave to find a home.",
            [
                Heading("The problem", 2),
                Para(
                    "A nurse and a bus driver together cannot buy the cheapest house in two of our three towns. 1,140 households are on the register."
                ),
                Heading("What we will do about it", 2),
                List(
                    [
                        "Build on four sites that we own",
                        "Buy back 40 former council homes",
                        "Charge double on second homes from 2025",
                    ]
                ),
                Heading("Measures", 2),
                List(["Homes let at social rent", "Families in temporary homes"]),
            ],
        ),
        *_outcome(
            "A living countryside",
            "The land should feed us, shelter wildlife and store carbon.",
            [
                Heading("The problem", 2),
                Para(
                    "A third of the marsh has gone since 1950. The council’s lorries burn 300,000 litres of diesel a year."
                ),
                Heading("What we will do about it", 2),
                List(
                    [
                        "Work with farmers on 60 hectares of marsh",
                        "Buy electric lorries when old ones wear out",
                    ]
                ),
                Heading("Measures", 2),
                List(["Hectares restored", "Tonnes of carbon"]),
            ],
        ),
        *_outcome(
            "Towns with a future",
            "Shops alone will not save the high street. People will.",
            [
                Heading("The problem", 2),
                Para("One shop in eight stands empty. The last bus leaves at twenty to six."),
                Heading("What we will do about it", 2),
                List(["Rent out empty shops by the week", "Pay for a later bus for three years"]),
                Heading("Measures", 2),
                List(["Empty shops", "Passengers after six"]),
            ],
        ),
        *_outcome(
            "A council you can reach",
            "A person should answer, and know the place you are talking about.",
            [
                Heading("The problem", 2),
                Para(
                    "Half of all calls about planning are second calls. Only one committee in twelve meets outside the council offices."
                ),
                Heading("What we will do about it", 2),
                List(
                    ["Open desks in three libraries", "Hold four meetings a year in the parishes"]
                ),
                Heading("Measures", 2),
                List(["Calls settled the first time", "Complaints"]),
            ],
        ),
        PageBreak(),
        Heading("Checking how we do", 1),
        Para(
            "A report goes to the Cabinet each quarter and to the scrutiny committee twice a year. Budgets follow the plan: where money is short, what is not in the plan goes first."
        ),
        Para(
            "Other priorities, such as those of the county council and of the national park, are dealt with in joint committees."
        ),
    ],
)

RISK_HOUSE = House(
    renderer="web",
    font="Noto Sans",
    size=10,
    leading=1.4,
    margins=(56, 56, 56, 56),
    number_indent=34,
    looks={
        "heading1": Look(size=16, bold=True, colour="#5b2c83", before=14, after=6),
        "heading2": Look(size=12, bold=True, colour="#5b2c83", before=8, after=3),
        "cover": Look(size=26, bold=True, colour="#5b2c83", before=20, after=4),
        "sub": Look(size=13, after=10),
        "head_cell": Look(bold=True, shade="#e5daf0"),
        "very": Look(bold=True, shade="#c0392b", colour="#ffffff"),
        "high": Look(bold=True, shade="#e67e22"),
        "medium": Look(bold=True, shade="#f4d03f"),
    },
)

RISKS = Paper(
    name="2023-holme-vale-strategic-assessment",
    kind="strategic_assessment",
    house=RISK_HOUSE,
    made="2023-12-08",
    head=Running(right=says("classification", "OFFICIAL"), first=True),
    foot=Running(left="Holme Vale CSP", right="{page}/{pages}"),
    body=[
        Para(says("council", "Holme Vale Community Safety Partnership"), style="sub"),
        Para(
            says(
                "title",
                [
                    "Strategic Assessment ",
                    says("period_start", "2023"),
                    "/",
                    says("period_end", "24", "2024"),
                ],
            ),
            style="cover",
        ),
        Para("Summary for partners", style="sub"),
        Heading("Key findings", 1),
        List(
            [
                "Total recorded crime is 4% lower than a year ago, and 9% lower than before the pandemic.",
                "Holme Vale is fourth lowest of the fifteen districts most like it.",
                "Domestic abuse makes up a fifth of recorded crime; half of it is in three wards.",
                "Theft of farm machinery cost £410,000. The National Farmers’ Union has called it a national priority.",
                "Children under 16 make up a growing share of those who are reported for nuisance.",
            ]
        ),
        Heading("How themes were ranked", 1),
        Para(
            "Fourteen themes were scored on harm, on volume, on trend and on what the public think of them. The result is a risk register. Themes in the top band become partnership priorities; those in the middle band are dealt with by task groups; those in the lowest band are everyday business."
        ),
        Table(
            [
                [
                    Cell("Risk", style="head_cell"),
                    Cell("Theme", style="head_cell"),
                    Cell("Score", style="head_cell"),
                    Cell("Last year", style="head_cell"),
                ],
                [Cell("Very high", style="very"), "Domestic abuse", "88", "86"],
                [Cell("Very high", style="very"), "Child exploitation", "81", "74"],
                [Cell("Very high", style="very"), "Rural theft", "77", "70"],
                [Cell("High", style="high"), "Nuisance by young people", "61", "52"],
                [Cell("High", style="high"), "Fraud", "60", "58"],
                [Cell("Medium", style="medium"), "Hate crime", "41", "40"],
                [Cell("Medium", style="medium"), "Night-time economy", "38", "45"],
                [Cell("Medium", style="medium"), "Arson", "22", "25"],
            ],
            head_rows=1,
        ),
        Heading("Priorities for 2024", 1),
        Para("On this evidence the partnership’s priorities from April 2024 should be as follows."),
        Heading(["Priority: ", priority("Domestic abuse", label=None)], 2),
        Para(
            "The score is the highest for the sixth year. Work should turn to the three wards where half of it is found, and to those who harm more than one partner."
        ),
        Heading(["Priority: ", priority("Child exploitation", label=None)], 2),
        Para(
            "Referrals have doubled. Children are moved by train between Holme and the coast. Schools outside the district are not yet part of the work."
        ),
        Heading(["Priority: ", priority("Rural theft", label=None)], 2),
        Para(
            "Machinery is stolen to order and leaves the country within a week. Marking it works, but few farms do it."
        ),
        Heading("Changes from the plan for 2023", 1),
        Para(
            "In 2023 the priorities were domestic abuse, serious violence and hate crime. Serious violence has fallen by a third and hate crime is level; both go to task groups."
        ),
        Heading("Gaps in what we know", 1),
        Para(
            "Hospitals still do not share data on assaults. Little is known of crime against migrant workers."
        ),
        Line(),
        Para(italic("Prepared by the county’s community safety analysts, December 2023.")),
    ],
)

BILINGUAL_HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(60, 60, 60, 60),
    item_indent=24,
    looks={
        "cover": Look(size=22, bold=True, colour="#8a1538", before=60, after=4),
        "sub": Look(size=13, after=6),
        "heading1": Look(size=14, bold=True, colour="#8a1538", before=12, after=5),
        "heading2": Look(size=12, bold=True, before=8, after=3),
    },
)

WELLBEING = Paper(
    name="2023-28-aberlas-well-being-objectives",
    kind="plan",
    house=BILINGUAL_HOUSE,
    made="2023-03-30",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Aberlas County Borough Council"), style="sub"),
        Para(says("title", "Corporate Plan and Well-being Statement"), style="cover"),
        Para([says("period_start", "2023"), " – ", says("period_end", "2028")], style="sub"),
        Para(
            "Mae’r ddogfen hon ar gael yn Gymraeg. This document is available in Welsh.",
            style="sub",
        ),
        Heading("Why we have this plan", 1),
        Para(
            "The Well-being of Future Generations (Wales) Act 2015 asks every public body to set objectives that help towards the seven national goals: a prosperous Wales, a resilient Wales, a healthier Wales, a more equal Wales, a Wales of cohesive communities, a Wales of vibrant culture and thriving Welsh language, and a globally responsible Wales."
        ),
        Para(
            "It also names five ways of working: long term, prevention, integration, collaboration and involvement. We have used them in choosing what follows."
        ),
        Heading("Our well-being objectives", 1),
        Para(
            "After hearing from 2,300 people, and in the light of the assessment of local well-being, the Council adopted four well-being objectives on 8 March 2023."
        ),
        Heading(
            [
                "Well-being objective 1: ",
                priority("Good schools in every valley", scope="corporate", label="1"),
            ],
            2,
        ),
        Para("Why: results vary more between our schools than between us and other counties."),
        Para(
            "Steps we will take: two new schools; breakfast for all; Welsh-medium places in the north of the county."
        ),
        Heading(
            ["Well-being objective 2: ", priority("Work that stays", scope="corporate", label="2")],
            2,
        ),
        Para("Why: four young people in ten leave by the time they are 25."),
        Para(
            "Steps we will take: small workshops in old mills; apprenticeships with the council; faster broadband."
        ),
        Heading(
            [
                "Well-being objective 3: ",
                priority("Care close to home", scope="corporate", label="3"),
            ],
            2,
        ),
        Para("Why: by 2035 one person in three will be over 65."),
        Para(
            "Steps we will take: extra care homes in three towns; pay carers the real living wage."
        ),
        Heading(
            [
                "Well-being objective 4: ",
                priority("Safe and neighbourly towns", scope="corporate", label="4"),
            ],
            2,
        ),
        Para(
            "Why: people say that they know their neighbours less than they did, and go out less after dark."
        ),
        Para(
            "Steps we will take: wardens; street lights that stay on; work with the Public Services Board, whose own objectives are fair work and a healthy start."
        ),
        Heading("How the objectives fit the national goals", 1),
        Table(
            [
                ["Goal", "1", "2", "3", "4"],
                ["A prosperous Wales", "x", "x", "", ""],
                ["A healthier Wales", "x", "", "x", "x"],
                ["A more equal Wales", "x", "x", "x", ""],
                ["A Wales of cohesive communities", "", "", "", "x"],
            ],
            head_rows=1,
        ),
        Heading("Reporting", 1),
        Para(
            "We shall publish a report each July. Audit Wales may look at how we set our objectives and at the steps we take."
        ),
    ],
)

PAPERS = [BLOCK_PLAN, AGREEMENT, COLUMNS_PLAN, RISKS, WELLBEING]
