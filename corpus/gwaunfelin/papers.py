"""Cyngor Sir Gwaunfelin: Welsh-language minutes of a scrutiny committee, and a bilingual report."""

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
    font="Noto Sans",
    size=10.5,
    leading=1.4,
    margins=(60, 60, 60, 60),
    looks={
        "name": Look(size=16, bold=True, colour="#8a1b1b", after=2),
        "heading2": Look(size=11.5, bold=True, before=10, after=3),
    },
)

COFNODION = Paper(
    name="2020-11-24-cofnodion-craffu",
    kind="minutes",
    house=HOUSE,
    made="2020-12-01",
    lang="cy",
    foot=Running(centre="Tudalen {page}"),
    body=[
        Para(says("council", "Cyngor Sir Gwaunfelin"), style="name"),
        Para(
            says(
                "title",
                ["COFNODION ", says("committee", "PWYLLGOR CRAFFU CYMUNEDAU")],
            ),
            style="heading2",
        ),
        Para(
            [
                "Cyfarfod a gynhaliwyd ",
                says("meeting_date", "Dydd Mawrth, 24 Tachwedd 2020", "2020-11-24"),
                " drwy gyswllt fideo am 10.00 y bore.",
            ]
        ),
        Para(
            [
                bold("Yn bresennol: "),
                person("chair", "Y Cynghorydd Meinir Talog", None, "{name}"),
                " (Cadeirydd); Y Cynghorwyr Dafydd Prysor, Lowri Anwyl, Huw Cadog a Nest Eurig",
            ]
        ),
        Heading("YMDDIHEURIADAU", 2, "1.", item=True),
        Para("Derbyniwyd ymddiheuriad gan y Cynghorydd Rhun Bleddyn."),
        Heading("DATGAN BUDDIANT PERSONOL", 2, "2.", item=True),
        Para("Dim."),
        Heading("COFNODION", 2, "3.", item=True),
        Para(
            [
                bold("PENDERFYNWYD: "),
                decision(
                    "derbyn cofnodion y cyfarfod a gynhaliwyd ar 22 Medi 2020 fel rhai cywir.",
                    procedural=True,
                ),
            ]
        ),
        Heading("CYNLLUN DIOGELWCH CYMUNEDOL 2020-23", 2, "4.", item=True),
        Para(
            "Cyflwynwyd adroddiad y Pennaeth Gwasanaethau Cyhoeddus. Holodd y Cynghorydd Lowri Anwyl am gostau’r camerâu yn y dref ac atebwyd y byddai ffigurau yn y cyfarfod nesaf."
        ),
        Para(bold("PENDERFYNWYD:"), style="lead_in"),
        List(
            [
                decision("derbyn yr adroddiad;"),
                decision("cymeradwyo’r blaenoriaethau ar gyfer 2021; a"),
                decision("gofyn am adroddiad pellach ar droseddau gwledig ymhen chwe mis."),
            ],
            marker="({a})",
        ),
        Heading("BLAENRAGLEN WAITH", 2, "5.", item=True),
        Para([bold("PENDERFYNWYD: "), decision("nodi’r flaenraglen waith.", outcome="noted")]),
        Para("Daeth y cyfarfod i ben am 11.40."),
    ],
)

REPORT = Paper(
    name="2021-05-18-rural-crime-report",
    kind="committee_report",
    house=HOUSE,
    made="2021-05-10",
    foot=Running(left="Rural crime", right="{page}"),
    body=[
        Para("Cyngor Sir Gwaunfelin", style="name"),
        Para(says("council", "Gwaunfelin County Council"), style="name"),
        Fields(
            [
                Field("Report to:", says("committee", "Communities Scrutiny Committee")),
                Field("Date of meeting:", says("meeting_date", "18 May 2021", "2021-05-18")),
                Field(
                    "Cabinet Member:",
                    person("portfolio_holder", "Councillor Gwern Tegid", None, "{name}"),
                ),
                Field(
                    "Lead Officer:",
                    person(
                        "lead_officer", "Siwan Morfudd", "Head of Public Services", "{name}, {post}"
                    ),
                ),
                Field("Title:", says("title", "Rural crime: six-month report")),
                Field("Purpose:", says("status", "For decision")),
            ],
            layout="table",
        ),
        Heading("Why the Committee asked for this report", 2, "1."),
        Para(
            "On 24 November 2020 the Committee asked for a further report on rural crime in six months’ time. Theft of quad bikes had risen from 12 to 31 in a year."
        ),
        Heading("What has been done", 2, "2."),
        Para(
            "The rural crime team has marked 140 vehicles and has visited every mart. The police have bought two drones."
        ),
        Heading("Recommendations", 2, "3."),
        Para("It is recommended that the Committee:", style="lead_in"),
        List(
            [
                recommendation("scrutinises the work of the rural crime team;"),
                recommendation(
                    "recommends to Cabinet that £18,000 be found for a second marking kit; and"
                ),
                recommendation("asks for a yearly report each May."),
            ],
            marker="3.{1}",
        ),
        Heading("Welsh language", 2, "4."),
        Para("The marking scheme is offered in Welsh and in English."),
        Heading("Well-being of Future Generations (Wales) Act 2015", 2, "5."),
        Para("The scheme supports a Wales of cohesive communities."),
    ],
)

PAPERS = [COFNODION, REPORT]
