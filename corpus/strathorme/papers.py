"""The Strathorme Council: a Highland-style report with its number boxed at the top right."""

from corpus.authoring import (
    Heading,
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    Table,
    bold,
    decision,
    person,
    recommendation,
    says,
)

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11.5,
    leading=1.1,
    margins=(60, 60, 60, 60),
    number_indent=40,
    item_indent=26,
    looks={
        "name": Look(size=15, bold=True, after=10),
        "heading1": Look(size=12, bold=True, before=10, after=4),
    },
)

REPORT = Paper(
    name="2019-05-16-ferry-timetable-report",
    kind="committee_report",
    house=HOUSE,
    made="2019-05-03",
    foot=Running(centre="{page}"),
    body=[
        Table(
            [
                ["", bold("Agenda Item"), says("agenda_item", "11")],
                ["", bold("Report No"), says("reference", "EDI/32/19")],
            ],
            widths=(4, 1.3, 1.2),
        ),
        Para(says("council", "THE STRATHORME COUNCIL"), style="name"),
        Table(
            [
                [
                    bold("Committee:"),
                    says("committee", "Environment, Development and Infrastructure"),
                ],
                [bold("Date:"), says("meeting_date", "16 May 2019", "2019-05-16")],
                [bold("Report Title:"), says("title", "Summer timetable of the Orme ferry")],
                [
                    bold("Report By:"),
                    person(
                        "report_of", None, "Director of Development and Infrastructure", "{post}"
                    ),
                ],
            ],
            widths=(1.3, 4),
        ),
        Heading("Purpose/Executive Summary", 1, "1."),
        Para(
            "This report sets out how the summer timetable worked in 2018 and what is proposed for 2019.",
            number="1.1",
        ),
        Heading("Recommendations", 1, "2."),
        Para("Members are asked to:", number="2.1", style="lead_in"),
        List(
            [
                recommendation(
                    "note that the ferry carried 61,400 passengers in the summer of 2018;"
                ),
                recommendation(
                    "agree that the last sailing be at 9.40 pm from June to August; and"
                ),
                recommendation("agree that fares be looked at again in the autumn."),
            ],
            marker="{i}.",
        ),
        Heading("Implications", 1, "3."),
        Para("Resource – the later sailing costs £11,000.", number="3.1"),
        Para(
            "Community (Equality, Poverty and Rural) – it helps people who work late.", number="3.2"
        ),
        Heading("Background", 1, "4."),
        Para("The ferry has crossed the Narrows since 1934.", number="4.1"),
        Table(
            [
                ["Designation:", "Director of Development and Infrastructure"],
                ["Date:", "30 April 2019"],
                ["Author:", person("author", "Eilidh Carnegie", "Ferry Manager", "{name}, {post}")],
                ["Background Papers:", "None"],
            ],
            widths=(1.3, 4),
        ),
    ],
)

MINUTES = Paper(
    name="2019-05-16-environment-minutes",
    kind="minutes",
    house=HOUSE,
    made="2019-05-28",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "The Strathorme Council"), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of Meeting of the ",
                    says("committee", "Environment, Development and Infrastructure Committee"),
                    " held in the Council Chamber, Orme, on ",
                    says("meeting_date", "Thursday 16 May 2019", "2019-05-16"),
                    " at 10.30 am.",
                ],
            )
        ),
        Para(
            [
                bold("Present:"),
                " Mr A Carmichael, Ms F Dunbar, Mrs I Gillies, Mr R Sinclair, Ms K Tulloch",
            ]
        ),
        Para(
            [
                person("chair", "Mr A Carmichael", None, "{name}"),
                " in the Chair",
            ]
        ),
        Heading("Apologies for Absence", 1, "1.", item=True),
        Para("An apology for absence was intimated on behalf of Mr J Rennie."),
        Heading("Declarations of Interest", 1, "2.", item=True),
        Para("There were no declarations of interest."),
        Heading("Summer Timetable of the Orme Ferry", 1, "11.", item=True),
        Para(
            "There had been circulated Report No EDI/32/19 dated 30 April 2019 by the Director of Development and Infrastructure."
        ),
        Para("During discussion, Ms Tulloch asked that bicycles be carried without charge."),
        Para("The Committee:", style="lead_in"),
        List(
            [
                decision(
                    [
                        bold("NOTED"),
                        " that the ferry carried 61,400 passengers in the summer of 2018;",
                    ],
                    outcome="noted",
                ),
                [
                    bold("AGREED"),
                    " ",
                    decision("that the last sailing be at 9.40 pm from June to August; and"),
                ],
                [
                    bold("AGREED"),
                    " ",
                    decision(
                        "that fares, and the carriage of bicycles, be looked at again in the autumn."
                    ),
                ],
            ],
            marker="{i}.",
        ),
        Heading("Harbour Dues", 1, "12.", item=True),
        Para(
            "Mr Sinclair, seconded by Mrs Gillies, moved that dues be held at the level of 2018. Ms Dunbar, seconded by Ms Tulloch, moved as an amendment that they rise by 2 per cent. On a vote being taken, the motion received 3 votes and the amendment 2 votes, with no abstentions, and the motion was therefore carried."
        ),
        Para(
            [
                "The Committee accordingly ",
                bold("AGREED"),
                " ",
                decision("that harbour dues be held at the level of 2018."),
            ]
        ),
        Para("The meeting ended at 1.15 pm."),
    ],
)

PAPERS = [REPORT, MINUTES]
