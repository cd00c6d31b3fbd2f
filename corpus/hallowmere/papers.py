"""Hallowmere District Council: a full council with recorded votes, and a boxed report form."""

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
    bold,
    decision,
    person,
    recommendation,
    says,
)

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.1,
    margins=(60, 64, 60, 64),
    item_indent=28,
    number_indent=36,
    looks={
        "name": Look(size=15, bold=True, align="centre", after=3),
        "held": Look(align="centre", after=8),
        "heading2": Look(size=11, bold=True, before=10, after=4),
        "resolution": Look(bold=True, indent=36, before=4, after=6),
    },
    real_headings=False,
)

COUNCIL = Paper(
    name="2023-02-22-council-minutes",
    kind="minutes",
    house=HOUSE,
    made="2023-03-03",
    head=Running(right="Council 22 February 2023", first=False),
    foot=Running(centre="{page}"),
    tagged=False,
    body=[
        Para(says("council", "HALLOWMERE DISTRICT COUNCIL"), style="name"),
        Para(
            [
                says(
                    "title",
                    [
                        "Minutes of the meeting of the ",
                        says("committee", "Council"),
                        " held in the Moot Chamber on ",
                        says("meeting_date", "Wednesday, 22 February 2023", "2023-02-22"),
                        " at 6.30 p.m.",
                    ],
                ),
            ],
            style="held",
        ),
        Para(
            [
                bold("PRESENT: "),
                person("chair", "Councillor Mrs E. Wakeling", None, "{name}"),
                " (Chairman), Councillors D. Aldous, F. Brundish, K. Cotton, A. Dunmow, P. Elsing, G. Fairhead, S. Garboldisham and T. Halesworth",
            ]
        ),
        Heading("MINUTES", 2, "61.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That the minutes of the meeting held on 14 December 2022 be confirmed as a correct record.",
                    procedural=True,
                ),
            ]
        ),
        Heading("BUDGET AND COUNCIL TAX 2023/24", 2, "62.", item=True),
        Para(
            "Councillor Aldous moved and Councillor Cotton seconded the recommendations of the Cabinet of 8 February 2023."
        ),
        Para(
            "An amendment was moved by Councillor Dunmow and seconded by Councillor Elsing, that £40,000 be taken from the car park reserve to keep the two rural buses. On being put to the vote the amendment was lost, there being 3 votes for, 5 against and no abstentions."
        ),
        Para(
            "In accordance with the Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014 a recorded vote was taken on the substantive motion:"
        ),
        Para(
            [
                bold("For: "),
                "Councillors Aldous, Brundish, Cotton, Fairhead, Halesworth and Wakeling (6)",
            ]
        ),
        Para([bold("Against: "), "Councillors Dunmow and Elsing (2)"]),
        Para([bold("Abstentions: "), "Councillor Garboldisham (1)"]),
        Para([bold("RESOLVED"), " – That"], style="lead_in"),
        List(
            [
                decision("the revenue budget of £11.42 million for 2023/24 be approved;"),
                decision("the council tax at Band D be set at £171.36; and"),
                decision("the capital programme at Appendix C be approved."),
            ],
            marker="({a})",
        ),
        Heading("MOTION: HEDGEROWS", 2, "63.", item=True),
        Para(
            "Councillor Elsing moved, and Councillor Dunmow seconded, that the Council plant a mile of hedge each year for ten years."
        ),
        Para("Upon being put to the vote, by 6 votes to 3, the motion was carried. It was"),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision("That the Council plant a mile of hedge each year for ten years."),
            ]
        ),
        Heading("POLITICAL BALANCE", 2, "64.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " – ",
                decision(
                    "That consideration of the report be deferred to the annual meeting.",
                    outcome="deferred",
                ),
            ]
        ),
        Para("The meeting closed at 9.05 p.m."),
    ],
)

REPORT = Paper(
    name="2023-06-12-cctv-report",
    kind="committee_report",
    house=HOUSE,
    made="2023-06-02",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", "HALLOWMERE DISTRICT COUNCIL"), style="name"),
        Para(
            [
                says("committee", "OVERVIEW AND SCRUTINY BOARD"),
                " – ",
                says("meeting_date", "12TH JUNE 2023", "2023-06-12"),
            ],
            style="name",
        ),
        Para(says("title", "PUBLIC SPACE CCTV: WHAT SHOULD BE KEPT"), style="name"),
        Fields(
            [
                Field(
                    "Relevant Portfolio Holder",
                    person("portfolio_holder", "Councillor F. Brundish", None, "{name}"),
                ),
                Field("Portfolio Holder Consulted", "Yes"),
                Field(
                    "Relevant Head of Service",
                    person("lead_officer", "Roland Styles", None, "{name}"),
                ),
                Field(
                    "Report Author",
                    [
                        person(
                            "author", "Annis Peverell", "Community Safety Manager", "{name}, {post}"
                        ),
                        " email: a.peverell@hallowmere.example",
                    ],
                ),
                Field("Wards Affected", [says("wards", "Hallow"), ", ", says("wards", "Mere End")]),
                Field("Ward Councillor(s) consulted", "N/A"),
                Field("Relevant Strategic Purpose", "Keeping my place safe and looking good"),
                Field(["Key Decision / ", bold("Non-Key Decision")], ""),
            ],
            layout="table",
            share=0.4,
        ),
        Heading("RECOMMENDATIONS", 2, "1."),
        Para(
            "The Overview and Scrutiny Board is asked to RECOMMEND to Cabinet that", style="lead_in"
        ),
        List(
            [
                recommendation("the eleven cameras listed at Appendix 1 be kept and renewed;"),
                recommendation("the four cameras listed at Appendix 2 be taken down; and"),
                recommendation(
                    "£62,000 be put in the capital programme for 2023/24 to pay for this."
                ),
            ],
            marker="{1})",
        ),
        Heading("BACKGROUND", 2, "2."),
        Para(
            "The Council has fifteen cameras. They were put up between 2004 and 2011 and no parts can be had for nine of them.",
            number="2.1",
        ),
        Para(
            "The police asked for pictures 214 times last year. Two thirds of the requests were for three cameras in the Market Place.",
            number="2.2",
        ),
        Heading("FINANCIAL IMPLICATIONS", 2, "3."),
        Para("Renewal costs £5,600 a camera. Taking one down costs £400.", number="3.1"),
        Heading("LEGAL IMPLICATIONS", 2, "4."),
        Para(
            "Cameras are put up under section 163 of the Criminal Justice and Public Order Act 1994.",
            number="4.1",
        ),
        Heading("APPENDICES", 2, "5."),
        Para("Appendix 1 – Cameras to be kept. Appendix 2 – Cameras to be taken down."),
    ],
)

PAPERS = [COUNCIL, REPORT]
