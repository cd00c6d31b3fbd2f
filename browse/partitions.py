"""The database as Parquet files, one folder a table, for DuckDB, Spark and their like.

What stands in papers is divided by council and year, in folders named as Hive names them
(`council_id=saltmere/paper_year=2024`); the other tables are one file each. Rows are taken a batch
at a time, so that memory does not grow with the database.
"""

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from models.errors import MoothallError
from models.record import Record
from models.schema import RECORDS, sketch

if TYPE_CHECKING:
    import pyarrow

BATCH = 10_000
"""Rows in memory at a time."""

COUNCIL, YEAR = "council_id", "paper_year"
"""Citations have a year of their own, the Act's."""

UNKNOWN = "__HIVE_DEFAULT_PARTITION__"
"""What Hive writes for a council or year that is not known."""

MARK = ".moothall"
"""Stands in a folder that an export wrote, and the next may write anew."""

_PAPERS = f"""
CREATE TEMP TABLE papers AS SELECT documents.id AS id, documents.council_id AS {COUNCIL},
    CAST(substr(coalesce(documents.meeting_date, packs.meeting_date, documents.period_start),
        1, 4) AS INTEGER) AS {YEAR}
FROM documents LEFT JOIN documents AS packs ON packs.id = documents.parent_id
"""


def write_partitions(folder: Path, connection: sqlite3.Connection) -> dict[str, int]:
    """Write every table into `folder`, in the place of an earlier export; return the rows of each.

    Raises MoothallError where pyarrow is not installed, or the folder holds something else.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MoothallError("Parquet needs pyarrow, which comes with moothall[parquet]") from error
    if folder.exists() and not (folder.is_dir() and _ours(folder)):
        raise MoothallError(f"{folder}: it holds something else; name a new or an empty folder")
    new = folder.with_name(f"{folder.name}-writing")
    shutil.rmtree(new, ignore_errors=True)
    try:
        new.mkdir(parents=True)
        (new / MARK).touch()
        written = _write_all(new, connection)
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return written


def owner(record: type[Record]) -> str | None:
    """Return the SQL of the paper that a row stands in; None for a table of no papers."""
    always = {part.column.references: part.name for part in sketch(record) if not part.nullable}
    if record.table == "documents":
        return "documents.id"
    if "documents" in always:
        return f"{record.table}.{always['documents']}"
    if "recommendations" in always:
        item = f"{record.table}.{always['recommendations']}"
        return f"(SELECT document_id FROM recommendations WHERE id = {item})"
    return None


def _ours(folder: Path) -> bool:
    return (folder / MARK).exists() or not any(folder.iterdir())


def _write_all(folder: Path, connection: sqlite3.Connection) -> dict[str, int]:
    connection.execute(_PAPERS)
    connection.execute(f"CREATE INDEX temp.papers_place ON papers ({COUNCIL}, {YEAR})")
    places = connection.execute(f"SELECT DISTINCT {COUNCIL}, {YEAR} FROM papers").fetchall()
    written = {}
    for record in RECORDS:
        target, paper = folder / record.table, owner(record)
        if paper is None:
            written[record.table] = _write(target, connection, record, "", ())
            continue
        chosen = (
            f"JOIN papers ON papers.id = {paper} WHERE papers.{COUNCIL} IS ? AND papers.{YEAR} IS ?"
        )
        written[record.table] = sum(
            _write(_divided(target, *place), connection, record, chosen, place) for place in places
        )
    connection.execute("DROP TABLE temp.papers")
    return written


def _divided(folder: Path, council: str | None, year: int | None) -> Path:
    names = (UNKNOWN if part is None else quote(str(part), safe="") for part in (council, year))
    return folder.joinpath(
        *(f"{key}={name}" for key, name in zip((COUNCIL, YEAR), names, strict=True))
    )


def _write(
    folder: Path,
    connection: sqlite3.Connection,
    record: type[Record],
    chosen: str,
    place: tuple[object, ...],
) -> int:
    """Write the rows that are chosen, if any; return how many there are.

    A column that the folders say is not in the file as well.
    """
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    schema = _schema(record, said=(COUNCIL,) if place else ())
    names = ", ".join(f"{record.table}.{name}" for name in schema.names)
    found = connection.execute(f"SELECT {names} FROM {record.table} {chosen}", place)
    batch, written = found.fetchmany(BATCH), 0
    if not batch and place:
        return 0
    folder.mkdir(parents=True)
    with ParquetWriter(folder / "part-0.parquet", schema, compression="zstd") as writer:
        while batch:
            columns = [
                pyarrow.array(values, field.type)
                for values, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_batch(pyarrow.record_batch(columns, schema=schema))
            written += len(batch)
            batch = found.fetchmany(BATCH)
    return written


def _schema(record: type[Record], said: tuple[str, ...]) -> "pyarrow.Schema":
    import pyarrow

    kinds = {"INTEGER": pyarrow.int64(), "REAL": pyarrow.float64(), "TEXT": pyarrow.string()}
    return pyarrow.schema(
        [
            pyarrow.field(part.name, kinds[part.type], part.nullable, {"help": part.column.help})
            for part in sketch(record)
            if part.name not in said
        ]
    )
