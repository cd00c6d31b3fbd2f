"""Ashmarsh Borough Council: partnership plans from three ages of house style."""

from corpus.authoring import (
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
    Tiles,
    bold,
    italic,
    priority,
    says,
)

STRATEGY = Paper(
    name="2008-crime-and-disorder-reduction-strategy",
    kind="csp_plan",
    house=House(
        renderer="word",
        font="Liberation Serif",
        size=12,
        leading=1.1,
        margins=(72, 72, 72, 72),
        looks={
            "cover": Look(size=22, bold=True, align="centre", before=120, after=10),
            "under": Look(size=14, align="centre", after=8),
            "heading1": Look(size=15, bold=True, before=16, after=6),
            "heading2": Look(size=12, bold=True, italic=True, before=10, after=4),
        },
        real_headings=False,
    ),
    made="2008-05-06",
    head=Running(left="Ashmarsh Crime and Disorder Reduction Partnership", first=False, rule=True),
    foot=Running(centre="- {page} -"),
    tagged=False,
    body=[
        Para(says("council", "ASHMARSH CRIME AND DISORDER REDUCTION PARTNERSHIP"), style="under"),
        Para(
            says("title", "Crime, Disorder and Drugs Strategy"),
            style="cover",
        ),
        Para(
            [
                says("period_start", "2008"),
                " - ",
                says("period_end", "2011"),
                " (Revised March 2010 for 2010/11)",
            ],
            style="under",
        ),
        PageBreak(),
        Heading("Foreword", 1),
        Para(
            "The Partnership was formed in 1998. Its members are the Borough Council, the County Constabulary, the Fire and Rescue Service, the Primary Care Trust and the Probation Service. This is the fourth strategy that they have made together."
        ),
        Para(
            "In the last three years burglary has fallen by 18 per cent against a target of 15 per cent. The number of young people entering the criminal justice system for the first time has halved. There were also failures, and they are set out at Appendix B."
        ),
        Heading("How the priorities were chosen", 1),
        Para(
            "A strategic assessment was made in the autumn of 2007. It looked at what is recorded, at what people told the Citizens’ Panel and at what the partners can change. Vehicle crime, which was a priority from 2005 to 2008, has fallen so far that it is no longer one."
        ),
        Heading("Our priorities for 2008 - 2011", 1),
        Para("The Partnership has identified five priorities:"),
        List(
            [
                [priority("Violent crime, with attention to the town centre at night")],
                [priority("Anti-social behaviour, including criminal damage")],
                [priority("Acquisitive crime"), " - burglary of homes in particular"],
                [priority("Drugs and alcohol misuse")],
                [priority("Reassurance and public confidence")],
            ],
            marker="{i})",
        ),
        Para(
            "Three cross-cutting themes run through all of them: prevention, the management of offenders and the care of victims."
        ),
        Heading("Violent crime", 2),
        Para(
            "Our aim is to reduce the most serious violence by 5 per cent by March 2011 from a baseline of 412 offences in 2007/08. The taxi marshals will continue on Fridays and Saturdays."
        ),
        Heading("Anti-social behaviour", 2),
        Para(
            "Our aim is that fewer than 20 per cent of residents should say that it is a problem where they live. Acceptable behaviour contracts will be offered before an order is sought."
        ),
        Heading("Acquisitive crime", 2),
        Para("Our aim is to keep burglary below 9 for every 1,000 households."),
        Heading("Drugs and alcohol misuse", 2),
        Para("Our aim is that 340 people should be in treatment for twelve weeks or more."),
        Heading("Reassurance and public confidence", 2),
        Para(
            "Our aim is that 55 per cent of residents should agree that we deal with what matters."
        ),
    ],
)

PLAN = Paper(
    name="2016-partnership-plan",
    kind="csp_plan",
    house=House(
        renderer="web",
        font="Lato",
        size=10.5,
        leading=1.4,
        margins=(54, 54, 54, 54),
        looks={
            "cover": Look(size=28, bold=True, colour="#40215f", before=60, after=6),
            "under": Look(size=13, colour="#40215f", after=20),
            "heading1": Look(size=17, bold=True, colour="#40215f", before=12, after=5),
            "heading2": Look(size=12, bold=True, colour="#7a3e9d", before=8, after=3),
            "head_cell": Look(bold=True, shade="#e9def2"),
        },
    ),
    made="2016-03-30",
    foot=Running(left="Safer Ashmarsh Plan", right="Page {page} of {pages}", first=False),
    body=[
        Para(says("council", "Safer Ashmarsh Partnership"), style="under"),
        Para(says("title", "Safer Ashmarsh Plan"), style="cover"),
        Para(
            [says("period_start", "2016"), "/", says("period_end", "2020")],
            style="under",
        ),
        Heading("1. Who we are", 1),
        Para(
            "The responsible authorities are Ashmarsh Borough Council, the County Police, the Fire and Rescue Authority, the Clinical Commissioning Group, the National Probation Service and the Community Rehabilitation Company. The duty to work together is in sections 5 to 7 of the Crime and Disorder Act 1998."
        ),
        Heading("2. What we will do", 1),
        Para(
            [
                "The plan has four main themes: ",
                priority("protecting people who are vulnerable to harm"),
                "; ",
                priority("dealing with anti-social behaviour where it begins"),
                "; ",
                priority("stopping people from offending again"),
                "; and ",
                priority("making the town safe by night"),
                ".",
            ]
        ),
        Para(
            "Each theme has a lead agency, which reports to the Board every quarter. The Board does not repeat what the police or the council would do in any case."
        ),
        Heading("3. Action plan", 1),
        Table(
            [
                ["Theme", "Aim", "Action", "Lead", "By when"],
                [
                    "Protecting people",
                    "More people in danger are seen early",
                    "Train 200 front-line staff to use the common checklist",
                    "Borough Council",
                    "March 2017",
                ],
                [
                    "Anti-social behaviour",
                    "Fewer cases reach court",
                    "Offer mediation in every case between neighbours",
                    "Housing associations",
                    "September 2016",
                ],
                [
                    "Offending again",
                    "Fewer offences by those on the scheme",
                    "Find 12 places in supported housing",
                    "Probation",
                    "June 2018",
                ],
                [
                    "The town by night",
                    "Assaults fall by a tenth",
                    "Renew the licensing agreement with 31 premises",
                    "Police",
                    "December 2016",
                ],
            ],
            head_rows=1,
            widths=(1.2, 1.5, 2, 1, 1),
        ),
        Heading("4. How we will know", 1),
        Para(
            "The county’s Police and Crime Commissioner has three priorities of his own, which this plan must have regard to: visible policing, rural crime and the treatment of victims."
        ),
    ],
)

ON_A_PAGE = Paper(
    name="2024-plan-on-a-page",
    kind="csp_plan",
    house=House(
        renderer="web",
        font="Open Sans",
        size=9.5,
        leading=1.35,
        margins=(36, 36, 36, 36),
        landscape=True,
        looks={
            "cover": Look(size=22, bold=True, colour="#ffffff", shade="#0b4f3a", after=10),
            "tile": Look(shade="#e4f2ec", border="#0b4f3a"),
            "tile_name": Look(size=12, bold=True, colour="#0b4f3a", after=3),
            "heading1": Look(size=14, bold=True, colour="#0b4f3a", before=8, after=4),
        },
    ),
    made="2024-04-02",
    body=[
        Para(
            [
                says(
                    "title",
                    [
                        "Community Safety Partnership Plan ",
                        says("period_start", "2024"),
                        "–",
                        says("period_end", "27", "2027"),
                        " on a page",
                    ],
                ),
            ],
            style="cover",
        ),
        Para(
            [
                bold("Our vision: "),
                italic("an Ashmarsh where nobody has to plan their evening around fear"),
            ]
        ),
        Heading("Our four priorities", 1),
        Tiles(
            [
                [
                    Para(
                        ["1. ", priority("Violence against women and girls", label="1")],
                        style="tile_name",
                    ),
                    List(["Safe places scheme in 40 venues", "A bystander course for bar staff"]),
                ],
                [
                    Para(
                        ["2. ", priority("Serious violence and exploitation", label="2")],
                        style="tile_name",
                    ),
                    List(
                        ["Mentors in three schools", "One meeting a week on young people missing"]
                    ),
                ],
                [
                    Para(["3. ", priority("Anti-social behaviour", label="3")], style="tile_name"),
                    List(["Wardens until ten at night", "Answer every report in two days"]),
                ],
                [
                    Para(
                        ["4. ", priority("Shop theft and business crime", label="4")],
                        style="tile_name",
                    ),
                    List(["Radio link for 90 shops", "A named officer for the high street"]),
                ],
            ],
            across=4,
        ),
        Heading("What runs through everything", 1),
        Columns(
            [
                Para("Listening to victims. Sharing what we know. Spending once."),
                Para("Progress is published each July and reported to the Scrutiny Committee."),
            ],
            count=2,
        ),
    ],
)

PAPERS = [STRATEGY, PLAN, ON_A_PAGE]
