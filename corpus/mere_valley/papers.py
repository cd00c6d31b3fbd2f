"""Mere Valley Council: a unitary council in its first year, and what came before it."""

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
    renderer="web",
    font="Carlito",
    size=11.5,
    leading=1.3,
    margins=(60, 60, 60, 60),
    looks={
        "name": Look(size=18, bold=True, colour="#3c3a7a", after=2),
        "heading1": Look(size=13, bold=True, colour="#3c3a7a", before=10, after=4),
    },
)

PARTNERSHIP = Paper(
    name="2023-06-13-community-safety-report",
    kind="committee_report",
    house=HOUSE,
    made="2023-06-05",
    foot=Running(right="Page {page} of {pages}"),
    body=[
        Para(says("council", "Mere Valley Council"), style="name"),
        Fields(
            [
                Field("Committee", says("committee", "Cabinet")),
                Field("Date", says("meeting_date", "13 June 2023", "2023-06-13")),
                Field("Title", says("title", "Community safety in the new council’s area")),
                Field(
                    "Report author",
                    person("author", "Rosamund Penhale", "Head of Safer Communities"),
                ),
                Field("Key decision", says("key_decision", "No", "no")),
            ],
            layout="table",
        ),
        Heading("1. Summary", 1),
        Para(
            "On 1 April 2023 Mere Valley Council replaced Hartsmoor District Council and Calderwick Borough Council. Each of them had a community safety partnership. The law allows two partnerships in one area to be combined, but not before the Commissioner has been asked."
        ),
        Heading("2. Recommendations", 1),
        Para("Cabinet is asked to:", style="lead_in"),
        List(
            [
                recommendation(
                    "agree that the two partnerships’ plans stay in force until March 2025;"
                ),
                recommendation("ask the Commissioner to approve a single partnership; and"),
                recommendation("receive a further report in December 2023."),
            ],
            marker="{1}.",
        ),
        Heading("3. Background", 1),
        Para(
            "The two partnerships share four of their priorities. A single board would save about £19,000 a year."
        ),
    ],
)

MINUTES = Paper(
    name="2023-06-13-cabinet-minutes",
    kind="minutes",
    house=HOUSE,
    made="2023-06-20",
    foot=Running(right="Page {page} of {pages}"),
    body=[
        Para(says("council", "Mere Valley Council"), style="name"),
        Para(says("title", ["Minutes of ", says("committee", "Cabinet")]), style="name"),
        Para(says("meeting_date", "Tuesday 13 June 2023", "2023-06-13")),
        Para(
            [
                bold("Present: "),
                person("chair", "Councillor Dilys Fairhall", prints="{name}"),
                " (Chair), Councillors Amara Oduya, Judith Blakeney and Tom Wragge",
            ]
        ),
        Heading("Declarations of interest", 1, "1.", item=True),
        Para("There were none."),
        Heading("Community safety in the new council’s area", 1, "2.", item=True),
        Para(
            "The Head of Safer Communities presented her report. Councillor Oduya asked what would become of the moor road, which only one of the plans speaks of."
        ),
        Para([bold("RESOLVED"), " that:"], style="lead_in"),
        List(
            [
                decision("the two partnerships’ plans stay in force until March 2025;"),
                decision("the Commissioner be asked to approve a single partnership; and"),
                decision("a further report be brought in December 2023."),
            ],
            marker="{1}.",
        ),
        Para("The meeting ended at 11.05 am."),
    ],
)

PAPERS = [PARTNERSHIP, MINUTES]
