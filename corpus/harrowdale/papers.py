"""Harrowdale District Council: minutes and notices published from web pages."""

from corpus.authoring import (
    BR,
    Box,
    Field,
    Fields,
    Heading,
    House,
    Line,
    List,
    Look,
    Paper,
    Para,
    Picture,
    Running,
    bold,
    decision,
    logo,
    opens,
    person,
    says,
)

HOUSE = House(
    renderer="web",
    font="Carlito",
    size=11.5,
    leading=1.3,
    margins=(64, 60, 64, 60),
    looks={
        "banner": Look(size=18, bold=True, colour="#27406b", align="centre", after=2),
        "subtitle": Look(size=13, align="centre", after=10),
        "heading2": Look(size=12, colour="#27406b"),
        "resolved": Look(before=4, after=6, indent=36),
        "notice": Look(border="#27406b", shade="#eef2f8"),
    },
)
LOGO = Picture(
    logo("Harrowdale", "#27406b", "wave"),
    140,
    "centre",
    alt="Harrowdale",
)

CABINET = Paper(
    name="2022-06-08-cabinet-minutes",
    kind="minutes",
    house=HOUSE,
    made="2022-06-15",
    head=Running(right="Cabinet, 8 June 2022", first=False),
    foot=Running(centre="{page}"),
    body=[
        LOGO,
        Para(says("council", "Harrowdale District Council"), style="banner"),
        Para(says("title", ["Minutes of the Cabinet"]), style="subtitle"),
        Fields(
            [
                Field("Body:", says("committee", "Cabinet")),
                Field(
                    "Date:",
                    [says("meeting_date", "Wednesday 8 June 2022", "2022-06-08"), " at 6.00pm"],
                ),
                Field("Venue:", "The Old Corn Exchange, Harrowdale"),
                Field(
                    "Present:",
                    [
                        person("chair", "Councillor Mrs P. Ostler", None, "{name}"),
                        " (Chairman)",
                        BR,
                        "Councillors R. Fenwick, J. Adeyemi and T. Lund",
                    ],
                ),
            ],
            layout="tabs",
            tab=80,
        ),
        Line(),
        Heading("Apologies for absence", 2, "1.", item=True),
        Para("Apologies were received from Councillor Brightwell."),
        Heading("Minutes", 2, "2.", item=True),
        Para(
            [
                bold("RESOLVED:"),
                " ",
                decision(
                    "that the minutes of the meeting held on 4 May 2022 be approved and signed.",
                    procedural=True,
                ),
            ],
            style="resolved",
        ),
        Heading("Community Safety Plan 2022–25", 2, "3.", item=True),
        Para(
            "The Cabinet considered a report of the Head of Housing and Communities on the draft plan, which the Harrowdale and Vale Partnership had prepared with the police and the fire service. Councillor Adeyemi asked how rural thefts would be measured and was told that monthly figures would come to the partnership board."
        ),
        Para([bold("RESOLVED"), " that:"], style="lead_in"),
        List(
            [
                decision(
                    "the draft Community Safety Plan 2022–25 be endorsed, subject to a clearer measure for rural theft;",
                    outcome="agreed_as_amended",
                ),
                decision(
                    "authority be delegated to the Head of Housing and Communities, in consultation with the Portfolio Holder, to make minor changes before publication; and"
                ),
                decision("the Plan be referred to Council for adoption.", outcome="referred"),
            ],
            marker="({1})",
        ),
        Heading("Purchase of land at Quarry Bank", 2, "4.", item=True),
        Para(
            "Members felt that the valuation was out of date and that ward councillors had not been asked for their views. The Portfolio Holder agreed that the matter could wait until July without loss."
        ),
        Para(
            [
                bold("RESOLVED:"),
                " ",
                decision(
                    "that consideration of the report be deferred to the meeting on 13 July 2022.",
                    outcome="deferred",
                ),
            ],
            style="resolved",
        ),
        Para(
            [
                bold(opens("Quarterly performance:", item="5")),
                " The report was introduced by the Policy Officer. ",
                decision("The Cabinet noted the report.", outcome="noted"),
            ],
            number="5.",
        ),
        Box(
            [
                Para(bold("Call-in")),
                "The decisions above come into force on 22 June 2022 unless five members ask for them to be called in.",
            ],
            style="notice",
        ),
        Para("The meeting ended at 7.12pm."),
    ],
)

PAPERS = [CABINET]
