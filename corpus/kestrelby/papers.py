"""Kestrelby City Council: front sheets that try a reader, and recommendations that run over pages."""

from corpus.authoring import (
    BR,
    Cell,
    Heading,
    House,
    List,
    Look,
    Paper,
    Para,
    Running,
    Table,
    bold,
    person,
    recommendation,
    says,
)

WORD = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.15,
    margins=(60, 60, 60, 60),
    number_indent=40,
    item_indent=30,
    looks={
        "name": Look(size=14, bold=True, after=4),
        "heading1": Look(size=12, bold=True, before=10, after=4),
        "tick": Look(bold=True, shade="#e8eef7"),
    },
)
WEB = House(
    renderer="web",
    font="Carlito",
    size=11.5,
    leading=1.4,
    margins=(60, 60, 60, 60),
    number_indent=40,
    looks={
        "letterhead": Look(size=18, bold=True, colour="#6b2d5c", after=16),
        "heading1": Look(size=14, bold=True, colour="#6b2d5c", before=10, after=4),
    },
)

SHEET = Paper(
    name="2022-11-08-front-sheet-report",
    kind="committee_report",
    house=WORD,
    made="2022-10-31",
    foot=Running(centre="Page {page} of {pages}"),
    body=[
        Para(says("council", "Kestrelby City Council"), style="name"),
        Table(
            [
                [
                    Cell("Meeting", style="tick"),
                    Cell(says("committee", "Health and Wellbeing Scrutiny Committee"), across=3),
                ],
                [
                    Cell("Date of meeting", style="tick"),
                    says("meeting_date", "8th November 2022", "2022-11-08"),
                    Cell("Agenda item", style="tick"),
                    says("agenda_item", "6"),
                ],
                [
                    Cell("Title of report", style="tick"),
                    Cell(says("title", "Needle litter in parks: what the pilot showed"), across=3),
                ],
                [
                    Cell("Presented by", style="tick"),
                    Cell(
                        person(
                            "report_of", "Orla Whitcombe", "Public Health Manager", "{name}, {post}"
                        ),
                        across=3,
                    ),
                ],
                [
                    Cell("Author(s)", style="tick"),
                    Cell(
                        [
                            Para(
                                person(
                                    "author",
                                    "Orla Whitcombe",
                                    "Public Health Manager",
                                    "{name}, {post}",
                                )
                            ),
                            Para(
                                person(
                                    "author", "Idris Vaughan-Lee", "Parks Officer", "{name}, {post}"
                                )
                            ),
                        ],
                        across=3,
                    ),
                ],
                [
                    Cell("Wards", style="tick"),
                    Cell(
                        [
                            says("wards", "Abbey"),
                            ", ",
                            says("wards", "Riverside"),
                            " and ",
                            says("wards", "Northgate"),
                        ],
                        across=3,
                    ),
                ],
                [
                    Cell("Is this a key decision?", style="tick"),
                    says("key_decision", "No", "no"),
                    Cell("Public or private", style="tick"),
                    says("classification", "Public"),
                ],
            ],
            widths=(1.4, 2, 1.2, 1),
        ),
        Heading("Summary", 1, "1"),
        Para(
            "Bins were put in five parks in April. The number of needles found on the ground fell by 61 per cent."
        ),
        Heading("Recommendations", 1, "2"),
        Para("The Scrutiny Committee is invited to:", style="lead_in"),
        List(
            [
                recommendation("note the findings of the pilot;"),
                recommendation(
                    "recommend that the Executive Member extend it to all parks in the three wards; and"
                ),
                recommendation("advise how residents should be told."),
            ],
            marker="2.{1}",
        ),
        Heading("The pilot", 1, "3"),
        Para("Each bin cost £310. They were emptied twice a week by the needle exchange."),
        Heading("Risks", 1, "4"),
        Para("People may object to a bin near a playground. None has so far."),
    ],
)

LONG = Paper(
    name="2014-02-26-budget-recommendations",
    kind="committee_report",
    house=WORD,
    made="2014-02-17",
    foot=Running(right="{page}"),
    tagged=False,
    body=[
        Para(says("council", "KESTRELBY CITY COUNCIL"), style="name"),
        Para([bold("REPORT TO: "), says("committee", "COUNCIL")]),
        Para([bold("DATE: "), says("meeting_date", "26 FEBRUARY 2014", "2014-02-26")]),
        Para([bold("SUBJECT: "), says("title", "BUDGET AND COUNCIL TAX 2014/15")]),
        Para(
            [
                bold("REPORT OF: "),
                "THE ",
                person("report_of", None, "CHIEF FINANCE OFFICER", "{post}"),
            ]
        ),
        Para(
            [
                bold("LEAD CABINET MEMBER: "),
                person("portfolio_holder", "COUNCILLOR M. SPEIGHT", None, "{name}"),
            ]
        ),
        Heading("PURPOSE", 1, "1."),
        Para(
            "To put before the Council the budget that Cabinet recommends. The settlement from the government is 9.4 per cent lower than in the year before. The Council has found savings of £4.1 million, most of them from buildings that it will leave, and has drawn £600,000 from reserves. The views of the scrutiny committees are at Appendix F and those of business ratepayers at Appendix G.",
            number="1.1",
        ),
        Para(
            "Members should have regard to the statement of the Chief Finance Officer, made under section 25 of the Local Government Act 2003, that the estimates are robust and the reserves adequate.",
            number="1.2",
        ),
        Para(
            "The paragraphs of the resolution that follow are in the form that section 31A of the Local Government Finance Act 1992 requires. They were drafted with the City Solicitor and have been checked against the precepts notified by the county council, the police and crime commissioner and the fire authority.",
            number="1.3",
        ),
        Heading("RECOMMENDATIONS", 1, "2."),
        Para("It is RECOMMENDED that Council:", style="lead_in"),
        List(
            [
                recommendation("approve the revenue budget of £14.82 million at Appendix A;"),
                recommendation("approve the capital programme at Appendix B;"),
                [
                    recommendation(
                        "delegate authority to the Chief Finance Officer, in consultation with the Leader, to:"
                    ),
                    List(
                        [
                            recommendation("move money between budget heads up to £50,000;"),
                            recommendation("borrow within the limits at Appendix D; and"),
                            recommendation("write off debts of up to £5,000;"),
                        ],
                        marker="{1})",
                    ),
                ],
                recommendation("set the council tax for a Band D dwelling at £187.34;"),
                recommendation(
                    "note the precepts of the county council, the police and crime commissioner and the fire and rescue authority, subject to (i) and (iv) above;"
                ),
                recommendation(
                    "approve the pay policy statement required by section 38 of the Localism Act 2011;"
                ),
                recommendation(
                    "adopt the treasury management strategy, including the minimum revenue provision policy and the prudential indicators set out in Appendix D, and approve the operational boundary and the authorised limit for external debt shown there;"
                ),
                recommendation(
                    "agree that fees and charges rise as in Appendix E from 1 April 2014; and"
                ),
                recommendation("thank the officers who prepared the budget."),
            ],
            marker="({i})",
        ),
        Heading("REASONS FOR RECOMMENDATIONS", 1, "3."),
        Para("The Council must set a budget before 11 March.", number="3.1"),
        Heading("OPTIONS", 1, "4."),
        Para("The Council may:", number="4.1"),
        List(
            ["set a lower tax and find further savings;", "use more of its reserves."],
            marker="({a})",
        ),
    ],
)

LETTER = Paper(
    name="2020-12-02-scrutiny-letter",
    kind="other",
    house=WEB,
    made="2020-12-02",
    body=[
        Para(says("council", "Kestrelby City Council"), style="letterhead"),
        Para(
            ["2 December 2020", BR, BR, "Councillor M. Speight", BR, "Executive Member for Streets"]
        ),
        Para("Dear Councillor Speight,"),
        Para(
            "Thank you for coming to the meeting of the Streets Scrutiny Committee on 24 November to speak about gritting. The Committee was glad to hear that the fleet is ready and that salt for six weeks is in the barn."
        ),
        Para(
            "Members were less sure about pavements near schools. You said that you would think about a list of schools on hills, and we look forward to seeing it."
        ),
        Para("Yours sincerely,"),
        Para(["Councillor Thea Marsden", BR, "Chair, Streets Scrutiny Committee"]),
    ],
)

PAPERS = [SHEET, LONG, LETTER]
