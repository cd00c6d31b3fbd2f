"""Services Watch: inspectors of fire and rescue, and an auditor, of no real country."""

from corpus.authoring import (
    Box,
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    bold,
    recommendation,
    says,
)

HOUSE = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.45,
    margins=(58, 56, 58, 56),
    looks={
        "cover": Look(size=26, bold=True, colour="#1b2a49", before=80, after=8),
        "under": Look(size=13, colour="#1b2a49", after=6),
        "heading1": Look(size=17, bold=True, colour="#1b2a49", before=10, after=5),
        "heading2": Look(size=12.5, bold=True, colour="#a3123a", before=8, after=3),
        "box": Look(shade="#f7eef1", border="#a3123a"),
    },
)

FIRE = Paper(
    name="2021-tarnmoor-fire-inspection",
    kind="inspection_report",
    house=HOUSE,
    made="2021-12-15",
    foot=Running(left="Tarnmoor Fire and Rescue Service", right="{page}", first=False),
    body=[
        Para("Inspectorate of Fire and Rescue Services", style="under"),
        Para(
            says(
                "title",
                "Fire and rescue service 2021 inspection: an inspection of Tarnmoor Fire and Rescue Service",
            ),
            style="cover",
        ),
        Para("15 December 2021", style="under"),
        PageBreak(),
        Heading("About this inspection", 1),
        Para(
            "This is our second inspection of the service. We ask how effective it is, how efficient, and how it looks after its people."
        ),
        Table(
            [
                ["Question", "This inspection", "2019"],
                ["Effectiveness", "Good", "Good"],
                ["Efficiency", "Requires improvement", "Requires improvement"],
                ["People", "Requires improvement", "Inadequate"],
            ],
            head_rows=1,
        ),
        Heading("How efficient is the service?", 1),
        Box(
            [
                Para(bold("Cause of concern")),
                Para(
                    "The service does not know how long its on-call engines are off the run, nor why."
                ),
                Para(bold("Recommendations")),
                Para("By 31 March 2022, the service should:"),
                List(
                    [
                        recommendation(
                            "record every hour in which an on-call engine cannot be crewed; and"
                        ),
                        recommendation("report the figures to the authority each quarter."),
                    ]
                ),
            ]
        ),
        Heading("Areas for improvement", 2),
        List(
            [
                recommendation(
                    "The service should make sure that it has a plan for using its reserves."
                ),
                recommendation(
                    "The service should assure itself that its stations are used by others where they can be."
                ),
            ]
        ),
        Para(
            "The service has made good use of its workshop, which it shares with the ambulance trust."
        ),
        Heading("How well does the service look after its people?", 1),
        Heading("Areas for improvement", 2),
        List(
            [
                recommendation(
                    "The service should put in place a process for finding and developing people who may lead."
                ),
                recommendation("The service should monitor overtime and second jobs."),
            ]
        ),
        Para("Staff told us that senior officers are seen at stations more often than they were."),
    ],
)

PAPERS = [FIRE]
