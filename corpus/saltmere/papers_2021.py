"""Saltmere in 2021: the annual briefing as it was first laid out, its minutes, a one-year plan."""

from corpus.authoring import (
    TAB,
    Cell,
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
    Running,
    Space,
    Stamp,
    Table,
    bold,
    decision,
    italic,
    person,
    priority,
    recommendation,
    says,
    sup,
)
from corpus.saltmere.house import BOOK, BRIEFING, CREST, points

REPORT = Paper(
    name="2021-03-16-community-safety-annual-briefing",
    kind="committee_report",
    house=BRIEFING,
    made="2019-06-11",
    saved="2021-03-08",
    pdf_title="OSP report template v4",
    foot=Running(centre="Page {page}"),
    stamps=[Stamp(["Agenda Item ", says("agenda_item", "5")], pages=())],
    notes="The council is named in running text only; 'Reporting to' is taken as report_of. The bullet of the one recommendation is lost.",
    body=[
        Para(says("title", "Community Safety: Annual Briefing 2021"), style="title"),
        Para(
            [
                says("committee", "Overview & Scrutiny Panel"),
                " ",
                says("meeting_date", ["16", sup("th"), " March 2021"], "2021-03-16"),
            ],
            style="panel",
        ),
        Fields(
            [
                Field(
                    "Report Author", person("author", "Rosalind Peake", "Community Safety Manager")
                ),
                Field(
                    "Portfolio Holder",
                    person(
                        "portfolio_holder",
                        "Cllr Bernard Tull",
                        "Cabinet Member for Safer Neighbourhoods",
                    ),
                ),
                Field("Status", says("status", "For Recommendation")),
                Field("Classification:", says("classification", "Unrestricted")),
                Field("Key Decision", says("key_decision", "No", "no")),
                Field("Ward:", says("wards", "All Wards")),
            ],
            layout="tabs",
            tab=140,
        ),
        Heading("Executive Summary:"),
        Para(
            "Each spring the Panel looks at what the Safer Saltmere Partnership has done in the past year and at what it means to do in the next. This briefing introduces the strategic assessment for 2020 and the one-year plan that follows from it. It recommends that the Partnership’s executive group adopt the plan at its April meeting. The pandemic has made the year hard to compare with any other, and the plan has therefore been kept to twelve months instead of the usual three years."
        ),
        Heading("Recommendation(s):"),
        Para("Members of the Panel, sitting as the Crime and Disorder Committee, are asked to:"),
        List(
            [
                Item(
                    recommendation(
                        "Consider and question the Community Safety Plan 2021–22, and decide what comments the Panel wishes to send to the Chair of the Safer Saltmere Partnership (currently Superintendent Colin Rudd) and to the Community Safety Manager (currently Rosalind Peake)."
                    ),
                    marker="",
                )
            ]
        ),
        Heading("Corporate Implications"),
        Heading("Financial and Value for Money:", 2),
        List(
            [
                "Core funding: The Partnership has no budget of its own. The Council pays for two community safety officers, the town centre cameras and the out-of-hours noise service, in all £214,600 in 2020/21.",
                "Grants: The Police and Crime Commissioner’s grant of £31,250 was spent on youth outreach at Northsands and on alarms for victims of domestic abuse. The grant for next year is expected to be the same, but had not been confirmed when this report was written.",
            ]
        ),
        Heading("Legal:", 2),
        List(
            [
                "Duty to plan: Section 6 of the Crime and Disorder Act 1998 requires the responsible authorities to draw up and carry out a strategy against crime and disorder, the misuse of drugs and alcohol, and re-offending.",
                "Duty to scrutinise: Under section 19 of the Police and Justice Act 2006 the Council must have a committee with power to review how those functions are discharged. The Constitution gives that task to this Panel.",
            ]
        ),
        Heading("Risk Management:", 2),
        List(
            [
                "Displacement: Visitors who did not travel abroad came to the coast instead, and the complaints which used to be made in August were made from May onwards. If the summer of 2021 is the same, the seafront patrols will need more hours than are funded.",
                "Confidence in the figures: Some offences, above all domestic abuse, are thought to have gone unreported during the lockdowns. The plan does not treat a fall in reports as a fall in harm.",
            ]
        ),
        Heading("Corporate", 2),
        Para("The work described in this report touches the Council’s business as follows:"),
        List(
            [
                "Housing, licensing, parks and environmental health all hold information which the Partnership needs, and each has now named an officer who attends the weekly tasking call.",
                "Performance is reported to the corporate management team every six months together with the other partnerships.",
            ]
        ),
        Heading("Equality Act 2010 & Public Sector Equality Duty", 2),
        List(
            [
                "Who is affected: Women make up four in five of those helped by the domestic abuse service, and disabled residents are twice as likely as others to say that they feel unsafe on the seafront after dark.",
                "What has been done: The plan was read by the Saltmere Access Group and by the Women’s Centre before it was finished, and three of their suggestions were taken up.",
            ]
        ),
        Heading("Corporate Priorities", 2),
        List(
            [
                "The report supports these corporate priorities: -",
                [
                    priority("To look after our seafront and our streets", scope="corporate"),
                    ": Litter, graffiti and rowdiness are the things residents complain of most. By working with the police and with traders, the Council deals with them sooner and at less cost.",
                ],
                [
                    priority("To provide decent homes", scope="corporate"),
                    ": The sanctuary scheme makes a home safe, so that a person who has suffered abuse need not leave it. Eleven council tenancies were protected in this way in 2020.",
                ],
                [
                    priority("To bring year-round work to the town", scope="corporate"),
                    ": Visitors, and the businesses that depend on them, come back to places where they felt welcome and safe.",
                ],
                [
                    priority("To spend the public’s money well", scope="corporate"),
                    ": Preventing harm costs less than putting it right. The Partnership pools its officers’ time, shares one analyst with two neighbouring districts, and does not commission anything twice.",
                ],
            ]
        ),
        Heading("1.0 Introduction and Background"),
        *points(
            "1",
            [
                "Since 1998 councils, the police and other bodies have had to work together against crime and disorder in each district. In ",
                says("council", "Saltmere Borough Council", "Saltmere Borough Council"),
                "’s area they do so as the Safer Saltmere Partnership, which meets every quarter and is chaired by the police commander for the coastal district.",
            ],
            "The Partnership prepares a strategic assessment every winter. The assessment looks at the previous twelve months, compares Saltmere with similar seaside towns, and asks which problems cause the most harm and which can best be dealt with jointly.",
            "A written survey could not be held this year. Instead, 412 residents took part in telephone interviews in October, and two evening discussions were held online with residents’ associations.",
        ),
        Heading("2.0 The current situation"),
        Para(
            "2.1 Recorded crime fell by 9% in the year to December 2020, from 5,318 offences to 4,839. Theft from shops and from vehicles fell most, and violence with injury fell slightly. Reports of anti-social behaviour rose by 46%, although more than a third of them were about breaches of the coronavirus regulations."
        ),
        Para(
            "2.2 The executive group agreed the draft plan on 9th February 2021. It has five priorities, of which one, marine and rural crime, is new. The group also agreed that a three-year plan should be prepared as soon as a normal assessment can be made."
        ),
        Heading("3.0 Options"),
        *points(
            "3",
            "Accept the plan as it stands and send it back to the executive group with no comments, leaving members to pursue matters in their own wards.",
            "Ask the executive group to change the plan in the light of members’ knowledge of their wards, and to answer the Panel in writing.",
        ),
        Para(
            [
                "Contact Officer: ",
                person(
                    "contact_officer",
                    "Rosalind Peake",
                    "Community Safety Manager",
                    "{name} ({post})",
                ),
            ],
            style="close",
        ),
        Para(
            [
                "Reporting to: ",
                person("report_of", "Imogen Calloway", "Head of Communities", "{name} ({post})"),
            ],
            style="close",
        ),
        Heading("Annex 1"),
        Heading("Draft plan for the coming year"),
        Para("■ SSP plan 21-22 DRAFT v7 (2).docx"),
        Heading("Background Papers"),
        Para("None"),
        Heading("Corporate Consultation"),
        Para(bold("Finance:  Legal:")),
    ],
)

MINUTES = Paper(
    name="2021-03-16-overview-and-scrutiny-panel-minutes",
    kind="minutes",
    house=BOOK,
    made="2021-03-30",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "SALTMERE BOROUGH COUNCIL"), style="authority"),
        Para(says("title", "MINUTES OF THE OVERVIEW AND SCRUTINY PANEL"), style="title"),
        Para(
            [
                "Minutes of the meeting of the ",
                says("committee", "Overview and Scrutiny Panel"),
                " held remotely on ",
                says("meeting_date", "Tuesday, 16 March 2021", "2021-03-16"),
                " at 7.00 pm.",
            ]
        ),
        Line(),
        Para(
            [
                bold("Present:"),
                TAB,
                person("chair", "Councillor Mrs Joan Ferris", None, "{name}"),
                " (Chair); Councillors Bexon, Coyle, Dunmore, Gillard, Orme, Pascoe, Sandiford, Thackray and Yelland",
            ],
            tabs=(90,),
        ),
        Para(
            [
                bold("In attendance:"),
                TAB,
                "Councillor Tull (Cabinet Member for Safer Neighbourhoods); Superintendent Rudd (Sundermere Police); Ms L. Amery (Saltmere Women’s Centre)",
            ],
            tabs=(90,),
        ),
        Para([bold("Officers:"), TAB, "R. Peake, I. Calloway, D. Sturgess"], tabs=(90,)),
        Line(),
        Heading("APOLOGIES FOR ABSENCE", number="61.", item=True),
        Para("Apologies for absence were received from Councillor Harkness."),
        Heading("DECLARATIONS OF INTEREST", number="62.", item=True),
        Para(
            "Councillor Gillard said that she was a trustee of the Women’s Centre. There were no other declarations."
        ),
        Heading("MINUTES OF THE PREVIOUS MEETING", number="63.", item=True),
        Para("This was proposed by Councillor Orme and seconded by Councillor Coyle."),
        Para(
            [
                bold("RESOLVED"),
                " ",
                decision(
                    "that the minutes of the meeting held on 26 January 2021 be approved as a correct record and signed by the Chair when circumstances permit.",
                    procedural=True,
                ),
            ]
        ),
        Heading("REOPENING THE SEAFRONT – CABINET MEMBER’S PRESENTATION", number="64.", item=True),
        Para(
            "Councillor Tull described what would be done on the Esplanade before the easing of restrictions on 12 April. Bins would be emptied three times a day at weekends, the lost children’s post would be moved to the Pier Gardens, and eight stewards had been taken on until September."
        ),
        Para(
            "In reply to Councillor Thackray he said that the barbecue areas would not reopen this year. Councillor Pascoe asked whether the stewards would be trained to deal with drunkenness and was told that they would not be expected to do so by themselves. It was suggested that the stewards’ rota be shared with ward councillors; the Cabinet Member undertook to see to it."
        ),
        Para([bold("NOTED:"), " ", decision("the presentation.", outcome="noted")]),
        Heading("REVIEW OF THE COMMUNITY SAFETY PARTNERSHIP", number="65.", item=True),
        Para(
            "The Panel sat as the Council’s crime and disorder committee for this item. The Community Safety Manager introduced the annual briefing and the draft plan for 2021–22, which had been circulated with the agenda. She drew attention to the rise in anti-social behaviour and said that the figures would have to be read with care."
        ),
        Para(
            "Superintendent Rudd said that the Partnership had met every fortnight during the first lockdown. He thanked the Council’s officers. In the discussion the following points were made:"
        ),
        List(
            [
                "that dispersal powers had been used on the beach on eleven evenings, and members asked for the dates;",
                "that fewer people had sought help for domestic abuse in April and May, but many more since, and that the service had a waiting list for the first time;",
                "that the town centre cameras were fourteen years old on average, and four of them were not working in February; and",
                "that thefts of outboard motors had doubled, and boat owners at the Quay did not know whom to tell.",
            ],
            marker="–",
        ),
        Para(
            "Ms Amery said that the Women’s Centre would welcome regular figures, since nobody saw the whole picture at present. Councillor Dunmore agreed. He thought that an annual briefing was too seldom for a matter of such importance."
        ),
        Para(
            "It was moved by Councillor Orme, and seconded by Councillor Sandiford, that the Panel accept the plan and send no comments. Councillor Dunmore moved as an amendment, seconded by Councillor Gillard, that the Panel ask for figures on domestic abuse every quarter. On being put to the vote the amendment was carried by 7 votes to 2, with one abstention."
        ),
        Para(
            "The motion as amended was then put and carried unanimously. It was accordingly",
            style="lead_in",
        ),
        Para(
            [
                bold("RESOLVED"),
                " ",
                decision(
                    "that the Panel accept the Community Safety Plan 2021–22 and ask the Chair of the Safer Saltmere Partnership to report figures on domestic abuse to it every quarter, beginning in July 2021.",
                    outcome="agreed_as_amended",
                ),
            ],
            style="resolved",
        ),
        Para(
            "Councillor Yelland then moved, and Councillor Pascoe seconded, a further motion on the cameras, the first part of which was taken separately at the request of Councillor Coyle."
        ),
        Para([bold("RESOLVED"), " that:"], style="resolved"),
        List(
            [
                decision(
                    "Cabinet be asked to set aside a yearly sum for the maintenance of the town centre CCTV cameras, beginning with the budget for 2022/23 (carried by 6 votes to 4); and"
                ),
                decision(
                    "the Head of Communities tell the Panel by the end of June which cameras cannot be repaired (carried unanimously)."
                ),
            ],
            marker="({i})",
        ),
        Para(
            "Councillor Bexon moved that the Council withdraw from the shared analyst’s post. There was no seconder and the motion fell."
        ),
        Heading("WORK PROGRAMME 2021/22", number="66.", item=True),
        Para(
            "The Democratic Services Officer reported that four topics had been put forward for review. Members thought that there was time for two."
        ),
        Para(
            [
                decision(
                    "Members agreed that reviews of beach safety and of empty shops be included in the work programme for 2021/22."
                ),
            ]
        ),
        Para(
            [
                decision(
                    "It was further agreed that a decision on the review of allotment lettings be put off until the new municipal year.",
                    outcome="deferred",
                )
            ]
        ),
        Heading("EXCLUSION OF THE PUBLIC", number="67.", item=True),
        Para(
            [
                bold("RESOLVED"),
                " ",
                decision(
                    "that under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting during the next item, on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act.",
                    procedural=True,
                ),
            ]
        ),
        Heading("CONTRACT FOR THE MONITORING OF CAMERAS", number="68.", item=True),
        Para("The Panel had before it an exempt report of the Head of Communities."),
        Para(
            [
                bold("RESOLVED"),
                " ",
                decision("that the extension of the contract for one year be supported."),
            ]
        ),
        Heading("DATE OF NEXT MEETING", number="69.", item=True),
        Para("Tuesday, 8 June 2021 at 7.00 pm."),
        Para("The meeting closed at 9.26 pm."),
        Para("Chair ……………………………………………", style="sign"),
        Para("Date ……………………………………………"),
    ],
)

PLAN_HOUSE = House(
    renderer="word",
    font="Caladea",
    size=11.5,
    leading=1.2,
    margins=(80, 76, 76, 76),
    item_indent=22,
    looks={
        "cover": Look(size=30, bold=True, colour="#0f4c5c", before=180, after=8),
        "cover_line": Look(size=14, colour="#0f4c5c", after=6),
        "heading1": Look(size=18, colour="#0f4c5c", before=0, after=10),
        "heading2": Look(size=12.5, colour="#5f0f40", before=10, after=4),
        "contents": Look(after=4),
        "strand": Look(size=15, before=6, after=6),
        "quote": Look(indent=24, italic=True, before=4, after=10),
    },
)


def _strand(
    number: str, name: str, why: tuple[str, ...], doing: tuple[str, ...], known: str
) -> list[Heading | Para | List | Space]:
    """Set one priority's pages; its name is said on the page that lists all of them."""
    return [
        Heading(f"Priority {number}: {name}", style="strand"),
        Heading("Why it matters", 2),
        *(Para(text) for text in why),
        Heading("What we will do by March 2022", 2),
        List(doing),
        Heading("How we will know", 2),
        Para(known),
        Space(10),
    ]


PLAN = Paper(
    name="2021-safer-saltmere-plan-2021-22",
    kind="csp_plan",
    house=PLAN_HOUSE,
    made="2021-04-21",
    pdf_title="Safer Saltmere plan",
    head=Running(right="Safer Saltmere Partnership", first=False),
    foot=Running(left="Community Safety Plan 2021–22", right="{page}", first=False, rule=True),
    notes="The foreword's signature is unlabelled and in the front; it is not in people.",
    body=[
        CREST,
        Para(
            says(
                "title",
                [
                    "Community Safety Plan ",
                    says("period_start", "2021"),
                    "–",
                    says("period_end", "22", "2022"),
                ],
            ),
            style="cover",
        ),
        Para("Safer Saltmere Partnership", style="cover_line"),
        Para(
            ["Published by ", says("council", "Saltmere Borough Council"), ", April 2021"],
            style="cover_line",
        ),
        PageBreak(),
        Heading("Contents"),
        *(
            Para([words, TAB, page], tabs=(380,), style="contents")
            for words, page in (
                ("Foreword", "3"),
                ("Who we are and what we know", "4"),
                ("Our priorities", "5"),
                ("Priority 1: Anti-social behaviour", "6"),
                ("Priority 2: Domestic abuse and sexual violence", "6"),
                ("Priority 3: County lines and serious violence", "7"),
                ("Priority 4: Marine and rural crime", "7"),
                ("Priority 5: Supporting vulnerable people", "8"),
                ("How the plan will be carried out", "8"),
            )
        ),
        PageBreak(),
        Heading("Foreword"),
        Para(
            "A year ago none of us could have written this plan. Our officers were delivering food, our hostel was full, and the police were explaining rules that changed from week to week. I am proud of how the town came through it, and of how its public services worked as one."
        ),
        Para(
            "It has left its mark. More of our neighbours are lonely, more families are short of money, and children who should have been in school have been spending time with people who mean them no good. At the same time some of the old problems have faded, at least for a while. We cannot tell yet which of these changes will last. That is why this is a plan for one year only. It says what we shall do together before March 2022, and promises a longer plan after that."
        ),
        Para(
            "I ask everyone who lives or works here to tell us when something is wrong. We cannot act on what we do not hear about."
        ),
        Para("Superintendent Colin Rudd"),
        Para(italic("Chair of the Safer Saltmere Partnership")),
        PageBreak(),
        Heading("Who we are and what we know"),
        Para(
            "The Safer Saltmere Partnership brings together the bodies which the law makes responsible for reducing crime and disorder in the borough, and others who choose to help. The responsible authorities are:"
        ),
        List(
            [
                "Saltmere Borough Council",
                "Sundermere County Council",
                "Sundermere Police",
                "Sundermere Fire and Rescue Authority",
                "Coast and Downs Clinical Commissioning Group",
                "the National Probation Service",
            ]
        ),
        Para(
            "They are joined by the Women’s Centre, the Harbour Commissioners, Saltmere College, three housing associations and the traders’ group, Open Saltmere."
        ),
        Heading("The borough in figures", 2),
        Table(
            [
                ["Measure", "2018", "2019", "2020"],
                ["All recorded crime", "5,277", "5,318", "4,839"],
                ["Violence with injury", "611", "640", "598"],
                ["Domestic abuse incidents", "1,102", "1,168", "1,241"],
                ["Anti-social behaviour reports", "1,930", "1,884", "2,751"],
                ["Theft of, or from, boats", "21", "24", "49"],
                [Cell(italic("Source: Sundermere Police, years to December"), across=4)],
            ],
            head_rows=1,
            widths=(4, 2, 2, 2),
        ),
        Para(
            "Crime fell in 2020 because shops, bars and the pier were shut. Anti-social behaviour rose because neighbours were at home together and because gatherings were against the law for much of the year. We expect both to move back towards what they were, but not all the way."
        ),
        PageBreak(),
        Heading("Our priorities"),
        Para(
            "We scored each of fourteen kinds of crime and disorder by how often they happen, how much harm they do, whether they are growing, and whether we can do more about them together than apart. The five which came out highest are our priorities for 2021–22:"
        ),
        List(
            [
                bold(priority("Anti-social behaviour")),
                bold(priority("Domestic abuse and sexual violence")),
                bold(priority("County lines and serious violence")),
                bold(priority("Marine and rural crime")),
                bold(priority("Supporting vulnerable people")),
            ],
            marker="{1}.",
        ),
        Para(
            "Burglary, which was a priority in the last plan, has fallen in each of the past four years. The police will go on dealing with it, but the Partnership will not set it as a priority of its own. Road safety was considered, and is left to the county’s road safety group."
        ),
        Para(
            "“I don’t mind the noise of people enjoying themselves. I mind being afraid to ask them to stop.” – resident of Lantern Parade",
            style="quote",
        ),
        PageBreak(),
        *_strand(
            "1",
            "Anti-social behaviour",
            (
                "Nothing is reported to us more often. Some of it is rowdiness on the beach and in the shelters, much of it is noise between neighbours, and a small part is deliberate and cruel. One household in Mill Lane rang us sixty times before it was moved.",
                "People told us that what they want is somebody who answers, who remembers the last call, and who tells them what has been done.",
            ),
            (
                "Give every person who reports a problem three times in a year one named officer.",
                "Put stewards on the Esplanade and at Northsands from Easter to September.",
                "Use community protection warnings early, and review each of them after a month.",
                "Hold a case review whenever a victim asks for one under the community trigger, and publish how many were held.",
            ),
            "Fewer people will report the same problem a third time (118 in 2020). At least two thirds of those who complain will say that they were kept informed.",
        ),
        *_strand(
            "2",
            "Domestic abuse and sexual violence",
            (
                "More than a thousand incidents were reported last year, and we know from the Women’s Centre that most are never reported at all. Children were in the house in two cases out of five.",
                "The Domestic Abuse Bill will give district councils new duties towards people in refuges. We intend to be ready for them.",
            ),
            (
                "Keep the sanctuary scheme going and fit at least thirty homes with alarms or stronger doors.",
                "Train every housing officer and every officer who answers the telephone to recognise coercive control.",
                "Fund a worker for children at the Women’s Centre for the whole year.",
                "Report figures to the Council’s scrutiny panel when it asks for them.",
            ),
            "More people will seek help before violence has been used. Fewer than one in five of the cases heard at the multi-agency conference will be heard a second time within a year.",
        ),
        *_strand(
            "3",
            "County lines and serious violence",
            (
                "Two lines were selling drugs in Saltmere in December, against five a year before. They set up in the homes of people who cannot refuse them and use children as runners. Knives are carried by some of those children, and were used twice.",
            ),
            (
                "Visit each home thought to be taken over within two working days, police and housing officers together.",
                "Bring back the detached youth workers at the Northsands skate park on three evenings a week.",
                "Teach every class of eleven-year-olds about grooming and debt, with the help of the College’s drama students.",
            ),
            "No home will be taken over for longer than a week after we have learnt of it. Fewer children will be found far from home with drugs.",
        ),
        *_strand(
            "4",
            "Marine and rural crime",
            (
                "Forty-nine boats or engines were stolen from the Quay and the creeks, twice as many as the year before. On the farms inland, fuel and quad bikes are taken at night, and hares are coursed in winter. The losses are large for those who bear them, and few of them believe that reporting does any good.",
            ),
            (
                "Start a boat watch with the Harbour Commissioners and mark two hundred engines.",
                "Agree with the neighbouring districts how night patrols of the creeks can be shared.",
                "Name one police officer for farms and one for the water, and see that their numbers are known.",
            ),
            "Thefts from boats will fall below thirty. Half of the farms in the borough will have joined the text message scheme.",
        ),
        *_strand(
            "5",
            "Supporting vulnerable people",
            (
                "Older people lose their savings to callers who say that they are from a bank. People who sleep rough are robbed and attacked. Those whose minds are troubled come to the notice of the police again and again, because nobody else is there at three in the morning.",
            ),
            (
                "Hold a monthly panel at which agencies agree one plan for each person about whom several of them are worried.",
                "Give call blockers to forty households that have been defrauded.",
                "Open the winter shelter from November, with places for women kept apart.",
            ),
            "Every person taken to the panel will have a named worker within a week, and fewer than half of them will come back to it.",
        ),
        Heading("How the plan will be carried out"),
        Para(
            "The executive group meets every quarter, hears how each priority is going, and moves people or money where they are needed. Each priority has an owner from a different body, so that none is left to one organisation. The Overview and Scrutiny Panel of the Council examines the Partnership’s work once a year and makes recommendations to it."
        ),
        Para(
            "The plan costs £246,000, of which the Council pays most. A list of who pays for what can be had on request."
        ),
        Space(8),
        Para(
            "To tell us what you think of this plan, write to Community Safety, Harbour House, Saltmere, or telephone 01632 960400."
        ),
    ],
)

PAPERS = [REPORT, MINUTES, PLAN]
