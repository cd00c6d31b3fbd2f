"""Hartsmoor District Council: three plans of one partnership, and a panel that was renamed."""

from corpus.authoring import (
    Field,
    Fields,
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
    decision,
    person,
    priority,
    recommendation,
    says,
)

TYPED = House(
    renderer="word",
    font="Liberation Serif",
    size=12,
    leading=1.1,
    margins=(72, 72, 72, 72),
    item_indent=28,
    looks={
        "cover": Look(size=22, bold=True, align="centre", before=130, after=8),
        "under": Look(size=14, align="centre", after=8),
        "heading1": Look(size=14, bold=True, before=14, after=5),
        "heading2": Look(size=12, bold=True, italic=True, before=8, after=3),
    },
    real_headings=False,
)
BRIGHT = House(
    renderer="web",
    font="Open Sans",
    size=10.5,
    leading=1.4,
    margins=(56, 56, 56, 56),
    looks={
        "cover": Look(size=27, bold=True, colour="#1d5c63", before=44, after=4),
        "under": Look(size=13, colour="#1d5c63", after=10),
        "heading1": Look(size=16, bold=True, colour="#1d5c63", before=12, after=4),
        "heading2": Look(size=12, bold=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#d9ebe8"),
    },
)
COMMITTEE = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.1,
    margins=(68, 68, 68, 68),
    number_indent=34,
    item_indent=26,
    looks={
        "name": Look(size=14, bold=True, align="centre", after=4),
        "heading1": Look(size=12, bold=True, before=10, after=4),
        "lead_in": Look(after=4),
    },
)

REDUCTION = Paper(
    name="2008-crime-and-disorder-reduction-plan",
    kind="csp_plan",
    house=TYPED,
    made="2008-04-14",
    tagged=False,
    head=Running(centre="Hartsmoor Crime and Disorder Reduction Partnership", first=False),
    foot=Running(centre="{page}", first=False),
    body=[
        Para(says("council", "Hartsmoor Crime and Disorder Reduction Partnership"), style="under"),
        Para(says("title", "Partnership Plan"), style="cover"),
        Para([says("period_start", "2008"), " - ", says("period_end", "2011")], style="under"),
        PageBreak(),
        Heading("1. Foreword", 1),
        Para(
            "The last audit of crime was made in 2004. In its place there is now a strategic assessment each year, and this plan, which looks three years ahead. Recorded crime in the district stood at 3,904 offences in 2007/08, which is 6 per cent fewer than in the year before."
        ),
        Heading("2. Our priorities", 1),
        Para("From the assessment the Partnership has chosen five priorities for 2008 to 2011:"),
        List(
            [
                [priority("Violent crime")],
                [priority("Anti-social behaviour")],
                [priority("Burglary and vehicle crime")],
                [priority("Drugs and alcohol")],
                [priority("Fear of crime")],
            ],
            marker="{1}.",
        ),
        Heading("3. What will be done", 1),
        Heading("Violent crime", 2),
        Para(
            "Two in five assaults happen within half a mile of the bus station. Police and door staff will brief one another at nine o’clock on Fridays and Saturdays."
        ),
        Heading("Anti-social behaviour", 2),
        Para(
            "A warden will work in each of the four market towns. The police, the Council and the landlords will score cases in the same way."
        ),
        Heading("Burglary and vehicle crime", 2),
        Para("Locks will be fitted in 400 homes, the homes of earlier victims first."),
        Heading("Drugs and alcohol", 2),
        Para("The waiting time for treatment is to fall below three weeks by March 2010."),
        Heading("Fear of crime", 2),
        Para(
            "In the last survey 38 per cent of residents felt unsafe outside after dark. We want this to be 30 per cent by 2011."
        ),
    ],
)

SAFER = Paper(
    name="2011-safer-hartsmoor-plan",
    kind="csp_plan",
    house=BRIGHT,
    made="2011-05-03",
    foot=Running(left="Safer Hartsmoor Partnership", right="{page}", first=False),
    body=[
        Para(says("council", "Safer Hartsmoor Partnership"), style="under"),
        Para(says("title", "Community Safety Plan"), style="cover"),
        Para([says("period_start", "2011"), "–", says("period_end", "14", "2014")], style="under"),
        Heading("Who we are", 1),
        Para(
            "The Safer Hartsmoor Partnership, formerly the Hartsmoor Crime and Disorder Reduction Partnership, took its new name in January 2011. Its members are the same: the District and County Councils, the police, the fire and rescue service, the primary care trust and probation."
        ),
        Heading("Our priorities for 2011–14", 1),
        Para("With a third less money than in 2008 we have chosen to do five things well:"),
        List(
            [
                [priority("Reducing violence, including violence in the home")],
                [priority("Tackling anti-social behaviour")],
                [priority("Acquisitive crime")],
                [priority("Substance misuse")],
                [priority("Reducing re-offending")],
            ],
        ),
        Para(
            "The fear of crime is no longer a priority: the survey that measured it has come to an end."
        ),
        Heading("What we shall do", 1),
        Table(
            [
                ["Priority", "What", "Who", "By"],
                [
                    "Violence",
                    "Keep the briefing of door staff; train housing officers to ask about home life",
                    "Police",
                    "March 2012",
                ],
                ["Anti-social behaviour", "One number to report it to", "Council", "July 2011"],
                ["Acquisitive crime", "Mark 2,000 bicycles", "Police", "March 2013"],
                ["Substance misuse", "A nurse in the custody suite", "Health", "October 2011"],
                ["Re-offending", "One worker for each of 25 people", "Probation", "March 2012"],
            ],
            head_rows=1,
            widths=(1.2, 2.6, 0.8, 0.9),
        ),
    ],
)

REFORM = Paper(
    name="2014-safer-hartsmoor-plan",
    kind="csp_plan",
    house=BRIGHT,
    made="2014-04-08",
    foot=Running(left="Safer Hartsmoor Partnership", right="{page}", first=False),
    body=[
        Para(says("council", "Safer Hartsmoor Partnership"), style="under"),
        Para(says("title", "Safer Hartsmoor: our plan"), style="cover"),
        Para(
            [says("period_start", "2014"), " to ", says("period_end", "2017")],
            style="under",
        ),
        Heading("What has changed", 1),
        Para(
            "Police and Crime Commissioners were elected in November 2012, and the Partnership now bids to the Commissioner for a share of the fund. Burglary has fallen by 41 per cent in six years. It is left to day-to-day policing."
        ),
        Heading("Our priorities", 1),
        Para("There are five priorities in this plan."),
        Heading(["Priority 1: ", priority("Violence and domestic abuse", label="1")], 2),
        Para("Reports of abuse at home have doubled since 2011, which is what we wanted."),
        Heading(["Priority 2: ", priority("Anti-social behaviour", label="2")], 2),
        Para(
            "The community trigger comes into force in October. Each case will be answered in ten days."
        ),
        Heading(["Priority 3: ", priority("Substance misuse", label="3")], 2),
        Para("The nurse in the custody suite will go on, paid for by the Commissioner."),
        Heading(["Priority 4: ", priority("Re-offending", label="4")], 2),
        Para("The Partnership will work with the new rehabilitation company from June."),
        Heading(["Priority 5: ", priority("Road safety", label="5")], 2),
        Para("Nine people were killed or badly hurt on the moor road in 2013."),
    ],
)

PANEL = Paper(
    name="2018-09-11-town-centre-report",
    kind="committee_report",
    house=COMMITTEE,
    made="2018-09-03",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "HARTSMOOR DISTRICT COUNCIL"), style="name"),
        Fields(
            [
                Field("Report to:", says("committee", "Safer Communities Scrutiny Panel")),
                Field("Date:", says("meeting_date", "11 September 2018", "2018-09-11")),
                Field("Title:", says("title", "Wardens in the town centre")),
                Field(
                    "Portfolio Holder:",
                    person("portfolio_holder", "Cllr Idwen Corry", prints="{name}"),
                ),
                Field(
                    "Report author:",
                    person("author", "Rosamund Penhale", "Community Safety Manager"),
                ),
                Field("Wards affected:", says("wards", "All")),
            ],
            layout="table",
        ),
        Heading("Purpose of report", 1, "1."),
        Para("To tell the Panel how the wardens have fared in their first summer.", number="1.1"),
        Heading("Recommendations", 1, "2."),
        Para("The Panel is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note the figures in section 3; and"),
                recommendation("ask the Executive to keep the wardens for a second year."),
            ],
            marker="({a})",
        ),
        Heading("Background", 1, "3."),
        Para(
            "Two wardens began in May. They have dealt with 214 matters, of which 61 were about dogs. The police were called to the square 17 times between May and August, against 44 times in the same months of 2017.",
            number="3.1",
        ),
    ],
)

ANNUAL = Paper(
    name="2019-05-21-annual-council-minutes",
    kind="minutes",
    house=COMMITTEE,
    made="2019-06-04",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "HARTSMOOR DISTRICT COUNCIL"), style="name"),
        Para(
            says("title", ["Minutes of the Annual Meeting of the ", says("committee", "Council")]),
            style="name",
        ),
        Para(
            [
                "held on ",
                says("meeting_date", "Tuesday 21 May 2019", "2019-05-21"),
                " at 7.00 pm in the Moot Hall, Hartsmoor",
            ]
        ),
        Para(
            [
                bold("Present: "),
                person("chair", "Councillor Mrs I. Corry MBE", prints="{name}"),
                " (Chairman); Councillors J. Blakeney, D. Fairhall, H. Oduya, S. Prentice and T. Wragge.",
            ]
        ),
        Heading("Apologies for absence", 1, "1.", item=True),
        Para("Apologies were received from Councillors Lomas and Stainer."),
        Heading("Minutes", 1, "2.", item=True),
        Para(
            [
                bold("RESOLVED:"),
                " ",
                decision(
                    "that the minutes of the meeting held on 26 February 2019 be signed.",
                    procedural=True,
                ),
            ]
        ),
        Heading("Committees for 2019/20", 1, "3.", item=True),
        Para(
            "The Monitoring Officer said that with the new health duties the panel had more to look at than crime, and that members wished its name to say so."
        ),
        Para([bold("RESOLVED"), " that:"], style="lead_in"),
        List(
            [
                decision(
                    "the Safer Communities Scrutiny Panel be renamed the Communities Scrutiny Committee, its terms of reference to be those in Appendix 2;"
                ),
                decision("the Licensing Committee have eleven members; and"),
                decision("the membership in Appendix 3 be approved."),
            ],
            marker="({i})",
        ),
        Para("The meeting closed at 7.50 pm."),
    ],
)

RENAMED = Paper(
    name="2019-09-10-wardens-report",
    kind="committee_report",
    house=COMMITTEE,
    made="2019-09-02",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "HARTSMOOR DISTRICT COUNCIL"), style="name"),
        Fields(
            [
                Field("Report to:", says("committee", "Communities Scrutiny Committee")),
                Field("Date:", says("meeting_date", "10 September 2019", "2019-09-10")),
                Field("Title:", says("title", "Wardens in the town centre: second summer")),
                Field(
                    "Portfolio Holder:", person("portfolio_holder", "Cllr I Corry", prints="{name}")
                ),
                Field(
                    "Report author:",
                    person("author", "R. Penhale", "Community Safety Manager"),
                ),
                Field("Wards affected:", says("wards", "All")),
            ],
            layout="table",
        ),
        Heading("Purpose of report", 1, "1."),
        Para(
            "To say what came of the second summer. The Communities Scrutiny Committee (formerly the Safer Communities Scrutiny Panel) asked for this report in September 2018.",
            number="1.1",
        ),
        Heading("Recommendations", 1, "2."),
        Para("The Committee is recommended to:", style="lead_in"),
        List(
            [
                recommendation("note that calls to the square have halved again; and"),
                recommendation(
                    "ask the Executive to make the two wardens’ posts permanent from April 2020."
                ),
            ],
            marker="({a})",
        ),
        Heading("Background", 1, "3."),
        Para(
            "The wardens dealt with 239 matters between May and August. The posts are paid for until March.",
            number="3.1",
        ),
    ],
)

PAPERS = [REDUCTION, SAFER, REFORM, PANEL, ANNUAL, RENAMED]
