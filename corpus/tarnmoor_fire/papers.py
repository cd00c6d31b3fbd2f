"""Tarnmoor Fire and Rescue Authority: an agenda, a report, and two papers kept only as scans."""

from corpus.authoring import (
    BR,
    Field,
    Fields,
    Heading,
    House,
    Item,
    Line,
    List,
    Look,
    Paper,
    Para,
    Running,
    Scan,
    Space,
    Table,
    bold,
    decision,
    person,
    recommendation,
    says,
    underline,
)
from corpus.tarnmoor_fire.papers_2019 import MINUTES as MINUTES_2019

MODERN = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.2,
    margins=(62, 62, 62, 62),
    looks={
        "authority": Look(size=15, bold=True, align="centre", colour="#7a1a1a", after=4),
        "centred": Look(align="centre", after=6),
        "heading1": Look(size=12, bold=True, colour="#7a1a1a"),
    },
    item_indent=24,
)

TYPED = House(
    renderer="web",
    font="Liberation Mono",
    size=11,
    leading=1.35,
    margins=(70, 64, 70, 64),
    looks={
        "authority": Look(bold=True, align="centre", after=10),
        "centred": Look(align="centre", after=10),
        "heading2": Look(size=11, underline=True, bold=False),
    },
    typed_markers=True,
    item_indent=40,
    number_indent=48,
)

AGENDA = Paper(
    name="2019-09-19-agenda",
    kind="agenda",
    house=MODERN,
    made="2019-09-10",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Tarnmoor Fire and Rescue Authority"), style="authority"),
        Para(says("title", "Audit and Performance Committee"), style="authority"),
        Para(
            [
                "To be held on ",
                says("meeting_date", "Thursday 19 September 2019", "2019-09-19"),
                " at 10.30 a.m. in the Conference Room, Service Headquarters, Fellgate Road, Ormsby Bridge",
            ],
            style="centred",
        ),
        Para(
            [
                "To: Members of the ",
                says("committee", "Audit and Performance Committee"),
                " – Councillors A. Whitlow, D. Marram, S. Poole, T. Okonjo and R. Haddow",
            ]
        ),
        Line(),
        Para(bold("A G E N D A"), style="centred"),
        Heading("Part A – open to the press and public", 1),
        Heading("Apologies for absence", 2, "1."),
        Heading("Declarations of interest", 2, "2."),
        Para(
            "Members are asked to declare any interest in an item below and to say whether it is a pecuniary interest."
        ),
        Heading("Minutes of the last meeting", 2, "3."),
        Para(
            "To confirm as a correct record the minutes of the meeting held on 20 June 2019 (Pages 3 - 8)."
        ),
        Heading("On-call availability: first quarter", 2, "4."),
        Para("Report of the Assistant Chief Officer (Service Delivery) (Pages 9 - 16)."),
        Heading("Internal audit: progress against the plan", 2, "5."),
        Para(
            "Report of the Head of Internal Audit (Pages 17 - 30). The Committee is invited to comment on the three audits with limited assurance."
        ),
        Heading("Work programme", 2, "6."),
        Para("To agree the items for the meetings in December and March (Pages 31 - 32)."),
        Heading("Part B – closed to the press and public", 1),
        Heading("Exclusion of the press and public", 2, "7."),
        Para(
            "The Chair will move that the press and public leave the meeting for the next item because exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 is likely to be disclosed."
        ),
        Heading("Replacement of breathing apparatus: tender evaluation", 2, "8."),
        Para("Report of the Treasurer (Pages 33 - 40)."),
        Line(),
        Para(
            [
                "Clerk to the Authority: Josephine Brackley",
                BR,
                "Enquiries: Leo Tansey, Democratic Services Officer, 01632 960 413",
            ]
        ),
        Para("Issued on Tuesday 10 September 2019"),
    ],
)

REPORT = Paper(
    name="2019-09-19-on-call-availability",
    kind="committee_report",
    house=MODERN,
    made="2019-09-06",
    head=Running(right="Item 4", first=True),
    foot=Running(left="On-call availability", right="Page {page} of {pages}"),
    body=[
        Para(says("council", "Tarnmoor Fire and Rescue Authority"), style="authority"),
        Fields(
            [
                Field("Meeting", says("committee", "Audit and Performance Committee")),
                Field("Meeting date", says("meeting_date", "19 September 2019", "2019-09-19")),
                Field("Agenda item", says("agenda_item", "4")),
                Field(
                    "Report of",
                    person(
                        "report_of", None, "Assistant Chief Officer (Service Delivery)", "{post}"
                    ),
                ),
                Field("Subject", says("title", "On-call availability: first quarter")),
                Field("Purpose", says("status", "For Decision")),
                Field("Publicity", says("classification", "Open")),
            ],
            layout="plain_table",
            share=0.25,
        ),
        Line(),
        Heading("Purpose of the report", 1, "1."),
        Para(
            "To tell the Committee how often the Authority's fourteen on-call engines could be crewed between April and June 2019, and to propose what should be done at the four stations where they often could not.",
            "1.1",
        ),
        Heading("Recommendations", 1, "2."),
        Para("It is recommended that the Committee:", style="lead_in"),
        List(
            [
                recommendation(
                    "notes that average availability in the quarter was 71%, against a target of 85%;"
                ),
                recommendation(
                    "endorses the recruitment campaign at Ormsby Bridge, Skell, Netherby Cross and Low Tarn described in section 4;"
                ),
                Item(
                    [
                        recommendation("requests the Assistant Chief Officer to:"),
                        List(
                            [
                                recommendation(
                                    "report availability by station, day and night, to each meeting; and"
                                ),
                                recommendation(
                                    "bring proposals for a retention payment by 31 March 2020; and"
                                ),
                            ],
                            marker="({i})",
                        ),
                    ]
                ),
                recommendation(
                    "recommends to the Authority that £60,000 be released from the pensions reserve to pay for the campaign."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", 1, "3."),
        Para(
            "Most of the county outside the two towns is protected by firefighters who live or work within five minutes of their station and are paid a retainer. When too few of them are free, the engine is off the run and a crew comes from further away.",
            "3.1",
        ),
        Para(
            "The target of 85% was set in the Integrated Risk Management Plan 2017-2020. It was last met in the winter of 2016/17. Members asked for this report at the meeting on 20 June 2019.",
            "3.2",
        ),
        Table(
            [
                ["Station", "April", "May", "June"],
                ["Ormsby Bridge", "58%", "61%", "55%"],
                ["Skell", "49%", "44%", "47%"],
                ["Netherby Cross", "62%", "60%", "66%"],
                ["Low Tarn", "38%", "41%", "36%"],
                ["All others", "83%", "84%", "81%"],
            ],
            head_rows=1,
            widths=(2, 1, 1, 1),
        ),
        Heading("What is proposed", 1, "4."),
        Para(
            "A campaign aimed at employers rather than at individuals has worked in two neighbouring services. It would cost £60,000 over eighteen months and pay for one officer to visit businesses near the four stations and agree terms for the release of staff.",
            "4.1",
        ),
        Para(
            "The options that were considered and set aside are to close Low Tarn, which the Authority has said it will not do before the next plan, and to crew Skell by day with wholetime firefighters at £310,000 a year.",
            "4.2",
        ),
        Heading("Implications", 1, "5."),
        Para([bold("Finance: "), "the reserve stands at £412,000. "], "5.1"),
        Para(
            [
                bold("Legal: "),
                "section 7 of the Fire and Rescue Services Act 2004 requires the Authority to make provision for extinguishing fires.",
            ],
            "5.2",
        ),
        Para(
            [
                bold("Equality: "),
                "the campaign will be aimed at groups under-represented among on-call staff.",
            ],
            "5.3",
        ),
        Space(10),
        Para(
            [
                bold("Report author: "),
                person(
                    "author", "Harriet Coyle", "Area Manager, Service Support", "{name}, {post}"
                ),
            ]
        ),
        Para([bold("Background papers: "), "None"]),
    ],
)

SCANNED_REPORT = Paper(
    name="1998-11-05-hydrants-report-scan",
    kind="committee_report",
    house=TYPED,
    made="1998-11-02",
    scan=Scan(dpi=150, skew=0.4, noise=6, seed=7),
    body=[
        Para(says("council", "TARNMOOR FIRE AND CIVIL DEFENCE AUTHORITY"), style="authority"),
        Para(
            [
                says("committee", "OPERATIONS COMMITTEE"),
                " - ",
                says("meeting_date", "5TH NOVEMBER, 1998", "1998-11-05"),
            ],
            style="centred",
        ),
        Para(
            ["REPORT OF THE ", person("report_of", None, "CHIEF FIRE OFFICER", "{post}")],
            style="centred",
        ),
        Para(underline(says("title", "INSPECTION OF FIRE HYDRANTS")), style="centred"),
        Heading("Purpose of report", 2, "1."),
        Para(
            "To inform Members of the results of the annual inspection of hydrants and to seek approval to a revised programme."
        ),
        Heading("Background", 2, "2."),
        Para(
            "There are 6,212 hydrants in the Authority's area. Of the 5,940 examined in the year to September, 311 were found to be defective, most of them on mains laid before 1920. The water undertaker has been slow to repair them and forty remain out of use at the date of this report."
        ),
        Heading("Recommendations", 2, "3."),
        Para("That the Committee:-", style="lead_in"),
        List(
            [
                recommendation("note the results of the inspection; and"),
                recommendation(
                    "approve a programme by which every hydrant on a main laid before 1920 is examined twice in each year."
                ),
            ],
            marker="({a})",
        ),
    ],
)

SCANNED_MINUTES = Paper(
    name="1998-11-05-operations-committee-minutes-scan",
    kind="minutes",
    house=TYPED,
    made="1998-11-12",
    scan=Scan(dpi=150, skew=0.6, noise=10, seed=11),
    body=[
        Para(says("council", "TARNMOOR FIRE AND CIVIL DEFENCE AUTHORITY"), style="authority"),
        Para(
            says("title", ["MINUTES OF THE ", says("committee", "OPERATIONS COMMITTEE")]),
            style="centred",
        ),
        Para(
            [
                "Held on Thursday, ",
                says("meeting_date", "5th November, 1998", "1998-11-05"),
                ", at Fellgate Road",
            ],
            style="centred",
        ),
        Para(
            [
                "Present: ",
                person("chair", "Councillor E. Brockhurst", None, "{name}"),
                " (in the Chair), Councillors Lacey, Nutt and Mrs. Parrish.",
            ]
        ),
        Heading("MINUTES", 2, "41.", item=True),
        Para("R E S O L V E D", style="lead_in"),
        Para(
            decision(
                "That the minutes of the meeting held on 10th September, 1998, be approved as a correct record.",
                procedural=True,
            )
        ),
        Heading("INSPECTION OF FIRE HYDRANTS", 2, "42.", item=True),
        Para(
            "The Chief Fire Officer reported on the results of the annual inspection. Councillor Nutt asked that the water undertaker be pressed."
        ),
        Para("R E S O L V E D", style="lead_in"),
        Para(
            decision(
                "That the report be noted and the revised programme of examination be approved.",
                outcome="agreed",
            )
        ),
    ],
)

PAPERS = [AGENDA, REPORT, MINUTES_2019, SCANNED_REPORT, SCANNED_MINUTES]
