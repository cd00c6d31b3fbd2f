"""Vale of Orrin Council: a tracker of recommendations over several landscape pages, in Word."""

from corpus.authoring import (
    BR,
    Cell,
    House,
    Look,
    Paper,
    Para,
    Running,
    Table,
    answered,
    bold,
    italic,
    says,
)
from corpus.authoring.blocks import Body
from corpus.authoring.text import Progress

HOUSE = House(
    renderer="word",
    font="Carlito",
    size=10,
    leading=1.1,
    margins=(48, 40, 44, 40),
    landscape=True,
    looks={
        "name": Look(size=15, bold=True, colour="#2b4a5e", after=2),
        "group": Look(bold=True, shade="#dbe6ec"),
    },
)

Row = tuple[str, str, str, str, str, Progress | None, str, str]

STREETS: tuple[Row, ...] = (
    (
        "ST1",
        "That the Cabinet publish, by ward, the number of reports of fly-tipping and how many of them led to a penalty.",
        "Head of Neighbourhood Services",
        "September 2022",
        "Green – Complete",
        "complete",
        "The figures have been on the website since 12 September 2022 and are brought up to date every month.",
        "2022-09",
    ),
    (
        "ST2",
        "That the two enforcement posts left empty since 2020 be filled before the summer.",
        "Head of Neighbourhood Services",
        "June 2022",
        "Red – Overdue",
        "overdue",
        "The posts were advertised twice. Nobody suitable applied on the first occasion; on the second an offer was made and then declined. A career grade is being written with the help of human resources, and the posts will be advertised again when the budget for it has been approved. Members asked in March that the vacancies be reported at every meeting until they are filled.",
        "2022-06",
    ),
    (
        "ST3",
        "That mobile cameras be bought for the six places where tipping is worst.",
        "Community Safety Manager",
        "31 March 2023",
        "Amber – In progress",
        "in_progress",
        "Four cameras are in use. Two more have been ordered.\nMarch 2023: the fifth camera is in use. The sixth was faulty and has been sent back.",
        "2023-03-31",
    ),
    (
        "ST4",
        "That the bulky waste charge be waived for households on low incomes.",
        "Director of Resources",
        "April 2023",
        "Paused",
        "paused",
        "Waits for the review of all fees and charges, which the Cabinet began in November.",
        "2023-04",
    ),
)
HOMES: tuple[Row, ...] = (
    (
        "TA1",
        "That no family with children be placed in a hotel for more than four weeks.",
        "Head of Housing",
        "December 2022",
        "Amber – In progress",
        "in_progress",
        "June 2022: twenty-six families have been in a hotel for longer than four weeks.\nDecember 2022: the number has fallen to fourteen, and to eleven over the new year.\nMarch 2023: nine families have been in a hotel for longer than four weeks, and two of them have been offered a house. Leases on eleven houses begin in May.",
        "2022-12",
    ),
    (
        "TA2",
        "That a single standard for temporary accommodation be agreed with neighbouring councils.",
        "Head of Housing",
        "January 2023",
        "Superseded",
        "superseded",
        "The regional housing board adopted a standard of its own in January, which replaces what was to be drawn up.",
        "2023-01",
    ),
    (
        "TA3",
        "That storage be offered to every household that has to leave its furniture.",
        "Head of Housing",
        "March 2023",
        "Not started",
        "not_started",
        "Depends on the lease of the depot at Mill Road.",
        "2023-03",
    ),
    (
        "TA4",
        "That the former Orrin Grange hotel be bought and converted.",
        "Director of Place",
        "2024",
        "No longer feasible",
        "not_feasible",
        "The owner sold the building to another buyer in February 2023.",
        "",
    ),
    (
        "TA5",
        "That every household in temporary accommodation be visited within ten days of moving in, and that the visiting officer record in writing what repairs are needed, who will do them and by when.",
        "Tenancy Services Manager",
        "May 2022",
        "Green – Complete",
        "complete",
        "Visits have been made within ten days since May 2022.",
        "2022-05",
    ),
)
BUSES: tuple[Row, ...] = (
    (
        "BU1",
        "That the operators be asked to publish punctuality by route.",
        "Transport Policy Officer",
        "July 2022",
        "Green – Complete",
        "complete",
        "Published each quarter since July.",
        "2022-07",
    ),
    (
        "BU2",
        "That evening services to Upper Orrin and Strathgarve be restored.",
        "Transport Policy Officer",
        "October 2022",
        "Amber – In progress",
        "in_progress",
        "Strathgarve restored on 3 October 2022. Tenders for Upper Orrin came in above the budget and are being looked at again.",
        "2022-10",
    ),
    (
        "BU3",
        "That shelters be put up at the four stops named in paragraph 5.6 of the report.",
        "Head of Roads",
        "February 2023",
        "Red – Overdue",
        "overdue",
        "Two shelters are up. The other two need the consent of the trunk road authority.",
        "2023-02",
    ),
)


def rows(group: str, entries: tuple[Row, ...]) -> "list[list[Cell | Body]]":
    """Set one review's recommendations under a row that names it; later news in rows of its own."""
    table: list[list[Cell | Body]] = [[Cell(bold(group), across=6, style="group")]]
    for reference, text, owner, due, status, progress, update, date in entries:
        words = answered(
            text,
            label=reference,
            progress=progress,
            update=update,
            owner=owner,
            due_text=due,
            due_date=date or None,
        )
        first, *later = update.split("\n")
        table.append([reference, Para(words), owner, due, first, status])
        table += [["", "", "", "", news, ""] for news in later]
    return table


PARKS: tuple[Row, ...] = (
    (
        "PK1",
        "That the Council sign a lease with the trust that wishes to run the bowling pavilion.",
        "Head of Property",
        "30 June 2022",
        "Green – Complete",
        "complete",
        "The lease was signed on 21 June 2022.",
        "2022-06-30",
    ),
    (
        "PK2",
        "That the byelaws be brought up to date, in particular those on drones, barbecues and electric scooters, none of which were known when the present ones were made in 1974.",
        "Head of Legal Services",
        "December 2022",
        "Not started",
        "not_started",
        "The solicitor who was to do the work has left. The post is being advertised.",
        "2022-12",
    ),
    (
        "PK3",
        "That a map of the paths that can be used with a wheelchair be put up at every gate.",
        "Parks Manager",
        "May 2022",
        "Amber – In progress",
        "in_progress",
        "Maps are up at eleven of nineteen gates.\nMarch 2023: sixteen of nineteen.",
        "2022-05",
    ),
    (
        "PK4",
        "That gates be locked at dusk in the two parks from which most complaints come.",
        "Parks Manager",
        "August 2022",
        "Paused",
        "paused",
        "Stopped after three months because of objections from people who walk to the station. It will be tried again when the lights along Orrin Walk have been mended.",
        "2022-08",
    ),
)


TRACKER = Paper(
    name="2023-03-29-scrutiny-recommendations-monitoring",
    kind="tracker",
    house=HOUSE,
    made="2023-03-20",
    head=Running(right=italic("Policy and Scrutiny Committee"), first=False),
    foot=Running(left="Recommendations monitoring, March 2023", right="{page} of {pages}"),
    body=[
        Para(says("council", "Vale of Orrin Council"), style="name"),
        Para(
            [
                says("committee", "Policy and Scrutiny Committee"),
                BR,
                says("meeting_date", "Wednesday 29 March 2023", "2023-03-29"),
            ]
        ),
        Para(says("title", "Scrutiny recommendations tracker"), style="name"),
        Para(
            "This table shows what has become of recommendations that the Cabinet has accepted. Green: achieved, monitoring no longer required. Amber: acceptable progress, continue monitoring. Red: unacceptable progress."
        ),
        Table(
            [
                [
                    "Ref",
                    "Recommendation",
                    "Lead officer",
                    "Target date",
                    "Progress to date",
                    "Status",
                ],
                *rows("Review of street cleanliness (Cabinet, 9 February 2022)", STREETS),
                *rows("Review of temporary accommodation (Cabinet, 6 April 2022)", HOMES),
                *rows("Review of parks (Cabinet, 4 May 2022)", PARKS),
                *rows("Review of buses (Cabinet, 1 June 2022)", BUSES),
            ],
            head_rows=1,
            widths=(0.7, 3.2, 1.6, 1.2, 3.6, 1.3),
        ),
    ],
)

PAPERS = [TRACKER]
