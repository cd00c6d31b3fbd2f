"""Rows as a CSV file to keep."""

import csv
import io
from collections.abc import Iterable

from datasette import Response

from browse.formulas import guarded


def sheet_of(name: str, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Response:
    """Return a response that is kept under a name."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(guarded, row) for row in rows)
    return Response(
        text.getvalue(),
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
        content_type="text/csv; charset=utf-8",
    )
