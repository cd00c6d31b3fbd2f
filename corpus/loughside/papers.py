"""Loughside Policing and Community Safety Partnership: an action plan in tables, and minutes."""

from corpus.authoring import (
    Heading,
    House,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    bold,
    decision,
    person,
    priority,
    says,
)

HOUSE = House(
    renderer="word",
    font="Carlito",
    size=11,
    leading=1.15,
    margins=(56, 56, 56, 56),
    looks={
        "name": Look(size=16, bold=True, colour="#21409a", align="centre", after=4),
        "heading1": Look(size=13, bold=True, colour="#21409a"),
    },
)

PLAN = Paper(
    name="2021-action-plan",
    kind="csp_plan",
    house=House(
        renderer="word",
        font="Carlito",
        size=10.5,
        leading=1.15,
        margins=(50, 46, 50, 46),
        landscape=True,
        looks=HOUSE.looks,
    ),
    made="2021-03-29",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Loughside Policing and Community Safety Partnership"), style="name"),
        Para(
            [
                says(
                    "title",
                    [
                        "Action Plan ",
                        says("period_start", "2021"),
                        " - ",
                        says("period_end", "2022"),
                    ],
                ),
            ],
            style="name",
        ),
        Heading("Introduction", 1),
        Para(
            "The Partnership was set up under the Justice Act (Northern Ireland) 2011. It brings together ten councillors, nine independent members and seven bodies named in the Act. This plan sets out what it will pay for and support between April 2021 and March 2022."
        ),
        Para(
            "The plan was drawn up after a survey in the autumn of 2020 and a workshop with young people in Drumgarrow. It will be looked at again in October 2021."
        ),
        PageBreak(),
        Heading(
            [
                "Strategic Priority 1 – ",
                priority("To deliver effectively through the partnership", label="1"),
            ],
            1,
        ),
        Table(
            [
                ["Strategic priority", "Theme", "Actions", "Indicators", "Cost"],
                [
                    "To deliver effectively through the partnership",
                    "Governance",
                    "Hold six meetings in public. Publish an annual report.",
                    "Number of meetings held; number of people attending",
                    "£4,000",
                ],
            ],
            head_rows=1,
            widths=(1.6, 1.2, 3, 2.4, 0.8),
        ),
        Heading(
            [
                "Strategic Priority 2 – ",
                priority(
                    "To improve community safety by tackling crime and anti-social behaviour",
                    label="2",
                ),
            ],
            1,
        ),
        Table(
            [
                ["Strategic priority", "Theme", "Actions", "Indicators", "Cost"],
                [
                    "To improve community safety by tackling crime and anti-social behaviour",
                    "Anti-social behaviour",
                    "Pay for detached youth workers on Friday and Saturday evenings.",
                    "Number of recorded incidents of anti-social behaviour",
                    "£38,000",
                ],
                [
                    "",
                    "Domestic violence",
                    "Support the outreach worker at the women's centre.",
                    "Number of people helped",
                    "£22,000",
                ],
                [
                    "",
                    "Rural crime",
                    "Mark trailers and quad bikes at marts.",
                    "Number of items marked",
                    "£6,500",
                ],
            ],
            head_rows=1,
            widths=(1.6, 1.2, 3, 2.4, 0.8),
        ),
        Heading(
            ["Strategic Priority 3 – ", priority("To improve confidence in policing", label="3")], 1
        ),
        Table(
            [
                ["Strategic priority", "Theme", "Actions", "Indicators", "Cost"],
                [
                    "To improve confidence in policing",
                    "Engagement",
                    "Hold an evening with each neighbourhood team.",
                    "Share of people who say that they trust the police",
                    "£3,000",
                ],
            ],
            head_rows=1,
            widths=(1.6, 1.2, 3, 2.4, 0.8),
        ),
    ],
)

MINUTES = Paper(
    name="2021-06-16-minutes",
    kind="minutes",
    house=HOUSE,
    made="2021-06-25",
    foot=Running(centre="Page {page} of {pages}"),
    body=[
        Para(
            says(
                "council", says("committee", "Loughside Policing and Community Safety Partnership")
            ),
            style="name",
        ),
        Para(
            bold(
                says(
                    "title",
                    [
                        "Minutes of Private Meeting held on ",
                        says("meeting_date", "Wednesday 16 June 2021", "2021-06-16"),
                        " at 6.30pm",
                    ],
                )
            )
        ),
        Table(
            [
                ["Name", "Body", "Attended"],
                [person("chair", "Ald R Carrick", None, "{name} (Chair)"), "Elected member", "Yes"],
                ["Cllr U Devanny", "Elected member", "Yes"],
                ["Mr F Quigg", "Independent member", "Yes"],
                ["Ms P McIlwee", "Independent member", "Apology"],
                ["Supt. A Rooney", "Police Service", "Yes"],
                ["Mrs J Teggart", "Probation Board", "No"],
            ],
            head_rows=1,
            widths=(2, 2, 1),
        ),
        Heading("Apologies", 1, "1.", item=True),
        Para("Apologies were received as shown above."),
        Heading("Minutes of the previous meeting", 1, "2.", item=True),
        Para(
            [
                "Proposed by Cllr Devanny, seconded by Mr Quigg and ",
                bold("agreed"),
                ": ",
                decision(
                    "that the minutes of the meeting held on 21 April 2021 be taken as read and signed as correct.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Youth workers at weekends", 1, "3.", item=True),
        Para(
            "The Manager reported that three groups had applied. Members scored the applications and asked that Drumgarrow be covered in August as well as July."
        ),
        Para(
            [
                bold("Agreed: "),
                decision(
                    "that the contract be awarded to the highest scoring applicant at a cost of no more than £38,000."
                ),
            ]
        ),
        Para("Action: Manager"),
        Heading("Marking of trailers", 1, "4.", item=True),
        Para("Supt. Rooney gave an account of thefts since March."),
        Para(
            decision(
                "Members noted the report and agreed that a further event be held at Ballyreagh mart in September.",
                outcome="agreed",
            )
        ),
        Heading("Date of next meeting", 1, "5.", item=True),
        Para("18 August 2021."),
    ],
)

PAPERS = [PLAN, MINUTES]
