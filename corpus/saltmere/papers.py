"""Saltmere Borough Council: reports set in Word, front matter in a ruled table."""

from corpus.authoring import (
    Cell,
    Field,
    Fields,
    Heading,
    House,
    Item,
    List,
    Look,
    Paper,
    Para,
    Picture,
    Running,
    Stamp,
    Table,
    bold,
    logo,
    person,
    priority,
    recommendation,
    says,
    sup,
)

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(80, 72, 72, 72),
    looks={
        "title": Look(size=16, bold=True, before=10, after=10),
        "heading1": Look(size=12, colour="#1d4f3f"),
        "heading2": Look(size=11),
    },
)
CREST = Picture(logo("Saltmere\nBorough Council"), 150, "right", alt="Saltmere Borough Council")

OPEN_SPACES = Paper(
    name="2023-11-14-open-spaces-safety",
    kind="committee_report",
    house=HOUSE,
    made="2023-11-03",
    pdf_title="Report template",
    head=Running(right="PUBLIC"),
    foot=Running(
        left=["Report to the ", says("committee", "Communities Scrutiny Committee")],
        right="Page {page} of {pages}",
        rule=True,
    ),
    stamps=[Stamp(["Agenda Item ", says("agenda_item", "7")])],
    body=[
        CREST,
        Para(says("title", "Feeling Safe in Parks and Open Spaces"), style="title"),
        Fields(
            [
                Field("Report to:", says("committee", "Communities Scrutiny Committee")),
                Field(
                    "Date of meeting:",
                    says("meeting_date", ["Tuesday 14", sup("th"), " November 2023"], "2023-11-14"),
                ),
                Field(
                    "Report author:",
                    person("author", "Ada Thornley", "Parks and Open Spaces Manager"),
                ),
                Field(
                    "Portfolio holder:",
                    person(
                        "portfolio_holder",
                        "Cllr Dev Marwood",
                        "Cabinet Member for Leisure",
                        "{name} ({post})",
                    ),
                ),
                Field("Classification:", says("classification", "Public")),
                Field("Key decision:", says("key_decision", "No", "no")),
                Field(
                    "Wards affected:",
                    [
                        says("wards", "Harbour"),
                        "; ",
                        says("wards", "Mill Lane"),
                        "; ",
                        says("wards", "Westcombe"),
                    ],
                ),
            ],
            share=0.28,
        ),
        Heading("Purpose of report", number="1."),
        Para(
            [
                "This report tells the Committee how safe residents say they feel in the Borough’s parks after dark, and what the ranger service of ",
                says("council", "Saltmere Borough Council"),
                " has done since the summer survey.",
            ],
            number="1.1",
        ),
        Heading("Recommendations", number="2."),
        Para("The Committee is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note the findings of the summer survey at Appendix A;"),
                Item(
                    [
                        recommendation(
                            "ask the Cabinet Member to bring forward, before the end of March 2024:"
                        ),
                        List(
                            [
                                recommendation(
                                    "a lighting plan for Harbour Park and the Mill Lane recreation ground; and"
                                ),
                                recommendation("a costed proposal for two seasonal rangers;"),
                            ],
                            marker="({i})",
                        ),
                    ]
                ),
                recommendation(
                    "receive a further report on the re-opening of the Westcombe subway, including the views of ward councillors, in twelve months’ time."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", number="3."),
        Para(
            "The survey ran for six weeks from June and drew 1,214 answers. Most people who replied use a park at least once a week, and three in five said that they change their route when it is dark. The reasons they gave most often were poor lighting, groups gathering near the shelters, and paths that are overgrown.",
            number="3.1",
        ),
        Para("Rangers have since:", number="3.2"),
        List(
            [
                "cut back planting beside 2.4 km of path;",
                "moved four benches away from unlit corners; and",
                "begun a joint evening patrol with the neighbourhood policing team on Fridays.",
            ],
        ),
        Heading("How this supports the Council Plan", number="4."),
        Para("The work supports two of the priorities in the Council Plan 2022–26:", number="4.1"),
        List(
            [
                [
                    bold(priority("Safe and welcoming places", scope="corporate")),
                    " – parks that people of every age can use at any hour.",
                ],
                [
                    bold(priority("A greener borough", scope="corporate")),
                    " – paths and planting that are looked after.",
                ],
            ]
        ),
        Heading("Options", number="5."),
        Table(
            [
                ["Option", "For", "Against"],
                ["Do nothing", "No cost", "Complaints are likely to rise as evenings draw in"],
                [
                    "Light every path",
                    "Most asked for",
                    "£310,000; harms the bat roost at Westcombe",
                ],
                [Cell("The option in section 2 is preferred.", across=3)],
            ],
            head_rows=1,
            widths=(2, 3, 4),
        ),
        Heading("Financial and legal implications", number="6."),
        Para(
            "Costs to date have been met from the parks maintenance budget. The Council must have regard to crime and disorder in everything it does under section 17 of the Crime and Disorder Act 1998.",
            number="6.1",
        ),
        Fields(
            [
                Field(
                    "Contact officer:",
                    [
                        person("contact_officer", "Ada Thornley", "Parks and Open Spaces Manager"),
                        ", 01632 960417",
                    ],
                ),
                Field("Background papers:", "None"),
                Field("Appendices:", "Appendix A – Summer survey: summary of answers"),
            ],
            layout="tabs",
            tab=120,
        ),
    ],
)

PAPERS = [OPEN_SPACES]
