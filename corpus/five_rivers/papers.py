"""Five Rivers Combined Authority: long numbered reports to two bodies, and an appendix."""

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
    Stamp,
    Table,
    bold,
    person,
    priority,
    recommendation,
    says,
)
from corpus.five_rivers.papers_minutes import MINUTES, NOTICE

HOUSE = House(
    renderer="web",
    font="Liberation Sans",
    size=11,
    leading=1.35,
    margins=(64, 62, 64, 62),
    number_indent=40,
    item_indent=30,
    looks={
        "band": Look(size=12, bold=True, shade="#dfe9f3", after=6),
        "heading2": Look(size=11.5, bold=True, before=12, after=4),
    },
)

REPORT = Paper(
    name="2025-03-14-bus-fares-report",
    kind="committee_report",
    house=HOUSE,
    made="2025-03-06",
    tagged=False,
    foot=Running(centre="{page}"),
    stamps=(Stamp(["Agenda Item ", says("agenda_item", "9")], pages=(1,)),),
    body=[
        Para(says("committee", "FIVE RIVERS COMBINED AUTHORITY COMMITTEE"), style="band"),
        Fields(
            [
                Field("DATE:", says("meeting_date", "14 March 2025", "2025-03-14")),
                Field("REPORT TITLE:", says("title", "CAPPED BUS FARES: EXTENSION OF THE SCHEME")),
                Field(
                    "DIRECTOR:",
                    person(
                        "report_of",
                        "KATHERINE OLLERENSHAW",
                        "DIRECTOR OF TRANSPORT",
                        "{name}, {post}",
                    ),
                ),
                Field(
                    "AUTHOR:", person("author", "JOEL FANSHAWE", "HEAD OF BUS", "{name}, {post}")
                ),
                Field("KEY DECISION:", says("key_decision", "YES", "yes")),
                Field("FOR PUBLICATION:", says("classification", "For publication")),
            ],
            layout="table",
            share=0.27,
        ),
        Heading("Purpose of Report", 2, "1"),
        Para(
            "To seek approval to continue the cap on single bus fares in the area until March 2027 and to pay for it.",
            "1.1",
        ),
        Heading("Recommendations", 2, "2"),
        Para("The Committee is recommended to:", "2.1", style="lead_in"),
        List(
            [
                recommendation(
                    "Approve the continuation of the £2.50 cap on single fares from 1 April 2025 to 31 March 2027;"
                ),
                Item(
                    [
                        recommendation(
                            "Delegate authority to the Director of Transport, in consultation with the Chief Finance Officer, to:"
                        ),
                        List(
                            [
                                recommendation("enter into agreements with operators; and"),
                                recommendation(
                                    "vary the rate of reimbursement where costs change by more than 5 per cent;"
                                ),
                            ],
                            marker="({i})",
                        ),
                    ]
                ),
                recommendation(
                    "Note that a report on the use made of the scheme will be brought to the Committee each September."
                ),
            ],
            marker="({a})",
        ),
        Para("The Overview and Scrutiny Board is asked to:", "2.2", style="lead_in"),
        List(
            [
                recommendation(
                    "Consider the measures of success in Appendix 2 and advise the Committee on them."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", 2, "3"),
        Para(
            "The cap began in September 2022 with money from the government. Journeys have risen by 14 per cent, and by 22 per cent among people under twenty-five. The government has said that its support will end in March 2025.",
            "3.1",
        ),
        Para(
            "Operators were consulted in January. Two of the five asked that the cap rise to £3. That is not recommended, because the survey shows that a third of new passengers would stop travelling.",
            "3.2",
        ),
        Heading("Consultation", 2, "4"),
        Para(
            "The constituent councils support the proposal. The Business Board recommended that evening services be looked at next.",
            "4.1",
        ),
        Heading("Alternative options", 2, "5"),
        Para("The Committee could:", "5.1"),
        List(
            [
                "let the cap lapse on 31 March 2025;",
                "keep it for persons under twenty-five only; or",
                "raise it to £3.",
            ],
            marker="({a})",
        ),
        Heading("Corporate priorities", 2, "6"),
        Para(
            "The proposal contributes to the following priorities in the Five Rivers Plan:", "6.1"
        ),
        List(
            [
                priority("Getting around without a car", scope="corporate"),
                priority("Good work within reach", scope="corporate"),
                priority("Clean air", scope="corporate"),
            ],
            marker="•",
        ),
        Heading("Financial implications", 2, "7"),
        Para(
            "The cost is estimated at £6.1m in 2025/26 and £6.4m in 2026/27. It can be met from the transport fund. Advice given by: Chief Finance Officer.",
            "7.1",
        ),
        Heading("Legal implications", 2, "8"),
        Para(
            "The payments are made under section 154 of the Transport Act 1985. Advice given by: Head of Legal.",
            "8.1",
        ),
        Heading("Appendices", 2, "9"),
        Para("Appendix 1: Equality Impact Assessment. Appendix 2: Measures of success."),
        Para(
            [
                bold("Combined Authority contact: "),
                person("contact_officer", "Tamsin Arkle", "Democratic Services", "{name}, {post}"),
                ", ",
                says("council", "Five Rivers Combined Authority"),
                ", 1 Weir Street",
            ]
        ),
    ],
    notes="The council is not printed as a heading; it is named in the contact line.",
)

APPENDIX = Paper(
    name="2025-03-14-bus-fares-appendix-1",
    kind="appendix",
    house=HOUSE,
    made="2025-02-20",
    tagged=False,
    foot=Running(right="{page}"),
    stamps=(Stamp("Appendix 1", pages=(1,)),),
    body=[
        Para("Equality Impact Assessment", style="band"),
        Fields(
            [
                Field(
                    "Title of proposal", says("title", "Capped bus fares: extension of the scheme")
                ),
                Field("Directorate", "Transport"),
                Field(
                    "Lead officer",
                    person("lead_officer", "Joel Fanshawe", "Head of Bus", "{name}, {post}"),
                ),
                Field("Date of assessment", "20 February 2025"),
                Field("Organisation", says("council", "Five Rivers Combined Authority")),
            ],
            layout="table",
            share=0.3,
        ),
        Heading("Step 1: What is the proposal?", 2),
        Para(
            "To continue the cap on single bus fares. It applies to everybody and no proof of age or income is asked for."
        ),
        Heading("Step 2: Who will be affected?", 2),
        Table(
            [
                ["Characteristic", "Effect", "Evidence and comment"],
                [
                    "Age",
                    "Positive",
                    "Young people and people over sixty use buses more than others do. Holders of passes are not affected.",
                ],
                [
                    "Disability",
                    "Positive",
                    "Disabled people of working age are twice as likely to have no car. The scheme does not make buses easier to board.",
                ],
                ["Sex", "Positive", "Women make 58 per cent of journeys."],
                [
                    "Religion or belief",
                    "None",
                    "Sunday services are fewer. This is not changed by the proposal.",
                ],
            ],
            head_rows=1,
            widths=(1, 0.8, 3.2),
        ),
        Heading("Step 3: What action will be taken?", 2),
        Para(
            "Timetables in large print will be sent to libraries. Priority will be given to routes that serve hospitals."
        ),
        Heading("Step 4: Sign-off", 2),
        Para("Signed off by the equality lead on 20 February 2025."),
    ],
)

PAPERS = [REPORT, APPENDIX, MINUTES, NOTICE]
