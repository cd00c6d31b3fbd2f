"""Safer Thornmere: how one partnership's papers said what came first, in five manners."""

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
    bold,
    priority,
    says,
)

WORD = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.12,
    margins=(62, 62, 62, 62),
    item_indent=24,
    looks={
        "cover": Look(size=24, bold=True, colour="#5b1a3a", before=40, after=6),
        "under": Look(size=14, colour="#5b1a3a", after=12),
        "heading1": Look(size=15, bold=True, colour="#5b1a3a", before=12, after=4),
        "heading2": Look(size=12, bold=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#f0e0e8"),
    },
)
WEB = House(
    renderer="web",
    font="Open Sans",
    size=10,
    leading=1.45,
    margins=(52, 52, 52, 52),
    looks={
        "cover": Look(size=28, bold=True, colour="#0d3b66", before=50, after=6),
        "under": Look(size=14, colour="#0d3b66", after=10),
        "heading1": Look(size=17, bold=True, colour="#0d3b66", before=10, after=5),
        "heading2": Look(size=12, bold=True, colour="#ee964b", before=8, after=3),
        "box": Look(shade="#eef4fa", border="#0d3b66"),
    },
)

ROLLING = Paper(
    name="2013-community-safety-strategy",
    kind="csp_plan",
    house=WORD,
    made="2013-04-02",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Safer Thornmere Partnership"), style="under"),
        Para(says("title", "Community Safety Strategy"), style="cover"),
        Para([says("period_start", "2013"), "-", says("period_end", "16", "2016")], style="under"),
        Heading("Introduction", 1),
        Para(
            "This is a three-year rolling strategy. It is looked at every spring, after the strategic assessment. In 2012/13 there were 5,118 recorded crimes, 4 per cent fewer than in the year before."
        ),
        Heading("What matters most", 1),
        Para(
            "Members of the Partnership met in January 2013 to consider the assessment. They agreed that for the next three years the Partnership should concentrate on:"
        ),
        List(
            [
                priority("Reducing violent crime, including domestic abuse", label="1"),
                priority("Reducing the harm done by alcohol and drugs", label="2"),
                priority("Tackling anti-social behaviour", label="3"),
                priority("Integrated offender management", label="4"),
            ],
        ),
        Para("Road safety will be dealt with by the county’s own board."),
        Heading("Priority 1: Reducing violent crime, including domestic abuse", 2),
        Table(
            [
                ["Objective", "Action", "Lead", "Timescale", "Measure"],
                [
                    "Fewer repeat victims",
                    "Train ward staff at the hospital",
                    "PCT",
                    "Sept 2013",
                    "MARAC repeat rate",
                ],
                ["Safer nights", "Best Bar None scheme", "Council", "Ongoing", "Assaults at night"],
            ],
            head_rows=1,
        ),
        Heading("Priority 2: Reducing the harm done by alcohol and drugs", 2),
        Para("A nurse will see people in custody on Friday and Saturday nights."),
        Heading("Priority 3: Tackling anti-social behaviour", 2),
        Para("Cases will be scored for risk on the day they are reported."),
        Heading("Priority 4: Integrated offender management", 2),
        Para("Thirty people who offend most will each have one named worker."),
    ],
)

PLEDGES = Paper(
    name="2017-18-partnership-plan",
    kind="csp_plan",
    house=WEB,
    made="2017-05-09",
    foot=Running(left="Thornmere Community Safety Partnership", right="{page}", first=False),
    body=[
        Para(
            says("title", [says("council", "Thornmere Community Safety Partnership"), " Plan"]),
            style="cover",
        ),
        Para([says("period_start", "2017"), "/", says("period_end", "18", "2018")], style="under"),
        Heading("Our year", 1),
        Columns(
            [
                Para(
                    "In the last year we closed four crack houses, moved the needle exchange nearer to those who use it and set up a panel for hate crime. The number of people who say that they feel safe after dark rose from 61 to 66 per cent."
                ),
                Para(
                    "We did not do all that we said. The women’s centre opened six months late, and work with schools on knives began only in March. Both are carried into this year."
                ),
            ],
            count=2,
        ),
        Heading("Five commitments for 2017/18", 1),
        Table(
            [
                [Cell("No."), "Commitment", "Why"],
                [
                    "1",
                    priority("Protect young people from exploitation", label="1"),
                    "Eleven children were found to be carrying drugs between towns",
                ],
                [
                    "2",
                    priority("Cut serious violence in the town centre", label="2"),
                    "Three quarters of it happens in nine streets",
                ],
                ["3", priority("Stop abuse in the home", label="3"), "A quarter of all violence"],
                [
                    "4",
                    priority("Make neighbourhoods quieter", label="4"),
                    "Noise is what people write to us about most",
                ],
                ["5", priority("Prevent terrorism", label="5"), "A duty since 2015"],
            ],
            head_rows=1,
            widths=(0.5, 3, 4),
        ),
        Heading("How we work", 1),
        Para("The Partnership meets every other month. Its minutes are published."),
    ],
)

OUTCOMES = Paper(
    name="2020-safer-thornmere-plan",
    kind="csp_plan",
    house=WEB,
    made="2020-03-12",
    tagged=False,
    foot=Running(left="Safer Thornmere 2020–2023", right="{page}", first=False),
    body=[
        Para(says("council", "Thornmere Borough Council"), style="under"),
        Para(says("title", "Safer Thornmere"), style="cover"),
        Para(
            ["Our plan ", says("period_start", "2020"), "–", says("period_end", "2023")],
            style="under",
        ),
        PageBreak(),
        Heading("What we want to see", 1),
        Para("We have chosen three outcomes and, under each, what we will look at first."),
        Box(
            [
                Para(
                    ["Outcome 1: ", priority("Fewer people are harmed", label="1", key="harm")],
                    style="heading2",
                ),
                Para(
                    [
                        "Focus area: ",
                        priority("Domestic and sexual abuse", parent="harm", label=None),
                    ]
                ),
                Para(["Focus area: ", priority("County lines", parent="harm", label=None)]),
            ]
        ),
        Box(
            [
                Para(
                    ["Outcome 2: ", priority("Fewer people offend again", label="2", key="again")],
                    style="heading2",
                ),
                Para(
                    ["Focus area: ", priority("Women leaving prison", parent="again", label=None)]
                ),
            ]
        ),
        Box(
            [
                Para(
                    [
                        "Outcome 3: ",
                        priority("People feel safe where they live", label="3", key="feel"),
                    ],
                    style="heading2",
                ),
                Para(
                    [
                        "Focus area: ",
                        priority("Anti-social behaviour and nuisance", parent="feel", label=None),
                    ]
                ),
                Para(["Focus area: ", priority("Hate crime", parent="feel", label=None)]),
            ]
        ),
        Heading("How we will measure it", 1),
        Para("Each outcome has two measures, reported to the Scrutiny Committee every July."),
    ],
)

BRIEFING = Paper(
    name="2021-corporate-strategy",
    kind="plan",
    house=WORD,
    made="2021-02-26",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Thornmere Borough Council"), style="under"),
        Para(says("title", "Corporate Strategy"), style="cover"),
        Para([says("period_start", "2021"), " to ", says("period_end", "2025")], style="under"),
        Heading("The Council’s priorities", 1),
        Para(
            [
                "The Council has four corporate priorities: ",
                "a fair economy",
                ", ",
                "homes for all",
                ", ",
                "a green borough",
                " and ",
                "safe and healthy neighbourhoods",
                ".",
            ]
        ),
        Heading(priority("A fair economy", scope="corporate", label=None), 2),
        Para("We will pay suppliers in ten days and ask that they pay the living wage."),
        Heading(priority("Homes for all", scope="corporate", label=None), 2),
        Para("We will build 240 council homes by 2025."),
        Heading(priority("A green borough", scope="corporate", label=None), 2),
        Para("We will plant as many trees as there are households."),
        Heading(priority("Safe and healthy neighbourhoods", scope="corporate", label=None), 2),
        Para("We will open a night shelter and keep the wardens."),
        Heading("How the strategy was made", 1),
        Para([bold("Consultation: "), "1,902 people answered in the autumn of 2020."]),
    ],
)

PAPERS = [ROLLING, PLEDGES, OUTCOMES, BRIEFING]
