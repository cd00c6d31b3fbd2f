"""Aldersea: the other papers that lie in a council's folders, most of which recommend nothing."""

from corpus.authoring import (
    Columns,
    Heading,
    House,
    Line,
    Look,
    Paper,
    Para,
    Running,
    Table,
    bold,
    decision,
    opens,
    person,
    says,
)

WEB = House(
    renderer="web",
    font="Carlito",
    size=11,
    leading=1.4,
    margins=(58, 58, 58, 58),
    number_indent=34,
    looks={
        "name": Look(size=18, bold=True, colour="#00506b", after=4),
        "under": Look(size=13, colour="#00506b", after=8),
        "heading1": Look(size=14, bold=True, colour="#00506b", before=10, after=4),
        "heading2": Look(size=11.5, bold=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#dcecf2"),
    },
)
WORD = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.12,
    margins=(62, 62, 62, 62),
    number_indent=36,
    looks={
        "name": Look(size=14, bold=True, align="centre", after=4),
        "heading1": Look(size=12, bold=True, before=10, after=4),
        "head_cell": Look(bold=True, shade="#e6e6e6"),
    },
    real_headings=False,
)

AGENDA = Paper(
    name="2021-09-14-agenda",
    kind="agenda",
    house=WEB,
    made="2021-09-06",
    body=[
        Para(says("council", "Aldersea Borough Council"), style="name"),
        Para(
            says(
                "title", ["Agenda for ", says("committee", "Crime and Disorder Scrutiny Committee")]
            ),
            style="under",
        ),
        Para(
            [
                says("meeting_date", "Tuesday, 14th September, 2021", "2021-09-14"),
                ", 6.30 pm, Committee Room 2, Town Hall",
            ]
        ),
        Para(
            [
                bold("Membership: "),
                "Councillors ",
                person("chair", "Nadia Quill", None, "{name}"),
                " (Chair), Amos Reed, Lois Tarn and Wilf Underhay",
            ]
        ),
        Para(
            [
                bold("Contact: "),
                person("contact_officer", "Felix Dunning", "Democratic Services", "{name}, {post}"),
                ", 01632 960 331",
            ]
        ),
        Line(),
        Para("1. Apologies for absence"),
        Para("2. Declarations of interest"),
        Para("3. Minutes of the meeting held on 8 June 2021 (pages 3 to 10)"),
        Para("4. Safer Aldersea Partnership: half-year report (pages 11 to 28)"),
        Para(
            "To consider the report of the Community Safety Manager and to make recommendations to the Partnership."
        ),
        Para("5. Any other business which the Chair decides is urgent"),
        Para(
            "Members of the public may speak for three minutes if they tell us by noon on the day before."
        ),
    ],
)
ASSESSMENT = Paper(
    name="2020-street-drinking-equality-impact-assessment",
    kind="appendix",
    house=WORD,
    made="2020-07-20",
    foot=Running(centre="{page}"),
    body=[
        Para("Appendix B", style="name"),
        Para(says("title", "Equality Impact Assessment: street drinking order"), style="name"),
        Table(
            [
                ["Name of proposal", "Public spaces protection order: street drinking"],
                ["Service", "Community Safety"],
                ["Officer", "Rosa Trevelyan"],
                ["Date", "20 July 2020"],
            ],
            widths=(1, 3),
        ),
        Heading("Who is affected", 1),
        Table(
            [
                ["Characteristic", "Effect", "What will be done"],
                ["Age", "Positive: older people feel safer", "None needed"],
                ["Disability", "Some drinkers have poor health", "Outreach worker on Fridays"],
                ["Race", "Neutral", "Figures will be looked at each quarter"],
                ["Sex", "Neutral", "None needed"],
            ],
            head_rows=1,
            widths=(1, 2, 2),
        ),
        Heading("Recommendation", 1),
        Para("☒ Go ahead with the proposal as it stands  ☐ Change it  ☐ Stop"),
        Para("Signed: R Trevelyan"),
    ],
)

NEWSLETTER = Paper(
    name="2019-winter-newsletter",
    kind="other",
    house=WEB,
    made="2019-12-01",
    body=[
        Para(says("title", "Aldersea News"), style="name"),
        Para("Winter 2019", style="under"),
        Columns(
            [
                Heading("Bins over Christmas", 2),
                Para(
                    "There will be no collections on Christmas Day or Boxing Day. Everything comes two days later that week. Trees can be left at the depot until the sixth of January."
                ),
                Heading("Have your say", 2),
                Para(
                    "The council’s priorities for the next four years are being written now. Tell us at the library what yours are: cleaner streets, warmer homes or anything else that matters to you."
                ),
                Heading("A medal for Mrs Pascoe", 2),
                Para(
                    "The lollipop lady of Fore Street has retired after thirty-one years. The Mayor recommended her for a medal and she went to London to fetch it."
                ),
                Heading("Carols", 2),
                Para(
                    "The silver band will play in the square on the twentieth. Bring a torch, and a tin for the food bank if you can."
                ),
            ],
            count=2,
        ),
    ],
)

PROTOCOL = Paper(
    name="2018-scrutiny-procedure-rules",
    kind="other",
    house=WORD,
    made="2018-05-14",
    foot=Running(left="Constitution Part 4", right="{page}"),
    body=[
        Para("Part 4", style="name"),
        Para(says("title", "Overview and Scrutiny Procedure Rules"), style="name"),
        Heading("Recommendations", 1, "1."),
        Para(
            "Once it has formed recommendations, a committee will prepare a formal report and submit it to the proper officer.",
            number="1.1",
        ),
        Para(
            "The Executive is asked to respond within two months, as section 9FE of the Local Government Act 2000 requires.",
            number="1.2",
        ),
        Para(
            "Where a committee cannot agree on one report, up to one minority report may be put to the Executive with it.",
            number="1.3",
        ),
        Heading("Call-in", 1, "2."),
        Para(
            "Any three members of a committee may call in a decision that has been made but not yet carried out.",
            number="2.1",
        ),
        Para(
            "If, having considered the decision, the committee is still concerned about it, it may: (a) refer it back; (b) refer it to Council; or (c) let it stand.",
            number="2.2",
        ),
        Heading("Resolutions", 1, "3."),
        Para(
            "Every resolution shall be recorded in the form “RESOLVED: That ...” with the names of mover and seconder where they ask for it.",
            number="3.1",
        ),
    ],
)

LETTER_OF_DECISION = Paper(
    name="2022-02-16-cabinet-decisions",
    kind="decision_notice",
    house=WORD,
    made="2022-02-17",
    body=[
        Para(says("council", "ALDERSEA BOROUGH COUNCIL"), style="name"),
        Para(
            says(
                "title",
                [
                    "DECISIONS OF THE ",
                    says("committee", "CABINET"),
                    " – ",
                    says("meeting_date", "16 FEBRUARY 2022", "2022-02-16"),
                ],
            ),
            style="name",
        ),
        Para("The following decisions may be called in until 5 pm on 24 February 2022."),
        Para(bold(["5. ", opens("Cemetery fees", item="5")])),
        Para(decision("Agreed to raise fees by 3 per cent from 1 April 2022.")),
        Para(bold(["6. ", opens("Sale of the depot", item="6")])),
        Para(decision("Deferred for a second valuation.", outcome="deferred")),
        Para(bold(["7. ", opens("Quarterly performance", item="7")])),
        Para(decision("Noted.", outcome="noted")),
    ],
)

PAPERS = [AGENDA, ASSESSMENT, NEWSLETTER, PROTOCOL, LETTER_OF_DECISION]
