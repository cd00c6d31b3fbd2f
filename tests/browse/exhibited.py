"""Papers that are really there as PDFs, and the site that shows them."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import httpx
from datasette.app import Datasette
from printing import HEIGHT, Sheet, pdf, text
from readings import reading, shelve

from models.database import Database
from models.decision import Decision
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.record import Box
from models.vocabulary import Kind, Outcome, Scope

HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)> \"'); DROP TABLE documents;--"
FUND = "fund two taxi marshals until March 2025;"
FUND_BEFORE = "fund a taxi marshal until March 2024."
AGREED = "that two taxi marshals be funded until March 2025."

Item = TypeVar("Item", Recommendation, Decision, Priority)

SIZE = 12.0
LEFT = 72.0


def line(words: str, top: float) -> str:
    """Print words so that their box is from `top` to `top` + SIZE."""
    return text(words, LEFT, HEIGHT - top - 0.8 * SIZE, SIZE)


def box(page: int, top: float, width: float = 230.0) -> Box:
    """Return the box of a line."""
    return (page, LEFT, top, LEFT + width, top + SIZE)


def filed(folder: Path, one: Reading, *sheets: Sheet | str) -> Reading:
    """Print a reading's PDF into a folder, and return the reading as one of that file."""
    data = pdf(*sheets)
    (folder / one.document.filename).write_bytes(data)
    whole = replace(one.document, sha256=sha256(data).hexdigest())
    return replace(one, document=whole)


def placed(one: Reading, *boxes: Sequence[Box]) -> Reading:
    """Return a reading whose recommendations, decisions and priorities stand in boxes."""
    return replace(
        one,
        recommendations=_moved(one.recommendations, boxes),
        decisions=_moved(one.decisions, boxes),
        priorities=_moved(one.priorities, boxes),
    )


def _moved(items: Sequence[Item], boxes: Sequence[Sequence[Box]]) -> tuple[Item, ...]:
    return tuple(
        replace(item, boxes=tuple(where), page=where[0][0])
        for item, where in zip(items, boxes, strict=False)
    )


def papers(folder: Path) -> dict[str, Reading]:
    """Print a report, the minutes on it, an older report and a plan, all by invented councils."""
    report = placed(
        reading(
            "report.pdf",
            title="Evenings in the Town",
            council="Saltmere Borough Council",
            committees=("Overview and Scrutiny Panel",),
            date="2024-03-19",
            recommendations=(FUND, HOSTILE),
            pages=("Evenings in the Town", FUND),
        ),
        [box(2, 100)],
        [box(2, 130), box(1, 700)],
    )
    older = placed(
        reading(
            "older.pdf",
            title="Evenings in the Town",
            council="Saltmere Borough Council",
            committees=("Overview and Scrutiny Panel",),
            date="2023-03-21",
            recommendations=(FUND_BEFORE,),
        ),
        [box(1, 100)],
    )
    minutes = placed(
        reading(
            "minutes.pdf",
            kind=Kind.MINUTES,
            title="Minutes of the Panel",
            council="Saltmere Borough Council",
            committees=("Overview and Scrutiny Panel",),
            date="2024-03-19",
            decisions=((AGREED, Outcome.AGREED),),
        ),
        [box(1, 200)],
    )
    plan = placed(
        reading(
            "plan.pdf",
            kind=Kind.CSP_PLAN,
            title=HOSTILE,
            council="Cyngor Gwaunfelin",
            period=("2022", "2025"),
            priorities=(("Trais yn erbyn menywod – tŷ diogel", Scope.PARTNERSHIP),),
            pages=("Trais yn erbyn menywod – tŷ diogel\n" + HOSTILE,),
        ),
        [box(1, 100)],
    )
    return {
        "report": filed(
            folder,
            report,
            line("Evenings in the Town", 100) + line("and another thing", 700),
            line(FUND, 100) + line("Another", 130),
        ),
        "older": filed(folder, older, line(FUND_BEFORE, 100)),
        "minutes": filed(folder, minutes, line(AGREED, 200)),
        "plan": filed(folder, plan, line("Trais yn erbyn menywod", 100)),
    }


def exhibit_papers(folder: Path) -> tuple[Path, dict[str, Reading]]:
    """Write the papers into a database, linked and in a family, and return it."""
    made = papers(folder)
    path = shelve(folder / "papers.db", made.values())
    with Database(path) as database, database.transaction():
        tell = database.connection.execute
        tell(
            "INSERT INTO families (id, of, label, occurrences, documents, councils, first_seen, "
            "last_seen) VALUES ('marshals', 'recommendation', ?, 2, 2, 1, '2023-03-21', "
            "'2024-03-19')",
            (FUND,),
        )
        for paper, other in (("report", "older"), ("older", "report")):
            said, nearest = (made[one].recommendations[0].id for one in (paper, other))
            document = made[paper].document
            tell(
                "INSERT INTO family_members VALUES "
                "(?, 'marshals', 'recommendation', ?, ?, 0.9, ?, '[]', 'taxi … until March')",
                (said, document.id, document.meeting_date, nearest),
            )
        tell(
            "UPDATE recommendations SET family_id = 'marshals' WHERE text IN (?, ?)",
            (FUND, FUND_BEFORE),
        )
        tell(
            "INSERT INTO decision_links (decision_id, recommendation_id, basis, score, evidence) "
            "VALUES (?, ?, 'quoted', 0.98, 'two taxi marshals')",
            (made["minutes"].decisions[0].id, made["report"].recommendations[0].id),
        )
    return path, made


def get(site: Datasette, path: str, **headers: str) -> httpx.Response:
    """Ask a site for an address."""

    async def ask() -> httpx.Response:
        await site.invoke_startup()
        response: httpx.Response = await site.client.get(path, headers=headers)
        return response

    return asyncio.run(ask())
