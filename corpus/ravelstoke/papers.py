"""Ravelstoke Borough Council: three papers kept only as scans, each by another machine."""

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
    Scan,
    Table,
    bold,
    decision,
    person,
    priority,
    recommendation,
    says,
)

LOOKS = {
    "authority": Look(size=13, bold=True, align="centre", after=4),
    "centred": Look(bold=True, align="centre", after=6),
    "subtitle": Look(size=16, bold=True, align="centre", after=14),
    "right": Look(align="right", size=9, after=8),
}

OFFICE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(60, 66, 60, 66),
    looks={**LOOKS, "heading1": Look(size=12, bold=True, before=10, after=4)},
    item_indent=26,
)

SECRETARIES = House(
    renderer="word",
    font="Liberation Serif",
    size=12,
    margins=(60, 70, 60, 70),
    looks={**LOOKS, "heading1": Look(size=12, bold=True, before=12, after=4)},
    item_indent=28,
    number_indent=40,
)

PARTNERSHIP = House(
    renderer="web",
    font="Carlito",
    size=11.5,
    leading=1.25,
    margins=(64, 64, 64, 64),
    looks={**LOOKS, "heading1": Look(size=15, bold=True, before=14, after=6)},
    item_indent=22,
)

REPORT = Paper(
    name="2002-06-18-community-safety-scan",
    kind="committee_report",
    house=OFFICE,
    made="2002-06-10",
    foot=Running(centre="{page}"),
    scan=Scan(dpi=150, skew=0.9, noise=8, quality=50, seed=4),
    notes="Grey at 150 dots per inch, a little askew.",
    body=[
        Para(["Agenda item ", says("agenda_item", "6")], style="right"),
        Para(says("council", "RAVELSTOKE BOROUGH COUNCIL"), style="authority"),
        Para(says("title", "Community Safety: First Year of the Strategy"), style="subtitle"),
        Fields(
            [
                Field("Report to", says("committee", "Community Services Committee")),
                Field("Date of meeting", says("meeting_date", "18 June 2002", "2002-06-18")),
                Field("Report of", person("report_of", None, "Director of Housing", "{post}")),
                Field(
                    "Contact",
                    [
                        person("contact_officer", "Maureen Ashby", None, "{name}"),
                        ", extension 2214",
                    ],
                ),
                Field("Wards affected", says("wards", "All")),
                Field("Key decision", says("key_decision", "No", "no")),
            ],
            layout="table",
        ),
        Heading("Purpose of report", 1, "1."),
        Para(
            "To tell the Committee what was done in the first year of the strategy, and to ask for its agreement to the work that is planned for the second.",
            "1.1",
        ),
        Heading("Recommendations", 1, "2."),
        Para("The Committee is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note the reduction of nine per cent in recorded burglary;"),
                recommendation(
                    "approve expenditure of £18,500 on alley gates at Cannon Street and Weir Terrace, to be met from the crime and disorder reserve;"
                ),
                [
                    recommendation("instruct the Director of Housing to:"),
                    List(
                        [
                            recommendation(
                                "consult residents of the Moorside estate on a scheme of street wardens; and"
                            ),
                            recommendation(
                                "report the outcome to the meeting of this Committee on 10 December 2002;"
                            ),
                        ],
                        marker="({i})",
                    ),
                ],
                recommendation(
                    "recommend to the Council that Councillor P. Whitlock be appointed to the Responsible Authorities Group."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", 1, "3."),
        Para(
            "The strategy was adopted in April 2001 and runs for three years. It rests on an audit to which 1,340 residents replied. Burglary and damage to cars troubled them most.",
            "3.1",
        ),
        Para(
            "The Crime and Disorder Act 1998 requires the Council, the police and others to work together and to account for what they do each year.",
            "3.2",
        ),
        Heading("Results of the first year", 1, "4."),
        Para("The figures below are for twelve months to the end of March.", "4.1"),
        Table(
            [
                ["Offence", "2000/01", "2001/02", "Change"],
                ["Burglary of dwellings", "412", "375", "-9%"],
                ["Theft from vehicles", "688", "641", "-7%"],
                ["Criminal damage", "1,204", "1,251", "+4%"],
                ["Robbery", "38", "41", "+8%"],
            ],
            head_rows=1,
            widths=(2, 1, 1, 1),
        ),
        Para(
            "Damage rose because more of it is reported since the telephone line for tenants was opened. The rise in robbery is three offences, all of them near the bus station, where the police have since patrolled on foot each evening.",
            "4.2",
        ),
        Heading("Financial implications", 1, "5."),
        Para(
            "The reserve stands at £44,000. Gates for the two alleys cost £18,500 and their upkeep £600 a year, for which provision has been made.",
            "5.1",
        ),
        Para([bold("Background papers: "), "Crime and disorder audit, 2000."]),
    ],
)

MINUTES = Paper(
    name="1997-02-11-policy-committee-minutes-fax",
    kind="minutes",
    house=SECRETARIES,
    made="1997-02-20",
    scan=Scan(dpi=200, skew=0.5, noise=25, blur=0.6, specks=120, bilevel=True, seed=21),
    notes="Black and white at 200 dots per inch, as a fax machine sends it.",
    body=[
        Para(says("council", "RAVELSTOKE BOROUGH COUNCIL"), style="authority"),
        Para(
            says("title", ["Minutes of the ", says("committee", "Policy and Resources Committee")]),
            style="subtitle",
        ),
        Para(
            [
                "Held on ",
                says("meeting_date", "Tuesday, 11th February 1997", "1997-02-11"),
                " at the Guildhall",
            ],
            style="centred",
        ),
        Para(
            [
                bold("Present: "),
                person("chair", "Councillor D. R. Lovatt", None, "{name}"),
                " (Chairman); Councillors Mrs. Adcock, Beamish, Ferris, Mrs. Thorley and Whitlock.",
            ]
        ),
        Para([bold("Apologies: "), "Councillor Pike."]),
        Heading("Minutes", 1, "84.", item=True),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "That the minutes of the meeting held on 14th January 1997 be signed as a correct record.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Closed circuit television", 1, "85.", item=True),
        Para(
            "The Borough Engineer reported that the Home Office had offered half of the cost of eight cameras in the town centre. Members asked who would watch them and for how long the tapes would be kept."
        ),
        Para(bold("RESOLVED:"), style="lead_in"),
        List(
            [
                decision("That the offer of grant be accepted."),
                decision(
                    "That the Borough Engineer invite tenders for eight cameras and report the lowest to the next meeting."
                ),
                decision(
                    "That a code of practice be drawn up with the police before any camera is switched on."
                ),
            ],
            marker="({1})",
        ),
        Heading("Sale of the old fire station", 1, "86.", item=True),
        Para(
            [
                "It was moved by ",
                person("proposer", "Councillor Ferris", None, "{name}"),
                " and seconded by ",
                person("seconder", "Councillor Beamish", None, "{name}"),
                " that the building be sold by auction. On being put to the vote the motion was lost.",
            ]
        ),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "That the matter be deferred until the District Valuer has reported.",
                    outcome="deferred",
                ),
            ]
        ),
        Heading("Grants to voluntary bodies", 1, "87.", item=True),
        Para("The Committee considered the applications in the schedule circulated."),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "That grants of £2,000 to the Victim Support Scheme and £750 to the Weirside Youth Club be approved for 1997/98."
                ),
            ]
        ),
        Para("The meeting ended at 8.40 p.m."),
    ],
)

STRATEGY = Paper(
    name="2005-crime-and-disorder-strategy-photocopy",
    kind="csp_plan",
    house=PARTNERSHIP,
    made="2005-04-01",
    foot=Running(left="Safer Ravelstoke", right="Page {page}", rule=True),
    scan=Scan(dpi=200, skew=0.6, noise=14, blur=0.9, shadow=26, specks=180, quality=45, seed=33),
    notes="A photocopy with grain, dirt and the shadow of an open lid, scanned at 200 dots per inch.",
    body=[
        Para("Safer Ravelstoke Partnership", style="authority"),
        Para(
            says(
                "title",
                [
                    "Crime and Disorder Reduction Strategy ",
                    says("period_start", "2005"),
                    "-",
                    says("period_end", "2008"),
                ],
            ),
            style="subtitle",
        ),
        Para(
            [
                "Published by ",
                says("council", "Ravelstoke Borough Council"),
                " for the Partnership, April 2005",
            ],
            style="centred",
        ),
        Heading("Foreword"),
        Para(
            "This is the third strategy that the police, the councils, the fire service and the primary care trust have drawn up together. We asked people what they wanted of us, we looked at what happened in the last three years, and we chose where to work."
        ),
        Heading("What you told us"),
        List(
            [
                "Seven in ten of you feel safe in town by day, but only three in ten after dark.",
                "Drinking in the street worries more people than any crime does.",
                "Young people told us that they are moved on but have nowhere to go.",
            ]
        ),
        Heading("Our priorities"),
        Para("The Partnership has five priorities for 2005-2008:"),
        List(
            [
                priority("Violence and drinking in the town centre"),
                priority("Burglary and vehicle crime"),
                priority("Domestic violence"),
                priority("Drugs and the harm they do"),
                priority("Young people and anti-social behaviour"),
            ],
            marker="{1}.",
        ),
        Heading("How we shall know"),
        Table(
            [
                ["Measure", "2004/05", "Aim for 2007/08"],
                ["Woundings in the town centre", "214", "170"],
                ["Burglaries of dwellings", "361", "290"],
                ["Domestic violence reported", "802", "1,000"],
                ["People in drug treatment", "145", "260"],
            ],
            head_rows=1,
            widths=(2, 1, 1),
        ),
        Heading("Who is responsible"),
        Para(
            "The Responsible Authorities Group meets each quarter. It answers to the Council through the Community Services Committee, which receives a report every June."
        ),
    ],
)

PAPERS = [REPORT, MINUTES, STRATEGY]
