from pathlib import Path

import pytest
from meetings import build, minutes
from test_link_twins import ALONE, ENGLISH, LAMPS, PACK, PART, RENTS, WELSH

from models.filters import Filters
from models.search import search
from models.shelf import open_shelf
from models.vocabulary import Kind

NOTICE = minutes(LAMPS, RENTS, kind=Kind.DECISION_NOTICE, title="Decisions")
WHOLE = minutes(LAMPS, RENTS)


@pytest.mark.parametrize(
    ("words", "table", "documents"),
    [
        ("clocks", "recommendations", [ALONE]),
        ("lighting scheme", "pages", [ALONE]),
        ("rents frozen", "decisions", [WHOLE]),
        ("shelter £640", "decisions", [ENGLISH]),
        ("price", "decisions", [ENGLISH]),
        ("derbyn pris", "decisions", [WELSH]),
    ],
)
def test_what_is_printed_twice_is_found_once(
    words: str, table: str, documents: list[object], tmp_path: Path
) -> None:
    papers = [PACK, PART, ALONE, NOTICE, WHOLE, ENGLISH, WELSH]
    build(tmp_path / "a.db", papers).connection.close()
    connection = open_shelf(tmp_path / "a.db")
    hits = search(connection, words, Filters(tables=(table,))).hits
    assert [hit.document_id for hit in hits] == [
        paper.document.id for paper in (ALONE, WHOLE, ENGLISH, WELSH) if paper in documents
    ]
    connection.close()
