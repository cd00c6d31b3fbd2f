"""Wendleholme Borough Council: a blank report form, a protocol, a decision form, an action log."""

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
    Table,
    answered,
    bold,
    decision,
    italic,
    person,
    recommendation,
    says,
)
from corpus.authoring.text import Progress

HOUSE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.2,
    margins=(60, 64, 60, 64),
    real_headings=False,
    symbol_bullets=True,
    looks={
        "name": Look(size=14, bold=True, colour="#1f5c45", after=2),
        "heading1": Look(size=12, bold=True, before=12, after=4),
        "guide": Look(italic=True, colour="#5a5a5a"),
    },
    item_indent=24,
)

TEMPLATE = Paper(
    name="report-template",
    kind="other",
    house=HOUSE,
    made="2015-04-02",
    tagged=False,
    pdf_title="Microsoft Word - Report Template FINAL v3",
    foot=Running(left="Committee report template", right="{page}"),
    body=[
        Para(says("council", "Wendleholme Borough Council"), style="name"),
        Para(says("title", "Committee report template"), style="name"),
        Para(
            "Delete the guidance in italics before the report is sent to Democratic Services.",
            style="guide",
        ),
        Fields(
            [
                Field("Report to:", italic("[Name of committee]")),
                Field("Date:", italic("[Date of meeting]")),
                Field("Title:", italic("[Title, as it will be on the agenda]")),
                Field("Report of:", italic("[Director]")),
                Field("Ward(s) affected:", italic("[All / list]")),
                Field("Key decision:", italic("[Yes / No]")),
                Field("Open/Exempt:", italic("[Delete as appropriate]")),
            ],
            layout="table",
            share=0.3,
        ),
        Heading("1. Purpose of report", 1),
        Para("Say in one or two sentences what the report is for.", style="guide"),
        Heading("2. Recommendations", 1),
        Para("It is recommended that:"),
        List(["To take some action.", "xxx", "xxx"], marker="{1}."),
        Para(
            "Write each recommendation so that it can be read alone and minuted word for word.",
            style="guide",
        ),
        Heading("3. Background", 1),
        Para("Keep to two sides of A4.", style="guide"),
        Heading("4. Options considered", 1),
        Heading("5. Financial, legal and equality implications", 1),
        Para("[Insert comments of the Chief Finance Officer]", style="guide"),
        Heading("6. Background papers", 1),
        Para("[None, or list]", style="guide"),
    ],
)

PROTOCOL = Paper(
    name="crime-and-disorder-scrutiny-protocol",
    kind="other",
    house=HOUSE,
    made="2010-07-01",
    foot=Running(centre="Page {page}"),
    body=[
        Para(says("council", "Wendleholme Borough Council"), style="name"),
        Para(
            says("title", "Protocol for the scrutiny of crime and disorder matters"), style="name"
        ),
        Heading("Introduction", 1),
        Para(
            "This protocol says how the Council's crime and disorder committee and the responsible authorities will work together under sections 19 and 20 of the Police and Justice Act 2006 and the Crime and Disorder (Overview and Scrutiny) Regulations 2009."
        ),
        Heading("The committee", 1),
        Para(
            "The Overview and Scrutiny Committee is the crime and disorder committee. It will meet in that capacity at least once a year and may make reports and recommendations to the Council, the Executive or a responsible authority."
        ),
        Heading("Making recommendations", 1),
        Para("Before the committee makes recommendations it will:"),
        List(
            [
                "tell the partnership's chair what it has in mind and ask for comments;",
                "allow at least ten working days for a reply; and",
                "consider whether another body is better placed to act.",
            ],
            marker="•",
        ),
        Para(
            "A copy of the report and recommendations will be sent to every responsible authority and co-operating body. The body concerned is asked to:"
        ),
        List(
            [
                "consider the report and recommendations;",
                "reply in writing, saying what action it will take; and",
                "have regard to the recommendations in exercising its functions.",
            ],
            marker="•",
        ),
        Heading("Information", 1),
        Para(
            "Information asked for by the committee will be given no later than the date stated in the request, or as soon as reasonably possible afterwards. It must be depersonalised and must not prejudice legal proceedings."
        ),
        Heading("Review", 1),
        Para(
            "This protocol will be reviewed every two years by the Monitoring Officer and the chair of the partnership."
        ),
    ],
)

DECISIONS = Paper(
    name="2023-02-14-executive-decisions",
    kind="decision_notice",
    house=HOUSE,
    made="2023-02-16",
    head=Running(left="Wendleholme Borough Council", first=False),
    foot=Running(left="Published 16 February 2023", right="Page {page} of {pages}"),
    body=[
        Para(says("council", "Wendleholme Borough Council"), style="name"),
        Para(says("title", "Record of Executive decisions"), style="name"),
        Fields(
            [
                Field("Decision maker:", says("committee", "Executive")),
                Field("Date of meeting:", says("meeting_date", "14/02/2023", "2023-02-14")),
                Field("Publication date:", "16/02/2023"),
                Field("Last date for call-in:", "5pm on 23/02/2023"),
            ],
            layout="table",
            share=0.32,
        ),
        Para(
            "The following decisions were taken by the Executive at the meeting shown above. Those marked * are key decisions."
        ),
        Table(
            [
                ["Item", "Title", "Decision"],
                [
                    "4",
                    "Housing revenue account: rents for 2023/24 *",
                    [
                        Para(
                            decision(
                                "That the average weekly rent for the Council's dwellings be increased by 5% from 3 April 2023.",
                                item="4",
                                heading="Housing revenue account: rents for 2023/24 *",
                            )
                        ),
                        Para(
                            decision(
                                "That garage rents be frozen for a further year.",
                                item="4",
                                heading="Housing revenue account: rents for 2023/24 *",
                            )
                        ),
                    ],
                ],
                [
                    "5",
                    "Parking at Station Road",
                    Para(
                        decision(
                            "That the decision be deferred until the traffic survey has been received.",
                            outcome="deferred",
                            item="5",
                            heading="Parking at Station Road",
                        )
                    ),
                ],
                [
                    "6",
                    "Quarter 3 performance",
                    Para(
                        decision(
                            "That the report be noted.",
                            outcome="noted",
                            item="6",
                            heading="Quarter 3 performance",
                        )
                    ),
                ],
                [
                    "7",
                    "Scrutiny review of empty shops",
                    [
                        Para(
                            decision(
                                "That recommendations 1, 2 and 4 of the review be accepted.",
                                item="7",
                                heading="Scrutiny review of empty shops",
                            )
                        ),
                        Para(
                            decision(
                                "That recommendation 3 be not accepted, because the Council has no power to set a lower rate for a single street.",
                                outcome="rejected",
                                item="7",
                                heading="Scrutiny review of empty shops",
                            )
                        ),
                    ],
                ],
            ],
            head_rows=1,
            widths=(0.6, 2, 4),
        ),
        Para(
            [
                bold("Reasons for the decisions: "),
                "as set out in the reports, which are published with the agenda.",
            ]
        ),
        Para([bold("Alternative options considered: "), "as set out in the reports."]),
        Para([bold("Conflicts of interest declared: "), "None"]),
        Para(
            [
                bold("Contact: "),
                person(
                    "contact_officer",
                    "Ruth Ellery",
                    "Democratic Services Manager",
                    "{name}, {post}",
                ),
                ", 01632 960 771",
            ]
        ),
    ],
)

Logged = tuple[str, str, str, str, str, str, str, str, Progress]

LOGGED: tuple[Logged, ...] = (
    (
        "OS/22/14",
        "8 Nov 2022",
        "Circulate the figures for missed bin collections by ward.",
        "Head of Environment",
        "Dec 2022",
        "2022-12",
        "Sent to members on 2 December.",
        "Complete",
        "complete",
    ),
    (
        "OS/22/17",
        "8 Nov 2022",
        "That the Executive be asked to fund a second community warden for the Larkhill estate.",
        "Head of Communities",
        "Feb 2023",
        "2023-02",
        "Considered with the budget. No provision was made; the matter will be looked at again in the autumn.",
        "Amber – on hold",
        "paused",
    ),
    (
        "OS/23/02",
        "17 Jan 2023",
        "Invite the hospital trust to the March meeting.",
        "Scrutiny Officer",
        "Mar 2023",
        "2023-03",
        "Invitation accepted.",
        "Complete",
        "complete",
    ),
    (
        "OS/23/05",
        "17 Jan 2023",
        "Provide a written answer on the cost of agency staff in planning.",
        "Director of Resources",
        "Jan 2023",
        "2023-01",
        "Outstanding. Reminder sent 20 February.",
        "Red – overdue",
        "overdue",
    ),
    (
        "OS/23/06",
        "17 Jan 2023",
        "That the empty shops review be reported to the Executive in February.",
        "Scrutiny Officer",
        "Feb 2023",
        "2023-02",
        "Reported on 14 February; three of four recommendations were accepted.",
        "Complete",
        "complete",
    ),
)

LOG = Paper(
    name="2023-03-21-overview-and-scrutiny-action-log",
    kind="tracker",
    house=House(
        renderer="word",
        font="Liberation Sans",
        size=9.5,
        leading=1.15,
        margins=(50, 46, 50, 46),
        landscape=True,
        looks={"name": Look(size=13, bold=True, colour="#1f5c45", after=3)},
    ),
    made="2023-03-13",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Wendleholme Borough Council"), style="name"),
        Para(
            [
                says("committee", "Overview and Scrutiny Committee"),
                " – ",
                says("meeting_date", "21 March 2023", "2023-03-21"),
            ],
            style="name",
        ),
        Para(says("title", "Action log and recommendations tracker"), style="name"),
        Table(
            [
                [
                    "Ref",
                    "Meeting",
                    "Action or recommendation",
                    "Lead officer",
                    "Due",
                    "Update",
                    "Status",
                ],
                *[
                    [
                        reference,
                        meeting,
                        Para(
                            answered(
                                text,
                                label=reference,
                                action=not text.startswith("That "),
                                progress=progress,
                                update=update,
                                owner=owner,
                                due_text=due,
                                due_date=date,
                            )
                        ),
                        owner,
                        due,
                        update,
                        status,
                    ]
                    for reference, meeting, text, owner, due, date, update, status, progress in LOGGED
                ],
            ],
            head_rows=1,
            widths=(1, 1.1, 3.4, 1.5, 1, 3.2, 1.2),
        ),
    ],
)

BRIEFING = Paper(
    name="2023-01-17-empty-shops-review",
    kind="committee_report",
    house=HOUSE,
    made="2023-01-09",
    head=Running(right=["Agenda item ", says("agenda_item", "6")]),
    foot=Running(left="Empty shops review", right="{page}"),
    body=[
        Para(says("council", "Wendleholme Borough Council"), style="name"),
        Fields(
            [
                Field("Report to:", says("committee", "Overview and Scrutiny Committee")),
                Field("Date:", says("meeting_date", "17 January 2023", "2023-01-17")),
                Field("Title:", says("title", "Empty shops in Market Street")),
                Field("Report of:", person("report_of", None, "Director of Place", "{post}")),
                Field(
                    "Report author:",
                    person("author", "Imran Lisle", "Scrutiny Officer", "{name}, {post}"),
                ),
                Field(
                    "Ward(s) affected:",
                    [says("wards", "Market"), "; ", says("wards", "Castle and Quay")],
                ),
                Field("Key decision:", says("key_decision", "No", "no")),
                Field("Open/Exempt:", says("classification", "Open")),
                Field("Reference:", says("reference", "OSC/2023/003")),
            ],
            layout="stacked",
        ),
        Heading("1. Purpose of report", 1),
        Para(
            "To put before the Committee the findings of the working group that looked at empty shops, and to ask it to send four recommendations to the Executive."
        ),
        Heading("2. Recommendations", 1),
        Para("The Committee is asked to recommend to the Executive:"),
        List(
            [
                recommendation(
                    "that a register of empty premises be kept and published each quarter;"
                ),
                recommendation(
                    "that the shop-front grant be extended to landlords as well as tenants;"
                ),
                recommendation(
                    "that a lower rate be set for premises in Market Street that have been empty for more than a year; and"
                ),
                recommendation(
                    "that a named officer be the single point of contact for anybody who wants to take a lease."
                ),
            ],
            marker="{1}.",
        ),
        Heading("3. Background", 1),
        Para(
            "Nineteen of the sixty-two shops in Market Street were empty in October 2022, the highest number since the survey began. The working group met four times and spoke to traders, two landlords and the manager of the indoor market."
        ),
        Para(
            "Landlords said that they had not known of the grant. Traders said that they had been passed between planning, licensing and business rates and that two had given up."
        ),
        Heading("4. Options considered", 1),
        List(
            [
                "Do nothing. The number of empty shops would be likely to go on rising.",
                "Buy premises and let them. The working group recommends that this be looked at again when the market hall has been sold.",
            ],
            marker="•",
        ),
        Heading("5. Financial, legal and equality implications", 1),
        Para(
            "A register can be kept within existing budgets. The grant has £35,000 left in it. Discretionary relief is governed by section 47 of the Local Government Finance Act 1988."
        ),
        Heading("6. Background papers", 1),
        Para("None"),
    ],
)

PAPERS = [TEMPLATE, PROTOCOL, DECISIONS, LOG, BRIEFING]
