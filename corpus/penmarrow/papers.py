"""Penmarrow: three plans, of a borough, its partnership and a crime and disorder strategy group."""

from collections.abc import Sequence
from typing import TypeAlias

from corpus.authoring import (
    Box,
    Cell,
    Columns,
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    answered,
    bold,
    person,
    priority,
    says,
)
from corpus.authoring.blocks import Block, Body

BROCHURE = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.45,
    margins=(52, 50, 52, 50),
    looks={
        "cover": Look(size=30, bold=True, colour="#1d3557", before=150, after=4),
        "sub": Look(size=15, colour="#1d3557", after=6),
        "heading1": Look(size=20, bold=True, colour="#1d3557", before=0, after=8),
        "heading2": Look(size=12, bold=True, colour="#e63946", before=8, after=2),
        "tag": Look(size=11, bold=True, colour="#ffffff", shade="#e63946", after=2),
        "box": Look(shade="#f1faee", border="#a8dadc"),
        "quote": Look(size=13, italic=True, colour="#457b9d", before=6, after=6),
    },
)


def _chapter(tag: str, name: str, opening: str, left: Sequence[Block]) -> list[Block]:
    return [
        PageBreak(),
        Para(tag, style="tag"),
        Heading(name, 1),
        Para(opening, style="quote"),
        Columns(left),
    ]


CHAPTERS = Paper(
    name="2023-26-safe-and-sound-penmarrow",
    kind="csp_plan",
    house=BROCHURE,
    made="2023-05-02",
    foot=Running(
        left="Safe and Sound: Penmarrow’s community safety strategy", right="{page}", first=False
    ),
    body=[
        Para(says("title", "Safe and Sound"), style="cover"),
        Para(
            [
                "Penmarrow’s community safety strategy ",
                says("period_start", "2023"),
                "–",
                says("period_end", "26", "2026"),
            ],
            style="sub",
        ),
        Para(says("council", "Penmarrow Community Safety Partnership"), style="sub"),
        PageBreak(),
        Heading("A word from our co-chairs", 1),
        Para(
            "When people feel safe they go out, they meet, they spend and they stay. When they do not, a town shrinks. We want Penmarrow to grow."
        ),
        Para(
            "Since the last strategy we have seen fewer burglaries than at any time in thirty years. We have also seen two young men lose their lives. No figure in this document matters more than that one."
        ),
        Para(
            [
                "There will be four strands to our work until 2026: ",
                priority("stopping knife violence", label=None),
                ", ",
                priority("ending abuse at home", label=None),
                ", ",
                priority("reclaiming the town centre", label=None),
                " and ",
                priority("building trust in the police", label=None),
                ". Each has a chapter below.",
            ]
        ),
        Para("Oona Trevanion, Chief Executive, and Chief Inspector Lowen Bray"),
        Box(
            [
                Para(bold("You said")),
                Para(
                    "1,960 people took part in our survey. Litter, parking and speeding were raised most. Where we cannot act on those ourselves we have passed them on."
                ),
            ]
        ),
        *_chapter(
            "Strand 1",
            "Stopping knife violence",
            "“He went to buy milk.”",
            [
                Heading("Where we stand", 2),
                Para(
                    "There were 61 crimes with a knife in 2022, twelve more than in 2021. Half of those who were hurt were under 20."
                ),
                Heading("Our plan", 2),
                List(
                    [
                        "A hospital navigator in accident and emergency",
                        "Boxing, music and work for 150 young people",
                        "Test purchases of knives in every ward",
                    ]
                ),
            ],
        ),
        *_chapter(
            "Strand 2",
            "Ending abuse at home",
            "“I thought it was my fault.”",
            [
                Heading("Where we stand", 2),
                Para(
                    "Nine women a day call for help. The refuge turned away 43 families last year."
                ),
                Heading("Our plan", 2),
                List(
                    [
                        "Six more places in the refuge",
                        "An adviser in each GP cluster",
                        "Courses for men who want to change",
                    ]
                ),
            ],
        ),
        *_chapter(
            "Strand 3",
            "Reclaiming the town centre",
            "“I cross the road by the bus station.”",
            [
                Heading("Where we stand", 2),
                Para(
                    "Street drinking, begging and shop theft go together, and the same sixty people are known to all of our services."
                ),
                Heading("Our plan", 2),
                List(
                    [
                        "One team for the sixty, under one manager",
                        "Wardens until ten at night",
                        "New lights in Quay Passage",
                    ]
                ),
            ],
        ),
        *_chapter(
            "Strand 4",
            "Building trust in the police",
            "“They never come back to tell you.”",
            [
                Heading("Where we stand", 2),
                Para(
                    "Fewer than half of those who live here think that the police do a good job. Among young black men it is one in four."
                ),
                Heading("Our plan", 2),
                List(
                    [
                        "A panel that looks at stop and search",
                        "A reply to every report within five days",
                    ]
                ),
            ],
        ),
        PageBreak(),
        Heading("Paying for it", 1),
        Para(
            "The Commissioner’s safer streets fund gives £210,000, the council £160,000, and the health board £55,000."
        ),
        Heading("Running it", 1),
        Para(
            "Each strand has a lead and a group. The partnership’s board sees their figures each quarter, and the council’s scrutiny committee once a year."
        ),
    ],
)

SCHEDULE = House(
    renderer="word",
    font="Carlito",
    size=11,
    margins=(64, 60, 64, 60),
    item_indent=28,
    number_indent=36,
    looks={
        "heading1": Look(size=14, bold=True, before=14, after=6),
        "heading2": Look(size=12, bold=True, before=8, after=4),
        "cover": Look(size=26, bold=True, before=110, after=6),
        "sub": Look(size=14, after=6),
        "head_cell": Look(bold=True, shade="#dddddd"),
    },
)

TIERED = Paper(
    name="2021-25-penmarrow-council-strategy",
    kind="plan",
    house=SCHEDULE,
    made="2021-03-04",
    foot=Running(left="Penmarrow Borough Council", right="{page}"),
    body=[
        Para(says("council", "Penmarrow Borough Council"), style="sub"),
        Para(
            says(
                "title",
                [
                    "Council Strategy ",
                    says("period_start", "2021"),
                    " to ",
                    says("period_end", "2025"),
                ],
            ),
            style="cover",
        ),
        Para("Adopted by Council on 4 March 2021", style="sub"),
        PageBreak(),
        Heading("Introduction", 1),
        Para(
            "This strategy was written while Penmarrow was coming out of its third lockdown. It takes the place of the Corporate Plan 2017-21, whose priorities were growth, homes and value for money."
        ),
        Para(
            "It has been drawn up with the help of members of all parties, of our staff and of 640 people who came to one of nine meetings, most of them online."
        ),
        Heading("What drives us", 1),
        Para("Our vision is of a borough in which nobody is left behind."),
        Para("Our behaviours are: listen, learn, lead."),
        Heading("Corporate objectives", 1),
        Para("To bring about the vision, the Council will pursue these objectives:"),
        List(
            [
                [
                    priority("Recovery", scope="corporate"),
                    " – helping people and firms to get back on their feet",
                ],
                [
                    priority("Fairness", scope="corporate"),
                    " – closing gaps in health, in income and in who is heard",
                ],
                [
                    priority("Climate", scope="corporate"),
                    " – cutting our emissions to nothing by 2030",
                ],
                [
                    priority("Community", scope="corporate"),
                    " – making neighbourhoods that are safe, clean and neighbourly",
                ],
            ],
            marker="•",
        ),
        Heading("Recovery", 2),
        Para("Unemployment has doubled, and one firm in four has used up its savings."),
        List(
            [
                "Grants for firms that take on someone under 25",
                "A market hall in the old Post Office",
            ],
            marker="–",
        ),
        Heading("Fairness", 2),
        Para("Men in Pen Wharf live nine years less than men in Upper Marrow."),
        List(["A debt adviser in each library", "Free swimming for under-16s"], marker="–"),
        Heading("Climate", 2),
        Para("The Council declared an emergency in July 2019."),
        List(["Solar panels on 14 of our buildings", "A low-traffic town centre"], marker="–"),
        Heading("Community", 2),
        Para("Volunteers fed 3,000 people. We want to keep what they began."),
        List(["A fund for street parties", "Wardens in all wards"], marker="–"),
        Heading("Measures", 1),
        Table(
            [
                [
                    Cell("Objective", style="head_cell"),
                    Cell("Measure", style="head_cell"),
                    Cell("Now", style="head_cell"),
                    Cell("2025", style="head_cell"),
                ],
                ["Recovery", "Claimants", "6.4%", "3.5%"],
                ["Fairness", "Gap in life expectancy", "9 years", "8 years"],
                ["Climate", "Tonnes of carbon", "8,100", "4,000"],
                ["Community", "People who feel that they belong", "61%", "70%"],
            ],
            head_rows=1,
        ),
        Heading("Working with others", 1),
        Para(
            "The Local Enterprise Partnership has priorities for skills, transport and the sea. The integrated care system will set its own in 2022."
        ),
    ],
)

ACTION_HOUSE = House(
    renderer="web",
    font="Noto Sans",
    size=9,
    leading=1.3,
    landscape=True,
    margins=(44, 40, 44, 40),
    looks={
        "heading1": Look(size=14, bold=True, before=6, after=4),
        "cover": Look(size=20, bold=True, before=4, after=2),
        "sub": Look(size=11, after=6),
        "head_cell": Look(bold=True, shade="#cfd8dc"),
        "band": Look(bold=True, shade="#37474f", colour="#ffffff", size=11),
    },
)


_Rows: TypeAlias = "list[Sequence[Cell | Body]]"


def _band(name: str, rows: Sequence[tuple[str, str, str, str | None, str, str]]) -> "_Rows":
    band: Sequence[Cell | Body] = [
        Cell(["Priority – ", priority(name, label=None)], across=5, style="band")
    ]
    actions: _Rows = [
        [
            answered(action, label=None, action=True, owner=lead, due_text=due, due_date=day),
            lead,
            due,
            measure,
            status,
        ]
        for action, lead, due, day, measure, status in rows
    ]
    return [band, *actions]


ACTIONS = Paper(
    name="2024-25-rosevear-action-plan",
    kind="csp_plan",
    house=ACTION_HOUSE,
    made="2024-04-02",
    foot=Running(left="Rosevear CSP Action Plan", right="{page} of {pages}"),
    body=[
        Para(says("council", "Rosevear Community Safety Partnership"), style="sub"),
        Para(
            says(
                "title",
                [
                    "Action Plan ",
                    says("period_start", "2024"),
                    "/",
                    says("period_end", "25", "2025"),
                ],
            ),
            style="cover",
        ),
        Para(
            [
                "Plan owner: ",
                person("lead_officer", "Kerenza Udy", "Community Safety Manager", "{name}, {post}"),
            ]
        ),
        Para(
            "This plan puts the Rosevear Partnership Plan 2022-25 into practice. It is brought up to date each quarter. Red means late, amber at risk, green on course."
        ),
        Table(
            [
                [
                    Cell("Action", style="head_cell"),
                    Cell("Lead", style="head_cell"),
                    Cell("By when", style="head_cell"),
                    Cell("How we will know", style="head_cell"),
                    Cell("Status", style="head_cell"),
                ],
                *_band(
                    "Vulnerable people",
                    [
                        (
                            "Visit every adult who has been scammed",
                            "Trading standards",
                            "June 2024",
                            "2024-06",
                            "Visits made",
                            "Green",
                        ),
                        (
                            "Share lists of cuckooed homes with landlords",
                            "Police",
                            "May 2024",
                            "2024-05",
                            "Protocol signed",
                            "Amber",
                        ),
                        (
                            "Train 60 carers in the signs of abuse",
                            "Council",
                            "March 2025",
                            "2025-03",
                            "Carers trained",
                            "Green",
                        ),
                    ],
                ),
                *_band(
                    "Harm on the roads",
                    [
                        (
                            "Four days of checks at the A-road lay-by",
                            "Police",
                            "Each quarter",
                            None,
                            "Vehicles checked",
                            "Green",
                        ),
                        (
                            "Young driver evening at the college",
                            "Fire and rescue",
                            "October 2024",
                            "2024-10",
                            "Students who came",
                            "Green",
                        ),
                    ],
                ),
                *_band(
                    "Behaviour in public places",
                    [
                        (
                            "Renew the order on drinking in the park",
                            "Council",
                            "July 2024",
                            "2024-07",
                            "Order made",
                            "Red",
                        ),
                        (
                            "Youth club on Friday nights",
                            "Youth trust",
                            "September 2024",
                            "2024-09",
                            "Young people who came",
                            "Amber",
                        ),
                        (
                            "High priority: fix the lights at the skate park",
                            "Council",
                            "May 2024",
                            "2024-05",
                            "Lights on",
                            "Green",
                        ),
                    ],
                ),
            ],
            head_rows=1,
            widths=(3, 1.3, 1.1, 1.6, 0.8),
        ),
        Para("The next review is in July 2024."),
    ],
)

PAPERS = [CHAPTERS, TIERED, ACTIONS]
