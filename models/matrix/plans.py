"""A partnership's plans in the order of their periods, with the gaps between them."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from models.identities.periods import Period, read_period
from models.matrix.likeness import WEAK, Stated, words_in
from models.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan found, with its priorities of every rank."""

    document_id: str
    title: str | None
    source: str
    period: Period | None
    priorities: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A period: the plan for it, or None where years go by for which no plan was found.

    `others` are further documents with a plan for the same period.
    """

    period: Period
    plan: Plan | None
    others: tuple[Plan, ...] = ()

    @property
    def read(self) -> bool:
        """Whether there is a plan in which priorities were found."""
        return self.plan is not None and bool(self.plan.priorities)


def read_plans(connection: sqlite3.Connection) -> dict[str, list[Plan]]:
    """Return the community safety plans of every partnership, by its id."""
    stated: dict[str, dict[frozenset[str], Stated]] = defaultdict(dict)
    for document, *row in connection.execute(
        "SELECT document_id, p.id, name, theme, family_id, page FROM priorities AS p "
        "JOIN documents AS d ON d.id = document_id "
        "WHERE d.kind = ? AND d.partnership_id IS NOT NULL AND scope <> 'corporate' "
        "ORDER BY document_id, p.position",
        (Kind.CSP_PLAN,),
    ):
        one = Stated(*row)
        stated[document].setdefault(one.spelled, one)
    plans: dict[str, list[Plan]] = defaultdict(list)
    for partnership, document, title, source, start, end in connection.execute(
        "SELECT partnership_id, id, title, source, period_start, period_end FROM documents "
        "WHERE kind = ? AND partnership_id IS NOT NULL ORDER BY id",
        (Kind.CSP_PLAN,),
    ):
        priorities = tuple(stated[document].values())
        period = read_period(start, end)
        plans[partnership].append(Plan(document, title, source, period, priorities))
    return plans


class Texts:
    """What plans say besides their priorities, page by page; read when it is asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read from a database."""
        self.connection = connection
        self.pages: dict[str, list[tuple[int, frozenset[str]]]] = {}

    def page_about(self, document_id: str, one: Stated) -> int | None:
        """Return the first page of a plan that has all telling words of a priority."""
        if document_id not in self.pages:
            rows = self.connection.execute(
                "SELECT page, text FROM pages WHERE document_id = ? ORDER BY page", (document_id,)
            )
            self.pages[document_id] = [(page, words_in(text)) for page, text in rows]
        words = one.words - WEAK or one.words
        return next((page for page, said in self.pages[document_id] if words <= said), None)


def columns_of(plans: Iterable[Plan]) -> list[Column]:
    """Put plans in the order of their periods; years that none is for are a column, too.

    A plan to 2016 and one from 2017 leave no gap: papers do not say whether the year named
    last is still within the plan.
    """
    by_period: dict[Period, list[Plan]] = defaultdict(list)
    for plan in plans:
        if plan.period is not None:
            by_period[plan.period].append(plan)
    columns: list[Column] = []
    until: int | None = None
    for period in sorted(by_period):
        if until is not None and period.first > until + 1:
            columns.append(Column(Period(until, period.first), None))
        fullest, *others = sorted(
            by_period[period], key=lambda plan: (-len(plan.priorities), plan.document_id)
        )
        columns.append(Column(period, fullest, tuple(others)))
        until = max(until or 0, period.last)
    return columns
