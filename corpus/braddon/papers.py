"""Braddon and its county: a partnership's year told to scrutiny, and plans of other bodies."""

from corpus.authoring import (
    Cell,
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
    person,
    priority,
    recommendation,
    says,
)

WORD = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    leading=1.12,
    margins=(62, 62, 62, 62),
    item_indent=24,
    number_indent=36,
    looks={
        "cover": Look(size=22, bold=True, before=40, after=6),
        "under": Look(size=13, after=10),
        "heading1": Look(size=13, bold=True, before=12, after=4),
        "heading2": Look(size=11.5, bold=True, italic=True, before=8, after=3),
        "head_cell": Look(bold=True, shade="#dddddd"),
    },
)
WEB = House(
    renderer="web",
    font="Lato",
    size=10.5,
    leading=1.45,
    margins=(54, 54, 54, 54),
    looks={
        "cover": Look(size=26, bold=True, colour="#2b5d34", before=60, after=6),
        "under": Look(size=14, colour="#2b5d34", after=10),
        "heading1": Look(size=17, bold=True, colour="#2b5d34", before=10, after=5),
        "heading2": Look(size=12, bold=True, colour="#8a5a00", before=8, after=3),
        "label_cell": Look(bold=True, shade="#e7f0e8"),
    },
)

REPORT = Paper(
    name="2018-07-03-crime-and-disorder-scrutiny-report",
    kind="committee_report",
    house=WORD,
    made="2018-06-25",
    foot=Running(centre="{page}"),
    body=[
        Para(says("council", "Braddon District Council"), style="cover"),
        Fields(
            [
                Field("Committee:", says("committee", "Overview and Scrutiny Committee")),
                Field("Date:", says("meeting_date", "3 July 2018", "2018-07-03")),
                Field(
                    "Subject:",
                    says("title", "Community Safety Partnership: annual report to scrutiny"),
                ),
                Field(
                    "Portfolio holder:",
                    person("portfolio_holder", "Councillor Rhoda Finch", None, "{name}"),
                ),
                Field(
                    "Officer contact:",
                    person(
                        "contact_officer",
                        "Neville Strood",
                        "Partnerships Manager",
                        "{name}, {post}",
                    ),
                ),
            ],
            layout="tabs",
            tab=130,
        ),
        Heading("Recommendation", 1, "1."),
        Para(
            recommendation(
                "That the Committee note the work of the Partnership and tell the Portfolio Holder what it would like looked at in 2018/19.",
                label=None,
            )
        ),
        Heading("Reason for recommendation", 1, "2."),
        Para(
            "Section 19 of the Police and Justice Act 2006 requires the Committee to meet as a crime and disorder committee once a year."
        ),
        Heading("The year 2017/18", 1, "3."),
        Para("The CSP’s Strategic Priorities for 2017/18 were:"),
        List(
            [
                priority("Rural crime"),
                priority("Modern slavery and exploitation"),
                priority("Domestic abuse"),
                priority("Speeding and road safety"),
            ],
            marker="{i})",
        ),
        Para(
            "Rural crime fell by 9 per cent. Six people were helped out of forced work on two farms."
        ),
        Heading("Corporate priorities", 1, "4."),
        Para(
            [
                "The work of the Partnership contributes to the corporate priority “",
                priority("A safe place to grow up and grow old", scope="corporate", label=None),
                "”.",
            ]
        ),
        Heading("Financial implications", 1, "5."),
        Para(
            "The Partnership spent £23,400, of which £15,000 came from the Police and Crime Commissioner."
        ),
    ],
)

LABELLED = Paper(
    name="2019-20-csp-action-plan",
    kind="csp_plan",
    house=WEB,
    made="2019-05-01",
    foot=Running(left="Braddon CSP", right="{page}", first=False),
    body=[
        Para(says("council", "Braddon Community Safety Partnership"), style="under"),
        Para(says("title", "Action Plan"), style="cover"),
        Para([says("period_start", "2019"), "-", says("period_end", "20", "2020")], style="under"),
        PageBreak(),
        Table(
            [
                [Cell("Priority", style="label_cell"), priority("Rural crime", label=None)],
                [Cell("Aim", style="label_cell"), "Fewer thefts of machines and animals"],
                [
                    Cell("Actions", style="label_cell"),
                    "Mark 200 machines; hold four evenings with farmers",
                ],
            ],
            widths=(1, 4),
        ),
        Para("The police lead on this priority."),
        Table(
            [
                [
                    Cell("Priority", style="label_cell"),
                    priority("Exploitation of young people", label=None),
                ],
                [Cell("Aim", style="label_cell"), "Children are seen before they are hurt"],
                [
                    Cell("Actions", style="label_cell"),
                    "One panel a month; a play in every secondary school",
                ],
            ],
            widths=(1, 4),
        ),
        Para("The county council leads on this priority."),
        Table(
            [
                [Cell("Priority", style="label_cell"), priority("Domestic abuse", label=None)],
                [Cell("Aim", style="label_cell"), "People know where to turn"],
                [
                    Cell("Actions", style="label_cell"),
                    "Posters in every surgery; train 60 champions",
                ],
            ],
            widths=(1, 4),
        ),
    ],
)

PILLARS = Paper(
    name="2022-serious-violence-strategy",
    kind="csp_plan",
    house=WEB,
    made="2022-11-30",
    tagged=False,
    foot=Running(left="Serious Violence Strategy", right="{page}", first=False),
    body=[
        Para(says("council", "Braddonshire Violence Reduction Partnership"), style="under"),
        Para(says("title", "Serious Violence Strategy"), style="cover"),
        Para([says("period_start", "2022"), " – ", says("period_end", "2025")], style="under"),
        Heading("Why a strategy", 1),
        Para(
            "The Police, Crime, Sentencing and Courts Act 2022 made it a duty to plan together to prevent serious violence. There were 611 offences in the county last year, 40 per cent of them with a knife."
        ),
        Heading("Our strategy rests on four pillars:", 1),
        List(
            [
                [priority("Early help"), " – so that trouble is met when it is small"],
                [priority("Safe places"), " – on buses, in parks and near schools"],
                [priority("Firm enforcement"), " – against those who sell knives and drugs"],
                [priority("Ways out"), " – for those who want to leave a gang"],
            ],
        ),
        Heading("Early help", 2),
        Para("Every primary school will have a named worker."),
        Heading("Safe places", 2),
        Para("Officers will ride the last three buses of the night."),
        Heading("Firm enforcement", 2),
        Para("Test purchases will be made each month."),
        Heading("Ways out", 2),
        Para("A mentor will be in the emergency department at weekends."),
    ],
)

LOCAL_POLICE = Paper(
    name="2023-local-policing-plan",
    kind="plan",
    house=WORD,
    made="2023-03-31",
    foot=Running(right="{page}", first=False),
    body=[
        Para("Strathbraddon Division", style="under"),
        Para(says("title", "Local Policing Plan"), style="cover"),
        Para([says("period_start", "2023"), "-", says("period_end", "2026")], style="under"),
        Heading("Introduction", 1),
        Para(
            "This plan is made under the Police and Fire Reform (Scotland) Act 2012. It was approved by the council’s scrutiny board in March."
        ),
        Heading("Local policing priorities", 1),
        Para("Following consultation the priorities for policing in Strathbraddon are:"),
        List(
            [
                priority("Protecting people at risk of harm", scope="other", label="1"),
                priority("Serious and organised crime", scope="other", label="2"),
                priority("Violence, disorder and antisocial behaviour", scope="other", label="3"),
                priority("Road safety and road crime", scope="other", label="4"),
            ],
            marker="{1}.",
        ),
        Heading("How we will know", 1),
        Para("The board will have a report four times a year."),
    ],
)

CYMRAEG = Paper(
    name="2021-cynllun-diogelwch-cymunedol",
    kind="csp_plan",
    house=WEB,
    made="2021-06-01",
    lang="cy",
    foot=Running(right="{page}", first=False),
    body=[
        Para(says("council", "Partneriaeth Diogelwch Cymunedol Bro Braddon"), style="under"),
        Para(says("title", "Cynllun Diogelwch Cymunedol"), style="cover"),
        Para([says("period_start", "2021"), "-", says("period_end", "2024")], style="under"),
        Heading("Cyflwyniad", 1),
        Para(
            "Mae’r Bartneriaeth yn cynnwys y Cyngor, yr Heddlu, y Gwasanaeth Tân ac Achub, y Bwrdd Iechyd a’r Gwasanaeth Prawf."
        ),
        Heading("Ein blaenoriaethau", 1),
        Para("Mae’r Bartneriaeth wedi cytuno ar y blaenoriaethau canlynol:"),
        List(
            [
                priority("Lleihau trais yn y cartref"),
                priority("Mynd i’r afael ag ymddygiad gwrthgymdeithasol"),
                priority("Diogelu pobl ifanc rhag camfanteisio"),
            ],
            marker="{1}.",
        ),
        Heading("Sut y byddwn yn mesur", 1),
        Para("Bydd adroddiad i’r pwyllgor craffu bob haf."),
    ],
)

PAPERS = [REPORT, LABELLED, PILLARS, LOCAL_POLICE, CYMRAEG]
