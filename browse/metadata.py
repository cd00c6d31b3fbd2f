"""What Datasette should say of tables and columns, derived from the records."""

import sqlite3
from contextlib import closing
from typing import Any

from browse.queries import QUESTIONS
from models.record import Record
from models.schema import FACETS, RECORDS, SORTED, sketch, statements, summary
from models.views import VIEWS
from models.workings import TABLES

LABELS = {
    "documents": "title",
    "councils": "name",
    "committees": "name",
    "people": "name",
    "meetings": "meeting_date",
    "families": "label",
    "recommendations": "text",
    "priorities": "name",
    "decisions": "text",
    "responses": "text",
    "planned_decisions": "title",
}
"""The column that stands for a row where another row refers to it."""

UNITS = {"sources": {"size": "byte"}}
"""Columns that are measured in something."""

VIEW_FACETS = {
    "recommendations_in_context": ["council", "committee", "type", "decided"],
    "decisions_in_context": ["council", "committee", "outcome", "procedural"],
    "priorities_in_context": ["council", "scope", "theme"],
    "responses_in_context": ["council", "committee", "response", "progress", "subject"],
    "planned_decisions_in_context": ["council", "decision_maker", "key_decision"],
}

VIEW_HELPS = {
    "decided": "What became of it, where a decision on it was found",
    "settles": "How many recommendations it was found to settle",
    "printings": "In how many documents it is printed; it is counted once",
}
"""What columns say that only views have."""

TITLE = "Moothall"
ABOUT = (
    "What council papers say: recommendations, decisions and priorities, each with the page it "
    "stands on. A confidence says how far to trust a rule; look at the page before you rely on "
    "a value. An empty cell means not found, which is not the same as none."
)


STATIC = "moothall-static"
"""Where the style sheet is served from."""


def metadata(database: str) -> dict[str, Any]:
    """Return Datasette's metadata for the database that it knows as `database`."""
    return {
        "title": TITLE,
        "description": ABOUT,
        "extra_css_urls": [f"/{STATIC}/moothall.css"],
        "databases": {
            database: {
                "description": ABOUT,
                "tables": {
                    **{record.table: _table(record) for record in RECORDS},
                    **_views(),
                    **{table: {"hidden": True} for table in TABLES},
                },
                "queries": {
                    question.name: {
                        "title": question.title,
                        "description": question.help,
                        "sql": question.sql,
                        "hide_sql": True,
                    }
                    for question in QUESTIONS
                },
            }
        },
    }


def _table(record: type[Record]) -> dict[str, Any]:
    table = record.table
    described: dict[str, Any] = {
        "description": summary(record),
        "columns": {part.name: part.column.help for part in sketch(record)},
        "facets": list(FACETS.get(table, ())),
        "units": UNITS.get(table, {}),
    }
    if table in LABELS:
        described["label_column"] = LABELS[table]
    if table in SORTED:
        described["sort_desc"] = SORTED[table]
    elif "position" in described["columns"]:
        described["sort"] = "position"
    return described


def _views() -> dict[str, Any]:
    records = {record.table: record for record in RECORDS}
    with closing(sqlite3.connect(":memory:")) as empty:
        for statement in statements():
            empty.execute(statement)
        columns = {
            view.name: [row[1] for row in empty.execute(f"PRAGMA table_info({view.name})")]
            for view in VIEWS
        }
    described = {}
    for view in VIEWS:
        helps = {
            part.name: part.column.help
            for record in (records["documents"], records[view.of])
            for part in sketch(record)
        }
        described[view.name] = {
            "description": view.help,
            "columns": {
                name: (helps | VIEW_HELPS)[name]
                for name in columns[view.name]
                if name in helps | VIEW_HELPS
            },
            "facets": VIEW_FACETS[view.name],
            "sort_desc": "meeting_date",
            "fts_table": f"{view.of}_fts",
            "fts_pk": "rowid",
        }
    return described
