"""Penhallow Council, a unitary authority: a committee form of boxed rows, and a designed review."""

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
    Picture,
    Running,
    Table,
    bold,
    logo,
    person,
    recommendation,
    says,
)

FORM = Paper(
    name="2020-02-11-street-lighting-report",
    kind="committee_report",
    house=House(
        renderer="word",
        font="Liberation Sans",
        size=10.5,
        leading=1.1,
        margins=(56, 56, 56, 56),
        item_indent=24,
        looks={
            "name": Look(size=13, bold=True, align="centre", after=2),
            "shaded": Look(bold=True, shade="#e6e6e6"),
            "heading1": Look(size=11, bold=True, before=10, after=3),
        },
    ),
    made="2020-02-03",
    foot=Running(
        left="Environment Committee 11 February 2020",
        right=["Agenda Item ", says("agenda_item", "7")],
    ),
    body=[
        Para(says("council", "PENHALLOW COUNCIL"), style="name"),
        Para(says("committee", "ENVIRONMENT COMMITTEE"), style="name"),
        Para(says("meeting_date", "TUESDAY, 11 FEBRUARY 2020", "2020-02-11"), style="name"),
        Table(
            [
                [
                    Cell("Report Title", style="shaded"),
                    Cell(says("title", "STREET LIGHTING: PART-NIGHT SCHEME"), across=4),
                ],
                [
                    Cell("Purpose of Report", style="shaded"),
                    Cell(
                        "To report on the trial in Trevose and to propose that it be made permanent.",
                        across=4,
                    ),
                ],
                [
                    Cell("Decision(s)", style="shaded"),
                    Cell(
                        [
                            Para("The Committee RESOLVES to:"),
                            List(
                                [
                                    recommendation(
                                        "make the part-night scheme in Trevose permanent;"
                                    ),
                                    recommendation(
                                        "extend it to Lanmoor and St Breward from October 2020; and"
                                    ),
                                    recommendation(
                                        "receive a report on road safety after one year."
                                    ),
                                ],
                                marker="{a})",
                            ),
                        ],
                        across=4,
                    ),
                ],
                [
                    Cell("Consultation and Feedback", style="shaded"),
                    Cell(
                        "The police and eleven parish councils were consulted. Nine parishes were in favour.",
                        across=4,
                    ),
                ],
                [
                    Cell("Report Author", style="shaded"),
                    Cell(
                        [
                            Para(
                                person(
                                    "author", "Morwenna Hext", "Lighting Engineer", "{name}, {post}"
                                )
                            ),
                            Para("Tel: 01632 960 118  Email: morwenna.hext@penhallow.example"),
                        ],
                        across=4,
                    ),
                ],
                [
                    Cell("Options", style="shaded"),
                    Cell(
                        "To end the trial; to dim the lamps instead of turning them off.", across=4
                    ),
                ],
                [Cell("Background Papers", style="shaded"), Cell("None", across=4)],
                [
                    Cell("Appendices", style="shaded"),
                    Cell("Appendix A – Map of the trial", across=4),
                ],
                [
                    Cell(
                        "Implications (further details at the end of the report)",
                        style="shaded",
                        down=2,
                    ),
                    "Financial",
                    "Legal",
                    "Equality",
                    "Environmental",
                ],
                ["Yes", "No", "Yes", "Yes"],
            ],
            widths=(1.4, 1, 1, 1, 1),
        ),
        Heading("BACKGROUND", 1),
        Para(
            "Lamps in Trevose have been turned off from half past midnight to five since November 2018. The trial saved £14,200 in its first year."
        ),
        Heading("MAIN POINTS", 1),
        Para(
            "Recorded crime in the trial area fell by 2 per cent, as it did elsewhere. There was one collision in the dark hours, in which nobody was hurt."
        ),
        Heading("CONCLUSION", 1),
        Para("The trial has done what was hoped and the Committee can safely extend it."),
    ],
)

REVIEW = Paper(
    name="2018-night-time-economy-review",
    kind="scrutiny_review",
    house=House(
        renderer="web",
        font="Lato",
        size=10.5,
        leading=1.45,
        margins=(56, 54, 56, 54),
        looks={
            "cover": Look(size=27, bold=True, colour="#12355b", before=60, after=6),
            "under": Look(size=13, colour="#12355b", after=6),
            "heading1": Look(size=18, bold=True, colour="#12355b", before=8, after=6),
            "heading2": Look(size=12.5, bold=True, colour="#b3541e", before=8, after=3),
            "box": Look(shade="#fdf1e7", border="#b3541e"),
        },
    ),
    made="2018-11-06",
    foot=Running(left="After dark: the night-time economy", right="{page}", first=False),
    body=[
        Picture(logo("Penhallow\nCouncil", "#12355b", "shield"), 120, alt="Penhallow Council"),
        Para(says("title", "After dark: the night-time economy of Penhallow"), style="cover"),
        Para(["Report of the ", says("committee", "Communities Scrutiny Panel")], style="under"),
        Para("November 2018", style="under"),
        PageBreak(),
        Heading("Contents", 1),
        Table(
            [
                ["Foreword", "3"],
                ["Summary of recommendations", "3"],
                ["Licensing", "4"],
                ["Getting home", "4"],
            ],
            ruled=False,
            widths=(6, 1),
        ),
        PageBreak(),
        Heading("Foreword", 1),
        Columns(
            [
                Para(
                    "The Panel went out on three Saturday nights. We saw good humour, hard work and a few things that should not be left as they are."
                ),
                Para(
                    "We thank the door staff, the street pastors and the crew of the night bus. This review makes four recommendations. – Councillor Ines Carrow, Chair"
                ),
            ],
            count=2,
        ),
        Heading("Summary of recommendations", 1),
        Box(
            [
                Para(
                    [
                        bold("Recommendation 1 (Licensing): "),
                        recommendation(
                            "That the Licensing Committee review its policy on closing times in the harbour quarter.",
                            label="1",
                        ),
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 2 (Licensing): "),
                        recommendation(
                            "That every premises open after 1 a.m. have a member of staff trained in first aid.",
                            label="2",
                        ),
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 3 (Getting home): "),
                        recommendation(
                            "That Cabinet fund the night bus on Fridays as well as Saturdays for two years.",
                            label="3",
                        ),
                    ]
                ),
                Para(
                    [
                        bold("Recommendation 4 (Getting home): "),
                        recommendation(
                            "That the Head of Transport report on the case for a second taxi rank by June 2019.",
                            label="4",
                        ),
                    ]
                ),
            ]
        ),
        PageBreak(),
        Heading("Licensing", 1),
        Para(
            "There are sixty-four premises in the harbour quarter. In 2005, when hours were freed by the Licensing Act 2003, there were thirty-eight."
        ),
        Para(
            "The Panel heard from the Chief Constable’s officer, who recommended that the cumulative impact area be widened. The Panel did not agree."
        ),
        Box(
            Para(
                [
                    bold("Recommendation 1 (Licensing): "),
                    "That the Licensing Committee review its policy on closing times in the harbour quarter.",
                ]
            )
        ),
        Heading("Getting home", 1),
        Para(
            "The night bus carries 140 people on a Saturday. Half said that they would otherwise have walked."
        ),
        Box(
            Para(
                [
                    bold("Recommendation 3 (Getting home): "),
                    "That Cabinet fund the night bus on Fridays as well as Saturdays for two years.",
                ]
            )
        ),
    ],
)

PAPERS = [FORM, REVIEW]
