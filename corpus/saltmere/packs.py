"""The Overview and Scrutiny Panel's agenda pack of March 2024, bound by committee software."""

from corpus.authoring import Bound, Extents, House, Look, Pack, Paper, Para, Space, bold, says
from corpus.saltmere import papers_2021, papers_2022, papers_2023, papers_2024

FRONT = House(
    renderer="word",
    font="Liberation Sans",
    size=11,
    margins=(72, 64, 64, 64),
    looks={
        "authority": Look(size=18, bold=True, after=10),
        "agenda": Look(size=14, bold=True, align="centre", before=16, after=12),
        "item": Look(before=8, after=2),
        "errand": Look(indent=36, after=6),
    },
)


def agenda(extents: Extents) -> Paper:
    """Write the agenda with the pages of its items."""

    def pages(first: int, last: int) -> str:
        return f"(Pages {extents[first][0]} - {extents[last][1]})"

    items = [
        ("1.", "Apologies for absence", "To receive apologies for absence."),
        ("2.", "Declarations of interest", "To receive declarations of interest from members."),
        (
            "3.",
            f"Minutes of the previous meeting {pages(0, 0)}",
            "To approve the minutes of the meeting held on 21 March 2023 as a correct record.",
        ),
        (
            "4.",
            f"Safety in open spaces: progress {pages(1, 1)}",
            "To consider what has become of the report of November 2023.",
        ),
        (
            "5.",
            f"Safer Saltmere: annual report and new plan {pages(2, 3)}",
            "To consider the report of the Director of Place and Communities.",
        ),
        (
            "6.",
            f"Community safety: what the Panel was told since 2021 {pages(4, 10)}",
            "To look back at the annual reports and plans, and at the minutes on them.",
        ),
        ("7.", "Date of the next meeting", "To note that the Panel next meets on 18 June 2024."),
    ]
    return Paper(
        name="2024-03-19-agenda-pack-front",
        kind="agenda",
        house=FRONT,
        made="2024-03-11",
        body=[
            Para(says("council", "Saltmere Borough Council"), style="authority"),
            Para(
                [
                    "A meeting of the ",
                    says("committee", "Overview and Scrutiny Panel"),
                    " will be held in the Council Chamber, Harbour House, on ",
                    says("meeting_date", "Tuesday 19 March 2024", "2024-03-19"),
                    " at 6.30 pm.",
                ]
            ),
            Para(
                "Members: Councillors Thornley, Mensah, Garside, Pillai, Haworth, Lowe and "
                "Brandreth."
            ),
            Space(10),
            Para(says("title", "AGENDA"), style="agenda"),
            *(
                Para(words, number if style == "item" else "", style)
                for number, heading, errand in items
                for words, style in ((bold(heading), "item"), (errand, "errand"))
            ),
            Space(16),
            Para(
                "Papers are published five clear days before the meeting. Anybody who would like "
                "a paper in large print may ask Democratic Services."
            ),
        ],
    )


PACKS = [
    Pack(
        "2024-03-19-overview-and-scrutiny-agenda-pack",
        agenda,
        [
            Bound(papers_2023.MINUTES, "3", "3 Minutes of the previous meeting"),
            Bound(papers_2023.OPEN_SPACES, "4", "4 Safety in open spaces: progress"),
            Bound(papers_2024.REPORT, "5", "5 Safer Saltmere: annual report and new plan"),
            Bound(papers_2024.PLAN, None, "Appendix: Community Safety Plan"),
            Bound(papers_2021.REPORT, "6", "6 Community safety: what the Panel was told"),
            Bound(papers_2021.MINUTES, None, "Minutes, 16 March 2021"),
            Bound(papers_2021.PLAN, None, "Plan 2021-22"),
            Bound(papers_2022.REPORT, None, "Annual report 2022"),
            Bound(papers_2022.PLAN, None, "Plan 2022-24"),
            Bound(papers_2023.REPORT, None, "Annual review 2023"),
            Bound(papers_2023.REFRESH, None, "Plan refresh 2023-24"),
        ],
    )
]
