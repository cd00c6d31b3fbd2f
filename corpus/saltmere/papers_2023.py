"""Saltmere in 2023: reports with a ruled table in front, minutes as web pages, a refreshed plan."""

from corpus.authoring import (
    BR,
    Box,
    Cell,
    Field,
    Fields,
    Heading,
    House,
    Item,
    Line,
    List,
    Look,
    Paper,
    Para,
    Running,
    Stamp,
    Table,
    bold,
    decision,
    italic,
    opens,
    person,
    priority,
    recommendation,
    says,
    sup,
)
from corpus.saltmere.house import CREST, PAGES, TABLED, points

REPORT = Paper(
    name="2023-03-21-annual-community-safety-review",
    kind="committee_report",
    house=TABLED,
    tagged=False,
    made="2023-03-13",
    pdf_title="Report template",
    head=Running(right="PUBLIC"),
    foot=Running(left="Annual community safety review", right="Page {page} of {pages}", rule=True),
    stamps=[Stamp(["Agenda Item ", says("agenda_item", "8")])],
    notes="The recommendations in the box at the front are printed again, word for word, in section 6; they stand here once, at the first place.",
    body=[
        CREST,
        Para(says("title", "Annual Community Safety Review 2022/23"), style="title"),
        Fields(
            [
                [
                    Field("Report to:", says("committee", "Overview and Scrutiny Panel")),
                    Field(
                        "Date of meeting:",
                        says("meeting_date", "21 March 2023", "2023-03-21"),
                    ),
                ],
                [
                    Field(
                        "Portfolio holder:",
                        person(
                            "portfolio_holder",
                            "Cllr Bernard Tull",
                            "Cabinet Member for Safer Neighbourhoods",
                        ),
                    ),
                    Field(
                        "Report author:",
                        person(
                            "author",
                            "Tobias Wrenfield",
                            "Community Safety Manager",
                        ),
                    ),
                ],
                [
                    Field("Classification:", says("classification", "Public")),
                    Field("Key decision:", says("key_decision", "No", "no")),
                ],
                [
                    Field("Wards affected:", says("wards", "All")),
                    Field("Report number:", says("reference", "OSP/22/47")),
                ],
            ],
            share=0.46,
        ),
        Box(
            [
                Para(bold("Summary and recommendations")),
                Para(
                    [
                        "This is the yearly account of the Safer Saltmere Partnership which ",
                        says("council", "Saltmere Borough Council"),
                        " asks for through this Panel. It covers the first year of the Community Safety Plan 2022–24.",
                    ]
                ),
                Para("The Panel is recommended to:"),
                List(
                    [
                        recommendation(
                            "note the progress made in the first year of the Community Safety Plan 2022–24 and the changes proposed for the second;"
                        ),
                        recommendation(
                            "advise Cabinet to fund taxi marshals at the Station Road rank for a further year, until 31 March 2024;"
                        ),
                        recommendation(
                            "ask that domestic abuse data be reported to the Panel each quarter, as at present, and that it be broken down by ward;"
                        ),
                        Item(
                            [
                                recommendation("ask the Head of Communities to:"),
                                List(
                                    [
                                        recommendation(
                                            "bring forward, before the present agreement ends on 30 September 2023, options for paying for the upkeep of the town centre CCTV cameras; and"
                                        ),
                                        recommendation(
                                            "consult residents of Northsands on the siting of two new CCTV cameras at the Lido; and"
                                        ),
                                    ],
                                    marker="({a})",
                                ),
                            ]
                        ),
                        recommendation(
                            "invite the Police and Crime Commissioner to a meeting of the Panel in the autumn."
                        ),
                    ],
                    marker="({1})",
                ),
            ],
            style="asked",
        ),
        Heading("Introduction", number="1."),
        *points(
            "1",
            "The Police and Justice Act 2006 makes it the business of a committee of the Council to look at how crime and disorder are dealt with in the borough. Members have asked to do so in March each year, when the strategic assessment has been finished and the plan for the coming year can still be altered.",
            "The Partnership’s plan has two years to run from April 2022. It is refreshed at half time. The refresh does not change the direction of the plan, but it does alter the wording of two of the priorities and add a sixth.",
        ),
        Heading("What has been achieved", number="2."),
        *points(
            "2",
            "Recorded crime in the year to January was 5,391, which is 6% more than in the year before and 1% more than before the pandemic. The rise is almost all in theft from shops, where reports went up from 402 to 691. Shopkeepers say that they report more because the police now come.",
            "Repeat complaints of anti-social behaviour fell to 97, against a target of 100. The joint noise protocol was signed with the last of the three housing associations in February, two months late.",
            "Domestic abuse incidents have levelled off at 1,333. The perpetrators’ course has had two intakes, and nine of the nineteen men finished it. The Panel has received a report each quarter since July 2021. Members have said that the figures would be of more use if they could see their own wards.",
            "Twelve routes were walked with women who said that they avoided them. On five of them the lighting has been renewed and on two a hedge has been taken out.",
            "No home has been held by a drugs line for more than six days. A car wash in Mill Lane was found to be using forced labour, and its owner has been charged.",
        ),
        Heading("Evenings in the town", 2),
        *points(
            "2",
            "The Panel deferred its view on taxi marshals in March 2022 and, when it had heard from the drivers, supported them in July. They have worked since September. Assaults within sight of the rank fell from 43 to 26 in five months, although it was a wet winter. Open Saltmere is willing to pay half of the £16,800 that a further year would cost.",
            start=6,
        ),
        Heading("Changes to the plan", number="3."),
        Para(
            "In the second year of the plan the priorities will read as follows. Those that have been renamed or added are marked.",
            "3.1",
        ),
        Table(
            [
                ["2023/24", "2022/23", "Change"],
                [
                    priority("Anti-social behaviour in our neighbourhoods"),
                    "The same",
                    "None",
                ],
                [priority("Domestic abuse and sexual violence"), "The same", "None"],
                [
                    priority("Safety of women and girls"),
                    "Violence against women and girls in public places",
                    "Renamed: much of the harm is done online",
                ],
                [priority("Serious violence and exploitation"), "The same", "None"],
                [
                    priority("A safe evening and night-time economy"),
                    "Safer nights out",
                    "Renamed: the work is with businesses as much as with their customers",
                ],
                [priority("Shop theft"), "–", "Added at the request of traders"],
            ],
            head_rows=1,
            widths=(4, 4, 4),
        ),
        Para(
            "The executive group considered, and decided against, bringing back marine and rural crime. It will look at the matter again when the next full assessment is made.",
            "3.2",
        ),
        Heading("The cameras", number="4."),
        *points(
            "4",
            "Cabinet agreed in April 2022 to provide £38,500, but for eighteen months only. The agreement with the firm that repairs the cameras therefore ends on 30 September 2023. Three courses are open: to extend it for a year at a higher price, to let a new contract jointly with the two neighbouring districts, or to pay for each repair as it arises.",
            "Separately from this, the Lido’s trustees have asked for two cameras to cover the new terrace. The cost of buying them (about £9,000) would be met from the developer’s contribution, but some residents of Northsands object to being overlooked, and the Information Commissioner’s guidance expects that they be asked.",
        ),
        Heading("How this supports the Council Plan", number="5."),
        Para(
            "The Council Plan 2022–26 has five priorities. The work of the Partnership bears on three of them:",
            "5.1",
        ),
        List(
            [
                [
                    bold(priority("Safe and welcoming places", scope="corporate")),
                    " – the whole of the plan serves this priority.",
                ],
                [
                    bold(priority("Homes to be proud of", scope="corporate")),
                    " – the sanctuary scheme and the noise protocol.",
                ],
                [
                    bold(priority("Work all the year round", scope="corporate")),
                    " – evening trade and the fight against shop theft.",
                ],
            ]
        ),
        Heading("Recommendations", number="6."),
        Para("For the reasons given above the Panel is recommended to:", "6.1"),
        List(
            [
                "note the progress made in the first year of the Community Safety Plan 2022–24 and the changes proposed for the second;",
                "advise Cabinet to fund taxi marshals at the Station Road rank for a further year, until 31 March 2024;",
                "ask that domestic abuse data be reported to the Panel each quarter, as at present, and that it be broken down by ward;",
                [
                    "ask the Head of Communities to:",
                    List(
                        [
                            "bring forward, before the present agreement ends on 30 September 2023, options for paying for the upkeep of the town centre CCTV cameras; and",
                            "consult residents of Northsands on the siting of two new CCTV cameras at the Lido; and",
                        ],
                        marker="({a})",
                    ),
                ],
                "invite the Police and Crime Commissioner to a meeting of the Panel in the autumn.",
            ],
            marker="({1})",
        ),
        Heading("Implications", number="7."),
        Table(
            [
                ["Area", "Comment", "Cleared by"],
                [
                    "Finance",
                    "The marshals would cost the Council £8,400, for which there is no budget in 2023/24. Cabinet would have to use the reserve.",
                    "P. Amis, 6 March",
                ],
                [
                    "Legal",
                    "The Panel’s powers come from section 19 of the Police and Justice Act 2006. Surveillance cameras are subject to the code issued under section 29 of the Protection of Freedoms Act 2012.",
                    "R. Dacosta, 7 March",
                ],
                [
                    "Equality",
                    "Data by ward must not allow a household to be recognised. Wards with fewer than five cases will be shown together.",
                    "T. Wrenfield",
                ],
                ["Risk", "If the agreement lapses, the cameras cannot lawfully be relied on.", ""],
            ],
            head_rows=1,
            widths=(2, 7, 3),
        ),
        Fields(
            [
                Field(
                    "Contact officer:",
                    [
                        person("contact_officer", "Tobias Wrenfield", "Community Safety Manager"),
                        ", 01632 960412",
                    ],
                ),
                Field("Background papers:", "Strategic assessment 2022"),
                Field("Appendices:", "Appendix A – Refreshed plan for 2023/24"),
            ],
            layout="tabs",
            tab=120,
        ),
    ],
)

MINUTES = Paper(
    name="2023-03-21-panel-minutes",
    kind="minutes",
    house=PAGES,
    made="2023-04-04",
    foot=Running(left="Overview and Scrutiny Panel – 21 March 2023", right="{page}"),
    body=[
        Para(says("council", "Saltmere Borough Council"), style="authority"),
        Para(says("title", "Minutes of the Overview and Scrutiny Panel"), style="title"),
        Fields(
            [
                Field("Committee", says("committee", "Overview and Scrutiny Panel")),
                Field(
                    "Date and time",
                    [says("meeting_date", "Tuesday, 21st March, 2023", "2023-03-21"), ", 6.30 pm"],
                ),
                Field("Venue", "Council Chamber, Harbour House, Saltmere"),
                Field(
                    "Present",
                    [
                        "Councillors ",
                        person("chair", "P. Orme", None, "{name}"),
                        " (Chair), M. Bexon, T. Coyle, G. Dunmore, R. Gillard, L. Harkness, S. Pascoe, V. Thackray and K. Yelland",
                    ],
                ),
                Field(
                    "In attendance",
                    "Councillor B. Tull; Chief Inspector M. Adair, Sundermere Police; T. Wrenfield; I. Calloway; D. Sturgess",
                ),
            ],
            layout="plain_table",
            share=0.2,
        ),
        Line(),
        Heading("Apologies", 2, "74", item=True),
        Para("There were none."),
        Heading("Minutes of the previous meeting", 2, "75", item=True),
        Para(
            [
                bold("Resolved"),
                " – ",
                decision(
                    "That the minutes of the meeting held on 24 January 2023 be confirmed.",
                    procedural=True,
                ),
            ],
            style="resolved",
        ),
        Heading("Public question", 2, "76", item=True),
        Para(
            "Mrs E. Tranter, of Northsands, asked whether residents would be consulted before cameras were put up at the Lido. The Chair replied that the report at item 8 recommended it. Mrs Tranter asked, as a supplementary question, who would watch the pictures, and was promised a written answer."
        ),
        Heading("Beach safety review: response of Cabinet", 2, "77", item=True),
        Para(
            "The Panel considered Cabinet’s response to the seven recommendations of its review. Cabinet had accepted recommendations 1, 2 and 4 to 7. Recommendation 3, that lifeguards be employed in October, had not been accepted because of its cost."
        ),
        Para(
            [
                bold("Resolved"),
                " – ",
                decision("That the response be received and noted.", outcome="noted"),
            ],
            style="resolved",
        ),
        Heading("Police and community safety: yearly scrutiny", 2, "78", item=True),
        Para(
            "The Community Safety Manager, who had taken up his post in November, introduced report OSP/22/47. He thanked his predecessor. The Chair of the Partnership was unable to attend, and Chief Inspector Adair answered members’ questions in his place."
        ),
        Para(
            "Councillor Thackray asked how much of the rise in theft from shops was real. About half, in the Chief Inspector’s opinion. Councillor Coyle said that the drivers were now glad of the marshals. Councillor Gillard asked that ward figures on domestic abuse be treated with care, since in a small ward everybody knows everybody."
        ),
        Para(
            "Councillor Harkness wondered why the Panel should advise on money that it does not hold. Councillor Bexon thought that the marshals should be paid for by the bars."
        ),
        Para(
            "The recommendations in the report were taken one by one. On recommendation (2) Councillor Bexon moved, and Councillor Harkness seconded, that the words “provided that Open Saltmere meets at least half of the cost” be added. The amendment was put to the vote and carried (5 for, 3 against, 1 abstention)."
        ),
        Para(
            "On recommendation (3) Councillor Yelland moved that “each quarter” be replaced by “twice a year”. The amendment was put to the vote and lost (2 for, 7 against)."
        ),
        Para(
            "At the request of three members a recorded vote was taken on recommendation (5), as follows:"
        ),
        Table(
            [
                ["For", "Councillors Dunmore, Gillard, Pascoe and Thackray (4)"],
                ["Against", "Councillors Bexon, Coyle, Harkness, Orme and Yelland (5)"],
                ["Abstaining", "None"],
            ],
            widths=(1, 5),
            style="",
        ),
        Para(bold("The Panel resolved:"), style="resolved"),
        List(
            [
                decision(
                    "to note the progress made in the first year of the plan and the changes proposed for the second;",
                    outcome="noted",
                ),
                decision(
                    "to advise Cabinet to fund taxi marshals at the Station Road rank until 31 March 2024, provided that Open Saltmere meets at least half of the cost;",
                    outcome="agreed_as_amended",
                ),
                decision(
                    "to ask that domestic abuse data be reported to it each quarter and broken down by ward;"
                ),
                decision(
                    "to ask the Head of Communities to bring forward options for the upkeep of the town centre CCTV cameras before 30 September 2023, and to consult residents of Northsands on two new cameras at the Lido."
                ),
            ],
            marker="({1})",
        ),
        Para(
            [
                decision(
                    "Recommendation (5), that the Police and Crime Commissioner be invited to a meeting in the autumn, was not carried.",
                    outcome="rejected",
                )
            ],
            style="resolved",
        ),
        Para(
            [
                bold(opens("Scrutiny annual report:", item="79")),
                " The Chair presented a draft. Two words were misspelt on page 4. It was RESOLVED ",
                decision("that the report be approved and presented to Council on 19 April 2023."),
            ],
            number="79",
        ),
        Para(
            [
                bold(opens("Close:", item="80")),
                " The Chair thanked Councillors Harkness and Yelland, who were not standing for election again. The meeting ended at 8.41 pm.",
            ],
            number="80",
        ),
        Para(
            [
                "These minutes are a draft until confirmed at the next meeting.",
                BR,
                "Contact: Democratic Services, 01632 960300",
            ],
            style="small",
        ),
    ],
)

REFRESH_HOUSE = House(
    renderer="word",
    font="Lato",
    size=10.5,
    leading=1.15,
    margins=(70, 64, 64, 64),
    item_indent=20,
    looks={
        "banner": Look(size=22, bold=True, colour="#ffffff", shade="#8a3b12", after=2),
        "under": Look(size=13, bold=True, colour="#8a3b12", after=12),
        "heading1": Look(size=14, colour="#8a3b12"),
        "heading2": Look(size=11, colour="#444444"),
        "box": Look(border="#8a3b12"),
    },
)

REFRESH = Paper(
    name="2023-safer-saltmere-plan-refresh-2023-24",
    kind="csp_plan",
    house=REFRESH_HOUSE,
    made="2023-05-02",
    pdf_title="Community Safety Plan 2022-2024",
    foot=Running(
        left=["Safer Saltmere Partnership · ", says("council", "Saltmere Borough Council")],
        right="{page}",
    ),
    body=[
        Para(
            says(
                "title",
                [
                    "Community Safety Plan: Refresh for ",
                    says("period_start", "2023"),
                    "/",
                    says("period_end", "24", "2024"),
                ],
            ),
            style="banner",
        ),
        Para("Second year of the plan for 2022–2024", style="under"),
        Para(
            "When we published our two-year plan we said that we would look at it again after twelve months. This is the result. It should be read together with the plan, which it does not replace."
        ),
        Heading("What has changed in Saltmere"),
        Para(
            "Crime is back to where it was before the pandemic, but it is not the same crime. Theft from shops has risen by seven tenths in a year, and assistants are threatened when they step in. Fewer people are hurt in the town centre at night. Young people tell us that what frightens them follows them home on their telephones."
        ),
        Box(
            [
                Para(bold("At a glance: the year to January 2023")),
                List(
                    [
                        "5,391 crimes, 6% more than the year before",
                        "97 people complained three times of anti-social behaviour (target: 100)",
                        "1,333 incidents of domestic abuse, almost the same as the year before",
                        "691 thefts from shops, 289 more than the year before",
                        "26 assaults by the Station Road rank from September to January, 17 fewer than in the same months a year earlier",
                    ],
                    marker="✓",
                ),
            ]
        ),
        Heading("Our six priorities in 2023/24"),
        Para(
            [
                "Four priorities carry on as they were or nearly so: ",
                priority("anti-social behaviour in our neighbourhoods"),
                "; ",
                priority("domestic abuse and sexual violence"),
                "; ",
                priority("serious violence and exploitation"),
                "; and the ",
                priority("safety of women and girls"),
                ", which until now was about public places alone. The fifth, once called Safer nights out, is now ",
                priority("a safe evening and night-time economy"),
                ". The sixth, ",
                priority("shop theft"),
                ", is new.",
            ]
        ),
        Para(
            "We were asked to add three others: fraud, speeding, and crime on the water. Each of them does harm here. The first two are better dealt with by the county, and the third has not grown since the boat watch was founded. We shall look at all three again in the winter."
        ),
        Heading("How each priority is going"),
        Heading("Anti-social behaviour in our neighbourhoods", 2),
        Para(
            "The worst of last summer was at Northsands, where a group of about twenty young people took over the shelter by the skate park from June. Stewards, youth workers and the police worked to one plan. Four families signed agreements, one young man was made the subject of an injunction, and the shelter was quiet from the second week of August. We have written down what we learnt, so that next time it will take four weeks and not ten."
        ),
        Heading("Domestic abuse and sexual violence", 2),
        Para(
            "The waiting list at the Women’s Centre, which stood at 31 in the spring, was down to six by Christmas. Thirty-three homes were made safe. The number of cases heard at the multi-agency conference a second time is still too high, at 26% against our aim of less than 20%, and we do not yet know why."
        ),
        Heading("Safety of women and girls", 2),
        Para(
            "In the survey 51% of women said that they feel safe after dark. That is six points better than in 2021, but it is nine points short of what we promised. Nobody who answered had been hurt in the street; many had been followed, filmed or shouted at."
        ),
        Heading("Serious violence and exploitation", 2),
        Para(
            "There was one stabbing. Schools excluded fewer pupils for carrying a blade (three, against eight in the year before). Seventeen homes were visited where a person was thought to have been cuckooed. Our newest worry is young people who are paid to let money pass through their bank accounts."
        ),
        Heading("A safe evening and night-time economy", 2),
        Para(
            "Fourteen premises took the training in what to do when somebody asks for help by a code word, and it has been used eleven times. The purple flag assessors come in November."
        ),
        Table(
            [
                ["Measure", "2021/22", "2022/23", "Aim"],
                ["Repeat complaints of anti-social behaviour", "131", "97", "100"],
                ["Cases heard twice at the conference", "24%", "26%", "20%"],
                ["Women who feel safe after dark", "45%", "51%", "60%"],
                ["Homes held by a drugs line for more than a week", "1", "0", "0"],
                ["Assaults by the rank (September to January)", "43", "26", "32"],
                ["Thefts from shops", "402", "691", "To be set"],
            ],
            head_rows=1,
            widths=(6, 2, 2, 2),
        ),
        Heading("What we shall do differently"),
        Heading("Shops", 2),
        List(
            [
                "One police constable and one Council officer will visit every shop in Market Street and the Arcade once a month.",
                "Shops that belong to Open Saltmere will be able to share pictures lawfully through a new application.",
                "People who steal because they are dependent on drugs will be offered treatment before they are charged, if they have not hurt anybody.",
            ]
        ),
        Heading("Women and girls", 2),
        List(
            [
                "The College will train thirty students to help others who are being threatened or shamed online.",
                "Seven routes which women told us that they avoid are still unlit. We shall light three of them and say openly why the rest must wait.",
            ]
        ),
        Heading("Evenings", 2),
        List(
            [
                "Taxi marshals will work at the rank until the end of March 2024, if the money can be found.",
                "Licensing officers will hold one evening visit a month jointly with the fire service.",
            ]
        ),
        Heading("What we have finished"),
        Table(
            [
                ["Action in the plan", "State", "Note"],
                [
                    "Single way of dealing with noise agreed with housing associations",
                    "Done",
                    "February 2023, two months late",
                ],
                ["Course for men who want to change", "Running", "19 began, 9 finished"],
                ["Routes walked with women", "Done", "12 routes; lighting renewed on 5"],
                ["Door staff trained", "Done", "63 people, 14 premises"],
                [
                    "Somewhere for families with teenage sons",
                    "Late",
                    "The county expects two flats by the summer",
                ],
                [Cell(italic("Actions not listed go on as planned."), across=3)],
            ],
            head_rows=1,
            widths=(5, 2, 5),
        ),
        Heading("After March 2024"),
        Para(
            "The next plan will be for three years. We shall begin work on it in September with a full assessment, and we want to hear from people who have never answered one of our surveys. Write to Community Safety at Harbour House, or stop one of us in the street."
        ),
    ],
)

OPEN_SPACES = Paper(
    name="2023-11-14-open-spaces-safety",
    kind="committee_report",
    house=TABLED,
    made="2023-11-03",
    pdf_title="Report template",
    head=Running(right="PUBLIC"),
    foot=Running(
        left=["Report to the ", says("committee", "Communities Scrutiny Committee")],
        right="Page {page} of {pages}",
        rule=True,
    ),
    stamps=[Stamp(["Agenda Item ", says("agenda_item", "7")])],
    body=[
        CREST,
        Para(says("title", "Feeling Safe in Parks and Open Spaces"), style="title"),
        Fields(
            [
                Field("Report to:", says("committee", "Communities Scrutiny Committee")),
                Field(
                    "Date of meeting:",
                    says("meeting_date", ["Tuesday 14", sup("th"), " November 2023"], "2023-11-14"),
                ),
                Field(
                    "Report author:",
                    person("author", "Ada Thornley", "Parks and Open Spaces Manager"),
                ),
                Field(
                    "Portfolio holder:",
                    person(
                        "portfolio_holder",
                        "Cllr Dev Marwood",
                        "Cabinet Member for Leisure",
                        "{name} ({post})",
                    ),
                ),
                Field("Classification:", says("classification", "Public")),
                Field("Key decision:", says("key_decision", "No", "no")),
                Field(
                    "Wards affected:",
                    [
                        says("wards", "Harbour"),
                        "; ",
                        says("wards", "Mill Lane"),
                        "; ",
                        says("wards", "Westcombe"),
                    ],
                ),
            ],
            share=0.28,
        ),
        Heading("Purpose of report", number="1."),
        Para(
            [
                "This report tells the Committee how safe residents say they feel in the Borough’s parks after dark, and what the ranger service of ",
                says("council", "Saltmere Borough Council"),
                " has done since the summer survey.",
            ],
            number="1.1",
        ),
        Heading("Recommendations", number="2."),
        Para("The Committee is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note the findings of the summer survey at Appendix A;"),
                Item(
                    [
                        recommendation(
                            "ask the Cabinet Member to bring forward, before the end of March 2024:"
                        ),
                        List(
                            [
                                recommendation(
                                    "a lighting plan for Harbour Park and the Mill Lane recreation ground; and"
                                ),
                                recommendation("a costed proposal for two seasonal rangers;"),
                            ],
                            marker="({i})",
                        ),
                    ]
                ),
                recommendation(
                    "receive a further report on the re-opening of the Westcombe subway, including the views of ward councillors, in twelve months’ time."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", number="3."),
        Para(
            "The survey ran for six weeks from June and drew 1,214 answers. Most people who replied use a park at least once a week, and three in five said that they change their route when it is dark. The reasons they gave most often were poor lighting, groups gathering near the shelters, and paths that are overgrown.",
            number="3.1",
        ),
        Para("Rangers have since:", number="3.2"),
        List(
            [
                "cut back planting beside 2.4 km of path;",
                "moved four benches away from unlit corners; and",
                "begun a joint evening patrol with the neighbourhood policing team on Fridays.",
            ],
        ),
        Heading("How this supports the Council Plan", number="4."),
        Para("The work supports two of the priorities in the Council Plan 2022–26:", number="4.1"),
        List(
            [
                [
                    bold(priority("Safe and welcoming places", scope="corporate")),
                    " – parks that people of every age can use at any hour.",
                ],
                [
                    bold(priority("A greener borough", scope="corporate")),
                    " – paths and planting that are looked after.",
                ],
            ]
        ),
        Heading("Options", number="5."),
        Table(
            [
                ["Option", "For", "Against"],
                ["Do nothing", "No cost", "Complaints are likely to rise as evenings draw in"],
                [
                    "Light every path",
                    "Most asked for",
                    "£310,000; harms the bat roost at Westcombe",
                ],
                [Cell("The option in section 2 is preferred.", across=3)],
            ],
            head_rows=1,
            widths=(2, 3, 4),
        ),
        Heading("Financial and legal implications", number="6."),
        Para(
            "Costs to date have been met from the parks maintenance budget. The Council must have regard to crime and disorder in everything it does under section 17 of the Crime and Disorder Act 1998.",
            number="6.1",
        ),
        Fields(
            [
                Field(
                    "Contact officer:",
                    [
                        person("contact_officer", "Ada Thornley", "Parks and Open Spaces Manager"),
                        ", 01632 960417",
                    ],
                ),
                Field("Background papers:", "None"),
                Field("Appendices:", "Appendix A – Summer survey: summary of answers"),
            ],
            layout="tabs",
            tab=120,
        ),
    ],
)

PAPERS = [REPORT, MINUTES, REFRESH, OPEN_SPACES]
