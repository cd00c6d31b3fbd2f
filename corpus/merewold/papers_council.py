"""Two plans of councils in Merewold: missions over many pages, and pillars with numerals."""

from collections.abc import Sequence

from corpus.authoring import (
    Box,
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
from corpus.authoring.blocks import Block

MISSIONS = House(
    renderer="word",
    font="Caladea",
    size=11.5,
    leading=1.2,
    margins=(64, 70, 64, 70),
    item_indent=28,
    looks={
        "cover": Look(size=30, bold=True, colour="#00594c", before=180, after=8),
        "sub": Look(size=15, colour="#00594c", after=6),
        "heading1": Look(size=20, bold=True, colour="#00594c", before=0, after=10),
        "heading2": Look(size=13, bold=True, colour="#00594c", before=12, after=4),
        "quote": Look(size=13, italic=True, colour="#00594c", before=8, after=8, indent=24),
    },
)


def _mission(
    number: str,
    name: str,
    opening: Sequence[str],
    commitments: Sequence[str],
    measures: Sequence[str],
) -> list[Block]:
    return [
        PageBreak(),
        Heading([f"Mission {number}: ", name], 1),
        *(Para(text) for text in opening),
        Heading("By 2029 we will have", 2),
        List(commitments),
        Heading("How we will know we are getting there", 2),
        List(measures),
    ]


MISSIONS_PLAN = Paper(
    name="2025-29-merewold-city-council-plan",
    kind="plan",
    house=MISSIONS,
    made="2025-02-27",
    foot=Running(left="Our Council Plan 2025–2029", right="{page}", first=False),
    body=[
        Para(says("council", "Merewold City Council"), style="sub"),
        Para(
            says(
                "title",
                [
                    "Our Council Plan ",
                    says("period_start", "2025"),
                    "–",
                    says("period_end", "2029"),
                ],
            ),
            style="cover",
        ),
        Para("A fair city, ready for what comes", style="sub"),
        PageBreak(),
        Heading("Contents", 1),
        Table(
            [
                ["Leader’s foreword", "3"],
                ["About the city", "4"],
                ["Our missions", "5"],
                ["Mission 1: A roof over every head", "6"],
                ["Mission 2: Children who thrive", "7"],
                ["Mission 3: Cleaner air, cooler streets", "8"],
                ["Mission 4: Work worth having", "9"],
                ["Mission 5: Neighbours, not strangers", "10"],
                ["How we work", "11"],
                ["Money", "12"],
            ],
            widths=(6, 1),
            ruled=False,
        ),
        PageBreak(),
        Heading("Leader’s foreword", 1),
        Para(
            "When we were elected in May we said that we would do fewer things and do them well. This plan keeps that promise. It does not list everything the Council does. The bins will be emptied and the libraries will be open. It sets out the five things that will take up most of our time and of our spare money."
        ),
        Para(
            "Times are hard. The Council has to save £14 million in three years, and that is bound to be a priority for every service. But hard times are when choices matter most."
        ),
        Para(
            "“I want a child born in Wharf ward to live as long as a child born in Highfield.”",
            style="quote",
        ),
        Para("Councillor Ottoline Marsh, Leader of the Council"),
        PageBreak(),
        Heading("About the city", 1),
        Para(
            "Merewold has 148,200 people, more than half of them under 35. It has a university, a teaching hospital and the oldest market in the county. It also has 3,900 households on the housing register, and air in two streets that breaks the legal limit."
        ),
        Table(
            [
                ["Median house price", "9.6 times median earnings"],
                ["Children in poverty", "24%"],
                ["Adults with no qualification", "7%"],
                ["People who rent from a private landlord", "29%"],
            ],
            widths=(2, 1),
        ),
        Para(
            "In the residents’ survey, people’s top three priorities were affordable homes, roads and pavements, and activities for teenagers."
        ),
        PageBreak(),
        Heading("Our missions", 1),
        Para(
            "A mission is a problem too large for one department. Each of ours has a member of the Cabinet who answers for it, and a board on which partners sit."
        ),
        List(
            [
                priority("A roof over every head", scope="corporate", label="1"),
                priority("Children who thrive", scope="corporate", label="2"),
                priority("Cleaner air, cooler streets", scope="corporate", label="3"),
                priority("Work worth having", scope="corporate", label="4"),
                priority("Neighbours, not strangers", scope="corporate", label="5"),
            ],
            marker="{1}.",
        ),
        Para(
            "The missions take the place of the six priorities of the Corporate Plan 2021-25, which ended in March."
        ),
        *_mission(
            "1",
            "A roof over every head",
            [
                "Nobody should sleep outdoors in a city like ours, and nobody should grow up in a hotel room. Two hundred and twelve families are in temporary homes today. Some have been there for more than two years.",
                "We own land, we can borrow, and we have friends among the housing associations. We will use all three.",
            ],
            [
                "Built 400 council homes, a quarter of them with three bedrooms or more",
                "Licensed every shared house in the city",
                "Ended the use of hotels for families",
            ],
            ["Families in temporary homes: fewer than 100", "People sleeping rough: none"],
        ),
        *_mission(
            "2",
            "Children who thrive",
            [
                "By the age of five, one child in three is behind where they should be. What happens before school matters more than what happens in it.",
            ],
            [
                "Opened a family hub in each of the five quarters of the city",
                "Given every child a meal in the holidays who needs one",
                "Brought home ten children who are cared for far away",
            ],
            ["Five-year-olds who are ready: 75%", "Young people without work or a course: 4%"],
        ),
        *_mission(
            "3",
            "Cleaner air, cooler streets",
            [
                "The summer of 2022 was the hottest ever measured here. Old people died of it. Trees, shade and fewer cars are now a matter of life and death.",
            ],
            [
                "Planted 12,000 trees, most of them where there are fewest",
                "Closed the streets round 20 schools to cars at the start and end of the day",
                "Cut the Council’s own emissions by half",
            ],
            ["Streets over the legal limit: none", "Trips on foot, by bicycle or bus: 55%"],
        ),
        *_mission(
            "4",
            "Work worth having",
            [
                "There is plenty of work in Merewold, but much of it is badly paid and hard to plan a life around. The new research park will bring 2,000 posts. They should go to people who live here.",
            ],
            [
                "Become a Living Wage city",
                "Found 600 apprenticeships through our contracts",
                "Turned the old bus station into workshops",
            ],
            ["Residents who earn the Living Wage: 88%", "Empty shops: one in twelve"],
        ),
        *_mission(
            "5",
            "Neighbours, not strangers",
            [
                "Loneliness makes people ill. So does being afraid. We will put people in touch with one another, and deal with those who make others’ lives a misery. Community safety is a priority shared with the Safer Merewold Partnership, whose plan says more.",
            ],
            [
                "A community connector in each ward",
                "Answered every report of nuisance within two working days",
                "Handed six buildings to those who use them",
            ],
            ["People who feel lonely often: 5%", "People who feel safe after dark: 70%"],
        ),
        PageBreak(),
        Heading("How we work", 1),
        Para("Four values guide how we do our work:"),
        List(["Be kind", "Be curious", "Own it", "Finish it"]),
        Para(
            "Every report to the Cabinet must say which mission it serves. Every quarter, the Scrutiny Board will see how far we have come."
        ),
        PageBreak(),
        Heading("Money", 1),
        Table(
            [
                ["Mission", "Revenue 2025/26", "Capital to 2029"],
                ["A roof over every head", "£6.1m", "£88m"],
                ["Children who thrive", "£31.4m", "£9m"],
                ["Cleaner air, cooler streets", "£12.0m", "£22m"],
                ["Work worth having", "£2.3m", "£14m"],
                ["Neighbours, not strangers", "£4.8m", "£3m"],
            ],
            head_rows=1,
            widths=(2, 1, 1),
        ),
    ],
)

PILLARS = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.4,
    margins=(48, 48, 48, 48),
    looks={
        "cover": Look(size=34, bold=True, colour="#c2410c", before=60, after=4),
        "sub": Look(size=15, after=6),
        "heading1": Look(size=22, bold=True, colour="#c2410c", before=4, after=8),
        "heading2": Look(size=12, bold=True, before=8, after=2),
        "numeral": Look(size=40, bold=True, colour="#c2410c", before=0, after=0),
        "box": Look(shade="#fff3ea", border="#c2410c"),
        "tile_name": Look(size=13, bold=True, colour="#c2410c", after=3),
        "value": Look(size=12, bold=True, align="centre"),
    },
)


def _pillar(number: str, name: str, ambition: str, left: Sequence[Block]) -> list[Block]:
    return [
        PageBreak(),
        Para(number, style="numeral"),
        Heading(name, 1),
        Box([Para([bold("Our ambition: "), ambition])]),
        Columns(left),
    ]


PILLARS_PLAN = Paper(
    name="2024-28-thorle-corporate-strategy",
    kind="plan",
    house=PILLARS,
    made="2024-07-18",
    foot=Running(left="Thorle Borough Council", right="{page}", first=False),
    body=[
        Para(says("council", "Thorle Borough Council"), style="sub"),
        Para(says("title", "Corporate Strategy"), style="cover"),
        Para([says("period_start", "2024"), " to ", says("period_end", "2028")], style="sub"),
        Heading("Our vision", 2),
        Para("Thorle will be a borough where people start well, live well and age well."),
        Heading("Our values", 2),
        Tiles(
            [
                Para("Open", style="value"),
                Para("Bold", style="value"),
                Para("Fair", style="value"),
                Para("Together", style="value"),
            ],
            across=4,
        ),
        Heading("Our four pillars", 2),
        Tiles(
            [
                [
                    Para("01", style="numeral"),
                    Para(priority("People", scope="corporate", label="01"), style="tile_name"),
                    Para("Healthy, active and cared for"),
                ],
                [
                    Para("02", style="numeral"),
                    Para(priority("Place", scope="corporate", label="02"), style="tile_name"),
                    Para("Clean, green and looked after"),
                ],
                [
                    Para("03", style="numeral"),
                    Para(priority("Prosperity", scope="corporate", label="03"), style="tile_name"),
                    Para("Good jobs and busy high streets"),
                ],
                [
                    Para("04", style="numeral"),
                    Para(priority("Performance", scope="corporate", label="04"), style="tile_name"),
                    Para("A council that lives within its means"),
                ],
            ],
            across=2,
        ),
        PageBreak(),
        Heading("From the Leader and the Chief Executive", 1),
        Columns(
            [
                Para(
                    "Thorle has changed more in ten years than in the fifty before. New homes have brought new families. The high street has lost two department stores and won a cinema. We have become a borough that people move to."
                ),
                Para(
                    "This strategy is for all of them. It rests on what 900 of you told us in the Big Thorle Conversation, and on what the census says. It is the thread that runs from what members decide to what each of our staff does on a Monday morning."
                ),
                Para(
                    "We do not do this alone. The county council runs schools and social care; the police and the hospital have priorities of their own. Where we need them, we say so."
                ),
                Para("Councillor Devendra Rook, Leader of the Council"),
                Para("Philippa Stoke, Chief Executive"),
            ]
        ),
        *_pillar(
            "01",
            "People",
            "that everybody in Thorle can live a long, full and healthy life.",
            [
                Heading("Where we are now", 2),
                Para(
                    "Men in Castle ward die seven years sooner than men in Downs. One child in five leaves primary school overweight."
                ),
                Heading("What we will do", 2),
                List(
                    [
                        "Rebuild the leisure centre at Mill Lane",
                        "Adapt 400 homes for disabled people",
                        "Open a warm hub in every ward",
                        "Work with the Community Safety Partnership to cut domestic abuse",
                    ]
                ),
                Heading("How we will measure it", 2),
                List(["Visits to leisure centres", "Days taken to adapt a home"]),
            ],
        ),
        *_pillar(
            "02",
            "Place",
            "that Thorle is a borough people are proud of.",
            [
                Heading("Where we are now", 2),
                Para(
                    "Litter is the first thing that people complain of. We have 61 parks, of which nine fly a Green Flag. Sewage still gets into the Thor."
                ),
                Heading("What we will do", 2),
                List(
                    [
                        "Sweep each shopping street every day",
                        "Adopt the Local Plan by 2026",
                        "Fit 120 charging points",
                    ]
                ),
                Heading("How we will measure it", 2),
                List(["Streets free of litter", "Waste recycled"]),
            ],
        ),
        *_pillar(
            "03",
            "Prosperity",
            "that everyone has a share in what Thorle earns.",
            [
                Heading("Where we are now", 2),
                Para(
                    "Wages are £41 a week below the county’s. One shop in seven is empty. The college has added a wing for green skills."
                ),
                Heading("What we will do", 2),
                List(
                    [
                        "Let empty shops for a peppercorn for six months",
                        "Spend half of our budget with firms in the county",
                        "Make the market a priority for investment",
                    ]
                ),
                Heading("How we will measure it", 2),
                List(["Empty shops", "Spend with local firms"]),
            ],
        ),
        *_pillar(
            "04",
            "Performance",
            "that residents trust us with their money.",
            [
                Heading("Where we are now", 2),
                Para(
                    "Reserves are low. Two thirds of calls are answered within a minute. Sickness costs us 9 days a head."
                ),
                Heading("What we will do", 2),
                List(
                    [
                        "Balance the budget without using reserves",
                        "Put all forms online, and keep the desk open",
                        "Sell the old depot",
                    ]
                ),
                Heading("How we will measure it", 2),
                List(["Calls answered", "Complaints upheld"]),
            ],
        ),
        PageBreak(),
        Heading("How the strategy will be delivered", 1),
        Para(
            "Each pillar has a delivery plan, agreed by the Cabinet each March. The delivery plans set out the priorities, the milestones and the money for the year. Service plans, team plans and appraisals follow from them."
        ),
        Heading("Links with other strategies", 2),
        List(
            [
                "Medium Term Financial Strategy",
                "Climate Action Plan",
                "Community Safety Plan",
                "Housing Strategy",
            ]
        ),
        Para(italic("Approved by Full Council on 18 July 2024.")),
    ],
)

PAPERS = [MISSIONS_PLAN, PILLARS_PLAN]
