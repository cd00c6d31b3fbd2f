"""What a partnership's plans name as priorities, period by period: themes against plans."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.vocabulary import Kind, Sameness

_PLANS = f"""
SELECT documents.id, coalesce(title, filename), period_start, period_end FROM documents
WHERE council_id = ? AND kind = '{Kind.CSP_PLAN}' AND documents.id NOT IN
    (SELECT document_id FROM document_links WHERE basis = '{Sameness.SAME_PAPER}')
ORDER BY period_start IS NULL, period_start, period_end, documents.id
"""
_PRIORITIES = """
SELECT id, name, theme, page FROM priorities
WHERE document_id = ? AND scope <> 'corporate' AND parent_id IS NULL ORDER BY position
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan and the period it is for, as printed; NULL where no period was found."""

    document_id: str
    title: str
    start: str | None
    end: str | None

    @property
    def period(self) -> str:
        """The period in words."""
        if self.start and self.end and self.start != self.end:
            return f"{self.start} to {self.end}"
        return self.start or self.end or "no period found"


@dataclass(frozen=True, slots=True)
class Stated:
    """A priority as a plan states it; `page` counts from 1 in the file."""

    id: str
    name: str
    theme: str | None
    page: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What a plan says of a theme: new, continued, returned, stated or dropped.

    Stated is what the first plan says: nothing is known of earlier ones. Nothing is said of a
    theme before it first appears, nor of a plan in which no priorities were found.
    """

    standing: str | None
    stated: tuple[Stated, ...] = ()


@dataclass(slots=True)
class Row:
    """A theme through the plans; a priority of no known theme has a row of its own."""

    name: str
    cells: list[Cell] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Promises:
    """A partnership's plans in order, and its priorities through them."""

    name: str
    plans: tuple[Plan, ...]
    rows: tuple[Row, ...]


def partnerships(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Return who has plans: id, name and how many plans, by name."""
    return connection.execute(
        "SELECT councils.id, councils.name, count(*) FROM documents "
        "JOIN councils ON councils.id = council_id WHERE kind = ? AND documents.id NOT IN "
        "(SELECT document_id FROM document_links WHERE basis = ?) "
        "GROUP BY councils.id ORDER BY councils.name",
        (Kind.CSP_PLAN, Sameness.SAME_PAPER),
    ).fetchall()


def promises(connection: sqlite3.Connection, council: str) -> Promises | None:
    """Return a partnership's priorities through its plans, None where it has none."""
    plans = [Plan(*row) for row in connection.execute(_PLANS, (council,))]
    if not plans:
        return None
    (name,) = connection.execute("SELECT name FROM councils WHERE id = ?", (council,)).fetchone()
    stated = [
        [Stated(*row) for row in connection.execute(_PRIORITIES, (plan.document_id,))]
        for plan in plans
    ]
    return Promises(name, tuple(plans), tuple(_rows(stated)))


def _rows(stated: Sequence[Sequence[Stated]]) -> list[Row]:
    rows: dict[str, Row] = {}
    for priorities in stated:
        for one in priorities:
            name = one.theme or one.name
            rows.setdefault(name.casefold(), Row(name))
    for key, row in rows.items():
        seen, before = False, False
        for place, priorities in enumerate(stated):
            here = tuple(one for one in priorities if (one.theme or one.name).casefold() == key)
            if here:
                first = not any(stated[:place])
                standing = "continued" if before else "returned" if seen else "new"
                row.cells.append(Cell("stated" if first else standing, here))
                seen = before = True
            elif priorities:
                row.cells.append(Cell("dropped" if before else None))
                before = False
            else:
                row.cells.append(Cell(None))
    return list(rows.values())
