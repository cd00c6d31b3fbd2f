"""Saltmere in 2024: a three-year plan in columns and tiles, its report and its minutes."""

from corpus.authoring import (
    BR,
    TAB,
    Box,
    Columns,
    Field,
    Fields,
    Heading,
    House,
    Item,
    Line,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Picture,
    Running,
    Stamp,
    Table,
    Tiles,
    bold,
    decision,
    italic,
    logo,
    person,
    priority,
    recommendation,
    says,
)
from corpus.authoring.text import Text
from corpus.saltmere.house import CREST, PAGES, SEA, TABLED, points

REPORT = Paper(
    name="2024-03-19-safer-saltmere-report",
    kind="committee_report",
    house=TABLED,
    made="2024-03-11",
    head=Running(left=says("council", "Saltmere Borough Council"), right="OFFICIAL"),
    foot=Running(centre="Page {page}"),
    stamps=[Stamp(["Agenda Item ", says("agenda_item", "7")], pages=())],
    body=[
        CREST,
        Fields(
            [
                Field("Meeting", says("committee", "Overview and Scrutiny Panel")),
                Field("Date", says("meeting_date", "Tuesday, 19 March 2024", "2024-03-19")),
                Field(
                    "Title of report",
                    says(
                        "title", "Safer Saltmere: Annual Report and Community Safety Plan 2024–2027"
                    ),
                ),
                Field(
                    "Report of",
                    person("report_of", "Harun Siddiqi", "Director of Place and Communities"),
                ),
                Field(
                    "Cabinet Member",
                    person(
                        "portfolio_holder",
                        "Cllr Nasreen Okafor",
                        "Safer and Stronger Communities",
                        "{name} – {post}",
                    ),
                ),
                Field("Purpose", says("status", "For scrutiny and decision")),
                Field("Marking", says("classification", "OFFICIAL")),
                Field("Key decision?", says("key_decision", "Yes – affects every ward", "yes")),
                Field(
                    "Wards",
                    [
                        says("wards", "Harbour"),
                        ", ",
                        says("wards", "Lantern Parade"),
                        ", ",
                        says("wards", "Mill Lane"),
                        ", ",
                        says("wards", "Northsands"),
                        ", ",
                        says("wards", "Quay"),
                        " and ",
                        says("wards", "Westcombe"),
                    ],
                ),
                Field("Exempt information", "None"),
            ],
            share=0.22,
        ),
        Heading("Summary", number="1."),
        *points(
            "1",
            "The Safer Saltmere Partnership has drawn up a Community Safety Plan for the three years from April 2024. The plan forms part of the policy framework and will therefore go from the Panel to Cabinet on 9 April and to Council on 24 April.",
            "The report also gives the Panel its yearly account of what has been done. It is the last under the plan for 2022–24. Of the six priorities in that plan, as it was refreshed in May 2023, four show improvement, one (shop theft) is worse, and one (domestic abuse and sexual violence) cannot fairly be judged on the figures.",
            "Members who joined the Council in May 2023 may find it useful to read the note on the Panel’s powers at Appendix C first.",
        ),
        Heading("Recommendations", number="2."),
        Para("That the Panel:", style="lead_in"),
        List(
            [
                recommendation(
                    "receives the annual report for 2023/24 and thanks the officers, police and volunteers who have worked for the Partnership;"
                ),
                recommendation(
                    "supports the Community Safety Plan 2024–2027 at Appendix A, and commends it to Cabinet for adoption by Council;"
                ),
                Item(
                    [
                        recommendation(
                            "proposes to Cabinet that, beginning in 2024/25, £41,000 a year be put into the base budget for maintaining and monitoring the public space CCTV system. This is the amount for which the joint contract has been let, and takes the place of the yearly bid to the reserve;"
                        )
                    ]
                ),
                recommendation(
                    "agrees that statistics on domestic abuse be sent to members as a quarterly briefing note, in place of the report which has been made to the Panel each quarter since July 2021;"
                ),
                recommendation(
                    "notes that the employment of taxi marshals will cease on 31 March 2024, and supports a bid to the Police and Crime Commissioner for two street marshals on the Quay during the summer; and"
                ),
                recommendation(
                    "asks Cabinet to delegate authority to the Director of Place and Communities, in consultation with the Cabinet Member, to make small corrections to the plan before it is published."
                ),
            ],
            marker="2.{1}",
        ),
        Heading("Reasons for the recommendations", number="3."),
        Para(
            "The Council must consult the Panel before it adopts a plan in the policy framework. Recommendation 2.3 follows from the options which the Panel itself asked for in March 2023. Recommendation 2.4 reflects the wish of the analyst to spend less time writing and more time looking.",
            "3.1",
        ),
        Heading("The year in review", number="4."),
        *points(
            "4",
            "Crime in the twelve months to January stood at 5,466, an increase of 1.4%. Theft from shops rose by a further 22%, to 843. Without it the total would have fallen.",
            "Anti-social behaviour: 84 people complained three times or more, the fewest since the measure was begun in 2018. The shelter at Northsands was taken down in October after a survey in which 61% of neighbours asked for that and 30% did not.",
            "Domestic abuse: 1,420 incidents were reported. The Women’s Centre thinks that this is because its new outreach worker at the hospital has won the trust of patients who had told nobody. The perpetrators’ course will close in June unless money is found.",
            "Women and girls: 57% of women feel safe after dark. Three more routes have been lit.",
            "Violence and exploitation: there were four stabbings, all between men who knew one another. No home was held by a line for more than five days.",
            "The evening economy: the town was given its purple flag in January. With 19 assaults near the rank in five months, against 26 and 43 in the two winters before, the traders feel that the marshals have done what they came to do and will not pay for another year. Officers advise that the Council should not carry the whole cost.",
        ),
        Heading("The plan for 2024–2027", number="5."),
        Para(
            "More than 1,300 people took part in the assessment, among them 412 who had never answered a survey. On their advice the plan is shorter, is written without initials, and has five priorities where there were six. They are:",
            "5.1",
        ),
        List(
            [
                priority("Making neighbourhoods peaceful"),
                priority("Ending domestic abuse"),
                priority("Safety of women and girls"),
                priority("Violence, drugs and exploitation"),
                priority("Marine, beach and rural crime"),
            ],
            marker="{A}.",
        ),
        *points(
            "5",
            "Marine and rural crime was a priority in 2021–22 and was then let go. It returns, with beaches added, because thefts of engines have doubled again (from 17 in 2021/22 to 36) and because lifeguards were assaulted three times last August.",
            "The evening economy and shop theft are no longer priorities by themselves. What is left to do on each has been put under peaceful neighbourhoods, or under violence, drugs and exploitation.",
            start=2,
        ),
        Heading("Alternatives", number="6."),
        *points(
            "6",
            "To recommend that Council adopt a plan for one year only. This was done in 2021 for reasons which no longer apply.",
            "To recommend that Cabinet go on paying for the cameras from the reserve. The reserve would be used up in 2025/26.",
            "To go on employing taxi marshals at the Council’s sole expense (£17,400). This was not thought good value now that assaults are so few.",
        ),
        Heading("Council Plan", number="7."),
        Para(
            "The plan supports these priorities of the Council Plan 2022–26: ",
            "7.1",
        ),
        Table(
            [
                ["Council Plan priority", "How the Community Safety Plan supports it"],
                [
                    priority("Safe and welcoming places", scope="corporate"),
                    "All of it",
                ],
                [
                    priority("Homes to be proud of", scope="corporate"),
                    "Sanctuary scheme; joint noise protocol",
                ],
                [
                    priority("A council that listens", scope="corporate"),
                    "1,300 residents took part; results were sent to each of them who gave an address",
                ],
            ],
            head_rows=1,
            widths=(4, 7),
        ),
        Heading("Implications", number="8."),
        *points(
            "8",
            [
                bold("Financial. "),
                "Recommendation 2.3 is for £41,000 a year in the base budget. The medium-term plan allows for £30,000. The street marshals in 2.5 would cost £11,900, all of which is sought from the Commissioner.",
            ],
            [
                bold("Legal. "),
                "Sections 5 to 7 of the Crime and Disorder Act 1998 and the Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 govern the plan. Its adoption is reserved to Council by section 4.02 of the Constitution.",
            ],
            [
                bold("Equality. "),
                "See Appendix B. The change to a briefing note (2.4) means that the figures would no longer be discussed in public, which the Women’s Centre regrets.",
            ],
            [
                bold("Climate and nature. "),
                "New lights on the routes to the beach will be shielded, so that they do not disturb nesting terns.",
            ],
        ),
        Fields(
            [
                Field(
                    "Contact officer:",
                    person(
                        "contact_officer",
                        "Tobias Wrenfield",
                        "Community Safety Manager",
                        "{name} ({post})",
                    ),
                ),
                Field("Appendices:", "A – Plan; B – Equality impact assessment; C – Powers"),
                Field("Background papers:", "None"),
            ],
            layout="tabs",
            tab=120,
        ),
    ],
)

MINUTES = Paper(
    name="2024-03-19-overview-and-scrutiny-minutes",
    kind="minutes",
    house=PAGES,
    tagged=False,
    made="2024-04-02",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "SALTMERE BOROUGH COUNCIL"), style="authority"),
        Para(
            says("title", ["Minutes of a Meeting of the", BR, "Overview and Scrutiny Panel"]),
            style="title",
        ),
        Para(
            [
                "Held at Harbour House on ",
                says("meeting_date", "19 March 2024", "2024-03-19"),
                " from 6.30 pm to 9.05 pm",
            ]
        ),
        Para(
            [
                bold("Panel:"),
                TAB,
                says("committee", "Overview and Scrutiny Panel"),
            ],
            tabs=(100,),
        ),
        Para(
            [
                bold("In the Chair:"),
                TAB,
                person("chair", "Councillor Gareth Dunmore", None, "{name}"),
            ],
            tabs=(100,),
        ),
        Para(
            [
                bold("Members:"),
                TAB,
                "Councillors Aldous, Bexon, Coyle, Ferris, Imrie, Pascoe, Rahman and Thackray",
            ],
            tabs=(100,),
        ),
        Para(
            [
                bold("Others:"),
                TAB,
                "Cllr N. Okafor (Cabinet Member); Chief Inspector M. Adair (Chair, Safer Saltmere Partnership); L. Amery (Women’s Centre); H. Siddiqi; T. Wrenfield; D. Sturgess (minutes)",
            ],
            tabs=(100,),
        ),
        Line(),
        Heading("Apologies for absence", 2, "91.", item=True),
        Para(
            [
                decision(
                    "The Panel accepted apologies from Councillors Gillard and Orme.",
                    procedural=True,
                    outcome="agreed",
                )
            ]
        ),
        Heading("Declarations of interest", 2, "92.", item=True),
        Para("Councillor Rahman (item 7, as a keeper of a shop in Market Street; not pecuniary)."),
        Heading("Minutes", 2, "93.", item=True),
        Para(
            [
                decision(
                    "The minutes of the meeting held on 23 January 2024 were agreed and signed by the Chair.",
                    procedural=True,
                )
            ]
        ),
        Heading("Order of business", 2, "94.", item=True),
        Para(
            [
                "It was ",
                bold("AGREED"),
                " ",
                decision(
                    "that item 7 be taken before item 6, as the Chief Inspector had to leave at eight o’clock.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Crime and disorder: the yearly review and the new plan", 2, "95.", item=True),
        Para(
            "The Director introduced the report. He said that it was a story of two halves. The evenings had become safer and the days, for anybody who stood behind a till, had become more dangerous. Chief Inspector Adair agreed, and described how one woman, who took baby milk to order, had been arrested nineteen times."
        ),
        Para(
            "The Panel put questions on four subjects. On the cameras, Councillor Bexon asked what the joint contract bought that the old agreement had not. The answer was that the pictures would be watched from noon until four in the morning, and that a broken camera would be mended within two working days. Councillor Imrie asked why Cabinet should be asked for £41,000 when the medium-term plan allowed for £30,000. The Cabinet Member said that she would rather have the view of the section 151 officer first."
        ),
        Para(
            "On domestic abuse, Ms Amery spoke against recommendation 2.4. Before 2021 the subject had hardly been mentioned in that chamber. If the figures came by e-mail they would be read by those who read everything, and by nobody else. Councillors Ferris and Pascoe supported her."
        ),
        Para(
            "On the rank, Councillor Coyle asked that the drivers be thanked. On the coast, Councillor Aldous was glad that the plan remembered that Saltmere has one."
        ),
        Para(
            [
                "At the request of Councillor Ferris recommendation 2.4 was taken by itself. ",
                decision(
                    "Recommendation 2.4 was put to the vote and LOST by 6 votes to 3.",
                    outcome="rejected",
                ),
            ]
        ),
        Para(
            "Councillor Imrie moved that recommendation 2.3 be put off until the section 151 officer had advised. Councillor Bexon seconded. Carried, with one abstention."
        ),
        Para("Accordingly the Panel RESOLVED –"),
        List(
            [
                decision("That recommendations 2.1, 2.2 and 2.6 in the report be agreed."),
                decision(
                    "That recommendation 2.3 be deferred to the meeting on 23 April 2024 for the advice of the section 151 officer.",
                    outcome="deferred",
                ),
                decision(
                    "That data on domestic abuse continue to be reported to the Panel every quarter."
                ),
                decision(
                    "That the ending of the taxi marshals’ work be noted, and that the bid for street marshals on the Quay be supported."
                ),
            ],
            marker="{a})",
        ),
        Heading("Petition: crossing in Cobb Street", 2, "96.", item=True),
        Para(
            "Mr O. Farrant presented a petition signed by 318 people, which asked for a crossing outside the infant school. The Panel heard that crossings were the business of the county council."
        ),
        Para(
            [
                bold("RESOLVED –"),
                " ",
                decision(
                    "That the petition be referred to Sundermere County Council with the Panel’s support.",
                    outcome="referred",
                ),
            ]
        ),
        Heading("Scrutiny of the leisure contract", 2, "97.", item=True),
        Para(
            "The Head of Leisure asked that her report be withdrawn, since the figures for the pool had been found to be wrong."
        ),
        Para(
            [
                bold("RESOLVED –"),
                " ",
                decision("That the report be withdrawn.", outcome="withdrawn"),
            ]
        ),
        Heading("Tracking of earlier resolutions", 2, "98.", item=True),
        Table(
            [
                ["Made", "Resolution", "State"],
                [
                    "21.3.2023",
                    "Consult residents of Northsands on two cameras at the Lido",
                    "Done; trustees have withdrawn",
                ],
                [
                    "21.3.2023",
                    "Bring forward options for the upkeep of the cameras",
                    "Done; see item 7",
                ],
                ["14.11.2023", "Costed proposal for two seasonal rangers", "Late"],
            ],
            head_rows=1,
            widths=(2, 7, 4),
        ),
        Para([decision("The Panel noted the table.", outcome="noted")]),
        Heading("Next meeting", 2, "99.", item=True),
        Para("23 April 2024, 6.30 pm."),
        Para(["Signed ………………………………… Chair", BR, "Dated …………………………………"]),
    ],
)

PLAN_HOUSE = House(
    renderer="web",
    font="Lato",
    size=10.5,
    leading=1.4,
    margins=(58, 50, 56, 50),
    looks={
        "cover": Look(size=40, bold=True, colour="#ffffff", before=0, after=6),
        "cover_line": Look(size=16, colour="#ffffff", after=4),
        "cover_box": Look(shade=SEA, border=SEA),
        "heading1": Look(size=22, colour=SEA, before=4, after=8),
        "heading2": Look(size=13, colour="#b3541e", before=10, after=3),
        "tile": Look(shade="#dceaf3", align="left"),
        "tile_name": Look(size=13, bold=True, colour=SEA, after=4),
        "figure": Look(size=24, bold=True, colour="#b3541e", align="centre", after=0),
        "figure_words": Look(size=9.5, align="centre", after=0),
        "we_will": Look(after=3, keep_next=True),
        "pull": Look(size=13, italic=True, colour=SEA, before=6, after=8),
    },
    css=".cover_box { padding: 150pt 30pt 330pt; margin: 0; }\n.tiles { margin-bottom: 12pt; }",
)


def _tile(letter: str, name: str, aim: str) -> list[Para]:
    """Set one priority as a tile: its letter and name above, what it is for below."""
    return [
        Para([letter, BR, priority(name, label=letter)], style="tile_name"),
        Para(aim),
    ]


def _figure(number: str, words: str) -> list[Para]:
    """Set one number of an infographic over its words."""
    return [Para(number, style="figure"), Para(words, style="figure_words")]


def _chapter(
    letter: str, name: str, text: tuple[Text, ...], doing: tuple[Text, ...]
) -> list[Heading | Para | List]:
    """Set one priority's story and actions."""
    return [
        Heading(f"{letter} · {name}", 2),
        *(Para(words) for words in text),
        Para(bold("We will"), style="we_will"),
        List(doing),
    ]


PLAN = Paper(
    name="2024-safer-saltmere-plan-2024-27",
    kind="csp_plan",
    house=PLAN_HOUSE,
    made="2024-05-13",
    pdf_title="Safer Saltmere Community Safety Plan 2024-2027",
    foot=Running(left="Safer Saltmere", right="{page}", first=False),
    notes="The council is printed as a logo, and in the address at the end. The foreword's signature is unlabelled and in the front; it is not in people.",
    body=[
        Box(
            [
                Para(
                    says(
                        "title",
                        [
                            "Community Safety Plan",
                            BR,
                            says("period_start", "2024"),
                            "–",
                            says("period_end", "2027"),
                        ],
                    ),
                    style="cover",
                ),
                Para("Safer Saltmere Partnership", style="cover_line"),
            ],
            style="cover_box",
        ),
        PageBreak(),
        Picture(
            logo("Saltmere\nBorough Council"),
            130,
            "right",
            marks=(says("council", "Saltmere Borough Council"),),
            alt="",
        ),
        Heading("A word from the Chair"),
        Columns(
            [
                Para(
                    "This is the fourth plan, or part of a plan, that the Partnership has made in as many years. I hope that it will be the last for three. We have tried to do less, to do it for longer, and to say it in words that do not need a glossary."
                ),
                Para(
                    "The people of this town have had a good deal to put up with. Prices have risen, a pier has been shut and opened and shut again, and the summers have brought more visitors than there are beds. Through all of it most of us have gone on being kind to one another. It is easy to forget, in a plan about crime, that crime is rare."
                ),
                Para(
                    "We spoke to more than thirteen hundred of you. You asked us to remember the sea, and we have. You asked us to finish what we begin. I shall be glad to be held to that."
                ),
                Para([bold("Chief Inspector Morag Adair"), BR, "Safer Saltmere Partnership"]),
            ]
        ),
        Heading("Saltmere in numbers"),
        Tiles(
            [
                _figure("5,466", "crimes in a year"),
                _figure("84", "people who had to complain three times"),
                _figure("1,420", "calls about abuse at home"),
                _figure("57%", "of women feel safe after dark"),
                _figure("843", "thefts from shops"),
                _figure("36", "engines and boats stolen"),
            ],
            across=3,
        ),
        Para(
            "Twelve months to January 2024. Source: Sundermere Police; Saltmere residents’ survey."
        ),
        PageBreak(),
        Heading("Our five priorities"),
        Para(
            "Between April 2024 and March 2027 these are the things that we shall work on together. Everything else each of us will go on doing alone."
        ),
        Tiles(
            [
                _tile(
                    "A",
                    "Making neighbourhoods peaceful",
                    "Nobody should have to complain three times. Nobody should be afraid to go to work in a shop.",
                ),
                _tile(
                    "B",
                    "Ending domestic abuse",
                    "Help that is near, that is quick, and that does not make the victim move.",
                ),
                _tile(
                    "C",
                    "Safety of women and girls",
                    "In the street, at school, on the train and on the screen.",
                ),
                _tile(
                    "D",
                    "Violence, drugs and exploitation",
                    "Children who are led astray are found early; those who lead them are caught.",
                ),
                _tile(
                    "E",
                    "Marine, beach and rural crime",
                    "From the creeks to the downs, somebody is looking.",
                ),
                [
                    Para("Since the last plan", style="tile_name"),
                    Para(
                        "Shop theft and the evening economy are now part of A and D. The coast is back."
                    ),
                ],
            ],
            across=2,
        ),
        Para(
            "“You keep asking us what we are afraid of. Ask us what we would miss.” – student, Saltmere College",
            style="pull",
        ),
        PageBreak(),
        Heading("What we will do"),
        Columns(
            [
                *_chapter(
                    "A",
                    "Making neighbourhoods peaceful",
                    (
                        "Complaints have fallen every year since 2020, and the number of people who complain again and again has fallen faster. What remains is harder. A third of the worst cases are between two neighbours who are both ill.",
                        "Shop workers tell a different story. Some count the thieves, and some count the threats. Half of what is stolen is taken by about forty people.",
                    ),
                    (
                        "offer mediation within ten days in every dispute between neighbours;",
                        "have a nurse from the mental health team at the weekly tasking meeting;",
                        "know each of the forty by name, and give each a choice between treatment and a court order; and",
                        "keep the purple flag.",
                    ),
                ),
                *_chapter(
                    "B",
                    "Ending domestic abuse",
                    (
                        "More people ask for help than ever. We think that this is a good sign. It is not a good sign that a quarter of them ask again within a year.",
                        "The course for men who want to change has been shown to work for half of those who finish it. It has money until June.",
                    ),
                    (
                        "place a worker from the Women’s Centre at the hospital for all three years;",
                        "find the money for the course, or say why we could not;",
                        "make forty homes a year safe under the sanctuary scheme; and",
                        "report figures to the Council’s Overview and Scrutiny Panel every quarter, in public.",
                    ),
                ),
                *_chapter(
                    "C",
                    "Safety of women and girls",
                    (
                        "Six women in ten feel safe after dark where two years ago it was not quite five. The routes that were lit are used. What happens by telephone is out of our sight, and schools tell us that it begins at the age of nine.",
                    ),
                    (
                        "light the last four of the routes that women avoid;",
                        "train two hundred students to help one another; and",
                        "see that every report of being followed or filmed is recorded, even where it is no crime.",
                    ),
                ),
                *_chapter(
                    "D",
                    "Violence, drugs and exploitation",
                    (
                        "There were four stabbings last year and one the year before. The numbers are too small to be sure of anything, but each of the four began with a debt.",
                    ),
                    (
                        "visit within two working days any home thought to have been taken over;",
                        "teach children about debt, and their parents about bank accounts that are lent; and",
                        "bring detached youth workers to the Quay on summer evenings.",
                    ),
                ),
                *_chapter(
                    "E",
                    "Marine, beach and rural crime",
                    (
                        "Engines are stolen to order, most of them between October and February. On the beach, the trouble is drink and heat. On the farms it is diesel, dogs and hares.",
                    ),
                    (
                        "mark every engine over ten horsepower whose owner lets us;",
                        "give lifeguards body cameras and a radio channel to the police;",
                        "ask the Commissioner for two street marshals on the Quay in the summer; and",
                        "ride out with the harbour launch one night a week in winter.",
                    ),
                ),
            ]
        ),
        PageBreak(),
        Heading("How we will know"),
        Table(
            [
                ["", "Now", "March 2025", "March 2027"],
                ["People who complain three times", "84", "75", "60"],
                ["Cases heard a second time", "25%", "22%", "18%"],
                ["Women who feel safe after dark", "57%", "60%", "66%"],
                ["Knife injuries", "4", "2", "1"],
                ["Engines and boats stolen", "36", "28", "15"],
                [italic("Thefts from shops"), "843", "750", "500"],
            ],
            head_rows=1,
            widths=(5, 2, 2, 2),
        ),
        Heading("Who does what"),
        Columns(
            [
                Para(
                    "The executive group meets every three months in public. Each priority is led by the body best placed to do so: A by the Council, B by the county council, C by the police, D by the police, and E by the Harbour Commissioners."
                ),
                Para(
                    "The plan was adopted by Council on 24 April 2024 on the recommendation of Cabinet, which had considered it on 9 April. The Overview and Scrutiny Panel looked at it in March."
                ),
                Para(
                    "It will be looked at again each spring. If a priority is finished we shall say so, and stop."
                ),
                Para(
                    "Community Safety, Saltmere Borough Council, Harbour House, The Esplanade · 01632 960400"
                ),
            ]
        ),
    ],
)

PAPERS = [REPORT, MINUTES, PLAN]
