"""Lantern City Council: a cover sheet of square bullets, and decisions of an executive councillor."""

from corpus.authoring import (
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    bold,
    decision,
    person,
    recommendation,
    says,
)

COVER = Paper(
    name="2015-07-09-graffiti-report",
    kind="committee_report",
    house=House(
        renderer="word",
        font="Liberation Sans",
        size=12,
        leading=1.1,
        margins=(64, 64, 64, 64),
        number_indent=36,
        item_indent=26,
        looks={
            "cover": Look(size=22, bold=True, align="centre", before=120, after=14),
            "under": Look(size=14, align="centre", after=8),
            "info": Look(size=12, bold=True, before=60, after=4),
            "heading1": Look(size=12, bold=True, before=10, after=4),
        },
        real_headings=False,
    ),
    made="2015-06-29",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Lantern City Council"), style="under"),
        Para(says("title", "Graffiti: two years of the new team"), style="cover"),
        Para(
            [
                "For consideration by: ",
                says("committee", "Neighbourhood Services Scrutiny Commission"),
            ],
            style="under",
        ),
        Para(["Date: ", says("meeting_date", "9 July 2015", "2015-07-09")], style="under"),
        Para(
            ["Lead director: ", person("lead_officer", "Gwendoline Marsh", None, "{name}")],
            style="under",
        ),
        PageBreak(),
        Para("Useful information", style="info"),
        List(
            [
                ["Ward(s) affected: ", says("wards", "All")],
                [
                    "Report author: ",
                    person("author", "Tobias Ferrier", None, "{name}"),
                ],
                "Author contact details: 01632 960 777, tobias.ferrier@lantern.example",
                "Report version number: v1",
            ],
            marker="\uf0a7",
        ),
        Heading("Summary", 1, "1."),
        Para(
            "The team has removed 4,120 tags in two years. The average wait has fallen from nine days to two.",
            number="1.1",
        ),
        Heading("Recommendations", 1, "2."),
        Para("The Commission is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note the work of the team;"),
                recommendation(
                    "comment on the proposal to charge owners of commercial premises; and"
                ),
                recommendation("ask the Executive to keep the team after March 2016."),
            ],
            marker="{a})",
        ),
        Heading("Main report", 1, "3."),
        Para("Before 2013 each depot had its own way of working.", number="3.1"),
        Heading("Financial, legal and other implications", 1, "4."),
        Para("Financial implications", number="4.1"),
        Para("There are none in 2015/16. – Ines Pell, Principal Accountant, ext. 37 2201"),
    ],
)

DECISIONS = Paper(
    name="2014-10-16-community-services-decisions",
    kind="minutes",
    house=House(
        renderer="web",
        font="Liberation Serif",
        size=12,
        leading=1.25,
        margins=(60, 60, 60, 60),
        number_indent=80,
        looks={
            "name": Look(size=13, bold=True, after=4),
            "heading2": Look(size=12, bold=True, before=12, after=4),
            "side": Look(bold=True, before=4, after=2),
        },
    ),
    made="2014-10-30",
    tagged=False,
    head=Running(
        left="Community Services Scrutiny Committee", right="Thursday, 16 October 2014", first=False
    ),
    foot=Running(centre="{page}"),
    body=[
        Para(
            [
                says("title", says("committee", "COMMUNITY SERVICES SCRUTINY COMMITTEE")),
            ],
            style="name",
        ),
        Para(says("meeting_date", "16 October 2014", "2014-10-16"), style="name"),
        Para("1.30 - 4.05 pm", style="name"),
        Para(
            [
                bold("Present: "),
                "Councillors ",
                person("chair", "Dorrit", None, "{name}"),
                " (Chair), Abara, Bluff, Ennis and Todd",
            ]
        ),
        Para(
            [
                bold("Executive Councillor for Community Safety: "),
                person(
                    "portfolio_holder",
                    "Councillor Haverill",
                    "Executive Councillor for Community Safety",
                    "{name}",
                ),
            ]
        ),
        Para(bold("FOR THE INFORMATION OF THE COUNCIL")),
        Heading("Apologies", 2, "14/52/CS", item=True),
        Para("No apologies were received."),
        Heading("Community Safety Partnership: Half-yearly Report", 2, "14/55/CS", item=True),
        Para("Matter for Decision", style="side"),
        Para("The officer’s report told what the Partnership had done from April to September."),
        Para("Decision of the Executive Councillor for Community Safety", style="side"),
        Para("The Executive Councillor resolved to:"),
        List(
            [
                decision(
                    "Note the progress of the Partnership against its three priorities.",
                    outcome="noted",
                ),
                decision(
                    "Agree that cycle theft be put to the Partnership as a priority for 2015/16."
                ),
            ],
            marker="{i}.",
        ),
        Para("Reason for the Decision", style="side"),
        Para("As set out in the officer’s report."),
        Para("Any Alternative Options Considered and Rejected", style="side"),
        Para("Not applicable."),
        Para("Scrutiny Considerations", style="side"),
        Para(
            "The Committee received a report from the Community Safety Manager. Councillor Bluff asked why cycle theft had risen. The Manager said that it would be in the next assessment."
        ),
        Para("The Committee unanimously endorsed the recommendations."),
        Para("The Executive Councillor approved the recommendations."),
        Para("The meeting ended at 4.05 pm"),
        Para(bold("CHAIR")),
    ],
)

PAPERS = [COVER, DECISIONS]
