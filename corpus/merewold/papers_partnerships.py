"""Plans and an assessment of three community safety partnerships in Merewold."""

from collections.abc import Sequence

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
    Tiles,
    bold,
    italic,
    person,
    priority,
    recommendation,
    says,
)
from corpus.authoring.blocks import Block, Body

SLIDES = House(
    renderer="web",
    font="Lato",
    size=12,
    leading=1.35,
    landscape=True,
    margins=(46, 60, 46, 60),
    looks={
        "cover": Look(size=38, bold=True, colour="#7a1f5c", before=120, after=6),
        "sub": Look(size=17, colour="#444444", after=6),
        "heading1": Look(size=24, bold=True, colour="#7a1f5c", before=0, after=10),
        "heading2": Look(size=14, bold=True, colour="#7a1f5c", before=6, after=3),
        "numeral": Look(size=30, bold=True, colour="#ffffff", align="centre", before=2, after=0),
        "tile": Look(shade="#7a1f5c", colour="#ffffff"),
        "tile_name": Look(size=14, bold=True, align="centre", after=4),
        "tile_text": Look(size=10, align="centre"),
        "figure": Look(size=26, bold=True, align="centre", after=0),
        "pale": Look(shade="#f4e8f0", border="#f4e8f0", colour="#7a1f5c"),
        "foot": Look(size=9, colour="#666666"),
    },
)


def _numbered_tile(number: str, name: str, text: str) -> list[Block]:
    return [
        Para(number, style="numeral"),
        Para(priority(name, label=number), style="tile_name"),
        Para(text, style="tile_text"),
    ]


def _figure(figure: str, text: str) -> list[Block]:
    return [Para(figure, style="figure"), Para(text, style="tile_text")]


def _spread(
    name: str, why: str, doing: Sequence[str], measures: Sequence[str], lead: str
) -> list[Block]:
    return [
        PageBreak(),
        Heading(name, 1),
        Table(
            [
                [
                    [Para("Why it matters", style="heading2"), Para(why)],
                    [Para("What we will do", style="heading2"), List(doing)],
                    [Para("What success looks like", style="heading2"), List(measures)],
                ]
            ],
            widths=(1, 1.2, 1),
            ruled=False,
        ),
        Para([bold("Delivery lead: "), lead]),
    ]


SLIDE_PLAN = Paper(
    name="2025-28-safer-merewold-plan",
    kind="csp_plan",
    house=SLIDES,
    made="2025-03-20",
    foot=Running(left="Safer Merewold Partnership", right="{page}", first=False),
    body=[
        Para(says("council", "Safer Merewold Partnership"), style="sub"),
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para([says("period_start", "2025"), " – ", says("period_end", "2028")], style="sub"),
        PageBreak(),
        Heading("Welcome", 1),
        Para(
            "I took over as chair of this partnership in the autumn, and my first priority was to hear from the people who live here. More than 2,100 of you told us what makes you feel safe and what does not. You told us that the city centre feels different after dark, that some estates wait too long for help, and that you want to see officers who know your name."
        ),
        Para(
            "This plan is short on purpose. It says what we will do, who will do it and how you will be able to tell. It will be reviewed each spring, when the strategic assessment is published."
        ),
        Para("Councillor Mireille Oduya, Chair of the Safer Merewold Partnership"),
        PageBreak(),
        Heading("Who we are", 1),
        Para(
            "The Crime and Disorder Act 1998 requires the council, the police, the fire and rescue service, probation and the integrated care board to work together to reduce crime and disorder. In Merewold they are joined by the university, the two largest housing associations and Merewold Voluntary Action."
        ),
        Para(
            "The Partnership Board meets every quarter. A Delivery Group of managers meets every month and sets the priorities for joint patrols. Task and finish groups are formed when a problem needs them, and stood down when it does not."
        ),
        PageBreak(),
        Heading("Looking back: 2022 to 2025", 1),
        Para("Our last plan had three priorities. This is what we did about them."),
        Table(
            [
                ["Burglary and car crime", "Down by a fifth. 640 homes were given better locks."],
                ["Begging and street drinking", "31 people were housed. Complaints halved."],
                ["Scams", "2,400 people came to a talk. Banks stopped £180,000 leaving accounts."],
            ],
            widths=(1, 2.5),
        ),
        Para(
            "Burglary is now lower than in any year since 2009, and will be dealt with by the police as everyday business."
        ),
        PageBreak(),
        Heading("Merewold in numbers", 1),
        Tiles(
            [
                _figure("148,200", "people live here"),
                _figure("11,914", "crimes in 2024, 3% fewer than in 2023"),
                _figure("1 in 4", "crimes of violence happen at home"),
                _figure("62%", "feel safe in the centre after dark, 71% in 2021"),
                _figure("4,380", "calls about anti-social behaviour"),
                _figure("87", "children at risk of exploitation"),
            ],
            across=3,
            style="pale",
        ),
        PageBreak(),
        Heading("What we will focus on", 1),
        Tiles(
            [
                _numbered_tile(
                    "1",
                    "Violence in the home",
                    "Helping victims early and changing the behaviour of those who do harm",
                ),
                _numbered_tile(
                    "2",
                    "A city centre that feels safe",
                    "By day and by night, for everyone who lives, works or studies here",
                ),
                _numbered_tile(
                    "3",
                    "Children and exploitation",
                    "Stopping gangs from using children, and children from being hurt",
                ),
                _numbered_tile(
                    "4",
                    "Estates that work",
                    "Fixing the places where nuisance comes back year after year",
                ),
            ],
            across=4,
        ),
        Para("Three themes run through all of them:", style="heading2"),
        Tiles(
            [
                Para(priority("Prevention first", label=None), style="tile_name"),
                Para(priority("Trauma-informed practice", label=None), style="tile_name"),
                Para(priority("Fair treatment of all communities", label=None), style="tile_name"),
            ],
            across=3,
            style="pale",
        ),
        *_spread(
            "Violence in the home",
            "Police recorded 2,806 crimes of domestic abuse in 2024. We know that many more are never reported. One in three victims had asked somebody for help before they called the police.",
            [
                "Place an adviser in both maternity units",
                "Run a programme for those who want to stop, 40 places a year",
                "Review every case that comes back within six months",
            ],
            ["More people ask for help early", "Fewer repeat cases at the risk conference"],
            "Head of Public Protection",
        ),
        *_spread(
            "A city centre that feels safe",
            "The share of people who feel safe in the centre after dark has fallen by nine points since 2021. Women under 30 are the least likely to feel safe. Shops report more theft, and more abuse of their staff.",
            [
                "Keep the night marshals on Fridays and Saturdays until 2028",
                "Light the path from the station to the halls of residence",
                "Make it a priority for wardens to visit shops each week",
            ],
            ["70% feel safe after dark by 2028", "Less violence on weekend nights"],
            "City Centre Manager",
        ),
        *_spread(
            "Children and exploitation",
            "Eighty-seven children were thought to be at risk in December 2024. Most were boys of 14 or 15, and half of them were missing a lot of school.",
            [
                "A worker in each of the five schools with most exclusions",
                "Talk to every child who goes missing within 72 hours",
                "Use orders against the adults who run the lines",
            ],
            ["Fewer children missing more than once", "More adults charged"],
            "Director of Children’s Services",
        ),
        *_spread(
            "Estates that work",
            "Four estates make up a third of complaints about nuisance. The same streets have headed the list in each of the last six years.",
            [
                "A named officer and a named warden for each of the four estates",
                "Empty homes brought back into use within 90 days",
                "A fund of £40,000 for what residents ask for",
            ],
            ["Complaints down by a third", "Residents say it is better"],
            "Neighbourhood Services Manager",
        ),
        PageBreak(),
        Heading("How this fits with other plans", 1),
        Para(
            "The Police and Crime Commissioner must have regard to our priorities, and we to hers. Her plan has five: putting victims first, policing you can see, safer roads, fighting rural crime, and value for money."
        ),
        Para(
            "The Health and Wellbeing Strategy has these priorities: healthy weight; a smoke-free generation; good mental health."
        ),
        Heading("How we will check", 1),
        Para(
            "The Board will look at the measures each quarter. The council’s scrutiny committee for crime and disorder will look at the plan once a year. If a new threat appears, the Board may change its priorities."
        ),
        PageBreak(),
        Heading("Contact us", 1),
        Para("community.safety@merewold.example"),
        Para("In an emergency, call 999."),
    ],
)

TABLES = House(
    renderer="web",
    font="Noto Sans",
    size=9.5,
    leading=1.3,
    margins=(50, 46, 50, 46),
    looks={
        "cover": Look(size=24, bold=True, colour="#14406b", before=20, after=2),
        "sub": Look(size=12, colour="#14406b", after=10),
        "heading1": Look(size=15, bold=True, colour="#ffffff", shade="#14406b", before=10, after=6),
        "heading2": Look(size=11, bold=True, colour="#14406b", before=6, after=3),
        "head_cell": Look(bold=True, shade="#14406b", colour="#ffffff"),
        "name": Look(bold=True),
        "box": Look(shade="#e7eef6", border="#14406b"),
    },
)


def _row(name: str, why: str, doing: Sequence[str], measure: str) -> "list[Cell | Body]":
    return [Cell(priority(name, label=None), style="name"), why, List(doing), measure]


TABLE_PLAN = Paper(
    name="2023-26-brayford-csp-plan",
    kind="csp_plan",
    house=TABLES,
    made="2023-04-11",
    head=Running(right="Brayford Community Safety Partnership Plan 2023-26", first=False),
    foot=Running(centre="Page {page} of {pages}"),
    body=[
        Para(
            says(
                "title",
                [
                    says("council", "Brayford Community Safety Partnership"),
                    " Plan ",
                    says("period_start", "2023"),
                    "-",
                    says("period_end", "26", "2026"),
                ],
            ),
            style="cover",
        ),
        Para("Working together for a safer Brayford", style="sub"),
        Columns(
            [
                Heading("Introduction", 2),
                Para(
                    "Brayford is a district of market towns and villages with 96,000 people. Crime here is low, and lower than in most places like it. Yet the fear of crime is not low, and some people are harmed again and again."
                ),
                Para(
                    "The Partnership is made up of Brayford District Council, the police, fire and rescue, probation, health, the county council and the voluntary sector. Each of them has priorities of its own. This plan says what they will do together."
                ),
                Heading("Our vision", 2),
                Para(
                    "A district in which nobody lives in fear and everybody looks out for others."
                ),
                Heading("How we chose", 2),
                Para(
                    "We looked at the strategic assessment, at the county’s control strategy and at the survey that 1,377 residents answered in the autumn of 2022. Speeding was the top priority for parish councils. Dog fouling, litter and parking were named often too, but other bodies deal with those."
                ),
                Heading("What we achieved in 2020-23", 2),
                List(
                    [
                        "A refuge with five places opened in Stowe Bray",
                        "Farm Watch grew from 80 members to 312",
                        "Three hundred young people took part in boxing and music",
                    ]
                ),
                Heading("The wider picture", 2),
                Para(
                    "The Police and Crime Plan sets three priorities for the force: prevent crime, support victims, bring offenders to justice. The county’s Serious Violence Duty partnership published its response in January."
                ),
            ]
        ),
        PageBreak(),
        Heading("Our plan for 2023-26", 1),
        Table(
            [
                [
                    Cell("Priority", style="head_cell"),
                    Cell("Why we chose it", style="head_cell"),
                    Cell("What we will do", style="head_cell"),
                    Cell("How we will measure it", style="head_cell"),
                ],
                _row(
                    "Domestic abuse and stalking",
                    "One crime in six. Reports of stalking have doubled since 2019. Victims in villages wait longest to ask for help.",
                    [
                        "Drop-in advice at four village surgeries",
                        "Fund 60 personal alarms",
                        "Train 25 hairdressers as listeners",
                    ],
                    "Number who seek help; repeat victims",
                ),
                _row(
                    "Rural and wildlife crime",
                    "Quad bikes, diesel and dogs are stolen to order. Hare coursing returns each autumn after harvest.",
                    [
                        "Joint patrols with the two forces next to us",
                        "Mark 400 machines",
                        "Cameras on the six worst lanes",
                    ],
                    "Value of plant stolen; arrests for coursing",
                ),
                _row(
                    "Young people and drugs",
                    "Vapes that hold spice have been found in three schools. Two lines run from the coast into Brayford town.",
                    [
                        "Lessons in every Year 8",
                        "A worker for those caught with drugs",
                        "Visits to addresses taken over by dealers",
                    ],
                    "Exclusions; lines closed; referrals to treatment",
                ),
                _row(
                    "Nuisance in town centres",
                    "Complaints rise each summer. Shopkeepers in Stowe Bray say that they have stopped reporting.",
                    [
                        "A warden in each town from May to September",
                        "Community protection warnings within ten days",
                        "Play wall moved to the park",
                    ],
                    "Complaints; orders; footfall",
                ),
                _row(
                    "Safer roads",
                    "Nineteen people were killed or badly hurt in 2022. Speeding comes first in what parishes ask of us.",
                    [
                        "Twelve more speed watch groups",
                        "Talks to drivers of 17 to 24",
                        "Signs that show the speed, moved each month",
                    ],
                    "Killed and badly hurt, three-year mean",
                ),
            ],
            head_rows=1,
            widths=(1.1, 1.7, 2, 1.2),
        ),
        Heading("Who does what", 1),
        Table(
            [
                [
                    Cell("Group", style="head_cell"),
                    Cell("Chair", style="head_cell"),
                    Cell("Meets", style="head_cell"),
                ],
                ["Partnership Board", "Leader of the Council", "Each quarter"],
                ["Tasking Group", "Police Inspector", "Each fortnight"],
                ["Domestic Abuse Forum", "Chief Executive of Haven Brayford", "Every two months"],
                ["Rural Crime Group", "National Farmers’ Union", "Each quarter"],
            ],
            head_rows=1,
        ),
        Heading("Money", 1),
        Table(
            [
                [
                    Cell("Source", style="head_cell"),
                    Cell("2023/24", style="head_cell"),
                    Cell("2024/25", style="head_cell"),
                ],
                ["Commissioner’s community safety fund", "£41,000", "£41,000"],
                ["District council", "£28,500", "£29,400"],
                ["Parish councils", "£6,200", "to be agreed"],
            ],
            head_rows=1,
        ),
        Box(
            [
                Para(bold("Tell us what you think")),
                Para(
                    "What should our priorities be next year? Write to us, or come to a meeting of the Board: they are open to all."
                ),
            ]
        ),
    ],
)

ASSESSMENTS = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.1,
    margins=(60, 64, 60, 64),
    number_indent=36,
    item_indent=28,
    looks={
        "heading1": Look(size=15, bold=True, colour="#1f3864", before=16, after=6),
        "heading2": Look(size=12, bold=True, colour="#1f3864", before=10, after=4),
        "cover": Look(size=26, bold=True, colour="#1f3864", before=160, after=10),
        "sub": Look(size=14, after=8),
        "head_cell": Look(bold=True, shade="#d9e2f3"),
    },
)


def _analysis(
    number: str, name: str, paragraphs: Sequence[str], rows: list[Sequence[str]]
) -> list[Block]:
    return [
        Heading(name, 2, number),
        *(Para(text) for text in paragraphs),
        Table(
            [
                [
                    Cell("Measure", style="head_cell"),
                    Cell("2023/24", style="head_cell"),
                    Cell("2024/25", style="head_cell"),
                    Cell("Change", style="head_cell"),
                ],
                *rows,
            ],
            head_rows=1,
        ),
    ]


ASSESSMENT = Paper(
    name="2025-ansty-and-thorle-strategic-assessment",
    kind="strategic_assessment",
    house=ASSESSMENTS,
    made="2025-11-17",
    head=Running(centre=says("classification", "OFFICIAL")),
    foot=Running(left="Strategic Assessment 2025/26", right="{page}"),
    body=[
        Para(says("title", "Partnership Strategic Assessment"), style="cover"),
        Para(
            [says("period_start", "2025"), "/", says("period_end", "26", "2026")],
            style="sub",
        ),
        Para(says("council", "Ansty and Thorle Community Safety Partnership"), style="sub"),
        Para(
            [
                "Author: ",
                person("author", "Branwen Askey", "Community Safety Analyst", "{name}, {post}"),
            ]
        ),
        Para("Date: 17 November 2025"),
        PageBreak(),
        Heading("Executive summary", 1, "1"),
        Para(
            "Every year the Partnership must assess crime, disorder and the misuse of drugs in the two districts. This assessment covers October 2024 to September 2025. It helps the Partnership to revise its plan and its priorities."
        ),
        Para(
            "Recorded crime rose by 2.1% to 9,467. The rise is due to theft from shops and to stalking. Violence outside the home fell. Anti-social behaviour was unchanged, but is found in fewer places."
        ),
        Para(
            [
                "From the analysis, the following are proposed as the Partnership’s strategic priorities for 2026/27:"
            ]
        ),
        List(
            [
                priority("Violence against women and girls", label="P1"),
                priority("Exploitation of adults at risk", label="P2"),
                priority("Retail crime", label="P3"),
                priority("Hate crime", label="P4"),
            ],
            marker="P{1}",
        ),
        Para(
            "Off-road motorcycles and deliberate fires are to be kept under watch, but are not proposed as priorities."
        ),
        Heading("Background", 1, "2"),
        Para(
            "The duty to prepare a strategic assessment is in the Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007. The assessment must look at what has changed, why, and how well the last plan was carried out."
        ),
        Heading("Method", 2, "2.1"),
        Para(
            "Data come from the police, the two councils, the ambulance trust and the fire service. Each type of crime was scored with the MoRiLE matrix for physical, psychological and financial harm, for how likely it is and for how much partners can do about it. The five with the highest scores were discussed at a workshop on 9 October."
        ),
        Heading("Current priorities", 2, "2.2"),
        Para("The table shows what the workshop thought of each of the priorities for 2025/26."),
        Table(
            [
                [
                    Cell("Current priority", style="head_cell"),
                    Cell("View of the workshop", style="head_cell"),
                ],
                ["Domestic abuse", "Widen, to take in violence against women and girls"],
                ["County lines", "Take in with exploitation of adults"],
                ["Vehicle crime", "Remove: down for three years"],
                ["Hate crime", "Keep"],
            ],
            head_rows=1,
        ),
        Heading("Ansty and Thorle in brief", 2, "2.3"),
        Para(
            "About 171,000 people live in the two districts. Ansty is older and more rural; Thorle has the larger town, the hospital and the prison. Both have become more diverse since 2011. Unemployment is below the mean for England, but four wards in Thorle are among the tenth that are poorest."
        ),
        Heading("Analysis", 1, "3"),
        *_analysis(
            "3.1",
            "Violence and abuse",
            [
                "Violence makes up 38% of crime. Two fifths of it is domestic. Stalking and harassment rose by 14%, in part because of how the police now count them.",
                "The risk conference heard 412 cases, of which 31% had been heard before. Victims are mostly women of 25 to 44. Sexual offences are often reported years later.",
                "Tackling violence against women and girls is a national priority, and the force has set up a team for it.",
            ],
            [
                ["Violence with injury", "1,204", "1,131", "-6%"],
                ["Stalking and harassment", "1,377", "1,570", "+14%"],
                ["Sexual offences", "366", "381", "+4%"],
            ],
        ),
        *_analysis(
            "3.2",
            "Exploitation",
            [
                "Eleven addresses were taken over by dealers, all of them homes of people with a learning disability or a drug problem. Two car washes and a nail bar were visited.",
                "Adults are exploited as well as children, and are less often seen as victims.",
            ],
            [
                ["Cuckooed addresses", "7", "11", "+57%"],
                ["Referrals of modern slavery", "19", "24", "+26%"],
            ],
        ),
        *_analysis(
            "3.3",
            "Theft",
            [
                "Theft from shops rose by 31%. Nine people were behind a third of it. Shop staff say that threats are now a daily matter.",
                "Burglary of homes is at its lowest since records began. Vehicle crime fell for the third year.",
            ],
            [
                ["Shoplifting", "988", "1,294", "+31%"],
                ["Burglary, residential", "301", "262", "-13%"],
                ["Vehicle crime", "640", "522", "-18%"],
            ],
        ),
        *_analysis(
            "3.4",
            "Hate crime and cohesion",
            [
                "Hate crime rose in August 2024 and has not gone back to where it was. Most of it is verbal, and most is about race. Disabled people seldom report."
            ],
            [["Hate crime", "214", "263", "+23%"]],
        ),
        *_analysis(
            "3.5",
            "Anti-social behaviour",
            [
                "Reports were level. Off-road motorcycles account for one in eight. Deliberate fires rose in the Easter holidays."
            ],
            [
                ["Anti-social behaviour", "3,020", "3,011", "0%"],
                ["Deliberate fires", "88", "104", "+18%"],
            ],
        ),
        Heading("What residents say", 1, "4"),
        Para(
            "1,026 people answered the survey. Asked for their three main concerns, they said speeding (48%), drug dealing (37%) and rubbish (33%). Asked what should be a priority for the police, most said being seen."
        ),
        Heading("Scores", 1, "5"),
        Table(
            [
                [
                    Cell("Theme", style="head_cell"),
                    Cell("Harm", style="head_cell"),
                    Cell("Likelihood", style="head_cell"),
                    Cell("Score", style="head_cell"),
                ],
                ["Domestic abuse", "9", "5", "45"],
                ["Modern slavery", "9", "4", "36"],
                ["Shop theft", "5", "6", "30"],
                ["Hate crime", "6", "5", "30"],
                ["Vehicle crime", "4", "4", "16"],
            ],
            head_rows=1,
        ),
        Heading("Recommendations", 1, "6"),
        Para("It is recommended that the Partnership:"),
        List(
            [
                recommendation("adopts the four strategic priorities set out in section 1;"),
                recommendation("asks the Retail Crime Group to draw up a plan by March 2026; and"),
                recommendation("asks both districts to survey disabled people on hate crime."),
            ],
            marker="({a})",
        ),
        Heading("Appendix: sources", 1),
        Para("Police recorded crime, October 2024 to September 2025. Mid-year estimates, 2024."),
    ],
)

OLD = House(
    renderer="word",
    font="Liberation Serif",
    size=12,
    margins=(72, 72, 72, 72),
    real_headings=False,
    item_indent=28,
    number_indent=36,
    looks={
        "heading1": Look(size=13, bold=True, before=14, after=6),
        "heading2": Look(bold=True, italic=True, before=10, after=4),
        "cover": Look(size=22, bold=True, align="centre", before=140, after=12),
        "sub": Look(size=14, align="centre", after=8),
    },
)


def _strategic(
    number: str, name: str, aim: str, lead: str, objectives: Sequence[str]
) -> list[Block]:
    return [
        Heading(f"Strategic Priority {number} – {name}", 1),
        Para([bold("Aim: "), aim]),
        Para([bold("Lead agency: "), lead]),
        Para(bold("Objectives:")),
        List(objectives, marker=number + "{1}."),
    ]


SENTENCE_PLAN = Paper(
    name="2011-14-withernholt-partnership-plan-refresh",
    kind="csp_plan",
    house=OLD,
    made="2013-05-02",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Withernholt Crime and Disorder Partnership"), style="sub"),
        Para(says("title", "Partnership Plan"), style="cover"),
        Para([says("period_start", "2011"), " to ", says("period_end", "2014")], style="sub"),
        Para("Refreshed for the year 2013/14", style="sub"),
        PageBreak(),
        Heading("Contents", 1),
        Table(
            [
                ["Foreword", "3"],
                ["Strategic Priority A – Reducing harm from alcohol", "4"],
                ["Strategic Priority B – Protecting repeat victims", "4"],
                ["Strategic Priority C – Managing persistent offenders", "5"],
                ["Strategic Priority D – Building trust", "5"],
                ["Performance", "6"],
            ],
            widths=(6, 1),
            ruled=False,
        ),
        PageBreak(),
        Heading("Foreword", 1),
        Para(
            "Two years into this plan, Withernholt is a safer district than it was. Crime has fallen by 11% since 2011, and the number of fires started on purpose has halved. But budgets have fallen as well, and the Partnership must choose with care."
        ),
        Para(
            "In last year’s plan, our priorities were serious violent crime, road safety, metal theft and arson. Much has been done on each of them. Metal theft has all but ended since cash sales were banned."
        ),
        Para(
            [
                "Having considered the strategic assessment at its meeting in January 2013, the Partnership agreed four strategic priorities: ",
                priority("reducing harm from alcohol", label=None),
                "; ",
                priority("protecting repeat victims", label=None),
                "; ",
                priority("managing persistent offenders", label=None),
                "; and ",
                priority("building trust", label=None),
                ". They will stand until March 2014.",
            ]
        ),
        Para(
            "The first Police and Crime Commissioner took office in November 2012. His draft plan names his priorities as visible policing, anti-social behaviour and the care of victims, and we shall bid to him for funds."
        ),
        Para("Ernest Pallister, Chairman of the Partnership"),
        *_strategic(
            "A",
            "Reducing harm from alcohol",
            "to cut violence and nuisance that comes of drink, in public and at home.",
            "Withernholt District Council",
            [
                "To bring the late levy before the licensing committee by October 2013",
                "To keep a nurse in custody on Saturday nights",
                "To test sales to those under age four times in the year",
            ],
        ),
        *_strategic(
            "B",
            "Protecting repeat victims",
            "to find those who are harmed again and again, and to stop it.",
            "Merewold Constabulary",
            [
                "To visit each repeat victim within two days",
                "To share lists of calls between the police and landlords",
                "To hold a case conference for those most at risk",
            ],
        ),
        *_strategic(
            "C",
            "Managing persistent offenders",
            "to turn round the few who commit the most crime.",
            "Merewold Probation Trust",
            [
                "To work with the forty who offend most",
                "To find each of them somewhere to live on release",
                "To test for drugs on arrest",
            ],
        ),
        *_strategic(
            "D",
            "Building trust",
            "to raise the share of people who think that the police and the council deal with what matters.",
            "Withernholt District Council and Merewold Constabulary",
            [
                "To hold a meeting in each ward twice a year",
                "To tell people what was done about what they reported",
                "To publish the neighbourhood priorities that each panel sets",
            ],
        ),
        Heading("Performance", 1),
        Table(
            [
                ["Indicator", "2011/12", "2012/13", "Target 2013/14"],
                ["Violence with injury", "702", "655", "620"],
                ["Repeat victims", "214", "190", "170"],
                ["Offences by the forty", "388", "301", "270"],
                ["Agree that we deal with what matters", "54%", "57%", "60%"],
            ],
            head_rows=1,
        ),
        Heading("Delivery", 1),
        Para(
            "Each lead agency reports to the Partnership in June, September, December and March. Where a target is missed twice running, the lead agency brings a plan to put it right. The priorities of each neighbourhood panel are taken up by the ward’s beat manager."
        ),
        Para(italic("This plan is available in large print.")),
    ],
)

PAPERS = [SLIDE_PLAN, TABLE_PLAN, ASSESSMENT, SENTENCE_PLAN]
