"""The minutes of the meeting of September 2019."""

from corpus.authoring import (
    Heading,
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    bold,
    decision,
    person,
    says,
)

MINUTES = Paper(
    name="2019-09-19-minutes",
    kind="minutes",
    house=House(
        renderer="word",
        font="Liberation Serif",
        size=12,
        leading=1.1,
        margins=(70, 70, 70, 70),
        item_indent=30,
        looks={
            "name": Look(size=14, bold=True, align="centre", after=3),
            "held": Look(align="centre", after=8),
            "heading2": Look(size=12, bold=True, underline=True, before=10, after=4),
        },
        real_headings=False,
        typed_markers=True,
    ),
    made="2019-10-01",
    tagged=False,
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "TARNMOOR FIRE AND RESCUE AUTHORITY"), style="name"),
        Para(says("committee", "AUDIT AND PERFORMANCE COMMITTEE"), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of the meeting held at Service Headquarters on ",
                    says("meeting_date", "19th September 2019", "2019-09-19"),
                ],
            ),
            style="held",
        ),
        Para(
            [
                bold("Present: "),
                person("chair", "Councillor A. Whitlow", None, "{name}"),
                " (in the Chair), Councillors D. Marram, S. Poole and R. Haddow",
            ]
        ),
        Para(
            [
                bold("In attendance: "),
                "The Assistant Chief Officer (Service Delivery), the Treasurer",
            ]
        ),
        Heading("Apologies", 2, "19/32", item=True),
        Para("An apology was received from Councillor T. Okonjo."),
        Heading("Minutes", 2, "19/33", item=True),
        Para(
            decision(
                "The minutes of the meeting held on 20 June 2019 were agreed as a correct record and signed.",
                procedural=True,
            )
        ),
        Heading("On-call Availability: First Quarter", 2, "19/34", item=True),
        Para(
            "The Assistant Chief Officer presented his report. Councillor Poole was worried about Low Tarn. Councillor Haddow said that retention payments had been tried in 2008 without success."
        ),
        Para([bold("RESOLVED"), " – That:-"], style="lead_in"),
        List(
            [
                decision("average availability in the quarter of 71% be noted;", outcome="noted"),
                decision("the recruitment campaign described in section 4 be endorsed;"),
                decision(
                    "the Assistant Chief Officer be requested to report availability by station, day and night, to each meeting;"
                ),
                decision(
                    "proposals for a retention payment be brought by 31 March 2020, and include what was learned in 2008; and"
                ),
                decision(
                    "the Authority be recommended to release £60,000 from the pensions reserve.",
                    outcome="referred",
                ),
            ],
            marker="({a})",
        ),
        Heading("Internal Audit: Progress Against the Plan", 2, "19/35", item=True),
        Para(
            decision(
                "Members noted the report and asked that the three audits with limited assurance be followed up in December.",
                outcome="noted",
            )
        ),
        Heading("Exclusion of the Press and Public", 2, "19/36", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That the press and public be excluded from the meeting for the following item on the ground that it involves the likely disclosure of exempt information.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Replacement of Breathing Apparatus", 2, "19/37", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision("That the tender of the second bidder be accepted."),
            ]
        ),
    ],
)
