"""Dunmorrow: a policing and community safety partnership in Northern Ireland."""

from corpus.authoring import (
    Field,
    Fields,
    Heading,
    House,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    bold,
    decision,
    person,
    priority,
    says,
)

HOUSE = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.12,
    margins=(64, 64, 64, 64),
    looks={
        "cover": Look(size=24, bold=True, colour="#1d5c2f", before=40, after=8),
        "under": Look(size=14, colour="#1d5c2f", after=14),
        "heading1": Look(size=14, bold=True, colour="#1d5c2f", before=12, after=5),
        "heading2": Look(size=12, bold=True, before=10, after=4),
        "head_cell": Look(bold=True, shade="#dcebdf"),
        "name": Look(size=14, bold=True, align="centre", after=4),
    },
)

PLAN = Paper(
    name="2019-pcsp-plan",
    kind="csp_plan",
    house=HOUSE,
    made="2019-04-01",
    foot=Running(left="Dunmorrow PCSP", right="{page}", first=False),
    body=[
        Para(says("council", "Dunmorrow Policing and Community Safety Partnership"), style="under"),
        Para(says("title", "PCSP Strategic Plan"), style="cover"),
        Para([says("period_start", "2019"), " - ", says("period_end", "2022")], style="under"),
        Para(
            "Policing and Community Safety Partnerships were set up by Part 3 of the Justice Act (Northern Ireland) 2011. Dunmorrow’s has ten elected and nine independent members, and seven designated organisations."
        ),
        PageBreak(),
        Heading("Strategic priorities", 1),
        Para("The Joint Committee asks every partnership to work to strategic priorities."),
        Heading(
            [
                "Strategic Priority 1 – ",
                priority("To ensure effective delivery in response to local need", label="1"),
            ],
            2,
        ),
        Table(
            [
                ["Theme", "Indicator", "Key activity", "Cost"],
                [
                    "Running of the partnership",
                    "Number of meetings held; share of members at each",
                    "Six private and four public meetings",
                    "£4,000",
                ],
                [
                    "Being known",
                    "Number of people reached",
                    "A stall at twelve local events",
                    "£6,500",
                ],
            ],
            head_rows=1,
            widths=(1.2, 1.6, 1.8, 0.6),
        ),
        Heading(
            [
                "Strategic Priority 2 – ",
                priority(
                    "To improve community safety by tackling crime and anti-social behaviour",
                    label="2",
                ),
            ],
            2,
        ),
        Table(
            [
                ["Theme", "Indicator", "Key activity", "Cost"],
                [
                    "Drugs and alcohol",
                    "Number of bins used for unwanted medicines",
                    "Four more bins, in Carrowbeg and the Glens",
                    "£9,000",
                ],
                [
                    "Burglary",
                    "Number of recorded burglaries of homes",
                    "Locks and lights for 300 older people",
                    "£21,000",
                ],
                [
                    "Rural crime",
                    "Number of trailers marked",
                    "Marking days at the mart",
                    "£3,500",
                ],
            ],
            head_rows=1,
            widths=(1.2, 1.6, 1.8, 0.6),
        ),
        Heading(
            [
                "Strategic Priority 3 – ",
                priority("To support confidence in policing", label="3"),
            ],
            2,
        ),
        Para("Officers will meet young people in each of the seven district electoral areas."),
    ],
)

MINUTES = Paper(
    name="2021-02-23-council-minutes",
    kind="minutes",
    house=HOUSE,
    made="2021-03-02",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "DUNMORROW DISTRICT COUNCIL"), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of the ",
                    says("committee", "Environment and Community Committee"),
                    " held remotely on ",
                    says("meeting_date", "Tuesday 23rd February 2021", "2021-02-23"),
                    " at 7.00 pm",
                ],
            )
        ),
        Fields(
            [
                Field(
                    "IN THE CHAIR:",
                    [person("chair", "Alderman R Gillespie", None, "{name}")],
                ),
                Field(
                    "MEMBERS PRESENT:",
                    "Aldermen T Beattie, S Orr; Councillors M Devenney, C McQuaid, P Laverty, J Strain",
                ),
                Field("OFFICERS:", "Mrs A Rooney (Director), Mr B Tate (Committee Clerk)"),
            ],
            layout="tabs",
            tab=140,
        ),
        Heading("APOLOGIES", 2, "EC 14/21", item=True),
        Para("Apologies were received from Councillor N Hanvey."),
        Heading("DECLARATIONS OF INTEREST", 2, "EC 15/21", item=True),
        Para("No declarations were made."),
        Heading("KERBSIDE GLASS COLLECTION", 2, "EC 16/21", item=True),
        Para(
            "The Director spoke to her report. Alderman Orr asked whether flats would be served and was told that they would from July."
        ),
        Para(
            [
                "Proposed by Councillor Devenney, seconded by Councillor McQuaid and RESOLVED ",
                decision(
                    "that the collection of glass from the kerbside be extended to the whole District from 1 July 2021."
                ),
            ]
        ),
        Heading("PCSP: LETTER OF OFFER 2021/22", 2, "EC 17/21", item=True),
        Para("A letter had been received from the Joint Committee, offering £214,600."),
        Para(
            [
                "Proposed by Alderman Beattie, seconded by Councillor Strain and RESOLVED ",
                decision(
                    "that the letter of offer be accepted and that the Chief Executive sign it."
                ),
            ]
        ),
        Heading("DOG WARDEN’S REPORT", 2, "EC 18/21", item=True),
        Para([decision("The report was noted.", outcome="noted")]),
        Heading("PLAY PARK AT CARROWBEG", 2, "EC 19/21", item=True),
        Para(
            "Councillor Laverty proposed that work begin before Easter. There being no seconder, the proposal fell."
        ),
        Para(
            [
                "It was AGREED ",
                decision(
                    "to defer the matter to the March meeting so that costs could be obtained.",
                    outcome="deferred",
                ),
            ]
        ),
        Para("The meeting ended at 8.25 pm."),
        Para([bold("Chairperson: "), "____________________"]),
    ],
)

PAPERS = [PLAN, MINUTES]
