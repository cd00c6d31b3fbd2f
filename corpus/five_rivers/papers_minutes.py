"""The Committee's minutes of the meeting that had the report on bus fares, and the notice."""

from corpus.authoring import (
    Field,
    Fields,
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
    opens,
    person,
    says,
)

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.12,
    margins=(62, 62, 62, 62),
    item_indent=28,
    looks={
        "name": Look(size=14, bold=True, after=4),
        "heading2": Look(size=11, bold=True, before=10, after=4),
        "head_cell": Look(bold=True, shade="#dfe9f3"),
    },
)

MINUTES = Paper(
    name="2025-03-14-committee-minutes",
    kind="minutes",
    house=HOUSE,
    made="2025-03-24",
    foot=Running(left="Five Rivers Combined Authority Committee, 14 March 2025", right="{page}"),
    body=[
        Para(says("council", "Five Rivers Combined Authority"), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of the ",
                    says("committee", "Five Rivers Combined Authority Committee"),
                ],
            ),
            style="name",
        ),
        Fields(
            [
                Field("Date:", says("meeting_date", "Friday 14 March 2025", "2025-03-14")),
                Field("Place:", "The Assembly Room, 1 Weir Street"),
                Field(
                    "Chair:",
                    person("chair", "Mayor Lucian Stanforth", None, "{name}"),
                ),
                Field(
                    "Members:",
                    "Councillors Abena Rusk, Philip Tarrant, Nora Eddowes and Kit Salter",
                ),
                Field("Apologies:", "Councillor Owen Brash"),
            ],
            layout="plain_table",
        ),
        Heading("Apologies and substitutes", 2, "72", item=True),
        Para("Councillor Salter attended in place of Councillor Brash."),
        Heading("Minutes of the last meeting", 2, "73", item=True),
        Para(
            [
                bold("Resolved:"),
                " ",
                decision(
                    "That the minutes of 24 January 2025 be signed by the Mayor as correct.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Capped bus fares", 2, "80", item=True),
        Para(
            "The Director of Transport introduced her report (item 9). She said that journeys had risen by 14 per cent. Councillor Tarrant asked what would happen if the government found more money. The Director said that the Committee would be told at once."
        ),
        Para(
            "Councillor Eddowes moved an amendment, that the cap be £2 for persons under twenty-five. It was seconded by Councillor Salter and lost by 2 votes to 3."
        ),
        Para([bold("Resolved"), " (by 4 votes to 1):"], style="lead_in"),
        List(
            [
                decision(
                    "That the recommendations in paragraph 2.1 (a) to (c) of the report be approved."
                ),
                decision(
                    "That the Director write to the Secretary of State about support for fares after March 2027."
                ),
            ],
            marker="({1})",
        ),
        Heading("Retrofit of social housing", 2, "81", item=True),
        Para("The report was introduced by the Director of Housing."),
        Para(
            [
                bold("Resolved:"),
                " ",
                decision(
                    "That the matter be deferred until the business case has been seen by the Overview and Scrutiny Board.",
                    outcome="deferred",
                ),
            ]
        ),
        Heading("Date of the next meeting", 2, "82", item=True),
        Para("Friday 23 May 2025."),
    ],
)

NOTICE = Paper(
    name="2025-03-14-notice-of-decisions",
    kind="decision_notice",
    house=HOUSE,
    made="2025-03-17",
    body=[
        Para(says("council", "Five Rivers Combined Authority"), style="name"),
        Para(
            says(
                "title",
                [
                    "Notice of decisions taken by the ",
                    says("committee", "Five Rivers Combined Authority Committee"),
                    " on ",
                    says("meeting_date", "14 March 2025", "2025-03-14"),
                ],
            ),
            style="name",
        ),
        Para(
            "Published on 17 March 2025. Unless called in, these decisions take effect at 5 p.m. on 24 March 2025."
        ),
        Table(
            [
                ["Item", "Subject", "Decision", "Reason"],
                [
                    "9",
                    opens("Capped bus fares: extension of the scheme", item="9"),
                    decision(
                        "The continuation of the £2.50 cap to 31 March 2027 was approved, with the delegations in the report. The Director will write to the Secretary of State."
                    ),
                    "To keep passengers won since 2022",
                ],
                [
                    "10",
                    opens("Retrofit of social housing", item="10"),
                    decision(
                        "Deferred until the business case has been seen by the Overview and Scrutiny Board.",
                        outcome="deferred",
                    ),
                    "The case was not ready",
                ],
            ],
            head_rows=1,
            widths=(0.5, 1.6, 3, 1.5),
        ),
    ],
)
