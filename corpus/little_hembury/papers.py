"""Little Hembury Parish Council: plain minutes with minute numbers and margin initials."""

from corpus.authoring import (
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    bold,
    decision,
    opens,
    person,
    says,
)

HOUSE = House(
    renderer="word",
    font="Liberation Serif",
    size=11.5,
    leading=1.15,
    margins=(56, 60, 56, 60),
    real_headings=False,
    number_indent=54,
    looks={
        "name": Look(size=15, bold=True, align="centre", after=2),
        "held": Look(align="centre", after=8),
        "margin": Look(align="right", bold=True, after=2),
        "lost": Look(indent=54),
    },
)

FEBRUARY = Paper(
    name="2024-02-06-minutes",
    kind="minutes",
    house=HOUSE,
    made="2024-02-09",
    tagged=False,
    foot=Running(left="Signed ............................ (Chairman)", right="Page {page}"),
    body=[
        Para(says("council", says("committee", "LITTLE HEMBURY PARISH COUNCIL")), style="name"),
        Para(
            says(
                "title",
                [
                    "MINUTES of the Ordinary Meeting held on Tuesday ",
                    says("meeting_date", "6th February 2024", "2024-02-06"),
                    " at 7.30pm in the Reading Room",
                ],
            ),
            style="held",
        ),
        Para(
            [
                bold("Present: "),
                "Cllrs ",
                person("chair", "M. Trewin", None, "{name}"),
                " (Chairman), P. Aske, D. Lorne, S. Whitby and J. Cotterell. The Clerk and four members of the public.",
            ]
        ),
        Para(
            [
                bold(opens("Apologies", item="24/012")),
                ". ",
                decision(
                    "Apologies were received and accepted from Cllr Mrs Dace (family illness).",
                    procedural=True,
                ),
            ],
            "24/012",
        ),
        Para(
            [
                bold(opens("Declarations of interest", item="24/013")),
                ". Cllr Aske declared an interest in item 24/018 as a member of the allotment society.",
            ],
            "24/013",
        ),
        Para(
            [
                bold(opens("Minutes of the last meeting", item="24/014")),
                ". It was ",
                bold("RESOLVED"),
                " ",
                decision(
                    "that the minutes of the meeting held on 9th January 2024 be signed as a true record.",
                    procedural=True,
                ),
            ],
            "24/014",
        ),
        Para(
            [
                bold(opens("Public participation", item="24/015")),
                ". A resident asked when the stile at Cutty Bridge would be mended. The Clerk will write to the footpaths officer.",
            ],
            "24/015",
        ),
        Para("CLERK", style="margin"),
        Para(
            [
                bold(opens("Speed of traffic in Forge Lane", item="24/016")),
                ". Cllr Whitby reported that the speed indicator had been out for three weeks. The average was 34 mph. ",
                decision(
                    "It was proposed by Cllr Whitby, seconded by Cllr Lorne and unanimously agreed to buy a second indicator at a cost of up to £2,900."
                ),
            ],
            "24/016",
        ),
        Para("SW", style="margin"),
        Para([bold(opens("Planning applications", item="24/017")), "."], "24/017"),
        List(
            [
                [
                    decision(
                        "24/00083/HOUS, Old Dairy, extension to rear: it was resolved to make no objection."
                    ),
                    "",
                ],
                [
                    decision(
                        "24/00101/FUL, land north of Church Row, two dwellings: it was resolved to object, because the access is on a bend and the site lies outside the settlement boundary."
                    ),
                    "",
                ],
            ],
            marker="({a})",
        ),
        Para(
            [
                bold(opens("Allotment rents", item="24/018")),
                ". Cllr Aske left the room. Members discussed whether rents should rise with the water charge. ",
                decision(
                    "It was resolved to leave rents at £32 a plot for 2024/25 and to look at metering the supply."
                ),
            ],
            "24/018",
        ),
        Para(
            [
                bold(opens("Play area", item="24/019")),
                ". A motion by Cllr Cotterell that the swings be replaced this year was put to the vote and lost, two voting for and three against. ",
                "Resolved: ",
                decision("to obtain a second quotation for repair of the swings."),
            ],
            "24/019",
        ),
        Para(
            [
                bold(opens("Accounts for payment", item="24/020")),
                ". ",
                decision("The payments listed, totalling £1,846.22, were approved."),
            ],
            "24/020",
        ),
        Para(
            [
                bold(opens("Correspondence", item="24/021")),
                ". A letter from the district council about street naming had been received and was passed round.",
            ],
            "24/021",
        ),
        Para(
            [
                bold(opens("Date of next meeting", item="24/022")),
                ". Tuesday 5th March 2024 at 7.30pm.",
            ],
            "24/022",
        ),
        Para("There being no further business the Chairman closed the meeting at 8.50pm."),
    ],
)

PAPERS = [FEBRUARY]
