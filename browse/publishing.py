"""A folder that shows a database elsewhere: the database, its PDFs, and how to start it.

The PDFs are copied beside the database under names of their own, and the copy of the database
names them so: no path of this machine is published. A PDF that has moved or changed is left
out; its text is in the database all the same.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path, PurePosixPath

from browse.originals import original_of
from models.errors import MoothallError
from models.shelf import open_shelf

DATABASE = "moothall.db"
PAPERS = "papers"
GONE = "not-published"
"""Stands for the place of a file that is not in the folder."""

NAMED = ("sources", "documents", "problems")
"""The tables that name a file."""

START = """#!/bin/sh
# Shows the database at http://127.0.0.1:8001; other words are handed on: ./start.sh --port 9000
cd "$(dirname "$0")" && exec moothall serve --db moothall.db "$@"
"""
DOCKERFILE = """FROM python:3.12-slim
RUN pip install --no-cache-dir moothall=={version}
WORKDIR /site
COPY . .
EXPOSE 8001
CMD ["moothall", "serve", "--db", "moothall.db", "--host", "0.0.0.0"]
"""
README = """A Moothall database with the papers it was read from.

    pip install moothall=={version} && ./start.sh

or, with Docker,

    docker build -t papers . && docker run -p 8001:8001 papers

moothall.db is an SQLite database; papers/ holds the PDFs.
"""


class CannotPublish(MoothallError):
    """A folder that cannot be written to, and what to do."""


@dataclass(frozen=True, slots=True)
class Published:
    """How many PDFs were copied, and the names of those that were not there."""

    papers: int
    missing: tuple[str, ...]


def publish(database: Path, folder: Path) -> Published:
    """Write a folder that shows a database; raises CannotPublish for one that is in use."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotPublish(f"{folder}: there is something already; name a new or empty folder")
    open_shelf(database).close()
    (folder / PAPERS).mkdir(parents=True)
    copy = folder / DATABASE
    with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as original:
        original.execute("VACUUM INTO ?", (str(copy),))
    with closing(sqlite3.connect(copy)) as connection:
        names = dict(_papers(connection, database.parent, folder))
        every = " UNION ".join(f"SELECT source FROM {table}" for table in NAMED)
        renamed = [
            (names.get(source) or f"{GONE}/{number}/{PurePosixPath(source).name}", source)
            for number, (source,) in enumerate(connection.execute(every).fetchall(), 1)
        ]
        connection.executemany(
            "UPDATE problems SET message = replace(message, ?2, ?1) WHERE source = ?2", renamed
        )
        for table in NAMED:
            connection.executemany(f"UPDATE {table} SET source = ? WHERE source = ?", renamed)
        connection.execute("DELETE FROM runs")
        connection.commit()
        # What was renamed would else stay readable in pages no longer used.
        connection.execute("VACUUM")
    written = {"start.sh": START, "Dockerfile": DOCKERFILE, "README.txt": README}
    for name, text in written.items():
        (folder / name).write_text(text.replace("{version}", version("moothall")), encoding="utf-8")
    (folder / "start.sh").chmod(0o755)
    return Published(
        sum(name is not None for name in names.values()),
        tuple(sorted(source for source, name in names.items() if name is None)),
    )


def _papers(
    connection: sqlite3.Connection, beside: Path, folder: Path
) -> Iterator[tuple[str, str | None]]:
    """Copy the PDFs; yield each source with its name in the folder, None where it is gone."""
    rows = connection.execute(
        "SELECT source, document_id, sha256 FROM sources WHERE document_id IS NOT NULL "
        "ORDER BY source"
    ).fetchall()
    for source, document, sha256 in rows:
        name = f"{PAPERS}/{sha256[:12]}-{PurePosixPath(source).name}"
        if not (folder / name).exists():
            original = original_of(connection, document, beside)
            data = original.read() if original else None
            if data is None:
                yield source, None
                continue
            (folder / name).write_bytes(data)
        yield source, name
