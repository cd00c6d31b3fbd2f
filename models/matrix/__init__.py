"""Community safety priorities by plan period, a matrix for each partnership."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from models.matrix.plans import Column, Plan, Texts, columns_of, read_plans
from models.matrix.rows import Cell, Row, rows_of
from models.names import ids_named
from models.vocabulary import Kind, Named

__all__ = ["Cell", "Column", "Matrix", "Plan", "Row", "matrices", "plans_of_nobody"]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A partnership's priorities: `rows` through `columns`; plans with no period apart."""

    partnership_id: str
    name: str
    names: tuple[str, ...]
    council_id: str | None
    council: str | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    undated: tuple[Plan, ...]


def matrices(
    connection: sqlite3.Connection, *, partnership: str | None = None, council: str | None = None
) -> Iterator[Matrix]:
    """Yield the matrix of every partnership with plans, in the order of their names.

    `partnership` and `council` are any of their names, or part of one. Raises BadQuery where
    nothing bears such a name.
    """
    wanted = None if partnership is None else ids_named(connection, Named.PARTNERSHIP, partnership)
    homes = None if council is None else ids_named(connection, Named.COUNCIL, council)
    plans, texts = read_plans(connection), Texts(connection)
    for identity, name, council_id, council_name in connection.execute(
        "SELECT p.id, p.name, p.council_id, c.name FROM partnerships AS p "
        "LEFT JOIN councils AS c ON c.id = p.council_id ORDER BY p.name, p.id"
    ).fetchall():
        if wanted is not None and identity not in wanted:
            continue
        if identity not in plans or not _of(connection, identity, council_id, homes):
            continue
        columns = columns_of(plans[identity])
        names = connection.execute(
            "SELECT name FROM aliases WHERE of = ? AND identity_id = ? AND documents > 0 "
            "ORDER BY last_seen DESC, name",
            (Named.PARTNERSHIP, identity),
        )
        yield Matrix(
            identity,
            name,
            tuple(text for (text,) in names),
            council_id,
            council_name,
            tuple(columns),
            tuple(rows_of(columns, texts)),
            tuple(plan for plan in plans[identity] if plan.period is None),
        )


def _of(
    connection: sqlite3.Connection, identity: str, council_id: str | None, homes: set[str] | None
) -> bool:
    """Say whether a partnership is one of the councils', or a paper of it is."""
    if homes is None or council_id in homes:
        return True
    issuers = connection.execute(
        "SELECT DISTINCT council_id FROM documents WHERE partnership_id = ?", (identity,)
    )
    return any(issuer in homes for (issuer,) in issuers)


def plans_of_nobody(connection: sqlite3.Connection) -> list[tuple[str, str | None]]:
    """Return the plans that name neither partnership nor council: source and title."""
    rows = connection.execute(
        "SELECT source, title FROM documents WHERE kind = ? AND partnership_id IS NULL "
        "ORDER BY source, page_from",
        (Kind.CSP_PLAN,),
    )
    return [(source, title) for source, title in rows]
