"""What officers write back: rows of a sheet become entries, each row checked by itself.

A row that cannot be taken is named with its place, the value, and what is allowed; the
others are stored. A cell that says what the papers say anyway is no entry.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime

from dateutil import parser

from models.ledger import Tracking
from models.tracker import COLOURS, STATUSES, Line, entries, status_of, tracker

WRITTEN = {
    "Lead": "lead",
    "Due": "due",
    "Action taken": "action",
    "Status": "status",
    "Note": "note",
}
"""The columns that officers write in, and the fields they are kept in."""

IDENTITY = "Id"


@dataclass(frozen=True, slots=True)
class Refused:
    """A row not taken: its number in the sheet, in which the line of names is 1, and why."""

    row: int
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a sheet: entries stored, rows that say nothing new, rows refused."""

    stored: int
    unchanged: int
    refused: tuple[Refused, ...]


def track(
    connection: sqlite3.Connection, rows: Iterable[Mapping[str, object]], by: str | None, now: str
) -> Outcome:
    """Store what rows say, in one transaction; `now` is the time, ISO."""
    printed = {line.id: line for line in tracker(connection, written=False)}
    tracked = {line.id: line for line in tracker(connection)}
    written = entries(connection)
    stored: list[Tracking] = []
    unchanged = 0
    refused: list[Refused] = []
    for number, row in enumerate(rows, 2):
        identity = _words(row.get(IDENTITY)) or ""
        if identity not in tracked and identity not in written:
            refused.append(
                Refused(
                    number,
                    f"{IDENTITY} {identity!r} is no recommendation of this database; leave that "
                    "column as it was exported",
                )
            )
            continue
        try:
            entry = _entry(row, printed.get(identity), tracked.get(identity), by, now, identity)
        except ValueError as error:
            refused.append(Refused(number, str(error)))
            continue
        if entry is None:
            unchanged += 1
        else:
            stored.append(entry)
    names = [field.name for field in fields(Tracking)]
    marks = ", ".join("?" * len(names))
    with connection:
        connection.executemany(
            f"INSERT OR REPLACE INTO tracking ({', '.join(names)}) VALUES ({marks})",
            [tuple(getattr(entry, name) for name in names) for entry in stored],
        )
    return Outcome(len(stored), unchanged, tuple(refused))


def _entry(
    row: Mapping[str, object],
    printed: Line | None,
    tracked: Line | None,
    by: str | None,
    now: str,
    identity: str,
) -> Tracking | None:
    """Return a row's entry; None where it says nothing new. Raises ValueError for a bad cell."""
    values: dict[str, str | None] = {}
    new = False
    for column, field in WRITTEN.items():
        said = getattr(printed, field) if printed else None
        shown = getattr(tracked, field) if tracked else None
        value = read_cell(column, row[column], shown) if column in row else shown
        new = new or value != shown
        values[field] = None if value == said else value
    if not new:
        return None
    line = printed or tracked
    return Tracking(
        recommendation_id=identity,
        lead=values["lead"],
        due=values["due"],
        action=values["action"],
        status=values["status"],
        note=values["note"],
        text_seen=line.recommendation if line else None,
        updated=now,
        updated_by=by,
    )


def read_cell(column: str, cell: object, shown: str | None) -> str | None:
    """Return what a cell says, in normal form; `shown` is what was exported in its place.

    Raises ValueError for words that the column does not allow.
    """
    words = _words(cell)
    if words is None or words == shown:
        return words
    if column == "Due":
        return read_due(cell)
    if column == "Status":
        colour, _, rest = words.partition(" – ")
        progress = status_of(rest if colour in COLOURS.values() else words)
        if progress is None:
            allowed = ", ".join(STATUSES.values())
            raise ValueError(f"{column} {words!r} is no status; allowed: {allowed}, or nothing")
        return STATUSES[progress]
    return words


def read_due(cell: object) -> str | None:
    """Return a day in ISO from a cell: a real date, 31/05/2024, 31 May 2024, or ISO.

    Raises ValueError where the words are no date.

    >>> read_due("31/05/2024"), read_due("2024-05-31")
    ('2024-05-31', '2024-05-31')
    """
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    words = _words(cell)
    if words is None:
        return None
    try:
        if words[4:5] == "-":
            return datetime.fromisoformat(words).date().isoformat()
        return parser.parse(words, dayfirst=True).date().isoformat()
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"Due {words!r} is no date; write 31/05/2024 or 2024-05-31, or nothing"
        ) from error


def _words(cell: object) -> str | None:
    """Return a cell's words; None for an empty one, which a table of data gives as NaN."""
    if cell is None or cell != cell:
        return None
    words = str(cell).strip()
    if words[:1] == "'" and words[1:2] in ("=", "+", "-", "@"):
        # The sign that kept a spreadsheet from taking words for a formula.
        words = words[1:]
    return words or None
