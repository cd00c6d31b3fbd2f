"""Cyngor Cymuned Llanfeurig Community Council: one meeting minuted in English and in Welsh."""

from corpus.authoring import (
    Heading,
    House,
    Look,
    Paper,
    Para,
    Running,
    bold,
    decision,
    person,
    says,
)

HOUSE = House(
    renderer="word",
    font="Carlito",
    size=11.5,
    leading=1.15,
    margins=(60, 60, 60, 60),
    looks={
        "name": Look(size=15, bold=True, align="centre", after=2),
        "held": Look(align="centre", bold=True, after=8),
        "heading2": Look(size=11.5, bold=True, before=8, after=3),
    },
    real_headings=False,
)

ENGLISH = Paper(
    name="2022-05-10-minutes-en",
    kind="minutes",
    house=HOUSE,
    made="2022-05-18",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", says("committee", "LLANFEURIG COMMUNITY COUNCIL")), style="name"),
        Para(
            says(
                "title",
                [
                    "Minutes of the meeting held on ",
                    says("meeting_date", "10th May 2022", "2022-05-10"),
                    " in the Vestry at 7pm",
                ],
            ),
            style="held",
        ),
        Para(
            [
                bold("Present: "),
                "Councillors ",
                person("chair", "Eirlys Hopcyn", None, "{name}"),
                " (Chair), Gwyn Tudwal, Nia Arfon, Tomos Rhisiart",
            ]
        ),
        Para([bold("Clerk: "), "Sioned Gethin"]),
        Heading("Apologies", 2, "1.", item=True),
        Para("Councillor Idris Madog."),
        Heading("Minutes", 2, "2.", item=True),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "that the minutes of the meeting of 12th April 2022 be accepted.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Bus shelter at Pont Feurig", 2, "3.", item=True),
        Para("Two quotations had been received for the repair of the roof."),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "to accept the quotation of £640 and to ask for the work to be done before the summer holidays."
                ),
            ]
        ),
        Heading("Planning", 2, "4.", item=True),
        Para("Application C22/0311 for a barn at Tyddyn Uchaf."),
        Para([bold("RESOLVED: "), decision("to support the application.")]),
        Heading("Hedge cutting", 2, "5.", item=True),
        Para(
            "The Clerk reported a complaint about the hedge on the school lane. It was said that the owner had promised to cut it in August."
        ),
        Para(
            [
                bold("RESOLVED: "),
                decision(
                    "to note the position and to look at it again in September.", outcome="noted"
                ),
            ]
        ),
        Heading("Next meeting", 2, "6.", item=True),
        Para("14th June 2022."),
    ],
)

WELSH = Paper(
    name="2022-05-10-cofnodion-cy",
    kind="minutes",
    house=HOUSE,
    made="2022-05-18",
    lang="cy-GB",
    foot=Running(right="{page}"),
    body=[
        Para(says("council", says("committee", "CYNGOR CYMUNED LLANFEURIG")), style="name"),
        Para(
            says(
                "title",
                [
                    "Cofnodion y cyfarfod a gynhaliwyd ar ",
                    says("meeting_date", "10fed Mai 2022", "2022-05-10"),
                    " yn y Festri am 7yh",
                ],
            ),
            style="held",
        ),
        Para(
            [
                bold("Presennol: "),
                "Y Cynghorwyr ",
                person("chair", "Eirlys Hopcyn", None, "{name}"),
                " (Cadeirydd), Gwyn Tudwal, Nia Arfon, Tomos Rhisiart",
            ]
        ),
        Para([bold("Clerc: "), "Sioned Gethin"]),
        Heading("Ymddiheuriadau", 2, "1.", item=True),
        Para("Y Cynghorydd Idris Madog."),
        Heading("Cofnodion", 2, "2.", item=True),
        Para(
            [
                bold("PENDERFYNWYD: "),
                decision("derbyn cofnodion cyfarfod 12fed Ebrill 2022.", procedural=True),
            ]
        ),
        Heading("Cysgodfan bws Pont Feurig", 2, "3.", item=True),
        Para("Derbyniwyd dau bris am drwsio’r to."),
        Para(
            [
                bold("PENDERFYNWYD: "),
                decision("derbyn y pris o £640 a gofyn am gwblhau’r gwaith cyn gwyliau’r haf."),
            ]
        ),
        Heading("Cynllunio", 2, "4.", item=True),
        Para("Cais C22/0311 am ysgubor yn Nhyddyn Uchaf."),
        Para([bold("PENDERFYNWYD: "), decision("cefnogi’r cais.")]),
        Heading("Torri gwrychoedd", 2, "5.", item=True),
        Para(
            "Adroddodd y Clerc am gŵyn ynglŷn â’r gwrych ar lôn yr ysgol. Dywedwyd bod y perchennog wedi addo ei dorri ym mis Awst."
        ),
        Para(
            [
                bold("PENDERFYNWYD: "),
                decision("nodi’r sefyllfa ac edrych arni eto ym mis Medi.", outcome="noted"),
            ]
        ),
        Heading("Cyfarfod nesaf", 2, "6.", item=True),
        Para("14eg Mehefin 2022."),
    ],
)

PAPERS = [ENGLISH, WELSH]
