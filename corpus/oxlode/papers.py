"""Oxlode City Council: designed plans in two columns and tiles, and a strategic assessment."""

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
    priority,
    says,
)

HOUSE = House(
    renderer="web",
    font="Open Sans",
    size=10,
    leading=1.45,
    margins=(58, 52, 58, 52),
    looks={
        "brand": Look(size=12, bold=True, colour="#ffffff", shade="#0a5f73", after=100),
        "cover": Look(size=30, bold=True, colour="#0a5f73", after=8),
        "years": Look(size=18, colour="#0a5f73"),
        "heading1": Look(size=20, bold=True, colour="#0a5f73", before=6, after=8),
        "heading2": Look(size=13, bold=True, colour="#c2570c", before=10, after=3),
        "tile": Look(shade="#e3f1f4", border="#0a5f73"),
        "tile_name": Look(size=12, bold=True, colour="#0a5f73", after=3),
        "quote": Look(italic=True, shade="#fff3e6"),
    },
)

ASSESSMENT = Paper(
    name="2023-strategic-assessment",
    kind="strategic_assessment",
    house=HOUSE,
    made="2023-11-30",
    foot=Running(
        left="Safer Oxlode Partnership | Strategic Assessment", right="{page}", first=False
    ),
    body=[
        Para("Safer Oxlode Partnership", style="brand"),
        Para(says("title", "Community Safety Strategic Assessment"), style="cover"),
        Para(
            [says("period_start", "2023", "2023"), "/", says("period_end", "24", "2024")],
            style="years",
        ),
        Para(["Prepared for the partnership by ", says("council", "Oxlode City Council")]),
        PageBreak(),
        Heading("About this assessment", 1),
        Columns(
            [
                Para(
                    "Each year the partnership looks at what has happened in the city and asks what matters most. This assessment covers the twelve months to September 2023. It draws on police records, calls to the council, ambulance data and a survey answered by 1,460 people."
                ),
                Para(
                    "It does not say what should be done. That is for the partnership plan, which must be revised each year in the light of this assessment under the Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007."
                ),
                Para(
                    "Recorded crime fell by 3 per cent. The fall was in burglary and in theft from vehicles. Shop theft rose by 27 per cent, and the rise began before the shops in Broad Quay reopened."
                ),
                Para(
                    "People told us that they feel safe in their own street by day (91 per cent) and much less safe in the city centre after dark (48 per cent). Women and people under twenty-five were the least likely to feel safe."
                ),
            ],
            count=2,
        ),
        Heading("What the evidence says", 1),
        Heading("Shop theft", 2),
        Para(
            "There were 2,214 reports, against 1,743 in the year before. Eighteen people account for a third of those in which anybody was identified."
        ),
        Heading("Violence at night", 2),
        Para(
            "Assaults between ten at night and four in the morning are concentrated in three streets. The number is a fifth lower than before the pandemic and is rising."
        ),
        Heading("Abuse at home", 2),
        Para(
            "Reports rose by 6 per cent. Referrals to the independent adviser rose by 19 per cent and there is now a wait of nine days."
        ),
        Table(
            [
                ["Type", "2021/22", "2022/23", "Change"],
                ["Shop theft", "1,743", "2,214", "+27%"],
                ["Violence with injury", "1,902", "1,958", "+3%"],
                ["Domestic abuse incidents", "4,410", "4,675", "+6%"],
                ["Burglary of homes", "731", "602", "-18%"],
                ["Bicycle theft", "1,288", "1,190", "-8%"],
            ],
            head_rows=1,
            widths=(2.4, 1, 1, 1),
        ),
        PageBreak(),
        Heading("Priorities for the coming year", 1),
        Para("On this evidence the assessment proposes the following priorities for 2024:"),
        List(
            [
                priority("Domestic abuse and violence against women and girls"),
                priority("Violence in the night-time economy"),
                priority("Shop theft and prolific offenders"),
                priority("Feeling safe in the city centre"),
            ],
            marker="{1}.",
        ),
        Para("Burglary, which was a priority in the last plan, is no longer proposed as one."),
        Heading("How the priorities were chosen", 1),
        Para(
            "Forty types of crime and disorder were scored for harm, number, trend and public concern by analysts from four agencies. Those in the highest quarter were discussed at a workshop in October 2023."
        ),
    ],
)

PLAN = Paper(
    name="2022-corporate-plan",
    kind="plan",
    house=HOUSE,
    made="2022-04-04",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Oxlode City Council"), style="brand"),
        Para([says("title", "Our Corporate Plan")], style="cover"),
        Para([says("period_start", "2022"), "–", says("period_end", "2026")], style="years"),
        PageBreak(),
        Heading("Welcome from the Leader", 1),
        Columns(
            [
                Para(
                    "This plan says what the council will do over the next four years and how you will be able to tell whether it has done it. It was written after conversations in every ward and a long summer of letters."
                ),
                Para(
                    "The council has less money than it had. It also has good staff, sound buildings and a city that people want to live in. We have chosen four priorities and we will put them first when the budget is made."
                ),
                Para(
                    "Each year we will publish a page that says, for each priority, what was promised, what was done and what was not. We ask you to hold us to it."
                ),
                Para(
                    "Councillor Benedict Ashcombe, Leader of the Council",
                ),
            ],
            count=2,
        ),
        Heading("Our priorities", 1),
        Tiles(
            [
                [
                    Para(
                        priority("Homes people can afford", scope="corporate", label=None),
                        style="tile_name",
                    ),
                    Para("We will build 600 council homes and bring 200 empty ones back into use."),
                ],
                [
                    Para(
                        priority("A city fit for the climate", scope="corporate", label=None),
                        style="tile_name",
                    ),
                    Para("The council's own emissions will be net zero by 2030."),
                ],
                [
                    Para(
                        priority("Safe and lively neighbourhoods", scope="corporate", label=None),
                        style="tile_name",
                    ),
                    Para("Every ward will have a named warden and a place to meet."),
                ],
                [
                    Para(
                        priority("Work that pays", scope="corporate", label=None), style="tile_name"
                    ),
                    Para("We will spend more of our money with firms that pay the living wage."),
                ],
            ],
            across=2,
        ),
        Heading("How we will work", 1),
        Para(
            "We will be open about what we decide and why. We will answer letters within ten working days. We will keep council tax low enough for people to pay and high enough to keep the libraries open."
        ),
        Heading("Measures", 1),
        Table(
            [
                ["Measure", "Now", "By 2026"],
                ["Council homes built", "44", "600"],
                ["Empty homes brought back", "12", "200"],
                ["Emissions, tonnes", "18,400", "9,000"],
            ],
            head_rows=1,
            widths=(3, 1, 1),
        ),
    ],
)

PAPERS = [ASSESSMENT, PLAN]
