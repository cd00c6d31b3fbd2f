"""Matrices of priorities by plan period: printed as tables, as JSON, as lines of CSV."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from browse.terminal import say, tabulate
from models.matrix import Cell, Column, Matrix, Row
from models.shape import plain
from models.vocabulary import Standing

AT_ONCE = 5
"""Plans side by side in one table; more are printed in further tables."""

WORDS = {
    Standing.STATED: ("stated", ""),
    Standing.NEW: ("new", "green"),
    Standing.CONTINUED: ("continued", ""),
    Standing.RENAMED: ("renamed", "yellow"),
    Standing.RETURNED: ("returned", "green"),
    Standing.DROPPED: ("dropped", "red"),
    Standing.ABSENT: ("not in it", "red"),
    Standing.NO_PLAN: ("?", "dim"),
    Standing.NO_PRIORITIES: ("?", "dim"),
}
"""How each standing is said in a cell, and its colour on a terminal."""

FIELDS = (
    "partnership",
    "council",
    "theme",
    "priority",
    "period",
    "standing",
    "name",
    "previous_name",
    "last_seen",
    "basis",
    "source",
    "page",
    "mentioned_on_page",
)
"""The columns of the CSV."""


def print_matrix(console: Console, matrix: Matrix) -> None:
    """Print one partnership's priorities, no wider than a terminal of 80 columns."""
    say(console, Text(matrix.name, style="bold"))
    known = [name for name in matrix.names if name != matrix.name]
    if known:
        say(console, Text(f"also: {'; '.join(known)}", style="dim"), indent=2)
    for start in range(0, len(matrix.columns), AT_ONCE):
        shown = slice(start, start + AT_ONCE)
        rows = [row for row in matrix.rows if any(row.cells[shown])]
        if rows:
            tabulate(console, _table(matrix.columns[shown], rows, shown))
    for line in _remarks(matrix):
        say(console, Text(line, style="dim"), indent=2)
    console.print()


def _table(columns: Sequence[Column], rows: Sequence[Row], shown: slice) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Priority", ratio=1, min_width=20)
    for column in columns:
        table.add_column(str(column.period) if column.plan else "no plan\nfound", no_wrap=True)
    for row in rows:
        name = Text(row.name)
        for earlier in islice(row.names, 1, None):
            name.append(f"\n  was: {earlier}", style="dim")
        table.add_row(name, *(_said(cell) for cell in row.cells[shown]))
    return table


def _said(cell: Cell | None) -> Text:
    return Text("–", style="dim") if cell is None else Text(*WORDS[cell.standing])


def _remarks(matrix: Matrix) -> Iterator[str]:
    """Yield what the cells have no room for."""
    for column in matrix.columns:
        if column.plan is None:
            yield f"{column.period.first} to {column.period.last}: no plan found"
        elif not column.read:
            yield f"{column.period}: no priorities found in {column.plan.source}"
    gone: dict[tuple[str, str], list[str]] = {}
    for place, column in enumerate(matrix.columns):
        for row in matrix.rows:
            cell = row.cells[place]
            if cell and cell.last_seen and cell.standing in (Standing.DROPPED, Standing.ABSENT):
                gone.setdefault((str(column.period), cell.last_seen), []).append(_before(row, cell))
    for (period, last_seen), names in gone.items():
        yield f"not in {period}, last seen in {last_seen}: {'; '.join(names)}"
    for plan in matrix.undated:
        yield f"no period found, so not shown: {plan.source}"


def _before(row: Row, cell: Cell) -> str:
    """Return the name a priority had when it was last seen, and where it is spoken of since."""
    place = row.cells.index(cell)
    name = next((one.name for one in reversed(row.cells[:place]) if one and one.name), row.name)
    return f"{name} (but see p. {cell.mentioned})" if cell.mentioned else str(name)


def print_rest(
    console: Console, found: Sequence[Matrix], nobodys: Sequence[tuple[str, str | None]]
) -> None:
    """Say what no matrix shows: that there are none, and plans that name no partnership."""
    if not found:
        say(console, "No community safety plans whose partnership is known.")
    if nobodys:
        say(console, "Plans that name neither partnership nor council:")
        for source, title in nobodys:
            say(console, f"{source}  {title or ''}".rstrip(), indent=2)


def tree(matrix: Matrix) -> dict[str, Any]:
    """Return a matrix as JSON has it."""
    return {
        "partnership_id": matrix.partnership_id,
        "name": matrix.name,
        "names": list(matrix.names),
        "council_id": matrix.council_id,
        "council": matrix.council,
        "periods": [
            {
                "period": str(column.period),
                "from": column.period.first,
                "to": column.period.last,
                "standing": None if column.read else _missing(column),
                "plan": column.plan and _plan(column.plan),
                "others": [_plan(plan) for plan in column.others],
            }
            for column in matrix.columns
        ],
        "rows": [
            {
                "theme": row.theme,
                "name": row.name,
                "names": row.names,
                "cells": [plain(cell) if cell else None for cell in row.cells],
            }
            for row in matrix.rows
        ],
        "undated": [_plan(plan) for plan in matrix.undated],
    }


def _missing(column: Column) -> str:
    return Standing.NO_PLAN if column.plan is None else Standing.NO_PRIORITIES


def _plan(plan: Any) -> dict[str, Any]:
    return {"document_id": plan.document_id, "title": plan.title, "source": plan.source}


def cells(matrix: Matrix) -> Iterator[dict[str, object]]:
    """Yield a line of CSV for each cell that says something."""
    for row in matrix.rows:
        for column, cell in zip(matrix.columns, row.cells, strict=True):
            if cell is None:
                continue
            yield {
                "partnership": matrix.name,
                "council": matrix.council,
                "theme": row.theme,
                "priority": row.name,
                "period": str(column.period),
                "standing": cell.standing,
                "name": cell.name,
                "previous_name": cell.previous,
                "last_seen": cell.last_seen,
                "basis": cell.basis,
                "source": column.plan.source if column.plan else None,
                "page": cell.page,
                "mentioned_on_page": cell.mentioned,
            }
