"""Saltmere in 2022: front matter in tabbed lines, minutes in a table, a plan with a table."""

from collections.abc import Sequence

from corpus.authoring import (
    Cell,
    Field,
    Fields,
    Heading,
    House,
    Line,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Stamp,
    Table,
    bold,
    decision,
    italic,
    person,
    priority,
    recommendation,
    says,
)
from corpus.saltmere.house import ACTIONS, LINES

REPORT = Paper(
    name="2022-03-15-safer-saltmere-annual-report",
    kind="committee_report",
    house=LINES,
    tagged=False,
    made="2022-03-07",
    pdf_title="Microsoft Word - OSP 15 March CSP final",
    head=Running(left="OSP 15.03.22", right="Open report"),
    foot=Running(right="- {page} -"),
    stamps=[Stamp("Page {page}", pages=(), at="bottom centre", size=9, start=17)],
    body=[
        Para(says("council", "Saltmere Borough Council"), style="body_name"),
        Para(
            says("title", "Safer Saltmere Partnership: Annual Report and Draft Plan for 2022–24"),
            style="title",
        ),
        Fields(
            [
                Field("Report to:", says("committee", "Overview and Scrutiny Panel")),
                Field("Date:", says("meeting_date", "15 March 2022", "2022-03-15")),
                Field("Agenda item:", says("agenda_item", "6")),
                Field(
                    "Cabinet Member:",
                    person(
                        "portfolio_holder",
                        "Councillor Bernard Tull",
                        "Safer Neighbourhoods",
                        "{name} ({post})",
                    ),
                ),
                Field(
                    "Lead officer:",
                    person("lead_officer", "Imogen Calloway", "Head of Communities"),
                ),
                Field(
                    "Report author:",
                    [
                        person(
                            "author",
                            "Rosalind Peake",
                            "Community Safety Manager",
                            "{name}, {post}",
                        ),
                        ", tel. 01632 960412",
                    ],
                ),
                Field("Key decision:", ""),
                Field("Forward plan ref:", ""),
                Field("Wards affected:", ""),
                Field("Publicity:", says("classification", "Open")),
                Field("Previously considered by:", "Safer Saltmere Partnership, 1 February 2022"),
            ],
            layout="tabs",
            tab=150,
        ),
        Line(),
        Heading("Purpose of the report"),
        Para(
            "To let the Panel examine the work of the Safer Saltmere Partnership in 2021/22, as the law requires it to do at least once a year, and comment on a draft of the two-year plan before Cabinet is asked to approve it on 12 April."
        ),
        Heading("Recommendations"),
        Para("It is recommended that the Panel:", style="lead_in"),
        List(
            [
                recommendation(
                    "notes what was achieved under the Community Safety Plan 2021–22 and the findings of the strategic assessment;"
                ),
                recommendation(
                    "recommends to Cabinet that £38,500 be provided in 2022/23 and in each later year for the maintenance of the town centre CCTV system;"
                ),
                recommendation(
                    "asks the Safer Saltmere Partnership to go on reporting data on domestic abuse to the Panel every quarter, and to include the number of victims who have reported more than once;"
                ),
                recommendation(
                    "supports the employment of taxi marshals at the Station Road rank on Friday and Saturday nights until 31 March 2023, at a cost of not more than £16,000, to be met in equal shares by the Council and by Open Saltmere; and"
                ),
                recommendation(
                    "endorses the draft Community Safety Plan 2022–24 at Appendix 1 and passes any comments on it to Cabinet."
                ),
            ],
            marker="{1}.",
        ),
        Heading("Background"),
        Para(
            "Three years ago the Panel asked that the annual report should say less about meetings held and more about whether anybody was safer. The headings that follow are those of the outgoing plan. Where a figure is given without a source it comes from the police performance system and is for the twelve months to 31 January."
        ),
        Para(
            "At its meeting on 16 March 2021 the Panel resolved that figures on domestic abuse should be reported to it every quarter, and that Cabinet be asked to set aside a yearly sum for the cameras. The first has been done, and reports came to the Panel in July, October and January. Cabinet considered the second on 7 September and asked for a survey of the equipment, which has now been made."
        ),
        Heading("What was done in 2021/22"),
        Heading("Anti-social behaviour", 2),
        Para(
            "Reports fell by almost a third, from 2,751 to 1,902, as restrictions ended. Eight stewards worked on the Esplanade from Good Friday until the end of September. They dealt with 640 incidents, sent for the police on 51 occasions and returned 37 lost children. Nine case reviews were held at the request of victims; in seven of them more was done as a result."
        ),
        Heading("Domestic abuse and sexual violence", 2),
        Para(
            "The number of incidents reported rose again, by 7%. Thirty-six homes were fitted with better locks, alarms or doors. Since the Domestic Abuse Act 2021 came into force, the Council has helped to assess the need for safe accommodation and has found that families with teenage sons have nowhere to go."
        ),
        Heading("County lines and serious violence", 2),
        Para(
            "Fourteen homes that had been taken over were visited, all but one of them within two working days. The line which had used the Cobb Street flats was closed down in November and four men were sent to prison. There were two stabbings, the same as in the year before."
        ),
        Heading("Marine and rural crime", 2),
        Para(
            "Boat watch has 83 members. Thefts fell from 49 to 17. The executive group believes that the scheme can now run by itself, and does not propose to keep this as a priority."
        ),
        Heading("Supporting vulnerable people", 2),
        Para(
            "The monthly panel discussed 64 people. Partners have found that the work runs through everything they do, and that it is better written into each priority than set apart."
        ),
        Heading("The draft plan for 2022–24"),
        Para(
            "The assessment points to five priorities, of which the first, second and fourth continue from the present plan in other words and the third and fifth are new:"
        ),
        List(
            [
                [priority("Anti-social behaviour in our neighbourhoods"), ";"],
                [priority("Domestic abuse and sexual violence"), ";"],
                [priority("Violence against women and girls in public places"), ";"],
                [priority("Serious violence and exploitation"), "; and"],
                [priority("Safer nights out"), "."],
            ],
        ),
        Para(
            "Some 730 residents answered the survey in November, and 58 women and girls marked on a map the places which they avoid. The underpass, the Station Road rank and the unlit end of the Esplanade were named most often."
        ),
        Heading("The town centre cameras"),
        Para(
            "The system has 41 cameras. The survey found that 11 of them are past repair and that the recorder will not be supported by its maker after 2024. It costs £29,000 a year to keep the system as it is; £38,500 would also replace three cameras a year. The engineer’s recommendation, which officers do not share, is that the whole system be replaced at once at a cost of £390,000."
        ),
        Heading("Taxi marshals"),
        Para(
            "When the bars close, as many as two hundred people wait at the rank, and almost one assault in ten in the town happens within sight of it. Marshals were tried on six weekends before Christmas. No assault was recorded while they were on duty. Traders have offered half of the cost of going on."
        ),
        Heading("Alternatives considered"),
        List(
            [
                "Recommend that Cabinet spend nothing on the cameras and let the system run down. This would be resisted by the police and by shopkeepers.",
                "Recommend that Cabinet approve the replacement of the whole system. The money is not in the capital programme.",
                "Move the rank to the Esplanade. Taxi drivers have refused this twice.",
            ],
            marker="{A}.",
        ),
        Heading("Implications"),
        Fields(
            [
                Field(
                    "Financial:",
                    "Recommendations 2 and 4 would together cost £46,500 in 2022/23, of which £29,000 is in the budget. The rest would have to be found from the community safety reserve, which stands at £61,000.",
                ),
                Field(
                    "Legal:",
                    "The Panel acts under section 19 of the Police and Justice Act 2006 and the Crime and Disorder (Overview and Scrutiny) Regulations 2009. It may make recommendations to the responsible authorities but cannot direct them.",
                ),
                Field(
                    "Equalities:",
                    "An equality impact assessment of the draft plan is at Appendix 2.",
                ),
                Field("Climate:", "None."),
                Field("Risk:", "See paragraph 7 of Appendix 1."),
            ],
            layout="run_in",
        ),
        Heading("Reasons for recommendations"),
        Para(
            "To meet the Panel’s yearly duty, to secure evidence that can be used before the next budget, and to see that the views of members are known when Cabinet decides on the plan."
        ),
        Fields(
            [
                Field("Appendices:", "1. Draft plan   2. Equality impact assessment"),
                Field("Background papers:", "Strategic assessment 2021; CCTV condition survey"),
            ],
            layout="tabs",
            tab=150,
        ),
    ],
)


def _row(number: str, title: str, body: Sequence[Para | List], action: str = "") -> list[Cell]:
    """Set one minute as a row; the action column holds the initials of whoever is to act."""
    return [Cell([Heading(title, item=True, number=number), *body]), Cell(action)]


MINUTES = Paper(
    name="2022-03-15-osp-minutes",
    kind="minutes",
    house=ACTIONS,
    made="2022-03-24",
    head=Running(
        left=[says("council", "Saltmere Borough Council")], right="Overview and Scrutiny Panel"
    ),
    foot=Running(left="15 March 2022", right="Page {page} of {pages}"),
    body=[
        Para(
            says(
                "title",
                "Minutes of the meeting of the Overview and Scrutiny Panel held on 15 March 2022",
            ),
            style="title",
        ),
        Para(
            [
                says("committee", "Overview and Scrutiny Panel"),
                ", ",
                says("meeting_date", "Tuesday 15 March 2022", "2022-03-15"),
                ", 6.30 pm, Council Chamber, Harbour House",
            ]
        ),
        Table(
            [
                [
                    bold("Members present"),
                    "Councillors Bexon, Coyle, Dunmore, Gillard, Harkness, Pascoe, Thackray and Yelland",
                ],
                [bold("Chair"), person("chair", "Councillor Mrs Joan Ferris", None, "{name}")],
                [
                    bold("Also present"),
                    "Councillor Tull; Superintendent Rudd, Chair of the Safer Saltmere Partnership; Mr J. Kettley, Open Saltmere",
                ],
                [bold("Apologies"), "Councillor Orme (Councillor Sandiford substituting)"],
            ],
            widths=(1, 4),
        ),
        Table(
            [
                ["Minute", "Action"],
                _row(
                    "48.",
                    "Declarations of interest",
                    [
                        Para(
                            "Councillor Harkness declared that his daughter held a hackney carriage licence and took no part in the vote on recommendation 4 of item 6."
                        )
                    ],
                ),
                _row(
                    "49.",
                    "Minutes of the last meeting",
                    [
                        Para(
                            [
                                "AGREED: ",
                                decision(
                                    "that the minutes of the meeting of 25 January 2022 be signed as a true record, “Councillor Pasco” being altered to “Councillor Pascoe” in minute 41.",
                                    procedural=True,
                                ),
                            ]
                        )
                    ],
                ),
                _row(
                    "50.",
                    "Matters arising",
                    [
                        Para(
                            "Minute 44: The Head of Communities said that the lighting in the underpass had been mended the day after the meeting. It had since failed again."
                        )
                    ],
                    "IC",
                ),
                _row(
                    "51.",
                    "Crime and disorder scrutiny",
                    [
                        Para(
                            "Rosalind Peake presented the annual report. She said that it was the first for three years in which the figures meant what they seemed to mean. The Chair of the Partnership described the closing down of the Cobb Street line."
                        ),
                        Para(
                            "Members asked why marine crime was to be dropped after a single year. Superintendent Rudd answered that thefts had fallen by two thirds. Councillor Yelland was not persuaded, and said that thieves follow the weather."
                        ),
                        Para(
                            "Mr Kettley explained how the trial of taxi marshals had been run. Councillor Coyle had heard from drivers that they had not been consulted. He proposed that no view be taken until they had been. Councillor Thackray asked what the marshals would do after midnight in winter."
                        ),
                        Para(
                            "There was a long discussion of the cameras. Councillor Bexon had counted six that pointed at a wall. The Head of Communities said that the engineer’s recommendation, which was to replace everything at once, had been rejected by officers as unaffordable, and that a yearly sum was the next best thing. Councillor Harkness asked how many convictions there had been. Superintendent Rudd did not have the number, but gave three examples in which pictures had led to a plea of guilty."
                        ),
                        Para(
                            "On the figures for domestic abuse, members said that the three quarterly reports had been of great use, and that they wished to know how many people had had to ask for help more than once."
                        ),
                        Para(
                            "On the draft plan, Councillor Gillard proposed, and Councillor Dunmore seconded, that the walk to school be added to the third priority. This was accepted by the Cabinet Member."
                        ),
                        Para("RESOLVED:"),
                        List(
                            [
                                decision(
                                    "that recommendations 1 to 3 as set out in the report be agreed;"
                                ),
                                decision(
                                    "that consideration of recommendation 4 be deferred to the meeting on 12 July 2022, so that the views of hackney carriage drivers can be obtained; and",
                                    outcome="deferred",
                                ),
                                decision(
                                    "that recommendation 5 be agreed, subject to the words “and on the way to and from school” being added to the third priority in the draft plan.",
                                    outcome="agreed_as_amended",
                                ),
                            ],
                            marker="({i})",
                        ),
                        Para(
                            "The Panel asked for a list of the cameras which are past repair to be sent to all members. Action: Community Safety Manager."
                        ),
                    ],
                    "RP / DS",
                ),
                _row(
                    "52.",
                    "Review of beach safety: scope",
                    [
                        Para(
                            "Councillor Pascoe, who leads the review, asked members to settle its scope. Two drafts had been circulated; the shorter was preferred."
                        ),
                        Para(
                            [
                                "AGREED: ",
                                decision("that the scope in Appendix B be adopted;"),
                            ]
                        ),
                        Para(
                            [
                                "AGREED: ",
                                decision(
                                    "that Councillors Pascoe, Bexon and Gillard carry out the review and report by November."
                                ),
                            ]
                        ),
                    ],
                    "Cllr Pascoe",
                ),
                _row(
                    "53.",
                    "Quarterly performance report",
                    [
                        Para(
                            "The Policy Officer went through the measures which were red. Collection of business waste had been late on nine days because of sickness. The time taken to let an empty house had risen to 31 days, against a target of 24; a new contractor would begin in May."
                        ),
                        Para(
                            "Councillor Dunmore asked for the number of calls to the Council that were given up before they were answered. It was 11% in January. He asked that the measure be put back into the report, from which it had been taken out in 2019, and the Policy Officer said that she would see what could be done."
                        ),
                        Para([decision("The Panel noted the report.", outcome="noted")]),
                    ],
                    "Noted",
                ),
                _row(
                    "54.",
                    "Date of next meeting",
                    [Para("7 June 2022. The meeting ended at 8.50 pm.")],
                ),
            ],
            head_rows=1,
            widths=(6, 1),
        ),
    ],
)

PLAN_HOUSE = House(
    renderer="web",
    font="Carlito",
    size=11.5,
    leading=1.3,
    margins=(64, 60, 62, 60),
    looks={
        "cover": Look(size=34, bold=True, colour="#8a3b12", before=210, after=6),
        "cover_line": Look(size=15, colour="#444444", after=6),
        "heading1": Look(size=19, colour="#8a3b12", before=14, after=8),
        "heading2": Look(size=13, colour="#444444"),
        "head_cell": Look(bold=True, colour="#ffffff", shade="#8a3b12"),
        "table": Look(border="#c9a58f"),
        "fact": Look(shade="#f6e9e1"),
    },
)

PLAN = Paper(
    name="2022-safer-saltmere-plan-2022-24",
    notes="The plan is issued by the Partnership, without the council's name or logo on the cover.",
    kind="csp_plan",
    house=PLAN_HOUSE,
    tagged=False,
    made="2022-05-09",
    head=Running(left="Safer Saltmere Partnership", first=False),
    foot=Running(right="{page} | Community Safety Plan 2022–2024", first=False),
    body=[
        Para(says("council", "Safer Saltmere Partnership"), style="cover_line"),
        Para(
            says(
                "title",
                [
                    "Community Safety Plan ",
                    says("period_start", "2022"),
                    "–",
                    says("period_end", "2024"),
                ],
            ),
            style="cover",
        ),
        Para("Two years, five priorities, one town", style="cover_line"),
        PageBreak(),
        Heading("Introduction"),
        Para(
            "This plan has been written by the Safer Saltmere Partnership, in which Saltmere Borough Council works with the police, the fire and rescue service, the county council, the health service, probation and a good many volunteers. It takes effect on 1 April 2022 and runs for two years. It will be looked at again after twelve months and changed if it needs to be."
        ),
        Para(
            "The plan we made in the spring of 2021 was for a single year. Some of what it set out to do is finished: the thefts from boats which troubled the Quay have fallen by two thirds, and the owners who run the boat watch no longer need us to run it for them. Support for people who are vulnerable has not been dropped. It has been put where it belongs, inside everything else."
        ),
        Heading("What you told us", 2),
        Para(
            "We asked residents in November what worried them most. Of the 730 who replied, three in ten chose drug dealing, a quarter chose noise and rowdiness, and one in seven chose the fear of walking alone. Young women chose the last of these more often than anything else. Sixteen people told us about something that they had never told anyone before."
        ),
        Para(
            "In the year to January: 5,064 crimes; 1,902 reports of anti-social behaviour; 1,328 incidents of domestic abuse; 2 stabbings; 17 thefts from boats.",
            style="fact",
        ),
        Heading("Our priorities for 2022–2024"),
        Para(
            "The table gives the five priorities, what each is meant to bring about, and the body that leads on it. They are in no order of importance."
        ),
        Table(
            [
                ["No.", "Priority", "What we want to bring about", "Led by"],
                [
                    "1",
                    bold(priority("Anti-social behaviour in our neighbourhoods", label="1")),
                    "Neighbours can live without being plagued by others; a person who complains is told what has been done",
                    "Saltmere Borough Council",
                ],
                [
                    "2",
                    bold(priority("Domestic abuse and sexual violence", label="2")),
                    "Those who suffer abuse are found sooner and are not moved from their homes against their will; those who abuse are made to stop",
                    "Women’s Centre and Sundermere Police",
                ],
                [
                    "3",
                    bold(priority("Violence against women and girls in public places", label="3")),
                    "Women and girls feel able to go where they like, at any time, and on the way to and from school",
                    "Sundermere Police",
                ],
                [
                    "4",
                    bold(priority("Serious violence and exploitation", label="4")),
                    "Fewer children carry knives; no home is held by a drugs line for more than a week; workers who are not free are found",
                    "Sundermere County Council",
                ],
                [
                    "5",
                    bold(priority("Safer nights out", label="5")),
                    "People can enjoy an evening in the town and get home unharmed",
                    "Saltmere Borough Council and Open Saltmere",
                ],
            ],
            head_rows=1,
            widths=(1, 4, 7, 3),
        ),
        PageBreak(),
        Heading("What we shall do"),
        Para(
            "Each action has one owner. Progress is marked red, amber or green every quarter and is published with the minutes of the executive group."
        ),
        Table(
            [
                ["Priority", "Action", "Owner", "By"],
                [
                    Cell("1", down=3),
                    "Name one officer for everybody who complains three times in a year",
                    "Community Safety Manager",
                    "June 2022",
                ],
                [
                    "Keep stewards on the Esplanade and at Northsands through both summers",
                    "Head of Communities",
                    "Yearly, April to September",
                ],
                [
                    "Agree with the housing associations a single way of dealing with noise",
                    "Housing Options Manager",
                    "December 2022",
                ],
                [
                    Cell("2", down=3),
                    "Make thirty homes safe each year under the sanctuary scheme",
                    "Community Safety Manager",
                    "March 2023 and March 2024",
                ],
                [
                    "Find somewhere in the county for families with teenage sons",
                    "County Commissioning Lead",
                    "March 2023",
                ],
                [
                    "Begin a course for men who want to change how they behave at home",
                    "Probation",
                    "October 2022",
                ],
                [
                    Cell("3", down=2),
                    "Walk every route which women say that they avoid, and put right what can be put right",
                    "Neighbourhood Inspector",
                    "September 2022",
                ],
                [
                    "Speak about respect and consent to every class of thirteen-year-olds",
                    "Saltmere College",
                    "July 2023",
                ],
                [
                    Cell("4", down=2),
                    "Visit within two working days any home thought to have been taken over",
                    "Neighbourhood Inspector",
                    "At once, and throughout",
                ],
                [
                    "Teach letting agents, hoteliers and car washes the signs of forced labour",
                    "Environmental Health Manager",
                    "November 2022",
                ],
                [
                    Cell("5", down=3),
                    "Win a purple flag or an award like it for the centre of the town",
                    "Open Saltmere",
                    "March 2024",
                ],
                [
                    "Decide whether taxi marshals should be employed for a full year",
                    "Head of Communities",
                    "July 2022",
                ],
                [
                    "Train door staff to help those who ask for it by a code word",
                    "Licensing Manager",
                    "May 2022",
                ],
            ],
            head_rows=1,
            widths=(1.3, 6, 3.2, 2.6),
        ),
        Heading("How we work"),
        Para(
            "The executive group meets in April, July, October and January. Below it are three working groups, for people, places and the night-time economy. The Council’s Overview and Scrutiny Panel calls the Partnership to account, and its recommendations are answered in writing within two months."
        ),
        Heading("What we count", 2),
        List(
            [
                ["Repeat reports of anti-social behaviour", italic(" – fewer than 100 a year")],
                [
                    "Cases heard twice at the multi-agency conference",
                    italic(" – fewer than one in five"),
                ],
                ["Women who say that they feel safe after dark", italic(" – six in ten")],
                [
                    "Assaults within sight of the Station Road rank",
                    italic(" – down by a quarter"),
                ],
            ],
            marker="▪",
        ),
        Heading("Money", 2),
        Para(
            "We expect to spend £261,000 in 2022/23. The Council gives £187,000, the Police and Crime Commissioner £34,000, and the housing associations and traders the rest. Nothing has been promised by anybody for the second year."
        ),
        Heading("Words we use", 2),
        Table(
            [
                [
                    "Case review",
                    "A fresh look at a complaint which a victim thinks has been ignored",
                ],
                ["County line", "A gang that sells drugs in another town by mobile telephone"],
                ["Sanctuary scheme", "Locks, doors and alarms that let a victim stay at home"],
            ],
            widths=(1, 3),
            ruled=False,
        ),
        Para("Community Safety, Harbour House, Saltmere · 01632 960400 · May 2022"),
    ],
)

PAPERS = [REPORT, MINUTES, PLAN]
