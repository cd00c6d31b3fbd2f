"""The tracker as a sheet that officers edit, any table as a file, and a sheet read back.

Excel workbooks hold real dates, filters and a frozen line of names; CSV is UTF-8 with a mark
that Excel knows. No cell begins as a formula would.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from browse.formulas import guarded
from models.errors import MoothallError
from models.tracker import COLOURS, Line, status_of
from models.tracking import IDENTITY, WRITTEN

if TYPE_CHECKING:
    from pandas import DataFrame

SUFFIXES = (".xlsx", ".csv", ".json", ".parquet")
WIDE = {"Recommendation": 60, "Decision": 40, "Response and reason": 40, "Action taken": 40}
"""Widths of columns, in characters."""

WIDTH, NARROW = 20, 12
LINE, HIGHEST = 15.0, 400.0
"""Heights in points: of a line, and of the highest row that is set."""

FULLER = 1.15
"""Lines that words take when none may be broken, times those that letters would."""

EVIDENCE = "Evidence link"
SHORT = frozenset({"Reference", "Date", "Due", IDENTITY})
FILLS = {"Red": "F8CBAD", "Amber": "FFE699", "Green": "C6E0B4", "Blue": "BDD7EE"}


class BadSheet(MoothallError):
    """A file that cannot be written or read as a sheet, and what is allowed."""


def tracker_rows(lines: Sequence[Line]) -> list[dict[str, object]]:
    """Return the tracker's rows in the layout that officers use; days are dates."""
    return [
        {
            "Reference": line.reference,
            "Origin": line.origin,
            "Body": line.body,
            "Date": _day(line.date),
            "Area": line.area,
            "Recommendation": line.recommendation,
            "Addressee": line.addressee,
            "Lead": line.lead,
            "Due": _day(line.due),
            "Decision": line.decision,
            "Response and reason": line.response,
            "Answer due by law (computed)": _deadline(line),
            "Action taken": line.action,
            "Status": _status(line.status),
            "Note": line.note,
            EVIDENCE: line.evidence,
            "Flag": _flag(line),
            "Family": line.family_id,
            IDENTITY: line.id,
        }
        for line in lines
    ]


def write_tracker(path: Path, lines: Sequence[Line], families: Sequence[Mapping[str, Any]]) -> None:
    """Write the tracker, in a workbook with the families as a second sheet. Raises BadSheet."""
    frame = _frame(tracker_rows(lines))
    if check(path) == ".xlsx":
        _write_workbook(path, {"Tracker": frame, "Families": _frame(families)})
    else:
        _write(path, frame)


def write_table(path: Path, connection: sqlite3.Connection, table: str) -> int:
    """Write a table or view as it is; return how many rows. Raises BadSheet."""
    suffix = check(path)
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
        "AND name NOT LIKE '%!_fts%' ESCAPE '!' AND name NOT LIKE 'sqlite%' ORDER BY name"
    )
    names = [name for (name,) in rows]
    if table not in names:
        raise BadSheet(f"there is no table {table!r}; allowed: {', '.join(names)}")
    import pandas

    frame = pandas.read_sql_query(f'SELECT * FROM "{table}"', connection)
    if suffix == ".xlsx":
        _write_workbook(path, {table[:31]: frame})
    else:
        _write(path, frame)
    return len(frame)


def read_sheet(path: Path) -> list[dict[str, object]]:
    """Return the rows of a tracker. Raises BadSheet where the file is none."""
    rows = read_rows(path, (IDENTITY,))
    if rows and not set(WRITTEN) & set(rows[0]):
        raise BadSheet(f"{path}: has none of the columns {', '.join(WRITTEN)}")
    return rows


def read_rows(path: Path, needed: Sequence[str]) -> list[dict[str, object]]:
    """Return the rows of the first sheet of a file, by the names of its columns.

    Raises BadSheet where the file is none, or lacks a column that is needed.
    """
    import pandas

    try:
        if check(path) == ".xlsx":
            frame = pandas.read_excel(path, sheet_name=0, dtype=object)
        elif check(path) == ".csv":
            frame = pandas.read_csv(path, dtype=str, encoding="utf-8-sig", keep_default_na=False)
        else:
            raise BadSheet(f"{path}: a sheet is read back from .xlsx or .csv")
    except (ValueError, OSError, KeyError) as error:
        raise BadSheet(f"{path}: cannot be read as a sheet ({error})") from error
    names = [str(name) for name in frame.columns]
    if missing := [name for name in needed if name not in names]:
        raise BadSheet(
            f"{path}: has no column {missing[0]!r}, by which its rows are known; "
            f"it has {', '.join(names)}"
        )
    return [{str(name): cell for name, cell in row.items()} for row in frame.to_dict("records")]


def check(path: Path) -> str:
    """Return what a file's name ends with. Raises BadSheet for an ending that is not known."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise BadSheet(f"{path}: its name must end with {', '.join(SUFFIXES)}")
    return suffix


def _frame(rows: Sequence[Mapping[str, Any]]) -> "DataFrame":
    import pandas

    return pandas.DataFrame([dict(row) for row in rows]).astype(object)


def _write(path: Path, frame: "DataFrame") -> None:
    suffix = path.suffix.lower()
    if suffix == ".csv":
        frame.map(_british).map(guarded).to_csv(path, index=False, encoding="utf-8-sig")
    elif suffix == ".json":
        frame.map(_plain).to_json(path, orient="records", indent=2, force_ascii=False)
    else:
        try:
            frame.map(_plain).to_parquet(path, index=False)
        except ImportError as error:
            raise BadSheet(
                f"{path}: parquet needs pyarrow, which comes with moothall[parquet]"
            ) from error


def _write_workbook(path: Path, frames: Mapping[str, "DataFrame"]) -> None:
    import pandas
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    top = Alignment(vertical="top", wrap_text=True)
    with pandas.ExcelWriter(path, engine="openpyxl") as writer:
        for name, frame in frames.items():
            frame.map(guarded).to_excel(writer, sheet_name=name, index=False)
            sheet = writer.sheets[name]
            sheet.freeze_panes = "A2"
            sheet.auto_filter.ref = sheet.dimensions
            sheet.page_setup.orientation = "landscape"
            sheet.page_setup.fitToHeight = 0
            sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
            sheet.print_title_rows = "1:1"
            lines = [1] * (len(frame) + 2)
            for number, column in enumerate(map(str, frame.columns), 1):
                letter = get_column_letter(number)
                dimension = sheet.column_dimensions[letter]
                dimension.width = WIDE.get(column, NARROW if column in SHORT else WIDTH)
                dimension.hidden = column == IDENTITY
                for row, cell in enumerate(sheet[letter], 1):
                    cell.alignment = top
                    wrapped = len(str(cell.value or "")) / dimension.width
                    lines[row] = max(lines[row], ceil(wrapped * FULLER))
                    if row == 1:
                        cell.font = Font(bold=True)
                    elif isinstance(cell.value, date):
                        cell.number_format = "dd/mm/yyyy"
                    elif column == EVIDENCE and (address := _address(str(cell.value))):
                        cell.hyperlink = address
                        cell.style = "Hyperlink"
                        cell.alignment = top
                    elif column == "Status" and cell.value:
                        colour = str(cell.value).partition(" – ")[0]
                        if colour in FILLS:
                            cell.fill = PatternFill("solid", fgColor=FILLS[colour])
            for row, count in enumerate(lines[1:], 1):
                sheet.row_dimensions[row].height = min(LINE * count, HIGHEST)


def _address(evidence: str) -> str | None:
    """Return what opens a PDF at its page; None for a file that is not here."""
    source, _, page = evidence.rpartition("#")
    if source.startswith(("http://", "https://")):
        return evidence
    file = Path(source)
    return f"{file.resolve().as_uri()}#{page}" if source and file.is_file() else None


def _day(iso: str | None) -> date | str | None:
    """Return a date where the words are a day in ISO; else the words."""
    try:
        return None if iso is None else date.fromisoformat(iso)
    except ValueError:
        return iso


def _status(words: str | None) -> str | None:
    """Return a status with the word for its colour, so that colour is never alone."""
    progress = None if words is None else status_of(words)
    return words if progress is None else f"{COLOURS[progress]} – {words}"


def _deadline(line: Line) -> str | None:
    """Return the day computed and the law it follows from."""
    due = line.answer_due
    return None if due is None else f"{date.fromisoformat(due.day):%d/%m/%Y}, {due.duty.law}"


def _flag(line: Line) -> str | None:
    if not line.found:
        return "No longer found in the papers"
    return "Worded otherwise when this was written" if line.changed else None


def _british(cell: object) -> object:
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else cell


def _plain(cell: object) -> object:
    return cell.isoformat() if isinstance(cell, date) else cell
