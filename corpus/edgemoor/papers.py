"""Edgemoor: three reports of one borough under three democratic services managers."""

from corpus.authoring import (
    Field,
    Fields,
    Heading,
    House,
    Item,
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

CAPITALS = Paper(
    name="2009-03-11-alleygates-report",
    kind="committee_report",
    house=House(
        renderer="word",
        font="Liberation Sans",
        size=12,
        leading=1.1,
        margins=(72, 72, 72, 72),
        number_indent=40,
        item_indent=28,
        looks={
            "right": Look(bold=True, align="right", after=6),
            "name": Look(bold=True, align="centre", after=8),
            "heading1": Look(size=12, bold=True, underline=True, before=10, after=4),
        },
        real_headings=False,
        typed_markers=True,
    ),
    made="2009-03-02",
    tagged=False,
    foot=Running(centre="{page}"),
    body=[
        Para(["AGENDA ITEM NO. ", says("agenda_item", "8")], style="right"),
        Para(says("council", "EDGEMOOR METROPOLITAN BOROUGH COUNCIL"), style="name"),
        Fields(
            [
                Field("REPORT TO:", says("committee", "SAFER COMMUNITIES SCRUTINY PANEL")),
                Field("DATE:", says("meeting_date", "11TH MARCH, 2009", "2009-03-11")),
                Field("REPORTING OFFICER:", person("report_of", "IRIS TULLY", None, "{name}")),
                Field("SUBJECT:", says("title", "ALLEYGATES: THE NEXT TEN STREETS")),
                Field("WARD:", says("wards", "CANAL")),
                Field("REPORT NO:", says("reference", "SCO / 41 / 09")),
            ],
            layout="tabs",
            tab=180,
        ),
        Heading("PURPOSE OF REPORT", 1, "1."),
        Para("To tell Members which streets come next and to seek their views.", number="1.1"),
        Heading("RECOMMENDATIONS", 1, "2."),
        Para("That Members:-", number="2.1", style="lead_in"),
        List(
            [
                recommendation("note the list of streets at Appendix 1;"),
                recommendation(
                    "recommend to the Cabinet that £85,000 be set aside for the gates; and"
                ),
                recommendation("request a further report when the first five have been fitted."),
            ],
            marker="({i})",
        ),
        Heading("BACKGROUND", 1, "3."),
        Para(
            "Gates are put up under section 129A of the Highways Act 1980. Burglary fell by a third behind the first twenty.",
            number="3.1",
        ),
        Heading("BACKGROUND DOCUMENTS", 1, "4."),
        Para("(Available for public inspection) 1) Survey of residents 2008"),
    ],
)

TABLED = Paper(
    name="2016-07-12-taxi-marshals-report",
    kind="committee_report",
    house=House(
        renderer="word",
        font="Carlito",
        size=11,
        leading=1.1,
        margins=(60, 60, 60, 60),
        number_indent=36,
        item_indent=24,
        looks={"heading1": Look(size=13, bold=True, colour="#1f3864", before=10, after=4)},
    ),
    made="2016-07-04",
    foot=Running(right="{page}"),
    body=[
        Fields(
            [
                Field(
                    "Report for:",
                    [
                        says("committee", "Cabinet"),
                        ", ",
                        says("meeting_date", "12 July 2016", "2016-07-12"),
                    ],
                ),
                Field("Item number:", says("agenda_item", "9")),
                Field("Title:", says("title", "Taxi marshals at the station")),
                Field(
                    "Report authorised by:",
                    person(
                        "report_of",
                        "Basil Orchard",
                        "Director of Regulatory Services",
                        "{name}, {post}",
                    ),
                ),
                Field(
                    "Lead Officer:",
                    [
                        person(
                            "lead_officer", "Petra Lomax", "Licensing Manager", "{name}, {post}"
                        ),
                        ", 01632 960 909",
                    ],
                ),
                Field(
                    "Ward(s) affected:", [says("wards", "Station"), "; ", says("wards", "Canal")]
                ),
                Field(
                    "Report for Key/\nNon Key Decision:".replace("\n", " "),
                    says("key_decision", "Non Key", "no"),
                ),
            ],
            layout="plain_table",
            share=0.32,
        ),
        Heading("Describe the issue under consideration", 1, "1."),
        Para("The queue for taxis on Friday nights has led to forty arrests in a year."),
        Heading("Cabinet Member Introduction", 1, "2."),
        Para("I am glad to bring this report. Marshals have worked in other towns."),
        Heading("Recommendations", 1, "3."),
        Para("Cabinet is asked:", style="lead_in"),
        List(
            [
                recommendation(
                    "To agree that two marshals be employed on Friday and Saturday nights for a year."
                ),
                recommendation(
                    "To agree that the cost of £31,200 be met from the late night levy."
                ),
            ],
            marker="3.{1}",
        ),
        Heading("Reasons for decision", 1, "4."),
        Para("The levy must be spent on the night-time economy."),
        Heading("Alternative options considered", 1, "5."),
        Para("To leave the matter to the operators."),
        Heading("Contribution to strategic outcomes", 1, "6."),
        Para("The proposal helps to make Edgemoor safe."),
    ],
)

NUMBERED_MINUTES = Paper(
    name="2016-07-12-cabinet-minutes",
    kind="minutes",
    house=House(
        renderer="web",
        font="Carlito",
        size=11.5,
        leading=1.3,
        margins=(60, 60, 60, 60),
        number_indent=44,
        item_indent=28,
        looks={
            "name": Look(size=15, bold=True, align="centre", after=4),
            "heading2": Look(size=11.5, bold=True, before=10, after=4),
        },
    ),
    made="2016-07-20",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Edgemoor Metropolitan Borough Council"), style="name"),
        Para(says("title", [says("committee", "CABINET"), " MINUTES"]), style="name"),
        Para(
            [
                "MINUTES of a meeting of the Cabinet held at the Town Hall on ",
                says("meeting_date", "12 July 2016", "2016-07-12"),
                " at 10.00 am",
            ]
        ),
        Table(
            [
                [
                    bold("Present"),
                    [
                        person("chair", "Councillor Ada Broughton", None, "{name}"),
                        " (Chair); Councillors Chidi Nnamdi, Frank Oldroyd and Ruth Sayle",
                    ],
                ],
                [bold("Officers"), "Basil Orchard, Petra Lomax"],
            ],
            ruled=False,
            widths=(1, 4),
        ),
        Heading("MINUTES OF THE LAST MEETING", 2, "21", item=True),
        Para(
            [
                "The Cabinet RESOLVED ",
                decision(
                    "to agree the minutes of 14 June 2016 as a correct record.", procedural=True
                ),
            ],
            number="21.1",
        ),
        Heading("TAXI MARSHALS AT THE STATION", 2, "25", item=True),
        Para(
            "The Cabinet considered a report by the Director of Regulatory Services.", number="25.1"
        ),
        Para(
            "Councillor Oldroyd said that the operators should pay a share. The Director said that the levy was in part paid by them.",
            number="25.2",
        ),
        Para("The Cabinet RESOLVED to:", number="25.3"),
        List(
            [
                Item(
                    decision(
                        "agree that two marshals be employed on Friday and Saturday nights for a year; and"
                    ),
                    "1)",
                ),
                Item(decision("agree that the cost be met from the late night levy."), "2)"),
            ],
        ),
        Heading("Reasons", 2),
        Para("The levy must be spent on the night-time economy.", number="25.4"),
        Heading("WORK PROGRAMME", 2, "26", item=True),
        Para([decision("The Cabinet noted the work programme.", outcome="noted")], number="26.1"),
    ],
)

PAPERS = [CAPITALS, TABLED, NUMBERED_MINUTES]
