"""Strathlevan Council, Scotland: reports by chief officers and minutes in the Scottish manner."""

from corpus.authoring import (
    Field,
    Fields,
    Heading,
    House,
    Line,
    List,
    Look,
    Paper,
    Para,
    Running,
    Space,
    bold,
    decision,
    person,
    recommendation,
    says,
)

HOUSE = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.4,
    margins=(66, 62, 60, 62),
    looks={
        "council": Look(size=16, bold=True, align="right", colour="#123a6b", after=2),
        "to": Look(bold=True, after=2),
        "heading2": Look(size=11.5, bold=True, before=12, after=4),
    },
    number_indent=40,
    item_indent=30,
)

REPORT = Paper(
    name="2021-09-02-police-plan-report",
    kind="committee_report",
    house=HOUSE,
    made="2021-08-20",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", "Strathlevan Council"), style="council"),
        Para(["To: ", says("committee", "Police, Fire and Rescue Committee")], style="to"),
        Para(["On: ", says("meeting_date", "2 September 2021", "2021-09-02")], style="to"),
        Line(),
        Para(
            [
                bold("Report by: "),
                person("report_of", None, "Chief Officer, Communities and Partnerships", "{post}"),
            ]
        ),
        Line(),
        Para([bold("Heading: "), says("title", "Local Police Plan: second annual report")]),
        Line(),
        Heading("Summary", 2, "1."),
        Para(
            "The Police and Fire Reform (Scotland) Act 2012 requires the local commander to report on the carrying out of functions in the area. This is the second report on the Local Police Plan 2019-2023, which the Committee approved on 14 November 2019.",
            "1.1",
        ),
        Para(
            "Reported antisocial behaviour fell by 12 per cent in the year. Fraud rose by 41 per cent, nearly all of it committed online by persons outside Scotland.",
            "1.2",
        ),
        Heading("Recommendations", 2, "2."),
        Para("It is recommended that the Committee:", "2.1", style="lead_in"),
        List(
            [
                recommendation(
                    "scrutinises the report by the local commander attached as Appendix 1;"
                ),
                recommendation(
                    "notes the rise in online fraud and the work with banks described in paragraph 4.3; and"
                ),
                recommendation(
                    "agrees that a seminar on fraud against older people be held for elected members before the end of the year."
                ),
            ],
            marker="({i})",
        ),
        Heading("Background", 2, "3."),
        Para(
            "The plan has four priorities. Progress against each is shown in the commander's report by a colour and a short account. The Committee asked in March that figures for the islands be given apart from those for the mainland; this has been done.",
            "3.1",
        ),
        Heading("Main issues", 2, "4."),
        Para(
            "Response times on the islands remain a concern. Of 212 calls graded as urgent, 61 were attended outwith the target. The ferry timetable accounts for half of these.",
            "4.1",
        ),
        Para("Two community sergeants have been appointed at Port Carrick.", "4.2"),
        Para(
            "Banks in the area have agreed a protocol under which staff telephone the police when a customer asks for an unusual sum in cash.",
            "4.3",
        ),
        Heading("Implications of the report", 2, "5."),
        List(
            [
                "Financial - none arising from this report.",
                "Legal - the Council's role is set out in section 47 of the Act.",
                "Equality and human rights - the recommendations have been assessed and no negative impact was found.",
                "Climate - none.",
            ],
            marker="{1}.",
        ),
        Heading("List of background papers", 2, "6."),
        Para("Local Police Plan 2019-2023"),
        Space(8),
        Para(
            [
                bold("Author: "),
                person("author", "Morag Ballantine", "Partnership Manager", "{name}, {post}"),
                " (tel. 01632 960 200)",
            ]
        ),
    ],
)

MINUTES = Paper(
    name="2021-09-02-police-fire-minutes",
    kind="minutes",
    house=HOUSE,
    made="2021-09-10",
    foot=Running(centre="Page {page} of {pages}"),
    body=[
        Para(says("council", "Strathlevan Council"), style="council"),
        Para(
            bold(
                says(
                    "title",
                    [
                        "Minute of Meeting of the ",
                        says("committee", "Police, Fire and Rescue Committee"),
                    ],
                )
            )
        ),
        Fields(
            [
                Field("Date", says("meeting_date", "Thursday, 02 September 2021", "2021-09-02")),
                Field("Time", "14:00"),
                Field("Venue", "Remotely by video conference"),
                Field(
                    "Present",
                    [
                        person("chair", "Councillor Catriona Muirhead", None, "{name}"),
                        " (Convener), Councillors Innes, Rafferty, Dunbar and Macaskill",
                    ],
                ),
                Field(
                    "In attendance",
                    "Chief Officer, Communities and Partnerships; Clerk; Superintendent R Lamont, Police Scotland",
                ),
                Field("Apology", "Councillor Petrie"),
            ],
            layout="tabs",
            tab=110,
        ),
        Line(),
        Heading("Declarations of Interest", 2, "1", item=True),
        Para(
            "There were no declarations of interest intimated prior to the commencement of the meeting."
        ),
        Heading("Local Police Plan - Annual Report", 2, "2", item=True),
        Para(
            "There was submitted a report by the Chief Officer, Communities and Partnerships relative to the carrying out of police functions in the area. Superintendent Lamont answered questions on response times on the islands and on fraud."
        ),
        Para([bold("DECIDED"), ": "], style="lead_in"),
        List(
            [
                decision(
                    "That the report by the local commander, attached as Appendix 1 to the report, be noted;",
                    outcome="noted",
                ),
                decision(
                    "That the rise in online fraud and the work with banks be noted; and",
                    outcome="noted",
                ),
                decision(
                    "That a seminar on fraud against older people be held for elected members before the end of the year."
                ),
            ],
            marker="({a})",
        ),
        Heading("Fire and Rescue Service - Quarterly Performance", 2, "3", item=True),
        Para(
            "There was submitted a report by the Local Senior Officer on performance from April to June 2021. Councillor Rafferty, seconded by Councillor Innes, moved that the Committee write to the Service about the on-call station at Port Carrick. Councillor Dunbar, seconded by Councillor Macaskill, moved as an amendment that no action be taken. On a vote being taken by roll call, two members voted for the amendment and three for the motion, which was accordingly declared carried."
        ),
        Para(
            [
                decision(
                    "The Committee agreed to write to the Scottish Fire and Rescue Service about the availability of the on-call engine at Port Carrick."
                )
            ]
        ),
        Heading("Date of next meeting", 2, "4", item=True),
        Para(
            decision(
                "The Committee noted that its next meeting would be held on 4 November 2021.",
                outcome="noted",
                procedural=True,
            )
        ),
    ],
)

PAPERS = [REPORT, MINUTES]
