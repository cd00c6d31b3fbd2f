"""Calderwick Community Safety Partnership: three plans in three manners."""

from corpus.authoring import (
    Heading,
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    Table,
    Tiles,
    priority,
    says,
)

TILED = House(
    renderer="web",
    font="Lato",
    size=10.5,
    leading=1.35,
    margins=(50, 50, 50, 50),
    looks={
        "cover": Look(size=26, bold=True, colour="#5a2a0c", before=36, after=4),
        "under": Look(size=13, colour="#5a2a0c", after=8),
        "heading1": Look(size=16, bold=True, colour="#5a2a0c", before=10, after=5),
        "tile": Look(shade="#f6ebe2", border="#5a2a0c"),
        "tile_name": Look(size=12, bold=True, colour="#5a2a0c", after=3),
    },
)
PLAIN = House(
    renderer="word",
    font="Carlito",
    size=11.5,
    leading=1.12,
    margins=(66, 66, 66, 66),
    item_indent=26,
    looks={
        "cover": Look(size=24, bold=True, before=60, after=6),
        "under": Look(size=14, after=10),
        "heading1": Look(size=15, bold=True, colour="#22406e", before=12, after=4),
        "heading2": Look(size=12, bold=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#dde5f1"),
    },
)

VULNERABLE = Paper(
    name="2016-community-safety-plan",
    kind="csp_plan",
    house=TILED,
    made="2016-04-05",
    foot=Running(left="Calderwick Community Safety Partnership", right="{page}", first=False),
    body=[
        Para(says("council", "Calderwick Community Safety Partnership"), style="under"),
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para([says("period_start", "2016"), "–", says("period_end", "2019")], style="under"),
        Heading("Why these priorities", 1),
        Para(
            "The assessment of 2015 found that one household in fourteen had been a victim in the year. Half of all harm fell on one victim in ten. The Borough Council, the police and their partners will spend what they have where it is worst."
        ),
        Heading("Our four priorities", 1),
        Tiles(
            [
                [
                    Para(priority("Protecting vulnerable people"), style="tile_name"),
                    List(["A weekly meeting on people at risk", "Training for 300 staff"]),
                ],
                [
                    Para(priority("Serious and organised crime"), style="tile_name"),
                    List(["Share what is known of six groups", "Talks in every school"]),
                ],
                [
                    Para(priority("Alcohol-related violence"), style="tile_name"),
                    List(["Street pastors on both weekend nights", "A late bus"]),
                ],
                [
                    Para(priority("Rural crime"), style="tile_name"),
                    List(["Farm watch in nine parishes", "Mark machinery"]),
                ],
            ],
            across=2,
        ),
    ],
)

TENSION = Paper(
    name="2019-community-safety-plan",
    kind="csp_plan",
    house=PLAIN,
    made="2019-03-28",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("title", "Calderwick Community Safety Plan"), style="cover"),
        Para(
            [says("period_start", "2019"), " – ", says("period_end", "2022")],
            style="under",
        ),
        Heading("The partnership", 1),
        Para(
            [
                "The ",
                says("council", "Calderwick Community Safety Partnership"),
                " brings together the Borough Council, the police, the fire and rescue authority, the clinical commissioning group and probation. It has met since 1998.",
            ]
        ),
        Heading("Priorities for 2019 to 2022", 1),
        Para("The partnership’s priorities for the next three years are:"),
        List(
            [
                [priority("Safeguarding vulnerable people")],
                [priority("Serious and organised crime")],
                [priority("The night-time economy")],
                [priority("Hate crime and community tension")],
            ],
            marker="{1}.",
        ),
        Para("Farm watch goes on by itself and is no longer among them."),
        Heading("Delivery", 1),
        Table(
            [
                ["Priority", "Lead", "How we shall know"],
                ["Vulnerable people", "Adult services", "Fewer people referred twice"],
                ["Organised crime", "Police", "Groups that no longer work here"],
                ["Night-time economy", "Licensing", "Assaults between ten and four"],
                ["Hate crime", "Borough Council", "More reports, fewer repeats"],
            ],
            head_rows=1,
            widths=(1.2, 1, 1.6),
        ),
    ],
    notes="The cover names no body; the partnership is named in the text.",
)

RETURN = Paper(
    name="2022-community-safety-plan",
    kind="csp_plan",
    house=TILED,
    made="2022-04-12",
    foot=Running(left="Calderwick CSP", right="{page}", first=False),
    body=[
        Para(says("council", "Calderwick Community Safety Partnership"), style="under"),
        Para(says("title", "Safer together: our Community Safety Plan"), style="cover"),
        Para([says("period_start", "2022"), "–", says("period_end", "25", "2025")], style="under"),
        Heading("Five priorities", 1),
        Para(
            "Theft of plant and diesel rose by a half in 2021, so that crime in the countryside is a priority again. What is done about organised crime is now in the county’s plan."
        ),
        Para("In 2022–25 our five priorities will be:"),
        List(
            [
                [priority("Safeguarding vulnerable people")],
                [priority("Night-time economy")],
                [priority("Hate crime")],
                [priority("Violence against women and girls")],
                [priority("Rural crime")],
            ],
        ),
        Heading("How we shall work", 1),
        Para(
            "Each priority has a sponsor on the board. Figures are published twice a year, and the scrutiny committee looks at them each November."
        ),
    ],
)

PAPERS = [VULNERABLE, TENSION, RETURN]
