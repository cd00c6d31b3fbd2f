"""What became of each priority from plan to plan: new, continued, renamed, dropped.

Nothing is said of a plan that was not found, or in which no priorities were found: only
two plans that follow one another show that a priority is new or dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.matrix.likeness import Stated, pair_up, spelled
from models.matrix.plans import Column, Plan, Texts
from models.vocabulary import Likeness, Standing


@dataclass(frozen=True, slots=True)
class Cell:
    """A priority in one period. `name` is as that plan prints it; `previous` where renamed.

    `last_seen` is the period that last stated it, where this one does not, and `mentioned`
    the page where the plan speaks of it all the same; `basis` is why it is held to be the one
    stated before.
    """

    standing: Standing
    name: str | None = None
    previous: str | None = None
    last_seen: str | None = None
    basis: Likeness | None = None
    priority_id: str | None = None
    document_id: str | None = None
    page: int | None = None
    mentioned: int | None = None


@dataclass(slots=True)
class Row:
    """A priority through the plans of a partnership: a cell for each column.

    A cell is None where no plan so far had stated the priority, or it was dropped earlier.
    """

    theme: str | None
    name: str
    cells: list[Cell | None] = field(default_factory=list)
    last: Stated | None = None
    place: int = -1
    """The column that stated it last."""

    @property
    def names(self) -> list[str]:
        """Every name it had, the latest first; spellings of one name are one."""
        said = [cell.name for cell in reversed(self.cells) if cell and cell.name]
        names: dict[frozenset[str], str] = {}
        for name in said:
            names.setdefault(spelled(name), name)
        return list(names.values())


def rows_of(columns: Sequence[Column], texts: Texts) -> list[Row]:
    """Follow every priority through the columns."""
    rows: list[Row] = []
    before: int | None = None
    for place, column in enumerate(columns):
        if not column.read or column.plan is None:
            absent = Standing.NO_PLAN if column.plan is None else Standing.NO_PRIORITIES
            for row in rows:
                row.cells.append(Cell(absent, last_seen=_last_seen(row, columns)))
            continue
        stated = column.plan.priorities
        current = [row for row in rows if row.place == before]
        found = {j: (current[i], why) for j, (i, why) in _pairs(current, stated).items()}
        gone = [row for row in rows if row.place != before]
        rest = [j for j in range(len(stated)) if j not in found]
        again = _pairs(gone, [stated[j] for j in rest], after_a_break=True)
        back = {rest[j]: (gone[i], why) for j, (i, why) in again.items()}
        follows = before is not None and before == place - 1
        for row in current:
            if all(row is not one for one, _ in found.values()):
                standing = Standing.DROPPED if follows else Standing.ABSENT
                row.cells.append(_without(standing, row, columns, column.plan, texts))
        for row in gone:
            if all(row is not one for one, _ in back.values()):
                row.cells.append(None)
        for j, one in enumerate(stated):
            if j in found:
                _go_on(*found[j], one, column, place)
            elif j in back:
                _go_on(*back[j], one, column, place, Standing.RETURNED)
            else:
                row = Row(one.theme, one.name, _earlier(columns[:place]))
                rows.append(row)
                standing = Standing.NEW if follows else Standing.STATED
                _state(row, Cell(standing, one.name), one, column, place)
        before = place
    return rows


def _pairs(
    rows: Sequence[Row], stated: Sequence[Stated], *, after_a_break: bool = False
) -> dict[int, tuple[int, Likeness]]:
    before = [row.last for row in rows if row.last is not None]
    return pair_up(before, stated, after_a_break=after_a_break)


def _go_on(
    row: Row,
    basis: Likeness,
    one: Stated,
    column: Column,
    place: int,
    standing: Standing = Standing.CONTINUED,
) -> None:
    """Add the cell of a priority that was stated before."""
    assert row.last is not None
    previous = None if basis is Likeness.SAME_WORDS else row.last.name
    if previous is not None and standing is Standing.CONTINUED:
        standing = Standing.RENAMED
    _state(row, Cell(standing, one.name, previous, basis=basis), one, column, place)


def _state(row: Row, cell: Cell, one: Stated, column: Column, place: int) -> None:
    assert column.plan is not None
    row.cells.append(
        Cell(
            cell.standing,
            cell.name,
            cell.previous,
            cell.last_seen,
            cell.basis,
            one.id,
            column.plan.document_id,
            one.page,
        )
    )
    row.name, row.theme = one.name, one.theme or row.theme
    row.last, row.place = one, place


def _without(
    standing: Standing, row: Row, columns: Sequence[Column], plan: Plan, texts: Texts
) -> Cell:
    """Return the cell of a priority that a plan does not state."""
    about = texts.page_about(plan.document_id, row.last) if row.last else None
    seen = _last_seen(row, columns)
    return Cell(standing, last_seen=seen, document_id=plan.document_id, mentioned=about)


def _earlier(columns: Sequence[Column]) -> list[Cell | None]:
    """Return the cells of a priority before it was first stated."""
    absent = {True: Standing.NO_PLAN, False: Standing.NO_PRIORITIES}
    return [None if column.read else Cell(absent[column.plan is None]) for column in columns]


def _last_seen(row: Row, columns: Sequence[Column]) -> str:
    return str(columns[row.place].period)
