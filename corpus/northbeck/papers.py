"""Northbeck District Council: minutes that end in an action log, and a forward plan, in Word."""

from corpus.authoring import (
    Cell,
    Heading,
    House,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Space,
    Table,
    answered,
    bold,
    decision,
    person,
    planned,
    says,
)
from corpus.authoring.text import Progress

HOUSE = House(
    renderer="word",
    font="Liberation Serif",
    size=11.5,
    leading=1.15,
    margins=(62, 62, 60, 62),
    looks={
        "heading1": Look(size=12, bold=True, before=10, after=3),
        "name": Look(size=16, bold=True, align="centre", after=2),
        "resolved": Look(indent=20, before=2, after=4),
    },
)

Entry = tuple[str, str, str, str, Progress | None, str | None]

LOG: tuple[Entry, ...] = (
    (
        "31/22",
        "Circulate the map of flooded gardens to all members.",
        "Drainage Engineer",
        "Completed. Sent on 14 October 2022.",
        "complete",
        "Sent on 14 October 2022.",
    ),
    (
        "33/22",
        "Ask the water company for the dates on which the overflow at Beck Mill was used since January 2021, and whether it was used in dry weather.",
        "Drainage Engineer",
        "Ongoing. Dates received for 2021; the company has been reminded of 2022.",
        "in_progress",
        "Dates received for 2021; the company has been reminded of 2022.",
    ),
    (
        "36/22",
        "Invite the parish flood wardens to the January meeting.",
        "Committee Clerk",
        "Completed",
        "complete",
        None,
    ),
    (
        "40/22",
        "Report on the state of the pumps at Low Sluice.",
        "Head of Property",
        "On hold until the survey has been paid for.",
        "paused",
        "On hold until the survey has been paid for.",
    ),
    (
        "41/22",
        "Write to the highway authority about the blocked gullies in Station Road.",
        "Committee Clerk",
        "A reply is expected in February.",
        None,
        None,
    ),
)

MINUTES = Paper(
    name="2023-01-18-flood-committee-minutes",
    kind="minutes",
    house=HOUSE,
    made="2023-01-27",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Northbeck District Council"), style="name"),
        Para(says("committee", "Flood and Drainage Committee"), style="name"),
        Para(
            [
                says(
                    "title",
                    [
                        "Minutes of the meeting held on ",
                        says("meeting_date", "18 January 2023", "2023-01-18"),
                        " at 6.30 pm in the Corn Hall",
                    ],
                )
            ]
        ),
        Para(
            [
                "Present: ",
                person("chair", "Councillor Edith Marr", None, "{name}"),
                " (Chair), Councillors Pell, Ostler, Varley and Winn",
            ]
        ),
        Heading("Apologies for absence", 1, "42.", item=True),
        Para("Apologies were received from Councillor Dunning."),
        Heading("Minutes", 1, "43.", item=True),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "That the minutes of the meeting held on 12 October 2022 be signed as a correct record.",
                    procedural=True,
                ),
            ],
            style="resolved",
        ),
        Heading("Overflow at Beck Mill", 1, "44.", item=True),
        Para(
            "The Drainage Engineer said that the water company had given dates for the first of the two years only. Two wardens told the Committee what they had seen in August, when it had not rained for three weeks."
        ),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "That the regulator be asked to look into the use of the overflow in dry weather."
                ),
            ],
            style="resolved",
        ),
        Heading("Flood stores", 1, "45.", item=True),
        Para("The Committee was shown the list of pumps and barriers kept in each parish."),
        Para(
            [bold("RESOLVED: "), decision("That the report be noted.", outcome="noted")],
            style="resolved",
        ),
        PageBreak(),
        Heading("Action log", 1, "46.", item=True),
        Para("The Committee went through the actions from its earlier meetings."),
        Table(
            [
                ["Minute", "Action", "Owner", "Progress"],
                *[
                    [
                        minute,
                        Para(
                            answered(
                                text,
                                label=None,
                                action=True,
                                progress=progress,
                                update=update,
                                owner=owner,
                            )
                        ),
                        owner,
                        told,
                    ]
                    for minute, text, owner, told, progress, update in LOG
                ],
            ],
            head_rows=1,
            widths=(0.8, 3.2, 1.4, 2.4),
        ),
        Space(10),
        Para("The meeting closed at 7.50 pm."),
    ],
)

PLANNED = (
    (
        "Asset management plan 2023 to 2028",
        "To adopt the plan and the list of buildings to be sold.",
        "Cabinet",
        "14 February 2023",
        "2023-02-14",
        "Key",
        "yes",
        "Public",
        "Cllr Ostler",
        "Head of Property",
    ),
    (
        "Grant to the Corn Hall trust",
        "To make a grant of £60,000 towards the roof, payable in two parts as the work is certified by the architect, and to agree the conditions on which it is made.",
        "Cabinet",
        "14 February 2023",
        "2023-02-14",
        "Non-key",
        "no",
        "Public",
        "Cllr Winn",
        "Community Development Manager",
    ),
    (
        "Housing allocations: review of the local connection rule",
        "To approve the rule for consultation with parish councils, registered providers and people on the register.",
        "Cabinet",
        "14 March 2023",
        "2023-03-14",
        "Key",
        "yes",
        "Public",
        "Cllr Varley",
        "Head of Housing",
    ),
    (
        "Vehicle fleet: replacement of refuse lorries",
        "To accept a tender for nine vehicles.",
        "Cabinet",
        "14 March 2023",
        "2023-03-14",
        "Key",
        "yes",
        "Private",
        "Cllr Pell",
        "Head of Operations",
    ),
    (
        "Car park charges",
        "To set the charges for 2023/24.",
        "Cabinet Member for Place",
        "April 2023",
        "2023-04",
        "Key",
        "yes",
        "Public",
        "Cllr Pell",
        "Head of Operations",
    ),
    (
        "Tree strategy",
        "To adopt the strategy, which sets out where the Council will plant and what it will do when a tree that it owns is blamed for damage.",
        "Council",
        "17 May 2023",
        "2023-05-17",
        "Non-key",
        "no",
        "Public",
        "Cllr Winn",
        "Parks Manager",
    ),
)

FORWARD = Paper(
    name="2023-01-forward-plan",
    kind="forward_plan",
    house=House(
        renderer="word",
        font="Liberation Serif",
        size=10.5,
        margins=(50, 46, 48, 46),
        landscape=True,
        looks={"name": Look(size=15, bold=True, after=3)},
    ),
    made="2023-01-03",
    foot=Running(left="Cabinet Forward Plan", right="{page}"),
    body=[
        Para(says("council", "Northbeck District Council"), style="name"),
        Para(
            says("title", [says("committee", "Cabinet"), " Forward Plan: January to May 2023"]),
            style="name",
        ),
        Para(
            "This plan is published every month, at least 28 days before the first of the key decisions in it is to be taken."
        ),
        Table(
            [
                [
                    "Subject",
                    "Decision required",
                    "Decision maker",
                    "Expected date",
                    "Key / non-key",
                    "Public or private",
                    "Portfolio holder",
                    "Lead officer",
                ],
                *[
                    [
                        Cell(
                            planned(
                                title,
                                decision_maker=maker,
                                due_text=due,
                                due_date=date,
                                key_decision=is_key,
                                classification=marking,
                                lead_officer=officer,
                            )
                        ),
                        what,
                        maker,
                        due,
                        key,
                        marking,
                        member,
                        officer,
                    ]
                    for title, what, maker, due, date, key, is_key, marking, member, officer in PLANNED
                ],
            ],
            head_rows=1,
            widths=(2, 3, 1.2, 1.2, 0.9, 1, 1.2, 1.5),
        ),
    ],
)

PAPERS = [MINUTES, FORWARD]
